"""What `--json` says of expectations: every question of the checklist and the pair's own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from mentorlog.domain.model.expectations import Answer, all_questions, open_questions
from mentorlog.domain.model.guide import Guide
from mentorlog.domain.model.pair import Pair
from mentorlog.output.data import changed_data, pair_data

if TYPE_CHECKING:
    from mentorlog.store.writing.file_change import Changed


def expectations_data(
    pair: Pair, guide: Guide, changed: Iterable[Changed] = ()
) -> dict[str, object]:
    """Say every answer in the file's keys, which questions are open and where the two differ.

    `question` is in the words of the user's own role; questions without an answer are there too.
    """
    there = pair.expectations
    keys = all_questions(there, guide.checklist)
    answers = {key: there.answers.get(key) or Answer.model_validate({}) for key in keys}
    return {
        "relationship": pair_data(pair),
        "expectations": {
            "review_on": there.review_on,
            "answers": {key: _answer(key, answers[key], pair, guide) for key in keys},
        },
        "open": list(open_questions(there, guide.checklist)),
        "differing": [key for key in keys if answers[key].differs],
        "changed": changed_data(changed),
    }


def _answer(key: str, answer: Answer, pair: Pair, guide: Guide) -> dict[str, object]:
    entry = guide.checklist.get(key)
    words = entry.text.for_role(pair.me) or entry.title if entry else None
    return {**answer.model_dump(by_alias=True), "question": answer.question or words}
