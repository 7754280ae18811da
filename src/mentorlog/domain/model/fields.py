"""Record and the types of its fields (Day, Clock, Text, Closing, Side), and their traits."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    ModelWrapValidatorHandler,
    PrivateAttr,
    ValidationInfo,
    WithJsonSchema,
    model_validator,
)
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, PydanticCustomError

Side = Literal["mentor", "mentee"]
"""One of the two people, seen from the relationship."""

Owner = Literal["mentor", "mentee", "both"]

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_FIRST_FORMAT = "1"
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})", re.ASCII)
_MINUTES = re.compile(r"\d{1,4}", re.ASCII)
_YES = frozenset({"yes", "true", "ja", "x"})
_NO = frozenset({"no", "false", "nej"})

_SCALARS = [{"type": "string"}, {"type": "number"}, {"type": "boolean"}]
"""The types that an editor may see in a text; one each, as strict schema readers require."""


class Trait(Enum):
    """A trait of a field beside its type, given in `Annotated`.

    A field that is neither SHARED nor ON_REQUEST is private to the user: no export includes it, and
    no import replaces it.
    """

    PROSE = "prose"
    """Paragraphs, which stand below their key however short they are."""

    SHARED = "shared"
    ON_REQUEST = "on request"
    """Shared only where notes were asked for."""


class Record(BaseModel):
    """One file, or one entry of it; unknown keys are kept as extras."""

    model_config = ConfigDict(
        extra="allow",
        frozen=True,
        str_strip_whitespace=True,
        populate_by_name=True,
        serialize_by_alias=True,
        defer_build=True,  # a command needs few of the models, and building them is felt
    )


ReadDue = Callable[[str], dt.date | None]
"""A function that parses the word behind `due:`, and may return None."""

WITHOUT_ODD_DAYS = "without odd days"
"""The context of a validation in which a `due` that is no day counts as none."""


class LineRecord(Record):
    """An entry that a file may also hold as one line of text."""

    # Private, since a field would be a key of the file.
    _line: str | None = PrivateAttr(default=None)

    @classmethod
    def read_line(cls, line: str, read_due: ReadDue) -> dict[str, Any]:
        """Return the long form of an entry of one line, with only the values in it.

        A `due:` for which `read_due` returns None stays in the text; what it raises passes through.
        """
        raise NotImplementedError

    @model_validator(mode="wrap")
    @classmethod
    def _from_line(
        cls, value: object, handler: ModelWrapValidatorHandler[Self], info: ValidationInfo
    ) -> Self:
        line = value if isinstance(value, str) else None
        is_lenient = info.context == WITHOUT_ODD_DAYS
        if line is not None:
            value = cls.read_line(line, find_file_day if is_lenient else get_file_day)
        elif is_lenient and isinstance(value, dict) and not find_file_day(value.get("due")):
            value = {key: None if key == "due" else each for key, each in value.items()}
        item = handler(value)
        item._line = line  # noqa: SLF001 - its own
        return item

    @property
    def is_line(self) -> bool:
        """Return whether the file has it as one line, which has no place for another key."""
        return self._line is not None

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Allow the one line beside the long form."""
        return {"anyOf": [*_SCALARS, handler(core_schema)]}


def key_order(model: type[Record]) -> tuple[str, ...]:
    """Return the keys of a model in the order in which mentorlog writes them."""
    return tuple(field.alias or name for name, field in model.model_fields.items())


def fields_with(model: type[Record], *traits: Trait) -> dict[str, FieldInfo]:
    """Return the fields that have one of the traits, by name; those with the first come first."""
    return {
        name: field
        for trait in traits
        for name, field in model.model_fields.items()
        if trait in field.metadata
    }


def read_day(value: object) -> object:
    """Parse `2026-09-14`; raises the problem `not-a-day` or `impossible-day`."""
    if isinstance(value, dt.date):
        return value
    if not isinstance(value, str) or not _DAY.fullmatch(value.strip()):
        raise PydanticCustomError("not-a-day", "not a day", {"given": value})
    try:
        return dt.date.fromisoformat(value.strip())
    except ValueError as error:
        raise PydanticCustomError("impossible-day", "no such day", {"given": value}) from error


