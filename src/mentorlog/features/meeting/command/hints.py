"""What is worth a second look when a meeting was planned: an hour at night, another meeting."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from mentorlog.domain.changes.meeting import is_at_night
from mentorlog.domain.model.person import quote_key
from mentorlog.output.format import format_when_and_where
from mentorlog.texts.calendar import format_time
from mentorlog.texts.program import name_program

if TYPE_CHECKING:
    from mentorlog.domain.model.meeting import MeetingEntry
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context


def ask_about_night(
    ctx: Context, pair: Pair, entry: MeetingEntry | None, time: dt.time | None
) -> list[str]:
    """Return the question whether a time that was said is meant, with what to type instead."""
    if entry is None or time is None or not is_at_night(time):
        return []
    other = time.replace(hour=time.hour + 12)
    language = ctx.language
    facts = {"time": format_time(time, language), "other": format_time(other, language)}
    command = f"{name_program()} move {entry.name} {entry.name.date} {other:%H:%M}"
    return [_with_command(ctx.texts("dates.at-night", **facts), f"{command} --with", pair)]


def name_others(ctx: Context, pair: Pair, entry: MeetingEntry | None) -> list[str]:
    """Return a sentence for each other meeting that is planned from today on."""
    if entry is None or not entry.is_planned:
        return []
    return [
        _with_command(
            ctx.texts("meeting.also", meeting=format_when_and_where(each, ctx.today, ctx.texts)),
            f"{name_program()} cancel {each.name} --with",
            pair,
        )
        for each in other_plans(ctx, pair, entry)
    ]


def other_plans(ctx: Context, pair: Pair, entry: MeetingEntry | None) -> list[MeetingEntry]:
    """List the meetings planned from today on, apart from this one."""
    return [
        each
        for each in pair.meetings
        if each.is_planned
        and each.name.date >= ctx.today
        and (entry is None or each.name != entry.name)
    ]


def tell_of_calendars(ctx: Context, pair: Pair, entry: MeetingEntry | None) -> list[str]:
    """Return a line on how a planned meeting comes into a calendar, once in a journal."""
    from mentorlog.store.calendar_memory import note_told

    is_ahead = entry is not None and entry.is_planned and entry.name.date >= ctx.today
    if not is_ahead or not note_told(ctx.store.machine):
        return []
    return [ctx.texts("meeting.into-calendar", key=quote_key(pair.key))]


def _with_command(sentence: str, command: str, pair: Pair) -> str:
    return f"{sentence}\n  {command} {quote_key(pair.key)}"
