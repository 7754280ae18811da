"""Differences between versions of a record, item by item, and the edits for them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from mentorlog.domain.changes.edits import Add, Append, Edit, Insert, Remove, Set
from mentorlog.domain.merging.matching import match_items, match_reworded
from mentorlog.domain.merging.plain_data import (
    Model,
    Plain,
    Shape,
    as_value,
    comparison_key,
)
from mentorlog.domain.model.fields import key_order
from mentorlog.domain.model.file_names import Path


def edits_between(
    model: Model, before: Mapping[str, Plain], after: Mapping[str, Plain], path: Path = ()
) -> list[Edit]:
    """Return the edits that turn the record at `path` into `after`, in their order."""
    return _map_edits(Shape("record", model), before, after, path)


def _map_edits(
    shape: Shape, before: Mapping[str, Plain], after: Mapping[str, Plain], path: Path
) -> list[Edit]:
    edits: list[Edit] = [Remove((*path, key)) for key in before if key not in after]
    for key, value in after.items():
        inner = shape.at(key)
        if key in before:
            edits += _value_edits(inner, before[key], value, (*path, key))
        else:
            edits.append(Add(path, key, as_value(inner, value), after=_before(shape, key)))
    return edits


def _before(shape: Shape, key: str) -> tuple[str, ...]:
    order = key_order(shape.model) if shape.model and shape.holds == "record" else ()
    return order[: order.index(key)] if key in order else ()


def _value_edits(shape: Shape, before: Plain, after: Plain, path: Path) -> list[Edit]:
    if comparison_key(shape, before) == comparison_key(shape, after):
        return []
    if isinstance(before, dict) and isinstance(after, dict) and before and after:
        return _map_edits(shape, before, after, path)
    if isinstance(before, list) and isinstance(after, list) and before and after:
        return _list_edits(shape, before, after, path)
    return [Set(path, as_value(shape, after))]


def _list_edits(
    shape: Shape, before: Sequence[Plain], after: Sequence[Plain], path: Path
) -> list[Edit]:
    origins = match_reworded(shape.item, before, after)
    known = [origin for origin in origins if origin is not None]
    # Items that changed places cannot be told by taking out and putting in: the list is set.
    if not known or any(one > other for one, other in pairwise(known)):
        return [Set(path, as_value(shape, list(after)))]
    edits: list[Edit] = []
    for origin, value in zip(origins, after, strict=True):
        if origin is not None:
            edits += _value_edits(shape.item, before[origin], value, (*path, origin))
    return [*edits, *_moves(shape, len(before), origins, after, path)]


def _moves(
    shape: Shape, length: int, origins: Sequence[int | None], after: Sequence[Plain], path: Path
) -> list[Edit]:
    """Return edits that remove and insert whole items, from the end on to keep indexes valid."""
    last = max(place for place, origin in enumerate(origins) if origin is not None)
    # From the end, so that each edit leaves the places before it as they were.
    edits: list[Edit] = []
    end = length
    for place in range(last, -1, -1):
        origin = origins[place]
        if origin is None:
            edits.append(Insert(path, end, as_value(shape.item, after[place])))
        else:
            edits += [Remove((*path, gone)) for gone in range(end - 1, origin, -1)]
            end = origin
    edits += [Remove((*path, gone)) for gone in range(end - 1, -1, -1)]
    return [*edits, *(Append(path, as_value(shape.item, each)) for each in after[last + 1 :])]


class Item(NamedTuple):
    """Three versions of one item, None where it is missing, and its index in each, else -1."""

    base: Plain
    ours: Plain
    theirs: Plain
    places: tuple[int, int, int]


def merge_items(
    shape: Shape, base: Sequence[Plain], ours: Sequence[Plain], theirs: Sequence[Plain]
) -> list[Item]:
    """Return every item of the three lists once, `shape` being the shape of an item.

    The order is ours; items that only they have stay behind the item that they followed in theirs,
    and behind those that we put there.
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
"""The indexes of one item in the base and on the two sides."""


@dataclass(frozen=True)
class _Places:
    """Maps of item indexes: ours to base, theirs to base, theirs to ours."""

    of_ours: list[int | None]
    of_theirs: list[int | None]
    partners: list[int | None]

    @classmethod
    def of(
        cls, shape: Shape, base: Sequence[Plain], ours: Sequence[Plain], theirs: Sequence[Plain]
    ) -> _Places:
        of_ours, of_theirs = (match_reworded(shape, base, side) for side in (ours, theirs))
        places = {origin: place for place, origin in enumerate(of_ours) if origin is not None}
        partners = [None if origin is None else places.get(origin) for origin in of_theirs]
        our_new, their_new = _new(of_ours), _new(of_theirs)
        # What both added may be one item: the same action, typed on both machines.
        met = match_items(shape, [ours[n] for n in our_new], [theirs[n] for n in their_new])
        for their, our in zip(their_new, met, strict=True):
            partners[their] = None if our is None else our_new[our]
        return cls(of_ours, of_theirs, partners)

    def rows(self) -> Iterator[Row]:
        """Yield every item: ours in order, those that only they have behind the one they follow."""
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
        """Return what only they have, by the item of ours that each follows; None comes first."""
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
