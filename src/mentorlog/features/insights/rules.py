"""Hours, actions, roles and ways of listening, counted by meeting."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.file_names import MeetingName
from mentorlog.domain.model.journal import Programme
from mentorlog.domain.model.pair import Pair
from mentorlog.domain.model.reflection import LISTENING, ROLES, Reflection, Role
from mentorlog.domain.views.actions import TrackedAction, actions_of, track_actions
from mentorlog.domain.views.months import MonthOfMeetings, months_of_meetings


@dataclass(frozen=True)
class Habits:
    """The number of meetings in which each role and each way of listening was used.

    They are ways and not grades: no average is formed, and none can be formed from this (G9).
    `meetings` counts the reflections that were read.
    """

    meetings: int
    roles: dict[Role, int]
    listening: dict[int, int]


def count_habits(reflections: Iterable[Reflection]) -> Habits:
    """Count over meetings: each name once a reflection, 0 for one that never occurs."""
    looked_at = list(reflections)
    roles = Counter(role for each in looked_at for role in set(each.roles))
    listening: Counter[int] = Counter(way for each in looked_at for way in set(each.listening))
    return Habits(
        len(looked_at),
        {role: roles[role] for role in ROLES},
        {way: listening[way] for way in LISTENING},
    )


@dataclass(frozen=True)
class ActionCounts:
    """Counts of the actions of one side, by state; an action of both counts for either side.

    `undated` were done on a day that is not known.
    """

    on_time: int = 0
    late: int = 0
    undated: int = 0
    dropped: int = 0
    open: int = 0

    @property
    def all(self) -> int:
        """Return how many there are in all."""
        return self.on_time + self.late + self.undated + self.dropped + self.open


@dataclass(frozen=True)
class ReflectionCounts:
    """The roles and ways of listening in one reflection, in the guide's order (G9, G10)."""

    meeting: MeetingName
    roles: tuple[Role, ...]
    listening: tuple[int, ...]


@dataclass(frozen=True)
class Insights:
    """The insights into one relationship; `looks` are in the order of the meetings.

    For a mentee the roles are the help asked for, and there are no ways of listening. No text of a
    reflection is in here.
    """

    pair: Pair
    months: tuple[MonthOfMeetings, ...]
    promises: dict[Side, ActionCounts]
    looks: tuple[ReflectionCounts, ...]
    habits: Habits


def count_insights(
    pair: Pair,
    programme: Programme,
    reflections: Mapping[MeetingName, Reflection],
    today: dt.date,
) -> Insights:
    """Return the insights as of today, the user's own side first (G26)."""
    actions = track_actions(pair, today)
    sides: tuple[Side, ...] = ("mentor", "mentee") if pair.me == "mentor" else ("mentee", "mentor")
    return Insights(
        pair,
        months_of_meetings(pair, programme, today),
        {side: _count(actions_of(actions, side)) for side in sides},
        tuple(_look(name, reflections[name], pair.me) for name in sorted(reflections)),
        count_habits(reflections.values()),
    )


def _count(actions: Iterable[TrackedAction]) -> ActionCounts:
    became = [_became(each) for each in actions]
    return ActionCounts(
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


def _look(name: MeetingName, reflection: Reflection, me: Side) -> ReflectionCounts:
    return ReflectionCounts(
        name,
        tuple(role for role in ROLES if role in reflection.roles),
        tuple(way for way in LISTENING if way in reflection.listening) if me == "mentor" else (),
    )
