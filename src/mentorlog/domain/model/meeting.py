"""Topic, Meeting, MeetingEntry."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import Field, PrivateAttr, model_validator
from pydantic_core import PydanticCustomError

from mentorlog.domain.model.action import ActionItem
from mentorlog.domain.model.fields import (
    Clock,
    Format,
    LineRecord,
    Minutes,
    ReadDue,
    Record,
    Several,
    Side,
    Text,
    Trait,
    default_when_empty,
)
from mentorlog.domain.model.file_names import MeetingName

Status = Literal["planned", "held", "cancelled"]
Mode = Literal["in-person", "walk-and-talk", "online", "phone", "other"]
MODES: tuple[Mode, ...] = ("in-person", "walk-and-talk", "online", "phone", "other")


HEAD = ("status", "time", "minutes", "place", "mode")
"""The fields that say when and where a meeting is, in one line wherever it is shown."""


class Topic(LineRecord):
    """One topic of the agenda, which is the mentee's unless it says otherwise (G3, G18)."""

    text: Annotated[Text, Trait.SHARED]
    brought_by: Annotated[Side, default_when_empty("mentee"), Trait.SHARED] = Field(
        "mentee", alias="from"
    )

    @classmethod
    def read_line(cls, line: str, _read_due: ReadDue) -> dict[str, Any]:
        """Return the long form."""
        return parse_topic_line(line)

    @model_validator(mode="before")
    @classmethod
    def _has_text(cls, value: object) -> object:
        if isinstance(value, dict) and not str(value.get("text") or "").strip():
            raise PydanticCustomError("empty-text", "a topic without a text")
        return value


_ITEM = re.compile(r"\A\s*[-*+\u2022\u2013]\s+")


def parse_topic_line(line: str) -> dict[str, Any]:
    """Parse a typed topic: the mentee's unless its last word is `@mentor` (G3)."""
    words = line.split()
    if words and words[-1].lower() in ("@mentor", "@mentee"):
        return {"text": line.rstrip()[: -len(words[-1])].strip(), "from": words[-1][1:].lower()}
    return {"text": line.strip()}


def topic_entry(line: str) -> str | dict[str, Any]:
    """Return a typed topic as mentorlog writes it: a plain line, or with `from` when a mentor's.

    The sign of a list that it was pasted from is no part of it.
    """
    topic = parse_topic_line(_ITEM.sub("", line) or line)
    return topic if topic.get("from") == "mentor" else str(topic["text"])


class Meeting(Record):
    """One meeting's file; the date is in its name alone."""

    mentorlog: Format = None
    status: Annotated[Status | None, Trait.SHARED] = None
    uid: Text | None = None
    time: Annotated[Clock | None, Trait.SHARED] = None
    minutes: Annotated[Minutes | None, Trait.SHARED] = None
    place: Annotated[Text | None, Trait.SHARED] = None
    mode: Annotated[Mode | None, Trait.SHARED] = None
    why: Text | None = None
    topics: Annotated[Several[Topic], Trait.SHARED]
    since_last: Annotated[Text | None, Trait.PROSE] = None
    notes: Annotated[Text | None, Trait.ON_REQUEST, Trait.PROSE] = None
    questions_asked: Several[Text]
    summary: Annotated[Text | None, Trait.SHARED, Trait.PROSE] = None
    actions: Annotated[Several[ActionItem], Trait.SHARED]

    # The domain reads no clock: `as_past` says from outside that the day is over.
    _is_past: bool = PrivateAttr(default=False)

    @property
    def state(self) -> Status:
        """Return planned, held or cancelled; without a status, a meeting with content was held.

        What was agreed counts as content once the day is past: before that it may be preparation.
        """
        if self.status:
            return self.status
        was_held = self.since_last or self.notes or self.summary or (self._is_past and self.actions)
        return "held" if was_held else "planned"

    def as_past(self) -> Meeting:
        """Return the meeting as one whose day is past."""
        # A copy, since the model is frozen and others hold it.
        past = self.model_copy()
        past._is_past = True  # noqa: SLF001 - its own
        return past


@dataclass(frozen=True)
class MeetingEntry:
    """A meeting with its name."""

    name: MeetingName
    meeting: Meeting

    def as_of(self, today: dt.date) -> MeetingEntry:
        """Return it as it is on a day; only one without `status` may differ."""
        meeting = self.meeting
        if meeting.status or not meeting.actions or self.name.date >= today:
            return self
        return MeetingEntry(self.name, meeting.as_past())

    def with_milestone_keys(self, milestones: frozenset[str] | None) -> MeetingEntry:
        """Return it with the one-line actions parsed as `ActionItem.with_milestone_keys` does."""
        actions = [item.with_milestone_keys(milestones) for item in self.meeting.actions]
        if all(new is old for new, old in zip(actions, self.meeting.actions, strict=True)):
            return self
        return MeetingEntry(self.name, self.meeting.model_copy(update={"actions": actions}))

    @property
    def is_held(self) -> bool:
        """Return whether it took place."""
        return self.meeting.state == "held"

    @property
    def is_planned(self) -> bool:
        """Return whether it lies ahead, or still has to be recorded."""
        return self.meeting.state == "planned"


Part = Literal["opening", "talk", "closing"]
PARTS: tuple[Part, ...] = ("opening", "talk", "closing")
