"""`approach` in a terminal: one thing after the other, with what was written last ready."""

from __future__ import annotations

import os
import sys

import pytest

if sys.platform == "win32":
    pytest.skip("a pseudo-terminal is for POSIX", allow_module_level=True)

from support.cafe import SOFIE, Cafe
from support.terminal_session import BACKSPACE, CTRL_D, ENTER

FILE = f"{SOFIE}/private/approach.yaml"


def test_it_asks_one_thing_after_the_other(cafe: Cafe) -> None:
    """Each line is saved at its Enter, in a folder of the owner's own."""
    cafe.relationship()
    talk = cafe.start("approach", "sofie", size=(60, 24))
    talk.asked("How do you make it a safe place")
    talk.type("Tea first.")
    talk.press()
    talk.wait_until((cafe.root / FILE).exists, "the file")
    talk.type("No advice.")
    talk.press()
    talk.press()
    talk.leave_empty("What is important to you")
    talk.write("What drives you", "Puzzles")
    talk.asked("What makes a day")
    talk.type("Sun" + CTRL_D)
    talk.wait_for("mentorlog approach sofie-holm")
    assert talk.wait_for_end() == 0
    assert cafe.found(FILE) == {
        "how": "Tea first.\nNo advice.\n",
        "drives": "Puzzles\n",
        "pleases": "Sun\n",
    }
    assert (cafe.root / FILE).parent.stat().st_mode & 0o777 == 0o700


def test_a_mentee_is_asked_what_they_bring(cafe: Cafe) -> None:
    """In Danish; the questions follow the user's role."""
    cafe.relationship(me="mentee")
    cafe.language = "da"
    talk = cafe.start("approach")
    talk.write("Hvad har du med dig, og hvad håber du på?", "Mod")
    talk.asked("Hvad er vigtigt for dig i det arbejdsliv")
    assert cafe.found(FILE) == {"how": "Mod\n"}


def test_the_last_one_written_stands_ready(cafe: Cafe) -> None:
    """The newest of the same role, of ended relationships too; Enter takes it over."""
    cafe.relationship("bo-krag", "Bo Krag")
    cafe.relationship("eva-lund", "Eva Lund")
    cafe.relationship("ida-ask", "Ida Ask", me="mentee")
    for age, (key, text) in enumerate(
        {"ida-ask": "Hope", "eva-lund": "Tea first.", "bo-krag": "Old"}.items()
    ):
        path = cafe.write(f"{key}/private/approach.yaml", f"how: {text}\ndrives: {text}\n")
        os.utime(path, (1_000_000 - age, 1_000_000 - age))
    cafe.relationship()
    talk = cafe.start("approach", "sofie")
    talk.pick("How do you make it a safe place")
    talk.leave_empty("What is important to you")
    talk.asked("What drives you")
    talk.type(BACKSPACE * 2 + ", and cake")
    talk.press()
    talk.press()
    talk.asked("What makes a day")
    assert cafe.found(FILE) == {"how": "Tea first.\n", "drives": "Tea first, and cake\n"}
    assert cafe.found("eva-lund/private/approach.yaml")["drives"] == "Tea first."


def test_what_nobody_took_over_is_not_written(cafe: Cafe) -> None:
    """Pausing in front of it leaves no file."""
    cafe.relationship("bo-krag", "Bo Krag")
    cafe.write("bo-krag/private/approach.yaml", "how: Old\n")
    cafe.relationship()
    talk = cafe.start("approach", "sofie")
    talk.asked("How do you make it a safe place")
    talk.type(CTRL_D)
    assert talk.wait_for_end() == 0
    assert not (cafe.root / FILE).exists()


def test_a_broken_one_of_another_relationship_is_named(cafe: Cafe) -> None:
    """And does not stand in the way."""
    cafe.relationship("bo-krag", "Bo Krag")
    cafe.write("bo-krag/private/approach.yaml", "how: [\n")
    cafe.relationship()
    talk = cafe.start("approach", "sofie")
    talk.asked("How do you make it a safe place")
    talk.type(CTRL_D)
    talk.wait_for("bo-krag/private/approach.yaml")
    assert talk.wait_for_end() == 0


def test_a_whole_one_can_be_changed(cafe: Cafe) -> None:
    """What is there is asked again, ready to be changed; `?` shows the guide's words."""
    cafe.relationship()
    keys = ("how", "values", "drives", "pleases", "frustrates", "open_about")
    cafe.write(FILE, "".join(f"{key}: As before\n" for key in keys))
    talk = cafe.start("approach")
    talk.asked("How do you make it a safe place")
    talk.type("?" + ENTER)
    talk.wait_for("Nobody starts out as a good mentor")
    for question in ("How do you", "What is important", "What drives", "What makes", "What drains"):
        talk.pick(question)
    talk.asked("What weak spots")
    talk.type("New")
    talk.press()
    talk.press()
    assert talk.wait_for_end() == 0
    assert cafe.found(FILE)["open_about"] == "As before\nNew\n"
    assert cafe.found(FILE)["how"] == "As before"
