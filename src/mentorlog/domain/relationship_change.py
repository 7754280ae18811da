"""What changing a relationship means for the files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mentorlog.domain.changes import Change, Edit
from mentorlog.domain.edits import Edit as FileEdit
from mentorlog.domain.edits import Remove, Value
from mentorlog.domain.entries import has_key, put
from mentorlog.domain.names import FileName, Kind, meeting_file
from mentorlog.domain.pair import Pair
from mentorlog.domain.planning import uid_of
from mentorlog.domain.starting import add_boundaries


def change_relationship(
    pair: Pair, given: Mapping[str, Value], boundaries: Sequence[str]
) -> list[Change]:
    """Put what was given in the place of what stands there, and add boundaries to those there.

    `given` holds values by the file's keys; None takes away what stands there.
    """
    record = pair.relationship
    edits: list[FileEdit] = []
    for name, value in given.items():
        if value is None and has_key(record, name):
            edits.append(Remove((name,)))
        elif value is not None and value != getattr(record, name):
            edits.append(put(record, name, value))
    file = FileName(Kind.RELATIONSHIP, pair.key)
    return [*([Edit(file, tuple(edits))] if edits else []), *add_boundaries(pair, boundaries)]


def keep_uids(pair: Pair) -> list[Change]:
    """Write each meeting's UID down where it is made of the key, so that calendars keep it."""
    return [
        Edit(meeting_file(pair.key, entry.name), (put(entry.meeting, "uid", uid_of(pair, entry)),))
        for entry in pair.meetings
        if not entry.meeting.uid
    ]
