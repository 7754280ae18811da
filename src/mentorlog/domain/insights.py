"""How it develops: hours, promises kept, roles and ways of listening, meeting by meeting."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mentorlog.domain.carryover import TrackedAction, promised_by, track_actions
from mentorlog.domain.habits import Habits, count_habits
from mentorlog.domain.months import months_of_meetings
from mentorlog.domain.names import MeetingName
from mentorlog.domain.pair import Pair
from mentorlog.domain.programme import Programme
from mentorlog.domain.records import Side
from mentorlog.domain.reflection import LISTENING, ROLES, Reflection, Role
from mentorlog.domain.rhythm import MonthOfMeetings


@dataclass(frozen=True)
class Promises:
    """Count what became of one side's actions; those of both count on either side.

    `undated` are done on a day that nobody knows.
    """

    on_time: int = 0
    late: int = 0
    undated: int = 0
    dropped: int = 0
    open: int = 0

    @property
    def all(self) -> int:
        """Count them all."""
        return self.on_time + self.late + self.undated + self.dropped + self.open


@dataclass(frozen=True)
class Look:
    """Hold what one reflection names, in the guide's order: ways, and not grades (G9, G10)."""

    meeting: MeetingName
    roles: tuple[Role, ...]
    listening: tuple[int, ...]


@dataclass(frozen=True)
class Insights:
    """Hold the view on how one relationship develops.

    `looks` are in the order of the meetings. A mentee names the help asked for as roles, and no
    ways of listening. No text of a reflection is in here.
    """

    pair: Pair
    months: tuple[MonthOfMeetings, ...]
    promises: dict[Side, Promises]
    looks: tuple[Look, ...]
    habits: Habits


def gain_insights(
    pair: Pair,
    programme: Programme,
    reflections: Mapping[MeetingName, Reflection],
    today: dt.date,
) -> Insights:
    """Make the view as of today, the user's own side first (G26)."""
    actions = track_actions(pair, today)
    sides: tuple[Side, ...] = ("mentor", "mentee") if pair.me == "mentor" else ("mentee", "mentor")
    return Insights(
        pair,
        months_of_meetings(pair, programme, today),
        {side: _count(promised_by(actions, side)) for side in sides},
        tuple(_look(name, reflections[name], pair.me) for name in sorted(reflections)),
        count_habits(reflections.values()),
    )


def _count(actions: Iterable[TrackedAction]) -> Promises:
    became = [_became(each) for each in actions]
    return Promises(
        became.count("on_time"),
        became.count("late"),
        became.count("undated"),
        became.count("dropped"),
        became.count("open"),
    )


def _became(action: TrackedAction) -> str:
    done = action.item.done
    if done is None:
        return "dropped" if action.item.dropped else "open"
    if done is True:
        return "undated"
    return "late" if action.due and done > action.due else "on_time"


def _look(name: MeetingName, reflection: Reflection, me: Side) -> Look:
    return Look(
        name,
        tuple(role for role in ROLES if role in reflection.roles),
        tuple(way for way in LISTENING if way in reflection.listening) if me == "mentor" else (),
    )
