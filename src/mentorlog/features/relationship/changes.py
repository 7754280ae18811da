"""Changes to files that start, change, end and reopen a relationship."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from mentorlog.domain.changes.edits import Change, CreateFile, EditFile, Remove, Value
from mentorlog.domain.changes.edits import Edit as FileEdit
from mentorlog.domain.changes.entries import has_key, put_items, set_key
from mentorlog.domain.changes.meeting import cancel_meeting, uid_of
from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.file_names import FileName, Kind, meeting_file
from mentorlog.domain.model.pair import Pair


def end_relationship(pair: Pair, day: dt.date, reason: str | None = None) -> list[Change]:
    """End a relationship on a day, its planned meetings cancelled first."""
    cancelled = [
        change
        for entry in pair.meetings
        if entry.is_planned
        for change in cancel_meeting(pair, entry, None)
    ]
    ended: dict[str, Value] = {"on": day, **({"reason": reason} if reason else {})}
    file = FileName(Kind.RELATIONSHIP, pair.key)
    # The end comes last: after a crash in between the same command completes it.
    return [*cancelled, EditFile(file, (set_key(pair.relationship, "ended", ended),))]


def reopen_relationship(pair: Pair) -> list[Change]:
    """Reopen a relationship; cancelled meetings stay cancelled."""
    if not pair.has_ended:
        return []
    return [EditFile(FileName(Kind.RELATIONSHIP, pair.key), (Remove(("ended",)),))]


def start_relationship(  # noqa: PLR0913 - one for each thing that is written
    key: str,
    name: str,
    me: Side,
    *,
    start: dt.date,
    end: dt.date,
    email: str | None = None,
    boundaries: Sequence[str] = (),
) -> CreateFile:
    """Create `relationship.yaml`; both days are inclusive."""
    said: dict[str, Value] = {
        "name": name,
        "me": me,
        "email": email,
        "start": start,
        "end": end,
        "boundaries": [text.strip() for text in boundaries if text.strip()] or None,
    }
    file = FileName(Kind.RELATIONSHIP, key)
    return CreateFile(file, {k: v for k, v in said.items() if v is not None})


def add_boundaries(pair: Pair, boundaries: Sequence[str]) -> list[Change]:
    """Add what stays between the two, or is left alone (G4), without repeating anything."""
    there = pair.relationship.boundaries
    new = [text.strip() for text in boundaries if text.strip() and text.strip() not in there]
    edits = put_items(pair.relationship, "boundaries", list(dict.fromkeys(new)))
    return [EditFile(FileName(Kind.RELATIONSHIP, pair.key), tuple(edits))] if edits else []


def change_relationship(
    pair: Pair, given: Mapping[str, Value], boundaries: Sequence[str]
) -> list[Change]:
    """Replace the given values, and add boundaries to the existing ones.

    `given` holds values by the file's keys; None removes a value.
    """
    record = pair.relationship
    edits: list[FileEdit] = []
    for name, value in given.items():
        if value is None and has_key(record, name):
            edits.append(Remove((name,)))
        elif value is not None and value != getattr(record, name):
            edits.append(set_key(record, name, value))
    file = FileName(Kind.RELATIONSHIP, pair.key)
    return [*([EditFile(file, tuple(edits))] if edits else []), *add_boundaries(pair, boundaries)]


def keep_uids(pair: Pair) -> list[Change]:
    """Write down each UID that is made of the key, so that calendars keep their entries."""
    return [
        EditFile(
            meeting_file(pair.key, entry.name),
            (set_key(entry.meeting, "uid", uid_of(pair, entry)),),
        )
        for entry in pair.meetings
        if not entry.meeting.uid
    ]
