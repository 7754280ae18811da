"""Whom a command is about: the first rule that hits decides, and nobody is guessed."""

from __future__ import annotations

import unicodedata

import pytest
from support.desk import Desk

PEOPLE = {
    "sofie-holm": "Sofie Holm",
    "bo": "Bo Sørensen",
    "bodil": "Bodil Kirk",
    "aase": "Åse Ørsted",
    "kim": "Anna Bo",
}


@pytest.fixture
def people(desk: Desk) -> Desk:
    """Return a journal with five active relationships."""
    for key, name in PEOPLE.items():
        desk.write(f"{key}/relationship.yaml", f"name: {name}\nme: mentor\n")
    return desk


@pytest.mark.parametrize(
    ("who", "key"),
    [
        ("bo", "bo"),  # the exact key, though Bodil begins so and Anna is called so
        ("BO", "bo"),
        ("anna bo", "kim"),
        ("Sofie Holm", "sofie-holm"),
        ("sof", "sofie-holm"),
        ("holm", "sofie-holm"),
        ("sør", "bo"),
        ("bodi", "bodil"),
        ("ØRSTED", "aase"),
        (unicodedata.normalize("NFD", "åse"), "aase"),
        ("olm", "sofie-holm"),
        ("e h", "sofie-holm"),
    ],
)
def test_the_first_rule_that_hits_decides(people: Desk, who: str, key: str) -> None:
    """Exact key, exact name, beginning, part: in NFC and without case."""
    assert people.data("show", who)["relationship"]["key"] == key


def test_several_hits_are_listed_and_nothing_is_chosen(people: Desk) -> None:
    """Without a terminal nobody can be asked, so it is a usage error that names them."""
    answer = people("plan", "fri", "--with", "k")
    assert answer.code == 2
    assert "Bodil Kirk (bodil)" in answer.err
    assert "Anna Bo (kim)" in answer.err
    assert "Sofie" not in answer.err
    assert "--with" in answer.err
    assert people.meetings("kim") == []


def test_none_is_not_found_with_the_nearest(people: Desk) -> None:
    """A slip of the finger is answered with the name that was meant."""
    answer = people("show", "Sofei")
    assert answer.code == 4
    assert "Did you mean Sofie Holm" in answer.err
    assert people("show", "--lang", "da", "Sofei").err.count("Mente du Sofie Holm") == 1
    far = people("show", "Xerxes")
    assert (far.code, "Did you mean" in far.err) == (4, False)


def test_left_out_it_is_the_only_active_one(desk: Desk) -> None:
    """With one relationship no command needs a name."""
    desk.sofie()
    desk.write("bo/relationship.yaml", "name: Bo\nended: {on: 2026-06-01}\n")
    assert desk.data("plan", "fri")["relationship"]["key"] == "sofie-holm"


def test_left_out_among_several_it_is_a_usage_error(people: Desk) -> None:
    """Guessing would write into somebody else's notes."""
    answer = people("plan", "fri", "--json")
    assert answer.code == 2
    assert answer.error["code"] == "usage"
    assert all(name in answer.error["message"] for name in PEOPLE.values())


def test_an_ended_one_counts_only_when_no_active_one_hits(desk: Desk) -> None:
    """Last year's Sofie is not in the way of this year's."""
    desk.write("sofie-holm/relationship.yaml", "name: Sofie Holm\nended: {on: 2025-12-01}\n")
    assert desk.data("show", "sofie")["relationship"]["key"] == "sofie-holm"
    desk.write("sofie-berg/relationship.yaml", "name: Sofie Berg\n")
    assert desk.data("show", "sofie")["relationship"]["key"] == "sofie-berg"
    assert desk.data("show", "sofie holm")["relationship"]["key"] == "sofie-holm"


@pytest.mark.parametrize(
    "argv",
    [
        ("plan", "fri", "--with", "bo"),
        ("action", "add", "Hi", "--with", "bo"),
        ("new-meeting", "bo"),
        ("end-meeting", "bo", "--summary", "x"),
    ],
)
def test_an_ended_one_is_not_changed(desk: Desk, argv: tuple[str, ...]) -> None:
    """To change it, it is reopened first; reading it stays possible."""
    desk.write("bo/relationship.yaml", "name: Bo\nended: {on: 2026-06-01}\n")
    desk.meeting("2026-05-01", "notes: x\n", key="bo")
    before = desk.files()
    answer = desk(*argv)
    assert (answer.code, "Bo has ended" in answer.err) == (2, True)
    assert desk.files() == before
    assert desk("show", "bo").code == 0


def test_nobody_yet_is_not_found(desk: Desk) -> None:
    """A command that needs somebody says how to begin."""
    desk("init")
    answer = desk("plan", "fri")
    assert (answer.code, "new-meeting" in answer.err) == (4, True)


def test_a_folder_with_meetings_is_a_relationship(desk: Desk) -> None:
    """`relationship.yaml` is not needed: the name is the key, the role the journal's."""
    desk.write("journal.yaml", "me: mentee\n")
    desk.meeting("2026-10-01", "notes: x\n", key="sofie")
    desk.write("pictures/cat.yaml", "name: Cat\n")
    found = desk.data("status")["relationships"]
    assert [(each["key"], each["name"], each["me"]) for each in found] == [
        ("sofie", "sofie", "mentee")
    ]


def test_a_new_name_that_is_nearly_somebodys_is_named_from_a_script(people: Desk) -> None:
    """It is started as it was said, and the hint names who may have been meant."""
    answer = people("new-meeting", "Sofia", "--role", "mentor")
    assert (answer.code, "If you meant Sofie Holm" in answer.err) == (0, True)
    assert people.meetings("sofia") == ["2026-10-12"]
    again = people("new-relationship", "Bodill", "--role", "mentee", "--lang", "da")
    assert (again.code, "Mente du Bodil Kirk" in again.err) == (0, True)
    far = people("new-relationship", "Sofie Bo", "--role", "mentee")
    assert (far.code, far.err) == (0, "")


def test_a_new_name_that_is_nearly_somebodys_is_asked_about(people: Desk) -> None:
    """Enter takes the one that was meant, before anybody new is offered."""
    people("new-meeting", "sofie")
    answer = people.in_terminal("new-meeting", "Sofei", typed="\n")
    assert "Did you mean Sofie Holm?" in answer.err
    assert "Start a relationship" not in answer.err
    assert not (people.root / "sofei").exists()


def test_a_near_name_that_is_declined_starts_somebody_new(people: Desk) -> None:
    """Only when that is wanted: Enter alone takes no slip of the hand for a new name."""
    assert people.in_terminal("new-meeting", "Sofia", typed="n\n\n").code == 1
    answer = people.in_terminal("new-meeting", "Sofia", typed="n\ny\nm\n")
    assert "Nobody here is called Sofia yet" in answer.err
    assert people.meetings("sofia") == ["2026-10-12"]
