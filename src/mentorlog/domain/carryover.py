"""Actions across meetings: short numbers, age and lateness, as a view that nothing writes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from mentorlog.domain.action import ActionItem
from mentorlog.domain.meeting import MeetingEntry
from mentorlog.domain.names import MeetingName, parse_meeting_name
from mentorlog.domain.pair import Pair
from mentorlog.domain.records import Side


@dataclass(frozen=True)
class TrackedAction:
    """Hold an action with its place among all of the relationship.

    `number` counts through all meetings in order, closed actions too; `position` counts from 1
    in its own meeting; `age` is the number of held meetings after its own. `due` is the day that
    was written, else that of the first meeting after its own, cancelled ones aside.
    """

    number: int
    meeting: MeetingName
    position: int
    item: ActionItem
    age: int
    due: dt.date | None
    is_late: bool

    @property
    def name(self) -> str:
        """Say the lasting name, `2026-09-14/1`."""
        return f"{self.meeting}/{self.position}"


def track_actions(pair: Pair, today: dt.date) -> tuple[TrackedAction, ...]:
    """List every action of the relationship in the order of its short number (from 1)."""
    return tuple(_track(pair, today))


def _track(pair: Pair, today: dt.date) -> Iterator[TrackedAction]:
    number = 0
    for index, entry in enumerate(pair.meetings):
        later = pair.meetings[index + 1 :]
        age = sum(each.is_held for each in later)
        next_time = next((each for each in later if each.meeting.state != "cancelled"), None)
        for position, item in enumerate(entry.meeting.actions, start=1):
            number += 1
            due = item.due or (next_time.name.date if next_time else None)
            late = item.is_open and _is_late(item, next_time, today)
            yield TrackedAction(number, entry.name, position, item, age, due, late)


def _is_late(item: ActionItem, next_time: MeetingEntry | None, today: dt.date) -> bool:
    if item.due:
        return item.due < today
    return next_time is not None and next_time.is_held


def open_actions(pair: Pair, today: dt.date) -> tuple[TrackedAction, ...]:
    """List what is open, own promises first (G26), each side in the order of short numbers."""
    still_open = [each for each in track_actions(pair, today) if each.item.is_open]
    return tuple(sorted(still_open, key=lambda each: not each.item.is_of(pair.me)))


def find_action(actions: tuple[TrackedAction, ...], text: str) -> TrackedAction | None:
    """Find an action by its short number (`3`) or its lasting name (`2026-09-14/1`)."""
    if text.isdecimal():
        return next((each for each in actions if each.number == int(text)), None)
    meeting, _, position = text.partition("/")
    name = parse_meeting_name(meeting)
    if name is None or not position.isdecimal():
        return None
    return next((e for e in actions if e.meeting == name and e.position == int(position)), None)


def home_of_new_action(pair: Pair, today: dt.date) -> MeetingEntry | None:
    """Return the meeting that a new action is added to: the last held, else the next planned."""
    return pair.last or pair.next(today)


def promised_by(actions: tuple[TrackedAction, ...], side: Side) -> tuple[TrackedAction, ...]:
    """List the actions of one side; those of both are in either list."""
    return tuple(each for each in actions if each.item.is_of(side))
