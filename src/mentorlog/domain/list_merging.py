"""Merging lists: which items three versions hold, and in which order the merge has them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from mentorlog.domain.alignment import align
from mentorlog.domain.plain import Plain, Shape


class Item(NamedTuple):
    """Three versions of one item, None where it is not there, and its place in each, else -1."""

    base: Plain
    ours: Plain
    theirs: Plain
    places: tuple[int, int, int]


def merge_items(
    shape: Shape, base: Sequence[Plain], ours: Sequence[Plain], theirs: Sequence[Plain]
) -> list[Item]:
    """List every item of the three once, `shape` being what an item holds.

    The order is ours; what only they have follows what it followed there, and what we put there.
    """
    places = _Places.of(shape, base, ours, theirs)
    return [
        Item(
            base=None if origin is None else base[origin],
            ours=None if our is None else ours[our],
            theirs=None if their is None else theirs[their],
            places=(_place(origin), _place(our), _place(their)),
        )
        for origin, our, their in places.rows()
    ]


def _place(found: int | None) -> int:
    return -1 if found is None else found


Row = tuple[int | None, int | None, int | None]
"""Where one item stands in the base and on the two sides."""


@dataclass(frozen=True)
class _Places:
    """Know for each item of a side which one of the base it is, and of their which one of ours."""

    of_ours: list[int | None]
    of_theirs: list[int | None]
    partners: list[int | None]

    @classmethod
    def of(
        cls, shape: Shape, base: Sequence[Plain], ours: Sequence[Plain], theirs: Sequence[Plain]
    ) -> _Places:
        of_ours, of_theirs = align(shape, base, ours), align(shape, base, theirs)
        places = {origin: place for place, origin in enumerate(of_ours) if origin is not None}
        partners = [None if origin is None else places.get(origin) for origin in of_theirs]
        our_new, their_new = _new(of_ours), _new(of_theirs)
        met = align(shape, [ours[n] for n in our_new], [theirs[n] for n in their_new])
        for their, our in zip(their_new, met, strict=True):
            partners[their] = None if our is None else our_new[our]
        return cls(of_ours, of_theirs, partners)

    def rows(self) -> Iterator[Row]:
        """Yield every item: ours in their order, what only they have behind what it followed."""
        their_place = {our: their for their, our in enumerate(self.partners) if our is not None}
        first = next((our for our in self.partners if our is not None), None)
        behind = self._behind()
        waiting = behind[None] if first is None else []
        for our, origin in enumerate(self.of_ours):
            their = their_place.get(our)
            if origin is not None or their is not None:
                yield from self._theirs_alone(waiting)
                yield from self._theirs_alone(behind[None] if our == first else [])
                waiting = behind[our]
            yield origin, our, their
        yield from self._theirs_alone(waiting)

    def _theirs_alone(self, places: Sequence[int]) -> Iterator[Row]:
        for their in places:
            yield self.of_theirs[their], None, their

    def _behind(self) -> defaultdict[int | None, list[int]]:
        """Sort what only they have by the one of ours that it follows; None comes first."""
        behind: defaultdict[int | None, list[int]] = defaultdict(list)
        anchor: int | None = None
        for their, our in enumerate(self.partners):
            if our is None:
                behind[anchor].append(their)
            else:
                anchor = our
        return behind


def _new(origins: Sequence[int | None]) -> list[int]:
    return [place for place, origin in enumerate(origins) if origin is None]
