"""The matching of items between two lists."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Hashable, Sequence
from difflib import SequenceMatcher
from typing import Any

from mentorlog.domain.merging.plain_data import Model, Plain, Shape, comparison_key, long_form
from mentorlog.domain.model.action import ActionItem
from mentorlog.domain.model.expectations import Earlier
from mentorlog.domain.model.meeting import Topic
from mentorlog.domain.model.milestone import Milestone, Step

_Identity = Callable[[dict[str, Any]], Hashable]


def _words(entry: dict[str, Any], key: str) -> str:
    return " ".join(str(entry.get(key) or "").split())


def _promise(entry: dict[str, Any]) -> Hashable:
    """Return who promised what; a `+word` counts as text or as a milestone, in either file."""
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
    # The stricter one first, or of two equal promises the wrong milestone's could match.
    ActionItem: (_promise_with_milestone, _promise),
    Topic: (lambda entry: _words(entry, "text"),),
    Milestone: (_key, _title),
    Step: (_title,),
    Earlier: (lambda entry: _words(entry, "agreed"),),
}


_WORDING: dict[Model, str] = {
    ActionItem: "text",
    Topic: "text",
    Milestone: "title",
    Step: "title",
}
"""The key under which the words of an item stand."""

_NEAR = 0.5
"""The similarity from which an item counts as reworded."""


def match_items(shape: Shape, left: Sequence[Plain], right: Sequence[Plain]) -> list[int | None]:
    """Return for each item of `right` the index of its match in `left`; None for a new one.

    Items that mean the same are matched first, so that of two equal actions the right one is found.
    Every item is matched once.
    """
    found: list[int | None] = [None] * len(right)
    _meet(found, *([comparison_key(shape, each) for each in side] for side in (left, right)))
    for identity in _IDENTITIES.get(shape.model, ()):
        keys = [[_identify(identity, shape.model, e) for e in side] for side in (left, right)]
        _meet(found, *keys)
    return found


def match_reworded(
    shape: Shape, before: Sequence[Plain], after: Sequence[Plain]
) -> list[int | None]:
    """Return the matches of two versions of one list, in which items may have been reworded.

    An item is the same where it is at the same index, has the same words (and another owner), or
    nearly the same words and otherwise equal values, and where no other item qualifies.
    """
    found = match_items(shape, before, after)
    gone = {*range(len(before))} - {*found}
    pairs = [
        (place, index)
        for place, origin in enumerate(found)
        if origin is None
        for index in _between(found, place, len(before))
        if index in gone and _is_reworded(shape.model, before[index], after[place])
    ]
    often = Counter(("after", place) for place, _ in pairs)
    often += Counter(("before", index) for _, index in pairs)
    # With two that may be meant none is taken: a doubled item is seen, a wrong one is not.
    for place, index in pairs:
        if often["after", place] == often["before", index] == 1:
            found[place] = index
    return found


def _between(found: Sequence[int | None], place: int, length: int) -> range:
    """Return the indexes between those of the nearest matches around a place."""
    before = (origin for origin in reversed(found[:place]) if origin is not None)
    behind = (origin for origin in found[place + 1 :] if origin is not None)
    return range(next(before, -1) + 1, next(behind, length))


def _is_reworded(model: Model, before: Plain, after: Plain) -> bool:
    key = _WORDING.get(model)
    old, new = (long_form(model, each) for each in (before, after))
    if key is None or not isinstance(old, dict) or not isinstance(new, dict):
        return False
    rest = [{k: str(v) for k, v in each.items() if k != key} for each in (old, new)]
    words = [_words(each, key).casefold() for each in (old, new)]
    if words[0] == words[1]:
        return bool(words[0])
    is_near = SequenceMatcher(None, words[0], words[1], autojunk=False).ratio() >= _NEAR
    return all(words) and rest[0] == rest[1] and is_near


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
