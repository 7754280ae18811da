"""Lines broken between words, measured in the cells that a terminal gives to a character."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_TAB = 4
_LEAST_ROOM = 8
_BULLET = re.compile(r" *(?:[-*•] +|\d{1,2}[.)] +)?")
_CHUNK = re.compile(r" *[^ ]+")
_WORD = re.compile(r"\s+|\S+")
_COMMAND = re.compile(r" +(?:mentorlog|git|echo) \S")
_NO_WIDTH = frozenset({"Mn", "Me", "Cf"})


def cell_width(text: str) -> int:
    """Count the cells that `text` takes; a wide character takes two, an accent of its own none."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def is_command(line: str) -> bool:
    """Tell whether a line is a next step: a command that stands alone, indented, to be copied."""
    return _COMMAND.match(line) is not None


def wrap(
    text: str, columns: int, *, first: str = "", rest: str = "", cuts: bool = True
) -> list[str]:
    """Break every line of `text` between words so that it fits into `columns`.

    `first` stands before the first line and `rest` before all others, both counted in. A broken
    line goes on below its first word, behind a bullet or a number. A line that fits stays as it is.
    Without `cuts` a word that is longer than a line is left whole, so that a path can be copied,
    and so is a line that is a command.
    """
    lines: list[str] = []
    for line in text.expandtabs(_TAB).split("\n"):
        if not cuts and is_command(line):
            lines.append(f"{rest if lines else first}{line}")
            continue
        lines += _wrap_line(line, columns, rest if lines else first, rest, cuts=cuts)
    return lines


def find_pushed(line: str, columns: int, first: int, rest: int) -> dict[int, int]:
    """Find the words of `line` that a terminal would cut in two, and the cells left before each.

    A word is given by the place of its first character. `first` and `rest` are the cells that are
    taken before the first row and before all others. A word longer than a row is not pushed.
    """
    pushed: dict[int, int] = {}
    column = first
    for word in _WORD.finditer(line):
        width = cell_width(word[0])
        if (
            not word[0].isspace()
            and column + width > columns
            and rest < column
            and width <= columns - rest
        ):
            pushed[word.start()] = columns - column
            column = rest
        for sign in word[0]:
            column = _after(sign, column, columns, rest)
    return {place: cells for place, cells in pushed.items() if cells}


def _after(sign: str, column: int, columns: int, rest: int) -> int:
    cells = _cells(sign)
    return (rest if column + cells > columns else column) + cells


def _wrap_line(line: str, columns: int, first: str, rest: str, *, cuts: bool) -> Iterator[str]:
    bullet = _BULLET.match(line)
    indent = rest + " " * (bullet.end() if bullet else 0)
    room = max(columns, cell_width(indent) + _LEAST_ROOM)
    current, bare = first, True
    for chunk in _CHUNK.findall(line):
        if bare or cell_width(current + chunk) <= room:
            current += chunk
        else:
            yield current
            current = indent + chunk.lstrip()
        bare = False
        while cuts and cell_width(current) > room:
            end = _fitting(current, room)
            yield current[:end]
            current = indent + current[end:]
    yield current if not bare else first


def _fitting(text: str, room: int) -> int:
    used = 0
    for place, sign in enumerate(text):
        used += _cells(sign)
        if used > room:
            return place
    return len(text)


def _cells(sign: str) -> int:
    if unicodedata.category(sign) in _NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1
