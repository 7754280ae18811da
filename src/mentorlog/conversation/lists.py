"""Collect lines one by one until an empty one; `<` brings the line before back to be changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from mentorlog.conversation.asking import Back, EditorWanted, Paused
from mentorlog.conversation.conversation import Conversation
from mentorlog.domain.edits import Edit, Remove, Set, Value
from mentorlog.errors import ConflictError


class Lines(Protocol):
    """Keep the lines that are typed, each saved when it is."""

    def save(self, talk: Conversation, line: str, instead_of: str | None) -> bool:
        """Save a line, in place of an earlier one where that is named; an empty one takes it out.

        False when the line was not understood and is to be typed again.
        """


def collect(
    talk: Conversation,
    step: str,
    questions: tuple[str, str],
    lines: Lines,
    complete: Sequence[str] = (),
) -> None:
    """Ask for lines until an empty one, with the first of `questions`, then with the second.

    An earlier line stays in its file until another is typed in its place. An editor may bring
    several lines. Raises Back before the first line, and Paused when what was begun is saved.
    """
    _Collecting(talk, step, questions, lines, complete).run()


@dataclass
class _Collecting:
    talk: Conversation
    step: str
    questions: tuple[str, str]
    lines: Lines
    complete: Sequence[str]
    typed: list[str] = field(default_factory=list)
    place: int = 0
    waiting: list[str] = field(default_factory=list)
    misunderstood: str | None = None

    def run(self) -> None:
        """Ask until an empty line stands behind all others."""
        while line := self._next():
            self._take(line[0])

    def _next(self) -> tuple[str] | None:
        """Return the next line, empty to take one out; None at the end."""
        if self.waiting and self.misunderstood is None:
            return (self.waiting.pop(0),)
        line = self._ask()
        is_end = not line and self.place == len(self.typed) and not self.waiting
        return None if is_end else (line,)

    def _ask(self) -> str:
        question = self.questions[min(len(self.typed), 1)]
        while True:
            try:
                return self.talk.item(self.step, question, self._standing, self.complete)
            except EditorWanted as detour:
                written = self.talk.edit(detour.text).splitlines()
                first, *self.waiting = [each.strip() for each in written if each.strip()] or [""]
                return first
            except Back:
                self._go_back()
            except Paused as pause:
                self._leave(pause.text)
                raise

    @property
    def _standing(self) -> str:
        """Say what stands in the line: what was not understood, else the earlier line."""
        if self.misunderstood is not None:
            return self.misunderstood
        return self.typed[self.place] if self.place < len(self.typed) else ""

    def _go_back(self) -> None:
        self.misunderstood = None
        if not self.place:
            raise Back
        self.place -= 1

    def _leave(self, begun: str) -> None:
        """Save what was begun before the person pauses."""
        for line in (begun, *self.waiting):
            self.misunderstood = None
            self._take(line.strip())

    def _take(self, line: str) -> None:
        earlier = self.typed[self.place] if self.place < len(self.typed) else None
        is_same = line == (earlier or "")
        understood = is_same or self.lines.save(self.talk, line, earlier)
        self.misunderstood = None if understood else line
        if understood:
            self.typed[self.place : self.place + 1] = [line] if line else []
            self.place += bool(line)


def change_item(texts: Sequence[str], key: str, old: str, new: Value) -> list[Edit]:
    """Put another entry in place of the last one under `key` that says `old`; None takes it out.

    `texts` is what the list's entries say. Raises ConflictError where none says it any more.
    """
    places = [place for place, text in enumerate(texts) if text == old]
    if not places:
        raise ConflictError("error.changed-by-hand")
    return [Remove((key, places[-1])) if new is None else Set((key, places[-1]), new)]
