"""What became other between two versions, file by file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from mentorlog.domain.names import FileName
from mentorlog.store.changed import Changed, What
from mentorlog.store.layout import file_at
from mentorlog.store.putting import name_at

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
