"""Question, ask_all (with going back), ask_list (one item a line), ask_free_text."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from mentorlog.conversation.asking.asker import Back, EditorWanted, NonAnswer, Paused
from mentorlog.conversation.meeting_talk import MeetingTalk
from mentorlog.conversation.talk import Talk
from mentorlog.domain.changes.edits import Change
from mentorlog.domain.changes.meeting import write_text
from mentorlog.domain.model.file_names import FileName
from mentorlog.domain.model.pair import Pair

AnyTalk = TypeVar("AnyTalk", bound=Talk)
AnyTalk_contra = TypeVar("AnyTalk_contra", bound=Talk, contravariant=True)


class Question(ABC, Generic[AnyTalk_contra]):
    """One question of a talk, which is asked whenever it has no answer yet."""

    @property
    @abstractmethod
    def key(self) -> str:
        """Name the question by one word without blanks, for the note of what was answered."""

    def applies(self, talk: AnyTalk_contra) -> bool:  # noqa: ARG002 - most are always asked
        """Return whether the question is to be asked at all."""
        return True

    def answer(self, talk: AnyTalk_contra) -> str | None:  # noqa: ARG002 - most are asked again
        """Return the line that shows an answer given before; None to be asked.

        It is empty where nothing was ever to be asked, as with a place that was planned.
        """
        return None

    @abstractmethod
    def ask(self, talk: AnyTalk_contra) -> None:
        """Ask, with an earlier answer ready to change, and save. May raise Back and Paused."""


MeetingQuestion = Question[MeetingTalk]
"""One question of a conversation about a meeting."""


def ask_all(
    talk: AnyTalk, questions: Sequence[Question[AnyTalk]], first: int | None = None
) -> None:
    """Ask what has no answer yet, in order; with `first`, begin there, answered or not.

    `<` asks the question before again, even one that was passed over. Raises Back where there is
    none, and Paused when the person stops.
    """
    place, is_wanted = first or 0, first is not None
    while place < len(questions):
        question = questions[place]
        if not is_wanted and (given := _passed(talk, question)) is not None:
            if given:
                talk.dim(given)
            place += 1
            continue
        try:
            _ask(talk, question, is_back=is_wanted)
        except Back as back:
            place, is_wanted = _before(talk, questions, place, back), True
        else:
            place, is_wanted = place + 1, False


def walk_alone(talk: AnyTalk, questions: Sequence[Question[AnyTalk]]) -> None:
    """Walk through questions that are the whole talk: `<` at the first one asks it again."""
    first = None
    while True:
        try:
            ask_all(talk, questions, first)
        except Back:
            talk.dim(talk.texts("conversation.first-question"))
            first = find_first(talk, questions)
        else:
            return


def _ask(talk: AnyTalk, question: Question[AnyTalk], *, is_back: bool) -> None:
    """Ask a question; it is settled when all that was said is saved.

    One that is only gone back over stays as settled as it was.
    """
    was_settled, failures = question.key in talk.passed, talk.failures
    talk.is_back = is_back
    talk.settle(question.key, is_settled=False)
    try:
        question.ask(talk)
    except Back:
        talk.settle(question.key, is_settled=was_settled)
        raise
    talk.settle(question.key, is_settled=talk.failures == failures)


def _passed(talk: AnyTalk, question: Question[AnyTalk]) -> str | None:
    """Return what is said of a question that is passed over; None for one that is asked."""
    return question.answer(talk) if question.applies(talk) else ""


def _before(talk: AnyTalk, questions: Sequence[Question[AnyTalk]], place: int, back: Back) -> int:
    earlier = find_last(talk, questions[:place])
    if earlier is None:
        raise back
    return earlier


def find_first(talk: AnyTalk, questions: Sequence[Question[AnyTalk]]) -> int | None:
    """Find the first question that can be gone back to."""
    return next((n for n, each in enumerate(questions) if _can_change(talk, each)), None)


def find_last(talk: AnyTalk, questions: Sequence[Question[AnyTalk]]) -> int | None:
    """Find the last question that can be gone back to."""
    places = range(len(questions) - 1, -1, -1)
    return next((n for n in places if _can_change(talk, questions[n])), None)


def _can_change(talk: AnyTalk, question: Question[AnyTalk]) -> bool:
    """Return whether a question was asked or shown; one that was settled before is neither."""
    return question.applies(talk) and question.answer(talk) != ""


def format_earlier_answer(talk: Talk, title: str, answer: object) -> str | None:
    """Return what was answered before, several lines below its title; None for nothing."""
    text = str(answer or "").strip()
    if not text:
        return None
    if "\n" not in text:
        return talk.texts("conversation.already", title=title, answer=text)
    below = "\n".join(f"  {line}".rstrip() for line in text.split("\n"))
    return f"{talk.texts('conversation.already', title=title, answer='').rstrip()}\n{below}"


@contextmanager
def save_on_exit(write: Callable[[str], object], *detours: type[NonAnswer]) -> Iterator[None]:
    """Write what was begun when the person pauses, or takes one of the detours; they go on."""
    try:
        yield
    except NonAnswer as left:
        if isinstance(left, (Paused, *detours)) and left.text.strip():
            write(left.text.strip())
        raise


TextPlan = Callable[[Pair, str, str], list[Change]]
"""The changes that bring a text from what was written last to what is said now."""


@dataclass
class FreeText:
    """A free text that a talk asks for; `written` is what the talk wrote last, or found.

    `key` names the answer, `file` the file that it belongs to where that is not the talk's own.
    """

    key: str
    written: str
    plan: TextPlan
    file: FileName | None = None

    def save_quietly(self, talk: Talk, said: str) -> None:
        """Save what is typed so far; what cannot be saved is told at the end."""
        if talk.save_quietly(self.key, said, lambda pair: self.plan(pair, self.written, said)):
            self.written = said

    def save(self, talk: Talk, said: str) -> None:
        """Save the text, and tell where it could not be."""
        saved = talk.save(
            self.key, said, lambda pair: self.plan(pair, self.written, said), self.file
        )
        if saved:
            self.written = said


def ask_free_text(talk: Talk, step: str, question: str, text: FreeText, earlier: str = "") -> None:
    """Ask for a free text; what somebody else writes there meanwhile stays.

    `earlier` stands ready where nothing is written yet, and is not saved for being left.
    """
    standing = text.written or earlier

    def save_begun(begun: str) -> None:
        if begun != standing:
            text.save(talk, begun)

    with save_on_exit(save_begun, Back):
        said = talk.text(step, question, standing, lambda part: text.save_quietly(talk, part))
    text.save(talk, said)


def meeting_text(talk: MeetingTalk, key: str) -> FreeText:
    """Return the free text `key` of the talk's meeting."""
    written = str(getattr(talk.entry.meeting, key) or "").strip()
    return FreeText(key, written, lambda pair, *texts: write_text(pair, talk.name, key, *texts))


