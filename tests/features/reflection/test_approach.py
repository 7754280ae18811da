"""`approach` without a terminal: it shows what is there, and nothing else shows it."""

from __future__ import annotations

import pytest
from support.desk import SOFIE, Desk

FILE = f"{SOFIE}/private/approach.yaml"


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a relationship with a note on the approach to it."""
    desk.sofie()
    desk.write(FILE, "how: |\n  Tea first.\n  No advice.\nvalues: Honesty\nx-mood: good\n")
    return desk


def test_it_shows_the_note(pair: Desk) -> None:
    """Under the guide's headings, in either language; what is not written has none."""
    shown = pair("approach", "sofie").out
    lines = [line.strip() for line in shown.splitlines() if line.strip()]
    assert lines[:6] == [
        *("Your approach, with Sofie Holm", "Your way", "Tea first.", "No advice."),
        *("Values", "Honesty"),
    ]
    assert "Værdier" in pair("approach", "sofie", "--lang", "da").out


def test_json_has_the_fields(pair: Desk) -> None:
    """All of them, in the file's keys, and those that nobody knows."""
    assert pair.data("approach")["approach"] == {
        "how": "Tea first.\nNo advice.",
        "values": "Honesty",
        **dict.fromkeys(("drives", "pleases", "frustrates", "open_about")),
        "x-mood": "good",
    }


def test_without_a_note_it_says_how_to_write_one(pair: Desk) -> None:
    """And makes no file."""
    (pair.root / FILE).unlink()
    answer = pair("approach")
    assert (answer.code, "mentorlog approach" in answer.out) == (0, True)
    assert not (pair.root / FILE).exists()


def test_that_of_another_relationship_is_not_shown(pair: Desk) -> None:
    """It stands ready in the conversation only."""
    pair.write("bo-krag/relationship.yaml", "name: Bo Krag\n")
    answer = pair("approach", "bo")
    assert "Honesty" not in answer.out + answer.err
    assert pair.data("approach", "bo")["approach"]["values"] is None


def test_a_broken_note_is_refused(pair: Desk) -> None:
    """With its problem, though it is private: it was asked for by name."""
    pair.write(FILE, "how: [\n")
    assert pair("approach").code == 6


def test_an_ended_relationship_can_be_read(pair: Desk) -> None:
    """The note stays readable."""
    pair.sofie("ended: {on: 2026-10-01}\n")
    assert "Honesty" in pair("approach", "sofie").out


@pytest.mark.parametrize(
    "line",
    [
        ("status",),
        ("show", "sofie"),
        ("prep", "sofie"),
        ("expectations", "sofie"),
        ("show", "--meeting", "last"),
        ("reflect", "--role", "guide"),
        ("check",),
        ("new-meeting", "sofie", "--notes", "x"),
    ],
)
def test_nothing_else_prints_it(pair: Desk, line: tuple[str, ...]) -> None:
    """A canary in the note is met nowhere that did not ask for it."""
    pair.meeting("2026-10-05", "notes: x\n")
    pair.write(FILE, "how: CANARY\n")
    for shape in ((), ("--json",)):
        answer = pair(*line, *shape)
        assert answer.code == 0, answer
        assert "CANARY" not in answer.out + answer.err
