"""What lies in a vdir: whose entries its files hold, which are written anew, which are gone."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from icalendar import Calendar

_MAKER = re.compile(rb"^PRODID:-//mentorlog//", re.MULTILINE)


@dataclass(frozen=True)
class CalendarFolder:
    """The entries of a vdir: for each file its UIDs with their `SEQUENCE`."""

    files: Mapping[str, Mapping[str, int]]

    def sequences(self) -> dict[str, int]:
        """Return the `SEQUENCE` of every UID."""
        return {uid: number for found in self.files.values() for uid, number in found.items()}

    def place(self, files: Mapping[str, bytes], own: Collection[str]) -> dict[str, bytes]:
        """Return the files by the names that another program may have given our entries."""
        there = {
            uid: name
            for name, found in self.files.items()
            for uid in found
            if len(found) == 1 and uid in own
        }
        return {
            there.get(next(iter(parse_entries(raw)), ""), name): raw for name, raw in files.items()
        }

    def find_gone(self, kept: Collection[str], is_own: Callable[[str], bool]) -> list[str]:
        """List the files that hold nothing but entries of ours that are no longer there."""
        return [
            name
            for name, found in self.files.items()
            if found and all(uid not in kept and is_own(uid) for uid in found)
        ]


def parse_folder(files: Mapping[str, bytes]) -> CalendarFolder:
    """Read the files of a vdir; one that is no calendar holds nothing."""
    return CalendarFolder({name: parse_entries(raw) for name, raw in files.items()})


def parse_entries(raw: bytes) -> dict[str, int]:
    """Return the UIDs of a calendar's entries with their `SEQUENCE`."""
    try:
        calendars = Calendar.from_ical(raw, multiple=True)
        return {
            str(each["UID"]): int(each.get("SEQUENCE", 0))
            for calendar in calendars
            for each in calendar.subcomponents
            if "UID" in each
        }
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):
        return {}


def is_own_calendar(raw: bytes) -> bool:
    """Return whether mentorlog wrote a calendar as it is, so that it may write it anew."""
    return _MAKER.search(raw) is not None


def is_uid_of(uid: str, key: str) -> bool:
    """Return whether a UID was made of that relationship's key."""
    day = r"\d{4}-\d\d-\d\d(-\d+)?(\.\d+)?(\.action-\d+)?"
    return re.fullmatch(rf"{re.escape(key)}-{day}@mentorlog", uid, re.ASCII) is not None
