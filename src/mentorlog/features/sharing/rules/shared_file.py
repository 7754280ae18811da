"""The model of a shared file: the fields of an export, parsed strictly."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice
from types import UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Literal,
    NoReturn,
    TypeVar,
    Union,
    get_args,
    get_origin,
)

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    StringConstraints,
    ValidationError,
    create_model,
    model_validator,
)
from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError

from mentorlog.domain.model.expectations import Answer
from mentorlog.domain.model.fields import Day, Record, Side, Trait, extras, fields_with
from mentorlog.domain.model.file_names import MeetingName, format_path, parse_meeting_name
from mentorlog.domain.model.meeting import Meeting, Status
from mentorlog.domain.model.milestone import Milestone
from mentorlog.domain.model.person import fold_name
from mentorlog.errors import UnreadableError

LARGEST_FILE = 1 << 20
"""The most characters of a shared file."""

LARGEST = 150_000
"""The most characters of one meeting, or of all milestones or answers, in a readable file."""

_MOST = 200
"""The most items of one list in a meeting."""

_LONGEST = 60
"""The most characters that are shown of an unknown key."""

_CONTROL = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_BREAK = re.compile("[\n\t\u2028\u2029]")


def _refuse_control(text: str) -> str:
    if _CONTROL.search(text):
        raise PydanticCustomError("control", "a control character")
    return text


def _refuse_break(text: str) -> str:
    if _BREAK.search(text):
        raise PydanticCustomError("control", "more than one line")
    return text


def _read_name(value: object) -> object:
    name = parse_meeting_name(value) if isinstance(value, str) else None
    if name is None:
        raise PydanticCustomError("not-a-name", "not the name of a meeting")
    return name


def _read_number(value: object) -> object:
    return None if isinstance(value, bool) else value


Free = Annotated[str, AfterValidator(_refuse_control)]
Said = Annotated[Free, StringConstraints(min_length=1, max_length=10_000)]
Key = Annotated[
    Free, StringConstraints(min_length=1, max_length=100), AfterValidator(_refuse_break)
]
Items: Any = Field(default_factory=list, max_length=_MOST)


class _Limited(Record):
    """A record with size limits: beyond them nobody could read the file."""

    @model_validator(mode="after")
    def _is_not_too_long(self) -> _Limited:
        if len(repr(self)) > LARGEST:
            raise PydanticCustomError("too-large", "too much of it")
        return self


class _TheirMeeting(_Limited):
    """The fields that differ from a meeting's own file.

    `date` repeats the name, `uid` is for calendars.
    """

    name: Annotated[MeetingName, BeforeValidator(_read_name)]
    uid: Key | None = None
    date: Day | None = None
    status: Status

    @model_validator(mode="after")
    def _is_of_one_day(self) -> _TheirMeeting:
        if self.date and self.date != self.name.date:
            raise PydanticCustomError("two-days", "two days")
        return self


class _TheirAnswer(_Limited):
    """The fields that differ from the file: the item has the key, and no own answers."""

    key: Key
    question: Said | None = None
    agreed: Free


Base = TypeVar("Base", bound=Record)


def _limit(model: type[Record], base: type[Base]) -> type[Base]:
    """Return the model of a shared record: its shared fields, each with limits."""
    fields = fields_with(model, Trait.SHARED, Trait.ON_REQUEST)
    limited: dict[str, Any] = {
        name: (_limit_type(field), _limit_default(field))
        for name, field in fields.items()
        if name not in base.model_fields
    }
    made: type[Base] = create_model(f"Their{model.__name__}", __base__=base, **limited)
    return made


def _limit_type(field: FieldInfo) -> Any:  # noqa: ANN401 - a type
    """Return a field's type with limits on texts; items of a list may not be single lines."""
    said: Any = field.annotation
    if get_origin(said) is list:
        (item,) = get_args(said)
        is_record = isinstance(item, type) and issubclass(item, Record)
        kind: Any = _limit(item, Record) if is_record else Said
        return list[kind]
    choices = get_args(said) if get_origin(said) in (Union, UnionType) else (said,)
    bare = [get_args(each)[0] if get_origin(each) is Annotated else each for each in choices]
    if str not in bare:
        return Annotated[said, *field.metadata]
    text: Any = Free if Trait.PROSE in field.metadata else Said
    return text if bare == [str] else text | None


