"""What planning, moving and cancelling a meeting means for the files (G3, G7, G13)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, count

from mentorlog.domain.changes import Change, Create, Edit, Rename
from mentorlog.domain.edits import Edit as FileEdit
from mentorlog.domain.edits import Remove, Value
from mentorlog.domain.entries import block, put, put_items, put_paragraph
from mentorlog.domain.meeting import Meeting, MeetingEntry, Mode, Topic, topic_entry
from mentorlog.domain.names import FileName, Kind, MeetingName, meeting_file
from mentorlog.domain.pair import Pair, free_name
from mentorlog.domain.records import extras, key_order

_FREE_TEXTS = ("since_last", "notes", "summary")

_MORNING = 6
"""Until this hour it is night."""

Planned = tuple[MeetingName, list[Change]]
"""What a plan about one meeting comes to: the name that it has afterwards, and the changes."""


@dataclass(frozen=True)
class Details:
    """Hold what is said about a meeting on a command line; None and empty say nothing.

    `topics` are typed lines, which may end in `@mentor`, or entries as `topic_entries` makes them.
    """

    time: dt.time | None = None
    minutes: int | None = None
    place: str | None = None
    mode: Mode | None = None
    topics: Sequence[str | Mapping[str, Value]] = ()
    since_last: str | None = None
    notes: str | None = None
    summary: str | None = None
    questions_asked: Sequence[str] = ()

    def facts(self) -> dict[str, Value]:
        """Return the single values that were said, by the file's keys."""
        said: dict[str, Value] = {
            "time": self.time,
            "minutes": self.minutes,
            "place": (self.place or "").strip() or None,
            "mode": self.mode,
        }
        return {key: value for key, value in said.items() if value is not None}

    def texts(self) -> dict[str, str]:
        """Return the free texts that were said, by the file's keys."""
        said = {key: str(getattr(self, key) or "").strip() for key in _FREE_TEXTS}
        return {key: text for key, text in said.items() if text}


def amend_meeting(key: str, entry: MeetingEntry, details: Details, **more: Value) -> list[Change]:
    """Put what was said into a meeting's file: facts are set, texts get a paragraph more.

    A planned meeting stays planned: where no status is written, a text would make it a held one.
    """
    meeting, texts = entry.meeting, details.texts()
    if texts and entry.is_planned:
        more = {"status": "planned", **more}
    facts = {**more, **details.facts()}
    edits = [put(meeting, k, v) for k, v in facts.items() if getattr(meeting, k) != v]
    for name, text in texts.items():
        edits += put_paragraph(meeting, name, text)
    edits += put_items(meeting, "topics", new_topics(meeting.topics, details.topics))
    asked = dict.fromkeys(details.questions_asked)
    fresh = [each for each in asked if each not in meeting.questions_asked]
    edits += put_items(meeting, "questions_asked", fresh)
    return [Edit(meeting_file(key, entry.name), tuple(edits))] if edits else []


def create_meeting(key: str, name: MeetingName, details: Details, **more: Value) -> Create:
    """Make a meeting's file, its keys in the order of the format."""
    said: dict[str, Value] = {
        **more,
        **details.facts(),
        **{each: block(text) for each, text in details.texts().items()},
        "topics": new_topics((), details.topics),
        "questions_asked": list(dict.fromkeys(details.questions_asked)),
    }
    ordered = {each: said[each] for each in key_order(Meeting) if said.get(each)}
    return Create(meeting_file(key, name), ordered)


def new_topics(there: Sequence[Topic], lines: Sequence[str | Mapping[str, Value]]) -> list[Value]:
    """Return the topics, as a file holds them, that are not there yet."""
    known = {topic.text for topic in there}
    fresh: list[Value] = []
    for line in lines:
        entry: Value = topic_entry(line) if isinstance(line, str) else dict(line)
        text = str(entry["text"]) if isinstance(entry, dict) else str(entry)
        if text and text not in known:
            known.add(text)
            fresh.append(entry)
    return fresh


def topic_entries(topics: Sequence[Topic]) -> tuple[str | Mapping[str, Value], ...]:
    """Return topics as another meeting's file would hold them, with their unknown keys."""
    return tuple(_topic_entry(topic) for topic in topics)


def _topic_entry(topic: Topic) -> str | Mapping[str, Value]:
    side: dict[str, Value] = {"from": "mentor"} if topic.brought_by == "mentor" else {}
    more = {**side, **extras(topic)}
    return {"text": topic.text, **more} if more else topic.text


def is_at_night(time: dt.time) -> bool:
    """Tell whether nobody plans a meeting then, so that the afternoon may be meant."""
    return time.hour < _MORNING


