"""What ending a relationship means for the files: it leaves the lists and stays readable."""

from __future__ import annotations

import datetime as dt

from mentorlog.domain.changes import Change, Edit
from mentorlog.domain.edits import Remove, Value
from mentorlog.domain.entries import put
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.pair import Pair
from mentorlog.domain.planning import cancel_meeting


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
    return [*cancelled, Edit(file, (put(pair.relationship, "ended", ended),))]


def reopen_relationship(pair: Pair) -> list[Change]:
    """Take up a relationship again; meetings that were cancelled stay so."""
    if not pair.has_ended:
        return []
    return [Edit(FileName(Kind.RELATIONSHIP, pair.key), (Remove(("ended",)),))]
