"""Edits that put a value into a record, whatever stands there already."""

from __future__ import annotations

from collections.abc import Sequence

from mentorlog.domain.edits import Add, Append, Edit, Path, Set, Value
from mentorlog.domain.records import Record, key_order

_ASIDES = frozenset({"note", "why", "reason"})
"""Texts that are a remark: one line of them stays on the line of its key."""


def has_key(record: Record, key: str) -> bool:
    """Tell whether the file has this key, be there anything behind it or not."""
    names = {field.alias or name: name for name, field in type(record).model_fields.items()}
    return names.get(key, key) in record.model_fields_set


def put(record: Record, key: str, value: Value, path: Path = ()) -> Edit:
    """Set the key of the record at `path`, or add it behind the keys that come before it."""
    if has_key(record, key):
        return Set((*path, key), value)
    order = key_order(type(record))
    return Add(path, key, value, after=order[: order.index(key)])


def put_items(record: Record, key: str, items: Sequence[Value], path: Path = ()) -> list[Edit]:
    """Add items to the list under the key, which need not be there."""
    if not items:
        return []
    if getattr(record, key):
        return [Append((*path, key), item) for item in items]
    return [put(record, key, list(items), path)]


def put_paragraph(record: Record, key: str, text: str, path: Path = ()) -> list[Edit]:
    """Add a paragraph to the text under the key; one that ends the text already is not repeated."""
    there = str(getattr(record, key) or "").strip()
    said = text.strip()
    if not said or there == said or there.endswith(f"\n\n{said}"):
        return []
    whole = f"{there}\n\n{said}" if there else said
    return [put(record, key, whole if _is_short(key, whole) else block(whole), path)]


def _is_short(key: str, text: str) -> bool:
    return key in _ASIDES and "\n" not in text


def block(text: str) -> str:
    """Return a free text as a file holds it: without blanks around it, with one newline last."""
    return f"{text.strip()}\n"
