"""Tables as CSV, in cells that no spreadsheet runs as formulas."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from mentorlog.domain.text.characters import escape_controls
from mentorlog.texts import Texts

Cell = str | int | None

_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""The signs that begin a formula in a spreadsheet, in their wide form too."""

_QUOTED = re.compile(r'[",;\t]')
"""The signs that need quotes, whichever separator a program expects."""


def format_csv(rows: Iterable[Sequence[Cell]], excel: Texts | None = None) -> bytes:
    """Return rows as CSV in UTF-8; None is an empty cell.

    A text is put on one line, with an apostrophe before one that a spreadsheet would run as a
    formula. With `excel`, a double click opens the table: it has a byte order mark, which says
    UTF-8, and the separator that spreadsheets expect in that language.
    """
    separator, end = (excel("output.csv.separator"), "\r\n") if excel else (",", "\n")
    lines = (separator.join(map(_format_cell, row)) for row in rows)
    text = "".join(f"{line}{end}" for line in lines)
    return text.encode("utf-8-sig" if excel else "utf-8")


def _format_cell(cell: Cell) -> str:
    if not isinstance(cell, str):
        return "" if cell is None else str(cell)
    text = escape_controls(" ".join(cell.split()))
    if text.startswith(_FORMULA):
        text = f"'{text}"
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text
