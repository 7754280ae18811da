"""The clock: the only module that reads it, and the variable that fixes it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from mentorlog.errors import UsageError

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo


TODAY_VARIABLE = "MENTORLOG_TODAY"
_FIRST_YEAR, _LAST_YEAR = 1900, 2999
"""Far enough from the calendar's ends to count weeks in both directions."""

_FIXED = re.compile(r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?", re.ASCII)


def read_clock(environ: Mapping[str, str], timezone: str | None) -> dt.datetime:
    """Return the present time in the journal's time zone, without the zone.

    `MENTORLOG_TODAY` fixes it; a day without a time means noon. Raises UsageError for an invalid
    variable and for an unknown zone.
    """
    fixed = environ.get(TODAY_VARIABLE)
    if fixed is not None:
        return _fixed(fixed)
    if timezone is None:
        # The hours in the files are what a clock on the wall shows, so the zone is dropped.
        return dt.datetime.now().astimezone().replace(tzinfo=None)
    return dt.datetime.now(_zone(timezone)).replace(tzinfo=None)


def in_zone(moment: dt.datetime, timezone: str | None) -> dt.datetime:
    """Convert an aware time to the journal's zone, or the system's, and drop the zone."""
    zone = None if timezone is None else _zone(timezone)
    return moment.astimezone(zone).replace(tzinfo=None)


def to_utc(moment: dt.datetime, timezone: str | None) -> dt.datetime:
    """Convert a local time in the journal's zone, or the system's, to UTC."""
    return moment.replace(tzinfo=_zone(timezone) if timezone else None).astimezone(dt.UTC)


def time_between(start: dt.datetime, end: dt.datetime, timezone: str | None) -> dt.timedelta:
    """Return the time between two local times, corrected for a change of the clocks."""
    # Subtracting local times ignores an hour that was skipped or repeated in between; UTC has none.
    zone = _zone(timezone) if timezone else None
    first, last = (each.replace(tzinfo=zone).astimezone(dt.UTC) for each in (start, end))
    return last - first


def _fixed(text: str) -> dt.datetime:
    moment = _moment(text) if _FIXED.fullmatch(text) else None
    if moment is None:
        expected = "2026-10-12, 2026-10-12T14:05"
        raise UsageError(
            "errors.usage.environment", name=TODAY_VARIABLE, value=text, expected=expected
        )
    return moment if "T" in text else moment.replace(hour=12)


def _moment(text: str) -> dt.datetime | None:
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if _FIRST_YEAR <= moment.year <= _LAST_YEAR else None


def _zone(name: str) -> ZoneInfo:
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError) as error:
        raise UsageError("errors.usage.timezone", name=name) from error
