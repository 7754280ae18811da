"""Expectations: what the two agreed on, question by question (G11-G13)."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field

from mentorlog.domain.records import Day, Format, Record, Several, Text

NOTES_QUESTION = "notes"
"""The checklist's question whether notes are taken, and by whom (G13)."""

_NO_NOTES = ("no notes", "none", "nobody", "no one", "ingen", "nej", "no")


class Earlier(Record):
    """Hold an agreed answer that was replaced, and the day until which it held."""

    agreed: Text | None = None
    until: Day | None = None


class Answer(Record):
    """Hold both sides' answers to one question, and what they agreed on."""

    question: Text | None = None
    mentee: Text | None = None
    mentor: Text | None = None
    agreed: Text | None = None
    agreed_on: Day | None = None
    earlier: Several[Earlier]


def _read_map(value: object) -> object:
    return {} if value is None else value


class Expectations(Record):
    """Hold `expectations.yaml`: answers by the key of the guide's question, or an own one."""

    mentorlog: Format = None
    review_on: Day | None = None
    answers: Annotated[dict[str, Answer], BeforeValidator(_read_map), Field(default_factory=dict)]


def agreed(expectations: Expectations, question: str) -> str | None:
    """Return what was agreed on a question; None while nothing is."""
    answer = expectations.answers.get(question)
    return (answer.agreed or None) if answer else None


def allows_notes(expectations: Expectations) -> bool:
    """Tell whether notes may be taken: yes, unless the two agreed on none (G13)."""
    said = (agreed(expectations, NOTES_QUESTION) or "").lower()
    return not any(said == word or said.startswith(f"{word} ") for word in _NO_NOTES)
