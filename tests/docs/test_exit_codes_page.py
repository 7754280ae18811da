"""The reference pages say what the program does."""

from __future__ import annotations

import re
from pathlib import Path

from mentorlog.errors import ExitCode, InterruptedTalkError, MentorlogError

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "exit-codes.md"


def test_every_exit_code_stands_on_its_page_with_its_word() -> None:
    """A new kind of error is not finished before it is documented."""
    page = PAGE.read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\d+) \|.*\| ?(?:`([a-z-]+)`)? ?\|$", page, re.MULTILINE)
    kinds: set[type[MentorlogError]] = {MentorlogError, InterruptedTalkError}
    kinds.update(each for each in MentorlogError.__subclasses__() if each.exit_code)
    expected = {(str(int(kind.exit_code)), kind.code) for kind in kinds}
    expected |= {(str(int(code)), "") for code in (ExitCode.OK, ExitCode.ATTENTION)}
    assert set(rows) == expected
