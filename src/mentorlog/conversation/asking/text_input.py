"""Answers that are written: one line, or several."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from prompt_toolkit.application.current import get_app
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.document import Document
from prompt_toolkit.filters import Condition
from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import Window
from prompt_toolkit.layout.controls import BufferControl

from mentorlog.conversation.asking.asker import (
    DETOURS,
    Paused,
    format_answer,
    format_items,
    parse_detour,
)
from mentorlog.conversation.asking.key_input import suspend
from mentorlog.conversation.asking.layout import INDENT, Question, answer_processors, columns
from mentorlog.domain.text.characters import clean_typed
from mentorlog.output.terminal import cell_width

if TYPE_CHECKING:
    from prompt_toolkit.formatted_text import StyleAndTextTuples
    from prompt_toolkit.key_binding.key_processor import KeyPressEvent


_LEAST_ROOM = 24
_A_WORD_NEXT = re.compile(r"[\r\n]*[^\x00-\x1f\x7f]{2}")
_PROSE_NEXT = re.compile(
    r"[\r\n]*[^\x00-\x1f]*?(?:[^\s\x00-\x1f] +[^\s\x00-\x1f]|\S{2,}[\r\n]+\S{2})"
)
"""Several words, or several lines: a single word may be the answer put right."""

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
            multiline=True,
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
        add("<sigint>")(_interrupt)
        add("c-z")(suspend)
        add("c-k", filter=Condition(_is_pasting))(self._break_line)
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


class LineInput(Writing):
    """An input of one line.

    `<`, `?` or `!` as the very first key takes the place of an untouched default; any key but Enter
    after it brings the default back, with the sign behind it. With `replaces`, any first key that
    writes takes its place for good, as where a number or a place is proposed.

    With `takes_several` the lines of a bracketed paste are all in the answer. Without brackets each
    is an answer of its own, and empty lines between them are none; `is_pasting` tells, in and out,
    that they are being taken. With `joins_lines` they become one line, as those in brackets do,
    so that no line answers a question that nobody has seen. What was waiting before the question
    was typed ahead.
    """

    def __init__(
        self,
        question: str,
        default: str,
        complete: Sequence[str],
        *,
        replaces: bool = False,
        takes_several: bool = False,
    ) -> None:
        self._takes_several = takes_several
        self.is_pasting = False
        self.joins_lines = False
        self._replaces = replaces
        self._default = " ".join(default.split("\n"))
        self._aside: str | None = None
        self._untouched = bool(self._default)
        self._completion = Completion(complete)
        room = max(_LEAST_ROOM, cell_width(self._default) + _LEAST_ROOM // 2)
        super().__init__(Question(question, room), self._default)
        self.buffer.on_text_changed += self._touch
        self.buffer.on_cursor_position_changed += self._touch

    def so_far(self) -> str:
        """Return the line as it stands; a default that was put aside counts as standing."""
        return self._answer() if self._aside is None else self._aside

    def _answer(self) -> str:
        text = self.buffer.text
        lines = format_items(text) if self._takes_several else [" ".join(text.split("\n")).strip()]
        return "\n".join(lines)

    def _bind(self) -> None:
        super()._bind()
        untouched = Condition(lambda: self._untouched)
        aside = Condition(lambda: self._aside is not None)
        replaced = Condition(lambda: self._untouched and self._replaces)
        self.bindings.add(Keys.Any, filter=replaced)(self._replace)
        for sign in DETOURS:
            self.bindings.add(sign, filter=untouched)(self._put_aside)
        self.bindings.add(Keys.Any, filter=aside)(self._bring_back_and_type)
        for key in ("backspace", "delete", "c-u", "c-w", "left", "home", "c-_"):
            self.bindings.add(key, filter=aside)(self._bring_back)

    def _touch(self, _buffer: Buffer) -> None:
        self._untouched = False

    def _put_aside(self, event: KeyPressEvent) -> None:
        self._aside = self.buffer.text
        self._stand(event.data)

    def _replace(self, event: KeyPressEvent) -> None:
        self._stand(event.data)

    def _bring_back(self, _event: KeyPressEvent) -> None:
        self._stand(self._aside or "")
        self._aside = None

    def _bring_back_and_type(self, event: KeyPressEvent) -> None:
        sign = self.buffer.text
        self._bring_back(event)
        self.buffer.insert_text(sign + event.data)

    def _stand(self, text: str) -> None:
        self.buffer.document = Document(text, len(text))

    def _enter(self, event: KeyPressEvent) -> None:
        if self._takes_several:
            self._pass_empty_lines(event)
        detour = parse_detour(self.buffer.text)
        if detour is not None:
            event.app.exit(exception=detour(self._aside or ""))
        elif self.joins_lines and self._is_begun_paste(event):
            self.buffer.insert_text("" if self.buffer.text.endswith(" ") else " ")
        else:
            event.app.exit(result=self._answer())

    def _is_begun_paste(self, event: KeyPressEvent) -> bool:
        """Return whether more of the text in this line came at once behind it."""
        return bool(self.buffer.text.strip()) and bool(_PROSE_NEXT.match(_waiting(event)))

    def _pass_empty_lines(self, event: KeyPressEvent) -> None:
        """Drop the empty lines of a paste behind this line."""
        is_line = bool(self.buffer.text.strip())
        self.is_pasting = self.is_pasting and is_line and _goes_on(_waiting(event))
        queue = event.key_processor.input_queue
        while self.is_pasting and queue and queue[0].data in {"\r", "\n"}:
            queue.popleft()

    def _tab(self, _event: KeyPressEvent) -> None:
        self._stand(self._completion.turn(self.buffer.text))

    def _paste(self, event: KeyPressEvent) -> None:
        if self._aside is not None:
            self._bring_back(event)
        elif self._untouched and self._replaces:
            self._stand("")
        data = clean_typed(event.data)
        lines = format_items(data) if self._takes_several else [" ".join(data.split())]
        self.buffer.insert_text("\n".join(lines))


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
        waiting = _waiting(event)
        line = self.buffer.document.current_line
        detour = parse_detour(line)
        if detour is not None:
            event.app.exit(exception=detour(self._without_line()))
        elif line.strip() or (self._in_paste and _goes_on(waiting)):
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


class Completion:
    """Turn through the words that a line can be completed with."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        self._choices: list[str] = []
        self._place = 0

    def turn(self, line: str) -> str:
        """Complete `line`, or its last word; again, give the next choice, at last `line` itself."""
        if not self._choices or line != self._choices[self._place]:
            self._choices, self._place = [line, *self._matches(line)], 0
        self._place = (self._place + 1) % len(self._choices)
        return self._choices[self._place]

    def _matches(self, line: str) -> list[str]:
        whole = [word for word in self._words if _begins(word, line)]
        if whole:
            return whole
        before, blank, last = line.rpartition(" ")
        return [before + blank + word for word in self._words if last and _begins(word, last)]


def _begins(word: str, typed: str) -> bool:
    return word != typed and word.casefold().startswith(typed.casefold())


def _waiting(event: KeyPressEvent) -> str:
    """Return what came at once with the key, and has not been taken yet."""
    return "".join(press.data for press in event.key_processor.input_queue)


def _is_pasting() -> bool:
    """Return whether more came at once with the key that is taken now."""
    return bool(get_app().key_processor.input_queue)


def _goes_on(waiting: str) -> bool:
    """Return whether words come at once after an empty line; a single key is the next answer."""
    return _A_WORD_NEXT.match(waiting) is not None


def _interrupt(event: KeyPressEvent) -> None:
    event.app.exit(exception=KeyboardInterrupt())


def _do_nothing(_event: KeyPressEvent) -> None:
    pass
