"""The edits that lie between a file's data and what it should say instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from mentorlog.domain.alignment import align
from mentorlog.domain.edits import Add, Append, Edit, Insert, Path, Remove, Set
from mentorlog.domain.plain import Model, Plain, Shape, as_value, canonical
from mentorlog.domain.records import key_order


def edits_between(
    model: Model, before: Mapping[str, Plain], after: Mapping[str, Plain], path: Path = ()
) -> list[Edit]:
    """Return the edits, to be made in their order, that turn the record at `path` into `after`."""
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
    if canonical(shape, before) == canonical(shape, after):
        return []
    if isinstance(before, dict) and isinstance(after, dict) and before and after:
        return _map_edits(shape, before, after, path)
    if isinstance(before, list) and isinstance(after, list) and before and after:
        return _list_edits(shape, before, after, path)
    return [Set(path, as_value(shape, after))]


def _list_edits(
    shape: Shape, before: Sequence[Plain], after: Sequence[Plain], path: Path
) -> list[Edit]:
    origins = align(shape.item, before, after)
    known = [origin for origin in origins if origin is not None]
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
    """Take out and put in whole items from the end on, so that the places before stay true."""
    last = max(place for place, origin in enumerate(origins) if origin is not None)
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
