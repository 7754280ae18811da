"""What a commit changed, file by file; the commit message that says so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.store.paths import file_at
from mentorlog.store.writing.apply import name_at
from mentorlog.store.writing.file_change import Changed, What

_WHAT: dict[str, What] = {"A": "created", "D": "deleted"}


def read_changed(rows: Iterable[tuple[str, str]]) -> tuple[Changed, ...]:
    """Return what git's letters (`A`, `M`, `D`, `T`) say of the journal's files, in order.

    A meeting, or a reflection, that went while another of the same relationship came was moved.
    """
    letters = {file: letter[:1] for letter, file in rows}
    moved = find_moved(letters)
    return tuple(
        Changed(file, name_at(file), "renamed" if file in moved else _WHAT.get(letter, "edited"))
        for file, letter in letters.items()
        if file not in moved.values()
    )


def find_moved(letters: Mapping[str, str]) -> dict[str, str]:
    """Return where files came from, by where they went; only where there is no doubt."""
    gone, come = (_by_place(letters, letter) for letter in "DA")
    return {
        come[place][0]: gone[place][0]
        for place in gone.keys() & come.keys()
        if len(gone[place]) == len(come[place]) == 1
    }


def _by_place(letters: Mapping[str, str], wanted: str) -> dict[tuple[object, ...], list[str]]:
    found: dict[tuple[object, ...], list[str]] = {}
    for file, letter in letters.items():
        if letter == wanted and (place := _place(file)):
            found.setdefault(place, []).append(file)
    return found


def _place(file: str) -> tuple[object, ...] | None:
    name: FileName | None = file_at(file)
    return (name.kind, name.relationship) if name and name.meeting else None


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
