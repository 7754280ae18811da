"""How the two begin: what stays between them, notes, expectations; skipped, it comes back once."""

from __future__ import annotations

from dataclasses import dataclass

from mentorlog.conversation.conversation import Conversation
from mentorlog.conversation.lists import change_item, collect
from mentorlog.conversation.topics import waiting_topics
from mentorlog.conversation.walk import Question, already, saving_when_left
from mentorlog.domain.agreement import agree_on, proposed_review
from mentorlog.domain.changes import Change, Edit
from mentorlog.domain.closing import hand_on
from mentorlog.domain.expectations import (
    NOTES_QUESTION,
    Answer,
    agreed,
    open_questions,
    proposed_answer,
)
from mentorlog.domain.guide import Entry
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.pair import Pair
from mentorlog.domain.planning import Details
from mentorlog.domain.records import Side
from mentorlog.domain.starting import add_boundaries

MOST_FIRST_MEETINGS = 1
"""How many meetings held before still count as the beginning: what was skipped comes back once."""

_NOW = "expectations:now"
_SIDES: tuple[Side, ...] = ("mentee", "mentor")


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

    def save(self, talk: Conversation, line: str, instead_of: str | None) -> bool:
        file = FileName(Kind.RELATIONSHIP, talk.key)

        def plan(pair: Pair) -> list[Change]:
            if instead_of is None:
                return add_boundaries(pair, [line])
            there = pair.relationship.boundaries
            return [Edit(file, tuple(change_item(there, "boundaries", instead_of, line or None)))]

        talk.save("boundaries", line, plan, file)
        return True


class NotesAgreement(Question):
    """Ask whether notes are taken and by whom, before any note is (G13)."""

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
            _agree(talk, NOTES_QUESTION, talk.texts(f"talk.notes-agreed.{pressed}"))


def _agree(talk: Conversation, question: str, text: str) -> None:
    def plan(pair: Pair) -> list[Change]:
        review = proposed_review(pair, talk.programme, talk.today)
        return agree_on(pair, {question: text}, talk.name.date, review)

    talk.save(f"expectations-{question}", text, plan, FileName(Kind.EXPECTATIONS, talk.key))


def expectation_questions(talk: Conversation) -> list[Question]:
    """List the offer to align expectations, and a question for each that is still open (G11)."""
    if not is_beginning(talk):
        return []
    entries = talk.guide.checklist
    expectations = talk.pair.expectations
    still_open = [
        key
        for key in open_questions(expectations, entries)
        if key in entries and key != NOTES_QUESTION
    ]
    settled = [key for key in entries if f"expectation:{key}" in talk.passed]
    asked = dict.fromkeys([*settled, *still_open])
    if not asked:
        return []
    return [ExpectationsOffer(), *(Expectation(key, entries[key]) for key in asked)]


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
        later = {"l": talk.texts("talk.expectations-later")}
        now = talk.texts("talk.expectations-now")
        pressed = talk.press("expectations", talk.texts("talk.expectations"), later, now)
        talk.settle(_NOW, is_settled=pressed != "l")
        if pressed == "l":
            topic = talk.texts("talk.expectations-topic")
            details = Details(topics=(topic,))
            talk.save("topics", topic, lambda pair: hand_on(pair, talk.name, details))


@dataclass
class Expectation(Question):
    """Ask for one line that the two agree on; where their own answers differ, both are shown."""

    question: str
    entry: Entry

    @property
    def key(self) -> str:
        """Name the question by the guide's key."""
        return f"expectation:{self.question}"

    def applies(self, talk: Conversation) -> bool:
        """Ask when they are aligned now."""
        return _NOW in talk.passed

    def answer(self, talk: Conversation) -> str | None:
        """Say what was agreed before."""
        return already(talk, self.entry.title or "", self._agreed(talk))

    def ask(self, talk: Conversation) -> None:
        """Ask, with what one of them answered standing in the line."""
        there = talk.pair.expectations.answers.get(self.question)
        if there and there.differs:
            self._show_both(talk, there)
        default = proposed_answer(talk.pair.expectations, self.question, talk.me) or ""
        with saving_when_left(lambda begun: _agree(talk, self.question, begun)):
            said = talk.line("expectations", self.entry.text.for_role(talk.me).strip(), default)
        if said:
            _agree(talk, self.question, said)

    def _agreed(self, talk: Conversation) -> str | None:
        return agreed(talk.pair.expectations, self.question)

    def _show_both(self, talk: Conversation, there: Answer) -> None:
        for side in _SIDES:
            talk.dim(f"  {talk.texts(f'talk.page.{side}')}: {there.of(side)}")
