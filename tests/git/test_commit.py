"""Each command that changes something is one commit, and its message tells nothing."""

from __future__ import annotations

import os

import pytest
from support.desk import SOFIE, Desk
from support.repositories import MEETING, REFLECTION, Repository

Line = tuple[str, ...]

LINES: dict[Line, str] = {
    ("action", "add", "Ring", "til", "biblioteket"): "mentorlog action add: 1 meeting",
    ("action", "done", "1"): "mentorlog action done: 1 meeting",
    ("plan", "fri", "14:30", "--place", "Café"): "mentorlog plan: 1 meeting",
    ("move", "2026-10-05", "2026-10-06"): "mentorlog move: 1 meeting, 1 private file",
    ("action", "change", "1", "Ring", "snart"): "mentorlog action change: 1 meeting",
    ("note", "Bestod"): "mentorlog note: 1 relationship",
    ("note", "Noget", "trist", "--private"): "mentorlog note: 1 private file",
    ("change-relationship", "--email", "s@x.dk"): ("mentorlog change-relationship: 1 relationship"),
    ("reflect", "--worked", "Lytning"): "mentorlog reflect: 1 private file",
    ("milestone", "add", "Et", "job"): "mentorlog milestone add: 1 file of milestones",
    ("new-relationship", "Åse Bo", "--role", "mentor"): (
        "mentorlog new-relationship: 1 relationship"
    ),
    ("end-meeting", "--summary", "Godt", "--action", "Call", "--next", "2026-11-20"): (
        "mentorlog end-meeting: 2 meetings"
    ),
    ("new-meeting", "--notes", "Om jobbet"): "mentorlog new-meeting: 1 meeting",
    ("expectations", "--answer", "support-wanted=Tid"): (
        "mentorlog expectations: 1 file of expectations"
    ),
    ("end-relationship", "--yes", "--reason", "Slut"): (
        "mentorlog end-relationship: 1 relationship"
    ),
}


@pytest.mark.sample(6)
@pytest.mark.parametrize("line", LINES, ids=lambda line: "-".join(line[:2]))
def test_a_command_is_one_commit_that_says_its_kind(
    desk: Desk, repository: Repository, line: Line
) -> None:
    """The message has one form, whatever was said; afterwards everything is committed."""
    data = desk.data(*line)
    assert repository.subjects == [LINES[line], "Begin by hand"]
    command = LINES[line].removeprefix("mentorlog ").partition(":")[0]
    assert repository("log", "-1", "--format=%b").strip() == f"Mentorlog-Command: {command}"
    assert {each["file"] for each in data["changed"]} <= set(repository.touched())
    assert repository.state == []
    assert repository("log", "-1", "--format=%an <%ae>") == "Mette Krogh <mette@example.org>"


@pytest.mark.parametrize(
    "line", [("status",), ("show",), ("check",), ("history",), ("action", "done", "99"), ("prep",)]
)
def test_what_changes_nothing_is_no_commit(desk: Desk, repository: Repository, line: Line) -> None:
    """Neither looking nor failing leaves a trace."""
    desk(*line)
    assert repository.subjects == ["Begin by hand"]


def test_what_is_so_already_is_no_commit(desk: Desk, repository: Repository) -> None:
    """The second time changes nothing."""
    desk.data("action", "done", "1")
    desk.data("action", "done", "1")
    assert len(repository.subjects) == 2


def test_without_the_switch_nothing_is_committed(desk: Desk, repository: Repository) -> None:
    """A journal in a repository is the person's own to commit, unless they say otherwise."""
    desk.write("journal.yaml", "language: en\n")
    answer = desk("action", "done", "1")
    assert (answer.code, answer.err) == (0, "")
    assert repository.subjects == ["Begin by hand"]
    assert f" M {MEETING}" in repository.state


def test_a_purge_is_one_commit(desk: Desk, repository: Repository) -> None:
    """What is gone on the disk is gone in the newest version."""
    desk.data("end-relationship", "--yes")
    desk.data("purge", "sofie", "--yes")
    assert repository.subjects[0] == "mentorlog purge: 1 relationship, 1 meeting, 1 private file"
    assert list(repository.files()) == ["journal.yaml"]
    assert repository.state == []


