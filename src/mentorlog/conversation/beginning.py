"""How the two begin: what stays between them, notes, expectations; skipped, it comes back once."""

from __future__ import annotations

from dataclasses import dataclass

from mentorlog.conversation.conversation import Conversation
from mentorlog.conversation.expectations import AgreedLine, Agreement, save_agreed
from mentorlog.conversation.lists import change_item, collect
from mentorlog.conversation.talk import Talk
from mentorlog.conversation.topics import take_off, waiting_topics
from mentorlog.conversation.walk import Question, already
from mentorlog.domain.changes import Change, Edit
from mentorlog.domain.closing import hand_on
from mentorlog.domain.expectations import (
    NOTES_QUESTION,
    agreed,
    all_questions,
    open_questions,
)
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.pair import Pair
from mentorlog.domain.planning import Details
from mentorlog.domain.starting import add_boundaries

MOST_FIRST_MEETINGS = 1
"""How many meetings held before still count as the beginning: what was skipped comes back once."""

_NOW = "expectations:now"


def is_beginning(talk: Conversation) -> bool:
    """Tell whether this is the first meeting, or the second, when what was skipped comes back."""
    return len(talk.pair.before(talk.name)) <= MOST_FIRST_MEETINGS


def _is_first(talk: Conversation) -> bool:
    return not talk.pair.before(talk.name)


class BoundariesQuestion(Question):
    """Ask what stays between the two, and what is left alone (G4)."""

    key = "boundaries"

    def applies(self, talk: Conversation) -> bool:
        """Ask in the first meeting; skipped there, once more in the second."""
        return _is_first(talk) or (is_beginning(talk) and not talk.pair.relationship.boundaries)

    def answer(self, talk: Conversation) -> str | None:
        """Say what was written before."""
        said = ", ".join(talk.pair.relationship.boundaries)
        return already(talk, talk.step("boundaries").title, said)

    def ask(self, talk: Conversation) -> None:
        """Ask for boundaries, one a line."""
        questions = talk.texts("talk.boundaries"), talk.texts("talk.more")
        collect(talk, "boundaries", questions, _Boundaries())


class _Boundaries:
    """Write boundaries into the relationship's file."""

    holds_answers = False

    def there(self, talk: Conversation) -> list[str]:
        return list(talk.pair.relationship.boundaries)

    def save(self, talk: Conversation, line: str, instead_of: str | None) -> bool:
        file = FileName(Kind.RELATIONSHIP, talk.key)

        def plan(pair: Pair) -> list[Change]:
            if instead_of is None:
                return add_boundaries(pair, [line])
            there = pair.relationship.boundaries
            return [Edit(file, tuple(change_item(there, "boundaries", instead_of, line or None)))]

        talk.save("boundaries", line, plan, file)
        return True


@dataclass
class NotesAgreement(Question):
    """Ask whether notes are taken and by whom, before any note is (G13)."""

    was_said: bool = False

    key = "notes-agreement"

    def applies(self, talk: Conversation) -> bool:
        """Ask in the first meeting; skipped there, once more in the second."""
        is_open = agreed(talk.pair.expectations, NOTES_QUESTION) is None
        return _is_first(talk) or (is_beginning(talk) and is_open)

    def answer(self, talk: Conversation) -> str | None:
        """Say what was agreed before."""
        said = agreed(talk.pair.expectations, NOTES_QUESTION)
        return already(talk, talk.step("notes-agreement").title, said)

    def ask(self, talk: Conversation) -> None:
        """Ask by one key; what stands there stays with Enter."""
        words = {key: talk.texts(f"talk.notes-agreement.{key}") for key in "1234"}
        said = agreed(talk.pair.expectations, NOTES_QUESTION) or ""
        question = talk.texts("talk.notes-agreement")
        pressed = talk.press("notes-agreement", question, words, said)
        if pressed in words:
            text = talk.texts(f"talk.notes-agreed.{pressed}")
            agreement = Agreement(talk.name.date, corrects=self.was_said)
            self.was_said = save_agreed(talk, NOTES_QUESTION, text, agreement) or self.was_said


def expectation_questions(talk: Conversation) -> list[Question]:
    """List the offer to align expectations, and a question for each that is still open (G11)."""
    if not is_beginning(talk):
        return []
    there, agreement = talk.pair.expectations, Agreement(talk.name.date)
    checklist = talk.guide.checklist
    every = all_questions(there, checklist)
    settled = [key for key in every if f"expectation:{key}" in talk.passed]
    wanted = dict.fromkeys([*settled, *open_questions(there, checklist)])
    asked = [key for key in wanted if key != NOTES_QUESTION]
    if not asked:
        return []
    numbered = enumerate(asked, start=1)
    return [
        ExpectationsOffer(),
        *(AlignedNow(key, number, len(asked), agreement) for number, key in numbered),
    ]


class ExpectationsOffer(Question):
    """Offer to align expectations now, or to put it on the next agenda (G11)."""

    key = "expectations"

    def answer(self, talk: Conversation) -> str | None:
        """Say that it waits, where it does, or that they are aligned now."""
        if _NOW in talk.passed:
            return f"{talk.texts('talk.expectations')} {talk.texts('talk.expectations-now')}"
        topic = talk.texts("talk.expectations-topic")
        waits = any(each.text == topic for each in waiting_topics(talk))
        return talk.texts("talk.waits", text=topic) if waits else None

    def ask(self, talk: Conversation) -> None:
        """Ask by one key."""
        now, later = talk.texts("talk.expectations-now"), talk.texts("talk.expectations-later")
        topic, question = talk.texts("talk.expectations-topic"), talk.texts("talk.expectations")
        waits = any(each.text == topic for each in waiting_topics(talk))
        keys = {"l": later, **({"n": now} if waits else {})}
        pressed = talk.press("expectations", question, keys, later if waits else now)
        is_later = pressed in {"l", later}
        talk.settle(_NOW, is_settled=not is_later)
        if is_later and not waits:
            details = Details(topics=(topic,))
            talk.save("topics", topic, lambda pair: hand_on(pair, talk.name, details))
        if waits and not is_later:
            talk.save("topics", topic, lambda pair: take_off(pair, talk.name, [topic]))


class AlignedNow(AgreedLine):
    """Ask for one line that the two agree on, when they align their expectations now."""

    def applies(self, talk: Talk) -> bool:
        """Ask unless it was put off."""
        return _NOW in talk.passed
