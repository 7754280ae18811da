"""Questions of the first meeting: confidentiality, notes, expectations; asked twice if skipped."""

from __future__ import annotations

from dataclasses import dataclass

from mentorlog.conversation.lists import ask_list
from mentorlog.conversation.meeting_talk import MeetingTalk
from mentorlog.conversation.questions import MeetingQuestion, format_earlier_answer
from mentorlog.conversation.talk import Talk
from mentorlog.domain.changes.edits import Change, EditFile
from mentorlog.domain.changes.entries import replace_last_item
from mentorlog.domain.changes.meeting import MeetingDetails, add_to_next_agenda
from mentorlog.domain.model.expectations import (
    NOTES_QUESTION,
    agreed,
    all_questions,
    open_questions,
)
from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.domain.model.pair import Pair
from mentorlog.features.expectations.talk import AgreedAnswerQuestion, AgreementDates, save_agreed
from mentorlog.features.meeting.talk.topics import take_off, waiting_topics
from mentorlog.features.relationship.changes import add_boundaries

MOST_FIRST_MEETINGS = 1
"""The number of earlier meetings up to which skipped questions are asked again."""

_NOW = "expectations:now"


def is_beginning(talk: MeetingTalk) -> bool:
    """Return whether this is the first meeting, or the second, which repeats skipped questions."""
    return len(talk.pair.before(talk.name)) <= MOST_FIRST_MEETINGS


def _is_first(talk: MeetingTalk) -> bool:
    return not talk.pair.before(talk.name)


class BoundariesQuestion(MeetingQuestion):
    """The question on what stays between the two, and on topics to leave alone (G4)."""

    key = "boundaries"

    def applies(self, talk: MeetingTalk) -> bool:
        """Return whether it is the first meeting, or the second after a skip in the first."""
        return _is_first(talk) or (is_beginning(talk) and not talk.pair.relationship.boundaries)

    def answer(self, talk: MeetingTalk) -> str | None:
        """Return the boundaries written before."""
        said = ", ".join(talk.pair.relationship.boundaries)
        return format_earlier_answer(talk, talk.step("boundaries").title, said)

    def ask(self, talk: MeetingTalk) -> None:
        """Ask for boundaries, one a line."""
        questions = talk.texts("conversation.boundaries"), talk.texts("conversation.more")
        ask_list(talk, "boundaries", questions, _Boundaries())


class _Boundaries:
    """The typed list of boundaries, written into the relationship's file."""

    holds_answers = False

    def there(self, talk: MeetingTalk) -> list[str]:
        return list(talk.pair.relationship.boundaries)

    def save(self, talk: MeetingTalk, line: str, instead_of: str | None) -> bool:
        file = FileName(Kind.RELATIONSHIP, talk.key)

        def plan(pair: Pair) -> list[Change]:
            if instead_of is None:
                return add_boundaries(pair, [line])
            there = pair.relationship.boundaries
            return [
                EditFile(
                    file, tuple(replace_last_item(there, "boundaries", instead_of, line or None))
                )
            ]

        talk.save("boundaries", line, plan, file)
        return True


@dataclass
class NotesAgreement(MeetingQuestion):
    """The question whether notes are taken and by whom, asked before the first note (G13)."""

    was_said: bool = False

    key = "notes-agreement"

    def applies(self, talk: MeetingTalk) -> bool:
        """Return whether it is the first meeting, or the second after a skip in the first."""
        is_open = agreed(talk.pair.expectations, NOTES_QUESTION) is None
        return _is_first(talk) or (is_beginning(talk) and is_open)

    def answer(self, talk: MeetingTalk) -> str | None:
        """Return what was agreed before."""
        said = agreed(talk.pair.expectations, NOTES_QUESTION)
        return format_earlier_answer(talk, talk.step("notes-agreement").title, said)

    def ask(self, talk: MeetingTalk) -> None:
        """Ask for one key; Enter keeps the earlier answer."""
        words = {key: talk.texts(f"conversation.notes-agreement.{key}") for key in "1234"}
        said = agreed(talk.pair.expectations, NOTES_QUESTION) or ""
        question = talk.texts("conversation.notes-agreement")
        pressed = talk.press("notes-agreement", question, words, said)
        if pressed in words:
            text = talk.texts(f"conversation.notes-agreed.{pressed}")
            agreement = AgreementDates(talk.name.date, corrects=self.was_said)
            self.was_said = save_agreed(talk, NOTES_QUESTION, text, agreement) or self.was_said


def expectation_questions(talk: MeetingTalk) -> list[MeetingQuestion]:
    """Return the offer to align expectations, and a question for each open one (G11)."""
    if not is_beginning(talk):
        return []
    there, agreement = talk.pair.expectations, AgreementDates(talk.name.date)
    checklist = talk.guide.checklist
    every = all_questions(there, checklist)
    # Answered in this talk: they stay in the list, so that `<` can go back to them.
    settled = [key for key in every if f"expectation:{key}" in talk.passed]
    wanted = dict.fromkeys([*settled, *open_questions(there, checklist)])
    # `NotesAgreement` has asked that one already.
    asked = [key for key in wanted if key != NOTES_QUESTION]
    if not asked:
        return []
    numbered = enumerate(asked, start=1)
    return [
        ExpectationsOffer(),
        *(AlignedNow(key, number, len(asked), agreement) for number, key in numbered),
    ]


class ExpectationsOffer(MeetingQuestion):
    """The offer to align expectations now, or to put them on the next agenda (G11)."""

    key = "expectations"

    def answer(self, talk: MeetingTalk) -> str | None:
        """Return whether they were postponed, or are aligned now."""
        if _NOW in talk.passed:
            parts = ("conversation.expectations", "conversation.expectations-now")
            return " ".join(map(talk.texts, parts))
        topic = talk.texts("conversation.expectations-topic")
        waits = any(each.text == topic for each in waiting_topics(talk))
        return talk.texts("conversation.waits", text=topic) if waits else None

    def ask(self, talk: MeetingTalk) -> None:
        """Ask for one key."""
        now, later = (
            talk.texts("conversation.expectations-now"),
            talk.texts("conversation.expectations-later"),
        )
        topic, question = (
            talk.texts("conversation.expectations-topic"),
            talk.texts("conversation.expectations"),
        )
        waits = any(each.text == topic for each in waiting_topics(talk))
        keys = {"l": later, **({"n": now} if waits else {})}
        pressed = talk.press("expectations", question, keys, later if waits else now)
        is_later = pressed in {"l", later}
        talk.settle(_NOW, is_settled=not is_later)
        if is_later and not waits:
            details = MeetingDetails(topics=(topic,))
            talk.save("topics", topic, lambda pair: add_to_next_agenda(pair, talk.name, details))
        if waits and not is_later:
            talk.save("topics", topic, lambda pair: take_off(pair, talk.name, [topic]))


class AlignedNow(AgreedAnswerQuestion):
    """The question for one agreed answer while expectations are aligned now."""

    def applies(self, talk: Talk) -> bool:
        """Return whether the expectations were not postponed."""
        return _NOW in talk.passed
