"""The names at the left of a picture, all in one column that leaves room for the months."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from mentorlog.domain.timeline import MilestoneMark
from mentorlog.output.timeline_signs import Script

_GAP = 2
_LEAST = 10


class Labels:
    """Cut names to one width, at most two fifths of the picture; small ones are indented."""

    def __init__(self, marks: Sequence[MilestoneMark], width: int, script: Script) -> None:
        self._script = script
        self._meetings = script.say("milestone.meetings")
        longest = [cell_len(self._name(mark)) + len(_tally(mark)) for mark in marks]
        wanted = max(cell_len(self._meetings), *longest, 0)
        self._width = min(wanted, max(width * 2 // 5, _LEAST))

    @property
    def width(self) -> int:
        """Say how many columns they take, those before the months included."""
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
        title = self._script.spell(mark.waypoint.title or mark.waypoint.name)
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
