"""Moving a story through time: by whole weeks, so that every weekday stays what it is."""

from __future__ import annotations

import datetime as dt
import re
from functools import partial

_DAY = re.compile(r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)", re.ASCII)
_SEASON = re.compile(r"^( *)(starts|ends): (\d{1,2})$", re.ASCII | re.MULTILINE)
_YEAR = 12


def weeks_between(day: dt.date, later: dt.date) -> int:
    """Count the whole weeks from one day to another; below 0 where that is the earlier one."""
    return (later - day).days // 7


def shift_days(text: str, weeks: int) -> str:
    """Move every ISO date in a text, those of calendars' identities too."""
    return _DAY.sub(partial(_shift_day, weeks), text)


def _shift_day(weeks: int, found: re.Match[str]) -> str:
    return (dt.date.fromisoformat(found[0]) + dt.timedelta(weeks=weeks)).isoformat()


def shift_season(text: str, weeks: int, year: int) -> str:
    """Move the months `starts` and `ends` of a programme as `journal.yaml` says them.

    `year` is the one that the months lie in; the first day of the one and the last day of the
    other stay inside of the season.
    """
    return _SEASON.sub(partial(_shift_month, weeks, year), text)


def _shift_month(weeks: int, year: int, found: re.Match[str]) -> str:
    month = int(found[3])
    day = dt.date(year, month, 1)
    if found[2] == "ends":
        day = dt.date(year + month // _YEAR, month % _YEAR + 1, 1) - dt.timedelta(days=1)
    return f"{found[1]}{found[2]}: {(day + dt.timedelta(weeks=weeks)).month}"
