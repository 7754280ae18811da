"""What `report` says to other programs, as JSON and as CSV."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from mentorlog.features.report.rules.collection import (
    CollectedMonth,
    CollectedPair,
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


def report_data(
    pairs: Sequence[ReportedPair], names: Mapping[int, Named], frame: Frame
) -> dict[str, object]:
    """Say the report; a pair has a name only if `names` has it."""
    return {
        "today": frame.today,
        "from": frame.period.first,
        "until": frame.period.last,
        "programme": frame.programme,
        "season": {"first": frame.season[0], "last": frame.season[1]},
        "pairs": [_pair(each, names.get(each.number)) for each in pairs],
    }


def _pair(pair: ReportedPair, named: Named | None) -> dict[str, object]:
    return {
        "number": pair.number,
        "id": pair.id,
        **({"key": named.key, "name": named.name} if named else {}),
        "next_meeting_set": pair.next_meeting_set,
        "expectations_agreed": pair.expectations_agreed,
        "months": [_month(each) for each in pair.months],
        "meetings": [_meeting(each) for each in pair.meetings],
    }


def _month(month: ReportedMonth) -> dict[str, object]:
    return {
        "month": f"{month.month:%Y-%m}",
        "minutes": month.minutes,
        "unmeasured": month.unmeasured,
        "asked": _asked(month),
    }


def _asked(month: ReportedMonth | CollectedMonth) -> dict[str, float] | None:
    """Say in hours what was asked for, as the files do."""
    if month.at_least is None or month.at_most is None:
        return None
    return {"at_least": month.at_least / 60, "at_most": month.at_most / 60}


def _meeting(meeting: ReportedMeeting) -> dict[str, object]:
    return {
        "date": meeting.date,
        "status": meeting.status,
        "minutes": meeting.minutes,
        "mode": meeting.mode,
    }


def format_table(
    pairs: Sequence[ReportedPair], names: Mapping[int, Named] | None, excel: Texts | None = None
) -> bytes:
    """Write a line for each meeting; a pair without one has a line of its own.

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
        yield (None, None, None, None)
    for each in pair.meetings:
        yield (each.date.isoformat(), each.status, each.minutes or None, each.mode)


def _claims(pair: ReportedPair | ReadPair) -> tuple[str, str]:
    words = {True: "yes", False: "no", None: ""}
    return words[pair.next_meeting_set], words[pair.expectations_agreed]


def collection_data(
    pairs: Sequence[CollectedPair], reports: int, today: dt.date, *, names: bool
) -> dict[str, object]:
    """Return many pairs, and the months of all of them; with `names` who they are."""
    return {
        "today": today,
        "reports": reports,
        "pairs": [_collected(each, names=names) for each in pairs],
        "months": [
            {
                "month": f"{each.month:%Y-%m}",
                "pairs": each.pairs,
                "met": each.met,
                "meetings": each.meetings,
                "minutes": each.minutes,
                "unmeasured": each.unmeasured,
                "below": each.below,
            }
            for each in count_months(pairs)
        ],
    }


def _collected(each: CollectedPair, *, names: bool) -> dict[str, object]:
    pair = each.pair
    return {
        "id": pair.id,
        **({"key": pair.key, "name": pair.name} if names else {}),
        "reported": each.report.today,
        "programme": each.report.programme,
        "season": {"first": each.report.season.first, "last": each.report.season.last},
        "next_meeting_set": pair.next_meeting_set,
        "expectations_agreed": pair.expectations_agreed,
        "meetings": each.meetings,
        "minutes": each.minutes,
        "unmeasured": each.unmeasured,
        "missing": list(each.missing),
        "months": [
            {
                "month": f"{month.month:%Y-%m}",
                "meetings": month.meetings,
                "minutes": month.minutes,
                "unmeasured": month.unmeasured,
                "asked": _asked(month),
            }
            for month in each.months
        ],
    }


def format_collection(
    pairs: Sequence[CollectedPair], *, names: bool, excel: Texts | None = None
) -> bytes:
    """Write a line for each month of each pair; a pair without one has a line of its own."""
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
