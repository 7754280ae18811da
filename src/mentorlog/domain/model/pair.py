"""Pair: a relationship with its meetings, the lookup of one, and its unreadable files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from mentorlog.domain.model.expectations import Expectations, no_expectations
from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.file_names import FileName, Kind, MeetingName, parse_meeting_name
from mentorlog.domain.model.meeting import MeetingEntry
from mentorlog.domain.model.milestone import Milestones, milestone_keys, no_milestones
from mentorlog.domain.model.relationship import Relationship
from mentorlog.errors import NotFoundError

NIGHT_ENDS = 6
"""The hour until which yesterday's meeting may still be under way."""


@dataclass(frozen=True)
class Pair:
    """Everything that is known of one relationship; `meetings` are sorted by name.

    `me` is the user's own role. `opened` names the meeting whose closing is still to come; with
    `is_night` yesterday's may still be under way. `calendar_key` is the key in UIDs: a folder can
    be renamed, and a calendar knows the old name. `unreadable` are the files that could not be
    read; nothing in them is in the other fields. A `+word` in an action of one line that is no
    milestone's key is part of its text.
    """

    key: str
    relationship: Relationship
    me: Side
    meetings: tuple[MeetingEntry, ...] = ()
    milestones: Milestones = field(default_factory=no_milestones)
    expectations: Expectations = field(default_factory=no_expectations)
    reflections: frozenset[MeetingName] = frozenset()
    opened: MeetingName | None = None
    is_night: bool = False
    calendar_key: str = ""
    unreadable: tuple[FileName, ...] = ()

    def __post_init__(self) -> None:
        """Compute what depends on other fields, as which `+words` of actions name a milestone."""
        broken = any(file.kind is Kind.MILESTONES for file in self.unreadable)
        # While the milestones cannot be read nobody knows their keys, so every `+word` counts as
        # one.
        known = None if broken else milestone_keys(self.milestones)
        meetings = tuple(entry.with_milestone_keys(known) for entry in self.meetings)
        # The way to set a field of a frozen dataclass while it is being made.
        object.__setattr__(self, "meetings", meetings)
        object.__setattr__(self, "calendar_key", self.calendar_key or self.key)

    @property
    def name(self) -> str:
        """Return the other's name; for a folder without one, its key."""
        return self.relationship.name or self.key

    @property
    def first_name(self) -> str:
        """Return the other's first name."""
        return self.name.split()[0] if self.name.split() else self.name

    @property
    def has_ended(self) -> bool:
        """Return whether the relationship was closed."""
        return self.relationship.ended is not None

    def runs_on(self, day: dt.date) -> bool:
        """Return whether the relationship runs on that day; its first and last are inclusive."""
        start, end = self.relationship.start, self.relationship.end
        is_over = self.has_ended or (end is not None and day > end)
        return not is_over and (start is None or day >= start)

    @cached_property
    def held(self) -> tuple[MeetingEntry, ...]:
        """Return the meetings that were held."""
        return tuple(entry for entry in self.meetings if entry.is_held)

    @property
    def last(self) -> MeetingEntry | None:
        """Return the latest meeting held."""
        return self.held[-1] if self.held else None

    def before(self, name: MeetingName) -> tuple[MeetingEntry, ...]:
        """Return the meetings held before the one of that name."""
        return tuple(entry for entry in self.held if entry.name < name)

    def coming(self, today: dt.date) -> tuple[MeetingEntry, ...]:
        """Return the planned meetings from `today` (inclusive) on."""
        return tuple(e for e in self.meetings if e.is_planned and e.name.date >= today)

    def next(self, today: dt.date) -> MeetingEntry | None:
        """Return the first planned meeting from `today` (inclusive) on."""
        coming = self.coming(today)
        return coming[0] if coming else None

    def entry(self, name: MeetingName) -> MeetingEntry | None:
        """Return the meeting of that name."""
        return next((each for each in self.meetings if each.name == name), None)

    def get(self, name: MeetingName) -> MeetingEntry:
        """Return the meeting of that name. Raises NotFoundError where it was moved meanwhile."""
        entry = self.entry(name)
        if entry is None:
            raise NotFoundError("meeting.none", given=str(name), name=self.name)
        return entry

    @property
    def taken(self) -> frozenset[MeetingName]:
        """Return the names that a meeting cannot get, those of broken files included.

        A reflection without its meeting reserves its name, or another meeting would inherit it.
        """
        return self.reflections | self._names

    @property
    def hidden(self) -> tuple[MeetingName, ...]:
        """Return the names of meetings whose files cannot be read."""
        files = (file for file in self.unreadable if file.kind is Kind.MEETING)
        return tuple(sorted(file.meeting for file in files if file.meeting))

    def hides(self, first: dt.date, last: dt.date = dt.date.max) -> bool:
        """Return whether the file of a meeting between the two days, both inclusive, is broken."""
        return any(first <= name.date <= last for name in self.hidden)

    @property
    def _names(self) -> frozenset[MeetingName]:
        return frozenset((*(entry.name for entry in self.meetings), *self.hidden))

    def is_free(self, name: MeetingName) -> bool:
        """Return whether no meeting has that name, readable or not."""
        return name not in self._names

    def on(self, day: dt.date) -> tuple[MeetingEntry, ...]:
        """Return the meetings of one day."""
        return tuple(entry for entry in self.meetings if entry.name.date == day)


