"""Three versions of one thing, and the places at which two of them contradict."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from mentorlog.domain.merging.compare import Item
from mentorlog.domain.merging.plain_data import Plain
from mentorlog.domain.model.file_names import Path

Choice = Literal["ours", "theirs", "both"]
"""What is taken where the two contradict."""


class Sides(NamedTuple):
    """Three versions of one thing; None where it is not there."""

    base: Plain
    ours: Plain
    theirs: Plain

    def each(self, change: Callable[[Plain], Plain]) -> Sides:
        """Return the same of each side."""
        return Sides(*map(change, self))

    def at(self, key: str) -> Sides:
        """Return what each side has behind a key."""
        return self.each(lambda side: side.get(key))


class Where(NamedTuple):
    """The ways to one place in the merge and in the three versions; -1 for an item not there."""

    merged: Path = ()
    base: Path = ()
    ours: Path = ()
    theirs: Path = ()

    def at(self, *keys: str) -> Where:
        """Return the ways to what lies behind keys."""
        return Where(*((*way, *keys) for way in self))

    def item(self, place: int, item: Item) -> Where:
        """Return the ways to an item of the list, `place` being that in the merge."""
        return Where(*((*way, at) for way, at in zip(self, (place, *item.places), strict=True)))


class Contradiction(NamedTuple):
    """A place in `ours` at which the two say something different, and what they say.

    `has_both` says that both can be kept, as of free texts and of lists.
    """

    path: Path
    ours: Plain
    theirs: Plain
    where: Where = Where()
    has_both: bool = False
