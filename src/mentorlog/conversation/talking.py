"""The talk: the topics stay on the screen, the lid may close, notes for who wants them (G2, G9)."""

from __future__ import annotations

import re

from mentorlog.conversation.asking import Paused
from mentorlog.conversation.conversation import Conversation
from mentorlog.conversation.opening import already, is_beginning, show_topics
from mentorlog.conversation.walk import Question
from mentorlog.domain.changes import Change
from mentorlog.domain.expectations import allows_notes
from mentorlog.domain.holding import write_text
from mentorlog.domain.pair import Pair
from mentorlog.domain.planning import Details, amend_meeting


def talk_questions() -> list[Question]:
    """List the questions of the talk."""
    return [Notes(), QuestionsAsked()]


def show_agenda(talk: Conversation) -> None:
    """Show the topics, early on the question bank (G16), and that the lid may close."""
    if talk.entry.meeting.topics:
        show_topics(talk)
    else:
        talk.dim(talk.texts("talk.no-topics"))
    if is_beginning(talk):
        _show_beginning(talk)
    talk.say()
    talk.dim(talk.texts("talk.lid"))


def _show_beginning(talk: Conversation) -> None:
    """Show the questions not asked yet, and the reminder to tell of oneself (G15-G17)."""
    questions = open_questions(talk)
    if questions:
        talk.say()
        talk.say(talk.texts("talk.questions"))
        for number, key in enumerate(questions, start=1):
            talk.say(f"{number:>3}  {talk.guide.questions[key].text.for_role(talk.me)}")
    own = talk.guide.relationship.get("own-values")
    if own:
        talk.dim(own.text.for_role(talk.me).strip())


def open_questions(talk: Conversation) -> list[str]:
    """List the keys of the question bank that no earlier meeting has touched (G16)."""
    earlier = [entry for entry in talk.pair.meetings if entry.name != talk.name]
    asked = {key for entry in earlier for key in entry.meeting.questions_asked}
    return [key for key in talk.guide.questions if key not in asked]


class Notes(Question):
    """Ask for notes, unless the two agreed on none (G13); each line is saved at its Enter."""

    def ask(self, talk: Conversation) -> None:
        """Ask for notes, or only wait for the end of the talk."""
        if allows_notes(talk.pair.expectations):
            write_field(talk, "talk", "notes", talk.texts("talk.notes"))
        else:
            talk.press("talk", talk.texts("talk.no-notes"), [], "")


def write_field(talk: Conversation, step: str, key: str, question: str) -> None:
    """Ask for a free text of the meeting, its lines saved one by one as they are typed."""
    before = str(getattr(talk.entry.meeting, key) or "").strip()
    written = [before]

    def plan(pair: Pair, said: str) -> list[Change]:
        return write_text(pair, talk.name, key, written[0], said)

    def on_line(so_far: str) -> None:
        talk.keep_quietly(key, so_far, lambda pair: plan(pair, so_far))
        written[0] = so_far

    try:
        said = talk.text(step, question, before, on_line)
    except Paused as pause:
        begun = pause.text.strip()
        if begun and begun != before:
            talk.save(key, begun, lambda pair: plan(pair, begun))
        raise
    talk.save(key, said, lambda pair: plan(pair, said))


class QuestionsAsked(Question):
    """Ask in the first meetings which questions of the bank were touched (G16)."""

    def applies(self, talk: Conversation) -> bool:
        """Ask while questions are shown."""
        return is_beginning(talk) and bool(open_questions(talk))

    def answer(self, talk: Conversation) -> str | None:
        """Say which were marked before."""
        asked = [key for key in talk.entry.meeting.questions_asked if key in talk.guide.questions]
        titles = ", ".join(talk.guide.questions[key].title for key in asked)
        return already(talk, talk.texts("meeting.heading.questions_asked"), titles)

    def ask(self, talk: Conversation) -> None:
        """Ask for their numbers, in any form, and mark them."""
        questions = open_questions(talk)
        said = talk.line("talk", talk.texts("talk.questions-asked"))
        numbers = [int(each) for each in re.findall(r"\d+", said)]
        keys = [questions[n - 1] for n in numbers if 1 <= n <= len(questions)]
        if keys:
            details = Details(questions_asked=keys)
            talk.save(
                "questions_asked",
                ", ".join(keys),
                lambda pair: amend_meeting(pair.key, pair.get(talk.name), details),
            )
