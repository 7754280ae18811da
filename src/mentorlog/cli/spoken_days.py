"""Days and times as a person says them on the command line, as of today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorlog.errors import UsageError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from mentorlog.cli.context import Context


def parse_day_of(here: Context, text: str, *, past: bool = False) -> dt.date:
    """Parse a day as a person says it. Raises UsageError."""
    from mentorlog.domain.days import parse_day

    return parse_day(text, here.today, past=past, language=here.language)


def parse_when_of(here: Context, words: Sequence[str] | str) -> tuple[dt.date, dt.time | None]:
    """Parse a day and, if it is there, a time. Raises UsageError."""
    from mentorlog.domain.days import parse_when

    return parse_when(words, here.today, language=here.language)


def parse_future_when(here: Context, words: Sequence[str] | str) -> tuple[dt.date, dt.time | None]:
    """Parse a day to plan for, and a time. Raises UsageError, for a day that is over too."""
    day, time = parse_when_of(here, words)
    if day < here.today:
        raise UsageError("meeting.past-plan", day=format_day(here, day), iso=day)
    return day, time


def parse_minutes(text: str | None) -> int | None:
    """Parse a number of minutes, None without one. Raises UsageError."""
    from mentorlog.domain.durations import parse_duration

    return parse_duration(text) if text is not None else None


def parse_past_day(here: Context, text: str | None) -> dt.date:
    """Parse a day that has been, today without one. Raises UsageError for one to come."""
    if not text:
        return here.today
    return _require_past(here, parse_day_of(here, text, past=True), "meeting.not-yet")


def parse_meeting_day(here: Context, text: str | None) -> dt.date:
    """Parse a meeting's day, today without one. Raises UsageError for one to come."""
    return _require_past(here, parse_day_of(here, text, past=True)) if text else here.today


def parse_past_when(here: Context, words: Sequence[str]) -> tuple[dt.date, dt.time | None]:
    """Parse a meeting's day and time. Raises UsageError, for a day to come too."""
    from mentorlog.domain.days import parse_when

    day, time = parse_when(words, here.today, past=True, language=here.language)
    return _require_past(here, day), time


def format_day(here: Context, day: dt.date) -> str:
    """Return a day with its weekday, as an echo of what was understood."""
    from mentorlog.texts.calendar import format_short_day

    return format_short_day(day, here.language, here.today)


def _require_past(here: Context, day: dt.date, otherwise: str = "meeting.future") -> dt.date:
    if day > here.today:
        raise UsageError(otherwise, day=format_day(here, day), iso=day)
    return day
