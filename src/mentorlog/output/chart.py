"""Small charts of plain characters: bars and rows of dots, in ASCII where that is all there is."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TextIO

from mentorlog.domain.visible import encodable
from mentorlog.output.terminal import is_dumb


@dataclass(frozen=True)
class Signs:
    """Hold the characters of a chart: of a bar, of the room up to the most, of a dot and none."""

    bar: str
    room: str
    dot: str
    none: str


_DRAWN = Signs("█", "░", "■", "·")
_ASCII = Signs("#", ".", "x", ".")


def pick_signs(stream: TextIO | None = None) -> Signs:
    """Pick what a stream, else standard output, can show; a dumb terminal gets ASCII."""
    target = sys.stdout if stream is None else stream
    encoding = _encoding(target)
    drawn = f"{_DRAWN.bar}{_DRAWN.room}{_DRAWN.dot}{_DRAWN.none}"
    return _ASCII if is_dumb() or encodable(drawn, encoding) != drawn else _DRAWN


def spell(text: str, stream: TextIO | None = None) -> str:
    """Spell the words beside a chart as a stream will show them, so that what follows lines up."""
    return encodable(text, _encoding(sys.stdout if stream is None else stream))


def _encoding(stream: TextIO | None) -> str:
    return getattr(stream, "encoding", None) or "ascii"


def draw_bar(value: int, room: int, scale: int, width: int, signs: Signs) -> str:
    """Draw a value as a bar of `width` characters for `scale`, and the room that it leaves.

    What is above 0 is never too little to be seen.
    """
    full = _length(value, scale, width)
    return signs.bar * full + signs.room * max(_length(room, scale, width) - full, 0)


def _length(value: int, scale: int, width: int) -> int:
    if value <= 0 or scale <= 0:
        return 0
    return max(1, min(width, round(value * width / scale)))


def draw_dots(claims: Sequence[bool], signs: Signs) -> str:
    """Draw a row of columns, a dot where the claim is true."""
    return " ".join(signs.dot if each else signs.none for each in claims)
