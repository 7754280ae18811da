"""The results of the commands about milestones, under the files' own keys."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from mentorlog.domain.model.meeting import Status
from mentorlog.domain.model.milestone import Milestone, Step
from mentorlog.domain.model.pair import Pair
from mentorlog.domain.views.milestones import MilestoneItem, TrackedMilestone
from mentorlog.features.milestones.rules import MilestoneList, MilestoneMark, Size, Timeline
from mentorlog.output.data import ActionResult, PairResult, make_action, make_pair
from mentorlog.output.result import inline, keyed
from mentorlog.session.pictures import DrawnResult
from mentorlog.store.writing.file_change import Changed


@dataclass(frozen=True)
class Progress:
    """The number of small milestones that are reached, and of all."""

    reached: int
    of: int


@dataclass(frozen=True)
class ItemResult:
    """A milestone or a step; `name` is what commands take, `KEY` or `KEY/N`."""

    name: str
    record: Milestone | Step = field(metadata=inline("steps"))
    late: bool
    open: bool


@dataclass(frozen=True)
class MilestoneResult:
    """A large milestone with its steps, and the actions towards it."""

    item: ItemResult = field(metadata=inline())
    steps: list[ItemResult]
    progress: Progress
    actions: list[ActionResult]


@dataclass(frozen=True)
class MilestonesOfPair:
    """The milestones of a relationship, and the names of late ones, the longest late first."""

    pair: PairResult = field(metadata=inline())
    milestones: list[MilestoneResult]
    late: list[str]


@dataclass(frozen=True)
class MilestoneListResult:
    """The milestones of one relationship or of several."""

    today: dt.date
    relationships: list[MilestonesOfPair]


@dataclass(frozen=True)
class MilestoneAddResult:
    """The milestone or step that was added."""

    relationship: PairResult
    milestone: ItemResult
    changed: list[Changed]


@dataclass(frozen=True)
class MilestoneChangeResult:
    """A milestone before and after a change; `actions` are those that follow a new key."""

    relationship: PairResult
    milestone: ItemResult
    before: ItemResult
    actions: list[str]
    changed: list[Changed]


@dataclass(frozen=True)
class MilestoneUpdateResult:
    """The milestones that changed their state; `already` names those that were in it."""

    relationship: PairResult
    milestones: list[ItemResult]
    already: list[str]
    changed: list[Changed]


@dataclass(frozen=True)
class MeetingOnLine:
    """A meeting on the timeline."""

    name: str
    date: dt.date
    status: Status


@dataclass(frozen=True)
class MilestoneOnLine:
    """A milestone or a step on the timeline; a step has no progress."""

    name: str
    title: str
    size: Size
    state: str
    day: dt.date | None
    progress: Progress | None


@dataclass(frozen=True)
class TimelineResult:
    """The content of the timeline; its first and last day are inclusive."""

    relationship: PairResult
    today: dt.date
    first: dt.date = field(metadata=keyed("from"))
    until: dt.date
    meetings: list[MeetingOnLine]
    milestones: list[MilestoneOnLine]


RESULTS = {
    "milestone list": MilestoneListResult,
    "milestone add": MilestoneAddResult,
    "milestone change": MilestoneChangeResult,
    "milestone done": MilestoneUpdateResult,
    "milestone drop": MilestoneUpdateResult,
    "milestone reopen": MilestoneUpdateResult,
    "milestone timeline": TimelineResult | DrawnResult[TimelineResult],
}


def make_milestone_list(course: MilestoneList) -> MilestonesOfPair:
    """Return the milestones of a relationship as a result."""
    return MilestonesOfPair(
        pair=make_pair(course.pair),
        milestones=[_make_milestone(each, course) for each in course.milestones],
        late=[each.name for each in course.late],
    )


def _make_milestone(milestone: TrackedMilestone, course: MilestoneList) -> MilestoneResult:
    return MilestoneResult(
        item=make_item(milestone.whole),
        steps=[make_item(step) for step in milestone.steps],
        progress=Progress(milestone.reached, milestone.of),
        actions=[make_action(each) for each in course.toward(milestone)],
    )


def make_item(item: MilestoneItem) -> ItemResult:
    """Return a milestone or a step; one without a key gets the one that commands take."""
    record = item.record
    if isinstance(record, Milestone):
        record = record.model_copy(update={"key": item.name})
    return ItemResult(name=item.name, record=record, late=item.is_late, open=item.is_open)


def make_timeline(pair: Pair, line: Timeline) -> TimelineResult:
    """Return the content of the timeline as a result."""
    return TimelineResult(
        relationship=make_pair(pair),
        today=line.today,
        first=line.span.first,
        until=line.span.last,
        meetings=[
            MeetingOnLine(str(each.name), each.name.date, each.state) for each in line.meetings
        ],
        milestones=[_make_mark(each) for each in line.milestones],
    )


def _make_mark(mark: MilestoneMark) -> MilestoneOnLine:
    return MilestoneOnLine(
        name=mark.item.name,
        title=mark.item.title,
        size=mark.size,
        state=mark.state,
        day=mark.day,
        progress=Progress(mark.reached, mark.of) if mark.size == "large" else None,
    )
