"""Contradictions: the places at which two of three versions of a value differ."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from mentorlog.domain.merging.compare import Item
from mentorlog.domain.merging.plain_data import Plain
from mentorlog.domain.model.file_names import Path

Choice = Literal["ours", "theirs", "both"]
"""The version to use where the two contradict."""


class Sides(NamedTuple):
    """Three versions of one value; None where it is missing."""

    base: Plain
    ours: Plain
    theirs: Plain

    def each(self, change: Callable[[Plain], Plain]) -> Sides:
        """Return the same of each side."""
        return Sides(*map(change, self))

    def at(self, key: str) -> Sides:
        """Return what each side has under a key."""
        return self.each(lambda side: side.get(key))


class Where(NamedTuple):
    """The paths to one place in the merge and in the three versions; -1 for a missing item."""

    merged: Path = ()
    base: Path = ()
    ours: Path = ()
    theirs: Path = ()

    def at(self, *keys: str) -> Where:
        """Return the paths to what is under some keys."""
        return Where(*((*way, *keys) for way in self))

    def item(self, place: int, item: Item) -> Where:
        """Return the paths to an item of the list, `place` being its index in the merge."""
        return Where(*((*way, at) for way, at in zip(self, (place, *item.places), strict=True)))


class Contradiction(NamedTuple):
    """A place in `ours` at which the two sides differ, and their values.

    `has_both` says that both values can be kept, as of free texts and of lists.
    """

    path: Path
    ours: Plain
    theirs: Plain
    where: Where = Where()
    has_both: bool = False
