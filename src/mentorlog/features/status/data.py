"""The result of `status`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from mentorlog.domain.model.journal import HoursPerMonth, Programme
from mentorlog.domain.model.meeting import MeetingEntry, Mode, Topic
from mentorlog.domain.model.relationship import Ended
from mentorlog.features.status.rules import Attention, Overview
from mentorlog.output.data import ActionResult, PairResult, make_action, make_pair
from mentorlog.output.result import inline


@dataclass(frozen=True)
class NearMeeting:
    """The time and place of the next or the last meeting."""

    name: str
    date: dt.date
    time: dt.time | None
    minutes: int | None
    place: str | None
    mode: Mode | None
    topics: list[Topic]


@dataclass(frozen=True)
class HoursResult:
    """The hours met this month, `2026-09`, and those asked for."""

    month: str
    minutes: int
    asked: HoursPerMonth | None


@dataclass(frozen=True)
class OpenMilestone:
    """A large milestone, with the number of small ones reached."""

    key: str
    title: str
    due: dt.date | None
    reached: int
    of: int
    late: bool


@dataclass(frozen=True)
class AttentionResult:
    """A matter for attention, with the command that settles it and the facts of its code."""

    code: str
    message: str
    command: str
    facts: Mapping[str, object] = field(metadata=inline())


@dataclass(frozen=True)
class OverviewResult:
    """The overview of a relationship, with every attention code."""

    pair: PairResult = field(metadata=inline())
    start: dt.date | None
    end: dt.date | None
    ended: Ended | None
    under_way: str | None
    next: NearMeeting | None
    last: NearMeeting | None
    hours: HoursResult
    actions: list[ActionResult]
    milestones: list[OpenMilestone]
    attention: list[AttentionResult]
    contact: str | None
    stuck: bool


@dataclass(frozen=True)
class StatusResult:
    """The home screen; with `under_way` only the meeting under way is shown."""

    journal: str
    today: dt.date
    under_way: bool
    relationships: list[OverviewResult]


@dataclass(frozen=True)
class WelcomeResult:
    """The welcome where there is no journal yet."""

    journal: None
    today: dt.date
    relationships: list[OverviewResult]


RESULTS = {"status": StatusResult | WelcomeResult}


def make_overview(view: Overview, programme: Programme) -> OverviewResult:
    """Return the overview of a relationship."""
    pair, month = view.pair, view.month
    return OverviewResult(
        pair=make_pair(pair),
        start=pair.relationship.start,
        end=pair.relationship.end,
        ended=pair.relationship.ended,
        under_way=str(view.under_way.name) if view.under_way else None,
        next=_make_near(view.next) if view.next else None,
        last=_make_near(view.last) if view.last else None,
        hours=HoursResult(f"{month.month:%Y-%m}", month.minutes, month.asked),
        actions=[make_action(each) for each in view.actions],
        milestones=[
            OpenMilestone(
                key=each.key,
                title=each.milestone.title,
                due=each.milestone.due,
                reached=each.reached,
                of=each.of,
                late=any(item.is_late for item in each.items),
            )
            for each in view.milestones
        ],
        attention=[_make_attention(each) for each in view.attention],
        contact=programme.contact if view.is_stuck else None,
        stuck=view.is_stuck,
    )


def _make_attention(each: Attention) -> AttentionResult:
    return AttentionResult(each.code, each.message, each.command, each.facts)


def _make_near(entry: MeetingEntry) -> NearMeeting:
    meeting = entry.meeting
    return NearMeeting(
        name=str(entry.name),
        date=entry.name.date,
        time=meeting.time,
        minutes=meeting.minutes,
        place=meeting.place,
        mode=meeting.mode,
        topics=meeting.topics,
    )
