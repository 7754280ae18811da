"""Very many lines, of a few styles, written one after the other without a page around them."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from mentorlog.domain.text.characters import escape_controls

_BOLD, _DIM = "1", "2"
_WORD = re.compile(r"\s*\S+\s*|\s+")


@dataclass(frozen=True)
class StyledLine:
    """A line to be written; `bold` are the places of what stands out in it, in their order."""

    text: str
    indent: int = 0
    bold: tuple[tuple[int, int], ...] = ()
    is_dim: bool = False


@dataclass(frozen=True)
class StyledLines:
    """Lines to be written; those that are too long go on below, at the same indentation."""

    lines: tuple[StyledLine, ...]


Measure = Callable[[str], int]
"""What counts the cells that a text takes."""


def format_styled(
    screen: StyledLines, columns: int, measure: Measure, *, plain: bool
) -> Iterator[str]:
    """Yield the rows of all lines, with bold and dim unless they are to be plain."""
    for line in screen.lines:
        margin = " " * line.indent
        bold = deque(line.bold)
        for start, end in _rows(line.text, columns - line.indent, measure):
            row = line.text[start:end].rstrip()
            shown = escape_controls(row) if plain else _styled(line, start, start + len(row), bold)
            yield f"{margin}{shown}".rstrip()


def _styled(line: StyledLine, start: int, end: int, bold: deque[tuple[int, int]]) -> str:
    """Return a row with its styles; what is bold up to its end is taken out of `bold`."""
    code = _DIM if line.is_dim else ""
    parts: list[str] = []
    while bold and bold[0][0] < end:
        first, last = max(bold[0][0], start), min(bold[0][1], end)
        parts += [_in_style(line.text[start:first], code), _in_style(line.text[first:last], _BOLD)]
        start = max(start, last)
        if bold[0][1] > end:
            break
        bold.popleft()
    return "".join([*parts, _in_style(line.text[start:end], code)])


def _in_style(text: str, code: str) -> str:
    shown = escape_controls(text)
    return f"\x1b[{code}m{shown}\x1b[0m" if code and text else shown


def _rows(text: str, room: int, measure: Measure) -> Iterable[tuple[int, int]]:
    """Break a text between words; a word that is longer than a row is broken where the row ends."""
    if measure(text) <= room:
        return [(0, len(text))]
    rows: list[tuple[int, int]] = []
    start = column = 0
    for word in _WORD.finditer(text):
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
