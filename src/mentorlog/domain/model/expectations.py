"""Expectations: what the two agreed on, question by question (G11-G13)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from mentorlog.domain.model.fields import (
    Day,
    Format,
    LineRecord,
    ReadDue,
    Record,
    Several,
    Side,
    Text,
    Trait,
)
from mentorlog.domain.model.person import fold_name

NOTES_QUESTION = "notes"
"""The checklist's question whether notes are taken, and by whom (G13)."""

NEW_GOAL = "new-goal"
"""The key of a new goal from a review (G11); later ones are numbered."""

_NOTES = r"(notes|noter|notater)"
_NO_NOTES = (
    r"^(no|nej|none|nobody|no one|ingen)[.,;!]*$"
    r"|^(no|nej)[.,;:!]"
    r"|^(none|nobody|no one|neither|ingen)\b(?!.*\b(but|except|undtagen|andre|ud over|udover)\b)"
    rf"|\b(no|not take|don.t take|without|ingen|ikke|uden) {_NOTES}\b"
)


class Earlier(Record):
    """An agreed answer that was replaced, and the day until which it held."""

    agreed: Text | None = None
    until: Day | None = None


class Answer(LineRecord):
    """Both sides' answers to one question, and what they agreed on, which may stand alone."""

    question: Annotated[Text | None, Trait.SHARED] = None
    mentee: Text | None = None
    mentor: Text | None = None
    agreed: Annotated[Text | None, Trait.SHARED] = None
    agreed_on: Day | None = None
    earlier: Several[Earlier]

    @classmethod
    def read_line(cls, line: str, _read_due: ReadDue) -> dict[str, Any]:
        """Return the long form: an answer that is one text is the agreed one."""
        return {"agreed": line}

    def of(self, side: Side) -> str | None:
        """Return one side's own answer."""
        return (self.mentor if side == "mentor" else self.mentee) or None

    @property
    def differs(self) -> bool:
        """Return whether both sides answered, and differently."""
        return bool(self.mentor and self.mentee) and _plain(self.mentor) != _plain(self.mentee)


def _plain(text: str | None) -> str:
    return fold_name(text or "").rstrip(".!")


def _read_map(value: object) -> object:
    return {} if value is None else value


class Expectations(Record):
    """The file `expectations.yaml`: answers by the key of the guide's question, or an own one."""

    mentorlog: Format = None
    review_on: Day | None = None
    answers: Annotated[
        dict[str, Annotated[Answer, BeforeValidator(_read_map)]],
        BeforeValidator(_read_map),
        Field(default_factory=dict),
    ]


def no_expectations() -> Expectations:
    """Return the expectations of a relationship without the file, without building the model."""
    return Expectations.model_construct(set(), mentorlog=None, review_on=None, answers={})


def agreed(expectations: Expectations, question: str) -> str | None:
    """Return the agreed answer to a question; None while there is none."""
    answer = expectations.answers.get(question)
    return (answer.agreed or None) if answer else None


def allows_notes(expectations: Expectations) -> bool:
    """Return whether notes may be taken: yes, unless the two agreed on none (G13).

    The answer is free text in any language, so only a plain no counts as one.
    """
    said = fold_name(agreed(expectations, NOTES_QUESTION) or "")
    return not re.search(_NO_NOTES, said)


def all_questions(expectations: Expectations, checklist: Iterable[str]) -> tuple[str, ...]:
    """Return the keys of the guide's checklist, followed by those of the pair's own questions."""
    return tuple(dict.fromkeys((*checklist, *expectations.answers)))


def open_questions(expectations: Expectations, checklist: Iterable[str]) -> tuple[str, ...]:
    """Return the questions without an agreed answer, those on which the two differ first."""
    every = all_questions(expectations, checklist)
    without = [key for key in every if agreed(expectations, key) is None]
    return tuple(sorted(without, key=lambda key: not _differs(expectations, key)))


def agreed_questions(expectations: Expectations, checklist: Iterable[str]) -> tuple[str, ...]:
    """Return the questions with an agreed answer, for a review."""
    every = all_questions(expectations, checklist)
    return tuple(key for key in every if agreed(expectations, key) is not None)


def _differs(expectations: Expectations, question: str) -> bool:
    answer = expectations.answers.get(question)
    return answer is not None and answer.differs


def proposed_answer(expectations: Expectations, question: str, me: Side) -> str | None:
    """Return the proposal for an agreed answer: agreed, else own, else the other's.

    None where the two sides differ: neither is what they agree on.
    """
    answer = expectations.answers.get(question) or Answer.model_validate({})
    other: Side = "mentee" if me == "mentor" else "mentor"
    if answer.differs and not answer.agreed:
        return None
    return answer.agreed or answer.of(me) or answer.of(other)


def free_goal(expectations: Expectations) -> str:
    """Return the first free key for a new goal."""
    numbers = range(2, len(expectations.answers) + 3)
    keys = (NEW_GOAL, *(f"{NEW_GOAL}-{number}" for number in numbers))
    return next(key for key in keys if key not in expectations.answers)
