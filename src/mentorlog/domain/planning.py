"""What planning, moving and cancelling a meeting means for the files (G3, G7, G13)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from mentorlog.domain.changes import Change, Create, Edit, Rename
from mentorlog.domain.edits import Edit as FileEdit
from mentorlog.domain.edits import Remove, Value
from mentorlog.domain.entries import block, put, put_items, put_paragraph
from mentorlog.domain.meeting import Meeting, MeetingEntry, Mode, Topic, topic_entry
from mentorlog.domain.names import FileName, Kind, MeetingName, meeting_file
from mentorlog.domain.pair import Pair, free_name
from mentorlog.domain.records import key_order

_FREE_TEXTS = ("since_last", "notes", "summary")


Planned = tuple[MeetingName, list[Change]]
"""What a plan about one meeting comes to: the name that it has afterwards, and the changes."""


@dataclass(frozen=True)
class Details:
    """Hold what is said about a meeting on a command line; None and empty say nothing.

    `topics` are typed lines, which may end in `@mentor`.
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
            "place": self.place,
            "mode": self.mode,
        }
        return {key: value for key, value in said.items() if value is not None}


def amend_meeting(key: str, entry: MeetingEntry, details: Details, **more: Value) -> list[Change]:
    """Put what was said into a meeting's file: facts are set, texts get a paragraph more."""
    meeting = entry.meeting
    facts = {**more, **details.facts()}
    edits = [put(meeting, k, v) for k, v in facts.items() if getattr(meeting, k) != v]
    for name in _FREE_TEXTS:
        edits += put_paragraph(meeting, name, getattr(details, name) or "")
    edits += put_items(meeting, "topics", new_topics(meeting.topics, details.topics))
    asked = [each for each in details.questions_asked if each not in meeting.questions_asked]
    edits += put_items(meeting, "questions_asked", asked)
    return [Edit(meeting_file(key, entry.name), tuple(edits))] if edits else []


def create_meeting(key: str, name: MeetingName, details: Details, **more: Value) -> Create:
    """Make a meeting's file, its keys in the order of the format."""
    data: dict[str, Value] = {**more, **details.facts()}
    texts = {name: getattr(details, name) for name in _FREE_TEXTS}
    data |= {name: block(text) for name, text in texts.items() if text and text.strip()}
    topics = new_topics((), details.topics)
    data |= {"topics": topics} if topics else {}
    data |= {"questions_asked": list(details.questions_asked)} if details.questions_asked else {}
    ordered = {each: data[each] for each in key_order(Meeting) if each in data}
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
    """Return topics as another meeting's file would hold them."""
    return tuple(
        topic.text if topic.brought_by == "mentee" else {"text": topic.text, "from": "mentor"}
        for topic in topics
    )


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
    name = free_name(day, (entry.name for entry in pair.meetings))
    return name, [create_meeting(pair.key, name, fuller, status="planned"), *emptied]


def move_meeting(pair: Pair, old: MeetingName, day: dt.date, time: dt.time | None) -> Planned:
    """Give a meeting another day, its reflection with it; a calendar keeps the entry by `uid`."""
    entry = pair.get(old)
    name = new_name(pair, entry, day)
    facts: dict[str, Value] = {"time": time} if time else {}
    if name != entry.name and not entry.meeting.uid:
        facts["uid"] = uid_of(pair, entry)
    edits = [put(entry.meeting, k, v) for k, v in facts.items() if getattr(entry.meeting, k) != v]
    changes: list[Change] = [Edit(meeting_file(pair.key, old), tuple(edits))] if edits else []
    if name != old:
        changes += _renames(pair, old, name)
    return name, changes


def _renames(pair: Pair, old: MeetingName, new: MeetingName) -> list[Change]:
    kinds = [Kind.MEETING, *([Kind.REFLECTION] if old in pair.reflections else [])]
    return [Rename(FileName(k, pair.key, old), FileName(k, pair.key, new)) for k in kinds]


def new_name(pair: Pair, entry: MeetingEntry, day: dt.date) -> MeetingName:
    """Return the name that a meeting has on another day; on its own day it keeps its name."""
    if entry.name.date == day:
        return entry.name
    return free_name(day, (each.name for each in pair.meetings))


def uid_of(pair: Pair, entry: MeetingEntry) -> str:
    """Return a meeting's lasting identity for calendars: `uid`, else made of key and name.

    Where another meeting already has that one, it takes the next free number (design 4, Names).
    """
    if entry.meeting.uid:
        return entry.meeting.uid
    taken = {each.meeting.uid for each in pair.meetings}
    base = f"{pair.key}-{entry.name}"
    candidates = [base, *(f"{base}-{n}" for n in range(2, len(taken) + 3))]
    return f"{next(c for c in candidates if f'{c}@mentorlog' not in taken)}@mentorlog"


def cancel_meeting(pair: Pair, entry: MeetingEntry, why: str | None) -> list[Change]:
    """Cancel a meeting; all that it holds stays."""
    edits: list[FileEdit] = []
    if entry.meeting.state != "cancelled":
        edits.append(put(entry.meeting, "status", "cancelled"))
    edits += put_paragraph(entry.meeting, "why", why or "")
    return [Edit(meeting_file(pair.key, entry.name), tuple(edits))] if edits else []


def plan_instead(pair: Pair, entry: MeetingEntry, day: dt.date, time: dt.time | None) -> Planned:
    """Plan another meeting in place of a cancelled one, and hand its topics on."""
    old = entry.meeting
    details = Details(
        time=time or old.time,
        minutes=old.minutes,
        place=old.place,
        mode=old.mode,
        topics=topic_entries(old.topics),
    )
    cancelled = MeetingEntry(entry.name, old.model_copy(update={"status": "cancelled"}))
    meetings = tuple(cancelled if each.name == entry.name else each for each in pair.meetings)
    return plan_meeting(replace(pair, meetings=meetings), day, details)
