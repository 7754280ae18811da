"""The tutorial of a season works as it stands, and shows what the program shows."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from support.tutorials import Tutorial

if TYPE_CHECKING:
    from support.desk import Desk

PAGE = Path(__file__).parents[2] / "docs" / "tutorial" / "season.md"
PARTS = {
    *("approach", "expectations", "new-meeting", "end-meeting", "reflect", "prep", "status"),
    *("plan", "move", "cancel", "action", "milestone", "insights", "report", "end-relationship"),
}


def test_every_line_works_and_shows_what_stands_there(desk: Desk, tmp_path: Path) -> None:
    """From top to bottom, on the days that the page goes through; at its end all is in order."""
    page = PAGE.read_text(encoding="utf-8")
    tutorial = Tutorial(desk, {str(desk.root): "/home/mette/journal"})
    # The number that the programme knows the pair by is a random one.
    filled = re.sub(r"(programme's number +)\d{9}", r"\g<1>357443507", tutorial.fill(page))
    new = tmp_path / "season.md"
    new.write_text(filled, encoding="utf-8")
    assert filled == page, f"look at it and put it in place: {new}"
    assert {command.split()[0] for command in tutorial.commands} >= PARTS
    assert desk("check", "--strict").code == 0
    assert [desk.held(name)["status"] for name in desk.meetings()].count("held") == 4
