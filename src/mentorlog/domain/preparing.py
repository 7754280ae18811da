"""What preparing a meeting means for the files: topics and an opening, or what waits (G3, G18)."""

from __future__ import annotations

import datetime as dt

from mentorlog.domain.changes import Change, Edit
from mentorlog.domain.closing import let_wait
from mentorlog.domain.entries import put_paragraph
from mentorlog.domain.names import FileName, Kind, MeetingName
from mentorlog.domain.pair import Pair
from mentorlog.domain.planning import Details, amend_meeting

Prepared = tuple[MeetingName | None, list[Change]]
"""The meeting that it went to, None where it waits for one, and the changes."""


def prepare_meeting(
    pair: Pair, today: dt.date, details: Details, name: MeetingName | None = None
) -> Prepared:
    """Add topics and what has happened to the meeting of that name, else to the next one planned.

    With none planned they wait in `relationship.yaml` (design 2, `prep`).
    """
    entry = pair.get(name) if name else pair.next(today)
    if entry:
        return entry.name, amend_meeting(pair.key, entry, details)
    return None, [*let_wait(pair, details.topics), *let_news_wait(pair, details.since_last)]


def let_news_wait(pair: Pair, text: str | None) -> list[Change]:
    """Keep what has happened in `relationship.yaml` until a meeting is planned."""
    edits = put_paragraph(pair.relationship, "since_last", text or "")
    return [Edit(FileName(Kind.RELATIONSHIP, pair.key), tuple(edits))] if edits else []
