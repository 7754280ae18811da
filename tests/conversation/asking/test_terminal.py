"""One question in a terminal, as a person sees it and types at it."""

from __future__ import annotations

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)


from support.terminal_session import (
    BACKSPACE,
    CTRL_D,
    ENTER,
    FOOT,
    LEFT,
    RIGHT,
    UP,
    Start,
    key,
    line,
    text,
)


def test_a_question_stands_above_its_foot_and_leaves_one_plain_line(start: Start) -> None:
    """The foot helps while the question is open and is gone from the scroll-back afterwards."""
    session = start(line(default="Kantinen", foot=FOOT), line("And when?", foot=FOOT))
    session.wait_for_line(FOOT)
    assert session.lines() == ["Where? Kantinen", FOOT]
    session.type(ENTER)
    session.wait_for("And when?")
    session.wait_for_line(FOOT)
    assert session.lines() == ["Where? Kantinen", "And when?", FOOT]
    session.type("fredag" + ENTER)
    assert session.finish() == [["answer", "Kantinen"], ["answer", "fredag"], ["end", None]]
    assert session.lines() == ["Where? Kantinen", "And when? fredag"]


@pytest.mark.parametrize("columns", [60, 40])
def test_question_and_foot_break_between_words(start: Start, columns: int) -> None:
    """At 60 and at 40 columns no word is cut in two."""
    question = "What has happened since last time, in the mentee's own words and not in yours?"
    session = start(text(question, foot=FOOT), size=(columns, 24))
    session.wait_for("pause")
    lines = session.lines()
    assert " ".join(lines) == f"{question} > {FOOT}"
    assert max(map(len, lines)) <= columns
    session.type("x" + ENTER)
    session.wait_for_events(1)
    session.type(ENTER)
    session.finish()
    assert " ".join(session.lines()) == f"{question} > x"


def test_enter_takes_a_changed_default(start: Start) -> None:
    """What stands in the line can be corrected in the middle."""
    session = start(line(default="Kantnen"))
    session.wait_for("Kantnen")
    session.type(LEFT * 3 + "i" + ENTER)
    assert session.finish()[0] == ["answer", "Kantinen"]


@pytest.mark.parametrize(("sign", "detour"), [("<", "Back"), ("?", "HelpRequested")])
def test_a_sign_takes_the_place_of_an_untouched_default(
    start: Start, sign: str, detour: str
) -> None:
    """One key and Enter lead away, the default is handed on, and the question leaves no trace."""
    session = start(line(default="Kantinen", foot=FOOT), line("Next?"))
    session.wait_for_line(FOOT)
    session.type(sign)
    session.wait_for_line(f"Where? {sign}")
    session.type(ENTER)
    session.wait_for("Next?")
    assert session.events()[0] == [detour, "Kantinen"]
    assert session.lines() == ["Next?"]


def test_a_sign_is_a_letter_when_more_follows(start: Start) -> None:
    """A default is never lost: the next key brings it back, with the sign behind it."""
    session = start(line(default="Really"), line("Next?", default="Great"))
    session.wait_for("Really")
    session.type("?")
    session.wait_for_line("Where? ?")
    session.type("!" + ENTER)
    session.wait_for("Next?")
    session.type("!")
    session.wait_for_line("Next? !")
    session.type(BACKSPACE + "er" + ENTER)
    assert session.finish()[:2] == [["answer", "Really?!"], ["answer", "Greater"]]


def test_a_sign_after_a_change_is_only_a_sign(start: Start) -> None:
    """Who has begun to write may end with a question mark."""
    session = start(line(default="Fredag"))
    session.wait_for("Fredag")
    session.type(LEFT + RIGHT + "?" + ENTER)
    assert session.finish()[0] == ["answer", "Fredag?"]


def test_one_key_answers_take_one_key(start: Start) -> None:
    """No Enter after a key, either case, Enter for what stands there, and other keys do nothing."""
    session = start(key(foot=FOOT), key(), key(default=None, keys=["x", "n"]))
    session.wait_for_line(FOOT)
    assert session.lines()[0] == "Ask two alumni kept"
    session.type("qæ" + UP + "X")
    session.wait_for("done")
    session.wait_for_events(1)
    session.type(ENTER)
    session.wait_for_events(2)
    session.type(ENTER + "n")
    assert session.finish()[:3] == [["answer", "x"], ["answer", "kept"], ["answer", "n"]]
    assert session.lines() == ["Ask two alumni done", "Ask two alumni kept", "Ask two alumni n"]


def test_a_sign_is_a_single_key_where_one_key_answers(start: Start) -> None:
    """`<`, `?` and `!` need no Enter there either, and Ctrl-D pauses."""
    session = start(key(), key(), key(), key())
    for count, sign in enumerate(("<", "?", "!", CTRL_D), start=1):
        session.wait_for("Ask two alumni kept")
        session.type(sign)
        session.wait_for_events(count)
    detours = [event[0] for event in session.finish()]
    assert detours == ["Back", "HelpRequested", "EditorWanted", "Paused", "end"]


@pytest.mark.parametrize(
    ("language", "default", "pressed", "shown"),
    [
        ("en", True, ENTER, "Sure? yes"),
        ("en", False, "j", "Sure? yes"),
        ("da", False, "Y", "Sure? ja"),
        ("da", True, "n", "Sure? nej"),
    ],
)
def test_yes_is_y_or_j_in_both_languages(
    start: Start, language: str, *, default: bool, pressed: str, shown: str
) -> None:
    """What Enter takes stands in the line, and a word says what was answered."""
    asked = ("yes", {"question": "Sure?", "default": default})
    session = start(asked, language=language)
    session.wait_for("Sure?")
    session.type(pressed)
    assert session.finish()[0] == ["answer", not shown.endswith("nej")]
    assert session.lines() == [shown]


def test_tab_completes_the_last_word(start: Start) -> None:
    """Tab turns through the choices and comes back to what was typed."""
    session = start(line("Action:", complete=["@mentor", "@mentee", "+student-job"]))
    session.wait_for("Action:")
    session.type("Ask two @me\t")
    session.wait_for("@mentor")
    session.type("\t")
    session.wait_for("@mentee")
    session.type("\t")
    session.wait_for_line("Action: Ask two @me")
    session.type("\t\t" + " +S\t" + ENTER)
    assert session.finish()[0] == ["answer", "Ask two @mentee +student-job"]


def test_talk_is_broken_between_words_and_keeps_its_shape(start: Start) -> None:
    """A line that fits stays as it is; a list goes on below its first word."""
    said = "Short.\n  a   b\n- the guide's aids for this step are one key away, and say a lot"
    session = start(("say", {"text": said}), ("say", {}), ("say", {"text": "End."}), size=(40, 24))
    session.finish()
    assert session.lines() == [
        "Short.",
        "  a   b",
        "- the guide's aids for this step are one",
        "  key away, and say a lot",
        "",
        "End.",
    ]
