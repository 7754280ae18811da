"""Action items: what somebody promised, as one line or in the long form (G23)."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field, replace
from typing import Annotated, Any, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from mentorlog.domain.dates.due import DUE, read_due_word
from mentorlog.domain.model.fields import (
    Closable,
    Closing,
    Day,
    Owner,
    ReadDue,
    Text,
    Trait,
    default_when_empty,
    find_file_day,
)

_PASTED = (
    r"(?:(?:[-*+\u2022\u2013]|\d+[.)])\s+)?"
    r"(?P<box>\[[ xX]?\]|[\u2610\u2611\u2705]\ufe0f?)(?P<text>\s.*|)"
    r"|[-*+\u2022\u2013]\s+(?P<item>.*)"
)
"""A line of a list, with the box that Markdown, or a program for notes, puts before it."""
_TICKED = frozenset("xX\u2611\u2705")
_SINGLE = ("owner", "due")
_OWNERS: dict[str, Owner] = {"@mentor": "mentor", "@mentee": "mentee", "@both": "both"}


@dataclass(frozen=True)
class ActionLine:
    """The values in an action's one line.

    `strays` are words of the text that look like an unknown owner or milestone, `doubles` owners
    and days that stay in the text since a later one counts.
    """

    text: str
    owner: Owner = "mentee"
    due: dt.date | None = None
    milestone: str | None = None
    strays: tuple[str, ...] = ()
    doubles: tuple[str, ...] = field(default=(), compare=False)
    is_done: bool = False

    def entry(self) -> dict[str, Any]:
        """Return the long form as a file has it, with only the values that were given."""
        said = {
            "text": self.text,
            "owner": self.owner,
            "due": self.due,
            "milestone": self.milestone,
            "done": self.is_done or None,
        }
        return {key: value for key, value in said.items() if value is not None}


def parse_action_line(
    line: str, read_due: ReadDue, milestones: frozenset[str] | None = None
) -> ActionLine:
    """Parse `Ask two alumni @mentee due:2026-10-01 +student-job`, in the manner of todo.txt.

    The owner is the mentee unless one is given. A `+word` counts when it is one of `milestones`, in
    any case of letters (with None, every one does). Of two owners, days or milestones the last
    counts and the others stay in the text, so that `Introduce @mentee to Lars @mentor` loses no
    word, and are listed in `doubles`.

    The text may be empty; a `due:` for which `read_due` returns None stays in the text. What it
    raises passes through, a UsageError with examples of days that have no blanks.
    """
    words = list(enumerate(line.split()))
    marks = {place: mark for place, word in words if (mark := _mark_of(word, milestones))}
    last = {kind: place for place, (kind, _) in marks.items()}
    said: dict[str, Any] = {kind: marks[place][1] for kind, place in last.items()}
    if "due" in said:
        said["due"] = read_due_word(said["due"], read_due)
        if said["due"] is None:
            del said["due"], last["due"]
    text = " ".join(word for place, word in words if place not in last.values())
    strays = tuple(word for place, word in words if place not in marks and _looks_like_mark(word))
    doubles = tuple(
        word
        for place, word in words
        if place in marks and place != last.get(kind := marks[place][0], place) and kind in _SINGLE
    )
    return ActionLine(text, strays=strays, doubles=doubles, **said)


def parse_typed_action(
    line: str, read_due: ReadDue, milestones: frozenset[str] | None = None
) -> ActionLine:
    """Parse an action as it is typed or pasted: `- [x] Ask Lars` is one that is done.

    Bullet and box are no part of the text, which `parse_action_line` parses.
    """
    match = re.fullmatch(_PASTED, line.strip())
    if match is None:
        return parse_action_line(line, read_due, milestones)
    read = parse_action_line(match["text"] or match["item"] or "", read_due, milestones)
    return replace(read, is_done=not _TICKED.isdisjoint(match["box"] or ""))


def format_action_line(item: ActionItem) -> str:
    """Return an action as it would be typed; the mentee's names no owner."""
    owner = "" if item.owner == "mentee" else f"@{item.owner}"
    due = f"due:{item.due}" if item.due else ""
    milestone = f"+{item.milestone}" if item.milestone else ""
    return " ".join(word for word in (item.text, owner, due, milestone) if word)


def _mark_of(word: str, milestones: frozenset[str] | None) -> tuple[str, str] | None:
    """Return the key and value of a word, such as `owner`; None for a plain word."""
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
    """Return whether a word looks like an owner or a milestone; `+45` does not."""
    return word[0] in "@+" and any(map(str.isalpha, word))


class ActionItem(Closable):
    """One action: open, done or dropped; a file may hold it as one line."""

    text: Annotated[Text, Trait.SHARED]
    owner: Annotated[Owner, default_when_empty("mentee"), Trait.SHARED] = "mentee"
    due: Annotated[Day | None, Trait.SHARED] = None
    milestone: Text | None = None
    done: Annotated[Closing, Trait.SHARED] = None
    dropped: Closing = None
    note: Text | None = None

    @classmethod
    def read_line(cls, line: str, read_due: ReadDue) -> dict[str, Any]:
        """Return the long form."""
        return parse_action_line(line, read_due).entry()

    @model_validator(mode="before")
    @classmethod
    def _has_text(cls, value: object) -> object:
        if isinstance(value, dict) and not str(value.get("text") or "").strip():
            raise PydanticCustomError("empty-text", "an action without a text")
        return value

    def with_milestone_keys(self, milestones: frozenset[str] | None) -> Self:
        """Return it with its line parsed anew; `parse_action_line` says which `+word` counts."""
        # A file is read before its milestones are known, so only a line with a `+` is parsed again.
        if self._line is None or "+" not in self._line:
            return self
        said = parse_action_line(self._line, find_file_day, milestones)
        return self.model_copy(update={"text": said.text, "milestone": said.milestone})

    def is_of(self, side: Owner) -> bool:
        """Return whether this side promised it; `both` includes either side."""
        return self.owner in (side, "both")
