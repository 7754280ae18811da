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

from prompt_toolkit.input import DummyInput
from prompt_toolkit.input.typeahead import clear_typeahead, store_typeahead
from prompt_toolkit.key_binding.key_processor import KeyPress
from support.other_systems import load_again

from mentorlog.conversation.asking import console
from mentorlog.conversation.asking.console import (
    disable_echo,
    has_waiting,
    open_keyboard,
    open_screen,
    restore,
)
from mentorlog.conversation.asking.open import wants_plain
from mentorlog.conversation.asking.posix_console import Keyboard


@dataclass
class Pair:
    """The two ends of a pseudo-terminal: the person's, and the program's as a stream."""

    person: int
    program: TextIO

    def says_what_is_typed(self) -> bool:
        """Return whether typed keys are echoed, and lines are edited by the system."""
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
    disable_echo(keyboard)
    disable_echo(keyboard)
    assert not pair.says_what_is_typed()
    restore(keyboard)
    assert pair.says_what_is_typed()
    restore(keyboard)
    assert pair.says_what_is_typed()


def test_enter_and_ctrl_d_typed_between_two_questions_wait(pair: Pair) -> None:
    """A hushed terminal neither swallows Ctrl-D nor turns Enter into something else."""
    keyboard = open_keyboard(pair.program)
    disable_echo(keyboard)
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


class TestWindows:
    """There prompt_toolkit knows the console, and nothing of ours is loaded."""

    def test_the_ends_are_prompt_toolkits_own(
        self, pair: Pair, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Its keyboard is neither hushed nor restored, and keys that it kept count as waiting."""
        windows = load_again(console, monkeypatch, name="nt", platform="win32")
        keyboard, screen = DummyInput(), object()
        monkeypatch.setattr("prompt_toolkit.input.create_input", lambda _: keyboard)
        monkeypatch.setattr("prompt_toolkit.output.create_output", lambda _: screen)
        monkeypatch.setitem(sys.modules, "mentorlog.conversation.asking.posix_console", None)
        with monkeypatch.context() as patch:
            patch.setattr(sys, "platform", "win32")
            assert windows.open_keyboard(pair.program) is keyboard
            assert windows.open_screen(pair.program, None) is screen
            windows.disable_echo(keyboard)
            windows.restore(keyboard)
            assert not windows.has_waiting(keyboard)
            store_typeahead(keyboard, [KeyPress("x")])
            assert windows.has_waiting(keyboard)
            clear_typeahead(keyboard)

    def test_no_term_is_no_dumb_terminal(self, pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
        """Windows sets none; elsewhere a terminal that does not say what it is gets plain lines."""
        assert wants_plain({}, pair.program)
        windows = load_again(console, monkeypatch, name="nt", platform="win32")
        monkeypatch.setattr("mentorlog.conversation.asking.open.UNSET_TERM", windows.UNSET_TERM)
        assert not wants_plain({}, pair.program)
        assert wants_plain({"TERM": "dumb"}, pair.program)
