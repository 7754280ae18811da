"""Open, close, plan, move, replace a meeting."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from mentorlog.domain.changes.edits import Change, DeleteFile, EditFile, RenameFile, Value
from mentorlog.domain.changes.entries import put_paragraph, set_key
from mentorlog.domain.changes.meeting import (
    MeetingDetails,
    add_to_next_agenda,
    amend_meeting,
    cancel_meeting,
    create_meeting,
    keep_for_next_meeting,
    new_topics,
    take_kept_items,
    topic_entries,
    uid_of,
    with_place,
)
from mentorlog.domain.model.action import ActionLine
from mentorlog.domain.model.fields import extras
from mentorlog.domain.model.file_names import FileName, Kind, MeetingName, meeting_file
from mentorlog.domain.model.meeting import MeetingEntry, Topic
from mentorlog.domain.model.pair import Pair, free_name, meeting_after
from mentorlog.features.actions.changes import append_actions, not_agreed_yet

Planned = tuple[MeetingName, list[Change]]
"""What a plan about one meeting comes to: the name that it has afterwards, and the changes."""


def plan_meeting(pair: Pair, day: dt.date, details: MeetingDetails) -> Planned:
    """Plan a meeting; one that is planned on that day already is changed instead."""
    fuller, emptied = take_kept_items(pair, details)
    planned = next((entry for entry in pair.on(day) if entry.is_planned), None)
    if planned:
        return planned.name, [*amend_meeting(pair.key, planned, fuller), *emptied]
    name = free_name(day, pair.taken)
    return name, [create_meeting(pair.key, name, fuller, status="planned"), *emptied]


def move_meeting(pair: Pair, old: MeetingName, day: dt.date, time: dt.time | None) -> Planned:
    """Return a meeting another day, its reflection with it; a calendar keeps the entry by `uid`.

    The reflection is renamed first: after a crash between the two the meeting is still found
    under its old name, and the same command completes.
    """
    entry = pair.get(old)
    name = new_name(pair, entry, day)
    facts: dict[str, Value] = {"time": time} if time else {}
    if name != old and not entry.meeting.uid:
        facts["uid"] = uid_of(pair, entry)
    edits = [
        set_key(entry.meeting, k, v) for k, v in facts.items() if getattr(entry.meeting, k) != v
    ]
    changes: list[Change] = [EditFile(meeting_file(pair.key, old), tuple(edits))] if edits else []
    if name != old:
        changes += _renames(pair, old, name)
    return name, changes


def _renames(pair: Pair, old: MeetingName, new: MeetingName) -> list[Change]:
    kinds = [*([Kind.REFLECTION] if old in pair.reflections else []), Kind.MEETING]
    return [RenameFile(FileName(k, pair.key, old), FileName(k, pair.key, new)) for k in kinds]


def unplan_meeting(pair: Pair, before: MeetingName, made: MeetingName | None) -> list[Change]:
    """Take back the meeting that is planned after `before`; its topics wait for the next one.

    The file that was `made` in this talk goes where it holds nothing else; any other meeting is
    cancelled and stays.
    """
    planned = meeting_after(pair, before)
    if planned is None:
        return []
    meeting, file = planned.meeting, meeting_file(pair.key, planned.name)
    waiting = keep_for_next_meeting(pair, topic_entries(meeting.topics))
    if meeting.since_last:
        since = put_paragraph(pair.relationship, "since_last", meeting.since_last)
        waiting.append(EditFile(FileName(Kind.RELATIONSHIP, pair.key), tuple(since)))
    is_bare = meeting.model_fields_set <= _OF_A_PLAN and not extras(meeting)
    if planned.name == made and is_bare and planned.name not in pair.reflections:
        return [*waiting, DeleteFile(file)]
    return [*waiting, *cancel_meeting(pair, planned, None)]


_OF_A_PLAN = frozenset(
    ("status", "time", "minutes", "place", "mode", "topics", "since_last", "uid")
)
"""What a meeting holds that was planned and nothing more."""


def new_name(pair: Pair, entry: MeetingEntry, day: dt.date) -> MeetingName:
    """Return the name that a meeting has on another day; on its own day it keeps its name."""
    if entry.name.date == day:
        return entry.name
    return _name_begun(pair, entry, day) or free_name(day, pair.taken)


def _name_begun(pair: Pair, entry: MeetingEntry, day: dt.date) -> MeetingName | None:
    """Find the name to which a move that did not complete took the reflection already."""
    if entry.name in pair.reflections or not (entry.is_held or entry.meeting.uid):
        return None
    waiting = (each for each in sorted(pair.reflections) if each.date == day)
    return next((each for each in waiting if pair.is_free(each)), None)


def plan_instead(pair: Pair, entry: MeetingEntry, day: dt.date, time: dt.time | None) -> Planned:
    """Plan another meeting in place of a cancelled one; its topics and its opening are handed on.

    One that is planned on that day already keeps its place and hour, unless a time was given or it
    has no place.
    """
    old = entry.meeting
    cancelled = MeetingEntry(entry.name, old.model_copy(update={"status": "cancelled"}))
    meetings = tuple(cancelled if each.name == entry.name else each for each in pair.meetings)
    others = replace(pair, meetings=meetings)
    details = MeetingDetails(time, topics=topic_entries(old.topics), since_last=old.since_last)
    if not any(each.is_planned for each in others.on(day)):
        details = replace(details, time=time or old.time, minutes=old.minutes)
    return plan_meeting(others, day, with_place(others, entry.name, day, details))


WEEKS = (3, 4, 5)
"""How many weeks ahead the keys 1, 2 and 3 propose the next meeting."""


@dataclass(frozen=True)
class Closing:
    """What was said when a meeting was closed: of it, what was agreed, and of the next one."""

    said: MeetingDetails = field(default_factory=MeetingDetails)
    actions: Sequence[ActionLine] = ()
    next_day: dt.date | None = None
    following: MeetingDetails = field(default_factory=MeetingDetails)


def close_meeting(pair: Pair, name: MeetingName, closing: Closing) -> list[Change]:
    """Write down what was agreed, the meeting itself last, so that a crash repeats well.

    What the meeting says already, its promises too, is not written a second time.
    """
    entry = pair.get(name)
    held: dict[str, Value] = {} if entry.is_held else {"status": "held"}
    return [
        *_next(pair, name, closing),
        *amend_meeting(pair.key, entry, closing.said, **held),
        *append_actions(pair.key, entry, not_agreed_yet(entry, closing.actions)),
    ]


def _next(pair: Pair, name: MeetingName, closing: Closing) -> list[Change]:
    if closing.next_day:
        fuller = with_place(pair, name, closing.next_day, closing.following)
        return plan_meeting(pair, closing.next_day, fuller)[1]
    if closing.following.topics or closing.following.place:
        return add_to_next_agenda(pair, name, closing.following)
    return []


def proposed_days(day: dt.date) -> tuple[dt.date, ...]:
    """Return the same weekday in three, four and five weeks."""
    return tuple(day + dt.timedelta(weeks=weeks) for weeks in WEEKS)


def proposed_minutes(lasted: dt.timedelta | None) -> int | None:
    """Return the minutes since the start, rounded to five; None where that is no length."""
    if lasted is None or not dt.timedelta() < lasted <= dt.timedelta(hours=8):
        return None
    return max(5, round(lasted.total_seconds() / 300) * 5)


NEAR = dt.timedelta(days=7)
"""How near a planned meeting is offered as the one that is meant."""


def find_open_meeting(pair: Pair, day: dt.date) -> MeetingEntry | None:
    """Return the day's meeting that is planned or has no summary yet.

    Of several it is the one under way, which may have its summary, else one that was
    begun and has no actions either, else the first planned one.
    """
    there = [entry for entry in pair.on(day) if _can_go_on(pair, entry)]
    return min(there, key=lambda entry: _rank(pair, entry), default=None)


def _can_go_on(pair: Pair, entry: MeetingEntry) -> bool:
    if entry.is_held:
        return not entry.meeting.summary or entry.name == pair.opened
    return entry.is_planned


def _rank(pair: Pair, entry: MeetingEntry) -> tuple[bool, bool, bool, MeetingName]:
    is_agreed = entry.is_held and bool(entry.meeting.actions)
    return entry.name != pair.opened, is_agreed, entry.is_planned, entry.name


def finished_meeting(pair: Pair, day: dt.date) -> MeetingEntry | None:
    """Return the last of the day's meetings that has its summary."""
    done = [entry for entry in pair.on(day) if entry.is_held and entry.meeting.summary]
    return done[-1] if done else None


