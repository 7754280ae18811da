"""The screens of `report`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from mentorlog.domain.views.months import Period
from mentorlog.features.report.rules.collection import CollectedPair, count_months
from mentorlog.features.report.rules.counted import (
    Frame,
    Named,
    ReportedMeeting,
    ReportedMonth,
    ReportedPair,
)
from mentorlog.output.fitting import FirstThatFits, Sentence
from mentorlog.output.format import format_met
from mentorlog.texts import Texts
from mentorlog.texts.calendar import (
    format_duration,
    format_hours,
    format_month,
    format_short_day,
)


def render_report(
    pairs: Sequence[ReportedPair],
    names: Mapping[int, Named],
    frame: Frame,
    texts: Texts,
) -> RenderableType:
    """Draw the pairs one below the other, below a line on whom to show it to first (G4)."""
    today = frame.today
    parts: list[RenderableType] = [
        Text(texts("report.show-first"), style="bold"),
        Text(_period(frame.period, today, texts), style="dim"),
        Text(_season(frame, texts), style="dim"),
    ]
    for pair in pairs:
        parts += [Text(), Text(_title(pair, names.get(pair.number), texts), style="bold")]
        parts += [_claims(pair, texts), *_months(pair, texts), *_meetings(pair, today, texts)]
    return Group(*parts)


def render_collection(
    pairs: Sequence[CollectedPair], reports: int, texts: Texts, *, names: bool
) -> RenderableType:
    """Draw the months of all pairs, and a line for each pair with what is missing."""
    head = texts(
        "report.collected",
        pairs=texts.count("report.collected.pairs", len(pairs)),
        reports=texts.count("report.collected.reports", reports),
    )
    months = _headed(("month", "pairs", "met", "meetings", "hours", "below"), texts)
    for month in count_months(pairs):
        counts = (month.pairs, month.met, month.meetings)
        hours = format_hours(month.minutes, texts.language)
        months.add_row(
            format_month(month.month, texts.language), *map(str, counts), hours, str(month.below)
        )
    table = _headed(("pair", "meetings", "hours", "missing"), texts)
    for each in pairs:
        name = each.pair.name if names else None
        missing = ", ".join(texts(f"report.missing.{code}") for code in each.missing)
        hours = format_hours(each.minutes, texts.language)
        label = f"{each.pair.id} {name}" if name else str(each.pair.id)
        table.add_row(Text(label), str(each.meetings), hours, missing)
    return Group(Text(head, style="bold"), Text(), months, Text(), table)


def _headed(columns: Sequence[str], texts: Texts) -> Table:
    """Return a table with headings; columns of numbers are aligned to the right."""
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="dim")
    for place, column in enumerate(columns):
        is_number = bool(place) and column != "missing"
        table.add_column(
            texts(f"report.column.{column}"),
            justify="right" if is_number else "left",
            no_wrap=is_number,
            overflow="fold",
        )
    return table


def _period(period: Period, today: dt.date, texts: Texts) -> str:
    first, last = (
        format_short_day(day, texts.language, today) if day else None
        for day in (period.first, period.last)
    )
    if first and last:
        return texts("report.period.both", first=first, last=last)
    if first:
        return texts("report.period.from", first=first)
    if last:
        return texts("report.period.until", last=last)
    return texts("report.period.all", until=format_short_day(today, texts.language))


def _season(frame: Frame, texts: Texts) -> str:
    first, last = (format_month(day, texts.language) for day in frame.season)
    season = texts("report.season", first=first, last=last)
    return f"{frame.programme}. {season}" if frame.programme else season


def _title(pair: ReportedPair, named: Named | None, texts: Texts) -> str:
    if named is None:
        return texts("report.pair", number=pair.number)
    return texts("report.pair-named", number=pair.number, name=named.name, key=named.key)


def _claims(pair: ReportedPair, texts: Texts) -> RenderableType:
    words = {True: "report.yes", False: "report.no", None: "report.unknown"}
    table = _table()
    if pair.id is not None:
        table.add_row(texts("report.id"), str(pair.id))
    table.add_row(texts("report.next"), texts(words[pair.next_meeting_set]))
    table.add_row(texts("report.agreed"), texts(words[pair.expectations_agreed]))
    return _indented(table)


def _months(pair: ReportedPair, texts: Texts) -> Sequence[RenderableType]:
    if not pair.months:
        return ()
    table = _table()
    for month in pair.months:
        hours = Sentence(_hours(month, texts))
        table.add_row(format_month(month.month, texts.language), hours)
    return (_heading("report.months", texts), _indented(table, 4))


def _hours(month: ReportedMonth, texts: Texts) -> str:
    return format_met(month.minutes, month.at_least, month.at_most, month.unmeasured, texts)


def _meetings(pair: ReportedPair, today: dt.date, texts: Texts) -> Sequence[RenderableType]:
    if not pair.meetings:
        return (_heading("report.no-meetings", texts),)
    wide, narrow = _table(columns=4), _table()
    for meeting in pair.meetings:
        day, *rest = _meeting(meeting, today, texts)
        wide.add_row(day, *rest)
        narrow.add_row(day, ", ".join(filter(None, rest)))
    return (_heading("report.meetings", texts), _indented(FirstThatFits([wide, narrow]), 4))


def _meeting(meeting: ReportedMeeting, today: dt.date, texts: Texts) -> tuple[str, ...]:
    return (
        format_short_day(meeting.date, texts.language, today),
        texts(f"meeting.state.{meeting.status}"),
        format_duration(meeting.minutes, texts.language) if meeting.minutes else "",
        texts(f"meeting.mode.{meeting.mode}") if meeting.mode else "",
    )


def _heading(key: str, texts: Texts) -> RenderableType:
    return _indented(Text(texts(key)))


def _table(columns: int = 2) -> Table:
    table = Table.grid(padding=(0, 2))
    for _ in range(columns - 1):
        table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    return table


def _indented(what: RenderableType, columns: int = 2) -> RenderableType:
    return Padding(what, (0, 0, 0, columns))
