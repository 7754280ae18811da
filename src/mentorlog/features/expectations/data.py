"""The result of `expectations`: every question of the checklist and the pair's own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field

from mentorlog.domain.model.expectations import Answer, all_questions, open_questions
from mentorlog.domain.model.guide import Guide
from mentorlog.domain.model.pair import Pair
from mentorlog.output.data import PairResult, make_pair
from mentorlog.output.result import inline
from mentorlog.store.writing.file_change import Changed


@dataclass(frozen=True)
class AnswerResult:
    """An answer under the keys of the file; `question` is in the voice of the user's role."""

    record: Answer = field(metadata=inline())
    question: str | None


@dataclass(frozen=True)
class AnswersResult:
    """All answers, by the keys of the checklist and of the pair's own questions."""

    review_on: dt.date | None
    answers: dict[str, AnswerResult]


@dataclass(frozen=True)
class ExpectationsResult:
    """Every answer, which questions are open, and where the two differ."""

    relationship: PairResult
    expectations: AnswersResult
    open: list[str]
    differing: list[str]
    changed: list[Changed]


RESULTS = {"expectations": ExpectationsResult}


def make_expectations(
    pair: Pair, guide: Guide, changed: Iterable[Changed] = ()
) -> ExpectationsResult:
    """Return every answer; questions without one are included."""
    there = pair.expectations
    keys = all_questions(there, guide.checklist)
    answers = {key: there.answers.get(key) or Answer.model_validate({}) for key in keys}
    return ExpectationsResult(
        relationship=make_pair(pair),
        expectations=AnswersResult(
            review_on=there.review_on,
            answers={key: _make_answer(key, answers[key], pair, guide) for key in keys},
        ),
        open=list(open_questions(there, guide.checklist)),
        differing=[key for key in keys if answers[key].differs],
        changed=list(changed),
    )


def _make_answer(key: str, answer: Answer, pair: Pair, guide: Guide) -> AnswerResult:
    entry = guide.checklist.get(key)
    words = entry.text.for_role(pair.me) or entry.title if entry else None
    return AnswerResult(record=answer, question=answer.question or words)
