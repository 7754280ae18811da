"""The page on encryption is typed as it stands, with the real git-crypt: it does what it says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from support.programs import find_program
from support.repositories import HELD, NAME, REFLECTION

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "encryption.md"
BLOCKS = re.compile(r"```sh\n(.*?)```", re.DOTALL)


class Shell:
    """A shell of a person who has mentorlog on the path."""

    def __init__(self, folder: Path, home: Path) -> None:
        command = folder / "bin" / "mentorlog"
        command.parent.mkdir()
        command.write_text(f'#!/bin/sh\nexec {sys.executable} -m mentorlog "$@"\n', "utf-8")
        command.chmod(0o755)
        path = f"{command.parent}{os.pathsep}{os.environ['PATH']}"
        more = {"HOME": str(home), "PATH": path, "MENTORLOG_TODAY": "2026-10-12"}
        self._environ = {**os.environ, **NAME, **more}

    def __call__(self, folder: Path, script: str) -> bytes:
        """Type lines in a folder, each of which has to work."""
        line = ["bash", "-ec", script]
        done = subprocess.run(  # noqa: S603 - the lines of the page
            line, cwd=folder, env=self._environ, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture
def shell(tmp_path: Path, home: Path) -> Shell:
    """Give a shell, where there is git-crypt."""
    find_program("git-crypt")
    return Shell(tmp_path, home)


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """Give the journal that the page is about."""
    folder = tmp_path / "journal"
    written = {
        "journal.yaml": "name: Mette Krogh\n",
        "sofie-holm/relationship.yaml": "name: Sofie Holm\nme: mentor\n",
        "sofie-holm/meetings/2026-10-05.yaml": HELD,
        REFLECTION: "worked: The walk.\n",
    }
    for name, text in written.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def test_the_page(shell: Shell, journal: Path) -> None:
    """Two computers, a bare remote, both change one encrypted file, and it is merged by meaning."""
    begin, look, keep, send, clone, anew = BLOCKS.findall(PAGE.read_text("utf-8"))
    there = journal.with_name("second")
    shell(journal, begin)
    assert shell(journal, look).startswith(b"\0GITCRYPT\0")
    shell(journal, keep)
    shell(journal, send)
    shell(journal.parent, clone)
    assert (there / REFLECTION).read_text("utf-8") == "worked: The walk.\n"
    shell(journal, "mentorlog reflect --meeting last --observed 'He asks more' --listening 3")
    shell(there, "mentorlog reflect --meeting last --did-not-work 'My advice' --listening 4")
    for each in (journal, there, journal):
        shell(each, "mentorlog sync")
    assert (journal / REFLECTION).read_bytes() == (there / REFLECTION).read_bytes()
    merged = (there / REFLECTION).read_text("utf-8")
    for said in ("The walk.", "He asks more", "My advice", "3", "4"):
        assert said in merged
    assert "<<<<" not in merged
    for each in (journal, there, journal.with_name("place.git")):
        assert shell(each, look).startswith(b"\0GITCRYPT\0")
    shell(journal, anew)
    assert shell(journal, look).startswith(b"\0GITCRYPT\0")
    assert shell(journal, "git rev-list --count HEAD").strip() == b"2"
