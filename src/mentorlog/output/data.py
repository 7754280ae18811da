"""The records of a journal in `--json`: the files' own keys, and derived values."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from mentorlog.domain.model.action import ActionItem
from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.meeting import Meeting, MeetingEntry, Mode, Status, Topic
from mentorlog.domain.model.pair import Pair, under_way
from mentorlog.domain.model.relationship import Relationship
from mentorlog.domain.views.actions import TrackedAction
from mentorlog.output.result import inline


@dataclass(frozen=True)
class PairResult:
    """The key and the names of a relationship."""

    key: str
    name: str
    me: Side


@dataclass(frozen=True)
class AskedHours:
    """The hours a month that were asked for."""

    at_least: float
    at_most: float


@dataclass(frozen=True)
class MonthResult:
    """The time met in a month, `2026-09`."""

    month: str
    minutes: int
    unmeasured: int
    asked: AskedHours | None


@dataclass(frozen=True)
class RelationshipResult:
    """The content of `relationship.yaml`, under the file's keys."""

    key: str
    name: str
    me: Side
    record: Relationship = field(metadata=inline("mentorlog"))


@dataclass(frozen=True)
class MeetingResult:
    """The content of a meeting's file, with its name and date; `status` is never absent."""

    name: str
    date: dt.date
    record: Meeting = field(metadata=inline("mentorlog"))
    status: Status


@dataclass(frozen=True)
class ActionResult:
    """An action: `due` is what was written, `due_on` the day derived from it."""

    number: int
    name: str
    meeting: str
    record: ActionItem = field(metadata=inline())
    due_on: dt.date | None
    age: int
    late: bool
    open: bool


@dataclass(frozen=True)
class BriefMeeting:
    """The time and place of a meeting, without its content."""

    name: str
    date: dt.date
    status: Status
    time: dt.time | None
    minutes: int | None
    place: str | None
    mode: Mode | None
    topics: list[Topic]
    under_way: bool


def make_pair(pair: Pair) -> PairResult:
    """Return the key and the names of a relationship."""
    return PairResult(key=pair.key, name=pair.name, me=pair.me)


def make_relationship(pair: Pair) -> RelationshipResult:
    """Return the content of `relationship.yaml`."""
    return RelationshipResult(key=pair.key, name=pair.name, me=pair.me, record=pair.relationship)


def make_meeting(entry: MeetingEntry) -> MeetingResult:
    """Return the content of a meeting's file."""
    return MeetingResult(
        name=str(entry.name),
        date=entry.name.date,
        record=entry.meeting,
        status=entry.meeting.state,
    )


def make_action(action: TrackedAction) -> ActionResult:
    """Return an action with its derived values."""
    return ActionResult(
        number=action.number,
        name=action.name,
        meeting=str(action.meeting),
        record=action.item,
        due_on=action.due,
        age=action.age,
        late=action.is_late,
        open=action.item.is_open,
    )


def make_brief_meeting(entry: MeetingEntry, pair: Pair, today: dt.date) -> BriefMeeting:
    """Return the time and place of a meeting."""
    meeting, now = entry.meeting, under_way(pair, today)
    return BriefMeeting(
        name=str(entry.name),
        date=entry.name.date,
        status=meeting.state,
        time=meeting.time,
        minutes=meeting.minutes,
        place=meeting.place,
        mode=meeting.mode,
        topics=meeting.topics,
        under_way=now is not None and now.name == entry.name,
    )
