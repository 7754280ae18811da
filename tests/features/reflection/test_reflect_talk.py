"""`reflect` in a terminal: marks by one key, three texts, and what is worth raising."""

from __future__ import annotations

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("a pseudo-terminal is for POSIX", allow_module_level=True)

from support.cafe import SOFIE, Cafe
from support.terminal_session import CTRL_D, ENTER

FILE = f"{SOFIE}/private/2026-09-21.yaml"


@pytest.fixture
def met(cafe: Cafe) -> Cafe:
    """Return two meetings that were held."""
    cafe.autumn(planned=False)
    return cafe


def test_it_takes_three_minutes(met: Cafe) -> None:
    """Roles as a scale, listening as a list, a text each, and a topic; all is saved as it comes."""
    talk = met.start("reflect", size=(60, 24))
    talk.asked("Nothing marked yet")
    assert " 1 Instructor -- 2 Adviser -- 3 Guide -- 4 Coach" in talk.lines()
    talk.press("4")
    talk.wait_for_line("Marked: Coach")
    talk.press("2")
    talk.wait_for_line(" 1 Instructor --*2 Adviser*-- 3 Guide --*4 Coach*")
    assert met.found(FILE)["roles"] == ["adviser", "coach"]
    talk.press("2")
    talk.wait_for_line("Marked: Coach")
    talk.press()
    talk.wait_for_line("Roles: Coach")
    talk.asked("Nothing marked yet")
    assert " 5  Listening openly" in talk.lines()
    talk.press("5")
    talk.wait_for_line("*5  Listening openly")
    talk.press("3")
    talk.wait_for_line("Marked: Listening to understand, Listening openly")
    talk.press()
    talk.write("What worked, and", "The silence.", "It was long.")
    talk.leave_empty("What did not work")
    talk.write("What did you notice", "She laughs.")
    talk.say("Is there anything to raise next time", "The pace")
    talk.wait_for_line("  Waiting for the next meeting: The pace")
    talk.leave_empty("Anything else?")
    assert talk.wait_for_end() == 0
    assert met.found(FILE) == {
        "roles": ["coach"],
        "listening": ["3", "5"],
        "worked": "The silence.\nIt was long.\n",
        "observed": "She laughs.\n",
    }
    waiting = met.found(f"{SOFIE}/relationship.yaml")["topics"]
    assert waiting == [{"text": "The pace", "from": "mentor"}]


def test_a_mentee_is_asked_for_the_help(cafe: Cafe) -> None:
    """In Danish; not about listening."""
    cafe.autumn("mentee", planned=False)
    cafe.language = "da"
    talk = cafe.start("reflect")
    talk.wait_for_line("Hvilken slags hjælp bad du om?")
    talk.asked("Intet markeret endnu")
    talk.press("3")
    talk.wait_for_line("Markeret: Vejleder")
    talk.press()
    talk.write("Hvad virkede for dig?", "Det gik.")
    talk.leave_empty("Hvad virkede ikke")
    talk.leave_empty("Hvad lagde du mærke til")
    talk.say("Er der noget, du vil tage op", "Løn")
    talk.leave_empty("Er der mere?")
    assert talk.wait_for_end() == 0
    assert cafe.found(FILE) == {"roles": ["guide"], "worked": "Det gik.\n"}
    assert cafe.found(f"{SOFIE}/relationship.yaml")["topics"] == ["Løn"]


def test_it_goes_on_where_it_stopped(met: Cafe) -> None:
    """What was begun is saved by a pause; what has an answer is shown and passed over."""
    talk = met.start("reflect", "--role", "coach", "--listening", "5")
    talk.asked("What worked, and")
    talk.type("The silence." + CTRL_D)
    talk.wait_for("mentorlog reflect sofie-holm --meeting 2026-09-21")
    assert talk.wait_for_end() == 0
    again = met.start("reflect")
    again.asked("What did not work")
    assert again.lines()[-7:-4] == [
        "Roles: Coach",
        "Ways of listening: Listening openly",
        "What worked: The silence.",
    ]
    again.press("<" + ENTER)
    again.asked("What worked, and")
    again.wait_for("The silence.")


def test_a_complete_one_is_ready_to_be_changed(met: Cafe) -> None:
    """Once every meeting has one, the latest is looked at again."""
    met.write(f"{SOFIE}/private/2026-09-07.yaml", "worked: x\n")
    fields = "worked: Silence\ndid_not_work: Pace\nobserved: Tea\n"
    met.write(FILE, f"roles: [coach]\nlistening: [5]\n{fields}")
    talk = met.start("reflect")
    talk.asked("Marked: Coach")
    talk.press()
    talk.asked("Marked: Listening openly")
    talk.press()
    talk.asked("What worked, and")
    talk.type("And patience.")
    talk.press()
    talk.press()
    talk.pick("What did not work")
    talk.pick("What did you notice")
    talk.leave_empty("Is there anything to raise next time")
    assert talk.wait_for_end() == 0
    assert met.found(FILE)["worked"] == "Silence\nAnd patience.\n"
    assert met.found(FILE)["did_not_work"] == "Pace"


def test_the_guide_is_one_key_away(met: Cafe) -> None:
    """`?` tells the roles with an example and who holds the responsibility (G10)."""
    talk = met.start("reflect")
    talk.asked("Nothing marked yet")
    talk.type("?")
    talk.wait_for("4. Coach: You ask")
    assert "“What are you going to do?”" in " ".join(talk.lines())
    talk.asked("Nothing marked yet")
    talk.type("<")
    talk.asked("Nothing marked yet")
