"""Progress of milestones, counted in small ones (G21)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mentorlog.domain.model.file_names import Path
from mentorlog.domain.model.milestone import Milestone, Milestones, Step, keys_in_order
from mentorlog.domain.views.actions import TrackedAction


@dataclass(frozen=True)
class MilestoneItem:
    """A milestone or a step with the name that commands take: `KEY` or `KEY/N`.

    `path` is its place in the file. It is late when its day has passed while it is open, and its
    large milestone too.
    """

    name: str
    path: Path
    record: Milestone | Step
    is_late: bool = False

    @property
    def title(self) -> str:
        """Return the title."""
        return self.record.title

    @property
    def is_open(self) -> bool:
        """Return whether it is neither done nor dropped."""
        return self.record.is_open


@dataclass(frozen=True)
class TrackedMilestone:
    """A large milestone with the small ones in it."""

    whole: MilestoneItem
    milestone: Milestone
    steps: tuple[MilestoneItem, ...]

    @property
    def key(self) -> str:
        """Return the key that `+KEY` and commands take."""
        return self.whole.name

    @property
    def reached(self) -> int:
        """Return the number of small ones that are done."""
        return sum(bool(step.record.done) for step in self.steps)

    @property
    def of(self) -> int:
        """Return the number of small ones, without dropped ones."""
        return sum(not step.record.dropped for step in self.steps)

    @property
    def items(self) -> tuple[MilestoneItem, ...]:
        """Return the large milestone followed by its small ones."""
        return (self.whole, *self.steps)


def track_milestones(milestones: Milestones, today: dt.date) -> tuple[TrackedMilestone, ...]:
    """Return the large milestones in the order of the file."""
    named = zip(keys_in_order(milestones), milestones.milestones, strict=True)
    return tuple(_track(key, index, each, today) for index, (key, each) in enumerate(named))


def _track(key: str, index: int, milestone: Milestone, today: dt.date) -> TrackedMilestone:
    path: Path = ("milestones", index)
    whole = MilestoneItem(key, path, milestone, is_late=_is_late(milestone, today))
    steps = tuple(
        MilestoneItem(
            f"{key}/{place + 1}",
            (*path, "steps", place),
            step,
            is_late=milestone.is_open and _is_late(step, today),
        )
        for place, step in enumerate(milestone.steps)
    )
    return TrackedMilestone(whole, milestone, steps)


def _is_late(record: Milestone | Step, today: dt.date) -> bool:
    return record.is_open and record.due is not None and record.due < today


def find_milestone(tracked: Sequence[TrackedMilestone], key: str) -> TrackedMilestone | None:
    """Find a large milestone by its key, in any case of letters."""
    return next((each for each in tracked if each.key.casefold() == key.casefold()), None)


def find_milestone_item(tracked: Sequence[TrackedMilestone], name: str) -> MilestoneItem | None:
    """Find a milestone by its key, or a step by `KEY/N`, in any case of letters."""
    every = (item for each in tracked for item in each.items)
    return next((each for each in every if each.name.casefold() == name.casefold()), None)


def late_items(tracked: Sequence[TrackedMilestone]) -> tuple[MilestoneItem, ...]:
    """Return what is late, the longest late first."""
    late = (item for each in tracked for item in each.items if item.is_late)
    return tuple(sorted(late, key=lambda each: each.record.due or dt.date.max))


def without_steps(tracked: Sequence[TrackedMilestone]) -> tuple[TrackedMilestone, ...]:
    """Return the open large milestones without small ones; dropped ones do not count (G21)."""
    return tuple(each for each in tracked if each.whole.is_open and not each.of)


def moved_since(tracked: Sequence[TrackedMilestone], day: dt.date) -> tuple[MilestoneItem, ...]:
    """Return what was done or dropped from that day on, in the order of the file.

    What was closed on an unknown day is left out.
    """
    return tuple(each for each in _closed(tracked) if _closing_day(each) >= day)


def _closed(tracked: Sequence[TrackedMilestone]) -> Iterator[MilestoneItem]:
    for each in tracked:
        yield from (item for item in each.items if not item.is_open)


def _closing_day(item: MilestoneItem) -> dt.date:
    closing = item.record.done or item.record.dropped
    return closing if isinstance(closing, dt.date) else dt.date.min


def actions_toward(actions: Sequence[TrackedAction], key: str) -> tuple[TrackedAction, ...]:
    """Return the actions that name the milestone."""
    folded = key.casefold()
    return tuple(each for each in actions if (each.item.milestone or "").casefold() == folded)
