"""The merge by meaning of two versions of one file, and the one that both came from."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from mentorlog.domain.changes.edits import Edit
from mentorlog.domain.changes.entries import block
from mentorlog.domain.merging.compare import edits_between, merge_items
from mentorlog.domain.merging.contradictions import Choice, Contradiction, Sides, Where
from mentorlog.domain.merging.free_text import keep_both, merge_paragraphs
from mentorlog.domain.merging.plain_data import (
    Model,
    Plain,
    Shape,
    comparison_key,
    is_nothing,
    long_form,
)
from mentorlog.domain.merging.together import find_together
from mentorlog.domain.model.fields import key_order
from mentorlog.domain.model.file_names import Kind, Path
from mentorlog.domain.model.kinds import model_of
from mentorlog.domain.model.meeting import Meeting

_GROWING = frozenset(
    {
        *("since_last", "notes", "summary", "why", "note", "evidence", "background", "reason"),
        *("worked", "did_not_work", "observed"),
        *("how", "values", "drives", "pleases", "frustrates", "open_about"),
    }
)
"""The free texts to which both may add; for any other value one version has to win."""

_STATUS = ("status",)
_UNKNOWN = "unknown"
_CLOSED = ("done", "dropped")


@dataclass(frozen=True)
class Merge:
    """The merged content of a file as plain data, and the contradictions in it.

    At such a place `data` has the value of `ours`.
    """

    model: Model
    ours: Mapping[str, Plain]
    data: dict[str, Plain]
    contradictions: tuple[Contradiction, ...]

    @property
    def conflicts(self) -> tuple[Path, ...]:
        """Return the places in `ours` that contradict."""
        return tuple(each.path for each in self.contradictions)

    @property
    def edits(self) -> list[Edit]:
        """Return the edits that turn `ours` into the merge."""
        return edits_between(self.model, self.ours, self.data)

    def is_meant_by(self, data: Mapping[str, Plain]) -> bool:
        """Return whether a file with this data means the same as the merge."""
        shape = Shape("record", self.model)
        return comparison_key(shape, data) == comparison_key(shape, self.data)


def merge(
    kind: Kind,
    base: Mapping[str, Plain],
    ours: Mapping[str, Plain],
    theirs: Mapping[str, Plain],
    choices: Sequence[Choice] = (),
) -> Merge:
    """Merge three versions of a file's data; `base` is empty where both added the file.

    What one side changed is taken from that side. What one side removed and the other changed is
    kept. Where both differ it is a conflict, unless both only added to a text, or the meaning
    decides: held wins over planned, done and dropped over open. `choices` says, in the order of the
    contradictions, what is taken there instead of ours.
    """
    sides = Sides(dict(base), dict(ours), dict(theirs))
    merger = _Merger(choices)
    model = model_of(kind)
    data = merger.merge_record(model, sides, Where())
    if not merger.contradictions:
        data = merger.settle_together(model, sides, data)
    return Merge(model, ours, data, tuple(merger.contradictions))


def add(kind: Kind, ours: Mapping[str, Plain], theirs: Mapping[str, Plain]) -> Merge:
    """Add to `ours` what only `theirs` has, where the common base is not known.

    No value of `ours` is replaced; but what is open or planned there may be closed or held.
    """
    # An empty base would read as a planned meeting, as if one side had not changed its status.
    base: dict[str, Plain] = {"status": _UNKNOWN}
    merger = _Merger(adds_only=True)
    model = model_of(kind)
    data = merger.merge_record(model, Sides(base, dict(ours), dict(theirs)), Where())
    return Merge(model, ours, data, tuple(merger.contradictions))


def _replaced(data: dict[str, Plain], path: Path, value: Plain) -> dict[str, Plain]:
    key, rest = str(path[0]), path[1:]
    return {**data, key: _replaced(data.get(key) or {}, rest, value) if rest else value}


@dataclass
class _Merger:
    """A merger that goes value by value and notes the places that contradict."""

    choices: Sequence[Choice] = ()
    adds_only: bool = False
    contradictions: list[Contradiction] = field(default_factory=list)

    def merge_record(self, model: Model, sides: Sides, where: Where) -> dict[str, Plain]:
        """Merge maps key by key; the result has the order of the format."""
        shape = Shape("record", model)
        if model is Meeting:
            merged = self._with_status(self._map(shape, sides, where, _STATUS), sides, where)
        elif model and all(word in model.model_fields for word in _CLOSED):
            merged = self._map(shape, sides, where, _CLOSED) | self._closing(shape, sides, where)
        else:
            merged = self._map(shape, sides, where)
        order = key_order(model) if model else ()
        known = {key: merged[key] for key in order if key in merged}
        return {**known, **merged}

    def _map(
        self, shape: Shape, sides: Sides, where: Where, without: Collection[str] = ()
    ) -> dict[str, Plain]:
        merged: dict[str, Plain] = {}
        for key in dict.fromkeys((*sides.ours, *sides.theirs)):
            if key in without:
                continue
            there = sides.at(key)
            value = self._value(shape.at(key), there, where.at(key))
            is_new = key not in sides.ours and key not in sides.base
            # A key with nothing behind it is no removal: it stays where somebody typed it.
            is_empty = is_nothing(there.ours) and (key in sides.ours or is_new)
            if not is_nothing(value) or is_empty:
                merged[key] = value
        return merged

    def _value(self, shape: Shape, sides: Sides, where: Where) -> Plain:
        base, ours, theirs = sides.each(lambda side: comparison_key(shape, side))
        # Compared by meaning, and ours goes first: its spelling stays where both say the same.
        if theirs in (ours, base):
            return sides.ours
        if ours == base:
            return sides.theirs
        if shape.holds == "list" and all(_is(list, each) for each in sides):
            return self._list(shape.item, sides.each(lambda side: side or []), where)
        if shape.holds == "map" and all(_is(dict, each) for each in sides):
            return self._map(shape, sides.each(lambda side: side or {}), where)
        # Taken out on one side and changed on the other: text is never the one that goes.
        if not ours or not theirs:
            return sides.ours if ours else sides.theirs
        return self._both(shape, sides, where)

    def _list(self, shape: Shape, sides: Sides, where: Where) -> list[Plain]:
        merged: list[Plain] = []
        for item in merge_items(shape, *sides):
            versions = Sides(item.base, item.ours, item.theirs)
            value = self._value(shape, versions, where.item(len(merged), item))
            merged += [] if is_nothing(value) else [value]
        return merged

    def _both(self, shape: Shape, sides: Sides, where: Where) -> Plain:
        """Merge what both changed; an entry of one line is converted into its long form."""
        long = sides.each(lambda side: long_form(shape.model, side))
        if all(_is(dict, each) for each in long):
            merged = self.merge_record(shape.model, long.each(lambda side: side or {}), where)
            return {**merged, **_implied(sides.ours, long.ours, merged)}
        may_grow = shape.is_text and where.ours[-1] in _GROWING
        grown = _grown(sides) if may_grow and not self.adds_only else None
        if grown is not None:
            return block(grown)
        return self._conflict(where, sides, _all_of(sides, may_grow=may_grow))

    def _conflict(self, where: Where, sides: Sides, both: Plain = None) -> Plain:
        number, has_both = len(self.contradictions), both is not None
        found = Contradiction(where.ours, sides.ours, sides.theirs, where, has_both)
        self.contradictions.append(found)
        choice = self.choices[number] if number < len(self.choices) else "ours"
        if choice == "both" and has_both:
            return both
        return sides.theirs if choice == "theirs" else sides.ours

    def settle_together(
        self, model: Model, sides: Sides, data: dict[str, Plain]
    ) -> dict[str, Plain]:
        """Resolve values that contradict only together, such as the least hours above the most."""
        paths = find_together(model, sides, data)
        for path in paths:
            there = sides
            for key in path:
                there = there.at(str(key))
            data = _replaced(data, path, self._conflict(Where(path, path, path, path), there))
        return data

    def _closing(self, shape: Shape, sides: Sides, where: Where) -> dict[str, Plain]:
        """Decide how an action or a milestone was closed, which two keys determine together."""
        words = sides.each(lambda side: {key: side[key] for key in _CLOSED if key in side})
        base, ours, theirs = words.each(lambda side: _closed(shape, side))
        if theirs in (ours, base):
            chosen = words.ours
        elif ours in ({}, base):
            chosen = words.theirs
        # `done: yes` does not contradict a day: the side that knows the day wins.
        elif not theirs or theirs == _on_some_day(ours):
            chosen = words.ours
        elif ours == _on_some_day(theirs) and not self.adds_only:
            chosen = words.theirs
        else:
            keys = ("", *(next(iter(side), "") for side in (base, ours, theirs)))
            ways = zip(where, keys, strict=True)
            chosen = self._conflict(Where(*((*way, key) for way, key in ways)), words)
        return dict(chosen)

    def _with_status(
        self, merged: dict[str, Plain], sides: Sides, where: Where
    ) -> dict[str, Plain]:
        """Set the meeting's merged status, whether it is written or follows from its texts."""
        states = base, ours, theirs = sides.each(_state)
        if theirs in (ours, base):
            state = ours
        elif ours == base:
            state = theirs
        elif {ours, theirs} == {"held", "planned"}:
            state = "held"
        else:
            state = self._conflict(where.at("status"), states)
        written = sides.at("status")
        is_theirs = written.ours in (None, written.base) and written.theirs != written.base
        status = written.theirs if is_theirs and not self.adds_only else written.ours
        whole = merged if is_nothing(status) else {**merged, "status": status}
        return whole if _state(whole) == state else {**merged, "status": state}


