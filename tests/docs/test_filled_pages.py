"""Pages that show what the program shows, in its language: every line works as it stands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from support.tutorials import Tutorial

if TYPE_CHECKING:
    from support.desk import Desk

DOCS = Path(__file__).parents[2] / "docs"
PAGES = {
    "da/foerste-moede.md": ("da", "/home/maria/logbog"),
    "da/mentee.md": ("da", "/home/sofie/logbog"),
    "how-to/screen-reader.md": ("en", "/home/maria/journal"),
}


@pytest.mark.parametrize("name", PAGES)
def test_every_line_works_and_shows_what_stands_there(
    desk: Desk, tmp_path: Path, name: str
) -> None:
    """From top to bottom, on the days that the page goes through."""
    language, place = PAGES[name]
    desk.monkeypatch.setenv("MENTORLOG_LANG", language)
    page = (DOCS / name).read_text(encoding="utf-8")
    tutorial = Tutorial(desk, {str(desk.root): place})
    filled = tutorial.fill(page)
    new = tmp_path / Path(name).name
    new.write_text(filled, encoding="utf-8")
    assert tutorial.commands
    assert filled == page, f"look at it and put it in place: {new}"
