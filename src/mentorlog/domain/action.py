"""Action items: what somebody promised to do, one line or the long form (G23)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, Self

from pydantic import ModelWrapValidatorHandler, PrivateAttr, model_validator
from pydantic_core import PydanticCustomError

from mentorlog.domain.due_word import DUE, read_due_word
from mentorlog.domain.records import (
    Closing,
    Day,
    LineRecord,
    Owner,
    Text,
    read_day,
    unless_said,
)

_OWNERS: dict[str, Owner] = {"@mentor": "mentor", "@mentee": "mentee", "@both": "both"}


@dataclass(frozen=True)
class ActionLine:
    """Hold what an action's one line says.

    `strays` are words of the text that look like an owner or a milestone and are none.
    """

    text: str
    owner: Owner = "mentee"
    due: dt.date | None = None
    milestone: str | None = None
    strays: tuple[str, ...] = ()

    def entry(self) -> dict[str, Any]:
        """Return the long form as a file holds it, only what was said."""
        said = {
            "text": self.text,
            "owner": self.owner,
            "due": self.due,
            "milestone": self.milestone,
        }
        return {key: value for key, value in said.items() if value is not None}


def parse_action_line(
    line: str, read_due: Callable[[str], dt.date], milestones: frozenset[str] | None = None
) -> ActionLine:
    """Read `Ask two alumni @mentee due:2026-10-01 +student-job`, in the manner of todo.txt.

    The owner is the mentee unless it is said. A `+word` counts when it is one of `milestones`,
    whatever its case (with None, every one does). Of two owners, days or milestones the last
    counts and the others stay in the text, so that `Introduce @mentee to Lars @mentor` loses no
    word. The text may come out empty; what `read_due` raises passes through, a UsageError for no
    day as one that shows days without blanks.
    """
    words = list(enumerate(line.split()))
    marks = {place: mark for place, word in words if (mark := _mark_of(word, milestones))}
    last = {kind: place for place, (kind, _) in marks.items()}
    said: dict[str, Any] = {kind: marks[place][1] for kind, place in last.items()}
    if "due" in said:
        said["due"] = read_due_word(said["due"], read_due)
    text = " ".join(word for place, word in words if place not in last.values())
    strays = tuple(word for place, word in words if place not in marks and _looks_like_mark(word))
    return ActionLine(text, strays=strays, **said)


def _mark_of(word: str, milestones: frozenset[str] | None) -> tuple[str, str] | None:
    """Return what a word says: `owner`, `due` or `milestone`, and which; None for a plain word."""
    if owner := _OWNERS.get(word.lower()):
        return "owner", owner
    if due := DUE.fullmatch(word):
        return "due", due[1]
    if word.startswith("+") and (key := _find_milestone(word[1:], milestones)):
        return "milestone", key
    return None


def _find_milestone(word: str, milestones: frozenset[str] | None) -> str | None:
    if milestones is None or word in milestones:
        return word
    folded = word.casefold()
    return next((key for key in sorted(milestones) if key.casefold() == folded), None)


def _looks_like_mark(word: str) -> bool:
    """Tell whether a word may have been meant as an owner or a milestone; `+45` was not."""
    return word[0] in "@+" and any(map(str.isalpha, word))


class ActionItem(LineRecord):
    """Hold one action: open, done or dropped; a file may hold it as one line."""

    text: Text
    owner: Annotated[Owner, unless_said("mentee")] = "mentee"
    due: Day | None = None
    milestone: Text | None = None
    done: Closing = None
    dropped: Closing = None
    note: Text | None = None

    _line: str | None = PrivateAttr(default=None)

    @model_validator(mode="wrap")
    @classmethod
    def _from_line(cls, value: object, handler: ModelWrapValidatorHandler[Self]) -> Self:
        line = value if isinstance(value, str) else None
        if line is not None:
            value = parse_action_line(line, _file_day).entry()
        if isinstance(value, dict) and not str(value.get("text") or "").strip():
            raise PydanticCustomError("empty-text", "an action without a text")
        item = handler(value)
        item._line = line  # noqa: SLF001 - its own
        return item

    @model_validator(mode="after")
    def _is_closed_one_way(self) -> ActionItem:
        if self.done and self.dropped:
            raise PydanticCustomError("done-and-dropped", "both done and dropped")
        return self

    @property
    def is_line(self) -> bool:
        """Tell whether the file holds it as one line, so that closing it needs the long form."""
        return self._line is not None

    def knowing(self, milestones: frozenset[str] | None) -> Self:
        """Return it with its one line read anew: a `+word` counts as `parse_action_line` says."""
        if self._line is None or "+" not in self._line:
            return self
        said = parse_action_line(self._line, _file_day, milestones)
        return self.model_copy(update={"text": said.text, "milestone": said.milestone})

    @property
    def is_open(self) -> bool:
        """Tell whether it is neither done nor dropped."""
        return not (self.done or self.dropped)

    def is_of(self, side: Owner) -> bool:
        """Tell whether this side promised it; `both` did too (design 2, `@both`)."""
        return self.owner in (side, "both")


def _file_day(text: str) -> dt.date:
    day = read_day(text)
    assert isinstance(day, dt.date)  # noqa: S101 - read_day gives a day or raises
    return day