def _implied(said: Plain, long: Plain, merged: Mapping[str, Plain]) -> dict[str, Plain]:
    """Return the keys that an entry writes with their default value, where the merge has none."""
    if not isinstance(said, Mapping):
        return {}
    return {key: each for key, each in said.items() if key not in long and key not in merged}


def _is(kind: type, value: Plain) -> bool:
    return value is None or isinstance(value, kind)


def _all_of(sides: Sides, *, may_grow: bool) -> Plain:
    """Return both values combined, of two free texts or two lists; None for anything else."""
    ours, theirs = sides.ours, sides.theirs
    if isinstance(ours, list) and isinstance(theirs, list):
        return [*ours, *(each for each in theirs if each not in ours)]
    if may_grow and isinstance(ours, str) and isinstance(theirs, str):
        return block(keep_both(ours, theirs))
    return None


def _grown(sides: Sides) -> str | None:
    texts = [each or "" for each in sides]
    return merge_paragraphs(*texts) if all(isinstance(each, str) for each in texts) else None


def _closed(shape: Shape, words: Mapping[str, Plain]) -> dict[str, Plain]:
    said = {key: shape.at(key).meaning(value) for key, value in words.items()}
    return {key: value for key, value in said.items() if value}


def _on_some_day(closed: Mapping[str, Plain]) -> dict[str, Plain]:
    return dict.fromkeys(closed, True)


def _state(data: Mapping[str, Plain]) -> str:
    """Return planned, held or cancelled, as `Meeting.state` does."""
    written = data.get("status")
    if not is_nothing(written):
        return str(written).strip()
    texts = (data.get(key) for key in ("since_last", "notes", "summary"))
    return "planned" if all(map(is_nothing, texts)) else "held"
