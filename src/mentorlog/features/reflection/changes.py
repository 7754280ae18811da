"""Changes to files that reflection and approach make (G8, G10, G25)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from mentorlog.domain.changes.edits import Change, EditFile, Remove
from mentorlog.domain.changes.edits import Edit as FileEdit
from mentorlog.domain.changes.entries import (
    block,
    has_key,
    merge_text,
    put_items,
    put_paragraph,
    remark,
    set_key,
)
from mentorlog.domain.changes.meeting import MeetingDetails, Prepared, prepare_meeting
from mentorlog.domain.model.fields import Record, Side
from mentorlog.domain.model.file_names import FileName
from mentorlog.domain.model.meeting import MeetingEntry, parse_topic_line
from mentorlog.domain.model.pair import Pair
from mentorlog.domain.model.reflection import ROLES, Approach, Reflection, Role


def meeting_to_reflect_on(pair: Pair) -> MeetingEntry | None:
    """Return the latest meeting held that has no reflection, else the latest one held."""
    without = [entry for entry in pair.held if entry.name not in pair.reflections]
    return without[-1] if without else pair.last


def add_to_reflection(
    file: FileName,
    record: Reflection,
    texts: Mapping[str, str],
    roles: Sequence[Role] = (),
    listening: Sequence[int] = (),
) -> list[Change]:
    """Add to a reflection: texts get a paragraph more, roles and ways of listening are added."""
    new_roles = [role for role in ROLES if role in roles and role not in record.roles]
    new_ways = sorted({way for way in listening if way not in record.listening})
    edits = [
        *put_items(record, "roles", new_roles),
        *put_items(record, "listening", new_ways),
        *(edit for key, text in texts.items() for edit in put_paragraph(record, key, text)),
    ]
    return _change(file, edits)


def jot_privately(file: FileName, record: Approach, text: str) -> list[Change]:
    """Add a thought for the next reflection, unless it waits there already."""
    said = text.strip()
    fresh = [remark(said)] if said and said not in record.thoughts else []
    return _change(file, put_items(record, "thoughts", fresh))


def hand_on_thoughts(file: FileName, record: Approach) -> list[Change]:
    """Remove the waiting thoughts, which are now in a reflection."""
    return _change(file, [Remove(("thoughts",))] if record.thoughts else [])


def write_marks(
    file: FileName, record: Reflection, key: str, marks: Sequence[Role | int]
) -> list[Change]:
    """Write the roles or the ways of listening that are marked now."""
    if list(getattr(record, key)) == list(marks):
        return []
    if marks:
        return _change(file, [set_key(record, key, list(marks))])
    return _change(file, [Remove((key,))] if has_key(record, key) else [])


def write_own_text(
    file: FileName, record: Record, key: str, before: str, text: str
) -> list[Change]:
    """Write a private text as it is now; an empty one writes nothing.

    `before` is what was last read or written there; what another program wrote meanwhile stays.
    """
    there = str(getattr(record, key) or "").strip()
    said = merge_text(there, before.strip(), text.strip())
    return [] if said == there else _change(file, [set_key(record, key, block(said))])


def raise_topics(pair: Pair, today: dt.date, texts: Sequence[str], me: Side) -> Prepared:
    """Add topics from a reflection to the next planned meeting, else to those that wait for one.

    They are the writer's own topics, so a mentor's are marked as the mentor's (G3).
    """
    return prepare_meeting(
        pair, today, MeetingDetails(topics=[as_topic(text, me) for text in texts])
    )


def as_topic(text: str, me: Side) -> str:
    """Return a typed topic as its writer's own, unless it names an owner."""
    says_whose = "from" in parse_topic_line(text)
    return text if says_whose or me == "mentee" else f"{text} @mentor"


def _change(file: FileName, edits: Sequence[FileEdit]) -> list[Change]:
    return [EditFile(file, tuple(edits))] if edits else []
