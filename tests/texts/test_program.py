"""What a hint names is what works in the shell that the program was started from."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mentorlog.cli.table import TABLE
from mentorlog.output.terminal import is_command
from mentorlog.texts import LANGUAGES, Texts, program

if sys.platform == "win32":
    pytest.skip("the scripts are shell scripts", allow_module_level=True)


@pytest.fixture
def script(tmp_path: Path) -> Path:
    """Write a `mentorlog` as pip writes it, in a folder that a shell need not know."""
    path = tmp_path / "venv" / "bin" / "mentorlog"
    path.parent.mkdir(parents=True)
    start = "from mentorlog.__main__ import run\nrun()\n"
    path.write_text(f"#!{sys.executable}\n{start}", encoding="utf-8")
    path.chmod(0o755)
    return path


def _hint(line: list[str], cwd: Path, path: str) -> str:
    environ = {**os.environ, "PATH": path, "MENTORLOG_JOURNAL": str(cwd / "none"), "LC_ALL": "C"}
    environ["HOME"] = str(cwd)
    done = subprocess.run(  # noqa: S603 - the script above
        line, cwd=cwd, env=environ, capture_output=True, text=True, check=True
    )
    (command,) = (each for each in done.stdout.splitlines() if each.endswith(" new-meeting"))
    return command.strip()


def test_a_program_that_the_shell_finds_goes_by_its_name(script: Path, tmp_path: Path) -> None:
    """Also by a link, as pipx makes one, and when its path was typed all the same."""
    link = tmp_path / "bin" / "mentorlog"
    link.parent.mkdir()
    link.symlink_to(script)
    assert _hint(["venv/bin/mentorlog"], tmp_path, str(link.parent)) == "mentorlog new-meeting"


def test_else_it_goes_by_what_was_typed(script: Path, tmp_path: Path) -> None:
    """As after the README's first line; another program of that name changes nothing."""
    other = tmp_path / "bin" / "mentorlog"
    other.parent.mkdir()
    other.write_text("#!/bin/sh\n", encoding="utf-8")
    other.chmod(0o755)
    for path in ("/nowhere", str(other.parent)):
        said = _hint(["venv/bin/mentorlog"], tmp_path, path)
        assert said == "venv/bin/mentorlog new-meeting"


def test_a_module_goes_by_its_python(tmp_path: Path) -> None:
    """`python -m mentorlog` is not taken for a script."""
    said = _hint([sys.executable, "-m", "mentorlog"], tmp_path, "/nowhere")
    assert said == f"{sys.executable} -m mentorlog new-meeting"


@pytest.mark.parametrize("name", [row.name for row in TABLE])
def test_every_command_is_named_as_it_is_typed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new command is known in sentences, too."""
    monkeypatch.setattr(program, "name_program", lambda: "venv/bin/mentorlog")
    assert program.name_commands(f"mentorlog {name}") == f"venv/bin/mentorlog {name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_keeps_the_name_of_the_program(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only what is a command is named as typed, and stays a line that is never broken."""
    monkeypatch.setattr(program, "name_program", lambda: "venv/bin/mentorlog")
    texts = Texts("da" if language == "da" else "en")
    assert "venv/" not in texts("errors.newer.hint")
    _, command = texts("errors.beside", file="x.yaml").split("\n")
    assert command == "  venv/bin/mentorlog check"
    assert not is_command("venv/bin/mentorlog check")


def test_what_a_person_wrote_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    """A summary that speaks of `mentorlog check` is not changed."""
    monkeypatch.setattr(program, "name_program", lambda: "venv/bin/mentorlog")
    assert Texts("en")("status.attention.own-action-late", text="mentorlog check").endswith(
        ": mentorlog check"
    )


def test_no_screen_writes_the_name_itself() -> None:
    """A command that is put together in the code is named as those of the texts are."""
    features = Path(program.__file__).parents[1] / "features"
    written = [path for path in features.rglob("*.py") if "mentorlog {" in path.read_text("utf-8")]
    assert written == []
