"""Merging by meaning: two versions of one file, and the one that both came from."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from pydantic import ValidationError

from mentorlog.domain.difference import edits_between
from mentorlog.domain.edits import Edit, Path
from mentorlog.domain.entries import block
from mentorlog.domain.kinds import model_of
from mentorlog.domain.line_merging import merge_paragraphs
from mentorlog.domain.list_merging import merge_items
from mentorlog.domain.meeting import Meeting
from mentorlog.domain.names import Kind
from mentorlog.domain.plain import Model, Plain, Shape, canonical, is_nothing, long_form
from mentorlog.domain.records import key_order

_GROWING = frozenset(
    {
        *("since_last", "notes", "summary", "why", "note", "evidence", "background", "reason"),
        *("worked", "did_not_work", "observed"),
        *("how", "values", "drives", "pleases", "frustrates", "open_about"),
    }
)
"""The free texts to which both may add; every other value is one thing or another."""

_STATUS = ("status",)
_UNKNOWN = "unknown"
_CLOSED = ("done", "dropped")


class Sides(NamedTuple):
    """Hold three versions of one thing; None where it is not there."""

    base: Plain
    ours: Plain
    theirs: Plain

    def each(self, change: Callable[[Plain], Plain]) -> Sides:
        """Return the same of each side."""
        return Sides(*map(change, self))

    def at(self, key: str) -> Sides:
        """Return what each side has behind a key."""
        return self.each(lambda side: side.get(key))


class Contradiction(NamedTuple):
    """Hold a place in `ours` at which the two say something different, and what they say."""

    path: Path
    ours: Plain
    theirs: Plain


@dataclass(frozen=True)
class Merge:
    """Hold what a file should say, as plain data, and where the two contradict.

    At such a place `data` has what `ours` says.
    """

    model: Model
    ours: Mapping[str, Plain]
    data: dict[str, Plain]
    contradictions: tuple[Contradiction, ...]

    @property
    def conflicts(self) -> tuple[Path, ...]:
        """List the places in `ours` that contradict."""
        return tuple(each.path for each in self.contradictions)

    @property
    def edits(self) -> list[Edit]:
        """Return the edits that make `ours` mean the merge."""
        return edits_between(self.model, self.ours, self.data)

    def is_meant_by(self, data: Mapping[str, Plain]) -> bool:
        """Tell whether a file with this data means the merge."""
        shape = Shape("record", self.model)
        return canonical(shape, data) == canonical(shape, self.data)


def merge(
    kind: Kind,
    base: Mapping[str, Plain],
    ours: Mapping[str, Plain],
    theirs: Mapping[str, Plain],
) -> Merge:
    """Merge three versions of a file's data; `base` is empty where both added the file.

    What one side changed is taken from that side. What was taken out on one side and changed on
    the other is kept. Where both say something different it is a conflict, unless both only added
    to a text, or what it means decides: held goes before planned, done and dropped before open.
    """
    sides = Sides(dict(base), dict(ours), dict(theirs))
    merger = _Merger()
    model = model_of(kind)
    data = merger.merge_record(model, sides, ())
    found = merger.contradictions or _together(model, sides, data)
    return Merge(model, ours, data, tuple(found))


def add(kind: Kind, ours: Mapping[str, Plain], theirs: Mapping[str, Plain]) -> Merge:
    """Add to `ours` what only `theirs` has, where nobody knows what both came from.

    Nothing that `ours` says is replaced; but what is open or planned there may be closed or held.
    """
    base: dict[str, Plain] = {"status": _UNKNOWN}
    merger = _Merger(adds_only=True)
    model = model_of(kind)
    data = merger.merge_record(model, Sides(base, dict(ours), dict(theirs)), ())
    return Merge(model, ours, data, tuple(merger.contradictions))


def _together(model: Model, sides: Sides, data: Plain) -> list[Contradiction]:
    """Find what contradicts only together, such as the least hours above the most."""
    if any(_errors(model, side) for side in (sides.ours, sides.theirs)):
        return []
    return [Contradiction(path, sides.ours, sides.theirs) for path in _errors(model, data)]


def _errors(model: Model, data: Plain) -> list[Path]:
    assert model is not None  # noqa: S101 - every kind of file has one
    try:
        model.model_validate(data)
    except ValidationError as error:
        return [tuple(each["loc"]) for each in error.errors(include_url=False)]
    return []


@dataclass
class _Merger:
    """Merge value by value, and note the places that contradict."""

    adds_only: bool = False
    contradictions: list[Contradiction] = field(default_factory=list)

    def merge_record(self, model: Model, sides: Sides, path: Path) -> dict[str, Plain]:
        """Merge maps key by key; keys come in the order of the format."""
        shape = Shape("record", model)
        if model is Meeting:
            merged = self._with_status(self._map(shape, sides, path, _STATUS), sides, path)
        elif model and all(word in model.model_fields for word in _CLOSED):
            merged = self._map(shape, sides, path, _CLOSED) | self._closing(shape, sides, path)
        else:
            merged = self._map(shape, sides, path)
        order = key_order(model) if model else ()
        known = {key: merged[key] for key in order if key in merged}
        return {**known, **merged}

    def _map(
        self, shape: Shape, sides: Sides, path: Path, without: Collection[str] = ()
    ) -> dict[str, Plain]:
        merged: dict[str, Plain] = {}
        for key in dict.fromkeys((*sides.ours, *sides.theirs)):
            if key in without:
                continue
            there = sides.at(key)
            value = self._value(shape.at(key), there, (*path, key))
            is_new = key not in sides.ours and key not in sides.base
            is_empty = is_nothing(there.ours) and (key in sides.ours or is_new)
            if not is_nothing(value) or is_empty:
                merged[key] = value
        return merged

    def _value(self, shape: Shape, sides: Sides, path: Path) -> Plain:
        base, ours, theirs = sides.each(lambda side: canonical(shape, side))
        if theirs in (ours, base):
            return sides.ours
        if ours == base:
            return sides.theirs
        if shape.holds == "list" and all(_is(list, each) for each in sides):
            return self._list(shape.item, sides.each(lambda side: side or []), path)
        if shape.holds == "map" and all(_is(dict, each) for each in sides):
            return self._map(shape, sides.each(lambda side: side or {}), path)
        if not ours or not theirs:
            return sides.ours if ours else sides.theirs
        return self._both(shape, sides, path)

    def _list(self, shape: Shape, sides: Sides, path: Path) -> list[Plain]:
        items = merge_items(shape, *sides)
        merged = [self._value(shape, Sides(*item[1:]), (*path, item.place)) for item in items]
        return [each for each in merged if not is_nothing(each)]

    def _both(self, shape: Shape, sides: Sides, path: Path) -> Plain:
        """Merge what both changed; an entry of one line takes its long form."""
        long = sides.each(lambda side: long_form(shape.model, side))
        if all(_is(dict, each) for each in long):
            return self.merge_record(shape.model, long.each(lambda side: side or {}), path)
        may_grow = shape.is_text and path[-1] in _GROWING and not self.adds_only
        grown = _grown(sides) if may_grow else None
        return self._conflict(path, sides) if grown is None else block(grown)

    def _conflict(self, path: Path, sides: Sides) -> Plain:
        self.contradictions.append(Contradiction(path, sides.ours, sides.theirs))
        return sides.ours

    def _closing(self, shape: Shape, sides: Sides, path: Path) -> dict[str, Plain]:
        """Decide how an action or a milestone was closed, which two keys say together."""
        words = sides.each(lambda side: {key: side[key] for key in _CLOSED if key in side})
        base, ours, theirs = words.each(lambda side: _closed(shape, side))
        if theirs in (ours, base):
            chosen = words.ours
        elif ours in ({}, base):
            chosen = words.theirs
        elif not theirs or theirs == _on_some_day(ours):
            chosen = words.ours
        elif ours == _on_some_day(theirs) and not self.adds_only:
            chosen = words.theirs
        else:
            chosen = self._conflict((*path, next(iter(ours))), words)
        return dict(chosen)

    def _with_status(self, merged: dict[str, Plain], sides: Sides, path: Path) -> dict[str, Plain]:
        """Let the meeting be what the two make of it, be that written or read off its texts."""
        states = base, ours, theirs = sides.each(_state)
        if theirs in (ours, base):
            state = ours
        elif ours == base:
            state = theirs
        elif {ours, theirs} == {"held", "planned"}:
            state = "held"
        else:
            state = self._conflict((*path, "status"), states)
        written = sides.at("status")
        is_theirs = written.ours in (None, written.base) and written.theirs != written.base
        status = written.theirs if is_theirs and not self.adds_only else written.ours
        whole = merged if is_nothing(status) else {**merged, "status": status}
        return whole if _state(whole) == state else {**merged, "status": state}


def _is(kind: type, value: Plain) -> bool:
    return value is None or isinstance(value, kind)


def _grown(sides: Sides) -> str | None:
    texts = [each or "" for each in sides]
    return merge_paragraphs(*texts) if all(isinstance(each, str) for each in texts) else None


def _closed(shape: Shape, words: Mapping[str, Plain]) -> dict[str, Plain]:
    said = {key: shape.at(key).meaning(value) for key, value in words.items()}
    return {key: value for key, value in said.items() if value}


def _on_some_day(closed: Mapping[str, Plain]) -> dict[str, Plain]:
    return dict.fromkeys(closed, True)


def _state(data: Mapping[str, Plain]) -> str:
    """Say planned, held or cancelled, as `Meeting.state` does."""
    written = data.get("status")
    if not is_nothing(written):
        return str(written).strip()
    texts = (data.get(key) for key in ("since_last", "notes", "summary"))
    return "planned" if all(map(is_nothing, texts)) else "held"
