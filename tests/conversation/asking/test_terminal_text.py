"""Answers of several lines in a terminal: typed, corrected, pasted, typed ahead."""

from __future__ import annotations

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)


from support.terminal_session import (
    DOWN,
    END,
    ENTER,
    FOOT,
    HOME,
    LEFT,
    UP,
    Start,
    key,
    line,
    paste,
    text,
)


def test_every_enter_hands_the_answer_on(start: Start) -> None:
    """Enter begins a new line, and Enter on an empty one ends the answer."""
    session = start(text(foot=FOOT))
    session.wait_for_line(FOOT)
    for typed in ("Første møde", "\tæøå ÆØÅ", "日本 👩 e\u0301"):
        session.type(typed)
        session.wait_for(typed.strip()[:2])
        session.type(ENTER)
    session.wait_for_events(3)
    session.type(ENTER)
    answer = "Første møde\n\tæøå ÆØÅ\n日本 👩 e\u0301"
    assert session.finish()[:-1] == [
        ["line", "Første møde"],
        ["line", "Første møde\n\tæøå ÆØÅ"],
        ["line", answer],
        ["answer", answer],
    ]
    assert session.lines()[:3] == ["Notes", "> Første møde", "      æøå ÆØÅ"]


def test_an_earlier_line_can_be_corrected(start: Start) -> None:
    """The cursor goes up, and the correction is part of what is handed on."""
    session = start(text())
    session.wait_for("Notes")
    session.type("one" + ENTER)
    session.wait_for_events(1)
    session.type("three" + UP + LEFT * 5 + HOME + "line ")
    session.wait_for("> line one")
    session.type(DOWN + END + ENTER)
    session.wait_for_events(2)
    session.type(ENTER)
    assert session.finish()[1:3] == [["line", "line one\nthree"], ["answer", "line one\nthree"]]


def test_enter_twice_after_a_correction_leaves_no_gap(start: Start) -> None:
    """Who corrects an earlier line may end there; the empty line that ended it is dropped."""
    session = start(text(default="one\ntwo"))
    session.wait_for("two")
    session.type(UP + UP + END + "!")
    session.wait_for("> one!")
    session.type(ENTER)
    session.wait_for_events(1)
    session.type(ENTER)
    assert session.finish()[1] == ["answer", "one!\ntwo"]


def test_a_standing_text_is_taken_with_one_key_and_added_to_by_typing(start: Start) -> None:
    """A default stands above an empty line: Enter agrees to it, typing goes on below it."""
    session = start(text(default="one\ntwo"), text("More", default="one"))
    session.wait_for_line("  two")
    session.type(ENTER)
    session.wait_for("More")
    session.type("two" + ENTER)
    session.wait_for_events(2)
    session.type(ENTER)
    assert session.finish()[:3] == [
        ["answer", "one\ntwo"],
        ["line", "one\ntwo"],
        ["answer", "one\ntwo"],
    ]


@pytest.mark.parametrize(
    ("sign", "detour"), [("<", "Back"), ("?", "HelpRequested"), ("!", "EditorWanted")]
)
def test_a_sign_alone_in_a_line_leads_away_with_the_text(
    start: Start, sign: str, detour: str
) -> None:
    """What was written before it is handed on without it; inside a line it is only a sign."""
    session = start(text())
    session.wait_for("Notes")
    session.type(f"why{sign}" + ENTER)
    session.wait_for_events(1)
    session.type(sign + ENTER)
    assert session.finish()[:2] == [["line", f"why{sign}"], [detour, f"why{sign}"]]


def test_pasted_lines_are_one_answer(start: Start) -> None:
    """A bracketed paste keeps its empty lines and waits for the Enter that ends the answer."""
    session = start(text(), line())
    session.wait_for("Notes")
    session.type(paste("one\r\n\r\ntwo\rthree\x1b[2J"))
    session.wait_for("three")
    session.type(ENTER)
    session.wait_for_events(2)
    session.type(ENTER)
    session.wait_for("Where?")
    session.type(paste("room\r\n3.1\t") + ENTER)
    pasted = "one\n\ntwo\nthree[2J"
    assert session.finish()[:-1] == [
        ["line", pasted],
        ["line", pasted],
        ["answer", pasted],
        ["answer", "room 3.1"],
    ]


@pytest.mark.parametrize("newline", ["\r", "\n"])
def test_a_paste_without_brackets_keeps_its_empty_lines(start: Start, newline: str) -> None:
    """Where a terminal cannot tell a paste from typing, lines that come at once are one."""
    session = start(text(), key())
    session.wait_for("Notes")
    pasted = ["It was long. " * 60, "", "", "Second paragraph.", "Third."]
    session.type(newline.join(pasted))
    session.wait_for("Third.")
    session.type(ENTER)
    session.wait_for_events(5)
    session.type(ENTER + "x")
    events = session.finish()
    answer = "\n".join(pasted).replace(". \n", ".\n")
    assert [event for event in events if event[0] == "answer"] == [
        ["answer", answer],
        ["answer", "x"],
    ]


