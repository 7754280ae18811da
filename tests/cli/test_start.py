"""What a run of the program loads: one command's module, and Rich only for a screen."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from mentorlog.cli.table import TABLE

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = """
import sys
from mentorlog.__main__ import main
code = main(sys.argv[2:])
with open(sys.argv[1], "w") as file:
    print(code, *sys.modules, file=file)
"""
MODULES = {f"mentorlog.cli.{row.module}" for row in TABLE}
RELATIONSHIP = "name: Sofie Holm\nme: mentor\nstart: 2026-09-01\nend: 2026-12-31\n"
MEETING = "status: held\nsummary: Ask for a trial month.\nactions:\n  - Call the library\n"
RIGHT = {
    "new-relationship": ["Lars Bo", "--role", "mentor"],
    "demo": ["{}/demo"],
    "plan": ["2026-12-01"],
    "search": ["library"],
    "action add": ["Write the CV"],
    "action done": ["1"],
    "action drop": ["1"],
    "milestone add": ["A job"],
}
"""What a command needs to come to its answer; the others answer, or refuse, without a word."""

OF_VERSIONS = {"sync", "undo", "history"}
"""The commands that look at git where the journal asks for no commits."""


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """Make a journal with one relationship and one meeting."""
    folder = tmp_path / "journal"
    (folder / "sofie-holm" / "meetings").mkdir(parents=True)
    (folder / "journal.yaml").write_text("language: en\n", "utf-8")
    (folder / "sofie-holm" / "relationship.yaml").write_text(RELATIONSHIP, "utf-8")
    (folder / "sofie-holm" / "meetings" / "2026-11-16.yaml").write_text(MEETING, "utf-8")
    return folder


def _loaded(tmp_path: Path, journal: Path, *words: str) -> tuple[int, set[str]]:
    """Run a line in a process of its own; returns the exit code and the modules it had loaded."""
    note = tmp_path / "modules"
    line = [sys.executable, "-c", SCRIPT, str(note), *words, "--journal", str(journal)]
    subprocess.run(  # noqa: S603 - our own program
        line, capture_output=True, stdin=subprocess.DEVNULL, check=True
    )
    code, *modules = note.read_text("utf-8").split()
    return int(code), set(modules)


@pytest.mark.parametrize("name", [row.name for row in TABLE])
def test_a_command_loads_no_other_and_rich_only_for_a_screen(
    name: str, tmp_path: Path, journal: Path
) -> None:
    """With `--json` no command pays for the modules of another one, nor for Rich."""
    words = [word.format(tmp_path) for word in RIGHT.get(name, [])]
    code, modules = _loaded(tmp_path, journal, *name.split(), *words, "--json")
    assert not (name in RIGHT and code)
    assert len(modules & MODULES) == 1
    assert "rich" not in modules
    assert "prompt_toolkit" not in modules
    assert name in OF_VERSIONS or not modules & {"mentorlog.versions", "mentorlog.versions.git"}


@pytest.mark.parametrize("name", [row.name for row in TABLE])
def test_help_loads_the_one_command_that_it_is_about(
    name: str, tmp_path: Path, journal: Path
) -> None:
    """Reading about a command costs its own module and nothing heavy."""
    code, modules = _loaded(tmp_path, journal, *name.split(), "--help")
    assert code == 0
    assert len(modules & MODULES) <= 1
    assert not modules & {"rich", "yaml", "prompt_toolkit"}


def test_a_screen_for_a_person_is_drawn_by_rich(tmp_path: Path, journal: Path) -> None:
    """The tests above would notice Rich, if it were there."""
    code, modules = _loaded(tmp_path, journal, "status")
    assert code == 0
    assert "rich" in modules
    assert modules & MODULES == {"mentorlog.cli.status"}
