"""Questions in a terminal that can move its cursor, drawn by prompt_toolkit on standard error.

While a question is open it is drawn with its foot; once answered, it is printed again as plain
lines, which is all that stays in the scroll-back. After a detour nothing of it stays, nor after an
empty answer.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from prompt_toolkit.application import Application
from prompt_toolkit.filters import Condition
from prompt_toolkit.key_binding import KeyBindings, merge_key_bindings

from mentorlog.conversation.asking.asker import (
    Back,
    EditorWanted,
    HelpRequested,
    Keys,
    Paused,
    Tone,
    format_items,
    ignore_line,
    label,
    list_yes_and_no,
)
from mentorlog.conversation.asking.console import (
    disable_echo,
    has_waiting,
    open_keyboard,
    open_screen,
    restore,
)
from mentorlog.conversation.asking.key_input import KeyInput
from mentorlog.conversation.asking.layout import PLAIN_STYLE, STYLE, Question, build_layout
from mentorlog.conversation.asking.line_writing import LineWriting
from mentorlog.conversation.asking.text_input import TextWriting
from mentorlog.conversation.asking.unexpected_end import restored_signals, watch_for_end
from mentorlog.domain.text.characters import encodable, escape_controls
from mentorlog.output.terminal import wrap

if TYPE_CHECKING:
    from prompt_toolkit.input import Input
    from prompt_toolkit.key_binding import KeyBindingsBase
    from prompt_toolkit.key_binding.key_processor import KeyPressEvent
    from prompt_toolkit.layout import Window
    from prompt_toolkit.output import Output

    from mentorlog.texts import Texts


_NO_BREAK = "\N{NO-BREAK SPACE}"

_TONES: Mapping[Tone, str] = {"plain": "", "strong": "class:question", "dim": "class:foot"}


class Answering(Protocol):
    """The input of one answer from the keyboard."""

    question: Question
    bindings: KeyBindings
    takes_one_key: bool

    def build_window(self) -> Window:
        """Build the part of the page that holds the answer."""

    def so_far(self) -> str:
        """Return the answer as it stands."""

    def remark(self) -> str:
        """Return what is to be said about the last key; mostly nothing."""


class TerminalAsker:
    """Questions in a terminal: a cursor, a default that can be changed, one-key answers.

    Who types out the word behind a key, `mentor` for `m`, has answered at its first letter; the
    rest of the word is no answer to the next question, which is asked again. Nor is an Enter that
    follows a `?`, `<` or `!` which needed none.
    """

    def __init__(self, texts: Texts, keyboard: Input, output: Output, *, styled: bool) -> None:
        self._texts = texts
        self._keyboard = keyboard
        self._output = output
        self._style = STYLE if styled else PLAIN_STYLE
        self._tails: frozenset[str] = frozenset()
        self._ignores_enter = False
        self._is_pasting = False

    @property
    def takes_lines(self) -> bool:
        """Return False: one key is enough where one is asked for."""
        return False

    def say(self, text: str = "", tone: Tone = "plain") -> None:
        """Print a line or several."""
        attributes = self._style.get_attrs_for_style_str(_TONES[tone])
        self._output.set_attributes(attributes, self._output.get_default_color_depth())
        self._write(wrap(escape_controls(text), self._columns(), cuts=False))
        self._output.reset_attributes()
        self._output.flush()

    def line(
        self,
        question: str,
        *,
        default: str = "",
        foot: str = "",
        complete: Sequence[str] = (),
        replaces: bool = False,
    ) -> str:
        """Ask for one line, with the default standing in it."""
        shown = self._shown(question)

        def begin() -> LineWriting:
            writing = LineWriting(shown, default, complete, replaces=replaces)
            writing.joins_lines = not has_waiting(self._keyboard)
            return writing

        return self._ask_for_line(begin, foot)

    def items(
        self, question: str, *, default: str = "", foot: str = "", complete: Sequence[str] = ()
    ) -> list[str]:
        """Ask for a line of a list, in which several lines may be pasted."""
        shown, was_pasting = self._shown(question), self._is_pasting

        def begin() -> LineWriting:
            writing = LineWriting(shown, default, complete, takes_several=True)
            writing.is_pasting = was_pasting or not has_waiting(self._keyboard)
            return writing

        return format_items(self._ask_for_line(begin, foot))

    def _ask_for_line(self, begin: Callable[[], LineWriting], foot: str) -> str:
        """Ask until the answer is not the rest of the word behind the key pressed before."""
        tails, self._tails = self._tails, frozenset()
        while (answer := self._ask(begin(), foot, shown=str)).lower() in tails:
            tails = frozenset()
        return answer

    def text(
        self,
        question: str,
        *,
        default: str = "",
        foot: str = "",
        on_line: Callable[[str], None] = ignore_line,
    ) -> str:
        """Ask for several lines; the cursor may go up and correct earlier ones."""
        waiting = partial(has_waiting, self._keyboard)
        writing = TextWriting(self._shown(question), default, on_line, waiting)
        return self._ask(writing, foot, shown=str)

    def key(
        self,
        question: str,
        keys: Keys,
        *,
        default: str | None = None,
        foot: str = "",
        listed: bool = False,
    ) -> str:
        """Ask for one key press."""
        choices = self._shown(_listed(keys)) if listed else ""
        pressing = KeyInput(self._shown(question), keys, default, choices=choices)
        pressed = self._press(pressing, keys, foot)
        self._tails = frozenset(label(key, keys)[1:].lower() for key in keys) - {""}
        return pressed

    def yes(self, question: str, *, default: bool, foot: str = "") -> bool:
        """Ask for one press of a key for yes or no; what Enter takes stands in the line."""
        agreed, declined = list_yes_and_no(self._texts)
        keys = dict.fromkeys(agreed, self._texts("conversation.asking.yes"))
        keys |= dict.fromkeys(declined, self._texts("conversation.asking.no"))
        hint = f"({self._texts('conversation.asking.yes-or-no')})"
        pressing = KeyInput(
            self._shown(question), keys, (agreed if default else declined)[0], hint=hint
        )
        return self._press(pressing, keys, foot) in agreed

    def close(self) -> None:
        """Leave the terminal as it was found; between two answers it shows nothing typed."""
        restore(self._keyboard)

    def _press(self, pressing: KeyInput, keys: Keys, foot: str) -> str:
        """Ask for a key; what was typed ahead for this question is no paste."""
        pressing.word_unknown = partial(self._explain, "unknown-key", keys)
        pressing.word_pasted = self._explain("pasted", keys)
        pressing.is_ahead = has_waiting(self._keyboard)
        return self._ask(pressing, foot, shown=lambda key: label(key, keys))

    def _explain(self, text: str, keys: Keys, given: str = "") -> str:
        pressed = ", ".join(keys) or "Enter"
        return self._shown(self._texts(f"conversation.asking.{text}", given=given, keys=pressed))

    def _ask(self, answering: Answering, foot: str, shown: Callable[[str], str]) -> str:
        disable_echo(self._keyboard)
        try:
            answer = self._run(answering, foot)
        except (Back, HelpRequested):
            self._ignores_enter = answering.takes_one_key
            raise
        except BaseException as left:
            self._ignores_enter = answering.takes_one_key and isinstance(left, EditorWanted)
            restore(self._keyboard)
            begun = answering.so_far()
            if begun and isinstance(left, (Paused, KeyboardInterrupt)):
                self._write(answering.question.render_answered(begun, self._columns()))
            raise
        self._is_pasting = isinstance(answering, LineWriting) and answering.is_pasting
        if said := shown(answer):
            self._write(answering.question.render_answered(said, self._columns()))
        return answer

    def _run(self, answering: Answering, foot: str) -> str:
        application: Application[str] = Application(
            layout=build_layout(
                answering.question, answering.build_window(), self._shown(foot), answering.remark
            ),
            key_bindings=self._bindings(answering),
            style=self._style,
            input=self._keyboard,
            output=self._output,
            # What stays in the scroll-back is printed afterwards, in lines of our own breaking.
            erase_when_done=True,
        )
        application.key_processor.after_key_press += self._hear_key
        try:
            with restored_signals():
                return application.run(pre_run=lambda: watch_for_end(application, answering.so_far))
        except EOFError:
            # The terminal has gone: its input ended while a key was waited for.
            raise Paused(answering.so_far()) from None

    def _bindings(self, answering: Answering) -> KeyBindingsBase:
        """Return the keys of the answer, but for an Enter out of habit that comes first."""
        habit = KeyBindings()
        # Merged in last: of two bindings that hold, prompt_toolkit calls the later one.
        for key in ("enter", "c-j"):
            habit.add(key, filter=Condition(lambda: self._ignores_enter), eager=True)(_do_nothing)
        return merge_key_bindings([answering.bindings, habit])

    def _hear_key(self, _processor: object) -> None:
        self._ignores_enter = False

    def _shown(self, text: str) -> str:
        return encodable(escape_controls(text), self._output.encoding())

    def _columns(self) -> int:
        return self._output.get_size().columns

    def _write(self, lines: Sequence[str]) -> None:
        for line in lines:
            self._output.write(encodable(line, self._output.encoding()))
            self._output.write_raw("\n")
        self._output.flush()


def open_terminal(environ: Mapping[str, str], texts: Texts) -> TerminalAsker:
    """Open the terminal that standard input and standard error are connected to.

    With `NO_COLOR` there is no bold and no dim text either.
    """
    screen = open_screen(sys.stderr, environ.get("TERM"))
    keyboard = open_keyboard(sys.stdin)
    return TerminalAsker(texts, keyboard, screen, styled=not environ.get("NO_COLOR"))


def _do_nothing(_event: KeyPressEvent) -> None:
    pass


def _listed(keys: Keys) -> str:
    """List keys with their words; each pair stays together at the end of a row."""
    words = (f"[{key}] {label(key, keys)}".replace(" ", _NO_BREAK) for key in keys)
    return "  ".join(words)
