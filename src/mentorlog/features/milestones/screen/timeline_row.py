"""One row of the timeline: its label and its characters."""

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
    """The signs of the timeline, one column each; the done ones are the open ones filled in.

    `mark`, which may be wider, replaces the rest of a text that was cut.
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
        """Return the sign of a large or small milestone that is done, open or late."""
        sign: str = self.late if state == "late" else getattr(self, f"{size}_{state}")
        return sign


_DRAWN = Signs("…", *"●○\N{MULTIPLICATION SIGN}◆◇▪▫!│▲─┬")
_TYPED = Signs("...", *"*ox#=+-!|^-|")


def choose_signs(encoding: str) -> Signs:
    """Return signs that a stream of this encoding can show on the present terminal."""
    if is_dumb():
        return _TYPED
    try:
        # All or none: a mix of drawn and typed signs would not match the legend.
        "".join(astuple(_DRAWN)).encode(encoding)
    except (UnicodeError, LookupError):
        return _TYPED
    return _DRAWN


class Script:
    """The words and signs of a picture, in letters that the stream can show.

    The columns can be counted only after this: `ø` takes two where there is only ASCII.
    """

    def __init__(self, texts: Texts, encoding: str) -> None:
        self.language = texts.language
        self.signs = choose_signs(encoding)
        self._texts = texts
        self._encoding = encoding

    def spell(self, text: str) -> str:
        """Return a text on one line, in letters that the stream can show."""
        return encodable(escape_controls(" ".join(text.split()), keep=""), self._encoding)

    def say(self, key: str, **facts: object) -> str:
        """Return a text of the catalogue in letters that the stream can show."""
        return self.spell(self._texts(key, **facts))


_GAP = 2
_LEAST = 10


class Labels:
    """Labels of rows, at most two fifths of the picture wide; small milestones are indented."""

    def __init__(self, marks: Sequence[MilestoneMark], width: int, script: Script) -> None:
        self._script = script
        self._meetings = script.say("milestones.meetings")
        longest = [cell_len(self._name(mark)) + len(_tally(mark)) for mark in marks]
        wanted = max(cell_len(self._meetings), *longest, 0)
        self._width = min(wanted, max(width * 2 // 5, _LEAST))

    @property
    def width(self) -> int:
        """Return the columns that the labels take, with those in front of the months."""
        return self._width + _GAP

    def none(self) -> Text:
        """Return an empty label."""
        return self._row("")

    def meetings(self) -> Text:
        """Return the label of the row of meetings."""
        return self._row(self._meetings)

    def milestone(self, mark: MilestoneMark) -> Text:
        """Return a milestone's title, with the progress of a large one (G21)."""
        return self._row(self._name(mark), _tally(mark), "bold" if mark.size == "large" else "")

    def _name(self, mark: MilestoneMark) -> str:
        title = self._script.spell(mark.item.title or mark.item.name)
        return title if mark.size == "large" else f"  {title}"

    def _row(self, name: str, tally: str = "", style: str = "") -> Text:
        row = Text(no_wrap=True).append(self._fit(name, self._width - len(tally)), style)
        return row.append(tally).append(" " * _GAP)

    def _fit(self, name: str, width: int) -> str:
        """Return a label padded or cut to exactly this width."""
        if cell_len(name) <= width:
            return set_cell_size(name, width)
        mark = self._script.signs.mark
        cut = set_cell_size(name, max(width - len(mark), 0)).rstrip()
        return set_cell_size(f"{cut}{mark}", width)


def _tally(mark: MilestoneMark) -> str:
    return f" {mark.reached}/{mark.of}" if mark.of else ""


class Strip:
    """One row of a picture; text that does not fit is left out, never wrapped."""

    def __init__(self, width: int) -> None:
        self.width = width
        self._signs = [" "] * width
        self._styles = [""] * width

    def column(self, at: float) -> int:
        """Return the column of a place from 0 (inclusive) to 1 (exclusive)."""
        return min(int(at * self.width), self.width - 1)

    def put(self, column: int, text: str, style: str = "") -> None:
        """Write a text of single-width letters on the row, over what is there."""
        for place, sign in enumerate(text, start=column):
            if 0 <= place < self.width:
                self._signs[place] = sign
                self._styles[place] = style

    def put_beside(self, column: int, text: str, style: str = "") -> None:
        """Write a text beside a column, a blank between: on the free side, else where it fits."""
        right, left = column + 2, column - 1 - len(text)
        fitting = [start for start in (right, left) if self._holds(start, len(text))]
        free = [start for start in fitting if self._is_free(start, len(text))]
        for start in (*free, *fitting)[:1]:
            self.put(start, text, style)

    def is_free_at(self, column: int) -> bool:
        """Return whether the column is empty."""
        return self._signs[column] == " "

    def text(self) -> Text:
        """Return the row with its styles."""
        row = Text(no_wrap=True)
        signs = zip(self._styles, self._signs, strict=True)
        for style, run in groupby(signs, key=itemgetter(0)):
            row.append("".join(sign for _, sign in run), style)
        return row

    def _holds(self, start: int, length: int) -> bool:
        return start >= 0 and start + length <= self.width

    def _is_free(self, start: int, length: int) -> bool:
        return all(self.is_free_at(column) for column in range(start, start + length))
