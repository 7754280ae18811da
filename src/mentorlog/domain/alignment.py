"""Which item of one list is which of another: by what it says, else by what it is about."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Sequence
from typing import Any

from mentorlog.domain.action import ActionItem
from mentorlog.domain.meeting import Topic
from mentorlog.domain.milestone import Milestone, Step
from mentorlog.domain.plain import Model, Plain, Shape, canonical, long_form

_Identity = Callable[[dict[str, Any]], Hashable]


def _words(entry: dict[str, Any], key: str) -> str:
    return " ".join(str(entry.get(key) or "").split())


def _promise(entry: dict[str, Any]) -> Hashable:
    """Say who promised what; a `+word` is part of it or a milestone, whoever wrote it down."""
    words = _words(entry, "text").split()
    return " ".join(word for word in words if word[0] != "+"), str(entry.get("owner"))


def _promise_with_milestone(entry: dict[str, Any]) -> Hashable:
    marks = {word[1:] for word in _words(entry, "text").split() if word[0] == "+"}
    milestone = entry.get("milestone")
    return _promise(entry), frozenset({*marks, *([str(milestone)] if milestone else [])})


def _key(entry: dict[str, Any]) -> Hashable:
    return str(entry["key"]) if entry.get("key") else None


def _title(entry: dict[str, Any]) -> Hashable:
    return _words(entry, "title")


_IDENTITIES: dict[Model, tuple[_Identity, ...]] = {
    ActionItem: (_promise_with_milestone, _promise),
    Topic: (lambda entry: _words(entry, "text"),),
    Milestone: (_key, _title),
    Step: (_title,),
}


def align(shape: Shape, left: Sequence[Plain], right: Sequence[Plain]) -> list[int | None]:
    """Return for each item of `right` the index of the item of `left` that it is; None if new.

    What means the same goes together first, so that of two equal promises the right one is met.
    An item is met once.
    """
    found: list[int | None] = [None] * len(right)
    _meet(found, *([canonical(shape, each) for each in side] for side in (left, right)))
    for identity in _IDENTITIES.get(shape.model, ()):
        keys = [[_identify(identity, shape.model, e) for e in side] for side in (left, right)]
        _meet(found, *keys)
    return found


def _identify(identity: _Identity, model: Model, item: Plain) -> Hashable:
    entry = long_form(model, item)
    return identity(entry) if isinstance(entry, dict) else None


def _meet(found: list[int | None], left: Sequence[Hashable], right: Sequence[Hashable]) -> None:
    met = set(found)
    free: dict[Hashable, deque[int]] = defaultdict(deque)
    for index, key in enumerate(left):
        if index not in met:
            free[key].append(index)
    for index, key in enumerate(right):
        if key is not None and found[index] is None and free[key]:
            found[index] = free[key].popleft()
