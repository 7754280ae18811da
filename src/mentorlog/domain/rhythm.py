"""The rhythm: how many hours the two met in a month, against what the programme asks (G5)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from mentorlog.domain.pair import Pair
from mentorlog.domain.programme import HoursPerMonth, Programme, season


@dataclass(frozen=True)
class MonthOfMeetings:
    """Hold the minutes met in one month, and the hours that are asked for in it."""

    month: dt.date
    minutes: int
    asked: HoursPerMonth | None

    @property
    def is_below(self) -> bool:
        """Tell whether it is less than the least; more than the most is never remarked on."""
        return self.asked is not None and self.minutes < self.asked.at_least * 60


def month_of_meetings(pair: Pair, programme: Programme, day: dt.date) -> MonthOfMeetings:
    """Add up the month that `day` lies in; a relationship's own rhythm goes before the programme's.

    A held meeting without `minutes` counts as none.
    """
    asked = pair.relationship.rhythm or programme.hours_per_month
    minutes = sum(
        entry.meeting.minutes or 0
        for entry in pair.held
        if (entry.name.date.year, entry.name.date.month) == (day.year, day.month)
    )
    return MonthOfMeetings(day.replace(day=1), minutes, asked)


def last_full_month(pair: Pair, programme: Programme, today: dt.date) -> MonthOfMeetings | None:
    """Return the month before this one, where all of it lies in season and relationship."""
    end = today.replace(day=1) - dt.timedelta(days=1)
    start = end.replace(day=1)
    first, last = season(programme, start)
    begun = pair.relationship.start or first
    until = pair.relationship.end or last
    if not (max(first, begun) <= start and end <= min(last, until)):
        return None
    return month_of_meetings(pair, programme, start)
