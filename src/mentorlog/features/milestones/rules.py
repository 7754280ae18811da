"""The list, the timeline and the names of milestones."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from mentorlog.domain.model.file_names import MeetingName
from mentorlog.domain.model.meeting import Status
from mentorlog.domain.model.pair import Pair
from mentorlog.domain.model.person import fold_name
from mentorlog.domain.views.actions import TrackedAction, open_actions, track_actions
from mentorlog.domain.views.milestones import (
    MilestoneItem,
    TrackedMilestone,
    actions_toward,
    late_items,
    track_milestones,
)


@dataclass(frozen=True)
class MilestoneList:
    """The large milestones of a relationship, and the actions that may name one."""

    pair: Pair
    milestones: tuple[TrackedMilestone, ...]
    actions: tuple[TrackedAction, ...]

    @property
    def late(self) -> tuple[MilestoneItem, ...]:
        """Return what is late, the longest late first."""
        return late_items(self.milestones)

    def toward(self, milestone: TrackedMilestone) -> tuple[TrackedAction, ...]:
        """Return the actions that lead to a milestone."""
        return actions_toward(self.actions, milestone.key)


def list_milestones(pair: Pair, today: dt.date, *, everything: bool = False) -> MilestoneList:
    """Return the open large milestones and the open actions, or all of both."""
    milestones = track_milestones(pair.milestones, today)
    if everything:
        return MilestoneList(pair, milestones, track_actions(pair, today))
    still_open = tuple(each for each in milestones if each.whole.is_open)
    return MilestoneList(pair, still_open, open_actions(pair, today))


Size = Literal["large", "small"]
State = Literal["done", "open", "late"]
_YEAR = 12


@dataclass(frozen=True)
class Span:
    """A span of whole months; `first` and `last` are days, both inclusive."""

    first: dt.date
    last: dt.date

    def place(self, day: dt.date) -> float:
        """Return where a day begins: 0 at the beginning of the span, 1 at its end."""
        return (day - self.first).days / ((self.last - self.first).days + 1)

    def holds(self, day: dt.date) -> bool:
        """Return whether the day lies in the span."""
        return self.first <= day <= self.last

    def months(self, step: int = 1) -> Iterator[dt.date]:
        """Yield the first day of each month, or of every `step`th one, counted from year 0.

        A step that divides a year therefore includes every January.
        """
        # Division rounds down, so the signs round the first month up to a whole step.
        first = -(-_number(self.first) // step) * step
        for number in range(first, _number(self.last) + 1, step):
            yield dt.date(number // _YEAR, number % _YEAR + 1, 1)


def _number(day: dt.date) -> int:
    return day.year * _YEAR + day.month - 1


@dataclass(frozen=True)
class MeetingMark:
    """A meeting with its place on the timeline, as `Span.place` returns it."""

    name: MeetingName
    state: Status
    at: float


@dataclass(frozen=True)
class MilestoneMark:
    """A milestone or a step with its place; `day` and `at` are None where no day is known.

    The day is that on which it was done, else that on which it is due. `reached` and `of` count the
    small ones of a large one, and are 0 for a small one.
    """

    item: MilestoneItem
    size: Size
    reached: int = 0
    of: int = 0
    day: dt.date | None = None
    at: float | None = None

    @property
    def state(self) -> State:
        """Return whether it is done, open or late."""
        if self.item.record.done:
            return "done"
        return "late" if self.item.is_late else "open"


@dataclass(frozen=True)
class Timeline:
    """The content of a picture; `today_at` is None where today lies outside of the span.

    `milestones` has each large one followed by its small ones, without dropped ones.
    """

    span: Span
    today: dt.date
    today_at: float | None
    meetings: tuple[MeetingMark, ...]
    milestones: tuple[MilestoneMark, ...]

    @property
    def is_empty(self) -> bool:
        """Return whether there are neither meetings nor milestones."""
        return not (self.meetings or self.milestones)


def timeline(pair: Pair, today: dt.date) -> Timeline:
    """Return the timeline of a relationship, over the months from its first day to its last.

    The span includes every day that is shown in it, and today while the relationship has not ended.
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


_Shown = tuple[MilestoneItem, TrackedMilestone | None]
"""A milestone or a step; for a large milestone also its steps."""


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