class Lines(Protocol[AnyTalk_contra]):
    """The lines that are typed, each saved at its Enter."""

    holds_answers: bool
    """Whether all that stands in the list was typed at this question."""

    def there(self, talk: AnyTalk_contra) -> list[str]:
        """Return what stands in the list by now, each as it would be typed."""

    def save(self, talk: AnyTalk_contra, line: str, instead_of: str | None) -> bool:
        """Save a line, in place of an earlier one where that is named; an empty one takes it out.

        False when the line was not understood and is to be typed again. Raises Back when the person
        goes back to the line from what is asked about it.
        """


def ask_list(
    talk: AnyTalk,
    step: str,
    questions: tuple[str, str],
    lines: Lines[AnyTalk],
    complete: Sequence[str] = (),
) -> None:
    """Ask for lines until an empty one, with the first of `questions`, then with the second.

    An earlier line stays in its file until another is typed in its place. A paste or an editor may
    bring several lines. Gone back to, the list's last line stands ready where one was typed.
    Raises Back before the first line, and Paused when what was begun is saved.
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
        """Ask until an empty line stands behind all others."""
        self.place = max(self.place, 0)
        while line := self._next():
            self._take(line[0])

    def _next(self) -> tuple[str] | None:
        """Return the next line, empty to take one out; None at the end."""
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
        """Return the first of several lines; the others wait before those that waited."""
        first, *others = lines or [""]
        self.waiting = [*others, *self.waiting]
        return first

    @property
    def _standing(self) -> str:
        """Return what stands in the line: what was not understood, else the earlier line."""
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
        """Save what was begun before the person pauses."""
        for line in (*begun.split("\n"), *self.waiting):
            self.misunderstood = None
            self._take(line.strip())
            self.place = len(self.typed)

    def _take(self, line: str) -> None:
        """Take a line in: a new one, one in place of an earlier one, or none in that place."""
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
