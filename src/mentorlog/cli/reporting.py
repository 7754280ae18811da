"""Make the report for a programme: number the pairs, count them, and keep every text out (G4)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentorlog.cli.spoken_days import format_day, parse_day_of
from mentorlog.cli.whom import get_pairs
from mentorlog.domain.months import Period
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.relationship import Relationship
from mentorlog.domain.report import ReportedPair, number_pairs, report_pair
from mentorlog.errors import UnreadableError, UsageError
from mentorlog.output.outcome import Outcome
from mentorlog.output.report_data import Named, format_table, report_data

if TYPE_CHECKING:
    from rich.console import RenderableType

    from mentorlog.cli.context import Context
    from mentorlog.domain.pair import Pair


@dataclass(frozen=True)
class _Report:
    """Hold the reports of pairs, their names where they were asked for, and what to add aside."""

    pairs: list[ReportedPair]
    names: dict[int, Named]
    asides: list[str]


def read_period(here: Context, first: str | None, last: str | None) -> Period:
    """Read the days of `--from` and `--until`, both inclusive. Raises UsageError.

    A day without a year is one that has been, as far as the two of them allow it.
    """
    begin = parse_day_of(here, first, past=True) if first else None
    end = parse_day_of(here, last, past=True) if last else None
    if last and begin and end and end < begin:
        end = parse_day_of(here, last)
    if begin and end and end < begin:
        raise UsageError(
            "report.backward", first=format_day(here, begin), last=format_day(here, end)
        )
    return Period(begin, end)


def make_report(
    here: Context,
    who: str | None,
    period: Period,
    *,
    as_csv: bool,
    names: bool,
    for_excel: bool = False,
) -> Outcome:
    """Report on the pair that WHO means, else on all active ones."""
    made = _report(here, who, period, names=names)
    data = report_data(made.pairs, made.names, here.today, period)
    first = here.texts("report.show-first")
    drawn = not as_csv and not here.session.as_json

    def screen() -> RenderableType | str | bytes:
        if as_csv:
            excel = here.texts if for_excel else None
            return format_table(made.pairs, made.names if names else None, excel)
        if not made.pairs:
            return here.texts("report.nobody")
        from mentorlog.output.report_screen import render_report

        return render_report(made.pairs, made.names, here.today, period, here.texts)

    return Outcome(data, screen, asides=(*made.asides, *(() if drawn else (first,))))


def _report(here: Context, who: str | None, period: Period, *, names: bool) -> _Report:
    beside = list(here.asides)
    checklist = tuple(here.guide.checklist)
    beside += [] if _reads_own_guide(here) else [here.texts("report.guide")]
    numbers = number_pairs({each.key: _start(here, each.key) for each in here.candidates})
    pairs = sorted(get_pairs(here, who), key=lambda pair: numbers[pair.key])
    reports = [
        report_pair(numbers[pair.key], pair, here.programme, checklist, here.today, period=period)
        for pair in pairs
    ]
    named = {numbers[pair.key]: Named(pair.key, pair.name) for pair in pairs} if names else {}
    return _Report(reports, named, [*beside, *_unread(here, pairs, numbers)])


def _unread(here: Context, pairs: list[Pair], numbers: dict[str, int]) -> list[str]:
    """Say how much cannot be read; which files, would be to say names."""
    return [
        here.texts.count("report.unread", len(pair.unreadable), number=numbers[pair.key])
        for pair in pairs
        if pair.unreadable
    ]


def _start(here: Context, key: str) -> dt.date | None:
    """Return the day on which a pair started: the one that is written, else its first meeting's."""
    try:
        record = here.store.find(FileName(Kind.RELATIONSHIP, key), Relationship)
        if record and record.start:
            return record.start
        meetings = here.store.meeting_names(key)
    except UnreadableError:
        return None
    return meetings[0].date if meetings else None


def _reads_own_guide(here: Context) -> bool:
    from mentorlog.domain.guide import Guide

    try:
        here.store.find(FileName(Kind.GUIDE), Guide)
    except UnreadableError:
        return False
    return True
