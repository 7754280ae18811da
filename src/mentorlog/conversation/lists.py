"""Lists with one item a line: typed, pasted or from an editor, and corrected by going back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Generic, Protocol

from mentorlog.conversation.asking.asker import Back, EditorWanted, Paused
from mentorlog.conversation.questions import AnyTalk, AnyTalk_contra


class Lines(Protocol[AnyTalk_contra]):
    """A list that is typed line by line, each line saved at its Enter."""

    holds_answers: bool
    """Whether all that stands in the list was typed at this question."""

    def there(self, talk: AnyTalk_contra) -> list[str]:
        """Return the list as it is now, each item as it would be typed."""

    def save(self, talk: AnyTalk_contra, line: str, instead_of: str | None) -> bool:
        """Save a line, replacing an earlier one if that is given; an empty one removes it.

        Return False when the line was not understood and is to be typed again. Raises Back when the
        person returns to the line from a question about it.
        """


def ask_list(
    talk: AnyTalk,
    step: str,
    questions: tuple[str, str],
    lines: Lines[AnyTalk],
    complete: Sequence[str] = (),
) -> None:
    """Ask for lines until an empty one, with the first of `questions`, then with the second.

    An earlier line stays in its file until another replaces it. A paste or an editor may give
    several lines. When the person goes back to the list, its last line can be changed, if they
    typed one. Raises Back before the first line, and Paused once the line that was begun is saved.
    """
    is_known = talk.is_back or lines.holds_answers
    typed = lines.there(talk) if is_known else []
    is_ready = talk.is_back and step in talk.typed_lists
    _Collecting(talk, step, questions, lines, complete, typed, len(typed) - is_ready).run()


@dataclass
class _Collecting(Generic[AnyTalk]):
    talk: AnyTalk
    step: str
    questions: tuple[str, str]
    lines: Lines[AnyTalk]
    complete: Sequence[str]
    typed: list[str]
    place: int
    waiting: list[str] = field(default_factory=list)
    misunderstood: str | None = None
    is_begun: bool = False

    def run(self) -> None:
        """Ask until an empty line follows all others."""
        self.place = max(self.place, 0)
        while line := self._next():
            self._take(line[0])

    def _next(self) -> tuple[str] | None:
        """Return the next line, empty to remove one; None at the end."""
        if self.waiting and self.misunderstood is None:
            self.place = len(self.typed)
            return (self.waiting.pop(0),)
        line = self._ask()
        is_end = not line and self.place == len(self.typed) and not self.waiting
        return None if is_end else (line,)

    def _ask(self) -> str:
        while True:
            question = self.questions[self.is_begun]
            try:
                return self._first(
                    self.talk.items(self.step, question, self._standing, self.complete)
                )
            except EditorWanted as detour:
                written = self.talk.edit(detour.text).splitlines()
                return self._first([each.strip() for each in written if each.strip()])
            except Back:
                self._go_back()
            except Paused as pause:
                self._leave(pause.text)
                raise

    def _first(self, lines: Sequence[str]) -> str:
        """Return the first of several lines; the others are queued before those waiting already."""
        first, *others = lines or [""]
        self.waiting = [*others, *self.waiting]
        return first

    @property
    def _standing(self) -> str:
        """Return the proposal: the line that was not understood, else the earlier line."""
        if self.misunderstood is not None:
            return self.misunderstood
        return self.typed[self.place] if self.place < len(self.typed) else ""

    def _go_back(self) -> None:
        self.misunderstood = None
        if not self.place:
            raise Back
        self.place -= 1
        self.is_begun = True

    def _leave(self, begun: str) -> None:
        """Save the line that was begun before the person pauses."""
        # Lines of a paste that were not asked about yet are saved as well.
        for line in (*begun.split("\n"), *self.waiting):
            self.misunderstood = None
            self._take(line.strip())
            self.place = len(self.typed)

    def _take(self, line: str) -> None:
        """Save a line: as a new one, in place of an earlier one, or as the removal of that one."""
        earlier = self.typed[self.place] if self.place < len(self.typed) else None
        step = 1
        try:
            understood = line == (earlier or "") or self._save(line, earlier)
        except Back:
            understood, step = True, 0
        self.misunderstood = None if understood else line
        if understood:
            self.is_begun = True
            self.typed[self.place : self.place + 1] = [line] if line else []
            self.place += step if line else 0

    def _save(self, line: str, earlier: str | None) -> bool:
        self.talk.typed_lists.add(self.step)
        return self.lines.save(self.talk, line, earlier)
