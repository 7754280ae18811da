"""The items of the page before a meeting: each thing to know on a line or two."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from mentorlog.domain.briefing import Briefing, Diary, Move
from mentorlog.domain.carryover import TrackedAction
from mentorlog.domain.meeting import Topic
from mentorlog.domain.records import Record
from mentorlog.output.echo import format_due
from mentorlog.output.page import Item
from mentorlog.output.shortening import first_sentence, one_line
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_short_day

LONGEST = 150
"""The most characters of a text that is one thing among several."""

LONGEST_NAME = 60
"""The most characters of a name or a title inside a sentence."""

_LONGEST_INSIDE = 24
_LONGEST_ADVICE = 240


def action_item(action: TrackedAction, briefing: Briefing, texts: Texts) -> Item:
    """Say an action, until when, and its age in meetings."""
    said = [texts("action.both")] if action.item.owner == "both" else []
    if action.item.due:
        said.append(format_due(action, briefing.today, texts))
    elif action.is_late:
        said.append(texts("action.late"))
    if briefing.last and action.meeting <= briefing.last.name:
        is_new = action.age == 0
        said.append(texts("prep.from-last") if is_new else texts.count("action.age", action.age))
    if not (action.item.due or action.is_late):
        said.append(_for_meeting(briefing, texts))
    return _with_tail(action.item.text, ", ".join(said), texts, urgent=action.is_late)


def _for_meeting(briefing: Briefing, texts: Texts) -> str:
    """Say for which meeting an action without a date of its own is."""
    if briefing.meeting is None:
        return texts("action.next-time")
    day = briefing.meeting.name.date
    if day == briefing.today:
        return texts("prep.for-today")
    return texts("prep.for-day", day=_day(day, briefing, texts))


def topic_item(topic: Topic, briefing: Briefing, texts: Texts) -> Item:
    """Say a topic, and who brought it (G18)."""
    is_own = topic.brought_by == briefing.pair.me
    if is_own:
        return _with_tail(topic.text, texts("meeting.brought-by-you"), texts)
    who = one_line(briefing.pair.first_name, LONGEST_NAME)
    return _with_tail(topic.text, texts("meeting.brought-by", who=who), texts)


def milestone_items(briefing: Briefing, texts: Texts) -> Iterator[Item]:
    """Say what is late, what moved since the last meeting, and what wants a small one (G21)."""
    for move in briefing.late:
        said = texts("prep.late", day=_day(move.waypoint.record.due, briefing, texts))
        yield _move_item(move, said, texts, urgent=True)
    for move in briefing.moved:
        record = move.waypoint.record
        word, closed = ("done", record.done) if record.done else ("dropped", record.dropped)
        said = texts(f"prep.moved.{word}", day=_day(closed, briefing, texts))
        yield _move_item(move, said, texts)
    for each in briefing.without_steps:
        yield _with_tail(each.whole.title, texts("prep.without-steps"), texts)


def _move_item(move: Move, said: str, texts: Texts, *, urgent: bool = False) -> Item:
    if move.inside:
        title = one_line(move.inside.title, _LONGEST_INSIDE)
        said = texts("prep.inside", said=said, title=title)
    return _with_tail(move.waypoint.title, said, texts, urgent=urgent)


def _day(day: object, briefing: Briefing, texts: Texts) -> str:
    assert isinstance(day, dt.date)  # noqa: S101 - what is late or moved has its day
    return format_short_day(day, texts.language, briefing.today)


def _with_tail(text: str, tail: str, texts: Texts, *, urgent: bool = False) -> Item:
    return Item(one_line(text, LONGEST), texts("prep.tail", said=tail), urgent)


def question_items(briefing: Briefing) -> Iterator[Item]:
    """Say the questions that were not asked yet (G16)."""
    return (Item(one_line(each.text, LONGEST)) for each in briefing.questions)


def acquaintance_items(briefing: Briefing) -> Iterator[Item]:
    """Say how the two get to know each other, a sentence each (G15, G17)."""
    return (Item(one_line(first_sentence(each.text), LONGEST)) for each in briefing.acquaintance)


def boundary_items(briefing: Briefing) -> Iterator[Item]:
    """Say what stays between the two and what is left alone (G4)."""
    return (Item(one_line(each, LONGEST)) for each in briefing.boundaries)


def reminder_items(briefing: Briefing) -> Iterator[Item]:
    """Say what to try this time (G9, G10)."""
    reminder = briefing.reminder
    if reminder.role:
        yield Item(one_line(reminder.role.text, _LONGEST_ADVICE))
    if reminder.listening:
        yield Item(one_line(reminder.listening.text, _LONGEST_ADVICE))
    if reminder.attitude:
        yield Item(one_line(reminder.attitude, _LONGEST_ADVICE))


def approach_items(diary: Diary, texts: Texts) -> Iterator[Item]:
    """Say the private approach, field by field."""
    return _field_items(diary.approach, {}, texts)


def reflection_items(diary: Diary, texts: Texts) -> Iterator[Item]:
    """Say the latest reflection, field by field."""
    named = {"roles": diary.roles, "listening": diary.listening}
    return _field_items(diary.reflection, named, texts)


def _field_items(
    record: Record | None, named: dict[str, tuple[str, ...]], texts: Texts
) -> Iterator[Item]:
    said = record.model_dump(exclude={"mentorlog"}) if record else {}
    for key, value in said.items():
        text = ", ".join(named[key]) if key in named else str(value or "")
        if text:
            label = f"meeting.field.{key}"
            title = texts(label) if texts.has(label) else key
            yield Item(texts("prep.field", title=title, text=one_line(text, LONGEST)))
