"""What `status` knows of one relationship: what comes next, what is open, what needs attention."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from mentorlog.domain.attention import (
    Attention,
    by_urgency,
    find_attention,
    find_later_attention,
    is_stuck,
)
from mentorlog.domain.carryover import TrackedAction, open_actions
from mentorlog.domain.meeting import MeetingEntry
from mentorlog.domain.pair import Pair, under_way
from mentorlog.domain.programme import Programme
from mentorlog.domain.progress import TrackedMilestone, track_milestones
from mentorlog.domain.rhythm import MonthOfMeetings, month_of_meetings


@dataclass(frozen=True)
class Overview:
    """Hold the view on a relationship: open actions, own ones first (G26), open milestones."""

    pair: Pair
    under_way: MeetingEntry | None
    next: MeetingEntry | None
    last: MeetingEntry | None
    month: MonthOfMeetings
    actions: tuple[TrackedAction, ...]
    milestones: tuple[TrackedMilestone, ...]
    attention: tuple[Attention, ...]
    is_stuck: bool


def overview(
    pair: Pair, programme: Programme, today: dt.date, checklist: Iterable[str] = ()
) -> Overview:
    """Make the view on a relationship as of today; `checklist` are the guide's questions (G11)."""
    attention = (
        *find_attention(pair, programme, today),
        *find_later_attention(pair, today, checklist),
    )
    milestones = track_milestones(pair.milestones, today)
    return Overview(
        pair,
        under_way(pair, today),
        pair.next(today),
        pair.last,
        month_of_meetings(pair, programme, today),
        open_actions(pair, today),
        tuple(each for each in milestones if each.whole.is_open),
        by_urgency(attention),
        is_stuck(pair, programme, today),
    )
