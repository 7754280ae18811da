"""What an edit means: the same edit made to plain data, to compare the edited text with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, assert_never

from mentorlog.domain.edits import Add, Append, Edit, Insert, Path, Remove, Set, Value
from mentorlog.store.yaml_scalar import Scalar, written

Plain = Any
"""Data of maps, lists and whatever leaves a reader delivers."""


@dataclass(frozen=True)
class Reading:
    """Say how a reader would deliver the keys and the single values that are written."""

    key: Callable[[str], str] = str.__str__
    leaf: Callable[[Scalar], Plain] = written

    def of(self, value: Value) -> Plain:
        """Return a written value as it would be read."""
        if isinstance(value, Mapping):
            return {self.key(key): self.of(item) for key, item in value.items()}
        if isinstance(value, Sequence) and not isinstance(value, str):
            return [self.of(item) for item in value]
        return self.leaf(value)


TEXT_READING = Reading()
"""Our own reader: every value is its text."""


def apply_edit(data: Plain, edit: Edit, reading: Reading = TEXT_READING) -> Plain:
    """Return a copy of `data` with the edit made. Raises ValueError for an impossible edit."""
    match edit:
        case Set(path, value):
            return _apply_in(data, path, lambda holder, step: {**holder, step: reading.of(value)})
        case Remove(path):
            return _apply_in(data, path, _without)
        case Add(path, key, value, after):
            return _apply_at(data, path, lambda at: _added(at, key, value, after, reading))
        case Append(path, item):
            return _apply_at(data, path, lambda at: _inserted(at, len(at or ()), item, reading))
        case Insert(path, index, item):
            return _apply_at(data, path, lambda at: _inserted(at, index, item, reading))
        case _:
            assert_never(edit)


def place_behind(keys: Sequence[str], after: Sequence[str]) -> int:
    """Return where among `keys` a new one goes: behind the last of `after` that is there, or last.

    The index is that of the key which it then comes before.
    """
    for key in reversed(after):
        if key in keys:
            return keys.index(key) + 1
    return len(keys)


Holder = dict[str | int, Plain]


def _apply_at(data: Plain, path: Path, change: Callable[[Plain], Plain]) -> Plain:
    if not path:
        return change(data)
    step, *rest = path
    items = _items(data, step)
    if step not in items:
        message = f"there is nothing at {step!r}"
        raise ValueError(message)
    items[step] = _apply_at(items[step], tuple(rest), change)
    return items if isinstance(data, dict) else list(items.values())


def _apply_in(data: Plain, path: Path, change: Callable[[Holder, str | int], Holder]) -> Plain:
    if not path:
        message = "the root can be neither replaced nor removed"
        raise ValueError(message)
    step = path[-1]

    def in_holder(holder: Plain) -> Plain:
        items = _items(holder, step)
        if step not in items:
            message = f"there is nothing at {step!r}"
            raise ValueError(message)
        changed = change(items, step)
        return changed if isinstance(holder, dict) else list(changed.values())

    return _apply_at(data, path[:-1], in_holder)


def _items(data: Plain, step: str | int) -> Holder:
    """Return a copy of a map, or a list by its indices; empty where the step cannot fit."""
    if isinstance(data, dict) and isinstance(step, str):
        return dict(data)
    if isinstance(data, list) and isinstance(step, int):
        return dict(enumerate(data))
    return {}


def _without(items: Holder, step: str | int) -> Holder:
    return {key: value for key, value in items.items() if key != step}


def _added(at: Plain, key: str, value: Value, after: Sequence[str], reading: Reading) -> Plain:
    found = {} if at is None else at
    if not isinstance(found, dict) or key in found:
        message = f"{key!r} cannot be added: it is there, or its place is no map"
        raise ValueError(message)
    pairs = list(found.items())
    pairs.insert(place_behind(list(found), after), (reading.key(key), reading.of(value)))
    return dict(pairs)


def _inserted(at: Plain, index: int, item: Value, reading: Reading) -> Plain:
    found = [] if at is None else at
    if not isinstance(found, list) or not 0 <= index <= len(found):
        message = f"nothing can be put at {index}: its place is no list, or is shorter"
        raise ValueError(message)
    return [*found[:index], reading.of(item), *found[index:]]
