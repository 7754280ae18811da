"""The Danish front page: what a Dane copies from it works."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from support.desk import Desk

PAGE = Path(__file__).parents[2] / "docs" / "da" / "README.md"
_LINE = re.compile(r"`(mentorlog [^`]+)`|^(mentorlog .+)$", re.MULTILINE)


def test_every_command_line_of_the_page_works(desk: Desk, tmp_path: Path) -> None:
    """Typed from top to bottom, with an action for the number that the page names."""
    desk.monkeypatch.setenv("MENTORLOG_LANG", "da")
    desk.monkeypatch.chdir(tmp_path)
    lines = [quoted or alone for quoted, alone in _LINE.findall(PAGE.read_text("utf-8"))]
    assert len(lines) > 10
    for line in lines:
        _, *words = shlex.split(line)
        if words[:2] == ["action", "done"]:
            for text in ("Et", "To", "Tre"):
                assert desk("action", "add", text).code == 0
        asks = words == ["reflect"]  # without a terminal it takes what options say
        answer = desk.in_terminal(*words, typed="") if asks else desk(*words)
        assert answer.code == 0, (line, answer)