def _milestone(item: MilestoneItem, whole: TrackedMilestone | None, span: Span) -> MilestoneMark:
    day = _day(item)
    return MilestoneMark(
        item,
        "large" if whole else "small",
        whole.reached if whole else 0,
        whole.of if whole else 0,
        day,
        span.place(day) if day else None,
    )


def _day(item: MilestoneItem) -> dt.date | None:
    record = item.record
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


_ALIKE = 0.8
_LEAST = 3
"""The least letters that count as the beginning of a key; fewer may begin any word."""

_STEP = re.compile(r"(.*)/(\d{1,9})", re.ASCII | re.DOTALL)


def match_items(tracked: Sequence[TrackedMilestone], given: str) -> tuple[MilestoneItem, ...]:
    """Return what `KEY` or `KEY/N` (from 1) may mean; several only where KEY begins several.

    The exact key comes first, in any case of letters, then keys that begin so.
    """
    exact = [each for each in _every(tracked) if fold_name(each.name) == fold_name(given)]
    if exact:
        return tuple(exact[:1])
    step = _STEP.fullmatch(given)
    hits = match_milestones(tracked, step[1] if step else given)
    if step is None or len(hits) > 1:
        return tuple(each.whole for each in hits)
    place = int(step[2]) - 1
    return tuple(each.steps[place] for each in hits if 0 <= place < len(each.steps))


def match_milestones(
    tracked: Sequence[TrackedMilestone], given: str
) -> tuple[TrackedMilestone, ...]:
    """Return the large milestones that `KEY` may mean: the exact one, else those that begin so."""
    sought = fold_name(given)
    if not sought:
        return ()
    exact = tuple(each for each in tracked if fold_name(each.key) == sought)[:1]
    return exact or tuple(each for each in tracked if fold_name(each.key).startswith(sought))


def find_near_key(keys: Iterable[str], given: str) -> str | None:
    """Find the key for which `given` is a typing error: `student-job` for `studentjob`."""
    import difflib

    # Compared by letters and digits alone, since a hyphen is what people forget.
    sought = _letters(given)
    spelled = {_letters(key): key for key in sorted(keys)}
    begun = [key for key in spelled if len(sought) >= _LEAST and key.startswith(sought)]
    close = difflib.get_close_matches(sought, spelled, n=1, cutoff=_ALIKE)
    found = next(iter((*close, *begun)), None)
    return spelled[found] if found else None


def _letters(key: str) -> str:
    return "".join(filter(str.isalnum, fold_name(key)))


def nearest_names(tracked: Sequence[TrackedMilestone], given: str) -> tuple[str, ...]:
    """Return up to three names that look like `given`, or whose title does, the nearest first.

    For `KEY/N` only small ones: who takes up its large one would close more than was asked.
    """
    import difflib

    sought = fold_name(given)
    names: dict[str, str] = {}
    for spelling, name in _spellings(tracked, steps=_STEP.fullmatch(given) is not None):
        names.setdefault(spelling, name)
    parts = [name for spelling, name in names.items() if sought and sought in spelling]
    close = difflib.get_close_matches(sought, names, n=6, cutoff=0.65)
    return tuple(dict.fromkeys((*parts, *(names[hit] for hit in close))))[:3]


def find_step_owner(tracked: Sequence[TrackedMilestone], given: str) -> TrackedMilestone | None:
    """Find the one large milestone that the KEY of `KEY/N` means."""
    step = _STEP.fullmatch(given)
    hits = match_milestones(tracked, step[1]) if step else ()
    return hits[0] if len(hits) == 1 else None


def _spellings(tracked: Sequence[TrackedMilestone], *, steps: bool) -> Iterator[tuple[str, str]]:
    items = [item for each in tracked for item in (each.steps if steps else each.items)]
    if not steps:
        yield from ((fold_name(each.key), each.key) for each in tracked)
    for item in items:
        title = fold_name(item.title)
        yield from ((spelling, item.name) for spelling in (title, *title.split()))
    if steps:
        yield from ((fold_name(item.name), item.name) for item in items)


def _every(tracked: Sequence[TrackedMilestone]) -> Iterator[MilestoneItem]:
    return (item for each in tracked for item in each.items)