def test_keys_typed_ahead_reach_the_next_questions(start: Start) -> None:
    """Nobody has to wait for a question to be drawn."""
    session = start(key(), text(), key(), line())
    session.wait_for("kept")
    session.type("x" + "note" + ENTER + ENTER + "-" + "room" + ENTER)
    events = [event for event in session.finish() if event[0] == "answer"]
    assert events == [["answer", "x"], ["answer", "note"], ["answer", "-"], ["answer", "room"]]


@pytest.mark.parametrize(
    "pasted",
    ["Ask Lars\rCall the dean\r\rx\r", "Lars\rMette\r", "x of them\ry\r", "\rLars called\r-\r"],
)
def test_lines_that_come_at_once_press_no_keys(start: Start, pasted: str) -> None:
    """Sentences pasted without brackets answer neither a one-key question nor those behind it."""
    session = start(key(), ("yes", {"question": "Sure?", "default": False}))
    session.wait_for("kept")
    session.type(pasted)
    session.wait_for("Pasted text is no answer here. Press one of: x, -, +")
    assert session.events() == []
    session.type("-")
    session.wait_for("Sure?")
    session.type(paste("yes\nno\n"))
    session.wait_for("Pasted text is no answer here. Press one of: y, j, n")
    session.type("y")
    assert session.finish()[:2] == [["answer", "-"], ["answer", True]]


@pytest.mark.parametrize("term", ["xterm-256color", "dumb"])
def test_a_sign_in_a_paste_is_part_of_the_text(start: Start, term: str) -> None:
    """A line of a pasted text that is only a sign leads nowhere; typed alone, it does."""
    session = start(text(), text(), environ={"TERM": term})
    session.wait_for("Notes")
    session.type("Lars said" + ENTER + "<" + ENTER + "and left" + ENTER)
    session.wait_for_events(3)
    session.type(ENTER)
    session.wait_for_events(4)
    session.type("one" + ENTER)
    session.wait_for_events(5)
    session.type("<" + ENTER)
    events = [event for event in session.finish() if event[0] != "line"]
    assert events[:2] == [["answer", "Lars said\n<\nand left"], ["Back", "one"]]


def test_a_word_that_begins_with_no_key_is_one_answer(start: Start) -> None:
    """The letters behind its first one, and its Enter, press nothing."""
    session = start(key(), key())
    session.wait_for("kept")
    session.type("Box" + ENTER)
    session.wait_for("“Box” means nothing here. Press one of: x, -, +")
    session.type("x-")
    assert session.finish()[:2] == [["answer", "x"], ["answer", "-"]]


def test_the_enter_behind_a_key_that_means_nothing_chooses_nothing(start: Start) -> None:
    """Whoever types `9` and Enter did not mean what Enter takes; a later Enter is meant."""
    session = start(key(), key())
    session.wait_for("kept")
    session.type("9")
    session.wait_for("“9” means nothing here.")
    session.type(ENTER)
    session.type("x")
    session.wait_for_events(1)
    session.type(ENTER)
    assert session.finish()[:2] == [["answer", "x"], ["answer", "kept"]]


def test_what_on_line_raises_is_raised(start: Start) -> None:
    """A full disk is the caller's to handle, and the terminal is left in order."""
    session = start(text(on_line="refuse"), line())
    session.wait_for("Notes")
    session.type("one" + ENTER)
    session.wait_for("Where?")
    session.type("room" + ENTER)
    assert session.finish()[:2] == [["OSError", "the disk is full"], ["answer", "room"]]


def test_a_text_longer_than_the_screen_stays_whole(start: Start) -> None:
    """Nothing of a long answer is missing from the scroll-back, and the foot stays in sight."""
    session = start(text(foot="the foot"), size=(60, 10))
    session.wait_for("the foot")
    session.type(paste("\n".join(f"line {number}" for number in range(1, 31))))
    session.wait_for_line("  line 30")
    assert "the foot" in session.lines()
    session.type(ENTER)
    session.wait_for_events(2)
    session.type(ENTER)
    session.finish()
    assert all(f"line {number}\r\n".encode() in session.raw for number in range(1, 31))


def test_words_stay_whole_while_they_are_typed(start: Start) -> None:
    """A word that would be cut by the end of the row goes to the next one, cursor and all."""
    session = start(text(foot=FOOT), size=(40, 24))
    session.wait_for("Notes")
    session.type("It is long and so it is broken somewhere here")
    session.wait_for("here")
    assert session.lines()[1:3] == ["> It is long and so it is broken", "  somewhere here"]
    session.type(LEFT * 14 + "and broken ")
    session.wait_for_line("  broken somewhere here")
    assert session.lines()[1] == "> It is long and so it is broken and"
    session.type(ENTER)
    assert session.wait_for_events(1)[0][1].split("\n") == [
        "It is long and so it is broken and broken",
        "somewhere here",
    ]
