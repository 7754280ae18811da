"""Every row of the table leads to a command that fits into the frame."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

from mentorlog.__main__ import main
from mentorlog.cli.app import load_command
from mentorlog.cli.common_options import make_options
from mentorlog.cli.table import TABLE, Row
from mentorlog.texts import Texts
from mentorlog.texts.en.help import TEXTS as HELP

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAVY = {"rich", "pydantic", "yaml", "prompt_toolkit"}


def _commands() -> Iterator[Row]:
    names = [row.name for row in TABLE]
    for row in TABLE:
        if not any(name.startswith(f"{row.name} ") for name in names):
            yield row


def explained(command: str) -> set[str]:
    """List the parameters that have a text, the command's own or one that several share."""
    beginnings = (f"{command.replace(' ', '-')}.", "any.")
    return {
        key.partition(".")[2] for key in HELP if any(key.startswith(each) for each in beginnings)
    }


@pytest.fixture(params=_commands(), ids=lambda row: row.name)
def row(request: pytest.FixtureRequest) -> Row:
    """Return each command's row in turn."""
    row: Row = request.param
    if find_spec(f"mentorlog.features.{row.feature}.cli") is None:
        pytest.skip("this command is not written yet")
    return row


def test_every_option_and_argument_says_what_it_is(row: Row) -> None:
    """`--help` has no word that is not explained."""
    silent = {part.name for part in load_command(row, []).params} - explained(row.name)
    assert silent == set()


def test_every_text_of_help_is_a_commands_or_a_parameters() -> None:
    """What explains nothing that can be typed is not translated for ever."""
    names = {row.name.replace(" ", "-"): row for row in TABLE}
    shared = {"help", *(option.name for options in make_options() for option in options)}
    taken = {
        name: {each.name for each in load_command(row, []).params} for name, row in names.items()
    }
    kept = ("about", "help", "usage", "required", "part.", "heading.", "metavar.")
    for key in (key for key in HELP if not key.startswith(kept)):
        command, _, parameter = key.partition(".")
        known = {*shared, *(name for each in taken.values() for name in each)}
        known = known if command == "any" else {"", "more", *taken[command]}
        assert parameter in known, key


def test_its_help_can_be_read(row: Row, capfd: pytest.CaptureFixture[str]) -> None:
    """Nothing in a declaration breaks the page, and the shared options are on it."""
    assert main([*row.name.split(), "--help"]) == 0
    shown = capfd.readouterr().out
    assert Texts("en")(f"help.{row.name.replace(' ', '-')}") in re.sub(r"\s+", " ", shown)
    assert "--journal DIR" in shown


@pytest.mark.sample(4)
def test_completing_its_options_stays_light(row: Row) -> None:
    """Pressing Tab after a command's name imports its module, and nothing heavy with it."""
    script = (
        "import sys\nfrom mentorlog.cli.app import load_command\n"
        "from mentorlog.cli.table import TABLE\n"
        f"load_command(next(row for row in TABLE if row.name == {row.name!r}), [])\n"
        "print(*sys.modules)"
    )
    line = [sys.executable, "-c", script]
    done = subprocess.run(line, capture_output=True, text=True, check=True)  # noqa: S603
    modules = set(done.stdout.split())
    assert not modules & HEAVY
    others = {
        f"mentorlog.features.{other.feature}.cli" for other in TABLE if other.feature != row.feature
    }
    assert not modules & others
