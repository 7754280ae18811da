"""Which way of asking fits a terminal, and what alone in a line is no answer."""

from __future__ import annotations

import io
import sys

import pytest

from mentorlog.conversation.asking.asker import (
    Back,
    ask_until_answered,
    find_key,
    format_answer,
    parse_detour,
)
from mentorlog.conversation.asking.open import open_asker, wants_plain
from mentorlog.conversation.asking.plain import PlainAsker
from mentorlog.conversation.prompts import choose_one
from mentorlog.texts import Texts


class Terminal(io.StringIO):
    """A stream that is a terminal."""

    def isatty(self) -> bool:
        """Return True, as a terminal does."""
        return True


@pytest.mark.parametrize(
    ("environ", "plain"),
    [
        ({"TERM": "xterm"}, False),
        ({"TERM": "xterm", "MENTORLOG_PLAIN": "0"}, False),
        ({"TERM": "xterm", "MENTORLOG_PLAIN": "1"}, True),
        ({"TERM": "dumb"}, True),
        ({"TERM": ""}, True),
    ],
)
def test_plain_lines_are_for_who_wants_or_needs_them(
    *, environ: dict[str, str], plain: bool
) -> None:
    """A screen reader asks for them; a dumb terminal needs them."""
    assert wants_plain(environ, Terminal(), Terminal()) is plain


@pytest.mark.parametrize("stream", [io.StringIO(), None])
def test_a_stream_that_is_no_terminal_gets_plain_lines(stream: io.StringIO | None) -> None:
    """A pipe, or no stream at all, cannot move a cursor."""
    assert wants_plain({"TERM": "xterm"}, Terminal(), stream)


def test_plain_lines_do_not_load_the_line_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    """The start stays short where prompt_toolkit is of no use."""
    monkeypatch.setitem(sys.modules, "prompt_toolkit", None)
    assert isinstance(open_asker({"MENTORLOG_PLAIN": "1"}, Texts("da")), PlainAsker)


def test_a_detour_is_a_sign_alone() -> None:
    """A blank behind it is a slip; a blank before it makes it text."""
    assert parse_detour("<") is Back
    assert parse_detour("< ") is Back
    assert parse_detour(" <") is None
    assert parse_detour("<<") is None
    assert parse_detour("") is None


def test_an_answer_has_no_empty_lines_around_it() -> None:
    """Empty lines inside it are the person's own."""
    assert format_answer("\n\n  one \n\ntwo\t\n\n") == "  one\n\ntwo"


def test_a_key_counts_in_either_case() -> None:
    """Caps lock is no wrong key, and a key of its own case is itself."""
    assert find_key("X", ["x"]) == "x"
    assert find_key("a", ["A", "b"]) == "A"
    assert find_key("X", ["x", "X"]) == "X"
    assert find_key("", "xy") is None


@pytest.mark.parametrize(
    ("sign", "said"),
    [("<", "You cannot go back from here."), ("?", "nothing more to show"), ("!", "nothing more")],
)
def test_a_question_that_stands_alone_says_so(sign: str, said: str) -> None:
    """Each sign gets a line of its own, and the question is asked again."""
    stderr, texts = io.StringIO(), Texts("en")
    asker = PlainAsker(texts, io.BytesIO(f"{sign}\ny\n".encode()), stderr)
    assert ask_until_answered(asker, texts, lambda: asker.yes("Sure?", default=False))
    assert said in stderr.getvalue()
    assert stderr.getvalue().count("Sure?") == 2


def test_what_is_chosen_from_is_shown_once() -> None:
    """A sign that leads nowhere, or a number that is not there, does not print the list again."""
    stderr, texts = io.StringIO(), Texts("en")
    asker = PlainAsker(texts, io.BytesIO(b"?\n<\n9\n2\n"), stderr)
    assert choose_one(asker, texts, "Which?", ["Ada", "Bo"]) == 1
    assert stderr.getvalue().count("Ada") == 1
    assert "There is no 9." in stderr.getvalue()
