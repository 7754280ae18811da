"""The command `report`: count for the programme, or collect the reports of many pairs."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.domain.model.journal import season
from mentorlog.domain.model.relationship import Relationship
from mentorlog.domain.views.months import Period
from mentorlog.errors import MentorlogError, NotFoundError, UnreadableError, UsageError
from mentorlog.features.report.data import format_collection, format_table, make_collection
from mentorlog.features.report.data import make_report as make_result
from mentorlog.features.report.rules.collection import ReadReport, collect_pairs, parse_report
from mentorlog.features.report.rules.counted import (
    Frame,
    Named,
    ReportedPair,
    number_pairs,
    report_pair,
)
from mentorlog.output.outcome import Outcome
from mentorlog.session.dates import format_day, parse_day_of
from mentorlog.session.lookup import get_pairs
from mentorlog.store import pair_numbers
from mentorlog.store.disk import files
from mentorlog.store.pair_numbers import PairNumber

if TYPE_CHECKING:
    from mentorlog.domain.model.pair import Pair
    from mentorlog.output.outcome import Drawing
    from mentorlog.session.context import Context


@dataclass(frozen=True)
class _Report:
    """Reports of pairs, their names if asked for, and sentences to print beside them."""

    pairs: list[ReportedPair]
    names: dict[int, Named]
    notices: list[str]


def read_period(ctx: Context, first: str | None, last: str | None) -> Period:
    """Parse the days of `--from` and `--until`, both inclusive. Raises UsageError.

    A day without a year is the latest past one; an end that would lie before the start is the next
    one to come instead.
    """
    begin = parse_day_of(ctx, first, past=True) if first else None
    end = parse_day_of(ctx, last, past=True) if last else None
    if last and begin and end and end < begin:
        end = parse_day_of(ctx, last)
    if begin and end and end < begin:
        raise UsageError("report.backward", first=format_day(ctx, begin), last=format_day(ctx, end))
    return Period(begin, end)


def choose_one(words: Sequence[str]) -> str | None:
    """Return the one WHO that was given, or None. Raises UsageError for several."""
    if len(words) > 1:
        raise UsageError("report.several", word=words[1])
    return next(iter(words), None)


def make_report(
    ctx: Context,
    who: str | None,
    period: Period,
    *,
    as_csv: bool,
    names: bool,
    for_excel: bool = False,
) -> Outcome:
    """Report on the pair that WHO means, else on all active ones."""
    made = _report(ctx, who, period, names=names)
    frame = _frame(ctx, period)
    data = make_result(made.pairs, made.names, frame)
    first = ctx.texts("report.show-first")
    drawn = not as_csv and not ctx.session.as_json

    def screen() -> Drawing | bytes:
        if as_csv:
            excel = ctx.texts if for_excel else None
            return format_table(made.pairs, made.names if names else None, excel)
        if not made.pairs:
            return ctx.texts("report.nobody")
        from mentorlog.features.report.screen import render_report

        return render_report(made.pairs, made.names, frame, ctx.texts)

    return Outcome(data, screen, notices=(*made.notices, *(() if drawn else (first,))))


def _report(ctx: Context, who: str | None, period: Period, *, names: bool) -> _Report:
    beside = list(ctx.notices)
    checklist = tuple(ctx.guide.checklist)
    beside += [] if _reads_own_guide(ctx) else [ctx.texts("report.guide")]
    kept = _numbers(ctx)
    beside += [ctx.texts("report.not-kept")] if any(x.id is None for x in kept.values()) else []
    numbers = {key: each.number for key, each in kept.items()}
    pairs = sorted(get_pairs(ctx, who), key=lambda pair: numbers[pair.key])
    reports = [
        replace(
            report_pair(
                numbers[pair.key], pair, ctx.programme, checklist, ctx.today, period=period
            ),
            id=kept[pair.key].id,
        )
        for pair in pairs
    ]
    named = {numbers[pair.key]: Named(pair.key, pair.name) for pair in pairs} if names else {}
    return _Report(reports, named, [*beside, *_unread(ctx, pairs, numbers)])


def _numbers(ctx: Context) -> dict[str, PairNumber]:
    """Return the number of each pair; where it cannot be stored, by the order of their starts."""
    order = number_pairs({each.key: _start(ctx, each.key) for each in ctx.candidates})
    try:
        return pair_numbers.number_pairs(ctx.store.machine, sorted(order, key=order.__getitem__))
    except (MentorlogError, OSError):
        return {key: PairNumber(number, None) for key, number in order.items()}


def _frame(ctx: Context, period: Period) -> Frame:
    from mentorlog.domain.model.journal import Journal
    from mentorlog.store.guide import load_programme

    # With an empty journal: a name that somebody typed into theirs is not passed on.
    theirs = load_programme(ctx.store, Journal.model_validate({}), ctx.language)
    return Frame(ctx.today, period, theirs.name, season(ctx.programme, ctx.today))


def _unread(ctx: Context, pairs: list[Pair], numbers: dict[str, int]) -> list[str]:
    """Return how many files cannot be read, without their names, which would tell who is meant."""
    return [
        ctx.texts.count("report.unread", len(pair.unreadable), number=numbers[pair.key])
        for pair in pairs
        if pair.unreadable
    ]


def _start(ctx: Context, key: str) -> dt.date | None:
    """Return the day on which a pair started: the written one, else that of its first meeting."""
    try:
        record = ctx.store.find(FileName(Kind.RELATIONSHIP, key), Relationship)
        if record and record.start:
            return record.start
        meetings = ctx.store.meeting_names(key)
    except UnreadableError:
        return None
    return meetings[0].date if meetings else None


def _reads_own_guide(ctx: Context) -> bool:
    from mentorlog.domain.model.guide import Guide

    try:
        ctx.store.find(FileName(Kind.GUIDE), Guide)
    except UnreadableError:
        return False
    return True


def collect_reports(
    ctx: Context,
    paths: Sequence[str],
    period: Period,
    *,
    as_csv: bool,
    names: bool,
    for_excel: bool = False,
) -> Outcome:
    """Collect reports into a table, without a journal. Raises UsageError where no file is named."""
    if not paths:
        raise UsageError("report.no-files")
    # A file named twice, as by two patterns of a shell, is one report.
    reports = [_load_report(path) for path in dict.fromkeys(paths)]
    pairs = collect_pairs(reports, period)

    def screen() -> Drawing | bytes:
        if as_csv:
            return format_collection(pairs, names=names, excel=ctx.texts if for_excel else None)
        from mentorlog.features.report.screen import render_collection

        return render_collection(pairs, len(reports), ctx.texts, names=names)

    return Outcome(make_collection(pairs, len(reports), ctx.today, names=names), screen)


def _load_report(path: str) -> ReadReport:
    """Read one file, in any Unicode encoding in which a shell writes its output.

    Raises NotFoundError and UnreadableError, both with its name, and SystemRefusedError.
    """
    try:
        raw = files.read_bytes(Path(path))
    except UnreadableError as error:
        raise UnreadableError("report.no-report", error.problems, file=path) from error
    if raw is None:
        raise NotFoundError("errors.no-file", file=path)
    try:
        # Older PowerShells redirect output as UTF-16.
        text = raw.decode(json.detect_encoding(raw))
    except UnicodeDecodeError as error:
        raise UnreadableError("report.no-report", file=path) from error
    return parse_report(path, text)
