"""Wherever the journal lies: in a part of a repository, behind a link, under odd names."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from support.desk import Desk
from support.repositories import HELD, MEETING, Repository, begin


def _in(desk: Desk, root: Path) -> Desk:
    root.mkdir(parents=True)
    desk.monkeypatch.setenv("MENTORLOG_JOURNAL", str(root))
    return replace(desk, root=root)


def _works(desk: Desk, repository: Repository, prefix: str) -> None:
    desk.data("action", "done", "1")
    assert repository.touched() == [f"{prefix}{MEETING}"]
    first = desk.data("history")["changes"][0]
    assert [each["file"] for each in first["changed"]] == [MEETING]
    assert len(desk.data("history", "last")["changes"]) == 2
    desk.data("undo")
    assert desk.read(MEETING) == HELD
    assert repository.touched() == [f"{prefix}{MEETING}"]
    assert repository.state == []


@pytest.mark.parametrize("name", ["journal", "Mine møder & Åses", "a[b]*?", "-x", "cafe\u0301"])
def test_a_part_of_a_bigger_repository(desk: Desk, tmp_path: Path, name: str) -> None:
    """Whatever the folder is called, and whatever else is going on beside it."""
    top = tmp_path / "big"
    desk = _in(desk, top / "under" / name)
    (top / "code.py").write_text("1\n", encoding="utf-8")
    repository = begin(desk, top)
    (top / "code.py").write_text("2\n", encoding="utf-8")
    desk.data("action", "done", "1")
    assert repository.touched() == [f"under/{name}/{MEETING}"]
    assert len(desk.data("history")["changes"]) == 2
    desk.data("undo")
    assert desk.read(MEETING) == HELD
    assert repository.state == [" M code.py"]


def test_two_journals_in_one_repository(desk: Desk, tmp_path: Path) -> None:
    """Each has its own last command and its own history."""
    first = _in(desk, tmp_path / "both" / "first")
    repository = begin(first, tmp_path / "both")
    second = _in(desk, tmp_path / "both" / "second")
    for name, raw in first.files().items():
        second.write(name, raw.decode())
    repository("add", ".")
    repository("commit", "--quiet", "-m", "Second")
    second.data("action", "done", "1")
    _switch(first).data("action", "done", "2")
    _switch(second).data("undo")
    assert second.read(MEETING) == HELD
    assert first.read(MEETING) != HELD
    assert [each["command"] for each in first_history(first)] == ["action done", None]


def _switch(desk: Desk) -> Desk:
    desk.monkeypatch.setenv("MENTORLOG_JOURNAL", str(desk.root))
    return desk


def first_history(desk: Desk) -> list[dict[str, object]]:
    """Return what changed in a journal."""
    changes: list[dict[str, object]] = _switch(desk).data("history")["changes"]
    return changes


def test_a_relationship_with_an_odd_key(desk: Desk, repository: Repository) -> None:
    """A folder made by hand may have any name."""
    desk.write("Åse & Bo [2]/meetings/2026-10-05.yaml", HELD)
    repository("add", ".")
    repository("commit", "--quiet", "-m", "By hand")
    desk.data("action", "done", "1", "--with", "Åse")
    assert repository.touched() == ["Åse & Bo [2]/meetings/2026-10-05.yaml"]
    assert repository.subjects[0] == "mentorlog action done: 1 meeting"


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_behind_a_link(desk: Desk, tmp_path: Path) -> None:
    """The journal's folder may be a link to where it really lies."""
    real = _in(desk, tmp_path / "real" / "journal")
    repository = begin(real, real.root)
    (tmp_path / "link").symlink_to(real.root)
    desk.monkeypatch.setenv("MENTORLOG_JOURNAL", str(tmp_path / "link"))
    _works(real, repository, "")


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_folder_in_the_journal_that_is_a_link(desk: Desk, repository: Repository) -> None:
    """What is committed is the file where it lies."""
    (desk.root / "sofie-holm").rename(desk.root / "real")
    (desk.root / "sofie-holm").symlink_to("real")
    repository("add", ".")
    repository("commit", "--quiet", "-m", "Moved by hand")
    desk.data("action", "done", "1", "--with", "sofie-holm")
    assert repository.touched() == [MEETING.replace("sofie-holm", "real")]
    assert repository.state == []


def test_a_linked_worktree(desk: Desk, repository: Repository, tmp_path: Path) -> None:
    """Its index and its state are not those of the first one."""
    repository("worktree", "add", "--quiet", "-b", "second", str(tmp_path / "second"))
    second = replace(desk, root=tmp_path / "second")
    desk.monkeypatch.setenv("MENTORLOG_JOURNAL", str(second.root))
    _works(second, Repository(second.root), "")
    assert repository.subjects == ["Begin by hand"]


def test_a_branch_without_a_commit(desk: Desk) -> None:
    """The first commit holds what the command wrote, and nothing that lay there before."""
    desk.write("journal.yaml", "git: {commit: true}\n")
    repository = Repository(desk.root)
    repository("init", "--quiet")
    desk.data("new-relationship", "Sofie Holm", "--role", "mentor")
    assert list(repository.files()) == ["sofie-holm/relationship.yaml"]
    assert repository.state == ["?? journal.yaml"]


def test_a_repository_with_other_names_for_what_it_holds(desk: Desk, tmp_path: Path) -> None:
    """Git can name things with SHA-256."""
    desk = _in(desk, tmp_path / "sha")
    repository = Repository(desk.root)
    repository("init", "--quiet", "--object-format=sha256")
    _works(desk, begin(desk, desk.root), "")


def test_a_person_with_odd_settings(desk: Desk, repository: Repository) -> None:
    """What the person has set up for their eyes does not confuse ours."""
    for name, value in {
        "core.quotePath": "true",
        "color.ui": "always",
        "log.showSignature": "true",
        "log.follow": "true",
        "diff.noprefix": "true",
        "diff.renames": "copies",
        "diff.mnemonicPrefix": "true",
        "status.relativePaths": "true",
        "status.short": "true",
        "log.decorate": "full",
        "log.date": "human",
        "format.pretty": "oneline",
        "commit.template": "/dev/null",
        "commit.cleanup": "scissors",
        "commit.verbose": "true",
        "i18n.logOutputEncoding": "latin1",
        "core.commentChar": "M",
        "trailer.separators": "=",
        "push.default": "nothing",
        "core.splitIndex": "true",
        "core.untrackedCache": "true",
    }.items():
        repository("config", name, value)
    repository("update-index", "--split-index")
    _works(desk, repository, "")


def test_a_repository_inside_the_journal_is_left(desk: Desk, repository: Repository) -> None:
    """A relationship that is a repository of its own is not this one's to commit."""
    inner = Repository(desk.root / "bo")
    desk.write("bo/meetings/2026-10-05.yaml", HELD)
    inner("init", "--quiet")
    inner("add", ".")
    inner("commit", "--quiet", "-m", "Inner")
    answer = desk("action", "done", "1", "--with", "bo")
    assert answer.code == 0
    assert "git does not know the file yet" in answer.err
    assert repository.subjects == ["Begin by hand"]
