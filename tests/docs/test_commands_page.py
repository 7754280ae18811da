"""The page of commands says what the program does: every command, every option, lines that work."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from support.desk import Desk
from support.pages import load_page, parse_sections, parse_shell, rows_of_commands
from support.repositories import meet_at
from support.their_example import send

from mentorlog.cli.app import load_command
from mentorlog.session.options import name_parameter
from mentorlog.texts import Texts

if TYPE_CHECKING:
    from pathlib import Path

    from mentorlog.cli.table import Row

PAGE = load_page("commands.md")
SECTIONS = parse_sections(PAGE)
ROWS = {row.name: row for row in rows_of_commands()}
NOT_ITS_OWN = {"--journal", "--json", "--lang", "--no-input", "--help"}


def _options(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text)) - NOT_ITS_OWN


def _table(section: str) -> str:
    return "\n".join(
        line.split(" | ")[0] for line in section.splitlines() if line.startswith("| `")
    )


@pytest.mark.parametrize("row", ROWS.values(), ids=list(ROWS))
def test_a_command_stands_there_with_all_it_takes(row: Row) -> None:
    """Its sentence, every option and argument, both in the usage and in the table, and no other."""
    section = SECTIONS[row.name]
    assert Texts("en")(f"help.{row.name.replace(' ', '-')}") in section
    usage, table = section.split("```")[1], _table(section)
    parameters = load_command(row, []).params
    names = {name_parameter(each) for each in parameters}
    names |= {name for each in parameters for name in each.secondary_opts}
    assert f"mentorlog {row.name}" in usage
    assert [name for name in names if name not in usage] == []
    assert [name for name in names if f"`{name}" not in table] == []
    assert _options(usage) == _options(table) == {name for name in names if name[0] == "-"}


def test_no_other_command_stands_there_and_they_are_in_order() -> None:
    """What was taken away is taken away here."""
    headings = re.findall(r"^### (.*)$", PAGE, re.MULTILINE)
    assert [name for name in headings if name in ROWS] == list(ROWS)
    assert set(headings) == set(ROWS)


def test_every_line_of_shell_works_as_it_stands(desk: Desk, tmp_path: Path) -> None:
    """Typed from top to bottom on that Monday; there is one for each command."""
    desk.monkeypatch.chdir(tmp_path)
    meet_at(desk, tmp_path / "place.git")
    send(tmp_path)
    used = set()
    for words, typed in parse_shell(PAGE):
        answer = desk(*words, stdin=typed)
        assert answer.code == 0, (words, answer)
        used.add(desk(*words, "--help").out.split()[2])
    assert {row.name.split()[0] for row in ROWS.values()} <= used
