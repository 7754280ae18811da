"""Questions in plain lines: what a dumb terminal and a screen reader are given."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mentorlog.conversation.asking.asker import (
    Asker,
    Back,
    EditorWanted,
    HelpRequested,
    NonAnswer,
    Paused,
)
from mentorlog.conversation.asking.plain import PlainAsker
from mentorlog.texts import Language, Texts

KEYS = {"x": "done", "-": "dropped", "+": "new date"}


class Desk:
    """A plain asker with what is typed at it, and what it says."""

    def __init__(self, typed: str | bytes, language: Language = "en") -> None:
        data = typed if isinstance(typed, bytes) else typed.encode()
        self._stderr = io.StringIO()
        self.asker: Asker = PlainAsker(Texts(language), io.BytesIO(data), self._stderr)

    @property
    def said(self) -> str:
        """Return everything that was said so far."""
        return self._stderr.getvalue()


def test_a_line_shows_its_default_in_brackets_and_enter_takes_it() -> None:
    """One line of plain text a prompt, and nothing on it but the question and the default."""
    desk = Desk("\n")
    assert desk.asker.line("Where?", default="Kantinen") == "Kantinen"
    assert desk.said == "Where? [Kantinen] "


def test_what_is_typed_replaces_the_default_and_blanks_empty_it() -> None:
    """An empty answer can be given although something stands there."""
    desk = Desk(" Room 3 \n   \n")
    assert desk.asker.line("Where?", default="Kantinen") == "Room 3"
    assert desk.asker.line("Where?", default="Kantinen") == ""


def test_what_was_refused_does_not_stand_there() -> None:
    """Enter would give it again, over and over; gone back to, an answer does stand there."""
    desk = Desk("9\n\nA\n<\n\n")
    assert desk.asker.line("Which?") == "9"
    assert desk.asker.line("Which?", default="9") == ""
    assert desk.asker.line("And?") == "A"
    with pytest.raises(Back):
        desk.asker.line("And?")
    assert desk.asker.line("And?", default="A") == "A"
    assert desk.said == "Which? Which? And? And? And? [A] "


def test_a_key_and_its_words_stay_together() -> None:
    """What joins them in a narrow row are plain blanks, for who copies or listens."""
    keys = {"1": "in person", "2": "some other way"}
    desk = Desk("1\n")
    desk.asker.key("How?", keys)
    assert desk.said == "How? (1 in person, 2 some other way) "


def test_a_question_of_several_lines_is_one_line() -> None:
    """A screen reader reads one prompt, whatever it was made of."""
    desk = Desk("\n")
    desk.asker.line("Where\nis it?", default="a\nb")
    assert desk.said == "Where is it? [a b] "


def test_the_foot_is_said_once_until_it_changes() -> None:
    """Nobody wants to hear the keys before every question."""
    desk = Desk("\n\n\n")
    for foot in ("Enter takes it", "Enter takes it", "y or n"):
        desk.asker.line("Where?", foot=foot)
    assert desk.said == "Enter takes it\nWhere? Where? y or n\nWhere? "


@pytest.mark.parametrize(
    ("sign", "detour"), [("<", Back), ("?", HelpRequested), ("!", EditorWanted), ("< ", Back)]
)
def test_a_sign_alone_in_a_line_leads_away(sign: str, detour: type[NonAnswer]) -> None:
    """The default of a line, and the lines of a text so far, are handed on."""
    desk = Desk(f"{sign}\none\n{sign}\n{sign}\n")
    with pytest.raises(detour) as left:
        desk.asker.line("Where?", default="Kantinen")
    assert left.value.text == "Kantinen"
    with pytest.raises(detour) as left:
        desk.asker.text("Notes", default="zero")
    assert left.value.text == "zero\none"
    with pytest.raises(detour):
        desk.asker.key("Ask two alumni", KEYS)


def test_a_sign_with_something_beside_it_is_text() -> None:
    """A blank before the sign, or a word, makes it an answer."""
    desk = Desk(" ?\n<- see there\n\n")
    assert desk.asker.line("Why?") == "?"
    assert desk.asker.text("Notes") == "<- see there"


def test_every_line_hands_the_answer_on() -> None:
    """An empty line ends the answer, and what was typed before it has been handed on."""
    desk = Desk("one \n\ttwo æøå\n\nnot this\n")
    so_far: list[str] = []
    assert desk.asker.text("Notes", on_line=so_far.append) == "one\n\ttwo æøå"
    assert so_far == ["one", "one\n\ttwo æøå"]


def test_a_standing_text_is_read_out_and_added_to() -> None:
    """Enter alone takes it; what is typed goes below it."""
    desk = Desk("\nthree\n\n")
    assert desk.asker.text("Notes", default="one\ntwo") == "one\ntwo"
    assert desk.said == "Notes\none\ntwo\n"
    assert desk.asker.text("Notes", default="one\ntwo") == "one\ntwo\nthree"


def test_what_on_line_raises_is_raised() -> None:
    """A full disk is the caller's to handle."""

    def refuse(_text: str) -> None:
        message = "the disk is full"
        raise OSError(message)

    desk = Desk("one\n\n")
    with pytest.raises(OSError, match="the disk is full"):
        desk.asker.text("Notes", on_line=refuse)


