"""One-line echoes: what was understood and what was changed, without Rich."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from mentorlog.domain.carryover import TrackedAction
from mentorlog.domain.meeting import MeetingEntry
from mentorlog.domain.pair import Pair
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_duration, format_short_day, format_short_when

if TYPE_CHECKING:
    from mentorlog.store.writing import Changed


def format_changed(changed: Iterable[Changed], root: Path, texts: Texts) -> list[str]:
    """Say each file that was changed, a line each, with the path that can be opened."""
    return [texts(f"echo.file.{each.what}", path=root / each.file) for each in changed]


def format_meeting_line(pair: Pair, entry: MeetingEntry, today: dt.date, texts: Texts) -> str:
    """Say whom a meeting is with, when and where: `Sofie Holm, Fri 27 Nov 14:30, Café`."""
    return ", ".join((pair.name, format_when_and_where(entry, today, texts)))


def format_when_and_where(entry: MeetingEntry, today: dt.date, texts: Texts) -> str:
    """Say when a meeting is, how long, where and how, as far as it is known."""
    meeting, language = entry.meeting, texts.language
    when = format_short_when(entry.name.date, meeting.time, language, today)
    parts = [when]
    parts += [format_duration(meeting.minutes, language)] if meeting.minutes else []
    parts += [meeting.place] if meeting.place else []
    parts += [texts(f"meeting.mode.{meeting.mode}")] if meeting.mode else []
    return ", ".join(parts)


def format_distance(day: dt.date, today: dt.date, texts: Texts) -> str:
    """Say how far a day is from today: `today`, `in 4 days`, `3 weeks ago`, to the nearest week."""
    days = (day - today).days
    if abs(days) <= 1:
        return texts(("echo.yesterday", "echo.today", "echo.tomorrow")[days + 1])
    weeks = (abs(days) + 3) // 7
    unit, number = ("weeks", weeks) if abs(days) >= 14 else ("days", abs(days))  # noqa: PLR2004 - two weeks
    return texts(f"echo.{'in' if days > 0 else 'ago'}-{unit}", n=number)


def format_due(action: TrackedAction, today: dt.date, texts: Texts) -> str:
    """Say until when an action is, and whether that is past."""
    language = texts.language
    if action.item.due:
        due = texts("action.due", day=format_short_day(action.item.due, language, today))
    else:
        due = texts("action.next-time")
    return f"{due}, {texts('action.late')}" if action.is_late else due


def format_owner(action: TrackedAction, pair: Pair, texts: Texts) -> str:
    """Say whose action it is, the user's own as `you`."""
    owner = action.item.owner
    if owner == "both":
        return texts("action.both")
    return texts("action.you") if owner == pair.me else pair.first_name