def test_a_guide_that_is_taken_in_is_committed_with_the_one_kept_beside_it(
    desk: Desk, repository: Repository
) -> None:
    """Files that belong together are one commit."""
    for number in (1, 2):
        path = desk.root.parent / f"guide-{number}.yaml"
        path.write_text(f"name: Guide {number}\n", encoding="utf-8")
        desk.data("init", "--guide", str(path))
    assert repository.subjects[:2] == [
        "mentorlog init: 1 guide, 1 other file",
        "mentorlog init: 1 guide",
    ]
    assert repository.state == []


def test_an_edit_in_the_editor_is_a_commit(
    desk: Desk, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between opening and closing the file, what is written there is the command's change."""
    monkeypatch.setenv("EDITOR", 'sh -c \'echo "x-own: mine" >> "$0"\'')
    desk.data("edit", "last")
    assert repository.subjects[0] == "mentorlog edit: 1 meeting"
    assert repository.committed(MEETING).endswith("x-own: mine")


def test_a_new_file_in_the_editor_is_a_commit(
    desk: Desk, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lesson that it begins with, and what was written below it, are one."""
    monkeypatch.setenv("EDITOR", 'sh -c \'echo "how: mine" >> "$0"\'')
    desk.data("edit", "approach")
    assert repository.subjects[0] == "mentorlog edit: 1 private file"
    assert repository.state == []


def test_a_conversation_is_one_commit(desk: Desk, repository: Repository) -> None:
    """A dozen answers, each saved at its Enter, are one change in the history."""
    answer = desk.in_terminal("new-meeting", "--date", "2026-10-12", typed="\n" * 40)
    assert answer.code == 0
    assert len(repository.subjects) == 2
    assert repository.subjects[0].startswith("mentorlog new-meeting: ")
    assert repository.state == []


def test_a_conversation_that_is_left_is_one_commit(desk: Desk, repository: Repository) -> None:
    """The end of input is Ctrl-D; what was answered until then is committed."""
    answer = desk.in_terminal("new-meeting", typed="\n\nShe called them\n\n")
    assert answer.code == 0
    assert len(repository.subjects) == 2
    assert repository.state == []


def test_a_conversation_that_is_stopped_is_one_commit(
    desk: Desk, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After Ctrl-C the answers that were saved are committed, and the exit code stays 130."""

    def stop(*_more: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("mentorlog.features.meeting.command.terminal.lead_meeting", stop)
    answer = desk.in_terminal("new-meeting", typed="\n" * 9)
    assert answer.code == 130
    assert repository.subjects[0] == "mentorlog new-meeting: 1 meeting"
    assert repository.state == []


def test_private_files_are_committed_and_not_named(desk: Desk, repository: Repository) -> None:
    """It is the person's own repository; the message is read by whoever sees a list of commits."""
    desk.data("reflect", "--meeting", "2026-10-05", "--observed", "Hun tøvede")
    assert REFLECTION in repository.touched()
    message = repository("log", "-1", "--format=%B")
    for word in ("reflection", "private/", "2026", "sofie", "Sofie", "tøvede"):
        assert word not in message


def test_what_another_command_changed_is_its_own_commit(desk: Desk, repository: Repository) -> None:
    """Commands do not collect."""
    desk.data("action", "add", "One")
    desk.data("action", "add", "Two")
    assert [len(repository.touched(each)) for each in ("HEAD", "HEAD^")] == [1, 1]
    assert repository("diff", "--numstat", "HEAD^", "HEAD").split()[:2] == ["2", "0"]


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX")
def test_what_git_writes_is_for_the_owners_eyes(desk: Desk, repository: Repository) -> None:
    """Whatever the umask, new files of git are as closed as those of the journal."""
    before = os.umask(0o000)
    try:
        desk.data("action", "done", "1")
    finally:
        os.umask(before)
    made = repository("rev-parse", "HEAD")
    path = desk.root / ".git" / "objects" / made[:2] / made[2:]
    assert path.stat().st_mode & 0o077 == 0


def test_the_machines_folder_is_never_committed(desk: Desk, repository: Repository) -> None:
    """Schemas, the lock and what is under way belong to the machine."""
    desk.data("new-meeting", "--notes", "x")
    assert (desk.root / ".mentorlog").is_dir()
    assert not any(".mentorlog" in name for name in repository.files())
    assert f"{SOFIE}/meetings/2026-10-12.yaml" in repository.files()
