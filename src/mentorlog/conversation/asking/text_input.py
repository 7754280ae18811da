"""Answers of several lines, and what they have in common with one line."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING

from prompt_toolkit.buffer import Buffer
from prompt_toolkit.document import Document
from prompt_toolkit.filters import Condition
from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import Window
from prompt_toolkit.layout.controls import BufferControl

from mentorlog.conversation.asking.asker import Paused, format_answer, parse_detour
from mentorlog.conversation.asking.burst import begins_with_word, find_waiting, is_burst
from mentorlog.conversation.asking.key_input import suspend
from mentorlog.conversation.asking.layout import INDENT, Question, answer_processors, columns
from mentorlog.domain.text.characters import clean_typed

if TYPE_CHECKING:
    from prompt_toolkit.formatted_text import StyleAndTextTuples
    from prompt_toolkit.key_binding.key_processor import KeyPressEvent


_LINE_ENDS = "\x85\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"

# Keys of the Emacs world that would put a control character into the answer or rewrite it.
_SILENT = (("c-q",), ("c-o",), ("c-r",), ("c-s",), ("escape", "#"), ("escape", "*"))


class Writing(ABC):
    """An input of text in a buffer; Ctrl-D pauses, Ctrl-C interrupts."""

    takes_one_key = False

    def __init__(self, question: Question, default: str) -> None:
        self.question = question
        self.buffer = Buffer(
            document=Document(default, len(default)),
            multiline=True,  # else Enter would be the buffer's own, and a paste one line
            # Whatever else a key binding may accept, the text is never cleared.
            accept_handler=lambda _: True,
        )
        self.bindings = KeyBindings()
        self._bind()

    def build_window(self) -> Window:
        """Build the part of the page that is written in."""
        control = BufferControl(self.buffer, input_processors=answer_processors(self.question))
        return Window(
            control,
            wrap_lines=True,
            dont_extend_height=True,
            get_line_prefix=self._line_prefix,
        )

    @abstractmethod
    def so_far(self) -> str:
        """Return the answer as it stands."""

    @abstractmethod
    def _enter(self, event: KeyPressEvent) -> None:
        """Take the line or the answer."""

    @abstractmethod
    def _tab(self, event: KeyPressEvent) -> None:
        """Complete, or indent."""

    @abstractmethod
    def _paste(self, event: KeyPressEvent) -> None:
        """Take in what was pasted."""

    def _bind(self) -> None:
        add = self.bindings.add
        add("enter")(self._enter)
        add("tab")(self._tab)
        add(Keys.BracketedPaste)(self._paste)
        add("c-d")(self._pause)
        add("c-c")(_interrupt)
        add("<sigint>")(_interrupt)  # Ctrl-C is a key here; the signal comes by `kill -INT`
        add("c-z")(suspend)
        # Pressed alone, Ctrl-K deletes to the end of the line, as everywhere.
        add("c-k", filter=Condition(is_burst))(self._break_line)
        for sign in _LINE_ENDS:
            add(sign)(self._break_line)
        add("\N{BYTE ORDER MARK}")(_do_nothing)
        for keys in _SILENT:
            add(*keys)(_do_nothing)

    def remark(self) -> str:
        """Return no remark about a key."""
        return ""

    def _break_line(self, _event: KeyPressEvent) -> None:
        """Take a line end of a word processor as one; its vertical tab comes as Ctrl-K."""
        self.buffer.insert_text("\n")

    def _pause(self, event: KeyPressEvent) -> None:
        event.app.exit(exception=Paused(self.so_far()))

    def _line_prefix(self, line: int, wrapped: int) -> StyleAndTextTuples:
        if line or wrapped:
            return [("", INDENT)]
        return [("class:question", self.question.lay_out(columns())[1])]


class TextWriting(Writing):
    """An input of several lines, until Enter on an empty one.

    Where a terminal has no bracketed paste, several lines that come at once while the question
    waits are a paste and keep their empty lines; what was waiting before was typed ahead.
    """

    def __init__(
        self,
        question: str,
        default: str,
        on_line: Callable[[str], None],
        has_waiting: Callable[[], bool],
    ) -> None:
        super().__init__(Question(question), f"{default}\n" if default else "")
        self._on_line = on_line
        self._begun: Document | None = None
        self._has_waiting = has_waiting
        self._is_ahead = has_waiting()
        self._in_paste = False

    def so_far(self) -> str:
        """Return the answer as it stands, without empty lines around it."""
        return format_answer(self.buffer.text)

    def _enter(self, event: KeyPressEvent) -> None:
        waiting = find_waiting(event)
        line = self.buffer.document.current_line
        detour = parse_detour(line)
        if detour is not None:
            event.app.exit(exception=detour(self._without_line()))
        elif line.strip() or (self._in_paste and begins_with_word(waiting)):
            self._in_paste = bool(waiting) and not self._is_ahead
            self._begin_line()
            self._is_ahead = self._has_waiting() if not waiting else self._is_ahead
        else:
            fresh = self.buffer.document == self._begun
            event.app.exit(result=self._without_line() if fresh else self.so_far())

    def _begin_line(self) -> None:
        self.buffer.newline(copy_margin=False)
        self._begun = self.buffer.document
        self._on_line(self.so_far())

    def _without_line(self) -> str:
        lines = self.buffer.text.split("\n")
        del lines[self.buffer.document.cursor_position_row]
        return format_answer("\n".join(lines))

    def _tab(self, _event: KeyPressEvent) -> None:
        self.buffer.insert_text("\t")

    def _paste(self, event: KeyPressEvent) -> None:
        data = clean_typed(event.data)
        self.buffer.insert_text(data)
        if "\n" in data:
            self._on_line(self.so_far())


def _interrupt(event: KeyPressEvent) -> None:
    event.app.exit(exception=KeyboardInterrupt())


def _do_nothing(_event: KeyPressEvent) -> None:
    pass
