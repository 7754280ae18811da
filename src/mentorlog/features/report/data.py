"""The result of `report`, as JSON and as CSV."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mentorlog.features.report.rules.collection import (
    CollectedMonth,
    CollectedPair,
    Missing,
    ReadPair,
    count_months,
)
from mentorlog.features.report.rules.counted import (
    Frame,
    ReportedMeeting,
    ReportedMonth,
    ReportedPair,
)
from mentorlog.output.csv_table import Cell, format_csv
from mentorlog.output.data import AskedHours, MonthResult
from mentorlog.output.result import inline, keyed
from mentorlog.texts import Texts

if TYPE_CHECKING:
    from mentorlog.features.report.rules.counted import Named


COLUMNS = (
    "pair",
    "date",
    "status",
    "minutes",
    "mode",
    "next_meeting_set",
    "expectations_agreed",
)
NAMES = ("key", "name")
COLLECTED = (
    "pair",
    "programme",
    "season_first",
    "season_last",
    "next_meeting_set",
    "expectations_agreed",
    "month",
    "meetings",
    "minutes",
    "unmeasured",
    "at_least_minutes",
    "at_most_minutes",
)


@dataclass(frozen=True)
class SeasonResult:
    """The first and the last day of the season."""

    first: dt.date
    last: dt.date


@dataclass(frozen=True)
class NameResult:
    """The name of a pair, where names were asked for."""

    key: str | None
    name: str | None


@dataclass(frozen=True)
class PairResult:
    """The counts of one pair."""

    number: int
    id: int | None
    named: NameResult | None = field(metadata=inline())
    next_meeting_set: bool | None
    expectations_agreed: bool | None
    months: list[MonthResult]
    meetings: list[ReportedMeeting]


@dataclass(frozen=True)
class ReportResult:
    """The counts of all pairs in the report."""

    today: dt.date
    first: dt.date | None = field(metadata=keyed("from"))
    until: dt.date | None
    programme: str | None
    season: SeasonResult
    pairs: list[PairResult]


@dataclass(frozen=True)
class CollectedMonthResult:
    """A month of one pair."""

    month: str
    meetings: int
    minutes: int
    unmeasured: int
    asked: AskedHours | None


@dataclass(frozen=True)
class CollectedPairResult:
    """The content of one pair's report."""

    id: int
    named: NameResult | None = field(metadata=inline())
    reported: dt.date
    programme: str | None
    season: SeasonResult
    next_meeting_set: bool | None
    expectations_agreed: bool | None
    meetings: int
    minutes: int
    unmeasured: int
    missing: list[Missing]
    months: list[CollectedMonthResult]


@dataclass(frozen=True)
class MonthOfPairsResult:
    """A month of all pairs: how many there were, how many met, and how many below the least."""

    month: str
    pairs: int
    met: int
    meetings: int
    minutes: int
    unmeasured: int
    below: int


@dataclass(frozen=True)
class CollectionResult:
    """Many pairs, and the months of all of them."""

    today: dt.date
    reports: int
    pairs: list[CollectedPairResult]
    months: list[MonthOfPairsResult]


RESULTS = {"report": ReportResult | CollectionResult}


def make_report(
    pairs: Sequence[ReportedPair], names: Mapping[int, Named], frame: Frame
) -> ReportResult:
    """Return the report; a pair has a name only if `names` has it."""
    return ReportResult(
        today=frame.today,
        first=frame.period.first,
        until=frame.period.last,
        programme=frame.programme,
        season=SeasonResult(*frame.season),
        pairs=[_make_pair(each, names.get(each.number)) for each in pairs],
    )


def _make_pair(pair: ReportedPair, named: Named | None) -> PairResult:
    return PairResult(
        number=pair.number,
        id=pair.id,
        named=NameResult(named.key, named.name) if named else None,
        next_meeting_set=pair.next_meeting_set,
        expectations_agreed=pair.expectations_agreed,
        months=[
            MonthResult(f"{each.month:%Y-%m}", each.minutes, each.unmeasured, _asked(each))
            for each in pair.months
        ],
        meetings=list(pair.meetings),
    )


