"""What holding a meeting means for the files: open it, or go on with it (design 3)."""

from __future__ import annotations

import datetime as dt

from mentorlog.domain.changes import Change, Edit
from mentorlog.domain.edits import Value
from mentorlog.domain.entries import block, merge_text, put
from mentorlog.domain.meeting import MeetingEntry, Topic
from mentorlog.domain.names import MeetingName, meeting_file
from mentorlog.domain.pair import Pair, free_name
from mentorlog.domain.planning import (
    Details,
    amend_meeting,
    create_meeting,
    new_topics,
    take_waiting,
)

NEAR = dt.timedelta(days=7)
"""How near a planned meeting is offered as the one that is meant (design 3)."""


def meeting_to_go_on_with(pair: Pair, day: dt.date) -> MeetingEntry | None:
    """Return the day's meeting that is planned or has no summary yet (design 2, `new-meeting`).

    Of several it is the one under way, which may have its summary (design 3), else one that was
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
    pair: Pair, day: dt.date, details: Details, *, another: bool = False
) -> tuple[MeetingName, list[Change]]:
    """Open a meeting on its day, which makes it held; a planned one is opened, not made twice.

    What waits in `relationship.yaml` for the next meeting moves into it when it is opened, not
    when it is gone on with, nor into one that is written up after a later one was held. With
    `another`, a new meeting is made beside those of that day, each time.
    """
    entry = None if another else meeting_to_go_on_with(pair, day)
    if entry and entry.is_held:
        changes = amend_meeting(pair.key, entry, details, status="held")
        return entry.name, [*changes, *_left_behind(pair, entry, details)]
    fuller, emptied = take_waiting(pair, details) if _is_newest(pair, day) else (details, [])
    if entry is None:
        name = free_name(day, pair.taken)
        return name, [create_meeting(pair.key, name, fuller, status="held"), *emptied]
    return entry.name, [*amend_meeting(pair.key, entry, fuller, status="held"), *emptied]


def _is_newest(pair: Pair, day: dt.date) -> bool:
    return all(entry.name.date <= day for entry in pair.held)


def _left_behind(pair: Pair, entry: MeetingEntry, details: Details) -> list[Change]:
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
    return take_waiting(pair, Details())[1] if has_all else []


def write_text(pair: Pair, name: MeetingName, key: str, before: str, text: str) -> list[Change]:
    """Write a free text of a meeting as it stands by now; an empty one writes nothing.

    `before` is what this conversation last read or wrote there. Where the file says something
    else by now, somebody wrote it meanwhile: what they wrote stays, and only our part changes.
    """
    entry = pair.get(name)
    there = str(getattr(entry.meeting, key) or "").strip()
    said = merge_text(there, before.strip(), text.strip())
    if said == there:
        return []
    return [Edit(meeting_file(pair.key, name), (put(entry.meeting, key, block(said)),))]


def write_fact(pair: Pair, name: MeetingName, key: str, value: Value) -> list[Change]:
    """Write a single value of a meeting, such as its place."""
    entry = pair.get(name)
    if getattr(entry.meeting, key) == value:
        return []
    return [Edit(meeting_file(pair.key, name), (put(entry.meeting, key, value),))]


def add_topics(pair: Pair, name: MeetingName, lines: list[str]) -> list[Change]:
    """Add typed topics to a meeting's agenda."""
    return amend_meeting(pair.key, pair.get(name), Details(topics=lines))
