"""What `report` says to other programs, as JSON and as CSV."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

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


def _asked(month: ReportedMonth) -> dict[str, float] | None:
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


def _claims(pair: ReportedPair) -> tuple[str, str]:
    words = {True: "yes", False: "no", None: ""}
    return words[pair.next_meeting_set], words[pair.expectations_agreed]