def test_a_key_is_the_first_sign_of_a_line() -> None:
    """The keys are listed with their words, and Enter takes what stands in brackets."""
    desk = Desk("X\n+2w\n\n")
    answers = [desk.asker.key("Ask two alumni", KEYS, default="kept") for _ in range(3)]
    assert answers == ["x", "+", "kept"]
    assert desk.said.startswith("Ask two alumni (x done, - dropped, + new date) [kept] ")


def test_a_wrong_key_is_asked_again() -> None:
    """Without a default an empty line is no answer either."""
    desk = Desk("q\n\nx\n", "da")
    assert desk.asker.key("Hvad nu?", ["x", "n"]) == "x"
    assert desk.said.split("\n")[0] == "Hvad nu? (x, n) Tryk på en af disse taster: x, n"


@pytest.mark.parametrize(
    ("typed", "default", "answer"),
    [("", True, True), ("", False, False), ("ja", False, True), ("Yes", False, True)],
)
def test_yes_is_y_or_j(*, typed: str, default: bool, answer: bool) -> None:
    """Whole words count by their first letter."""
    desk = Desk(f"{typed}\nnej\n")
    assert desk.asker.yes("Sure?", default=default) is answer
    assert desk.asker.yes("Sure?", default=True) is False
    assert desk.said.startswith(f"Sure? (y/n) [{'yes' if default else 'no'}] ")


def test_the_end_of_the_input_pauses_with_what_was_typed() -> None:
    """Ctrl-D in the middle of a line loses nothing."""
    with pytest.raises(Paused) as left:
        Desk("two").asker.text("Notes", default="one")
    assert left.value.text == "one\ntwo"
    with pytest.raises(Paused) as left:
        Desk("Kan").asker.line("Where?", default="Room 3")
    assert left.value.text == "Kan"
    with pytest.raises(Paused) as left:
        Desk("").asker.line("Where?", default="Room 3")
    assert left.value.text == "Room 3"
    with pytest.raises(Paused):
        Desk("").asker.yes("Sure?", default=True)


def test_a_stray_western_byte_is_a_letter() -> None:
    """A line that is no UTF-8 is still read, and the letters that are stay what they are."""
    desk = Desk("ø ".encode() + "å".encode("iso-8859-1") + b" \x81\n")
    assert desk.asker.line("Where?") == "ø å \N{REPLACEMENT CHARACTER}"


def test_control_characters_are_shown_and_not_obeyed() -> None:
    """No escape sequence of a file reaches a screen reader either."""
    desk = Desk("\n")
    desk.asker.say("a\x1b[2Jb")
    desk.asker.line("Is it\x07?", default="\x1b[31m")
    assert desk.said == "a␛[2Jb\nIs it␇? [␛[31m] "


class Gone(io.StringIO):
    """A standard error that has been closed on the other side."""

    def write(self, text: str, /) -> int:
        """Fail as a terminal that has gone does."""
        raise OSError(5, text)


