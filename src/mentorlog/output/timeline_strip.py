"""A row of columns that signs and words are put on, each at its place."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter

from rich.text import Text


class Strip:
    """Hold one row of a picture; what does not fit is left out, never wrapped."""

    def __init__(self, width: int) -> None:
        self.width = width
        self._signs = [" "] * width
        self._styles = [""] * width

    def column(self, at: float) -> int:
        """Return the column of a place between 0 (inclusive) and 1 (not)."""
        return min(int(at * self.width), self.width - 1)

    def put(self, column: int, text: str, style: str = "") -> None:
        """Put a text of narrow letters on the row, over what is there."""
        for place, sign in enumerate(text, start=column):
            if 0 <= place < self.width:
                self._signs[place] = sign
                self._styles[place] = style

    def put_beside(self, column: int, text: str, style: str = "") -> None:
        """Put a text beside a column, a blank between: where all is free, else where it fits."""
        right, left = column + 2, column - 1 - len(text)
        fitting = [start for start in (right, left) if self._holds(start, len(text))]
        free = [start for start in fitting if self._is_free(start, len(text))]
        for start in (*free, *fitting)[:1]:
            self.put(start, text, style)

    def is_free_at(self, column: int) -> bool:
        """Tell whether nothing stands in the column."""
        return self._signs[column] == " "

    def text(self) -> Text:
        """Return the row with its colours."""
        row = Text(no_wrap=True)
        signs = zip(self._styles, self._signs, strict=True)
        for style, run in groupby(signs, key=itemgetter(0)):
            row.append("".join(sign for _, sign in run), style)
        return row

    def _holds(self, start: int, length: int) -> bool:
        return start >= 0 and start + length <= self.width

    def _is_free(self, start: int, length: int) -> bool:
        return all(self.is_free_at(column) for column in range(start, start + length))
