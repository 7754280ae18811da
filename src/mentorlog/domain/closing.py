"""What closing a meeting means for the files: summary, actions, the next date (G7, G22, G23)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mentorlog.domain.action import ActionLine
from mentorlog.domain.changes import Change, Edit
from mentorlog.domain.edits import Value
from mentorlog.domain.entries import put_items
from mentorlog.domain.meeting import MeetingEntry
from mentorlog.domain.names import FileName, Kind, MeetingName
from mentorlog.domain.pair import Pair
from mentorlog.domain.planning import (
    Details,
    amend_meeting,
    new_topics,
    plan_meeting,
    with_place,
)
from mentorlog.domain.promises import add_actions, not_agreed_yet

WEEKS = (3, 4, 5)
"""How many weeks ahead the keys 1, 2 and 3 propose the next meeting (design 3)."""


@dataclass(frozen=True)
class Closing:
    """Hold what was said when a meeting was closed; None and empty say nothing."""

    summary: str | None = None
    minutes: int | None = None
    actions: Sequence[ActionLine] = ()
    next_day: dt.date | None = None
    next_time: dt.time | None = None
    next_place: str | None = None
    next_topics: Sequence[str] = ()


def close_meeting(pair: Pair, name: MeetingName, closing: Closing) -> list[Change]:
    """Write down what was agreed, the meeting itself last, so that a crash repeats well.

    What the meeting says already, its promises too, is not written a second time.
    """
    entry = pair.get(name)
    said = Details(summary=closing.summary, minutes=closing.minutes)
    held: dict[str, Value] = {} if entry.is_held else {"status": "held"}
    return [
        *_next(pair, name, closing),
        *amend_meeting(pair.key, entry, said, **held),
        *add_actions(pair.key, entry, not_agreed_yet(entry, closing.actions)),
    ]


def _next(pair: Pair, name: MeetingName, closing: Closing) -> list[Change]:
    details = Details(
        time=closing.next_time, place=closing.next_place, topics=tuple(closing.next_topics)
    )
    if closing.next_day:
        fuller = with_place(pair, name, closing.next_day, details)
        return plan_meeting(pair, closing.next_day, fuller)[1]
    if closing.next_topics or closing.next_place:
        return hand_on(pair, name, details)
    return []


def hand_on(pair: Pair, name: MeetingName, details: Details) -> list[Change]:
    """Put topics on the agenda of the meeting planned after this one, else let them wait."""
    later = meeting_after(pair, name)
    if later:
        return amend_meeting(pair.key, later, details)
    return let_wait(pair, details.topics)


def meeting_after(pair: Pair, name: MeetingName) -> MeetingEntry | None:
    """Return the first planned meeting after the one of that name."""
    return next((e for e in pair.meetings if e.is_planned and e.name > name), None)


def let_wait(pair: Pair, topics: Sequence[str | Mapping[str, Value]]) -> list[Change]:
    """Keep topics in `relationship.yaml` until a meeting is planned (design 2, `prep`)."""
    fresh = new_topics(pair.relationship.topics, topics)
    edits = put_items(pair.relationship, "topics", fresh)
    return [Edit(FileName(Kind.RELATIONSHIP, pair.key), tuple(edits))] if edits else []


def proposed_days(day: dt.date) -> tuple[dt.date, ...]:
    """Return the same weekday in three, four and five weeks (design 3)."""
    return tuple(day + dt.timedelta(weeks=weeks) for weeks in WEEKS)


def proposed_minutes(lasted: dt.timedelta | None) -> int | None:
    """Return the minutes since the start, rounded to five; None where that is no length."""
    if lasted is None or not dt.timedelta() < lasted <= dt.timedelta(hours=8):
        return None
    return max(5, round(lasted.total_seconds() / 300) * 5)
