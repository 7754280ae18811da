"""Values that contradict only together: each is valid, but not both in one file."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import ValidationError

from mentorlog.domain.merging.contradictions import Sides
from mentorlog.domain.merging.plain_data import Model, Plain, is_nothing
from mentorlog.domain.model.file_names import Path


def find_together(model: Model, sides: Sides, data: Mapping[str, Plain]) -> list[Path]:
    """Return the places that make merged `data` invalid, such as the least hours above the most.

    Empty where a side is invalid by itself: then the merge is not the cause.
    """
    if any(_errors(model, side) for side in (sides.ours, sides.theirs)):
        return []
    paths = dict.fromkeys(_shared(path, sides) for path in _errors(model, data))
    # Pydantic names no place for a rule on the whole record, so every key that differs is taken.
    if () in paths:
        return [(key,) for key in data if _differs(sides.at(key))]
    return list(paths)


def _errors(model: Model, data: Plain) -> list[Path]:
    assert model is not None  # noqa: S101 - every kind of file has one
    try:
        model.model_validate(data)
    except ValidationError as error:
        return [tuple(each["loc"]) for each in error.errors(include_url=False)]
    return []


def _shared(path: Path, sides: Sides) -> Path:
    """Return the part of a path, by keys alone, that exists on both sides."""
    found: Path = ()
    for key in path:
        sides = sides.each(lambda side: side if isinstance(side, Mapping) else {})
        if not isinstance(key, str) or key not in sides.ours or key not in sides.theirs:
            break
        found, sides = (*found, key), sides.at(key)
    return found


def _differs(sides: Sides) -> bool:
    return (
        not is_nothing(sides.ours) and not is_nothing(sides.theirs) and sides.ours != sides.theirs
    )
