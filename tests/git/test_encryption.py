"""`init --git --encrypt` lets the real git-crypt encrypt what git stores."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from support.desk import SOFIE, Desk
from support.programs import find_program
from support.repositories import HELD, MEETING, REFLECTION, Repository

LOCKED = b"\0GITCRYPT\0"
SAID = "worked: A secret about listening.\n"
ALL_OF_IT = ("journal.yaml", f"{SOFIE}/relationship.yaml", MEETING, REFLECTION)


@pytest.fixture(autouse=True)
def _git_crypt() -> None:
    find_program("git-crypt")


@pytest.fixture
def journal(desk: Desk) -> Desk:
    """Give a journal with a meeting and a reflection, without git."""
    desk.write("journal.yaml", "name: Mette\n")
    desk.sofie()
    desk.meeting("2026-10-05", HELD)
    desk.write(REFLECTION, SAID)
    return desk


def stored(root: Path, path: str, version: str = "HEAD") -> bytes:
    """Return what git itself holds of a file."""
    line = ["git", "cat-file", "blob", f"{version}:{path}"]
    return subprocess.run(line, cwd=root, capture_output=True, check=True).stdout  # noqa: S603


@pytest.mark.parametrize("scope", ["private", "all"])
def test_what_git_stores_cannot_be_read(journal: Desk, scope: str) -> None:
    """From the first commit on; on the disk the files stay as they were."""
    words = ("--encrypt",) if scope == "private" else ("--encrypt", "all")
    answer = journal("init", "--git", *words)
    assert (answer.code, answer.err) == (0, "")
    secret = {REFLECTION} if scope == "private" else {*ALL_OF_IT}
    repository = Repository(journal.root)
    for commit in repository("rev-list", "HEAD").split():
        for path in repository("ls-tree", "-r", "--name-only", commit).splitlines():
            assert stored(journal.root, path, commit).startswith(LOCKED) is (path in secret), path
    assert journal.read(REFLECTION) == SAID
    assert repository.state == []
    assert "crypt export-key" in answer.out
    assert "crypt unlock" in answer.out


def test_what_comes_later_is_encrypted_too(journal: Desk) -> None:
    """Commands go on as before: commits, undo and history read through the encryption."""
    assert journal("init", "--git", "--encrypt", "all").code == 0
    assert journal("reflect", "--observed", "A new secret").code == 0
    repository = Repository(journal.root)
    assert stored(journal.root, REFLECTION).startswith(LOCKED)
    assert journal("action", "done", "1").code == 0
    assert journal("history", "last").code == 0
    assert journal("undo").code == 0
    assert journal("undo").code == 0
    assert journal.read(REFLECTION) == SAID
    assert (repository.state, journal("check", "--strict").code) == ([], 0)


def test_a_journal_that_was_in_git(journal: Desk) -> None:
    """Its files are committed once more, encrypted, and what the history still holds is said."""
    assert journal("init", "--git").code == 0
    assert journal("reflect", "--observed", "More").code == 0
    before = journal.read(REFLECTION)
    answer = journal("init", "--encrypt", "--json")
    assert answer.code == 0
    repository = Repository(journal.root)
    assert stored(journal.root, REFLECTION).startswith(LOCKED)
    assert (journal.read(REFLECTION), repository.state) == (before, [])
    assert "Earlier commits hold" in journal("init", "--encrypt").out
    assert repository.subjects[0] == "mentorlog init: 1 private file, 1 other file"
    assert journal("undo").code == 4


def test_again(journal: Desk) -> None:
    """It is so already: that is said, tried again, and nothing is committed."""
    journal("init", "--git", "--encrypt")
    commits = Repository(journal.root).subjects
    answer = journal("init", "--encrypt")
    assert answer.code == 0
    assert "already" in answer.out.split("\n\n")[1]
    assert Repository(journal.root).subjects == commits


def test_own_attributes_stay(journal: Desk) -> None:
    """Our line comes behind a person's own, and the last one has its line break."""
    journal.write(".gitattributes", "*.yaml text")
    assert journal("init", "--git", "--encrypt").code == 0
    text = "*.yaml text\n*/private/** filter=git-crypt diff=git-crypt\n"
    assert journal.read(".gitattributes") == text


def test_a_line_that_takes_it_back_is_named(journal: Desk) -> None:
    """What is proved is what git stores, and not what was set up."""
    journal.write(f"{SOFIE}/private/.gitattributes", "*.yaml -filter\n")
    answer = journal("init", "--git", "--encrypt")
    assert (answer.code, answer.out) == (9, "")
    assert REFLECTION in answer.err


def test_edits_that_wait_are_left_alone(journal: Desk) -> None:
    """A person's own edit is never swept into a commit, so there is none; nothing has changed."""
    journal("init", "--git")
    journal.write(REFLECTION, f"{SAID}# mine\n")
    answer = journal("init", "--encrypt")
    assert answer.code == 9
    assert REFLECTION in answer.err
    assert not (journal.root / ".gitattributes").exists()


def test_without_git_crypt(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It says what is missing before anything is made."""
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "git").symlink_to(find_program("git"))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    answer = desk("init", "--git", "--encrypt")
    assert answer.code == 9
    assert "git-crypt is not installed" in answer.err
    assert not desk.root.exists()


def test_not_without_git(desk: Desk) -> None:
    """The two options contradict each other."""
    assert desk("init", "--no-git", "--encrypt").code == 2
    assert not desk.root.exists()


def test_a_clone_without_the_key(journal: Desk, tmp_path: Path) -> None:
    """No second key is made there, and nothing private is committed in the clear."""
    journal.meeting("2026-10-09", HELD)
    journal("init", "--git", "--encrypt")
    clone = tmp_path / "clone"
    Repository(tmp_path)("clone", "--quiet", str(journal.root), str(clone))
    there = ("--journal", str(clone))
    answer = journal("init", str(clone), "--encrypt")
    assert (answer.code, answer.out) == (9, "")
    assert "unlock" in answer.err
    answer = journal("reflect", "--meeting", "2026-10-09", "--worked", "Quietly", *there)
    assert answer.code == 0
    assert "unlock" in answer.err
    assert Repository(clone).state == [f"?? {SOFIE}/private/2026-10-09.yaml"]
    answer = journal("check", *there)
    assert answer.code == 10
    assert "unlock" in answer.out


def test_check_warns_once_of_private_notes_that_leave_in_the_clear(journal: Desk) -> None:
    """Only with a remote, only when they are in git, and no more when they are encrypted."""
    warned = '"open-private-notes"'
    journal("init", "--git")
    assert warned not in journal("check", "--json").out
    Repository(journal.root)("remote", "add", "origin", "/media/stick/journal.git")
    journal.write(f"{SOFIE}/private/approach.yaml", "how: Quietly\n")
    assert journal("check", "--json").out.count(warned) == 1
    assert "`mentorlog init --encrypt`" in journal("check").out
    assert journal("init", "--encrypt").code == 0
    assert warned not in journal("check", "--json").out
