"""Questions of a talk, going back among them, and free texts."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, TypeVar

from mentorlog.conversation.asking.asker import Back, NonAnswer, Paused
from mentorlog.conversation.meeting_talk import MeetingTalk
from mentorlog.conversation.talk import Talk
from mentorlog.domain.changes.edits import Change
from mentorlog.domain.changes.meeting import write_text
from mentorlog.domain.model.file_names import FileName
from mentorlog.domain.model.pair import Pair

AnyTalk = TypeVar("AnyTalk", bound=Talk)
AnyTalk_contra = TypeVar("AnyTalk_contra", bound=Talk, contravariant=True)


class Question(ABC, Generic[AnyTalk_contra]):
    """One question of a talk, which is asked until it has an answer."""

    @property
    @abstractmethod
    def key(self) -> str:
        """Return the question's key, a word without blanks for the note of what was answered."""

    def applies(self, talk: AnyTalk_contra) -> bool:  # noqa: ARG002 - most are always asked
        """Return whether the question is to be asked at all."""
        return True

    def answer(self, talk: AnyTalk_contra) -> str | None:  # noqa: ARG002 - most are asked again
        """Return the line that shows an earlier answer; None when the question is to be asked.

        An empty line means that there was nothing to ask, as for a place that was planned.
        """
        return None

    @abstractmethod
    def ask(self, talk: AnyTalk_contra) -> None:
        """Ask, with an earlier answer as proposal, and save. May raise Back and Paused."""


MeetingQuestion = Question[MeetingTalk]
"""One question of a conversation about a meeting."""


def ask_all(
    talk: AnyTalk, questions: Sequence[Question[AnyTalk]], first: int | None = None
) -> None:
    """Ask the unanswered questions in order; with `first`, begin there, answered or not.

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
    """Ask the questions of a talk that consists of them: `<` at the first one asks it again."""
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
    """Ask a question, which is settled once everything that was said is saved.

    A question that was only passed on the way back stays as settled as it was.
    """
    # More failures afterwards mean that an answer did not reach its file.
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
    """Return the line on a question that is passed over; None for one that is asked."""
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
    """Return an earlier answer, several lines below its title; None where there is none."""
    text = str(answer or "").strip()
    if not text:
        return None
    if "\n" not in text:
        return talk.texts("conversation.already", title=title, answer=text)
    below = "\n".join(f"  {line}".rstrip() for line in text.split("\n"))
    return f"{talk.texts('conversation.already', title=title, answer='').rstrip()}\n{below}"


@contextmanager
def save_on_exit(write: Callable[[str], object], *detours: type[NonAnswer]) -> Iterator[None]:
    """Save what was begun when the person pauses, or leaves the question by one of `detours`."""
    try:
        yield
    except NonAnswer as left:
        # The exception carries what was typed so far; nothing of it may be lost.
        if isinstance(left, (Paused, *detours)) and left.text.strip():
            write(left.text.strip())
        raise


TextPlan = Callable[[Pair, str, str], list[Change]]
"""The changes that bring a text from what was written last to what is said now."""


@dataclass
class FreeText:
    """A free text that a talk asks for; `written` is what the talk wrote last, or found.

    `key` is the answer's name, `file` the file that it belongs to unless that is the talk's own.
    """

    key: str
    written: str
    plan: TextPlan
    file: FileName | None = None

    def save_quietly(self, talk: Talk, said: str) -> None:
        """Save what is typed so far; a failure is reported only at the end."""
        if talk.save_quietly(self.key, said, lambda pair: self.plan(pair, self.written, said)):
            self.written = said

    def save(self, talk: Talk, said: str) -> None:
        """Save the text, and report a failure."""
        saved = talk.save(
            self.key, said, lambda pair: self.plan(pair, self.written, said), self.file
        )
        if saved:
            self.written = said


def ask_free_text(talk: Talk, step: str, question: str, text: FreeText, earlier: str = "") -> None:
    """Ask for a free text; what another program writes there meanwhile stays.

    `earlier` is proposed where nothing is written yet, and is saved only if it is confirmed.
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