def test_a_terminal_that_has_gone_pauses() -> None:
    """Nothing that is said to nobody is an error; the next question ends the talk."""
    asker = PlainAsker(Texts("en"), io.BytesIO(), Gone())
    asker.say("Hello")
    with pytest.raises(Paused):
        asker.line("Where?")


if sys.platform != "win32":
    from support.terminal_session import CTRL_C, CTRL_D, ENTER, Session

    @pytest.fixture
    def sessions() -> Iterator[list[Session]]:
        """Keep sessions, and end them after the test."""
        kept: list[Session] = []
        yield kept
        for session in kept:
            session.child.close(force=True)

    @pytest.mark.parametrize(
        "environ", [{"TERM": "dumb"}, {"TERM": None}, {"MENTORLOG_PLAIN": "1"}], ids=str
    )
    def test_a_dumb_terminal_sees_no_escape_sequence(
        tmp_path: Path, sessions: list[Session], environ: dict[str, str | None]
    ) -> None:
        """Every kind of question works in lines of plain text."""
        steps: list[tuple[str, dict[str, object]]] = [
            ("say", {"text": "Welcome."}),
            ("line", {"question": "Where?", "default": "Kantinen", "foot": "keys"}),
            ("key", {"question": "Alumni", "keys": KEYS, "default": "kept", "foot": "keys"}),
            ("text", {"question": "Notes", "on_line": "record"}),
            ("yes", {"question": "Sure?", "default": True}),
        ]
        session = Session(tmp_path, steps, environ=environ)
        sessions.append(session)
        for prompt, typed in (("Where?", ""), ("Alumni", "x"), ("Notes", "æøå\r"), ("Sure?", "n")):
            session.wait_for(prompt)
            session.type(typed + ENTER)
        answers = [event[1] for event in session.finish() if event[0] == "answer"]
        assert answers == [None, "Kantinen", "x", "æøå", False]
        assert b"\x1b" not in session.raw

    @pytest.mark.parametrize(
        ("pressed", "left"),
        [(CTRL_D * 2, ["Paused", "one\ntw"]), (CTRL_C, ["KeyboardInterrupt", ""])],
    )
    def test_leaving_a_dumb_terminal(
        tmp_path: Path, sessions: list[Session], pressed: str, left: list[str]
    ) -> None:
        """Ctrl-D keeps the begun line; Ctrl-C interrupts after every Enter was handed on."""
        asked: dict[str, object] = {"question": "Notes", "on_line": "record"}
        session = Session(tmp_path, [("text", asked)], environ={"TERM": "dumb"})
        sessions.append(session)
        session.wait_for("Notes")
        session.type("one" + ENTER)
        session.wait_for_events(1)
        session.type("tw")
        session.wait_for_line("tw")
        session.type(pressed)
        assert session.finish() == [["line", "one"], left, ["end", None]]

    def test_a_dumb_ascii_terminal_gets_stand_ins(tmp_path: Path, sessions: list[Session]) -> None:
        """With an ASCII locale nothing fails, and what is typed in UTF-8 arrives."""
        environ = {"TERM": "dumb", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
        steps: list[tuple[str, dict[str, object]]] = [("line", {"question": "Hvor er mødet?"})]
        session = Session(tmp_path, steps, environ=environ)
        sessions.append(session)
        session.wait_for("Hvor er moedet?")
        session.type("Ærø".encode() + b"\r")
        assert session.finish()[0] == ["answer", "Ærø"]

    def test_lines_that_come_at_once_answer_no_key(tmp_path: Path, sessions: list[Session]) -> None:
        """Of several lines pasted at a one-key question none answers it, or the one behind it."""
        steps: list[tuple[str, dict[str, object]]] = [
            ("key", {"question": "Alumni", "keys": KEYS, "default": "kept"}),
            ("yes", {"question": "Sure?", "default": False}),
        ]
        session = Session(tmp_path, steps, environ={"TERM": "dumb"})
        sessions.append(session)
        session.wait_for("Alumni")
        session.type("x of them\rYes, both\r\rno\r")
        session.wait_for("Pasted text is no answer here.")
        assert session.events() == []
        session.type("-" + ENTER)
        session.wait_for("Sure?")
        session.type("y" + ENTER)
        assert session.finish()[:2] == [["answer", "-"], ["answer", True]]
