"""Changes to files that opening, closing, planning, moving and replacing a meeting make."""

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
"""The result of a plan about one meeting: the name that it has afterwards, and the changes."""


def plan_meeting(pair: Pair, day: dt.date, details: MeetingDetails) -> Planned:
    """Plan a meeting; one that is planned on that day already is changed instead."""
    fuller, emptied = take_kept_items(pair, details)
    planned = next((entry for entry in pair.on(day) if entry.is_planned), None)
    if planned:
        return planned.name, [*amend_meeting(pair.key, planned, fuller), *emptied]
    name = free_name(day, pair.taken)
    return name, [create_meeting(pair.key, name, fuller, status="planned"), *emptied]


def move_meeting(pair: Pair, old: MeetingName, day: dt.date, time: dt.time | None) -> Planned:
    """Move a meeting to another day, with its reflection; `uid` keeps its entry in calendars.

    The reflection is renamed first: after a crash between the two the meeting is still found under
    its old name, and the same command completes the move.
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
    """Withdraw the meeting planned after `before`; its topics wait for the next one.

    Its file is deleted only if this talk `made` it and it holds nothing else; any other meeting is
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
"""The fields of a meeting that was only planned."""


def new_name(pair: Pair, entry: MeetingEntry, day: dt.date) -> MeetingName:
    """Return the meeting's name on another day; on its own day the name stays the same."""
    if entry.name.date == day:
        return entry.name
    return _name_begun(pair, entry, day) or free_name(day, pair.taken)


def _name_begun(pair: Pair, entry: MeetingEntry, day: dt.date) -> MeetingName | None:
    """Find the name to which an incomplete move has renamed the reflection already."""
    if entry.name in pair.reflections or not (entry.is_held or entry.meeting.uid):
        return None
    waiting = (each for each in sorted(pair.reflections) if each.date == day)
    return next((each for each in waiting if pair.is_free(each)), None)


def plan_instead(pair: Pair, entry: MeetingEntry, day: dt.date, time: dt.time | None) -> Planned:
    """Plan another meeting instead of a cancelled one, which passes on its topics and its opening.

    One that is planned on that day already keeps its place and time, unless a time was given or it
    has no place.
    """
    old = entry.meeting
    cancelled = MeetingEntry(entry.name, old.model_copy(update={"status": "cancelled"}))
    meetings = tuple(cancelled if each.name == entry.name else each for each in pair.meetings)
    # With the old meeting cancelled in memory already, or it would be found as planned on the same
    # day.
    others = replace(pair, meetings=meetings)
    details = MeetingDetails(time, topics=topic_entries(old.topics), since_last=old.since_last)
    if not any(each.is_planned for each in others.on(day)):
        details = replace(details, time=time or old.time, minutes=old.minutes)
    return plan_meeting(others, day, with_place(others, entry.name, day, details))


WEEKS = (3, 4, 5)
"""The weeks after which the keys 1, 2 and 3 propose the next meeting."""


@dataclass(frozen=True)
class Closing:
    """The content of a closing: of the meeting, the new actions, and the next meeting."""

    said: MeetingDetails = field(default_factory=MeetingDetails)
    actions: Sequence[ActionLine] = ()
    next_day: dt.date | None = None
    following: MeetingDetails = field(default_factory=MeetingDetails)


def close_meeting(pair: Pair, name: MeetingName, closing: Closing) -> list[Change]:
    """Write the closing, the meeting itself last, so that after a crash it can simply be repeated.

    What the meeting already says, new actions included, is not written a second time.
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
    """Return the days three, four and five weeks after the meeting."""
    return tuple(day + dt.timedelta(weeks=weeks) for weeks in WEEKS)


def proposed_minutes(lasted: dt.timedelta | None) -> int | None:
    """Return the minutes since the start, rounded to five; None for an implausible length."""
    if lasted is None or not dt.timedelta() < lasted <= dt.timedelta(hours=8):
        return None
    return max(5, round(lasted.total_seconds() / 300) * 5)


NEAR = dt.timedelta(days=7)
"""The distance up to which a planned meeting is offered as the one that is meant."""


def find_open_meeting(pair: Pair, day: dt.date) -> MeetingEntry | None:
    """Find the meeting of that day that is planned or has no summary yet.

    Among several it is the one under way, even with a summary; else one that was opened and has no
    actions either; else the first planned one.
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
    """Open a meeting on its day, which makes it held; a planned one is opened rather than doubled.

    Items that wait in `relationship.yaml` move into the meeting when it is first opened: not when
    it is continued, nor when it is recorded after a later one was held. With `another`, each call
    creates one more meeting on that day.
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
    """Remove waiting items that the meeting has already, as after a crash during its opening.

    Where the meeting was noted as opened there was no crash: its closing makes topics wait on
    purpose.
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
