"""Walk through questions: those that are answered are shown and passed over, `<` goes back."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

from mentorlog.conversation.asking import Back
from mentorlog.conversation.conversation import Conversation


class Question(ABC):
    """Be one question of a conversation, which is asked whenever it has no answer yet."""

    def applies(self, talk: Conversation) -> bool:  # noqa: ARG002 - most are always asked
        """Tell whether the question is to be asked at all."""
        return True

    def answer(self, talk: Conversation) -> str | None:  # noqa: ARG002 - most are asked again
        """Return the line that shows an answer given before, empty for none; None to be asked."""
        return None

    @abstractmethod
    def ask(self, talk: Conversation) -> None:
        """Ask, with an earlier answer ready to change, and save. May raise Back and Paused."""


def walk(talk: Conversation, questions: Sequence[Question]) -> None:
    """Ask what has no answer yet, in order. Raises Paused when the person stops.

    `<` asks the question before again, even one that was passed over; before the first one it
    asks that again.
    """
    place, is_back = 0, False
    while place < len(questions):
        question = questions[place]
        if not is_back and (given := _passed(talk, question)) is not None:
            if given:
                talk.dim(given)
            place += 1
            continue
        try:
            question.ask(talk)
        except Back:
            place, is_back = _before(talk, questions, place), True
        else:
            place, is_back = place + 1, False


def _passed(talk: Conversation, question: Question) -> str | None:
    """Return what is said of a question that is passed over; None for one that is asked."""
    return question.answer(talk) if question.applies(talk) else ""


def _before(talk: Conversation, questions: Sequence[Question], place: int) -> int:
    earlier = (index for index in range(place - 1, -1, -1) if questions[index].applies(talk))
    return next(earlier, place)
