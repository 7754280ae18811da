"""`history` says what changed when, and shows no word of it."""

from __future__ import annotations

import pytest
from support.desk import SOFIE, Desk
from support.repositories import HELD, MEETING, Repository


def _at(desk: Desk, moment: str) -> None:
    for name in ("GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"):
        desk.monkeypatch.setenv(name, moment)


@pytest.fixture
def told(desk: Desk, repository: Repository) -> Repository:
    """Return a history of commands and of commits by hand, in Copenhagen."""
    desk.write("journal.yaml", "language: en\ntimezone: Europe/Copenhagen\ngit: {commit: true}\n")
    _at(desk, "2025-09-01T08:00:00Z")
    repository("commit", "--quiet", "-am", "Own zone")
    _at(desk, "2026-10-12T10:05:00Z")
    desk.data("action", "done", "1")
    _at(desk, "2026-10-12T10:07:00Z")
    desk.data("move", "2026-10-05", "2026-10-06")
    _at(desk, "2026-10-12T10:09:00Z")
    desk.data("undo")
    desk.data("undo", "--redo")
    desk.data("reflect", "--worked", "zqprivate")
    return repository


def test_newest_first_with_day_command_and_kinds(desk: Desk, told: Repository) -> None:
    """Times are those of the journal's zone; another year is said."""
    lines = [line.split("  ") for line in desk("history").out.splitlines()]
    found = [[part.strip() for part in line if part.strip()] for line in lines]
    assert found[:6] == [
        ["Mon 12 Oct 12:09", "reflect", "1 private file"],
        ["Mon 12 Oct 12:09", "undo --redo: move", "1 meeting, 1 private file"],
        ["Mon 12 Oct 12:09", "undo: move", "1 meeting, 1 private file"],
        ["Mon 12 Oct 12:07", "move", "1 meeting, 1 private file"],
        ["Mon 12 Oct 12:05", "action done", "1 meeting"],
        ["Mon 1 Sep 2025 10:00", "by hand", "the journal"],
    ]
    assert found[6] == ["Own zone"]


def test_in_danish(desk: Desk, told: Repository) -> None:
    """Commands keep their names; all else is said in the language in force."""
    out = desk("history", "--lang", "da").out
    assert "man. 12. okt. kl. 12.05  action done" in out
    assert "i hånden" in out
    assert "1 møde, 1 privat fil" in out


def test_as_json(desk: Desk, told: Repository) -> None:
    """All that the screen says, and the files' names."""
    first, *_, last = desk.data("history")["changes"]
    assert first == {
        "commit": told("rev-parse", "HEAD"),
        "at": "2026-10-12T12:09:00",
        "command": "reflect",
        "undoes": None,
        "redoes": None,
        "subject": None,
        "kinds": {"private": 1},
        "changed": [
            {
                "file": f"{SOFIE}/private/2026-10-06.yaml",
                "name": "reflection/2026-10-06",
                "what": "edited",
            }
        ],
    }
    assert last["subject"] == "Begin by hand"
    assert last["command"] is None
    assert last["kinds"] == {"journal": 1, "relationship": 1, "meeting": 1, "private": 1}


def test_of_one_file_through_its_moves(desk: Desk, told: Repository) -> None:
    """A meeting that was moved has one history."""
    found = [each["command"] for each in desk.data("history", "2026-10-06")["changes"]]
    assert found == ["undo", "undo", "move", "action done", None]
    assert [each["command"] for each in desk.data("history", "last")["changes"]] == found
    found = [each["command"] for each in desk.data("history", "journal")["changes"]]
    assert found == [None, None]
    found = [each["command"] for each in desk.data("history", "reflection/last")["changes"]]
    assert found[0] == "reflect"


def test_of_one_relationship(desk: Desk, told: Repository) -> None:
    """With WHO alone, all of its files."""
    desk.data("new-relationship", "Bo Berg", "--role", "mentor")
    found = desk.data("history", "--with", "bo")["changes"]
    assert [each["command"] for each in found] == ["new-relationship"]
    found = desk.data("history", "relationship", "--with", "sofie")["changes"]
    assert [each["subject"] for each in found] == ["Begin by hand"]


def test_of_what_is_gone(desk: Desk, repository: Repository) -> None:
    """A file that was deleted still has its history."""
    desk.data("plan", "fri")
    desk.data("undo")
    found = desk.data("history", "2026-10-16")["changes"]
    assert [each["changed"][0]["what"] for each in found] == ["deleted", "created"]


def test_of_nothing(desk: Desk, repository: Repository) -> None:
    """What was never there is no error, and an odd word is one."""
    assert desk("history", "2020-01-01").out == "No changes to 2020-01-01 have been committed.\n"
    assert desk("history", "nonsense").code == 2
    assert desk("history", "--with", "nobody").code == 4


def test_before_the_first_commit(desk: Desk) -> None:
    """A repository may be empty."""
    desk.sofie()
    Repository(desk.root)("init", "--quiet")
    assert desk.data("history") == {"changes": []}
    assert desk("history").out == "Nothing has been committed yet.\n"


def test_a_long_history_ends_with_how_to_see_more(desk: Desk, repository: Repository) -> None:
    """The newest changes are in sight."""
    for number in range(32):
        desk.meeting("2026-10-05", HELD.replace("90", str(number + 1)))
        repository("commit", "--quiet", "-am", f"By hand {number}")
    short, long = desk("history").out.splitlines(), desk("history", "--all").out.splitlines()
    assert short[-2:] == ["3 older changes:", "  mentorlog history --all"]
    assert len(short) == 62
    assert len(long) > 66
    assert len(desk.data("history")["changes"]) == 33


def test_an_odd_subject_steers_no_terminal(desk: Desk, repository: Repository) -> None:
    """A message by hand is shown as what it is."""
    desk.meeting("2026-10-05", HELD.replace("90", "80"))
    repository("commit", "--quiet", "-am", "\x1b[2J\x01odd [red]æ[/red]")
    answer = desk("history")
    assert "\x1b" not in answer.out
    assert "odd [red]æ[/red]" in answer.out
    assert len(desk.data("history")["changes"]) == 2


def test_other_journals_of_the_repository_are_not_told(desk: Desk, repository: Repository) -> None:
    """A commit that touches none of the journal's files is not of it; names may be odd."""
    (desk.root / SOFIE / "meetings" / "2026-10-05.yaml").write_text(HELD.replace("90", "60"))
    desk.write("Åse & Bo/meetings/2026-10-01.yaml", "notes: x\n")
    repository("add", ".")
    repository("commit", "--quiet", "-m", "Both")
    first = desk.data("history")["changes"][0]
    assert {each["file"] for each in first["changed"]} == {
        MEETING,
        "Åse & Bo/meetings/2026-10-01.yaml",
    }
