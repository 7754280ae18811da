"""The counts that a programme may see."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from mentorlog.domain.model.expectations import agreed
from mentorlog.domain.model.file_names import Kind
from mentorlog.domain.model.journal import Programme
from mentorlog.domain.model.meeting import MeetingEntry
from mentorlog.domain.model.pair import Pair
from mentorlog.domain.views.months import ALWAYS, MonthOfMeetings, Period, months_of_meetings


class State(StrEnum):
    """The state of a meeting."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class Way(StrEnum):
    """The way in which the two met."""

    IN_PERSON = "in-person"
    WALK_AND_TALK = "walk-and-talk"
    ONLINE = "online"
    PHONE = "phone"
    OTHER = "other"


@dataclass(frozen=True)
class ReportedMeeting:
    """One meeting, without why it was cancelled and without anything that was said in it."""

    date: dt.date
    status: State
    minutes: int | None
    mode: Way | None


@dataclass(frozen=True)
class ReportedMonth:
    """The minutes met in a month, and those asked for; None where nothing is (G5).

    `unmeasured` counts the meetings whose length nobody knows.
    """

    month: dt.date
    minutes: int
    unmeasured: int
    at_least: int | None
    at_most: int | None


@dataclass(frozen=True)
class ReportedPair:
    """The counts of one pair, which is identified by its number alone.

    `next_meeting_set` and `expectations_agreed` are None where a broken file hides it; `id` is the
    number that the programme knows, None where it could not be stored.
    """

    number: int
    next_meeting_set: bool | None
    expectations_agreed: bool | None
    months: tuple[ReportedMonth, ...]
    meetings: tuple[ReportedMeeting, ...]
    id: int | None = None


def number_pairs(starts: Mapping[str, dt.date | None]) -> dict[str, int]:
    """Return the number of each pair by its key, from 1 in the order in which they started.

    A pair keeps its number when others end or start later. Those without a start come last.
    """
    keys = sorted(starts, key=lambda key: (starts[key] or dt.date.max, key))
    return {key: number for number, key in enumerate(keys, start=1)}


def report_pair(  # noqa: PLR0913 - a report is about a pair, a day, a period and two measures
    number: int,
    pair: Pair,
    programme: Programme,
    checklist: Iterable[str],
    today: dt.date,
    *,
    period: Period = ALWAYS,
) -> ReportedPair:
    """Return the counts of one pair; `checklist` has the keys of the guide's."""
    months = months_of_meetings(pair, programme, today, period)
    meetings = [entry for entry in pair.meetings if period.has(entry.name.date)]
    return ReportedPair(
        number,
        _has_next(pair, today),
        _has_agreed(pair, tuple(checklist)),
        tuple(_month(each) for each in months),
        tuple(_meeting(entry) for entry in meetings),
    )


def _has_next(pair: Pair, today: dt.date) -> bool | None:
    if pair.next(today):
        return True
    return None if pair.hides(today) else False


def _has_agreed(pair: Pair, checklist: tuple[str, ...]) -> bool | None:
    """Return whether every question of the checklist has an agreed answer (G11)."""
    if any(file.kind is Kind.EXPECTATIONS for file in pair.unreadable):
        return None
    questions = checklist or tuple(pair.expectations.answers)
    return bool(questions) and all(agreed(pair.expectations, key) for key in questions)


def _month(month: MonthOfMeetings) -> ReportedMonth:
    asked = month.asked
    return ReportedMonth(
        month.month,
        month.minutes,
        month.unmeasured,
        round(asked.at_least * 60) if asked else None,
        round(asked.at_most * 60) if asked else None,
    )


def _meeting(entry: MeetingEntry) -> ReportedMeeting:
    meeting = entry.meeting
    mode = Way(meeting.mode) if meeting.mode else None
    return ReportedMeeting(entry.name.date, State(meeting.state), meeting.minutes, mode)


@dataclass(frozen=True)
class Frame:
    """The frame of a report: the day it was made, the period, programme and season.

    `programme` is the name in the programme's own guide; one written in the journal is not passed
    on.
    """

    today: dt.date
    period: Period
    programme: str | None
    season: tuple[dt.date, dt.date]


@dataclass(frozen=True)
class Named:
    """The name of a pair, included only where it was asked for."""

    key: str
    name: str
