"""A relationship along a line of time: months, meetings, milestones and today (G21)."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from mentorlog.domain.meeting import Status
from mentorlog.domain.names import MeetingName
from mentorlog.domain.pair import Pair
from mentorlog.domain.progress import TrackedMilestone, Waypoint, track_milestones

Size = Literal["large", "small"]
State = Literal["done", "open", "late"]
_YEAR = 12


@dataclass(frozen=True)
class Span:
    """Hold whole months: `first` and `last` are the first and the last day, both inclusive."""

    first: dt.date
    last: dt.date

    def place(self, day: dt.date) -> float:
        """Say where a day begins: 0 is the beginning of the span, 1 its end."""
        return (day - self.first).days / ((self.last - self.first).days + 1)

    def holds(self, day: dt.date) -> bool:
        """Tell whether the day lies in the span."""
        return self.first <= day <= self.last

    def months(self, step: int = 1) -> Iterator[dt.date]:
        """Yield the first day of each month, or of every `step`th one, counted from year 0.

        So a step that a year is a multiple of has all the Januaries.
        """
        first = -(-_number(self.first) // step) * step
        for number in range(first, _number(self.last) + 1, step):
            yield dt.date(number // _YEAR, number % _YEAR + 1, 1)


def _number(day: dt.date) -> int:
    return day.year * _YEAR + day.month - 1


@dataclass(frozen=True)
class MeetingMark:
    """Hold a meeting with its place as `Span.place` gives it."""

    name: MeetingName
    state: Status
    at: float


@dataclass(frozen=True)
class MilestoneMark:
    """Hold a milestone or a step with its place; `day` and `at` are None where no day is known.

    What is done stands where it was done, the rest where it is due. `reached` and `of` count the
    small ones of a large one, and are 0 for a small one.
    """

    waypoint: Waypoint
    size: Size
    reached: int = 0
    of: int = 0
    day: dt.date | None = None
    at: float | None = None

    @property
    def state(self) -> State:
        """Say whether it is done, open, or open past its day."""
        if self.waypoint.record.done:
            return "done"
        return "late" if self.waypoint.is_late else "open"


@dataclass(frozen=True)
class Timeline:
    """Hold what a picture shows; `today_at` is None where today lies outside of the span.

    `milestones` has each large one with its small ones behind it, dropped ones left out.
    """

    span: Span
    today: dt.date
    today_at: float | None
    meetings: tuple[MeetingMark, ...]
    milestones: tuple[MilestoneMark, ...]

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to show but the months."""
        return not (self.meetings or self.milestones)


def timeline(pair: Pair, today: dt.date) -> Timeline:
    """Lay out a relationship on the months from its first day to its last.

    The span has every day that is shown in it, and today while the relationship has not ended.
    """
    shown = _shown(track_milestones(pair.milestones, today))
    span = _span(pair, [day for each in shown if (day := _day(each[0]))], today)
    return Timeline(
        span,
        today,
        span.place(today) if span.holds(today) else None,
        tuple(_meetings(pair, span)),
        tuple(_milestone(*each, span) for each in shown),
    )


_Shown = tuple[Waypoint, TrackedMilestone | None]
"""A waypoint, and of a large one what is known of its small ones."""


def _shown(tracked: Sequence[TrackedMilestone]) -> list[_Shown]:
    shown: list[_Shown] = []
    for each in tracked:
        if not each.whole.record.dropped:
            steps = (step for step in each.steps if not step.record.dropped)
            shown += [(each.whole, each), *((step, None) for step in steps)]
    return shown


def _meetings(pair: Pair, span: Span) -> Iterator[MeetingMark]:
    for entry in pair.meetings:
        yield MeetingMark(entry.name, entry.meeting.state, span.place(entry.name.date))


def _milestone(waypoint: Waypoint, whole: TrackedMilestone | None, span: Span) -> MilestoneMark:
    day = _day(waypoint)
    return MilestoneMark(
        waypoint,
        "large" if whole else "small",
        whole.reached if whole else 0,
        whole.of if whole else 0,
        day,
        span.place(day) if day else None,
    )


def _day(waypoint: Waypoint) -> dt.date | None:
    record = waypoint.record
    if record.done:
        return record.done if isinstance(record.done, dt.date) else None
    return record.due


def _span(pair: Pair, days: Sequence[dt.date], today: dt.date) -> Span:
    record = pair.relationship
    end = record.ended.on if record.ended else today
    bounds = (record.start, record.end, end)
    known = [*days, *(entry.name.date for entry in pair.meetings), *filter(None, bounds)]
    first, last = min(known, default=today), max(known, default=today)
    return Span(first.replace(day=1), last.replace(day=monthrange(last.year, last.month)[1]))
