"""What is written and pasted arrives as it was meant."""

from __future__ import annotations

import re
import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput
from support.sampling import choose

from mentorlog.conversation.asking.asker import format_answer
from mentorlog.conversation.asking.line_writing import Completion
from mentorlog.conversation.asking.terminal import TerminalAsker
from mentorlog.texts import Texts

LINES = st.text(
    st.characters(
        codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"], exclude_characters="\ufeff"
    ),
    min_size=1,
    max_size=20,
)


def ask_for_text(typed: str, default: str = "") -> tuple[str, list[str]]:
    """Type at a question for a text; give its answer, and what was handed on before."""
    so_far: list[str] = []
    with create_pipe_input() as keyboard:
        keyboard.send_text(typed)
        asker = TerminalAsker(Texts("en"), keyboard, DummyOutput(), styled=False)
        return asker.text("Notes", default=default, on_line=so_far.append), so_far


@settings(max_examples=choose(10, 200))
@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_a_paste_arrives_whole(pasted: str) -> None:
    """Every letter of every script, every tab and every line end; no sign that nobody sees."""
    pasted = pasted.replace("\x1b", "")
    answer, so_far = ask_for_text(f"\x1b[200~{pasted}\x1b[201~.\r\r")
    lines = re.sub("\r\n|[\r\x0b\x0c\x85\u2028\u2029]", "\n", pasted).replace("\ufeff", "")
    kept = "".join(sign for sign in lines if sign in "\n\t" or unicodedata.category(sign) != "Cc")
    assert answer == format_answer(f"{kept}.")
    assert so_far[-1] == answer


@settings(max_examples=choose(10, 200))
@given(st.lists(LINES.filter(lambda line: line.strip() and line.rstrip() not in {"<", "?", "!"})))
def test_typed_lines_arrive_and_are_handed_on_one_by_one(lines: list[str]) -> None:
    """The answer grows by a line at every Enter."""
    answer, so_far = ask_for_text("".join(f"{line}\r" for line in lines) + "\r")
    grown = [format_answer("\n".join(lines[:count])) for count in range(1, len(lines) + 1)]
    assert so_far == grown
    assert answer == (grown[-1] if grown else "")


def test_keys_that_rewrite_or_hide_do_nothing() -> None:
    """No key of an editor's world clears the answer or puts a control character into it."""
    answer, _ = ask_for_text("one\x0f\x1a\x11\x12\x13\x1b#two\r\r")
    assert answer == "onetwo"


def test_completion_turns_through_the_choices() -> None:
    """The whole line counts first, then its last word; at last stands what was typed."""
    completion = Completion(["Kantinen", "kantine 2", "@both"])
    assert [completion.turn("kan")] == ["Kantinen"]
    assert completion.turn("Kantinen") == "kantine 2"
    assert completion.turn("kantine 2") == "kan"
    assert completion.turn("Ask @b") == "Ask @both"
    assert completion.turn("nothing") == "nothing"
    assert completion.turn("") == "Kantinen"


def test_lines_that_come_at_once_are_one_answer_to_a_question_of_one_line() -> None:
    """None of them answers a question that nobody has seen; one word may put the first right."""
    answers: list[str] = []
    with create_pipe_input() as keyboard:
        asker = TerminalAsker(Texts("en"), keyboard, DummyOutput(), styled=False)
        for typed in ("The canteen\rof the university\r\rroom 4\r", "sometime\r+1w\r"):
            keyboard.send_text(typed)
            answers.append(asker.line("Where?"))
        answers.append(asker.line("By when?"))
    assert answers == ["The canteen of the university room 4", "sometime", "+1w"]
