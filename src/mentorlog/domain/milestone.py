"""Milestones: a few large ones, with small ones inside as safe spots on the way (G21)."""

from __future__ import annotations

from mentorlog.domain.records import Closing, Day, Format, Record, Several, Text


class Step(Record):
    """Hold a small milestone inside a large one."""

    title: Text
    due: Day | None = None
    done: Closing = None
    dropped: Closing = None


class Milestone(Record):
    """Hold a large milestone; actions name it by its key."""

    title: Text
    key: Text | None = None
    due: Day | None = None
    why: Text | None = None
    evidence: Text | None = None
    done: Closing = None
    dropped: Closing = None
    steps: Several[Step]


class Milestones(Record):
    """Hold `milestones.yaml`."""

    mentorlog: Format = None
    milestones: Several[Milestone]


def milestone_keys(milestones: Milestones) -> frozenset[str]:
    """Return the keys that an action's `+KEY` may name."""
    return frozenset(each.key for each in milestones.milestones if each.key)
