"""`end-relationship`: a last look, thanks, and it leaves the lists but can be read."""

from __future__ import annotations

import pytest
from support.desk import SOFIE, Desk, changes

EXPECTED = "answers:\n  feedback:\n    agreed: Openly.\n"
MILESTONES = (
    "milestones:\n- title: A job\n  steps:\n  - title: CV\n    done: yes\n  - title: Talk\n"
)


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a relationship with a held and a planned meeting."""
    desk.sofie("# kept\n")
    desk.meeting("2026-09-14", "status: held\nminutes: 90\nsummary: Well.\n")
    desk.meeting("2026-12-01", "status: planned\n")
    return desk


def test_it_takes_a_last_look(pair: Desk) -> None:
    """What was agreed on and reached is shown once more, and the other is thanked."""
    pair.write(f"{SOFIE}/expectations.yaml", EXPECTED)
    pair.write(f"{SOFIE}/milestones.yaml", MILESTONES)
    out = pair("end-relationship", "--yes").out
    assert "You met once, for 1 h 30 min." in out
    assert "- Feedback: Openly." in out
    assert "A job (open, 1 of 2 small ones)" in out
    assert "Say thank you to Sofie" in out
    assert f"mentorlog purge {SOFIE}" in out


def test_what_is_planned_is_cancelled_with_a_yes_only(pair: Desk) -> None:
    """Nobody loses a meeting by a command that did not say so."""
    before = pair.files()
    answer = pair("end-relationship")
    assert answer.code == 2
    assert "--yes" in answer.err
    assert pair.files() == before
    data = pair.data("end-relationship", "--yes", "--reason", "Season over", "--on", "yesterday")
    assert data["cancelled"] == ["2026-12-01"]
    assert data["ended"]["reason"] == "Season over"
    assert pair.held("2026-12-01")["status"] == "cancelled"
    assert changes(data)[f"{SOFIE}/relationship.yaml"] == "edited"
    assert "# kept" in pair.read(f"{SOFIE}/relationship.yaml")


def test_it_leaves_the_lists_and_stays_readable(pair: Desk) -> None:
    """An ended relationship is shown when it is named, and cannot be changed."""
    pair("end-relationship", "--yes")
    assert pair.data("status")["relationships"] == []
    assert "2026-09-14" in pair("show", "sofie").out
    assert pair("plan", "fri", "--with", "sofie").code == 2


def test_it_can_be_taken_up_again(pair: Desk) -> None:
    """Taking `ended` out brings it back to the lists; a second time it is said to be so already."""
    before = pair.read(f"{SOFIE}/relationship.yaml")
    pair("end-relationship", "--yes")
    assert pair("end-relationship", "sofie", "--reopen").code == 0
    assert pair.read(f"{SOFIE}/relationship.yaml") == before
    assert "already" in pair("end-relationship", "sofie", "--reopen").out
    assert pair("end-relationship", "--reopen").code == 2


def test_ended_twice_is_said(pair: Desk) -> None:
    """What is so already is said, and changes nothing."""
    pair("end-relationship", "--yes")
    before = pair.files()
    answer = pair("end-relationship", "sofie", "--yes")
    assert answer.code == 0
    assert "already" in answer.out
    assert pair.files() == before


def test_a_terminal_is_asked(pair: Desk) -> None:
    """A no leaves everything as it is, in Danish too."""
    before = pair.files()
    answer = pair.in_terminal("end-relationship", "--lang", "da", typed="n\n")
    assert answer.code == 1
    assert "fortsætter" in answer.err
    assert pair.files() == before
    assert pair.in_terminal("end-relationship", typed="y\n").code == 0


def test_it_cannot_end_before_it_began(pair: Desk) -> None:
    """A slip of the year is noticed, and nothing is changed."""
    before = pair.files()
    answer = pair("end-relationship", "--on", "2020-01-01", "--yes")
    assert answer.code == 2
    assert "starts on" in answer.err
    assert pair.files() == before


@pytest.mark.parametrize("more", [("--reason", "Moved away"), ("--on", "2026-10-01")])
def test_another_end_than_the_one_it_had_is_not_dropped(pair: Desk, more: tuple[str, str]) -> None:
    """A reason that is given later is refused with the way to write it; the same one is so."""
    pair("end-relationship", "--yes", "--reason", "Season over", "--on", "2026-10-10")
    before = pair.files()
    answer = pair("end-relationship", "sofie", *more)
    assert (answer.code, "edit relationship" in answer.err) == (2, True)
    same = pair("end-relationship", "sofie", "--reason", "Season over", "--on", "2026-10-10")
    assert (same.code, "has already ended" in same.out) == (0, True)
    assert pair("end-relationship", "sofie", "--reopen", *more).code == 2
    assert pair.files() == before


def test_an_ended_one_of_that_name_is_reopened_and_no_near_one(pair: Desk) -> None:
    """An active relationship that begins so is not said to be open already."""
    pair.write("sofie/relationship.yaml", "name: Sofie\nended: {on: 2026-06-01}\n")
    data = pair.data("end-relationship", "sofie", "--reopen")
    assert (data["relationship"]["key"], data["ended"]) == ("sofie", None)
