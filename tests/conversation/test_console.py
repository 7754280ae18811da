"""The keyboard and the screen of a terminal, also of one that has gone."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TextIO

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

import termios

from prompt_toolkit.input.typeahead import clear_typeahead, store_typeahead
from prompt_toolkit.key_binding.key_processor import KeyPress

from mentorlog.conversation.console import (
    Keyboard,
    has_waiting,
    hush,
    open_keyboard,
    open_screen,
    restore,
)


@dataclass
class Pair:
    """The two ends of a pseudo-terminal: the person's, and the program's as a stream."""

    person: int
    program: TextIO

    def says_what_is_typed(self) -> bool:
        """Tell whether typed keys are echoed, and lines are edited by the system."""
        flags = termios.tcgetattr(self.program.fileno())[3]
        return bool(flags & termios.ECHO) and bool(flags & termios.ICANON)


@pytest.fixture
def pair() -> Iterator[Pair]:
    """Open a pseudo-terminal."""
    person, program = os.openpty()
    with open(program, "r+b", buffering=0) as raw:  # noqa: PTH123 - a descriptor has no path
        stream = os.fdopen(os.dup(raw.fileno()), "r", encoding="utf-8")
        yield Pair(person, stream)
        stream.close()
    os.close(person)


def test_a_hushed_terminal_is_restored(pair: Pair) -> None:
    """Before an editor, and at the end, the terminal is as it was found."""
    keyboard = open_keyboard(pair.program)
    hush(keyboard)
    hush(keyboard)
    assert not pair.says_what_is_typed()
    restore(keyboard)
    assert pair.says_what_is_typed()
    restore(keyboard)
    assert pair.says_what_is_typed()


def test_enter_and_ctrl_d_typed_between_two_questions_wait(pair: Pair) -> None:
    """A hushed terminal neither swallows Ctrl-D nor turns Enter into something else."""
    keyboard = open_keyboard(pair.program)
    hush(keyboard)
    assert not has_waiting(keyboard)
    os.write(pair.person, b"x\r\x04")
    assert has_waiting(keyboard)
    assert [key.data for key in keyboard.read_keys()] == ["x", "\r", "\x04"]
    restore(keyboard)


def test_keys_kept_for_the_next_question_are_waiting(pair: Pair) -> None:
    """What was typed behind the last answer counts, and asking does not take it away."""
    keyboard = open_keyboard(pair.program)
    store_typeahead(keyboard, [KeyPress("x")])
    assert has_waiting(keyboard)
    assert has_waiting(keyboard)
    clear_typeahead(keyboard)
    assert not has_waiting(keyboard)


def test_a_burst_is_read_as_a_whole(pair: Pair) -> None:
    """A paste that is longer than one read is still one burst."""
    keyboard = open_keyboard(pair.program)
    with keyboard.raw_mode():
        os.write(pair.person, b"a" * 3000)
        assert len(keyboard.read_keys()) == 3000


def test_a_terminal_that_has_gone_is_closed(pair: Pair) -> None:
    """Nothing asks it again and again, and what is drawn on it is no error."""
    keyboard = open_keyboard(pair.program)
    assert isinstance(keyboard, Keyboard)
    screen = open_screen(pair.program, "xterm")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, pair.person)
    os.close(nothing)
    assert keyboard.read_keys() == []
    assert keyboard.closed
    screen.write("Hello")
    screen.flush()
