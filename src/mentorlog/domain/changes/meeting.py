"""Edits of a meeting that several features need: amend, create, cancel, postpone topics."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, count

from mentorlog.domain.changes.edits import Change, CreateFile, EditFile, Remove, Value
from mentorlog.domain.changes.edits import Edit as FileEdit
from mentorlog.domain.changes.entries import block, merge_text, put_items, put_paragraph, set_key
from mentorlog.domain.model.fields import extras, key_order
from mentorlog.domain.model.file_names import FileName, Kind, MeetingName, meeting_file
from mentorlog.domain.model.meeting import Meeting, MeetingEntry, Mode, Topic, topic_entry
from mentorlog.domain.model.pair import Pair, meeting_after

_FREE_TEXTS = ("since_last", "notes", "summary")

_MORNING = 6
"""The hour at which the night ends."""


@dataclass(frozen=True)
class MeetingDetails:
    """The details of a meeting on a command line; None and empty values change nothing.

    `topics` are typed lines, which may end in `@mentor`, or entries from `topic_entries`.
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
        """Return the single values that were given, by the file's keys."""
        said: dict[str, Value] = {
            "time": self.time,
            "minutes": self.minutes,
            "place": (self.place or "").strip() or None,
            "mode": self.mode,
        }
        return {key: value for key, value in said.items() if value is not None}

    def texts(self) -> dict[str, str]:
        """Return the free texts that were given, by the file's keys."""
        said = {key: str(getattr(self, key) or "").strip() for key in _FREE_TEXTS}
        return {key: text for key, text in said.items() if text}


def amend_meeting(
    key: str, entry: MeetingEntry, details: MeetingDetails, **more: Value
) -> list[Change]:
    """Add details to a meeting's file: single values are set, texts get a paragraph more.

    A planned meeting stays planned: where no status is written, a text would make it a held one.
    """
    meeting, texts = entry.meeting, details.texts()
    if texts and entry.is_planned:
        more = {"status": "planned", **more}
    facts = {**more, **details.facts()}
    edits = [set_key(meeting, k, v) for k, v in facts.items() if getattr(meeting, k) != v]
    for name, text in texts.items():
        edits += put_paragraph(meeting, name, text)
    edits += put_items(meeting, "topics", new_topics(meeting.topics, details.topics))
    asked = dict.fromkeys(details.questions_asked)
    fresh = [each for each in asked if each not in meeting.questions_asked]
    edits += put_items(meeting, "questions_asked", fresh)
    return [EditFile(meeting_file(key, entry.name), tuple(edits))] if edits else []


def create_meeting(
    key: str, name: MeetingName, details: MeetingDetails, **more: Value
) -> CreateFile:
    """Create a meeting's file, with its keys in the order of the format."""
    said: dict[str, Value] = {
        **more,
        **details.facts(),
        **{each: block(text) for each, text in details.texts().items()},
        "topics": new_topics((), details.topics),
        "questions_asked": list(dict.fromkeys(details.questions_asked)),
    }
    ordered = {each: said[each] for each in key_order(Meeting) if said.get(each)}
    return CreateFile(meeting_file(key, name), ordered)


def new_topics(there: Sequence[Topic], lines: Sequence[str | Mapping[str, Value]]) -> list[Value]:
    """Return the topics that are not there yet, as a file has them."""
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
    """Return topics as another meeting's file would have them, with their unknown keys."""
    return tuple(_topic_entry(topic) for topic in topics)


def _topic_entry(topic: Topic) -> str | Mapping[str, Value]:
    side: dict[str, Value] = {"from": "mentor"} if topic.brought_by == "mentor" else {}
    more = {**side, **extras(topic)}
    return {"text": topic.text, **more} if more else topic.text


def is_at_night(time: dt.time) -> bool:
    """Return whether the time is one at which nobody meets, so that the afternoon may be meant."""
    return time.hour < _MORNING


def take_kept_items(pair: Pair, details: MeetingDetails) -> tuple[MeetingDetails, list[Change]]:
    """Move what waits in `relationship.yaml` into a meeting's details."""
    record = pair.relationship
    waiting = topic_entries(record.topics)
    since = "\n\n".join(text for text in (record.since_last, details.since_last) if text)
    fuller = replace(details, topics=(*waiting, *details.topics), since_last=since or None)
    gone: list[FileEdit] = [Remove(("topics",))] if record.topics else []
    gone += [Remove(("since_last",))] if record.since_last else []
    file = FileName(Kind.RELATIONSHIP, pair.key)
    return fuller, [EditFile(file, tuple(gone))] if gone else []


