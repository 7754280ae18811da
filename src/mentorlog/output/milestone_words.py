"""What a milestone comes to in a few words, without Rich."""

from __future__ import annotations

import datetime as dt

from mentorlog.domain.progress import TrackedMilestone, Waypoint
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_short_day


def format_standing(waypoint: Waypoint, today: dt.date, texts: Texts) -> str:
    """Say when it was closed, else until when it is and whether that is past."""
    record = waypoint.record
    closed = record.done or record.dropped
    if closed:
        word = texts(f"milestone.closed.{'done' if record.done else 'dropped'}")
        if closed is True:
            return word
        return f"{word} {format_short_day(closed, texts.language, today)}"
    due = format_until(record.due, today, texts)
    return f"{due}, {texts('milestone.late')}" if waypoint.is_late else due


def format_until(due: dt.date | None, today: dt.date, texts: Texts) -> str:
    """Say until when something is, with its weekday, or that no day is set."""
    if due is None:
        return texts("milestone.no-day")
    return texts("milestone.due", day=format_short_day(due, texts.language, today))


def format_progress(milestone: TrackedMilestone, texts: Texts) -> str:
    """Say how many of the small ones are reached (G21)."""
    if not milestone.of:
        return texts("milestone.no-steps")
    return texts("milestone.progress", n=milestone.reached, of=milestone.of)