def planned_nearby(pair: Pair, day: dt.date) -> MeetingEntry | None:
    """Return the planned meeting nearest to the day, at most a week from it."""
    near = [e for e in pair.meetings if e.is_planned and abs(e.name.date - day) <= NEAR]
    return min(near, key=lambda entry: abs(entry.name.date - day), default=None)


def open_meeting(
    pair: Pair, day: dt.date, details: MeetingDetails, *, another: bool = False
) -> tuple[MeetingName, list[Change]]:
    """Open a meeting on its day, which makes it held; a planned one is opened, not made twice.

    What waits in `relationship.yaml` for the next meeting moves into it when it is opened, not
    when it is gone on with, nor into one that is written up after a later one was held. With
    `another`, a new meeting is made beside those of that day, each time.
    """
    entry = None if another else find_open_meeting(pair, day)
    if entry and entry.is_held:
        changes = amend_meeting(pair.key, entry, details, status="held")
        return entry.name, [*changes, *_left_behind(pair, entry, details)]
    fuller, emptied = take_kept_items(pair, details) if _is_newest(pair, day) else (details, [])
    if entry is None:
        name = free_name(day, pair.taken)
        return name, [create_meeting(pair.key, name, fuller, status="held"), *emptied]
    return entry.name, [*amend_meeting(pair.key, entry, fuller, status="held"), *emptied]


