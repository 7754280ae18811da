"""Answers that are one key."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from typing import TYPE_CHECKING

from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import Window
from prompt_toolkit.layout.controls import FormattedTextControl

from mentorlog.conversation.asking.asker import DETOURS, Paused, find_key, label
from mentorlog.conversation.asking.burst import (
    begins_with_prose,
    drop_all,
    drop_line,
    find_waiting,
)
from mentorlog.conversation.asking.layout import Question, columns
from mentorlog.output.terminal import cell_width

if TYPE_CHECKING:
    from collections.abc import Callable

    from prompt_toolkit.formatted_text import StyleAndTextTuples
    from prompt_toolkit.key_binding.key_processor import KeyPressEvent

    from mentorlog.conversation.asking.asker import Keys as AskedKeys


class KeyInput:
    """An input of one key of `keys`, or Enter for the default.

    Other keys do nothing; of one that is a letter or a number it is said, as `word_unknown` words
    it. So it is of the rest of its line if that came at once, and with `word_pasted` of sentences
    or lines that came while the question waited: not one of their letters is a key. The first
    Enter behind what means nothing ends that, and is not the default that nobody chose.
    """

    takes_one_key = True

    def __init__(
        self,
        question: str,
        keys: AskedKeys,
        default: str | None,
        *,
        hint: str = "",
        choices: str = "",
    ) -> None:
        self._keys = keys
        self._default = default
        self.word_unknown: Callable[[str], str] = str
        self.word_pasted = ""
        self.is_ahead = False
        self._remark = ""
        self._is_unended = False
        self._standing = label(default or "", keys)
        words = [label(key, keys) for key in keys]
        room = max(map(cell_width, (*words, self._standing)))
        self.question = Question(question, room, hint, choices)
        self.bindings = KeyBindings()
        self._bind()

    def build_window(self) -> Window:
        """Build the line in which the default stands until a key is pressed."""
        control = FormattedTextControl(self._fragments, focusable=True, show_cursor=True)
        return Window(control, height=1, dont_extend_height=True)

    def so_far(self) -> str:
        """Return an empty text: a key is pressed or it is not."""
        return ""

    def remark(self) -> str:
        """Return that the last key means nothing here."""
        return self._remark

    def _bind(self) -> None:
        add = self.bindings.add
        add(Keys.Any)(self._press)
        add(Keys.BracketedPaste)(self._refuse)
        add("enter")(self._take_default)
        add("c-j")(self._take_default)  # an Enter typed before the terminal was hushed
        add("c-d")(_pause)
        add("c-c")(_interrupt)
        add("<sigint>")(_interrupt)
        add("c-z")(suspend)

    def _press(self, event: KeyPressEvent) -> None:
        key = find_key(event.data, self._keys)
        if self._is_pasted(event):
            self._refuse(event)
        elif key is not None:
            event.app.exit(result=key)
        elif event.data in DETOURS:
            event.app.exit(exception=DETOURS[event.data]())
        elif event.data.isprintable() and event.data.strip():
            word = drop_line(event)
            self._remark = self.word_unknown(word)
            self._is_unended = len(word) == 1  # a longer one came with its Enter

    def _take_default(self, event: KeyPressEvent) -> None:
        if self._is_pasted(event):
            self._refuse(event)
        elif self._is_unended:
            self._is_unended = False
        elif self._default is not None:
            event.app.exit(result=self._default)

    def _is_pasted(self, event: KeyPressEvent) -> bool:
        """Return whether the key begins a paste: prose that came at once, beginning with no key.

        A key and a word or a line behind it is what somebody typed whom a slow line delayed; a key
        in front of several words and more lines is the first letter of a sentence.
        """
        came = f"{event.data}{find_waiting(event)}".strip("\r\n ")
        first, *others = re.split(r"[\r\n]+", came)
        is_typed = self._is_key(first[:1]) and not (" " in first.strip() and others)
        return not (self.is_ahead or is_typed) and begins_with_prose(came)

    def _is_key(self, sign: str) -> bool:
        return sign in DETOURS or find_key(sign, self._keys) is not None

    def _refuse(self, event: KeyPressEvent) -> None:
        drop_all(event)
        self._remark = self.word_pasted

    def _fragments(self) -> StyleAndTextTuples:
        return [
            ("class:question", self.question.lay_out(columns())[1]),
            ("[SetCursorPosition]", ""),
            # A cursor needs a sign to stand on, or it is drawn at the top of the question.
            ("class:foot", self._standing or " "),
        ]


def suspend(event: KeyPressEvent) -> None:
    """Stop the program until the shell goes on with it; nothing where there is no terminal."""
    with suppress(OSError, NotImplementedError):
        if os.isatty(event.app.input.fileno()):
            event.app.suspend_to_background()


def _pause(event: KeyPressEvent) -> None:
    event.app.exit(exception=Paused())


def _interrupt(event: KeyPressEvent) -> None:
    event.app.exit(exception=KeyboardInterrupt())
