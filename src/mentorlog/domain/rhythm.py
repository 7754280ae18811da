"""The rhythm: how many hours the two met in a month, against what the programme asks (G5)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from mentorlog.domain.pair import Pair
from mentorlog.domain.programme import HoursPerMonth, Programme, season


@dataclass(frozen=True)
class MonthOfMeetings:
    """Hold the minutes met in one month, and the hours that are asked for in it.

    `unmeasured` counts the meetings whose length nobody knows: held ones without `minutes`, and
    those whose files cannot be read.
    """

    month: dt.date
    minutes: int
    asked: HoursPerMonth | None
    unmeasured: int = 0

    @property
    def is_below(self) -> bool:
        """Tell whether it is known to be less than the least; more is never remarked on (G5)."""
        if self.asked is None or self.unmeasured:
            return False
        return self.minutes < self.asked.at_least * 60


def month_of_meetings(pair: Pair, programme: Programme, day: dt.date) -> MonthOfMeetings:
    """Add up the month that `day` lies in; a relationship's own rhythm goes before the programme's.

    Meetings that were held count, those that are planned do not.
    """
    asked = pair.relationship.rhythm or programme.hours_per_month
    month = day.replace(day=1)
    lengths = [e.meeting.minutes for e in pair.held if e.name.date.replace(day=1) == month]
    lengths += [None for name in pair.hidden if name.date.replace(day=1) == month]
    known = [minutes for minutes in lengths if minutes is not None]
    return MonthOfMeetings(month, sum(known), asked, len(lengths) - len(known))


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
