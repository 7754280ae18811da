"""How much of a proof is tried: a part that a seed chooses, or all of it with MENTORLOG_LONG=1."""

from __future__ import annotations

import itertools
import os
import random
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

Case = TypeVar("Case")

LONG = bool(os.environ.get("MENTORLOG_LONG"))
"""Whether all of every proof is tried."""

_SEED = 20261124


def choose(few: int, many: int) -> int:
    """Return how many rounds a proof is tried: `many` in a long run."""
    return many if LONG else few


def sample(cases: Iterable[Case], few: int) -> list[Case]:
    """Return some of the cases, the same ones every time, in their order; all in a long run."""
    every = list(cases)
    if LONG or len(every) <= few:
        return every
    chosen = random.Random(_SEED).sample(range(len(every)), few)  # noqa: S311 - no secret
    return [every[number] for number in sorted(chosen)]


def combine(*columns: Sequence[Any]) -> list[tuple[Any, ...]]:
    """Return rows in which each value of each column stands; in a long run, all combinations."""
    if LONG:
        return list(itertools.product(*columns))
    length = max(len(column) for column in columns)
    chance = random.Random(_SEED)  # noqa: S311 - no secret
    filled = [list(itertools.islice(itertools.cycle(column), length)) for column in columns]
    for column in filled[1:]:
        chance.shuffle(column)
    return list(zip(*filled, strict=True))
