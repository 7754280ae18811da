"""Expectations in a terminal: one's own side, one line for both, and again on the way."""

from __future__ import annotations

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("a pseudo-terminal is for POSIX", allow_module_level=True)

from support.cafe import SOFIE, Cafe
from support.terminal_session import CTRL_D, ENTER

FILE = f"{SOFIE}/expectations.yaml"
CLEAR = "\x15"


def answers(cafe: Cafe) -> dict[str, dict[str, str]]:
    """Read the answers as another program would."""
    found: dict[str, dict[str, str]] = cafe.found(FILE)["answers"]
    return found


def test_alone_it_asks_ones_own_side(cafe: Cafe) -> None:
    """Each answer is saved at its Enter, an empty line skips, and it goes on where it stopped."""
    cafe.relationship()
    talk = cafe.start("expectations", "sofie")
    talk.say("1/8  What support", "A direction")
    talk.pick("2/8  What help")
    talk.asked("3/8  Which topics")
    assert answers(cafe) == {"support-wanted": {"mentor": "A direction"}}
    talk.type("CV" + CTRL_D)
    talk.wait_for("mentorlog expectations sofie-holm")
    assert talk.wait_for_end() == 0
    assert answers(cafe)["topics"] == {"mentor": "CV"}
    again = cafe.start("expectations", "sofie")
    again.asked("2/8  What help")
    again.wait_for_line("Support wanted: A direction")


def test_a_complete_side_is_asked_again(cafe: Cafe) -> None:
    """With the answers in the line; Enter keeps them, and one of several lines stays as it is."""
    cafe.relationship(me="mentee")
    keys = ("support-wanted", "support-offered", "topics", "mutual", "where-and-when")
    lines = [f"  {key}:\n    mentee: Yes\n" for key in (*keys, "notes", "feedback")]
    text = "answers:\n" + "".join(lines) + "  cancelling:\n    mentee: |\n      One.\n      Two.\n"
    path = cafe.root / FILE
    path.write_text(text, encoding="utf-8")
    cafe.language = "da"
    talk = cafe.start("expectations")
    talk.say("1/8  Hvilken støtte", CLEAR + "En retning")
    for number in range(2, 9):
        talk.pick(f"{number}/8")
    talk.wait_for("Din side indtil nu: 8 af 8.")
    assert talk.wait_for_end() == 0
    assert path.read_text(encoding="utf-8") == text.replace("Yes", "En retning", 1)


def test_together_differences_come_first(cafe: Cafe) -> None:
    """Both sides are shown, and the line is empty; elsewhere one's own stands in it."""
    cafe.relationship()
    cafe.write(
        FILE,
        """\
        answers:
          topics: {mentor: CV}
          notes: {mentor: I do, mentee: Nobody}
          mutual: {mentee: Honesty, agreed: Honesty}
        """,
    )
    talk = cafe.start("expectations", "--by", "both")
    talk.asked("1/8  Do you take notes")
    assert talk.lines()[4:7] == ["You see this differently:", "  Mentor: I do", "  Mentee: Nobody"]
    assert not any("I do" in line for line in talk.lines()[7:])
    talk.say("1/8  Do you take notes", "Each of us")
    talk.pick("2/8  What support")
    talk.pick("3/8  What help")
    talk.pick("4/8  Which topics")
    talk.asked("6/8  Where do you meet")
    talk.wait_for_line("What we expect of each other: Honesty")
    found = answers(cafe)
    assert {key: each.get("agreed") for key, each in found.items()} == {
        "topics": "CV",
        "notes": "Each of us",
        "mutual": "Honesty",
    }
    assert found["notes"]["mentee"] == "Nobody"
    assert found["topics"]["agreed_on"] == "2026-10-12"
    talk.type(CTRL_D)
    assert talk.wait_for_end() == 0


def test_a_proposal_that_nobody_agreed_to_is_not_agreed(cafe: Cafe) -> None:
    """Pausing in front of it is no yes; what was typed is saved."""
    cafe.relationship()
    cafe.write(FILE, "answers:\n  support-wanted:\n    mentor: A direction\n")
    talk = cafe.start("expectations", "--agree")
    talk.asked("1/8  What support")
    talk.type(CTRL_D)
    assert talk.wait_for_end() == 0
    assert "agreed" not in answers(cafe)["support-wanted"]
    talk = cafe.start("expectations", "--agree")
    talk.asked("1/8  What support")
    talk.type(CLEAR + "A job" + CTRL_D)
    assert talk.wait_for_end() == 0
    assert answers(cafe)["support-wanted"]["agreed"] == "A job"


