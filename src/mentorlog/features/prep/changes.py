"""What preparing a meeting means for the files: topics and an opening, or what waits (G3, G18)."""

from __future__ import annotations

import datetime as dt

from mentorlog.domain.changes.edits import Change, EditFile
from mentorlog.domain.changes.entries import put_paragraph
from mentorlog.domain.changes.meeting import MeetingDetails, amend_meeting, keep_for_next_meeting
from mentorlog.domain.model.file_names import FileName, Kind, MeetingName
from mentorlog.domain.model.pair import Pair

Prepared = tuple[MeetingName | None, list[Change]]
"""The meeting that it went to, None where it waits for one, and the changes."""


def prepare_meeting(
    pair: Pair, today: dt.date, details: MeetingDetails, name: MeetingName | None = None
) -> Prepared:
    """Add topics and what has happened to the meeting of that name, else to the next one planned.

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
    """Keep what has happened in `relationship.yaml` until a meeting is planned."""
    edits = put_paragraph(pair.relationship, "since_last", text or "")
    return [EditFile(FileName(Kind.RELATIONSHIP, pair.key), tuple(edits))] if edits else []
