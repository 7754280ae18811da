"""Files as plain data: every value as the text that was written, and the shape of each key."""

from __future__ import annotations

import datetime as dt
import json
import re
import types
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import TypeAdapter, ValidationError

from mentorlog.domain.changes.edits import Value
from mentorlog.domain.model.action import ActionItem, parse_action_line
from mentorlog.domain.model.fields import LineRecord, Record, find_file_day, get_file_day
from mentorlog.domain.model.meeting import Topic

Plain = Any
"""Maps, lists, texts and None."""

Model = type[Record] | None
"""The model of a record; None where there is none."""

_BARE: dict[re.Pattern[str], Callable[[str], Value]] = {
    re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII): dt.date.fromisoformat,
    re.compile(r"\d{2}:\d{2}", re.ASCII): dt.time.fromisoformat,
    re.compile(r"0|[1-9]\d{0,8}", re.ASCII): int,
    re.compile(r"(?:0|[1-9]\d{0,3})\.\d", re.ASCII): float,
    re.compile(r"true|false"): lambda text: text == "true",
}
"""The values that a file has without quotes, which are written back in the same form."""


@dataclass(frozen=True)
class Shape:
    """The shape of a key's value: one value, a record, a list of items, or a map of records.

    `model` is that of the record, of the items or of the map's values.
    """

    holds: Literal["value", "record", "list", "map"] = "value"
    model: Model = None
    type: Any = None

    @property
    def is_text(self) -> bool:
        """Return whether it is free text, or a list of free texts."""
        return _bare(self.type) is str

    @property
    def item(self) -> Shape:
        """Return the shape of an item of the list, or of a value of the map."""
        return Shape("record" if self.model else "value", self.model, self.type)

    def at(self, key: str) -> Shape:
        """Return the shape of a key of the record or the map."""
        return self.item if self.holds == "map" else shape_of(self.model, key)

    @cached_property
    def _reads(self) -> Callable[[Plain], Plain]:
        return TypeAdapter(self.type).validate_python if self.type else _unread

    def meaning(self, value: Plain) -> Plain:
        """Return the meaning of one value: `14.30` is a time, and a text is stripped."""
        said = value.strip() if isinstance(value, str) else value
        try:
            return said if self.model else self._reads(said)
        except (ValidationError, ValueError):
            return said


def _unread(value: Plain) -> Plain:
    return value


@cache
def shape_of(model: Model, key: str) -> Shape:
    """Return the shape of a record's key; one that the model lacks has any value."""
    fields = model.model_fields if model else {}
    names = {field.alias or name: name for name, field in fields.items()}
    if key not in names:
        return Shape()
    field = fields[names[key]]
    kind = _bare(field.annotation)
    if get_origin(kind) is list:
        return _shape("list", _bare(get_args(kind)[0]))
    if get_origin(kind) is dict:
        return _shape("map", _bare(get_args(kind)[1]))
    if _is_record(kind):
        return _shape("record", kind)
    whole: Any = field.annotation
    return Shape(type=Annotated[whole, *field.metadata] if field.metadata else whole)


def _shape(holds: Literal["record", "list", "map"], kind: Any) -> Shape:  # noqa: ANN401 - a type
    return Shape(holds, kind, str) if _is_record(kind) else Shape(holds, None, kind)


def _is_record(kind: Any) -> bool:  # noqa: ANN401 - a type
    return isinstance(kind, type) and issubclass(kind, Record)


def _bare(kind: Any) -> Any:  # noqa: ANN401 - a type
    """Return a type without its annotations, and without None."""
    if get_origin(kind) is Annotated:
        return _bare(get_args(kind)[0])
    if get_origin(kind) in (Union, types.UnionType):
        left = [each for each in get_args(kind) if each is not type(None)]
        return _bare(left[0]) if len(left) == 1 else kind
    return kind


def is_nothing(value: Plain) -> bool:
    """Return whether a value is empty: none, or an empty text, list or map."""
    return value is None or value in ([], {}) or (isinstance(value, str) and not value.strip())


def long_form(model: Model, value: Plain) -> Plain:
    """Return an entry as a map, converting one that is a line of text to its long form.

    Values equal to the default (`owner: mentee`) are left out; anything else stays.
    """
    entry = value
    if isinstance(value, str) and model is not None and issubclass(model, LineRecord):
        entry = _read_line(model, value)
    defaults = _defaults(model) if model in (ActionItem, Topic) else {}
    if not defaults or not isinstance(entry, Mapping):
        return entry
    return {key: each for key, each in entry.items() if defaults.get(key) != each}


@cache
def _defaults(model: type[Record]) -> dict[str, str]:
    """Return the default values of a record's keys."""
    fields = model.model_fields.items()
    return {f.alias or name: f.default for name, f in fields if isinstance(f.default, str)}


def _read_line(model: type[LineRecord], line: str) -> Plain:
    if model is ActionItem:
        return long_action(line)
    return {key: str(each) for key, each in model.read_line(line, find_file_day).items()}


def long_action(line: Plain, milestones: frozenset[str] | None = None) -> Plain:
    """Return an action's one line in its long form; what is no such line is returned unchanged.

    `parse_action_line` says which `+words` name one of `milestones`.
    """
    try:
        said = parse_action_line(line, get_file_day, milestones) if isinstance(line, str) else None
    except ValueError:
        return line
    return {key: str(each) for key, each in said.entry().items()} if said else line


def comparison_key(shape: Shape, value: Plain) -> str:
    """Return a text that is equal for values that mean the same; empty for no value."""
    meant = _meant(shape, value)
    if is_nothing(meant):
        return ""
    return json.dumps(meant, sort_keys=True, default=str, ensure_ascii=False)


def _meant(shape: Shape, value: Plain) -> Plain:
    if isinstance(value, list):
        return [_meant(shape.item, each) for each in value]
    entry = long_form(shape.model, value) if shape.holds == "record" else value
    if not isinstance(entry, Mapping):
        return shape.meaning(entry)
    meant = {key: _meant(shape.at(key), each) for key, each in entry.items()}
    return {key: each for key, each in meant.items() if not is_nothing(each)}


def as_value(shape: Shape, value: Plain) -> Value:
    """Return plain data as an edit takes it: days, times and numbers as such, texts as texts."""
    if isinstance(value, Mapping):
        return {key: as_value(shape.at(key), each) for key, each in value.items()}
    if isinstance(value, list):
        return [as_value(shape.item, each) for each in value]
    return value if shape.is_text or not isinstance(value, str) else _as_written_bare(value)


def _as_written_bare(text: str) -> Value:
    """Return the value that is written as this text without quotes, if there is one."""
    for form, read in _BARE.items():
        if form.fullmatch(text):
            with suppress(ValueError):
                return read(text)
    return text
