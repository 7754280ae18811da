"""Parsing of days and times as typed on the command line, relative to today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorlog.errors import UsageError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from mentorlog.session.context import Context


def parse_day_of(ctx: Context, text: str, *, past: bool = False) -> dt.date:
    """Parse a day in any form. Raises UsageError."""
    from mentorlog.texts.typed_dates import parse_day

    return parse_day(text, ctx.today, past=past, language=ctx.language)


def parse_when_of(ctx: Context, words: Sequence[str] | str) -> tuple[dt.date, dt.time | None]:
    """Parse a day with an optional time. Raises UsageError."""
    from mentorlog.texts.typed_dates import parse_when

    return parse_when(words, ctx.today, language=ctx.language)


def parse_future_when(ctx: Context, words: Sequence[str] | str) -> tuple[dt.date, dt.time | None]:
    """Parse a day to plan for, with an optional time. Raises UsageError, also for a past day."""
    day, time = parse_when_of(ctx, words)
    if day < ctx.today:
        raise UsageError("meeting.past-plan", day=format_day(ctx, day), iso=day)
    return day, time


def parse_minutes(text: str | None) -> int | None:
    """Parse a duration into minutes; None without one. Raises UsageError."""
    from mentorlog.texts.typed_dates import parse_duration

    return parse_duration(text) if text is not None else None


def parse_past_day(ctx: Context, text: str | None) -> dt.date:
    """Parse a past day, today without one. Raises UsageError for a future one."""
    if not text:
        return ctx.today
    return _require_past(ctx, parse_day_of(ctx, text, past=True), "meeting.not-yet")


def parse_meeting_day(ctx: Context, text: str | None) -> dt.date:
    """Parse a meeting's day, today without one. Raises UsageError for a future one."""
    return _require_past(ctx, parse_day_of(ctx, text, past=True)) if text else ctx.today


def parse_past_when(ctx: Context, words: Sequence[str]) -> tuple[dt.date, dt.time | None]:
    """Parse a meeting's day and time. Raises UsageError, also for a future day."""
    from mentorlog.texts.typed_dates import parse_when

    day, time = parse_when(words, ctx.today, past=True, language=ctx.language)
    return _require_past(ctx, day), time


def format_day(ctx: Context, day: dt.date) -> str:
    """Return a day with its weekday, to echo what was understood."""
    from mentorlog.texts.calendar import format_short_day

    return format_short_day(day, ctx.language, ctx.today)


def _require_past(ctx: Context, day: dt.date, otherwise: str = "meeting.future") -> dt.date:
    if day > ctx.today:
        raise UsageError(otherwise, day=format_day(ctx, day), iso=day)
    return day
