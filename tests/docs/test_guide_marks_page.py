"""Every mark of the guide is met somewhere: the page's table is run, in both languages."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import pytest
from support.pages import load_page

from mentorlog.texts import LANGUAGES

if TYPE_CHECKING:
    from support.desk import Desk

PAGE = load_page("guide-marks.md")
_CODE = re.compile(r"`([^`]*)`")


@dataclass(frozen=True)
class Meeting:
    """One row: where a mark is met, and the words by language."""

    mark: str
    commands: tuple[str, ...]
    typed: str | None
    words: dict[str, str]

    @property
    def name(self) -> str:
        """Return the row's name in a test."""
        return f"{self.mark} {self.commands[-1]}"


def _meeting(line: str) -> Meeting:
    cells = (cell.strip() for cell in line.strip("| ").split("|"))
    mark, _, commands, typed, english, danish = cells
    keys = _CODE.findall(typed)
    said = keys[0].replace("⏎", "\n").replace("Ctrl-D", "") if keys else None
    return Meeting(mark, tuple(_CODE.findall(commands)), said, {"en": english, "da": danish})


@cache
def _rows() -> tuple[Meeting, ...]:
    return tuple(_meeting(line) for line in PAGE.splitlines() if line.startswith("| G"))


def test_no_mark_is_left_out() -> None:
    """All 28 stand in the table, in their order."""
    marks = list(dict.fromkeys(row.mark for row in _rows()))
    assert marks == [f"G{number}" for number in range(1, 29)]


@pytest.mark.sample(6)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("row", _rows(), ids=[row.name for row in _rows()])
def test_a_mark_is_met_where_the_page_says(desk: Desk, row: Meeting, language: str) -> None:
    """The last command shows the words, whatever the width at which they are broken."""
    desk.is_day("2026-11-24")
    assert desk("demo", str(desk.root), "--lang", language).code == 0
    desk.is_day("2026-12-07T14:30")
    *before, last = [shlex.split(command) for command in row.commands]
    assert [desk(*words).code for words in before] == [0] * len(before)
    answer = desk(*last) if row.typed is None else desk.in_terminal(*last, typed=row.typed)
    assert answer.code == 0, answer
    assert row.words[language] in " ".join((answer.out + answer.err).split())
