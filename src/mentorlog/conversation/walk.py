"""Walk through questions: those that are answered are shown and passed over, `<` goes back."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from mentorlog.conversation.asking import Back, Detour, Paused
from mentorlog.conversation.conversation import Conversation


class Question(ABC):
    """Be one question of a conversation, which is asked whenever it has no answer yet."""

    @property
    @abstractmethod
    def key(self) -> str:
        """Name the question by one word without blanks, for the note of what was answered."""

    def applies(self, talk: Conversation) -> bool:  # noqa: ARG002 - most are always asked
        """Tell whether the question is to be asked at all."""
        return True

    def answer(self, talk: Conversation) -> str | None:  # noqa: ARG002 - most are asked again
        """Return the line that shows an answer given before, empty for none; None to be asked."""
        return None

    @abstractmethod
    def ask(self, talk: Conversation) -> None:
        """Ask, with an earlier answer ready to change, and save. May raise Back and Paused."""


def walk(talk: Conversation, questions: Sequence[Question], first: int | None = None) -> None:
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
            _ask(talk, question)
        except Back as back:
            place, is_wanted = _before(talk, questions, place, back), True
        else:
            place, is_wanted = place + 1, False


def _ask(talk: Conversation, question: Question) -> None:
    talk.settle(question.key, is_settled=False)
    question.ask(talk)
    talk.settle(question.key)


def _passed(talk: Conversation, question: Question) -> str | None:
    """Return what is said of a question that is passed over; None for one that is asked."""
    return question.answer(talk) if question.applies(talk) else ""


def _before(talk: Conversation, questions: Sequence[Question], place: int, back: Back) -> int:
    earlier = [index for index in range(place) if questions[index].applies(talk)]
    if not earlier:
        raise back
    return earlier[-1]


def find_first(talk: Conversation, questions: Sequence[Question]) -> int | None:
    """Find the first question that applies."""
    return next((n for n, each in enumerate(questions) if each.applies(talk)), None)


def find_last(talk: Conversation, questions: Sequence[Question]) -> int | None:
    """Find the last question that applies."""
    applying = [n for n, each in enumerate(questions) if each.applies(talk)]
    return applying[-1] if applying else None


def already(talk: Conversation, title: str, answer: object) -> str | None:
    """Say what was answered before, several lines below its title; None for nothing."""
    text = str(answer or "").strip()
    if not text:
        return None
    if "\n" not in text:
        return talk.texts("talk.already", title=title, answer=text)
    below = "\n".join(f"  {line}".rstrip() for line in text.split("\n"))
    return f"{talk.texts('talk.already', title=title, answer='').rstrip()}\n{below}"


@contextmanager
def saving_when_left(
    write: Callable[[str], object], *detours: type[Detour]
) -> Iterator[None]:
    """Write what was begun when the person pauses, or takes one of the detours; they go on."""
    try:
        yield
    except (Paused, *detours) as left:
        if left.text.strip():
            write(left.text.strip())
        raise
