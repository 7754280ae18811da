"""A command that is killed while it commits leaves nothing in anybody's way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from support.desk import Desk
from support.repositories import MEETING, Repository

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals are POSIX")

KILL = "kill -9 $(ps -o ppid= -p $PPID); exit 1"


def _kill(repository: Repository, hook: str) -> None:
    repository.hook(hook, KILL)
    line = [sys.executable, "-m", "mentorlog", "action", "done", "1"]
    killed = subprocess.run(line, check=False, capture_output=True)  # noqa: S603 - our own program
    assert killed.returncode == -signal.SIGKILL
    (repository.top / ".git" / "hooks" / hook).unlink()


@pytest.mark.parametrize("hook", ["pre-commit", "commit-msg", "post-commit"])
def test_the_persons_own_git_goes_on(desk: Desk, repository: Repository, hook: str) -> None:
    """Nothing is locked, and their next commit takes nothing of ours back."""
    _kill(repository, hook)
    desk.write("own.txt", "mine")
    repository("add", "own.txt")
    repository("commit", "--quiet", "-m", "Mine")
    repository("commit", "--quiet", "--allow-empty", "-am", "All of it")
    assert "done: 2026-10-12" in repository.committed(MEETING)
    assert repository.state == []
    assert repository.run("fsck", "--strict").returncode == 0


@pytest.mark.sample(3)
@pytest.mark.parametrize("hook", ["pre-commit", "commit-msg", "post-commit"])
@pytest.mark.parametrize("line", [("sync",), ("undo",), ("action", "add", "Call")])
def test_whatever_comes_next_heals_it(
    desk: Desk, repository: Repository, hook: str, line: tuple[str, ...]
) -> None:
    """A change that was not committed is an edit like one of the person's own."""
    place = Repository(desk.root.parent / "place")
    place.top.mkdir()
    place("init", "--quiet", "--bare")
    repository("remote", "add", "origin", str(place.top))
    _kill(repository, hook)
    lock = desk.root / ".git" / "index.lock"
    lock.write_text(f"mentorlog {desk.root.resolve()}\n")
    desk(*line)
    assert not lock.exists()
    assert not list((desk.root / ".git").glob("mentorlog-scratch-*"))
    assert not [row for row in repository.state if row[0] != " "]
    repository("commit", "--quiet", "--allow-empty", "-am", "Mine")
    assert repository.state == []


def test_a_command_that_was_killed_is_said_not_to_be_committed(
    desk: Desk, repository: Repository
) -> None:
    """Undo does not take the one before for it."""
    desk.data("action", "done", "2")
    _kill(repository, "pre-commit")
    before = desk.files()
    answer = desk("undo")
    assert (answer.code, desk.files()) == (4, before)
    assert answer.err.startswith("The last command, action done, was not committed")


LOCKS = ("index.lock", "HEAD.lock", "packed-refs.lock", "refs/heads/main.lock")


def _kill_all(repository: Repository) -> None:
    """Kill a command and the git that it runs, with all that both have locked left behind."""
    made = "; ".join(f"echo 1 > .git/{lock}" for lock in LOCKS)
    repository.hook("pre-commit", f"{made}; kill -9 0")
    line = [sys.executable, "-m", "mentorlog", "action", "done", "1"]
    killed = subprocess.run(line, check=False, capture_output=True, start_new_session=True)  # noqa: S603 - our own program
    assert killed.returncode == -signal.SIGKILL
    (repository.top / ".git" / "hooks" / "pre-commit").unlink()


def _left(repository: Repository) -> list[str]:
    return [lock for lock in LOCKS if (repository.top / ".git" / lock).exists()]


@pytest.mark.parametrize("line", [("sync",), ("undo",), ("action", "add", "Call")])
def test_locks_of_a_killed_git_are_taken_away(
    desk: Desk, repository: Repository, line: tuple[str, ...]
) -> None:
    """Git was killed together with mentorlog; whatever comes next goes on."""
    _kill_all(repository)
    assert _left(repository) == [*LOCKS]
    desk(*line)
    assert _left(repository) == []
    assert not list((desk.root / ".git").glob("mentorlog-*"))
    repository("commit", "--quiet", "--allow-empty", "-am", "Mine")


def test_locks_of_somebody_else_stay(desk: Desk, repository: Repository) -> None:
    """A git at work keeps its own, and so does whoever locked before ours was killed."""
    lock = desk.root / ".git" / "index.lock"
    lock.write_bytes(b"")
    os.utime(lock, (1, 1))
    assert "index.lock" in desk("action", "done", "2").err
    assert lock.exists()
    lock.unlink()
    _kill_all(repository)
    with subprocess.Popen(["git", "cat-file", "--batch"], cwd=desk.root, stdin=subprocess.PIPE):  # noqa: S607
        desk("action", "add", "Call")
        assert _left(repository) == [*LOCKS]
    desk("action", "add", "Write")
    assert _left(repository) == []


def test_locks_where_no_system_says_who_works_where(
    desk: Desk, repository: Repository, tmp_path: Path
) -> None:
    """As on macOS: while any git is at work they stay; without one they go, and nobody waits."""
    desk.monkeypatch.setattr("mentorlog.git.left_locks._PROCESSES", tmp_path / "none")
    programs = tmp_path / "programs"
    programs.mkdir()
    desk.monkeypatch.setenv("PATH", str(programs), prepend=os.pathsep)
    ps = programs / "ps"
    _kill_all(repository)
    for name, left in (("/usr/bin/git", [*LOCKS]), ("/usr/bin/digit", [])):
        ps.write_text(f"#!/bin/sh\necho zsh\necho {name}\n", encoding="utf-8")
        ps.chmod(0o755)
        desk("action", "add", "Call")
        assert _left(repository) == left
