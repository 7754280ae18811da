"""Names of files and of the values in them: Kind, FileName, MeetingName, Path."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum

_MEETING = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:-([1-9]\d{0,2}))?", re.ASCII)


class Kind(StrEnum):
    """The kinds of file in a journal."""

    JOURNAL = "journal"
    GUIDE = "guide"
    RELATIONSHIP = "relationship"
    EXPECTATIONS = "expectations"
    MILESTONES = "milestones"
    APPROACH = "approach"
    MEETING = "meeting"
    REFLECTION = "reflection"


@dataclass(frozen=True, order=True)
class MeetingName:
    """The name of a meeting: its date and, from a day's second one on, its number."""

    date: dt.date
    number: int = 1

    def __str__(self) -> str:
        tail = "" if self.number == 1 else f"-{self.number}"
        return f"{self.date.isoformat()}{tail}"


def parse_meeting_name(text: str) -> MeetingName | None:
    """Parse `2026-09-14` or `2026-09-14-2`; None for `-1`, impossible days and anything else."""
    match = _MEETING.fullmatch(text)
    if match is None or match[4] == "1":
        return None
    try:
        day = dt.date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None
    return MeetingName(day, int(match[4] or 1))


@dataclass(frozen=True)
class FileName:
    """The name of one file of the journal: its kind, its relationship's key, its meeting."""

    kind: Kind
    relationship: str | None = None
    meeting: MeetingName | None = None

    @property
    def name(self) -> str:
        """Return the file's name as `edit` takes it: `2026-09-14`, `reflection/2026-09-14`."""
        if self.meeting is None:
            return self.kind.value
        is_reflection = self.kind is Kind.REFLECTION
        return f"{self.kind}/{self.meeting}" if is_reflection else str(self.meeting)


def meeting_file(key: str, meeting: MeetingName) -> FileName:
    """Return the name of a meeting's file."""
    return FileName(Kind.MEETING, key, meeting)


Path = tuple[str | int, ...]
"""Keys of maps and indices of lists, from the root."""


def format_path(path: Path) -> str:
    """Return a path as people count: keys joined by dots, items from 1."""
    return ".".join(str(step + 1) if isinstance(step, int) else step for step in path)
