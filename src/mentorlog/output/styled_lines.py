"""Lines in a few styles without Rich, whose import takes longer than printing them."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from mentorlog.domain.text.characters import escape_controls, glue

Style = Literal["", "bold", "dim", "yellow"]

Piece = tuple[str, Style]
"""A part of a line, and its style."""

_CODES: dict[Style, str] = {"bold": "1", "dim": "2", "yellow": "33"}
_WORD = re.compile(r"\s*\S+\s*|\s+")
_GAP: Piece = ("  ", "")
_CUT = "…"


@dataclass(frozen=True)
class StyledLine:
    """A line to print; one that is too long continues below at the same indentation.

    `label` stands in the indentation of the first row. The `tail` stands behind the last row, or
    below it rather than being broken. A line that `is_whole` is never broken, as a command to be
    copied; one that `is_cut` ends at the edge of the screen.
    """

    pieces: tuple[Piece, ...] = ()
    indent: int = 0
    label: tuple[Piece, ...] = ()
    tail: tuple[Piece, ...] = ()
    is_whole: bool = False
    is_cut: bool = False


@dataclass(frozen=True)
class StyledLines:
    """Lines to print."""

    lines: tuple[StyledLine, ...]


Measure = Callable[[str], int]
"""A function that counts the cells of a text."""


def join_pieces(pieces: Iterable[Piece]) -> str:
    """Return the text of some pieces without their styles."""
    return "".join(text for text, _ in pieces)


def cut_text(text: str, columns: int, measure: Measure) -> str:
    """Return a text cut to so many columns, with a sign for what is left out."""
    if measure(text) <= columns:
        return text
    ends = range(min(len(text), columns), -1, -1)
    return next(f"{text[:end]}{_CUT}" for end in ends if measure(text[:end]) < columns)


def format_styled(
    screen: StyledLines, columns: int, measure: Measure, *, plain: bool
) -> Iterator[str]:
    """Yield the rows of all lines, with their styles unless `plain`."""
    codes = {} if plain else _CODES
    for line in screen.lines:
        start = _in_styles(line.label, codes)
        start += " " * (line.indent - measure(join_pieces(line.label)))
        for row in _rows(line, max(columns - line.indent, 1), measure):
            yield f"{start}{_in_styles(row, codes)}".rstrip()
            start = " " * line.indent


def _in_styles(pieces: Iterable[Piece], codes: dict[Style, str]) -> str:
    return "".join(
        f"\x1b[{codes[style]}m{escape_controls(text)}\x1b[0m"
        if text and style in codes
        else escape_controls(text)
        for text, style in pieces
    )


def _rows(line: StyledLine, room: int, measure: Measure) -> Iterator[list[Piece]]:
    """Yield the pieces of each row of a line."""
    text = join_pieces(line.pieces)
    if line.is_whole:
        yield list(line.pieces)
        return
    if line.is_cut:
        shown = cut_text(text, room, measure)
        (row,) = _split(line.pieces, [(0, len(shown) - (shown != text))])
        yield row if shown == text else [*row, (_CUT, row[-1][1] if row else "")]
        return
    places = list(_break(text, room, measure))
    *rows, last = _split(line.pieces, places)
    yield from rows
    if not line.tail:
        yield last
    elif measure(join_pieces((*last, _GAP, *line.tail))) <= room:
        yield [*last, _GAP, *line.tail]
    else:
        yield last
        yield from _rows(StyledLine(line.tail), room, measure)


def _split(pieces: Iterable[Piece], places: Iterable[tuple[int, int]]) -> Iterator[list[Piece]]:
    """Split the pieces into rows, which are given as ranges in the whole text."""
    left, begin = deque(pieces), 0
    for start, end in places:
        row: list[Piece] = []
        while left and begin < end:
            text, style = left[0]
            row.append((text[max(start - begin, 0) : end - begin], style))
            if begin + len(text) > end:
                break
            begin += len(text)
            left.popleft()
        yield row


def _break(text: str, room: int, measure: Measure) -> Iterator[tuple[int, int]]:
    """Yield the range of each row in a text, without the blanks at its end."""
    begin = 0
    for line in text.split("\n"):
        for start, end in _break_line(line, room, measure):
            yield begin + start, begin + start + len(line[start:end].rstrip())
        begin += len(line) + 1


def _break_line(text: str, room: int, measure: Measure) -> Iterable[tuple[int, int]]:
    """Wrap a text between words; a word longer than a row is broken at the row's end."""
    if measure(text) <= room:
        return [(0, len(text))]
    rows: list[tuple[int, int]] = []
    start = column = 0
    for word in _WORD.finditer(glue(text)):
        if column and column + measure(word[0].rstrip()) > room:
            rows.append((start, word.start()))
            start, column = word.start(), 0
        if measure(word[0].rstrip()) > room:
            for at in range(word.start(), word.end()):
                column += measure(text[at])
                if column > room:
                    rows.append((start, at))
                    start, column = at, measure(text[at])
        else:
            column += measure(word[0])
    return [*rows, (start, len(text))]
