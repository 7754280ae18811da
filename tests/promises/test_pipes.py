"""Standard streams that are closed, full or gone, for every command that reads."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from support.every_command import KEY, LINES, READING, bare_environ, write_journal
from support.sampling import combine

if os.name == "nt":
    pytest.skip("pipes and devices of POSIX", allow_module_level=True)

FULL = "The system refused: No space left on device.\n"
ON_LINUX = pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk always full")

Stream = int | None
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a journal that nothing here changes, with a broken file to be named beside."""
    folder = tmp_path_factory.mktemp("pipes") / "journal"
    write_journal(folder, "en")
    return folder


@pytest.fixture
def run(root: Path, home: Path) -> Run:
    """Run a line in a process of its own."""

    def run(
        line: list[str], out: Stream = subprocess.PIPE, err: Stream = subprocess.PIPE
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-m", "mentorlog", *line],
            env=bare_environ(root, home),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            text=True,
            check=False,
        )

    return run


@contextmanager
def gone() -> Iterator[int]:
    """Return the end of a pipe whose reader has gone already, as `head -1` has after a line."""
    reader, writer = os.pipe()
    os.close(reader)
    yield writer
    os.close(writer)


@contextmanager
def full() -> Iterator[int]:
    """Return a file on a disk that is always full."""
    handle = os.open("/dev/full", os.O_WRONLY)
    yield handle
    os.close(handle)


@pytest.mark.sample(3)
@pytest.mark.parametrize(("name", "form"), combine(READING, ([], ["--json"])))
def test_a_reader_that_has_gone_is_no_failure(run: Run, name: str, form: list[str]) -> None:
    """`mentorlog status | head -1` ends with 0 and without a word, however it is drawn."""
    with gone() as pipe:
        done = run([*LINES[name][0], *form], out=pipe)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.sample(2)
@ON_LINUX
@pytest.mark.parametrize("form", [[], ["--json"]], ids=["screen", "json"])
@pytest.mark.parametrize("name", ["status", "check", "export", "edit"])
def test_a_full_disk_is_said(run: Run, name: str, form: list[str]) -> None:
    """An answer that nobody got is no success; in JSON it could not be said, so it is in words."""
    with full() as disk:
        done = run([*LINES[name][0], *form], out=disk)
    assert (done.returncode, done.stderr) == (9, FULL)


@ON_LINUX
def test_a_failure_is_still_its_own(run: Run) -> None:
    """What went wrong first is what the exit code and the words are about."""
    with full() as disk:
        done = run(["show", "nobody", "--json"], out=disk)
    assert done.returncode == 4
    assert "nobody" in done.stderr
    with gone() as pipe:
        done = run(["show", "nobody", "--json"], out=pipe)
    assert (done.returncode, done.stderr) == (4, "")


@pytest.mark.sample(2)
@ON_LINUX
@pytest.mark.parametrize("bad", [gone, full])
@pytest.mark.parametrize("line", [["status"], ["status", "--json"], ["show", "nobody"]], ids=str)
def test_what_cannot_be_said_aside_spoils_nothing(
    run: Run, line: list[str], bad: Callable[[], AbstractContextManager[int]]
) -> None:
    """The answer was given; that a file beside it cannot be read is lost with standard error."""
    said = run(line)
    assert said.stderr
    with bad() as handle:
        done = run(line, err=handle)
    assert (done.returncode, done.stdout) == (said.returncode, said.stdout)


@pytest.mark.sample(1)
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", "<&- >&- 2>&-"])
def test_closed_streams(root: Path, home: Path, tmp_path: Path, closed: str) -> None:
    """A job that was given none works: it reads, and it writes what it was told to."""
    journal = tmp_path / "journal"
    write_journal(journal, "da")
    environ = bare_environ(journal, home) | {"python": sys.executable}
    for line in ("status", f"show {KEY} --json", f"action add -w {KEY} Ring", f"prep {KEY}"):
        script = f'"$python" -m mentorlog {line} {closed}'
        done = subprocess.run(  # noqa: S603
            ["/bin/sh", "-c", script], env=environ, capture_output=True, check=False
        )
        assert done.returncode == 0, (line, done)
        assert b"Traceback" not in done.stderr
    assert "text: Ring" in (journal / KEY / "meetings" / "2026-09-14.yaml").read_text("utf-8")


def test_one_line_of_a_long_answer(root: Path, home: Path) -> None:
    """As it is typed in a shell."""
    environ = bare_environ(root, home) | {"python": sys.executable}
    script = f'{{ "$python" -m mentorlog show {KEY}; echo "$?" >&2; }} | head -1'
    done = subprocess.run(  # noqa: S603
        ["/bin/sh", "-c", script], env=environ, capture_output=True, text=True, check=False
    )
    assert done.stderr == "0\n"
    assert done.stdout.count("\n") == 1


def test_json_in_a_pipe_is_one_document(run: Run) -> None:
    """What stands on standard error is not part of it."""
    assert json.loads(run(["status", "--json"]).stdout)["command"] == "status"
