"""`note`: a thought for the next opening, for the agenda, or for one's own next reflection."""

from __future__ import annotations

import pytest
from support.desk import SOFIE, Desk, changes

APPROACH = f"{SOFIE}/private/approach.yaml"


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a meeting that was held."""
    desk.sofie()
    desk.meeting("2026-10-05", "summary: x\n")
    return desk


def test_a_thought_waits_for_the_next_opening(pair: Desk) -> None:
    """In `relationship.yaml` while nothing is planned, else in the planned meeting."""
    data = pair.data("note", "Passed", "both", "exams")
    assert (data["waits_for"], data["meeting"]) == ("opening", None)
    assert pair.found(f"{SOFIE}/relationship.yaml")["since_last"].strip() == "Passed both exams"
    pair("plan", "fri")
    assert pair.data("note", "sofie", "And", "moved")["meeting"] == "2026-10-16"
    assert pair.held("2026-10-16")["since_last"] == "Passed both exams\n\nAnd moved\n"
    assert pair.held("2026-10-16")["status"] == "planned"


def test_a_topic_goes_on_the_agenda(pair: Desk) -> None:
    """Whose it is may be said, as everywhere."""
    pair("plan", "fri")
    assert pair("note", "An offer", "@mentor", "--topic").code == 0
    assert pair.held("2026-10-16")["topics"] == [{"text": "An offer", "from": "mentor"}]


def test_a_private_one_waits_for_the_next_reflection(pair: Desk) -> None:
    """It is never said back, and becomes a part of what was noticed."""
    for words in (("She was tired",), ("sofie", "And", "brave")):
        answer = pair("note", *words, "--private")
        assert answer.code == 0
        assert "tired" not in answer.out + answer.err
        assert "brave" not in answer.out + answer.err
    assert pair.found(APPROACH) == {"thoughts": ["She was tired", "And brave"]}
    assert "tired" not in pair("show").out + pair("prep").out + pair("search", "tired").out[20:]
    assert "She was tired" in pair("show", "--private").out
    answer = pair("reflect", "--observed", "Long silence")
    assert "went into it" in answer.out
    assert "tired" not in answer.out
    observed = pair.found(f"{SOFIE}/private/2026-10-05.yaml")["observed"]
    assert observed == "She was tired\n\nAnd brave\n\nLong silence\n"
    assert pair.found(APPROACH) == {}


def test_what_is_only_raised_leaves_it_waiting(pair: Desk) -> None:
    """A topic is no reflection."""
    pair("note", "Tired", "--private")
    assert pair("reflect", "--raise", "Sleep").code == 0
    assert pair.found(APPROACH) == {"thoughts": ["Tired"]}


def test_in_a_terminal_it_stands_in_the_answer(pair: Desk) -> None:
    """There from the start, so that a pause loses nothing."""
    pair("note", "Tired", "--private")
    answer = pair.in_terminal("reflect", typed="")
    assert "What you jotted down for yourself" in answer.err
    assert pair.found(f"{SOFIE}/private/2026-10-05.yaml")["observed"] == "Tired\n"
    assert pair.found(APPROACH) == {}


def test_the_approach_is_the_same_with_thoughts_in_its_file(pair: Desk) -> None:
    """What waits is no part of how one fills the role, and stays beside it byte for byte."""
    pair.write(APPROACH, "how: Tea first.  # always\n")
    pair("note", "Tired", "--private")
    assert pair.read(APPROACH) == "how: Tea first.  # always\nthoughts:\n  - Tired\n"
    assert "thoughts" not in pair.data("approach")["approach"]
    assert pair("check").code == 0
    pair("reflect", "--worked", "x")
    assert pair.read(APPROACH) == "how: Tea first.  # always\n"


def test_a_broken_approach_keeps_nobody_from_reflecting(pair: Desk) -> None:
    """It is named, and what waits in it goes on waiting."""
    path = pair.write(APPROACH, "thoughts: [unclosed\n")
    assert pair("note", "x", "--private").code == 6
    answer = pair("reflect", "--worked", "x")
    assert (answer.code, APPROACH in answer.err) == (0, True)
    assert path.read_text() == "thoughts: [unclosed\n"


@pytest.mark.parametrize(
    ("words", "key", "text"),
    [
        (("bo", "Was", "ill"), "bo-berg", "Was ill"),
        (("Bo Berg", "Was ill"), "bo-berg", "Was ill"),
        (("HOLM", "Was", "ill"), SOFIE, "Was ill"),
        (("Sofie", "was", "ill", "--with", "sofie"), SOFIE, "Sofie was ill"),
        (("Sofie was ill", "-w", "bo"), "bo-berg", "Sofie was ill"),
    ],
)
def test_who_may_stand_before_the_text(
    pair: Desk, words: tuple[str, ...], key: str, text: str
) -> None:
    """A key or a whole word of a name, and only where more words follow."""
    pair.write("bo-berg/relationship.yaml", "name: Bo Berg\nme: mentor\n")
    assert pair("note", *words).code == 0
    assert pair.found(f"{key}/relationship.yaml")["since_last"].strip() == text


def test_a_beginning_of_a_name_is_a_word_of_the_text(pair: Desk) -> None:
    """And among several relationships nobody is guessed."""
    assert pair("note", "So", "she", "said").code == 0
    assert pair.found(f"{SOFIE}/relationship.yaml")["since_last"].strip() == "So she said"
    pair.write("bo-berg/relationship.yaml", "name: Bo Berg\nme: mentor\n")
    assert pair("note", "So", "she", "said").code == 2


def test_standard_input_and_what_is_there_already(pair: Desk) -> None:
    """The same again writes nothing."""
    assert pair("note", "sofie", "-", "--private", stdin="One\ntwo\n").code == 0
    assert pair.found(APPROACH) == {"thoughts": ["One\ntwo\n"]}
    assert "noted already" in pair("note", "-", "--private", stdin="One\ntwo").out
    data = pair.data("note", "x")
    assert changes(data) == {f"{SOFIE}/relationship.yaml": "edited"}
    assert changes(pair.data("note", "x")) == {}


@pytest.mark.parametrize("words", [("note", " "), ("note", "x", "--private", "--topic")])
def test_what_cannot_be_meant_is_wrong_usage(pair: Desk, words: tuple[str, ...]) -> None:
    """Nothing is written."""
    before = pair.files()
    assert (pair(*words).code, pair.files()) == (2, before)
