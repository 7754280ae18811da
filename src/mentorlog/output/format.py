"""Texts of one line, independent of Rich: meeting, due day, owner, state, hours."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from mentorlog.domain.model.fields import Record
from mentorlog.domain.model.meeting import MeetingEntry
from mentorlog.domain.model.pair import Pair
from mentorlog.domain.views.actions import TrackedAction
from mentorlog.domain.views.milestones import MilestoneItem, TrackedMilestone
from mentorlog.texts import Texts
from mentorlog.texts.calendar import (
    format_duration,
    format_hours,
    format_met_hours,
    format_short_day,
    format_short_when,
)

if TYPE_CHECKING:
    from mentorlog.store.writing.file_change import Changed


def format_changed(changed: Iterable[Changed], root: Path, texts: Texts) -> list[str]:
    """Return a line for each changed file, with a path that can be opened."""
    return [texts(f"output.file.{each.what}", path=root / each.file) for each in changed]


def format_meeting_line(pair: Pair, entry: MeetingEntry, today: dt.date, texts: Texts) -> str:
    """Return the other's name, day and place: `Sofie Holm, Fri 27 Nov 14:30, Café`."""
    return ", ".join((pair.name, format_when_and_where(entry, today, texts)))


def format_when_and_where(entry: MeetingEntry, today: dt.date, texts: Texts) -> str:
    """Return time, length, place and mode of a meeting, as far as they are known."""
    meeting, language = entry.meeting, texts.language
    when = format_short_when(entry.name.date, meeting.time, language, today)
    parts = [when]
    parts += [format_duration(meeting.minutes, language)] if meeting.minutes else []
    parts += [meeting.place] if meeting.place else []
    parts += [texts(f"meeting.mode.{meeting.mode}")] if meeting.mode else []
    return ", ".join(parts)


def format_field_name(model: type[Record], key: str, texts: Texts) -> str:
    """Return the name of a field as it is shown; without a text of its own, its key."""
    names = (f"files.field.{model.__name__}.{key}", f"files.field.{key}")
    found = next((name for name in names if texts.has(name)), None)
    return texts(found) if found else key.replace("_", " ").capitalize()


def format_distance(day: dt.date, today: dt.date, texts: Texts) -> str:
    """Return the distance of a day from today: `today`, `in 4 days`, `3 weeks ago`."""
    days = (day - today).days
    if abs(days) <= 1:
        return texts(("output.yesterday", "output.today", "output.tomorrow")[days + 1])
    # Rounded to the nearest week.
    weeks = (abs(days) + 3) // 7
    unit, number = ("weeks", weeks) if abs(days) >= 14 else ("days", abs(days))  # noqa: PLR2004 - two weeks
    return texts(f"output.{'in' if days > 0 else 'ago'}-{unit}", n=number)


def format_due(action: TrackedAction, today: dt.date, texts: Texts) -> str:
    """Return when an action is due, and whether that day has passed."""
    language = texts.language
    if action.item.due:
        due = texts("actions.due", day=format_short_day(action.item.due, language, today))
    else:
        due = texts("actions.next-time")
    return f"{due}, {texts('actions.late')}" if action.is_late else due


def format_owner(action: TrackedAction, pair: Pair, texts: Texts) -> str:
    """Return the owner of an action, the user as `you`."""
    owner = action.item.owner
    if owner == "both":
        return texts("actions.both")
    return texts("actions.you") if owner == pair.me else pair.first_name


def format_state(action: TrackedAction, today: dt.date, texts: Texts) -> str:
    """Return when an action was closed, else when it is due, and its age in meetings."""
    said = format_outlook(action, today, texts)
    if action.item.is_open and action.age > 1:
        return f"{said}, {texts.count('actions.age', action.age)}"
    return said


def format_outlook(action: TrackedAction, today: dt.date, texts: Texts) -> str:
    """Return when an action was closed, else when it is due."""
    for word in ("done", "dropped"):
        closed = getattr(action.item, word)
        if closed is True:
            return texts(f"actions.word.{word}")
        if closed:
            return (
                f"{texts(f'actions.word.{word}')} {format_short_day(closed, texts.language, today)}"
            )
    return format_due(action, today, texts)