def _is_newest(pair: Pair, day: dt.date) -> bool:
    return all(entry.name.date <= day for entry in pair.held)


def _left_behind(pair: Pair, entry: MeetingEntry, details: MeetingDetails) -> list[Change]:
    """Take out what still waits though it is in the meeting, as a crash at its opening leaves it.

    Where the meeting was noted as opened there was none, and in its closing topics are made to
    wait on purpose.
    """
    meeting, waiting = entry.meeting, pair.relationship
    is_closing = meeting.summary or meeting.actions or pair.opened == entry.name
    if is_closing or not _is_newest(pair, entry.name.date):
        return []
    fresh = [Topic.model_validate(each) for each in new_topics((), details.topics)]
    topics = {topic.text for topic in (*meeting.topics, *fresh)}
    news = f"{meeting.since_last or ''}\n\n{details.since_last or ''}"
    has_topics = all(topic.text in topics for topic in waiting.topics)
    has_all = has_topics and (waiting.since_last or "") in news
    return take_kept_items(pair, MeetingDetails())[1] if has_all else []


def write_fact(pair: Pair, name: MeetingName, key: str, value: Value) -> list[Change]:
    """Write a single value of a meeting, such as its place."""
    entry = pair.get(name)
    if getattr(entry.meeting, key) == value:
        return []
    return [EditFile(meeting_file(pair.key, name), (set_key(entry.meeting, key, value),))]


def add_topics(pair: Pair, name: MeetingName, lines: list[str]) -> list[Change]:
    """Add typed topics to a meeting's agenda."""
    return amend_meeting(pair.key, pair.get(name), MeetingDetails(topics=lines))
