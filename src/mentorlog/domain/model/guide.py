"""The guide as data: the package's, and a programme's own one merged over it."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeVar

from pydantic import BeforeValidator, Field, GetJsonSchemaHandler, model_validator
from pydantic_core import PydanticCustomError

from mentorlog.domain.model.fields import Format, Record, Several, Side, Text
from mentorlog.domain.model.journal import Programme, merge_programme
from mentorlog.domain.model.reflection import Role


def _read_line(value: object) -> object:
    return "" if value is None else value


def _read_map(value: object) -> object:
    return {} if value is None else value


Line = Annotated[Text, BeforeValidator(_read_line)]
"""A text of one line; a key without a value is an empty one."""

Way = Literal["1", "2", "3", "4", "5"]
"""The key of a way of listening: its number (G9)."""


class RoleText(Record):
    """A text in the reader's own voice; in a file, one line is for both roles.

    A role that is left out has no such text, as the mentee has no question about listening.
    """

    mentor: Line = ""
    mentee: Line = ""

    @model_validator(mode="before")
    @classmethod
    def _from_line(cls, value: object) -> object:
        if isinstance(value, str):
            return {"mentor": value, "mentee": value}
        return _read_map(value)

    @classmethod
    def __get_pydantic_json_schema__(
        cls,
        core_schema: Any,  # noqa: ANN401 - Pydantic's own shape
        handler: GetJsonSchemaHandler,
    ) -> dict[str, Any]:
        return {"anyOf": [{"type": "string"}, handler(core_schema)]}

    def for_role(self, side: Side) -> str:
        """Return the text to the user in that role; empty when there is none."""
        return self.mentor if side == "mentor" else self.mentee


def for_role(lines: list[RoleText], side: Side) -> list[str]:
    """Return the lines for the user in that role."""
    return [said for line in lines if (said := line.for_role(side))]


class Entry(Record):
    """One point of the guide; its key precedes it in the file, one line there is its text.

    `marks` are the places that the point comes from (`G7`, or another name in an own guide).
    `phrases` are sentences to borrow.
    """

    marks: Several[Text]
    title: Line = ""
    text: RoleText = RoleText()
    phrases: Several[RoleText]

    @model_validator(mode="before")
    @classmethod
    def _from_line(cls, value: object) -> object:
        return {"text": value} if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(
        cls,
        core_schema: Any,  # noqa: ANN401 - Pydantic's own shape
        handler: GetJsonSchemaHandler,
    ) -> dict[str, Any]:
        return {"anyOf": [{"type": "string"}, handler(core_schema)]}


class Habit(Entry):
    """A role or a way of listening; `nudge` says what to try next (G9, G10)."""

    example: RoleText = RoleText()
    responsibility: RoleText = RoleText()
    nudge: RoleText = RoleText()


class Step(Record):
    """A step of a meeting: its reason, and the lines that `?` shows."""

    marks: Several[Text]
    title: Line = ""
    why: RoleText = RoleText()
    aids: Several[RoleText]


def _read_entries(value: object) -> object:
    if not isinstance(value, dict):
        return _read_map(value)
    return {key: entry for key, entry in value.items() if entry is not None}


Key = TypeVar("Key")
Point = TypeVar("Point")
Entries = Annotated[dict[Key, Point], BeforeValidator(_read_entries), Field(default_factory=dict)]
"""One part of the guide, in its order; a key without a value is ignored."""


FREE_PARTS = (
    "principles",
    "relationship",
    "confidentiality",
    "goals",
    "terms",
    "questions",
    "aids",
    "options",
    "sources",
)
"""The parts that an own guide may leave out; mentorlog itself needs the others."""


def _read_part(value: object) -> object:
    if not isinstance(value, str) or value.strip().partition(".")[0] not in FREE_PARTS:
        facts = {"given": value, "parts": ", ".join(FREE_PARTS)}
        raise PydanticCustomError("not-a-part", "not a part that may be left out", facts)
    return value


Part = Annotated[Text, BeforeValidator(_read_part)]
"""A part to leave out: `questions` for all of them, `questions.teams` for one."""


class Guide(Record):
    """A guide, the package's or a programme's own; every part is optional.

    `without` removes parts of the guide that an own one is merged over, never its own entries. The
    keys of `reflection` and `approach` are those of the files with the answers.
    """

    mentorlog: Format = None
    programme: Annotated[Programme, BeforeValidator(_read_map)] = Programme()
    without: Several[Part]
    chapters: Entries[str, Entry]
    principles: Entries[str, Entry]
    relationship: Entries[str, Entry]
    confidentiality: Entries[str, Entry]
    roles: Entries[Role, Habit]
    listening: Entries[Way, Habit]
    goals: Entries[str, Entry]
    terms: Entries[str, Entry]
    questions: Entries[str, Entry]
    aids: Entries[str, Entry]
    options: Entries[str, Entry]
    meeting: Entries[str, Step]
    reflection: Entries[str, Entry]
    approach: Entries[str, Entry]
    sources: Entries[str, Entry]

    @property
    def checklist(self) -> dict[str, Entry]:
        """Return the questions of the expectations, the goals (G12) before the terms (G13)."""
        return {**self.goals, **self.terms}


SECTIONS = tuple(
    name for name in Guide.model_fields if name not in ("mentorlog", "programme", "without")
)
"""The parts of a guide that hold entries, in the order of the file."""


def merge_guide(base: Guide, own: Guide) -> Guide:
    """Merge a programme's own guide over `base`, part by part.

    An own entry replaces the one with its key as a whole; a new key comes last. The own guide's
    programme replaces the base field by field. Unknown keys are kept.
    """
    parts = {name: _left(base, name, own.without) | getattr(own, name) for name in SECTIONS}
    programme = merge_programme(base.programme, own.programme)
    unknown = own.model_extra or {}
    return base.model_copy(update={"programme": programme, **parts, **unknown})


def _left(base: Guide, name: str, without: list[str]) -> dict[str, Entry | Step]:
    entries: dict[str, Entry | Step] = getattr(base, name)
    if name in without:
        return {}
    return {key: entry for key, entry in entries.items() if f"{name}.{key}" not in without}


def titles_of(guide: Guide) -> dict[str, str]:
    """Return the titles of questions, roles and ways of listening, by key."""
    parts = (guide.questions, guide.roles, guide.listening)
    return {str(key): entry.title or str(key) for part in parts for key, entry in part.items()}
