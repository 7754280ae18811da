"""What a run of the program loads: one command's module, and Rich only for a screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from support.sampling import sample

from mentorlog.cli.table import TABLE

SCRIPT = """
import json, os, sys
folder, loaded, lines = sys.argv[1], json.loads(sys.argv[2]), json.loads(sys.argv[3])
for name in loaded:
    __import__(name)
from mentorlog.__main__ import main
for number, line in lines.items():
    child = os.fork() if len(lines) > 1 else 0
    if child:
        os.waitpid(child, 0)
        continue
    code = main(line)
    with open(f"{folder}/{number}", "w") as file:
        print(code, *sys.modules, file=file)
    os._exit(0)
"""
READ_BY_ALL = (
    "typer",
    "pydantic",
    "yaml",
    "mentorlog.store.reader",
    "mentorlog.store.writing.store",
    "mentorlog.store.writing.transaction",
)
"""What no command is blamed for in its answer: loaded once, and then shared by all of them."""

NAMES = sample([row.name for row in TABLE], 15)
MODULES = {f"mentorlog.features.{row.feature}.cli" for row in TABLE}
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


Run = tuple[int, set[str]]
"""The exit code, and the modules that were loaded in the end."""


@pytest.fixture(scope="module")
def answered(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Run]:
    """Return each command of the table, for an answer in JSON, in a process of its own."""
    folder = tmp_path_factory.mktemp("answered")
    lines = {
        name: [*name.split(), *(word.format(folder) for word in RIGHT.get(name, [])), "--json"]
        for name in NAMES
    }
    return _run_all(folder, lines, READ_BY_ALL)


@pytest.fixture(scope="module")
def helped(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Run]:
    """Ask for help with each command of the table, in a process of its own."""
    lines = {name: [*name.split(), "--help"] for name in NAMES}
    return _run_all(tmp_path_factory.mktemp("helped"), lines, ["typer"])


def _run_all(
    folder: Path, lines: Mapping[str, Sequence[str]], loaded: Sequence[str]
) -> Mapping[str, Run]:
    """Run each line on a journal of its own; all begin with the same few modules."""
    argv = {
        number: [*line, "--journal", str(_journal(folder / f"journal-{number}"))]
        for number, line in enumerate(lines.values())
    }
    for part in [argv] if hasattr(os, "fork") else [{number: argv[number]} for number in argv]:
        facts = (str(folder), json.dumps(loaded), json.dumps(part))
        program = [sys.executable, "-c", SCRIPT, *facts]
        subprocess.run(  # noqa: S603 - our own program
            program, capture_output=True, stdin=subprocess.DEVNULL, check=True
        )
    found = {}
    for number, name in enumerate(lines):
        code, *modules = (folder / str(number)).read_text("utf-8").split()
        found[name] = int(code), set(modules)
    return found


def _journal(folder: Path) -> Path:
    """Make a journal with one relationship and one meeting."""
    (folder / "sofie-holm" / "meetings").mkdir(parents=True)
    (folder / "journal.yaml").write_text("language: en\n", "utf-8")
    (folder / "sofie-holm" / "relationship.yaml").write_text(RELATIONSHIP, "utf-8")
    (folder / "sofie-holm" / "meetings" / "2026-11-16.yaml").write_text(MEETING, "utf-8")
    return folder


@pytest.mark.parametrize("name", NAMES)
def test_a_command_loads_no_other_and_rich_only_for_a_screen(
    name: str, answered: Mapping[str, Run]
) -> None:
    """With `--json` no command pays for the modules of another one, nor for Rich."""
    code, modules = answered[name]
    assert not (name in RIGHT and code)
    assert len(modules & MODULES) == 1
    assert "rich" not in modules
    assert "prompt_toolkit" not in modules
    assert name in OF_VERSIONS or not modules & {"mentorlog.versions", "mentorlog.git.process"}


@pytest.mark.parametrize("name", NAMES)
def test_help_loads_the_one_command_that_it_is_about(name: str, helped: Mapping[str, Run]) -> None:
    """Reading about a command costs its own module and nothing heavy."""
    code, modules = helped[name]
    assert code == 0
    assert len(modules & MODULES) <= 1
    assert not modules & {"rich", "yaml", "prompt_toolkit"}


def test_a_table_for_a_person_is_drawn_by_rich(tmp_path: Path) -> None:
    """The tests above would notice Rich, if it were there; plain lines do without it."""
    lines = {"status": ["status"], "show": ["show", "sofie"]}
    answered = _run_all(tmp_path, lines, READ_BY_ALL)
    for name, is_drawn in (("status", False), ("show", True)):
        code, modules = answered[name]
        assert code == 0
        assert ("rich" in modules) is is_drawn
        assert modules & MODULES == {f"mentorlog.features.{name}.cli"}
