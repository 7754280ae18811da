"""`new-relationship`: the key, the role, the days."""

from __future__ import annotations

import pytest
from support.desk import Desk, changes


def test_it_runs_from_today_to_the_end_of_the_season(desk: Desk) -> None:
    """Without dates; the days are said back with their weekday."""
    answer = desk("new-relationship", "Sofie  Holm", "--role", "mentor")
    assert answer.code == 0
    assert "Sofie Holm, you as mentor, from Mon 12 Oct to Thu 31 Dec." in answer.out
    assert desk.found("sofie-holm/relationship.yaml") == {
        "name": "Sofie Holm",
        "me": "mentor",
        "start": "2026-10-12",
        "end": "2026-12-31",
    }


def test_what_is_said_is_written(desk: Desk) -> None:
    """Every option has its place in the file, and `-` reads a boundary a line."""
    data = desk.data(
        *("new-relationship", "Bo", "--role", "mentee", "--start", "mon", "--end", "1 dec"),
        *("--email", "bo@example.org", "--boundary", "-"),
        stdin="My father\n\nMoney: not that\n",
    )
    assert changes(data) == {"journal.yaml": "created", "bo/relationship.yaml": "created"}
    assert desk.found("bo/relationship.yaml") == {
        "name": "Bo",
        "me": "mentee",
        "email": "bo@example.org",
        "start": "2026-10-12",
        "end": "2026-12-01",
        "boundaries": ["My father", "Money: not that"],
    }
    assert data["relationship"]["start"] == "2026-10-12"


def test_without_a_role_it_is_a_usage_error_that_names_the_option(desk: Desk) -> None:
    """A guessed role would turn every text round; nothing is made."""
    answer = desk("new-relationship", "Sofie Holm")
    assert (answer.code, "--role" in answer.err) == (2, True)
    assert not desk.root.exists()
    assert "--role" in desk("new-relationship", "Sofie", "--lang", "da", "--json").error["hint"]


@pytest.mark.parametrize(("pressed", "me"), [("m", "mentor"), ("e", "mentee")])
def test_in_a_terminal_the_role_is_asked(desk: Desk, pressed: str, me: str) -> None:
    """By one key; leaving the question leaves everything as it was."""
    assert desk.in_terminal("new-relationship", "Sofie Holm", typed="").code == 0
    assert not desk.root.exists()
    assert desk.in_terminal("new-relationship", "Sofie Holm", typed=f"{pressed}\n").code == 0
    assert desk.found("sofie-holm/relationship.yaml")["me"] == me


def test_the_journals_role_is_the_default(desk: Desk) -> None:
    """`init --role` is asked once."""
    desk("init", "--role", "mentee")
    assert desk.data("new-relationship", "Sofie Holm")["relationship"]["me"] == "mentee"


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Sofie Holm", "sofie-holm"),
        ("Åse Ægir-Ørsted", "aase-aegir-oersted"),
        ("Zoë  D'Angelo, jr.", "zoe-d-angelo-jr"),
        ("Con", "con-"),
        ("Private", "private-"),
    ],
)
def test_the_key_is_made_of_the_name(desk: Desk, name: str, key: str) -> None:
    """In letters that every system can call a folder by, apart from names that one reserves."""
    data = desk.data("new-relationship", name, "--role", "mentor")
    assert data["relationship"]["key"] == key
    assert data["relationship"]["name"] == " ".join(name.split())
    assert desk("check").out == "All files are fine.\n"


@pytest.mark.parametrize("name", ["日本", "!?", "", "  "])
def test_where_no_key_is_left_one_is_asked_for(desk: Desk, name: str) -> None:
    """It is not made up."""
    answer = desk("new-relationship", name, "--role", "mentor")
    assert (answer.code, "--key" in answer.err) == (2, True)
    assert not desk.root.exists()


def test_a_name_in_other_letters_takes_a_key(desk: Desk) -> None:
    """The name stays as it is written."""
    desk("new-relationship", "日本", "--role", "mentor", "--key", "nihon")
    assert desk.found("nihon/relationship.yaml")["name"] == "日本"


@pytest.mark.parametrize(
    ("key", "proposal"),
    [
        ("Bo", "bo"),
        ("a/b", "a-b"),
        ("..", "sofie-holm"),
        ("", "sofie-holm"),
        ("con", "con-1"),
        ("private", "private-1"),
        ("Øl", "oel"),
        (".bo", "bo"),
        ("-bo", "bo"),
    ],
)
def test_a_key_that_is_no_folders_name_is_refused_with_one_that_is(
    desk: Desk, key: str, proposal: str
) -> None:
    """What is proposed is taken."""
    answer = desk("new-relationship", "Bo", "--role", "mentor", f"--key={key}")
    assert (answer.code, f"--key {proposal}." in answer.err) == (2, True)
    assert not desk.root.exists()
    assert desk("new-relationship", "Bo", "--role", "mentor", "--key", proposal).code == 0


def test_a_taken_key_is_said_with_whose_it_is(desk: Desk) -> None:
    """Two people of one name do not share a folder."""
    desk("new-relationship", "Sofie Holm", "--role", "mentor")
    before = desk.files()
    answer = desk("new-relationship", "Sofie Holm", "--role", "mentee")
    assert (answer.code, "--key" in answer.err) == (5, True)
    assert desk("new-relationship", "Sofie Holm").code == 5
    assert desk.files() == before
    assert desk("new-relationship", "Sofie Holm", "--role", "mentor", "--key", "sofie-2").code == 0


@pytest.mark.parametrize(
    "days", [("--end", "yesterday"), ("--start", "5/10"), ("--start", "+2w", "--end", "+1w")]
)
def test_odd_days_are_refused_before_anything_is_made(desk: Desk, days: tuple[str, ...]) -> None:
    """A day of two readings, and an end before the start."""
    assert desk("new-relationship", "Bo", "--role", "mentor", *days).code == 2
    assert not desk.root.exists()


def test_an_empty_folder_is_nobodys(desk: Desk) -> None:
    """A command that was killed may have left it; one in which anything lies is somebody's."""
    (desk.root / "ida").mkdir(parents=True)
    assert desk("new-relationship", "Ida", "--role", "mentor").code == 0
    desk.write("bo/list.txt", "mine")
    assert desk("new-relationship", "Bo", "--role", "mentor").code == 5
