"""The program in a process of its own: streams that break, old encodings, what is imported."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mentorlog.cli import table

SCRIPT = """
import sys
import mentorlog.features, mentorlog.cli.table as table
from mentorlog.__main__ import run
mentorlog.features.__path__.append({folder!r})
table.TABLE = (table.Row("work", "sample", "work", "part.commands"),)
run()
"""
COMMAND = """
from mentorlog.output.outcome import Outcome

def work() -> Outcome:
    return Outcome({}, lambda: SCREEN)
"""
HEAVY = {"rich", "pydantic", "yaml", "prompt_toolkit", "platformdirs"}

Spawn = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def spawn(tmp_path: Path) -> Spawn:
    """Run a command that shows a screen, by way of a line of shell around `$run`."""

    def spawn(screen: str, shell: str = "$run") -> subprocess.CompletedProcess[bytes]:
        command = COMMAND.replace("SCREEN", screen)
        (tmp_path / "sample").mkdir(exist_ok=True)
        (tmp_path / "sample" / "cli.py").write_text(command, encoding="utf-8")
        (tmp_path / "run.py").write_text(SCRIPT.format(folder=str(tmp_path)), encoding="utf-8")
        environ = os.environ | {"run": f"'{sys.executable}' '{tmp_path / 'run.py'}' work"}
        line = ["/bin/sh", "-c", shell.replace("$run", 'eval "$run"')]
        return subprocess.run(line, env=environ, capture_output=True, check=False)  # noqa: S603

    return spawn


posix = pytest.mark.skipif(os.name == "nt", reason="the line around the command is for sh")


@posix
def test_a_reader_that_goes_away_ends_it_quietly(spawn: Spawn) -> None:
    """`mentorlog show | head -1` neither complains nor fails, at the end of Python neither."""
    done = spawn("'line\\n' * 100_000", "{ $run; echo $? >&2; } | head -1")
    assert (done.stdout, done.stderr) == (b"line\n", b"0\n")


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
@pytest.mark.parametrize("screen", ["'x'", "'line\\n' * 100_000"])
def test_a_full_disk_is_said_once(spawn: Spawn, screen: str) -> None:
    """An answer that could not be written is not a success."""
    done = spawn(screen, "$run >/dev/full")
    assert done.returncode == 9
    assert done.stderr.decode().startswith("The system refused: No space left")
    assert b"Exception ignored" not in done.stderr


@posix
@pytest.mark.parametrize("closed", ["1>&-", "2>&-", "0<&-", "0<&- 1>&- 2>&-"])
def test_streams_may_be_closed(spawn: Spawn, closed: str) -> None:
    """A job without standard output does its work all the same."""
    done = spawn("'x'", f"$run {closed}")
    assert (done.returncode, done.stderr) == (0, b"")


@posix
@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("ascii", b"moede -> Soeren\n"),
        ("iso-8859-1", "møde -> Søren\n".encode("iso-8859-1")),
        ("utf-8", "møde → Søren\n".encode()),
    ],
)
def test_letters_without_a_code_get_a_likeness(spawn: Spawn, encoding: str, shown: bytes) -> None:
    """An old terminal shows something to read, never a traceback."""
    done = spawn("'møde → Søren'", f"export PYTHONIOENCODING={encoding}; $run")
    assert (done.stdout, done.stderr) == (shown, b"")


@posix
def test_ctrl_c_is_quiet(spawn: Spawn) -> None:
    """Whenever it is pressed, there is a sentence and 130."""
    done = spawn("__import__('os').kill(__import__('os').getpid(), 2)")
    assert (done.returncode, done.stderr) == (130, b"Interrupted.\n")


@posix
def test_a_string_screen_is_shown_without_rich(spawn: Spawn) -> None:
    """Most answers are a few lines, and Rich costs more than the rest together."""
    assert spawn("str('rich' in __import__('sys').modules)").stdout == b"False\n"


@pytest.mark.parametrize(
    ("argv", "heavy"),
    [
        (["--help", "--lang", "da"], HEAVY),
        (["action", "--help", "--lang", "en"], HEAVY),
        (["--help"], HEAVY - {"platformdirs"}),
    ],
)
def test_help_imports_neither_rich_nor_a_command(argv: list[str], heavy: set[str]) -> None:
    """The first thing that anybody tries comes at once; the journal's language is looked for."""
    script = (
        "import sys\nfrom mentorlog.__main__ import main\nassert main(sys.argv[1:]) == 0\n"
        "print(*sys.modules, file=sys.stderr)\n"
    )
    line = [sys.executable, "-c", script, *argv]
    done = subprocess.run(line, capture_output=True, text=True, check=True)  # noqa: S603
    modules = set(done.stderr.split())
    assert not modules & heavy
    assert not modules & {f"mentorlog.features.{row.feature}.cli" for row in table.TABLE}
