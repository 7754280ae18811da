"""Reports of many pairs: files read strictly, each pair once, each month from one report."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import PydanticCustomError

from mentorlog.domain.views.months import Period
from mentorlog.errors import UnreadableError
from mentorlog.features.report.rules.counted import State, Way

_Minutes = Annotated[int, Field(ge=0, le=1_000_000)]
_Line = Annotated[str, Field(max_length=200)]


class _Read(BaseModel):
    """A part of a report: types are not converted, unknown keys are dropped."""

    model_config = ConfigDict(strict=True, frozen=True, populate_by_name=True)


class ReadMeeting(_Read):
    """One meeting of a report."""

    date: dt.date
    status: State
    minutes: Annotated[int, Field(ge=1, le=1440)] | None
    mode: Way | None


class ReadHours(_Read):
    """The hours that were asked for in a month."""

    at_least: Annotated[float, Field(ge=0, lt=1000)]
    at_most: Annotated[float, Field(gt=0, lt=1000)]


class ReadMonth(_Read):
    """One month of a report, named as `2026-09`."""

    month: Annotated[str, Field(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])$")]
    minutes: _Minutes
    unmeasured: _Minutes
    asked: ReadHours | None

    @property
    def first_day(self) -> dt.date:
        """Return the first day of the month."""
        return dt.date.fromisoformat(f"{self.month}-01")


class ReadPair(_Read):
    """One pair of a report; the name only where the report was made with names."""

    number: Annotated[int, Field(ge=1)]
    id: Annotated[int, Field(ge=1)]
    key: _Line | None = None
    name: _Line | None = None
    next_meeting_set: bool | None
    expectations_agreed: bool | None
    months: list[ReadMonth]
    meetings: list[ReadMeeting]

    @property
    def identity(self) -> tuple[int, int]:
        """Return what identifies a pair, which is the same in all its reports."""
        return self.id, self.number


class ReadSeason(_Read):
    """The first and the last day of a season."""

    first: dt.date
    last: dt.date


class ReadReport(_Read):
    """The content of `report --json` under `data`."""

    today: dt.date
    first: dt.date | None = Field(alias="from")
    until: dt.date | None
    programme: _Line | None
    season: ReadSeason
    pairs: list[ReadPair]

    @model_validator(mode="after")
    def _has_each_once(self) -> ReadReport:
        if len({pair.identity for pair in self.pairs}) != len(self.pairs):
            raise PydanticCustomError("twice", "one pair twice")
        return self


class _Document(_Read):
    mentorlog: Literal[1]
    command: Literal["report"]
    data: ReadReport


def parse_report(name: str, text: str) -> ReadReport:
    """Parse what `report --json` printed. Raises UnreadableError, which names the file."""
    try:
        return _Document.model_validate_json(text).data
    except (ValidationError, ValueError) as error:
        raise UnreadableError("report.no-report", file=name) from error


class Missing(StrEnum):
    """The facts about a pair that a coordinator may want to ask for."""

    NEVER_MET = "never-met"
    NO_NEXT_MEETING = "no-next-meeting"
    EXPECTATIONS_OPEN = "expectations-open"
    BELOW_RHYTHM = "below-rhythm"
    UNMEASURED = "unmeasured"
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class CollectedMonth:
    """The meetings of one pair in a month; `is_below` is set only for a month that was over."""

    month: dt.date
    meetings: int
    minutes: int
    unmeasured: int
    at_least: int | None
    at_most: int | None
    is_below: bool


@dataclass(frozen=True)
class CollectedPair:
    """One pair over all its reports; what is not a count comes from the newest one."""

    pair: ReadPair
    report: ReadReport
    months: tuple[CollectedMonth, ...]
    missing: tuple[Missing, ...]

    @property
    def meetings(self) -> int:
        """Return the number of meetings held."""
        return sum(each.meetings for each in self.months)

    @property
    def minutes(self) -> int:
        """Return the minutes of all months together."""
        return sum(each.minutes for each in self.months)

    @property
    def unmeasured(self) -> int:
        """Return the number of meetings whose length is not known."""
        return sum(each.unmeasured for each in self.months)


@dataclass(frozen=True)
class MonthOfPairs:
    """A month over all pairs: how many there were, how many met, and how many below the least."""

    month: dt.date
    pairs: int
    met: int
    meetings: int
    minutes: int
    unmeasured: int
    below: int


def collect_pairs(reports: Iterable[ReadReport], period: Period) -> tuple[CollectedPair, ...]:
    """Return each pair once, in the order of its number, with the months that `period` touches."""
    found: dict[tuple[int, int], list[tuple[ReadReport, ReadPair]]] = {}
    for report in sorted(reports, key=lambda each: each.today, reverse=True):
        for pair in report.pairs:
            found.setdefault(pair.identity, []).append((report, pair))
    return tuple(_collect(found[identity], period) for identity in sorted(found))


def _collect(found: Sequence[tuple[ReadReport, ReadPair]], period: Period) -> CollectedPair:
    """Combine the reports on one pair, the newest first."""
    report, pair = found[0]
    # The newest report may have been made without names.
    named = next((each for _, each in found if each.name or each.key), pair)
    months = tuple(
        _choose_month(found, month)
        for month in sorted({m.first_day for _, p in found for m in p.months})
        if _touches(period, month)
    )
    pair = pair.model_copy(update={"key": named.key, "name": named.name})
    return CollectedPair(pair, report, months, _missing(pair, months))


def _touches(period: Period, month: dt.date) -> bool:
    first = (period.first or dt.date.min).replace(day=1)
    return first <= month <= (period.last or dt.date.max)


def _choose_month(found: Sequence[tuple[ReadReport, ReadPair]], month: dt.date) -> CollectedMonth:
    """Return a month from the newest report on all of it, else from the newest that has it."""
    having = [
        (report, pair, each)
        for report, pair in found
        for each in pair.months
        if each.first_day == month
    ]
    whole = [each for each in having if Period(each[0].first, each[0].until).has_month(month)]
    report, pair, counted = (whole or having)[0]
    held = [
        each
        for each in pair.meetings
        if each.status is State.HELD and each.date.replace(day=1) == month
    ]
    least, most = (
        (round(counted.asked.at_least * 60), round(counted.asked.at_most * 60))
        if counted.asked
        else (None, None)
    )
    last = month.replace(day=calendar.monthrange(month.year, month.month)[1])
    is_known = least is not None and not counted.unmeasured and last < report.today
    is_below = is_known and counted.minutes < (least or 0)
    return CollectedMonth(
        month, len(held), counted.minutes, counted.unmeasured, least, most, is_below
    )


def _missing(pair: ReadPair, months: Sequence[CollectedMonth]) -> tuple[Missing, ...]:
    claims = (pair.next_meeting_set, pair.expectations_agreed)
    found = {
        Missing.NEVER_MET: not any(each.meetings for each in months),
        Missing.NO_NEXT_MEETING: pair.next_meeting_set is False,
        Missing.EXPECTATIONS_OPEN: pair.expectations_agreed is False,
        Missing.BELOW_RHYTHM: any(each.is_below for each in months),
        Missing.UNMEASURED: any(each.unmeasured for each in months),
        Missing.UNREADABLE: None in claims,
    }
    return tuple(code for code, is_missing in found.items() if is_missing)


def count_months(pairs: Sequence[CollectedPair]) -> tuple[MonthOfPairs, ...]:
    """Add up each month over all pairs."""
    by_month: dict[dt.date, list[CollectedMonth]] = {}
    for pair in pairs:
        for month in pair.months:
            by_month.setdefault(month.month, []).append(month)
    return tuple(
        MonthOfPairs(
            month,
            len(each),
            sum(bool(one.meetings) for one in each),
            sum(one.meetings for one in each),
            sum(one.minutes for one in each),
            sum(one.unmeasured for one in each),
            sum(one.is_below for one in each),
        )
        for month, each in sorted(by_month.items())
    )
