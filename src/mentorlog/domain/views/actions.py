"""Actions across meetings: short numbers, age and lateness, derived and never written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from mentorlog.domain.model.action import ActionItem
from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.file_names import MeetingName
from mentorlog.domain.model.meeting import MeetingEntry
from mentorlog.domain.model.pair import Pair

_KEPT_ONCE = 1
"""The age up to which an action without a day, kept open once, is not late."""


@dataclass(frozen=True)
class TrackedAction:
    """An action with its place among all of the relationship.

    `number` counts through all meetings in order, closed actions too; `position` counts from 1 in
    its own meeting; `age` is the number of held meetings after its own. `due` is the written day,
    else that of the meeting it is due at: the first after its own, or the first after the one that
    kept it open; cancelled meetings do not count.
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
        """Return the permanent name, `2026-09-14/1`."""
        return f"{self.meeting}/{self.position}"


def track_actions(
    pair: Pair, today: dt.date, opening: MeetingName | None = None
) -> tuple[TrackedAction, ...]:
    """Return every action of the relationship in the order of its short number (from 1).

    An action without a day is due at the first meeting held after its own; kept open there, it is
    due at the one after, and late once that has been held too. While the meeting `opening` is being
    opened, it counts as not yet held: what was agreed for it is neither late nor a meeting older
    yet.
    """
    return tuple(_track(pair, today, opening))


def _track(pair: Pair, today: dt.date, opening: MeetingName | None) -> Iterator[TrackedAction]:
    number = 0
    for entry, age, next_time in _look_ahead(pair, opening):
        for position, item in enumerate(entry.meeting.actions, start=1):
            number += 1
            due = item.due or next_time
            has_passed = item.due < today if item.due else age > _KEPT_ONCE
            late = item.is_open and has_passed
            yield TrackedAction(number, entry.name, position, item, age, due, late)


def _look_ahead(
    pair: Pair, opening: MeetingName | None
) -> Iterator[tuple[MeetingEntry, int, dt.date | None]]:
    """Yield each meeting with the number held after it, and the day of the next one."""
    views: list[tuple[MeetingEntry, int, dt.date | None]] = []
    held, next_time, again = 0, None, None
    # Backwards, since age and next meeting follow from the meetings after each.
    for entry in reversed(pair.meetings):
        views.append((entry, held, again if held else next_time))
        if entry.is_held and entry.name != opening:
            held, again = held + 1, next_time
        next_time = next_time if entry.meeting.state == "cancelled" else entry.name.date
    # Forwards again: short numbers count from the first meeting.
    return reversed(views)


def open_actions(pair: Pair, today: dt.date) -> tuple[TrackedAction, ...]:
    """Return the open actions, own ones first (G26), each side sorted by short number."""
    still_open = [each for each in track_actions(pair, today) if each.item.is_open]
    return tuple(sorted(still_open, key=lambda each: not each.item.is_of(pair.me)))


def find_action(actions: tuple[TrackedAction, ...], text: str) -> TrackedAction | None:
    """Find an action by its short number (`3`) or its permanent name (`2026-09-14/1`)."""
    return next((each for each in actions if text in (str(each.number), each.name)), None)


def find_meeting_for_new_action(pair: Pair, today: dt.date) -> MeetingEntry | None:
    """Find the meeting to which a new action is added: the last held, else the next planned."""
    return pair.last or pair.next(today)


def actions_of(actions: tuple[TrackedAction, ...], side: Side) -> tuple[TrackedAction, ...]:
    """Return the actions of one side; those of both are in either list."""
    return tuple(each for each in actions if each.item.is_of(side))
