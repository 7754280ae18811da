"""What `status` knows of one relationship: what comes next, what is open, what needs attention."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from mentorlog.domain.attention import Attention, find_attention, is_stuck
from mentorlog.domain.carryover import TrackedAction, open_actions
from mentorlog.domain.meeting import MeetingEntry
from mentorlog.domain.pair import Pair, under_way
from mentorlog.domain.programme import Programme
from mentorlog.domain.rhythm import MonthOfMeetings, month_of_meetings


@dataclass(frozen=True)
class Overview:
    """Hold the view on one relationship; `actions` are open, own ones first (G26)."""

    pair: Pair
    under_way: MeetingEntry | None
    next: MeetingEntry | None
    last: MeetingEntry | None
    month: MonthOfMeetings
    actions: tuple[TrackedAction, ...]
    attention: tuple[Attention, ...]
    is_stuck: bool


def overview(pair: Pair, programme: Programme, today: dt.date) -> Overview:
    """Make the view on a relationship as of today."""
    return Overview(
        pair,
        under_way(pair, today),
        pair.next(today),
        pair.last,
        month_of_meetings(pair, programme, today),
        open_actions(pair, today),
        find_attention(pair, programme, today),
        is_stuck(pair, programme, today),
    )
