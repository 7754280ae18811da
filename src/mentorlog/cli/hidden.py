"""Meetings that a broken file hides: what is meant to go into them goes nowhere else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mentorlog.domain.names import FileName, Kind

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.domain.names import MeetingName
    from mentorlog.domain.pair import Pair


def refuse_hidden_on(here: Context, pair: Pair, day: dt.date) -> None:
    """Raise UnreadableError where a meeting of that day cannot be read."""
    for file, name in _hidden(pair):
        if name.date == day:
            raise here.unreadable(file)


def refuse_hidden_since(here: Context, pair: Pair, last: MeetingName | None) -> None:
    """Raise UnreadableError where a meeting after `last`, up to today, cannot be read."""
    file = find_hidden_since(pair, last, here.today)
    if file:
        raise here.unreadable(file)


def find_hidden_since(pair: Pair, last: MeetingName | None, today: dt.date) -> FileName | None:
    """Return the file of the latest meeting after `last`, up to today, that cannot be read."""
    later = [
        (name, file)
        for file, name in _hidden(pair)
        if name.date <= today and (last is None or name > last)
    ]
    return max(later, key=lambda each: each[0])[1] if later else None


def find_hidden(pair: Pair, word: str, today: dt.date) -> FileName | None:
    """Return the broken file that may be what `last` or `next` means; None for other words."""
    if word == "last":
        return find_hidden_since(pair, None, today)
    coming = [(name, file) for file, name in _hidden(pair) if name.date >= today]
    return min(coming, key=lambda each: each[0])[1] if word == "next" and coming else None


def _hidden(pair: Pair) -> Iterator[tuple[FileName, MeetingName]]:
    for file in pair.unreadable:
        if file.kind is Kind.MEETING and file.meeting:
            yield file, file.meeting
