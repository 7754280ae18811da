"""`change-relationship`: only what is given changes; a new key takes all of the folder along."""

from __future__ import annotations

import pytest
from support.desk import SOFIE, Desk, changes
from support.repositories import NAME, Repository

NEW = "sofie-berg"


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a relationship with two meetings, a reflection and a file of the person's own."""
    desk.sofie("boundaries: [Illness]  # by hand\n")
    desk.meeting("2026-10-05", "summary: x  # short\n")
    desk.meeting("2026-10-16", "status: planned\nuid: mine@example.org\n")
    desk.write(f"{SOFIE}/private/2026-10-05.yaml", "worked: y\n")
    desk.write(f"{SOFIE}/own/photo.txt", "not ours\n")
    return desk


def test_only_what_is_given_changes(pair: Desk) -> None:
    """Boundaries are added to those there, and comments stay."""
    path = f"{SOFIE}/relationship.yaml"
    before = pair.read(path)
    words = ("--name", "Sofie Berg", "--email", "s@x.dk", "--end", "2026-11-30", "--boundary", "B")
    data = pair.data("change-relationship", "sofie", *words)
    assert changes(data) == {path: "edited"}
    assert pair.found(path) == {
        "name": "Sofie Berg",
        "me": "mentor",
        "email": "s@x.dk",
        "start": "2026-09-01",
        "end": "2026-11-30",
        "boundaries": ["Illness", "B"],
    }
    assert pair("change-relationship", *words).out.startswith("That is so already")
    back = ("--name", "Sofie Holm", "--email", "", "--end", "2026-12-31")
    assert pair("change-relationship", *back).code == 0
    assert pair.read(path) == before.replace("[Illness]", "[Illness, B]")


def test_a_new_key_takes_everything_along(pair: Desk) -> None:
    """Meetings, reflections and own files; calendars know the meetings by their old UIDs."""
    uids = _uids(pair)
    data = pair.data("change-relationship", "--key", NEW)
    assert data["relationship"]["key"] == NEW
    assert changes(data)[f"{NEW}/private/2026-10-05.yaml"] == "renamed"
    assert not (pair.root / SOFIE).exists()
    assert pair.read(f"{NEW}/own/photo.txt") == "not ours\n"
    assert pair.read(f"{NEW}/private/2026-10-05.yaml") == "worked: y\n"
    assert "summary: x  # short\n" in pair.read(f"{NEW}/meetings/2026-10-05.yaml")
    assert _uids(pair) == uids
    assert pair("check").code == 0
    again = pair.data("change-relationship", "--key", NEW)
    assert changes(again) == {}


def _uids(pair: Desk) -> list[str]:
    lines = pair("export", "sofie", "--to", "ics").out.splitlines()
    found = [line for line in lines if line.startswith("UID:")]
    assert len(found) == 2
    return found


def test_a_meeting_under_way_and_waiting_answers_go_along(pair: Desk) -> None:
    """Those of a relationship whose key begins alike stay where they are."""
    pair.write("sofie/relationship.yaml", "name: Ida\nme: mentor\n")
    assert pair("new-meeting", SOFIE, "--notes", "x").code == 0
    unsaved = pair.root / ".mentorlog" / "unsaved"
    unsaved.mkdir()
    for name in (f"{SOFIE}-2026-10-12-notes.txt", "sofie-2026-10-12-notes.txt"):
        (unsaved / name).write_text(name)
    assert pair("change-relationship", SOFIE, "--key", "holm").code == 0
    assert {path.name for path in unsaved.iterdir()} == {
        "holm-2026-10-12-notes.txt",
        "sofie-2026-10-12-notes.txt",
    }
    assert "new-meeting holm" in pair().out


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ((), 2, "--boundary"),
        (("--key", "Sofie Berg"), 2, "sofie-berg"),
        (("--key", "bo"), 5, "bo"),
        (("--name", " "), 2, "name"),
        (("--start", "2026-10-01", "--end", "2026-09-01"), 2, "--start and the later one in --end"),
        (("--email", "x", "--key", "bo"), 5, "bo"),
    ],
)
def test_what_cannot_be_meant_changes_nothing(
    pair: Desk, words: tuple[str, ...], code: int, said: str
) -> None:
    """All or none."""
    pair.write("bo/relationship.yaml", "name: Bo\nme: mentor\n")
    before = pair.files()
    answer = pair("change-relationship", "sofie", *words)
    assert (answer.code, said in answer.err, pair.files()) == (code, True, before)


def test_a_meeting_that_cannot_be_read_keeps_the_key(pair: Desk) -> None:
    """A calendar would lose it under another."""
    pair.meeting("2026-09-20", "actions: [unclosed\n")
    before = pair.files()
    assert pair("change-relationship", "--key", NEW).code == 6
    assert pair.files() == before


def test_an_ended_one_is_reopened_first(pair: Desk) -> None:
    """As for every change."""
    pair.sofie("ended: {on: 2026-10-10}\n")
    assert pair("change-relationship", "sofie", "--email", "x").code == 2


def test_a_link_is_not_followed(pair: Desk) -> None:
    """What lies outside the journal keeps its name."""
    outside = pair.root.parent / "outside"
    (pair.root / SOFIE).rename(outside)
    (pair.root / SOFIE).symlink_to(outside)
    assert pair("change-relationship", "--key", NEW).code == 6
    assert (pair.root / SOFIE).is_symlink()


def test_undo_brings_back_what_git_does_not_know_too(pair: Desk) -> None:
    """A reflection that is kept out of git is the only copy, and stays with its meeting."""
    for variable, value in NAME.items():
        pair.monkeypatch.setenv(variable, value)
    pair.write(".gitignore", "private/\n.mentorlog/\n")
    assert pair("init", "--git").code == 0
    Repository(pair.root)("add", "-A")
    Repository(pair.root)("commit", "--quiet", "-m", "By hand")
    before = pair.files()
    assert pair("change-relationship", "--key", NEW).code == 0
    assert pair("undo").code == 0
    assert (pair.files(), (pair.root / NEW).exists()) == (before, False)


def test_a_new_key_is_said_once(pair: Desk) -> None:
    """The folder moved, so its files are not listed one by one on the screen."""
    lines = pair("change-relationship", "--key", NEW).out.splitlines()
    assert len(lines) == 1
    assert NEW in lines[0]


def test_the_days_are_said_as_they_were_understood(pair: Desk) -> None:
    """Whoever writes the number of a week sees which day it is."""
    out = pair(
        "change-relationship", "--end", "friday week 50", "--start", "den første september"
    ).out
    assert "  First day: Tue 1 Sep\n" in out
    assert "  Last day: Fri 11 Dec\n" in out