def _asked(month: ReportedMonth | CollectedMonth) -> AskedHours | None:
    """Return the hours that are asked for, as the files write them."""
    if month.at_least is None or month.at_most is None:
        return None
    return AskedHours(month.at_least / 60, month.at_most / 60)


def format_table(
    pairs: Sequence[ReportedPair], names: Mapping[int, Named] | None, excel: Texts | None = None
) -> bytes:
    """Return CSV with a line for each meeting; a pair without one has a line of its own.

    Without `names` there is no column for them; `excel` is as in `format_csv`.
    """
    rows: list[Sequence[Cell]] = [(COLUMNS[0], *(NAMES if names is not None else ()), *COLUMNS[1:])]
    for pair in pairs:
        named = _names(names.get(pair.number)) if names is not None else ()
        rows += [(pair.number, *named, *each, *_claims(pair)) for each in _meetings(pair)]
    return format_csv(rows, excel)


def _names(named: Named | None) -> tuple[Cell, ...]:
    return (named.key, named.name) if named else (None, None)


def _meetings(pair: ReportedPair) -> Iterator[tuple[Cell, ...]]:
    if not pair.meetings:
        # A pair that never met still has its line: that is what a coordinator looks for.
        yield (None, None, None, None)
    for each in pair.meetings:
        yield (each.date.isoformat(), each.status, each.minutes or None, each.mode)


def _claims(pair: ReportedPair | ReadPair) -> tuple[str, str]:
    words = {True: "yes", False: "no", None: ""}
    return words[pair.next_meeting_set], words[pair.expectations_agreed]


def make_collection(
    pairs: Sequence[CollectedPair], reports: int, today: dt.date, *, names: bool
) -> CollectionResult:
    """Return many pairs, and the months of all of them; with `names`, who they are."""
    return CollectionResult(
        today=today,
        reports=reports,
        pairs=[_make_collected(each, names=names) for each in pairs],
        months=[
            MonthOfPairsResult(
                month=f"{each.month:%Y-%m}",
                pairs=each.pairs,
                met=each.met,
                meetings=each.meetings,
                minutes=each.minutes,
                unmeasured=each.unmeasured,
                below=each.below,
            )
            for each in count_months(pairs)
        ],
    )


def _make_collected(each: CollectedPair, *, names: bool) -> CollectedPairResult:
    pair, season = each.pair, each.report.season
    return CollectedPairResult(
        id=pair.id,
        named=NameResult(pair.key, pair.name) if names else None,
        reported=each.report.today,
        programme=each.report.programme,
        season=SeasonResult(season.first, season.last),
        next_meeting_set=pair.next_meeting_set,
        expectations_agreed=pair.expectations_agreed,
        meetings=each.meetings,
        minutes=each.minutes,
        unmeasured=each.unmeasured,
        missing=list(each.missing),
        months=[
            CollectedMonthResult(
                f"{month.month:%Y-%m}",
                month.meetings,
                month.minutes,
                month.unmeasured,
                _asked(month),
            )
            for month in each.months
        ],
    )


def format_collection(
    pairs: Sequence[CollectedPair], *, names: bool, excel: Texts | None = None
) -> bytes:
    """Return CSV with a line for each month of each pair; a pair without one has its own line."""
    head, *rest = COLLECTED
    rows: list[Sequence[Cell]] = [(head, *(NAMES if names else ()), *rest)]
    for each in pairs:
        season = each.report.season
        named = (each.pair.key, each.pair.name) if names else ()
        about = (each.report.programme, season.first.isoformat(), season.last.isoformat())
        start = (each.pair.id, *named, *about, *_claims(each.pair))
        rows += [(*start, *month) for month in _collected_months(each)]
    return format_csv(rows, excel)


def _collected_months(each: CollectedPair) -> Iterator[tuple[Cell, ...]]:
    if not each.months:
        yield (None,) * 6
    for month in each.months:
        counts = (month.meetings, month.minutes, month.unmeasured)
        yield (f"{month.month:%Y-%m}", *counts, month.at_least, month.at_most)
