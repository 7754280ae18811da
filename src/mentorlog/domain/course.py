"""The course of a relationship: what is to be reached, and the promises that lead there (G21)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from mentorlog.domain.carryover import TrackedAction, open_actions, track_actions
from mentorlog.domain.pair import Pair
from mentorlog.domain.progress import (
    TrackedMilestone,
    Waypoint,
    actions_toward,
    late_waypoints,
    track_milestones,
)


@dataclass(frozen=True)
class Course:
    """Hold large milestones of a relationship, and the actions that may name one."""

    pair: Pair
    milestones: tuple[TrackedMilestone, ...]
    actions: tuple[TrackedAction, ...]

    @property
    def late(self) -> tuple[Waypoint, ...]:
        """List what is late, the longest late first."""
        return late_waypoints(self.milestones)

    def toward(self, milestone: TrackedMilestone) -> tuple[TrackedAction, ...]:
        """List the actions that lead to a milestone."""
        return actions_toward(self.actions, milestone.key)


def course(pair: Pair, today: dt.date, *, everything: bool = False) -> Course:
    """Return the open large milestones and the open actions, or all of both."""
    milestones = track_milestones(pair.milestones, today)
    if everything:
        return Course(pair, milestones, track_actions(pair, today))
    still_open = tuple(each for each in milestones if each.whole.is_open)
    return Course(pair, still_open, open_actions(pair, today))
