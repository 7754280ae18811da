"""`init --git` puts a journal under git, `init --no-git` lets commands make no commits."""

from __future__ import annotations

import os
import stat

import pytest
from support.desk import Desk, changes
from support.repositories import HELD, MEETING, NAME, Repository, begin


def test_a_new_journal(desk: Desk) -> None:
    """It is a repository with one commit, and says so."""
    answer = desk("init", "--git", "--name", "Mette")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines()[2:4] == [
        f"Its folder is now a git repository: {desk.root}",
        "From now on, each command that changes something is one commit.",
    ]
    assert desk.found("journal.yaml")["git"] == {"commit": "true"}
    repository = Repository(desk.root)
    assert repository.subjects == ["mentorlog init: 1 journal"]
    assert list(repository.files()) == ["journal.yaml"]
    assert repository.state == []
    if os.name != "nt":
        assert stat.S_IMODE((desk.root / ".git").stat().st_mode) == 0o700


def test_a_journal_that_was_there(desk: Desk) -> None:
    """Its first commit holds all of its files; what is none of them is the person's."""
    desk.write("journal.yaml", "# mine\nname: Mette\n")
    desk.sofie()
    desk.meeting("2026-10-05", HELD)
    desk.write("own.txt", "mine")
    data = desk.data("init", "--git")
    assert data["commits"] is True
    assert changes(data) == {"journal.yaml": "edited"}
    assert desk.read("journal.yaml") == "# mine\nname: Mette\ngit:\n  commit: true\n"
    repository = Repository(desk.root)
    assert repository.subjects == ["mentorlog init: 1 journal, 1 relationship, 1 meeting"]
    assert repository.state == ["?? own.txt"]
    desk.data("action", "done", "1")
    assert repository.touched() == [MEETING]


def test_in_a_repository_of_the_persons_own(desk: Desk) -> None:
    """No other is made, and of the journal only the switch is committed."""
    repository = begin(desk)
    desk.write("journal.yaml", "name: Mette\n")
    repository("commit", "--quiet", "-am", "Off")
    desk.meeting("2026-10-07", "notes: Mine\n")
    answer = desk("init", "--git")
    assert (answer.code, answer.err) == (0, "")
    assert repository.subjects[0] == "mentorlog init: 1 journal"
    assert repository.touched() == ["journal.yaml"]
    assert repository.state == ["?? sofie-holm/meetings/2026-10-07.yaml"]


def test_again(desk: Desk) -> None:
    """What is so already is said, and changes nothing."""
    desk.data("init", "--git")
    before = desk.files()
    data = desk.data("init", "--git")
    assert (data["changed"], data["commits"]) == ([], True)
    assert desk.files() == before
    assert len(Repository(desk.root).subjects) == 1


def test_off_and_on(desk: Desk) -> None:
    """The repository stays; only the switch is turned."""
    desk.data("init", "--git")
    answer = desk("init", "--no-git", "--lang", "da")
    assert "laver kommandoerne ingen commits" in answer.out
    desk.data("new-relationship", "Sofie Holm", "--role", "mentor")
    repository = Repository(desk.root)
    assert len(repository.subjects) == 1
    assert repository.state == [" M journal.yaml", "?? sofie-holm/"]
    assert desk.data("init", "--no-git")["changed"] == []
    desk.data("init", "--git")
    assert desk.found("journal.yaml")["git"] == {"commit": "true"}


def test_a_switch_that_was_written_otherwise(desk: Desk) -> None:
    """An edit turns it where it stands."""
    desk.write("journal.yaml", "git: {commit: no}  # not yet\nname: M\n")
    desk.data("init", "--git")
    assert desk.read("journal.yaml") == "git: {commit: true}  # not yet\nname: M\n"


def test_no_git_on_a_new_journal_writes_nothing_about_it(desk: Desk) -> None:
    """It is so without a word."""
    desk.data("init", "--no-git")
    assert "git" not in desk.found("journal.yaml")
    assert not (desk.root / ".git").exists()


def test_who_is_nobody_to_git_begins_later(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The journal is made, it is said what is missing, and the first commit holds all of it."""
    for name in NAME:
        monkeypatch.delenv(name)
    monkeypatch.setenv("EMAIL", "")
    answer = desk("init", "--git")
    assert answer.code == 0
    repository = Repository(desk.root)
    if not repository.run("log").returncode:
        pytest.skip("this computer's git makes a name up")
    assert "Git does not know who you are." in answer.err
    desk.data("new-relationship", "Sofie Holm", "--role", "mentor")
    for name, value in NAME.items():
        monkeypatch.setenv(name, value)
    answer = desk("init", "--git")
    assert (answer.code, answer.err) == (0, "")
    assert repository.subjects == ["mentorlog init: 1 journal, 1 relationship"]
    assert repository.state == []


def test_without_git(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The journal is made all the same."""
    monkeypatch.setenv("PATH", str(desk.root))
    answer = desk("init", "--git")
    assert answer.code == 0
    assert "Git is not installed here." in answer.err
    assert (desk.root / "journal.yaml").exists()


def test_in_a_repository_that_ignores_it(desk: Desk) -> None:
    """A home under git, all of which is ignored, is not where a journal is kept."""
    around = Repository(desk.root.parent)
    around("init", "--quiet")
    (around.top / ".gitignore").write_text("*\n", encoding="utf-8")
    assert desk("init", "--git").code == 0
    assert (desk.root / ".git").is_dir()
    assert Repository(desk.root).subjects == ["mentorlog init: 1 journal"]


def test_with_a_guide_in_one_go(desk: Desk) -> None:
    """One command, one commit."""
    path = desk.root.parent / "programme.yaml"
    path.write_text("name: A guide\n", encoding="utf-8")
    desk.data("init", "--git", "--guide", str(path))
    assert Repository(desk.root).subjects == ["mentorlog init: 1 journal, 1 guide"]


def test_where_it_cannot_be_said_safely(desk: Desk) -> None:
    """A journal file that cannot be edited is left, and no repository is made."""
    text = "git: &x {commit: no}\nx-more: *x\n"
    desk.write("journal.yaml", text)
    answer = desk("init", "--git")
    assert answer.code == 6
    assert desk.read("journal.yaml") == text
    assert not (desk.root / ".git").exists()


def test_a_first_commit_that_failed_is_finished_under_its_own_message(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It holds what was there then; what was typed since, and the next command, are not in it."""
    for name in NAME:
        monkeypatch.delenv(name)
    monkeypatch.setenv("EMAIL", "")
    desk.write("journal.yaml", "name: Mette\n")
    desk.sofie()
    desk.meeting("2026-10-05", HELD)
    desk("init", "--git")
    repository = Repository(desk.root)
    if not repository.run("log").returncode:
        pytest.skip("this computer's git makes a name up")
    desk.meeting("2026-10-05", f"# zqtyped\n{HELD}")
    desk.meeting("2026-10-07", "notes: zqtyped\n")
    for name, value in NAME.items():
        monkeypatch.setenv(name, value)
    answer = desk("action", "done", "1")
    assert answer.code == 0
    assert repository.subjects[-1] == "mentorlog init: 1 journal, 1 relationship, 1 meeting"
    assert "zqtyped" not in repository("log", "-p", "HEAD")
    assert "done: 2026-10-12" not in repository.committed(
        MEETING, repository("rev-list", "--max-parents=0", "HEAD")
    )
    assert "?? sofie-holm/meetings/2026-10-07.yaml" in repository.state