@pytest.mark.parametrize(
    ("language", "question", "goal"),
    [("en", "Is there a new goal?", "A new goal"), ("da", "Er der et nyt mål?", "Et nyt mål")],
)
def test_a_review_keeps_what_changes(cafe: Cafe, language: str, question: str, goal: str) -> None:
    """Enter means that it still holds; the end is whether there is a new goal (G11)."""
    cafe.language = "da" if language == "da" else "en"
    cafe.relationship()
    cafe.write(
        FILE,
        """\
        review_on: 2026-10-10
        answers:
          topics: {agreed: CV, agreed_on: 2026-09-14}
          notes: {agreed: Nobody, agreed_on: 2026-09-14}
        """,
    )
    talk = cafe.start("expectations", "--review", size=(60, 24))
    talk.pick("1/2")
    talk.say("2/2", CLEAR + "Both")
    talk.say(question, goal)
    assert talk.wait_for_end() == 0
    found = answers(cafe)
    assert found["topics"] == {"agreed": "CV", "agreed_on": "2026-09-14"}
    assert found["notes"] == {
        "agreed": "Both",
        "agreed_on": "2026-10-12",
        "earlier": [{"agreed": "Nobody", "until": "2026-10-12"}],
    }
    assert found["new-goal"]["agreed"] == goal
    assert cafe.found(FILE)["review_on"] == "2026-11-21"


def test_a_review_goes_on_where_it_stopped(cafe: Cafe) -> None:
    """What it has changed today is passed over."""
    cafe.relationship()
    cafe.write(FILE, "answers:\n  topics: {agreed: CV}\n  notes: {agreed: Nobody}\n")
    talk = cafe.start("expectations", "--review")
    talk.say("1/2  Which topics", CLEAR + "Exams")
    talk.asked("2/2  Do you take notes")
    talk.type(CTRL_D)
    talk.wait_for("mentorlog expectations sofie-holm --review")
    again = cafe.start("expectations", "--review")
    again.asked("2/2  Do you take notes")
    again.wait_for_line("Topics to cover: Exams")


def test_the_keys_are_the_usual_ones(cafe: Cafe) -> None:
    """`?` shows the guide's words, `<` goes back with the answer ready to be changed."""
    cafe.relationship()
    talk = cafe.start("expectations")
    talk.say("1/8", "A direction")
    talk.pick("2/8", "?" + ENTER)
    talk.wait_for_line("  One line for each question is plenty.")
    talk.pick("2/8", "<" + ENTER)
    talk.say("1/8", " and a job")
    talk.asked("2/8")
    assert answers(cafe)["support-wanted"] == {"mentor": "A direction and a job"}
    talk.pick("2/8", "<" + ENTER)
    talk.pick("1/8", "<" + ENTER)
    talk.wait_for_line("This is the first question.")
    talk.asked("1/8")


def test_an_answer_in_the_line_asks_nothing(cafe: Cafe) -> None:
    """It is written, though somebody could be asked; `--show` asks nothing either."""
    cafe.relationship()
    assert cafe.start("expectations", "--answer", "notes=Both").wait_for_end() == 0
    assert answers(cafe) == {"notes": {"mentor": "Both"}}
    talk = cafe.start("expectations", "--show")
    assert talk.wait_for_end() == 0
    talk.wait_for("Mentor: Both")


def test_what_cannot_be_written_is_kept(cafe: Cafe) -> None:
    """A file that breaks meanwhile loses no answer."""
    cafe.relationship()
    talk = cafe.start("expectations")
    talk.asked("1/8")
    cafe.write(FILE, "answers: [\n")
    talk.say("1/8", "A direction")
    talk.wait_for("This could not be written")
    kept = [path.read_text("utf-8") for path in (cafe.root / ".mentorlog/unsaved").iterdir()]
    assert kept == ["A direction\n"]


def test_nothing_private_and_nobody_else_is_on_the_screen(cafe: Cafe) -> None:
    """Two people look at it."""
    cafe.relationship()
    cafe.write(f"{SOFIE}/private/approach.yaml", "how: CANARY\n")
    cafe.relationship("bo-krag", "Bo CANARY")
    cafe.write("bo-krag/expectations.yaml", "answers: {topics: {agreed: CANARY}}\n")
    talk = cafe.start("expectations", "sofie", "--by", "both")
    for number in range(1, 9):
        talk.pick(f"{number}/8")
    assert talk.wait_for_end() == 0
    assert b"CANARY" not in talk.raw