def _limit_default(field: FieldInfo) -> Any:  # noqa: ANN401 - a field
    if get_origin(field.annotation) is list:
        return Items
    return Field(... if field.is_required() else field.default, alias=field.alias)


# A type checker cannot follow `create_model`, so it is shown the bases.
if TYPE_CHECKING:
    TheirMeeting = _TheirMeeting
    TheirMilestone = _Limited
    TheirAnswer = _TheirAnswer
else:
    TheirMeeting = _limit(Meeting, _TheirMeeting)
    TheirMilestone = _limit(Milestone, _Limited)
    TheirAnswer = _limit(Answer, _TheirAnswer)


class SharedFile(Record):
    """A whole file as `export --to json` writes it; the names are None where they are missing.

    Unknown keys are never imported; `ignored` names them.
    """

    mentorlog: Annotated[Literal[1], BeforeValidator(_read_number)]
    mentor: Said | None = None
    mentee: Said | None = None
    meetings: list[TheirMeeting] = Field(default_factory=list)
    milestones: list[TheirMilestone] = Items
    answers: list[TheirAnswer] = Items

    @model_validator(mode="after")
    def _has_each_once(self) -> SharedFile:
        for found in ([each.name for each in self.meetings], [each.key for each in self.answers]):
            if len(found) != len(set(found)):
                raise PydanticCustomError("twice", "one thing twice")
        if len(repr((self.milestones, self.answers))) > LARGEST:
            raise PydanticCustomError("too-large", "too much of it")
        return self

    @property
    def ignored(self) -> tuple[str, ...]:
        """Return the first unknown keys with their places: `meetings.boundaries`."""
        return tuple(islice(dict.fromkeys(each[:_LONGEST] for each in _unknown(self, "")), 5))

    def may_be(self, me: Side, own: str | None, other: str) -> bool:
        """Return whether the two names in it can be those of a pair, as far as they are known."""
        ours, theirs = self.names(me)
        return _is_like(ours, own) and _is_like(theirs, other)

    def names(self, me: Side) -> tuple[str | None, str | None]:
        """Return the user's own name in the file, and the other's."""
        both = (self.mentor, self.mentee)
        return both if me == "mentor" else (both[1], both[0])


def _unknown(record: Record, place: str) -> Iterator[str]:
    yield from (f"{place}{key}" for key in extras(record))
    for name in type(record).model_fields:
        value: Any = getattr(record, name)
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, Record):
                yield from _unknown(each, f"{place}{name}.")


def _is_like(one: str | None, other: str | None) -> bool:
    """Return whether two names can be one person's, as `Sofie` and `Sofie Holm` can."""
    if not one or not other:
        return True
    words, more = sorted((set(fold_name(one).split()), set(fold_name(other).split())), key=len)
    return words <= more


_FORMAT = 1
_LONGEST_FIELD = 60


def parse_their_file(name: str, text: str) -> SharedFile:
    """Parse a shared file; errors call it by `name`. Raises UnreadableError."""
    if len(text) > LARGEST_FILE:
        raise UnreadableError("sharing.import.too-large", file=name)
    data = _parse_json(name, text.removeprefix("\N{BYTE ORDER MARK}"))
    if (
        isinstance(data, dict)
        # `true` is an int for isinstance, and no format.
        and type(data.get("mentorlog")) is int
        and data["mentorlog"] > _FORMAT
    ):
        raise UnreadableError("sharing.import.newer", file=name)
    try:
        return SharedFile.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        field = (
            "" if first["type"] == "missing" else format_path(tuple(first["loc"]))[:_LONGEST_FIELD]
        )
        wording = "sharing.import.not-shared-at" if field else "sharing.import.not-shared"
        raise UnreadableError(wording, file=name, field=field) from error


def _parse_json(name: str, text: str) -> object:
    try:
        return json.loads(text, object_pairs_hook=_each_key_once, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        raise UnreadableError("sharing.import.not-json", file=name, line=error.lineno) from error
    except (RecursionError, ValueError) as error:
        raise UnreadableError("sharing.import.not-shared", file=name) from error


def _each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    # Python's parser keeps the last of two equal keys in silence; here none may be lost.
    if len(found) != len(pairs):
        raise ValueError(pairs[0][0])
    return found


def _refuse(word: str) -> NoReturn:
    raise ValueError(word)