def find_meeting(pair: Pair, text: str, today: dt.date) -> MeetingEntry | None:
    """Find a meeting by its name, `last` or `next`."""
    if text == "last":
        return pair.last
    if text == "next":
        return pair.next(today)
    name = parse_meeting_name(text)
    return pair.entry(name) if name else None


def free_name(day: dt.date, taken: Iterable[MeetingName]) -> MeetingName:
    """Return the first name of that day which no meeting has."""
    numbers = {name.number for name in taken if name.date == day}
    return MeetingName(day, next(n for n in range(1, len(numbers) + 2) if n not in numbers))


def under_way(pair: Pair, today: dt.date) -> MeetingEntry | None:
    """Return the meeting that is held today and whose closing is still to come.

    `opened` says which one that is. Where nothing was noted, as for a journal that was opened on
    another machine, it is one held today that has neither summary nor action. At night, where there
    is none today, it is yesterday's.
    """
    found = _under_way_on(pair, today)
    if found is None and pair.is_night:
        found = _under_way_on(pair, today - dt.timedelta(days=1))
    return found


def _under_way_on(pair: Pair, day: dt.date) -> MeetingEntry | None:
    held = [entry for entry in pair.on(day) if entry.is_held]
    noted = next((entry for entry in held if entry.name == pair.opened), None)
    bare = [e for e in held if not (e.meeting.summary or e.meeting.actions)]
    return noted or (bare[-1] if bare else None)


def find_unreadable_meeting_since(
    pair: Pair, last: MeetingName | None, today: dt.date
) -> FileName | None:
    """Find the file of the latest meeting after `last`, up to today, that cannot be read."""
    later = [
        (name, file)
        for file, name in unreadable_meetings(pair)
        if name.date <= today and (last is None or name > last)
    ]
    return max(later, key=lambda each: each[0])[1] if later else None


def find_unreadable_meeting(pair: Pair, word: str, today: dt.date) -> FileName | None:
    """Find the unreadable file that may be what is meant.

    A broken file may be `last` or `next`; a folder of meetings that cannot be read may hold any.
    """
    if folder := find_unreadable_folder(pair):
        return folder
    if word == "last":
        return find_unreadable_meeting_since(pair, None, today)
    coming = [(name, file) for file, name in unreadable_meetings(pair) if name.date >= today]
    return min(coming, key=lambda each: each[0])[1] if word == "next" and coming else None


def find_unreadable_folder(pair: Pair) -> FileName | None:
    """Find the folder of meetings if it cannot be read, such as a link that leads outside."""
    hidden = (f for f in pair.unreadable if f.kind is Kind.MEETING and f.meeting is None)
    return next(hidden, None)


def unreadable_meetings(pair: Pair) -> Iterator[tuple[FileName, MeetingName]]:
    """Yield the meetings whose file cannot be read: the file and the meeting's name."""
    for file in pair.unreadable:
        if file.kind is Kind.MEETING and file.meeting:
            yield file, file.meeting


def meeting_after(pair: Pair, name: MeetingName) -> MeetingEntry | None:
    """Return the first planned meeting after the one of that name."""
    return next((e for e in pair.meetings if e.is_planned and e.name > name), None)
