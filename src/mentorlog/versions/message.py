"""What a commit of ours says: the command, and what kinds of file it changed, in one fixed form.

Neither a name nor a day nor a word of what was said stands in it, and private files are counted
under one word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from mentorlog.domain.names import Kind
from mentorlog.store.layout import file_at

COMMAND = "Mentorlog-Command"
UNDOES = "Mentorlog-Undoes"
REDOES = "Mentorlog-Redoes"

_NOUNS: dict[str, tuple[str, str]] = {
    "journal": ("journal", "journals"),
    "guide": ("guide", "guides"),
    "relationship": ("relationship", "relationships"),
    "expectations": ("file of expectations", "files of expectations"),
    "milestones": ("file of milestones", "files of milestones"),
    "meeting": ("meeting", "meetings"),
    "private": ("private file", "private files"),
    "other": ("other file", "other files"),
}
_SORTS: dict[Kind, str] = {
    Kind.JOURNAL: "journal",
    Kind.GUIDE: "guide",
    Kind.RELATIONSHIP: "relationship",
    Kind.EXPECTATIONS: "expectations",
    Kind.MILESTONES: "milestones",
    Kind.APPROACH: "private",
    Kind.MEETING: "meeting",
    Kind.REFLECTION: "private",
}


def count_sorts(files: Iterable[str]) -> dict[str, int]:
    """Count files of the journal by what they are, in a fixed order."""
    found = Counter(_sort(file) for file in files)
    return {sort: found[sort] for sort in _NOUNS if found[sort]}


def _sort(file: str) -> str:
    name = file_at(file)
    return _SORTS[name.kind] if name else "other"


def format_message(
    command: str, sorts: Mapping[str, int], more: Mapping[str, str] | None = None
) -> tuple[str, str]:
    """Return a commit's first line and its trailers."""
    counted = ", ".join(f"{n} {_NOUNS[sort][n != 1]}" for sort, n in sorts.items())
    trailers = {COMMAND: command, **(more or {})}
    lines = (f"{name}: {value}" for name, value in trailers.items())
    return f"mentorlog {command}: {counted}", "\n".join(lines)
