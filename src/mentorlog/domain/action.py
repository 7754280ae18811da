"""Action items: what somebody promised to do, one line or the long form (G23)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Self

from pydantic import (
    ModelWrapValidatorHandler,
    PrivateAttr,
    model_validator,
)
from pydantic_core import PydanticCustomError

from mentorlog.domain.records import Closing, Day, LineRecord, Owner, Text, read_day

_DUE = re.compile(r"due:(\S*)", re.IGNORECASE)
_OWNERS: dict[str, Owner] = {"@mentor": "mentor", "@mentee": "mentee", "@both": "both"}


@dataclass(frozen=True)
class ActionLine:
    """Hold what an action's one line says; `strays` are `@` words that name no owner."""

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

    The owner is the mentee unless it is said. A `+word` counts when it is one of `milestones`
    (with None, every one does). The text may come out empty; what `read_due` raises passes through.
    """
    words, facts, strays = [], dict[str, Any](), []
    for word in line.split():
        if word.lower() in _OWNERS:
            facts["owner"] = _OWNERS[word.lower()]
        elif due := _DUE.fullmatch(word):
            facts["due"] = read_due(due[1])
        elif _names_milestone(word, milestones):
            facts["milestone"] = word[1:]
        else:
            words.append(word)
            if word[0] in "@+" and len(word) > 1:
                strays.append(word)
    return ActionLine(" ".join(words), strays=tuple(strays), **facts)


def _names_milestone(word: str, milestones: frozenset[str] | None) -> bool:
    if not word.startswith("+") or len(word) == 1:
        return False
    return milestones is None or word[1:] in milestones


class ActionItem(LineRecord):
    """Hold one action: open, done or dropped; a file may hold it as one line."""

    text: Text
    owner: Owner = "mentee"
    due: Day | None = None
    milestone: Text | None = None
    done: Closing = None
    dropped: Closing = None
    note: Text | None = None

    _is_line: bool = PrivateAttr(default=False)

    @model_validator(mode="wrap")
    @classmethod
    def _from_line(cls, value: object, handler: ModelWrapValidatorHandler[Self]) -> Self:
        is_line = isinstance(value, str)
        if isinstance(value, str):
            value = parse_action_line(value, _file_day).entry()
        if isinstance(value, dict) and not str(value.get("text") or "").strip():
            raise PydanticCustomError("empty-text", "an action without a text")
        item = handler(value)
        item._is_line = is_line  # noqa: SLF001 - its own
        return item

    @model_validator(mode="after")
    def _is_closed_one_way(self) -> ActionItem:
        if self.done and self.dropped:
            raise PydanticCustomError("done-and-dropped", "both done and dropped")
        return self

    @property
    def is_line(self) -> bool:
        """Tell whether the file holds it as one line, so that closing it needs the long form."""
        return self._is_line

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
