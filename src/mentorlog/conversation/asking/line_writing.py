"""Answers of one line, or of several lines pasted at a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from prompt_toolkit.buffer import Buffer
from prompt_toolkit.document import Document
from prompt_toolkit.filters import Condition
from prompt_toolkit.keys import Keys

from mentorlog.conversation.asking.asker import DETOURS, format_items, parse_detour
from mentorlog.conversation.asking.burst import begins_with_prose, begins_with_word, find_waiting
from mentorlog.conversation.asking.layout import Question
from mentorlog.conversation.asking.text_input import Writing
from mentorlog.domain.text.characters import clean_typed
from mentorlog.output.terminal import cell_width

if TYPE_CHECKING:
    from prompt_toolkit.key_binding.key_processor import KeyPressEvent


_LEAST_ROOM = 24


class LineWriting(Writing):
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
        # The cursor, too: who moves into a default means to change it.
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
        return bool(self.buffer.text.strip()) and begins_with_prose(find_waiting(event))

    def _pass_empty_lines(self, event: KeyPressEvent) -> None:
        """Drop the empty lines of a paste behind this line."""
        is_line = bool(self.buffer.text.strip())
        self.is_pasting = self.is_pasting and is_line and begins_with_word(find_waiting(event))
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
