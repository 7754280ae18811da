"""How git is run: without a shell, without a network but in `sync`, and what of it is repeated."""

from __future__ import annotations

import os
import subprocess
from typing import Any

import pytest
from support.desk import Desk
from support.repositories import Repository

from mentorlog.git import process
from mentorlog.git.printed import find_reason

SPEAKING = {"fetch", "push", "pull", "clone", "ls-remote", "submodule", "remote"}
LINES = (
    ("action", "done", "1"),
    ("undo",),
    ("history",),
    ("init", "--git"),
    ("status",),
    ("check",),
    ("purge", "sofie", "--before", "2026-10-06", "--yes"),
)


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Note each run of git by our own program."""
    found: list[list[str]] = []
    real = subprocess.run

    def run(words: list[str], **more: Any) -> Any:  # noqa: ANN401 - whatever it was given
        found.append(words)
        assert not more.get("shell")
        return real(words, **more)

    monkeypatch.setattr(process.subprocess, "run", run)  # type: ignore[attr-defined]
    return found


def test_only_sync_speaks_to_another_place(
    desk: Desk, repository: Repository, runs: list[list[str]]
) -> None:
    """Whatever else is done, nothing leaves this computer."""
    repository("remote", "add", "origin", "https://example.invalid/journal.git")
    runs.clear()
    for line in LINES:
        assert desk(*line).code == 0, line
    assert runs
    assert not [words for words in runs if SPEAKING & {*words}]
    assert {words[0] for words in runs} == {"git"}


@pytest.mark.skipif(os.name == "nt", reason="needs a shell")
def test_a_password_is_asked_for_only_at_a_terminal(desk: Desk, repository: Repository) -> None:
    """With `--no-input`, and without a terminal, git may not ask either."""
    asked, server = desk.root.parent / "asked", desk.root.parent / "server"
    server.write_text(f'#!/bin/sh\nenv > "{asked}"\nexit 1\n', encoding="utf-8")
    server.chmod(0o755)
    repository("remote", "add", "origin", str(desk.root.parent))
    repository("config", "remote.origin.uploadpack", str(server))
    assert desk("sync").code == 9
    assert "GIT_TERMINAL_PROMPT=0" in asked.read_text()
    assert desk.in_terminal("sync", typed="").code == 9
    assert "GIT_TERMINAL_PROMPT" not in asked.read_text()


@pytest.mark.parametrize(
    ("printed", "reason"),
    [
        ("fatal: not a git repository.\n", "not a git repository"),
        ("hint: x\nerror: pathspec\nfatal: more", "pathspec"),
        ("my hook: fatal words\nwhat she said", ""),
        ("", ""),
    ],
)
def test_only_gits_own_sentence_is_repeated(printed: str, reason: str) -> None:
    """A hook's words may quote the journal."""
    assert find_reason(printed) == reason
