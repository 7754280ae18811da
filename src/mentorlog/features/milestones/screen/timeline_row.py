"""One row, its label and its characters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from itertools import groupby
from operator import itemgetter

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from mentorlog.domain.text.characters import encodable, escape_controls
from mentorlog.features.milestones.rules import MilestoneMark, Size, State
from mentorlog.output.terminal import is_dumb
from mentorlog.texts import Texts


@dataclass(frozen=True)
class Signs:
    """One sign for each thing, a column wide; what is done is what is open, filled in.

    `mark`, which may be wider, stands for the rest of a text that was cut.
    """

    mark: str
    held: str
    planned: str
    cancelled: str
    large_done: str
    large_open: str
    small_done: str
    small_open: str
    late: str
    now: str
    pointer: str
    line: str
    month: str

    def of_milestone(self, size: Size, state: State) -> str:
        """Return the sign of a large or small one that is done, open or late."""
        sign: str = self.late if state == "late" else getattr(self, f"{size}_{state}")
        return sign


_DRAWN = Signs("…", *"●○\N{MULTIPLICATION SIGN}◆◇▪▫!│▲─┬")
_TYPED = Signs("...", *"*ox#=+-!|^-|")


def choose_signs(encoding: str) -> Signs:
    """Return signs that a stream of this encoding can show on the terminal that is there."""
    if is_dumb():
        return _TYPED
    try:
        "".join(astuple(_DRAWN)).encode(encoding)
    except (UnicodeError, LookupError):
        return _TYPED
    return _DRAWN


class Script:
    """The words and the signs of a picture, spelt as the stream will show them.

    So its columns can be counted: `ø` takes two where there is only ASCII.
    """

    def __init__(self, texts: Texts, encoding: str) -> None:
        self.language = texts.language
        self.signs = choose_signs(encoding)
        self._texts = texts
        self._encoding = encoding

    def spell(self, text: str) -> str:
        """Return a text on one line, with nothing in it that the stream would show otherwise."""
        return encodable(escape_controls(" ".join(text.split()), keep=""), self._encoding)

    def say(self, key: str, **facts: object) -> str:
        """Return a text of the catalogue."""
        return self.spell(self._texts(key, **facts))


_GAP = 2
_LEAST = 10


class Labels:
    """Cut names to one width, at most two fifths of the picture; small ones are indented."""

    def __init__(self, marks: Sequence[MilestoneMark], width: int, script: Script) -> None:
        self._script = script
        self._meetings = script.say("milestones.meetings")
        longest = [cell_len(self._name(mark)) + len(_tally(mark)) for mark in marks]
        wanted = max(cell_len(self._meetings), *longest, 0)
        self._width = min(wanted, max(width * 2 // 5, _LEAST))

    @property
    def width(self) -> int:
        """Return how many columns they take, those before the months included."""
        return self._width + _GAP

    def none(self) -> Text:
        """Return a row without a name."""
        return self._row("")

    def meetings(self) -> Text:
        """Return the name of the row of meetings."""
        return self._row(self._meetings)

    def milestone(self, mark: MilestoneMark) -> Text:
        """Return the title of a milestone, of a large one with what is reached of it (G21)."""
        return self._row(self._name(mark), _tally(mark), "bold" if mark.size == "large" else "")

    def _name(self, mark: MilestoneMark) -> str:
        title = self._script.spell(mark.item.title or mark.item.name)
        return title if mark.size == "large" else f"  {title}"

    def _row(self, name: str, tally: str = "", style: str = "") -> Text:
        row = Text(no_wrap=True).append(self._fit(name, self._width - len(tally)), style)
        return row.append(tally).append(" " * _GAP)

    def _fit(self, name: str, width: int) -> str:
        """Return a name at exactly this width, its end cut off where it is longer."""
        if cell_len(name) <= width:
            return set_cell_size(name, width)
        mark = self._script.signs.mark
        cut = set_cell_size(name, max(width - len(mark), 0)).rstrip()
        return set_cell_size(f"{cut}{mark}", width)


def _tally(mark: MilestoneMark) -> str:
    return f" {mark.reached}/{mark.of}" if mark.of else ""


class Strip:
    """One row of a picture; what does not fit is left out, never wrapped."""

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
        """Return whether nothing stands in the column."""
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
