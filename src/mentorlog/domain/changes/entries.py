"""Edits that set a key, add items or add paragraphs, depending on what is there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mentorlog.domain.changes.edits import Add, Append, Edit, Remove, Set, Value
from mentorlog.domain.model.fields import LineRecord, Record, Trait, fields_with, key_order
from mentorlog.domain.model.file_names import Path
from mentorlog.errors import ConflictError


def replace_last_item(texts: Sequence[str], key: str, old: str, new: Value) -> list[Edit]:
    """Replace the last entry under `key` whose text is `old`; None removes it.

    `texts` are the texts of the list's entries. Raises ConflictError where none of them is `old`
    any more.
    """
    places = [place for place, text in enumerate(texts) if text == old]
    if not places:
        raise ConflictError("errors.changed-by-hand")
    return [Remove((key, places[-1])) if new is None else Set((key, places[-1]), new)]


def has_key(record: Record, key: str) -> bool:
    """Return whether the file has this key, with or without a value."""
    names = {field.alias or name: name for name, field in type(record).model_fields.items()}
    return names.get(key, key) in record.model_fields_set


def set_key(record: Record, key: str, value: Value, path: Path = ()) -> Edit:
    """Set the key of the record at `path`, or add it behind the keys that come before it."""
    if has_key(record, key):
        return Set((*path, key), value)
    order = key_order(type(record))
    return Add(path, key, value, after=order[: order.index(key)])


def unfold(record: Record, path: Path) -> list[Edit]:
    """Convert an entry of one line into its long form, so that keys can be added."""
    if not (isinstance(record, LineRecord) and record.is_line):
        return []
    said = {key: getattr(record, key) for key in key_order(type(record)) if has_key(record, key)}
    return [Set(path, said)]


def put_items(record: Record, key: str, items: Sequence[Value], path: Path = ()) -> list[Edit]:
    """Add items to the list under the key, creating it if needed."""
    if not items:
        return []
    if getattr(record, key):
        return [Append((*path, key), item) for item in items]
    return [set_key(record, key, list(items), path)]


def put_paragraph(record: Record, key: str, text: str, path: Path = ()) -> list[Edit]:
    """Add paragraphs to the text under the key, without repeating those that end it already.

    A command that is repeated after a crash therefore adds nothing twice. Empty lines between
    paragraphs stay as they were typed, and are ignored in the comparison.
    """
    there, said = str(getattr(record, key) or "").strip(), text.strip()
    whole = f"{there}{_fresh_paragraphs(there, said)}" if there else said
    if whole == there:
        return []
    is_prose = key in fields_with(type(record), Trait.PROSE)
    return [set_key(record, key, block(whole) if is_prose else remark(whole), path)]


def _fresh_paragraphs(there: str, said: str) -> str:
    """Return the paragraphs that do not end the text already, with the gap before them."""
    old, new = re.split(r"\n{2,}", there), re.split(r"(\n{2,})", said)
    paragraphs = new[::2]
    # The longest overlap first: of a repeated command all paragraphs are there already.
    for count in range(min(len(old), len(paragraphs)), 0, -1):
        if old[-count:] == paragraphs[:count]:
            return "".join(new[2 * count - 1 :])
    return f"\n\n{said}" if said else ""


def merge_text(there: str, before: str, said: str) -> str:
    """Replace what was said before by `said`, whatever surrounds it by now.

    `there` is the present text; an empty `said` leaves it unchanged.
    """
    if not said or not there or there == before:
        return said or there
    # The new text only goes on from what is there, so nothing of it is repeated.
    if f"\n{said}\n".startswith(f"\n{there}\n"):
        return said
    head, found, tail = f"\n{there}\n".partition(f"\n{before}\n") if before else ("", "", "")
    return f"{head}\n{said}\n{tail}".strip() if found else f"{there}\n\n{said}"


def remark(text: str) -> str:
    """Return a short text as a file has it: on the line of its key, unless it has several lines."""
    said = text.strip()
    return block(said) if "\n" in said else said


def block(text: str) -> str:
    """Return a free text as a file has it: stripped, with one newline at the end."""
    return f"{text.strip()}\n"