def with_place(
    pair: Pair, name: MeetingName, day: dt.date, details: MeetingDetails
) -> MeetingDetails:
    """Copy place and mode of the meeting `name` to one on that day that has none.

    What `details` or the planned meeting have already is kept.
    """
    before = pair.get(name).meeting
    there = next((entry.meeting for entry in pair.on(day) if entry.is_planned), None)
    place = details.place or (None if there and there.place else before.place)
    mode = details.mode or (None if there and there.mode else before.mode)
    return replace(details, place=place, mode=mode)


def uid_of(pair: Pair, entry: MeetingEntry) -> str:
    """Return a meeting's permanent ID for calendars: `uid`, else one made of key and name.

    Where another meeting has that one already, it gets the next free number behind a dot: behind a
    `-` it could be that of the day's next meeting.
    """
    if entry.meeting.uid:
        return entry.meeting.uid
    # A meeting that was moved away keeps the UID of its first day, which another may have by now.
    taken = {each.meeting.uid for each in pair.meetings}
    tails = chain([""], (f".{number}" for number in count(2)))
    candidates = (f"{pair.calendar_key}-{entry.name}{tail}@mentorlog" for tail in tails)
    return next(each for each in candidates if each not in taken)


def cancel_meeting(pair: Pair, entry: MeetingEntry, why: str | None) -> list[Change]:
    """Cancel a meeting; its other content stays."""
    edits: list[FileEdit] = []
    if entry.meeting.state != "cancelled":
        edits.append(set_key(entry.meeting, "status", "cancelled"))
    edits += put_paragraph(entry.meeting, "why", why or "")
    return [EditFile(meeting_file(pair.key, entry.name), tuple(edits))] if edits else []


def add_to_next_agenda(pair: Pair, name: MeetingName, details: MeetingDetails) -> list[Change]:
    """Add topics to the agenda of the next meeting planned after this one, else let them wait."""
    later = meeting_after(pair, name)
    if later:
        return amend_meeting(pair.key, later, details)
    return keep_for_next_meeting(pair, details.topics)


def keep_for_next_meeting(pair: Pair, topics: Sequence[str | Mapping[str, Value]]) -> list[Change]:
    """Add topics to those that wait in `relationship.yaml` for the next planned meeting."""
    fresh = new_topics(pair.relationship.topics, topics)
    edits = put_items(pair.relationship, "topics", fresh)
    return [EditFile(FileName(Kind.RELATIONSHIP, pair.key), tuple(edits))] if edits else []


def write_text(pair: Pair, name: MeetingName, key: str, before: str, text: str) -> list[Change]:
    """Write a free text of a meeting as it is now; an empty one writes nothing.

    `before` is what this conversation last read or wrote there. Where the file has another text by
    now, somebody else wrote it meanwhile: that stays, and only our part changes.
    """
    entry = pair.get(name)
    there = str(getattr(entry.meeting, key) or "").strip()
    said = merge_text(there, before.strip(), text.strip())
    if said == there:
        return []
    return [EditFile(meeting_file(pair.key, name), (set_key(entry.meeting, key, block(said)),))]


Prepared = tuple[MeetingName | None, list[Change]]
"""The meeting that received it, None where it waits for one, and the changes."""


def prepare_meeting(
    pair: Pair, today: dt.date, details: MeetingDetails, name: MeetingName | None = None
) -> Prepared:
    """Add topics and news to the meeting of that name, else to the next planned one.

    With none planned they wait in `relationship.yaml`.
    """
    entry = pair.get(name) if name else pair.next(today)
    if entry:
        return entry.name, amend_meeting(pair.key, entry, details)
    return None, [
        *keep_for_next_meeting(pair, details.topics),
        *let_news_wait(pair, details.since_last),
    ]


def let_news_wait(pair: Pair, text: str | None) -> list[Change]:
    """Add news to those that wait in `relationship.yaml` for the next planned meeting."""
    edits = put_paragraph(pair.relationship, "since_last", text or "")
    return [EditFile(FileName(Kind.RELATIONSHIP, pair.key), tuple(edits))] if edits else []