def format_met(
    minutes: int, least: int | None, most: int | None, unmeasured: int, texts: Texts
) -> str:
    """Return the time met, the time asked for, and the number of meetings of unknown length.

    Times are in minutes; without a most, nothing was asked for.
    """
    said = _of_asked(minutes, least or 0, most, texts)
    if unmeasured:
        return f"{said}, {texts.count('report.unmeasured', unmeasured)}"
    return said


def _of_asked(minutes: int, least: int, most: int | None, texts: Texts) -> str:
    if most is None:
        return texts("report.hours", met=format_duration(minutes, texts.language))
    met = format_met_hours(minutes, texts.language)
    asked = format_hours(most, texts.language)
    if least == most:
        return texts("report.hours-of-one", met=met, most=asked)
    return texts("report.hours-of", met=met, least=format_hours(least, texts.language), most=asked)


def format_standing(item: MilestoneItem, today: dt.date, texts: Texts) -> str:
    """Return when it was closed, else when it is due and whether that day has passed."""
    record = item.record
    closed = record.done or record.dropped
    if closed:
        word = texts(f"milestones.closed.{'done' if record.done else 'dropped'}")
        if closed is True:
            return word
        return f"{word} {format_short_day(closed, texts.language, today)}"
    due = format_until(record.due, today, texts)
    return f"{due}, {texts('milestones.late')}" if item.is_late else due


def format_until(due: dt.date | None, today: dt.date, texts: Texts) -> str:
    """Return when it is due, with the weekday, or that no day is set."""
    if due is None:
        return texts("milestones.no-day")
    return texts("milestones.due", day=format_short_day(due, texts.language, today))


def format_progress(milestone: TrackedMilestone, texts: Texts) -> str:
    """Return how many of the small milestones are reached (G21)."""
    if not milestone.of:
        return texts("milestones.no-steps")
    return texts("milestones.progress", n=milestone.reached, of=milestone.of)


# Patterns as text: re compiles them when a run needs them, which few do.
_END = r"[.!?…](?=\s)|\n"
_NEXT_SENTENCE = r"(?<=[.!?…])\s+(?=[A-ZÆØÅ])"
_MARK = "…"
_ENDINGS = tuple(".!?…:;")
_ITEM = r"[-*+•\u2013\u2014>#|]|\d+[.)]\s|\w[.)]\s"
"""The beginnings of typed list items, which do not continue the line before."""

_FULL_LINE = 60
"""The least characters of a line that was broken because it was full."""


def shorten(text: str, most: int) -> str:
    """Return at most about `most` characters of a text: whole sentences, else whole words."""
    whole = text.strip()
    if len(whole) <= most:
        return whole
    head = whole[:most]
    ends = [match.end() for match in re.finditer(_END, head) if match.end() > most // 2]
    # A sentence that ends in the second half; an earlier one would leave too little.
    if ends:
        return f"{head[: ends[-1]].rstrip()} {_MARK}"
    words = whole[: most + 1].rsplit(None, 1)[0] if re.search(r"\s", head) else head
    return f"{words.rstrip(' ,;:-')} {_MARK}"


def one_line(text: str, most: int) -> str:
    """Return a text on one line, shortened."""
    return shorten(" ".join(text.split()), most)


def first_sentence(text: str) -> str:
    """Return the first sentence; a dot ends it only before a capital letter."""
    return re.split(_NEXT_SENTENCE, " ".join(text.split()), maxsplit=1)[0]


def join_wrapped(text: str) -> str:
    """Join lines that were broken by hand inside a sentence; other lines stay as they are.

    A line is continued where it does not end a sentence, and the next one begins with a small
    letter, or it ends in a comma, or is about as long as full lines are.
    """
    joined: list[str] = []
    before = ""
    for line in (each.strip() for each in text.splitlines()):
        if joined and _goes_on(before, line):
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
        before = line
    return "\n".join(joined).strip()


def _goes_on(line: str, following: str) -> bool:
    if not line or not following or line.endswith(_ENDINGS) or re.match(_ITEM, following):
        return False
    return following[0].islower() or line.endswith(",") or len(line) >= _FULL_LINE
