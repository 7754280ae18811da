"""`action change`: only what the line gives becomes another; and choosing actions in a terminal."""

from __future__ import annotations

import pytest
from support.desk import SOFIE, Desk, changes

MEETING = """\
summary: x  # by hand
actions:
  # the first one
  - text: Ask two alumni
    owner: mentor
    due: 2026-10-16
    note: By phone
    x-own: 1
  - Introduce  Sofie to Lars due:2026-10-20   # one line
  - text: Read it
    done: 2026-10-06
"""


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a meeting with an action in the long form, one line, and one that is done."""
    desk.sofie()
    desk.meeting("2026-10-05", MEETING)
    desk.write(f"{SOFIE}/milestones.yaml", "milestones:\n- title: A job\n  key: student-job\n")
    return desk


@pytest.mark.parametrize(
    ("words", "old", "new"),
    [
        (("Ask", "three"), "text: Ask two alumni", "text: Ask three"),
        (("@both",), "owner: mentor", "owner: both"),
        (("due:+2u",), "due: 2026-10-16", "due: 2026-10-26"),
        (("due:",), "    due: 2026-10-16\n", ""),
        (
            ("+Student-Job",),
            "    due: 2026-10-16\n",
            "    due: 2026-10-16\n    milestone: student-job\n",
        ),
    ],
)
def test_only_what_is_given_changes(pair: Desk, words: tuple[str, ...], old: str, new: str) -> None:
    """Every other byte of the file stays: remarks, comments, own keys."""
    data = pair.data("action", "change", "1", *words)
    assert pair.read(f"{SOFIE}/meetings/2026-10-05.yaml") == MEETING.replace(old, new, 1)
    assert changes(data) == {f"{SOFIE}/meetings/2026-10-05.yaml": "edited"}
    assert data["before"]["text"] == "Ask two alumni"
    assert data["action"]["name"] == "2026-10-05/1"


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("due:",), "Introduce Sofie to Lars"),
        (("Call", "Lars", "@mentor"), "Call Lars @mentor due:2026-10-20"),
        (("+student-job",), "Introduce Sofie to Lars due:2026-10-20 +student-job"),
    ],
)
def test_one_line_stays_one_line(pair: Desk, words: tuple[str, ...], line: str) -> None:
    """With the comment behind it."""
    assert pair("action", "change", "2026-10-05/2", *words).code == 0
    assert f"  - {line}   # one line\n" in pair.read(f"{SOFIE}/meetings/2026-10-05.yaml")


def test_what_is_so_already_is_said(pair: Desk) -> None:
    """And nothing is written."""
    before = pair.files()
    answer = pair("action", "change", "1", "Ask two alumni", "due:2026-10-16", "@mentor")
    assert (answer.code, answer.out[:19], pair.files()) == (0, "That is so already:", before)


def test_a_closed_action_stays_closed(pair: Desk) -> None:
    """Its words can be mended all the same."""
    assert pair.data("action", "change", "3", "Read the report")["action"]["done"] == "2026-10-06"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("9", "x"), 4, "action list"),
        (("x", "y"), 2, "a number such as 3"),
        (("1",), 2, "ACTION"),
        (("1", "due:someday"), 2, "due:fri"),
        (("1", "+studentjob"), 2, "+studentjob"),
        (("1", "@lars"), 2, "@lars"),
    ],
)
def test_what_cannot_be_meant_changes_nothing(
    pair: Desk, words: tuple[str, ...], code: int, said: str
) -> None:
    """A slip in a key or an owner never takes the place of the text."""
    before = pair.files()
    answer = pair("action", "change", *words)
    assert (answer.code, said in answer.err, pair.files()) == (code, True, before)


def test_standard_input_is_one_line(pair: Desk) -> None:
    """What was said in confidence needs no history of the shell."""
    assert pair("action", "change", "1", "-", stdin="Ask her brother\n").code == 0
    assert pair.held("2026-10-05")["actions"][0]["text"] == "Ask her brother"
    assert pair("action", "change", "1", "-", stdin="one\ntwo\n").code == 2


def test_a_terminal_shows_the_line_to_be_changed(pair: Desk) -> None:
    """Enter leaves it as it is; what is typed says all of it."""
    kept = pair.in_terminal("action", "change", "1", typed="\n")
    assert "Ask two alumni @mentor due:2026-10-16" in kept.err
    assert "That is so already" in kept.out
    answer = pair.in_terminal("action", "change", "1", typed="Ask due:someday\nAsk one @both\n")
    assert answer.code == 0
    first = pair.held("2026-10-05")["actions"][0]
    assert (first["text"], first["owner"], "due" in first) == ("Ask one", "both", False)


def test_done_without_a_number_offers_the_open_ones(pair: Desk) -> None:
    """What is not in the list is said, and several may be chosen at once."""
    answer = pair.in_terminal("action", "done", typed="3\n1, 2\n")
    assert answer.code == 0
    assert "   1  Ask two alumni" in answer.err
    assert "Read it" not in answer.err
    assert "3 is not in the list" in answer.err
    assert [bool(each.get("done")) for each in pair.held("2026-10-05")["actions"]] == [True] * 3
    none_left = pair.in_terminal("action", "drop", typed="")
    assert (none_left.code, none_left.out) == (0, "No open actions.\n")


def test_enter_alone_chooses_none(pair: Desk) -> None:
    """Nothing is written, and that is said."""
    before = pair.files()
    answer = pair.in_terminal("action", "drop", typed="\n")
    assert (answer.code, answer.out, pair.files()) == (0, "Nothing was changed.\n", before)


@pytest.mark.parametrize("option", ["--json", "--no-input"])
def test_nobody_is_asked_from_a_script(pair: Desk, option: str) -> None:
    """What is missing is named."""
    answer = pair("action", "done", option)
    assert (answer.code, "NUMBER" in answer.err + answer.out) == (2, True)