def take_waiting(pair: Pair, details: Details) -> tuple[Details, list[Change]]:
    """Add what waits in `relationship.yaml` to a meeting's details, and take it out there."""
    record = pair.relationship
    waiting = topic_entries(record.topics)
    since = "\n\n".join(text for text in (record.since_last, details.since_last) if text)
    fuller = replace(details, topics=(*waiting, *details.topics), since_last=since or None)
    gone: list[FileEdit] = [Remove(("topics",))] if record.topics else []
    gone += [Remove(("since_last",))] if record.since_last else []
    file = FileName(Kind.RELATIONSHIP, pair.key)
    return fuller, [Edit(file, tuple(gone))] if gone else []


def plan_meeting(pair: Pair, day: dt.date, details: Details) -> Planned:
    """Plan a meeting; one that is planned on that day already is changed instead (design 2)."""
    fuller, emptied = take_waiting(pair, details)
    planned = next((entry for entry in pair.on(day) if entry.is_planned), None)
    if planned:
        return planned.name, [*amend_meeting(pair.key, planned, fuller), *emptied]
    name = free_name(day, pair.taken)
    return name, [create_meeting(pair.key, name, fuller, status="planned"), *emptied]


def with_place(pair: Pair, name: MeetingName, day: dt.date, details: Details) -> Details:
    """Hand the place and mode of the meeting `name` on to one on that day, where neither is known.

    What is said in `details` or planned there already wins.
    """
    before = pair.get(name).meeting
    there = next((entry.meeting for entry in pair.on(day) if entry.is_planned), None)
    place = details.place or (None if there and there.place else before.place)
    mode = details.mode or (None if there and there.mode else before.mode)
    return replace(details, place=place, mode=mode)


def move_meeting(pair: Pair, old: MeetingName, day: dt.date, time: dt.time | None) -> Planned:
    """Give a meeting another day, its reflection with it; a calendar keeps the entry by `uid`.

    The reflection is renamed first: after a crash between the two the meeting is still found
    under its old name, and the same command completes.
    """
    entry = pair.get(old)
    name = new_name(pair, entry, day)
    facts: dict[str, Value] = {"time": time} if time else {}
    if name != old and not entry.meeting.uid:
        facts["uid"] = uid_of(pair, entry)
    edits = [put(entry.meeting, k, v) for k, v in facts.items() if getattr(entry.meeting, k) != v]
    changes: list[Change] = [Edit(meeting_file(pair.key, old), tuple(edits))] if edits else []
    if name != old:
        changes += _renames(pair, old, name)
    return name, changes


def _renames(pair: Pair, old: MeetingName, new: MeetingName) -> list[Change]:
    kinds = [*([Kind.REFLECTION] if old in pair.reflections else []), Kind.MEETING]
    return [Rename(FileName(k, pair.key, old), FileName(k, pair.key, new)) for k in kinds]


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


def uid_of(pair: Pair, entry: MeetingEntry) -> str:
    """Return a meeting's lasting identity for calendars: `uid`, else made of key and name.

    Where another meeting already has that one, it takes the next free number (design 4, Names),
    behind a dot: behind a `-` it could be that of the day's next meeting.
    """
    if entry.meeting.uid:
        return entry.meeting.uid
    taken = {each.meeting.uid for each in pair.meetings}
    tails = chain([""], (f".{number}" for number in count(2)))
    candidates = (f"{pair.key}-{entry.name}{tail}@mentorlog" for tail in tails)
    return next(each for each in candidates if each not in taken)


def cancel_meeting(pair: Pair, entry: MeetingEntry, why: str | None) -> list[Change]:
    """Cancel a meeting; all that it holds stays."""
    edits: list[FileEdit] = []
    if entry.meeting.state != "cancelled":
        edits.append(put(entry.meeting, "status", "cancelled"))
    edits += put_paragraph(entry.meeting, "why", why or "")
    return [Edit(meeting_file(pair.key, entry.name), tuple(edits))] if edits else []


def plan_instead(pair: Pair, entry: MeetingEntry, day: dt.date, time: dt.time | None) -> Planned:
    """Plan another meeting in place of a cancelled one; its topics and its opening are handed on.

    One that is planned on that day already keeps its place and hour, unless a time was given or it
    has no place.
    """
    old = entry.meeting
    cancelled = MeetingEntry(entry.name, old.model_copy(update={"status": "cancelled"}))
    meetings = tuple(cancelled if each.name == entry.name else each for each in pair.meetings)
    others = replace(pair, meetings=meetings)
    details = Details(time, topics=topic_entries(old.topics), since_last=old.since_last)
    if not any(each.is_planned for each in others.on(day)):
        details = replace(details, time=time or old.time, minutes=old.minutes)
    return plan_meeting(others, day, with_place(others, entry.name, day, details))
