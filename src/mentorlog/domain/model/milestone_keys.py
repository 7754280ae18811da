"""The keys of milestones, in a module that is quick to import, since completion needs them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import chain, count

from mentorlog.domain.model.person import key_of

_LONGEST = 32
"""The most characters of a key made from a title, since it is typed."""


def name_in_order(milestones: Sequence[tuple[str | None, str]]) -> tuple[str, ...]:
    """Return a key for each pair of key and title: its key, else one made from its title.

    No two are equal: of equal keys the later ones are numbered.
    """
    own = [key for key, _ in milestones]
    # Written keys are taken first, so that one made from a title never gets somebody's key.
    keys = [key if key not in own[:place] else None for place, key in enumerate(own)]
    taken = {key for key in keys if key}
    for place, (key, title) in enumerate(milestones):
        if not keys[place]:
            keys[place] = free_key(key or title, taken)
            taken.add(keys[place] or "")
    return tuple(key or "" for key in keys)


def free_key(title: str, taken: Collection[str]) -> str:
    """Return a short key from a title, easy to type and not among `taken`."""
    base = _shorten(key_of(title).strip("-")) or "milestone"
    candidates = chain([base], (f"{base}-{number}" for number in count(2)))
    folded = {key.casefold() for key in taken}
    return next(each for each in candidates if each not in folded)


def _shorten(key: str) -> str:
    if len(key) <= _LONGEST:
        return key
    return key[: _LONGEST + 1].rpartition("-")[0] or key[:_LONGEST]