def get_file_day(text: object) -> dt.date:
    """Return the day of a file's `due`: ISO alone, since a file may be read on any day."""
    day = read_day(text)
    assert isinstance(day, dt.date)  # noqa: S101 - read_day gives a day or raises
    return day


def find_file_day(text: object) -> dt.date | None:
    """Return the day of a file's `due`, None for anything else."""
    try:
        return get_file_day(text)
    except PydanticCustomError:
        return None


def _read_time(value: object) -> object:
    if isinstance(value, dt.time):
        return value
    match = _CLOCK.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:  # noqa: PLR2004 - a clock's
        raise PydanticCustomError("not-a-time", "not a time", {"given": value})
    return dt.time(int(match[1]), int(match[2]))


def _read_minutes(value: object) -> object:
    said = str(value).strip() if isinstance(value, str | int) else ""
    if not _MINUTES.fullmatch(said) or not 1 <= int(said) <= 24 * 60:
        raise PydanticCustomError("not-minutes", "not minutes", {"given": value})
    return int(said)


def _read_closing(value: object) -> object:
    if isinstance(value, str):
        word = value.strip().lower()
        if word in _YES:
            return True
        if word in _NO:
            return None
    if value is None or isinstance(value, bool):
        return value or None
    return read_day(value)


def _read_format(value: object) -> object:
    digits = str(value).strip().lstrip("0")
    if digits != _FIRST_FORMAT and digits.isdecimal():
        raise PydanticCustomError("newer-format", "a newer format", {"given": value})
    return digits if isinstance(value, str | int) else value


def _read_list(value: object) -> object:
    return [] if value is None else value


Day = Annotated[dt.date, BeforeValidator(read_day)]
"""A date, written bare as `2026-09-14`."""

Clock = Annotated[
    dt.time,
    BeforeValidator(_read_time),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "pattern": "^([01]?[0-9]|2[0-3])[:.][0-5][0-9]$"},
                {"type": "number", "minimum": 0, "maximum": 23.59},
            ]
        }
    ),
]
"""A time of day, `14:30` or `14.30`."""

Minutes = Annotated[
    int,
    BeforeValidator(_read_minutes),
    WithJsonSchema({"type": "integer", "minimum": 1, "maximum": 1440}),
]
"""A length in minutes, at most a day."""

Text = Annotated[str, WithJsonSchema({"anyOf": _SCALARS})]
"""Free text; an editor's YAML may take `no` or `1.10` for something else, mentorlog does not."""

Closing = Annotated[
    dt.date | Literal[True] | None,
    BeforeValidator(_read_closing),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "format": "date"},
                {"type": "boolean"},
                {"enum": ["yes", "no", "ja", "nej", "x"]},
                {"type": "null"},
            ]
        }
    ),
]
"""The day on which something was done or dropped; True when the day is not known."""

Format = Annotated[
    Literal["1"] | None,
    BeforeValidator(_read_format),
    WithJsonSchema({"enum": [1, "1", None]}),
]
"""The format of the whole journal; absent it is 1, a newer one is refused."""


def default_when_empty(default: str | bool) -> BeforeValidator:  # noqa: FBT001 - a field's own value
    """Return `default` for a key that has no value (`owner:`)."""
    return BeforeValidator(lambda value: default if value is None else value)


Item = TypeVar("Item")
Several = Annotated[list[Item], BeforeValidator(_read_list), Field(default_factory=list)]
"""A list; a key without a value is an empty one."""


def extras(record: Record) -> dict[str, Any]:
    """Return the keys that the model does not know, as they were written."""
    return record.model_extra or {}


Closed = Literal["done", "dropped"]
Settled = Literal["done", "dropped", "reopened"]
"""The state to which a command sets something that can be closed."""


class Closable(LineRecord):
    """A record that is open until it is done or dropped; its model declares the two days."""

    if TYPE_CHECKING:
        done: Closing
        dropped: Closing

    @model_validator(mode="after")
    def _is_closed_one_way(self) -> Self:
        if self.done and self.dropped:
            raise PydanticCustomError("done-and-dropped", "both done and dropped")
        return self

    @property
    def is_open(self) -> bool:
        """Return whether it is neither done nor dropped."""
        return not (self.done or self.dropped)

    def is_settled(self, word: Settled) -> bool:
        """Return whether it has that state already."""
        return self.is_open if word == "reopened" else bool(getattr(self, word))
