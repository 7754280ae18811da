"""A text with pieces of it replaced."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Splice(NamedTuple):
    """Put `text` in the place of the code points from `start` up to `end`."""

    start: int
    end: int
    text: str


def splice(text: str, splices: Sequence[Splice]) -> str:
    """Return the text with pieces replaced; they must not overlap and keep their order."""
    parts, read_to = [], 0
    for start, end, new in sorted(splices, key=lambda each: each[:2]):
        parts += [text[read_to:start], new]
        read_to = end
    return "".join([*parts, text[read_to:]])
