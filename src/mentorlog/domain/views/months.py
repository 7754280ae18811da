"""The hours met in each month, and those that the programme asks for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from mentorlog.domain.model.file_names import MeetingName
from mentorlog.domain.model.journal import HoursPerMonth, Programme, season
from mentorlog.domain.model.pair import Pair


@dataclass(frozen=True)
class MonthOfMeetings:
    """The minutes met in one month, and the hours that are asked for in it.

    `unmeasured` counts the meetings whose length is not known: held ones without `minutes`, and
    those whose files cannot be read.
    """

    month: dt.date
    minutes: int
    asked: HoursPerMonth | None
    unmeasured: int = 0

    @property
    def is_below(self) -> bool:
        """Return whether it is certainly less than the least; more is never remarked on (G5)."""
        # Meetings of unknown length may make up for what seems to be missing.
        if self.asked is None or self.unmeasured:
            return False
        return self.minutes < self.asked.at_least * 60


def month_of_meetings(pair: Pair, programme: Programme, day: dt.date) -> MonthOfMeetings:
    """Add up the month of `day`; a relationship's own rhythm wins over the programme's.

    Held meetings count, planned ones do not.
    """
    asked = pair.relationship.rhythm or programme.hours_per_month
    month = day.replace(day=1)
    lengths = [e.meeting.minutes for e in pair.held if e.name.date.replace(day=1) == month]
    lengths += [None for name in pair.hidden if name.date.replace(day=1) == month]
    known = [minutes for minutes in lengths if minutes is not None]
    return MonthOfMeetings(month, sum(known), asked, len(lengths) - len(known))


def last_full_month(pair: Pair, programme: Programme, today: dt.date) -> MonthOfMeetings | None:
    """Return the previous month, if all of it lies in season and relationship."""
    end = today.replace(day=1) - dt.timedelta(days=1)
    start = end.replace(day=1)
    first, last = season(programme, start)
    begun = pair.relationship.start or first
    until = pair.relationship.end or last
    if not (max(first, begun) <= start and end <= min(last, until)):
        return None
    return month_of_meetings(pair, programme, start)


@dataclass(frozen=True)
class Period:
    """The days that somebody asked about, both inclusive; None for an open end."""

    first: dt.date | None = None
    last: dt.date | None = None

    def has(self, day: dt.date) -> bool:
        """Return whether a day lies in the period."""
        return (self.first or dt.date.min) <= day <= (self.last or dt.date.max)

    def has_month(self, month: dt.date) -> bool:
        """Return whether all days of a month lie in the period, given its first one."""
        return self.has(month) and self.has(_after(month) - dt.timedelta(days=1))


ALWAYS = Period()
_MOST = 120
"""The most months in a row; before them only months with a meeting are listed."""


def months_of_meetings(
    pair: Pair, programme: Programme, today: dt.date, period: Period = ALWAYS
) -> tuple[MonthOfMeetings, ...]:
    """Return the months from the first day of the relationship to today, empty ones included.

    Of what lies more than ten years back, only months with a meeting and the first one are
    returned: a typing error in a year must not make thousands. Meetings outside of the period do
    not count. Nothing is asked for in a month outside of the season, unless the two have a rhythm
    of their own, nor in one that the period cuts.
    """
    inside = _only(pair, period)
    days = _days(inside, today, period)
    return tuple(
        month if _asks(pair, programme, month.month, period) else replace(month, asked=None)
        for month in (month_of_meetings(inside, programme, day) for day in _months(days))
    )


def _only(pair: Pair, period: Period) -> Pair:
    """Return the pair with only the meetings of the period, broken files included."""
    return replace(
        pair,
        meetings=tuple(entry for entry in pair.meetings if period.has(entry.name.date)),
        unreadable=tuple(
            file for file in pair.unreadable if not file.meeting or period.has(file.meeting.date)
        ),
    )


def _days(pair: Pair, today: dt.date, period: Period) -> list[dt.date]:
    """Return days whose months, and all between them, are to be listed, in no order."""
    record = pair.relationship
    met: list[MeetingName] = [*(entry.name for entry in pair.held), *pair.hidden]
    days = [name.date for name in met if name.date <= today]
    ended = record.ended.on if record.ended else None
    until = min(today, ended or today, record.end or today, period.last or today)
    begun = record.start or min(days, default=until)
    since = max(begun, period.first or begun)
    return [*days, since, until] if since <= until and (record.start or days) else days


def _months(days: list[dt.date]) -> Iterator[dt.date]:
    if days:
        named = {day.replace(day=1) for day in days}
        month = last = max(named)
        recent = {last}
        while month > min(named) and len(recent) < _MOST:
            month = (month - dt.timedelta(days=1)).replace(day=1)
            recent.add(month)
        yield from sorted(named | recent)


def _after(month: dt.date) -> dt.date:
    # 32 days after the first lie in the next month, whatever its length.
    return (month.replace(day=1) + dt.timedelta(days=32)).replace(day=1)


def _asks(pair: Pair, programme: Programme, month: dt.date, period: Period) -> bool:
    if not period.has_month(month):
        return False
    return pair.relationship.rhythm is not None or season(programme, month)[0] <= month
