"""The opening: what has happened (G14), what was agreed (G24, G26), the topics (G18)."""

from __future__ import annotations

from mentorlog.conversation.beginning import (
    BoundariesQuestion,
    NotesAgreement,
    expectation_questions,
)
from mentorlog.conversation.conversation import Conversation
from mentorlog.conversation.free_text import ask_free_text, meeting_text
from mentorlog.conversation.promises import open_action_questions
from mentorlog.conversation.topics import Topics
from mentorlog.conversation.walk import Question, already, saving_when_left
from mentorlog.conversation.whereabouts import ModeQuestion, PlaceQuestion, TimeQuestion
from mentorlog.domain.holding import write_text


def opening_questions(talk: Conversation) -> list[Question]:
    """List the questions of the opening, an open action each a question of its own.

    Where and how the two meet comes first, where neither plan nor line says it; then the open
    question, before any action.
    """
    return [
        TimeQuestion(),
        PlaceQuestion(),
        ModeQuestion(),
        SinceLast(),
        BoundariesQuestion(),
        NotesAgreement(),
        *expectation_questions(talk),
        *open_action_questions(talk),
        Topics(),
    ]


class SinceLast(Question):
    """Ask before all else of the talk what has happened since last time (G14)."""

    key = "since-last"

    def applies(self, talk: Conversation) -> bool:
        """Ask from the second meeting on: the first has no last time."""
        return bool(talk.pair.before(talk.name))

    def answer(self, talk: Conversation) -> str | None:
        """Say what was written before, or prepared."""
        return already(talk, talk.step("since-last").title, talk.entry.meeting.since_last)

    def ask(self, talk: Conversation) -> None:
        """Ask for a line, and write it; what has several lines is written on as such."""
        question = talk.texts("talk.since-last")
        if "\n" in (talk.entry.meeting.since_last or "").strip():
            ask_free_text(talk, "since-last", question, meeting_text(talk, "since_last"))
            return
        before = (talk.entry.meeting.since_last or "").strip()

        def save(said: str) -> None:
            talk.save(
                "since_last",
                said,
                lambda pair: write_text(pair, talk.name, "since_last", before, said),
            )

        with saving_when_left(save):
            said = talk.line("since-last", question, before)
        save(said)
