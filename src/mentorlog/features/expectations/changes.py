"""Changes to files that answering and agreeing on expectations make (G11-G13)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from mentorlog.domain.changes.edits import Add, Change, EditFile, Remove, Value
from mentorlog.domain.changes.edits import Edit as FileEdit
from mentorlog.domain.changes.entries import put_items, remark, set_key, unfold
from mentorlog.domain.model.expectations import Answer, Expectations, agreed
from mentorlog.domain.model.fields import Side, key_order
from mentorlog.domain.model.file_names import FileName, Kind, Path
from mentorlog.domain.model.journal import Programme, season
from mentorlog.domain.model.pair import Pair

Facts = Mapping[str, Value]


def answer_questions(
    pair: Pair,
    sides: Sequence[Side],
    answers: Mapping[str, str],
    wording: Mapping[str, str] | None = None,
) -> list[Change]:
    """Write the sides' own answers by question; each replaces an earlier one of the same side.

    `wording` has the texts of questions that the guide's checklist lacks, by key. Empty answers
    write nothing.
    """
    said = _said(answers)
    facts: dict[str, Facts] = {
        key: {side: remark(text) for side in sides} for key, text in said.items()
    }
    return _change(pair, _write(pair.expectations, _worded(facts, wording)))


def agree_on(  # noqa: PLR0913 - what was agreed, when, and when to look at it again
    pair: Pair,
    answers: Mapping[str, str],
    day: dt.date,
    review_on: dt.date,
    wording: Mapping[str, str] | None = None,
    *,
    is_told: bool = False,
) -> list[Change]:
    """Write the agreed answers from `day` on; the answers that they replace move to `earlier`.

    An answer equal to the agreed one, word for word, keeps its day. The first agreement sets the
    day of the review to `review_on` unless one is set; with `is_told` that day is always written.
    """
    there = pair.expectations
    fresh = {key: text for key, text in _said(answers).items() if agreed(there, key) != text}
    facts: dict[str, Facts] = {
        key: {"agreed": remark(text), "agreed_on": day} for key, text in fresh.items()
    }
    edits = _write(there, _worded(facts, wording))
    for key in fresh:
        edits += _keep_earlier(there, key, day)
    if (is_told and there.review_on != review_on) or (fresh and _is_first_agreement(there)):
        edits.append(set_key(there, "review_on", review_on))
    return _change(pair, edits)


def correct_agreed(pair: Pair, question: str, text: str, day: dt.date) -> list[Change]:
    """Correct an answer that was agreed in this talk, without keeping the slip as `earlier`.

    Where `text` is what the slip had replaced on `day`, the answer before is restored with its own
    day.
    """
    answer = pair.expectations.answers.get(question)
    if answer is None:
        return []
    path: Path = ("answers", question)
    edits: list[FileEdit] = []
    if answer.agreed != text:
        edits.append(set_key(answer, "agreed", remark(text), path))
    last = answer.earlier[-1] if answer.earlier else None
    if last and last.until == day and last.agreed == text:
        place = len(answer.earlier) - 1
        # With the only entry its key goes as well.
        gone = ("earlier",) if not place else ("earlier", place)
        edits.append(Remove((*path, *gone)))
    return _change(pair, edits)


def _is_first_agreement(expectations: Expectations) -> bool:
    answers = expectations.answers.values()
    return expectations.review_on is None and not any(answer.agreed for answer in answers)


def set_review(pair: Pair, day: dt.date) -> list[Change]:
    """Set the day of the review of the expectations."""
    if pair.expectations.review_on == day:
        return []
    return _change(pair, [set_key(pair.expectations, "review_on", day)])


def put_off_review(pair: Pair, programme: Programme, today: dt.date) -> list[Change]:
    """Set the next review after one that was due, if the relationship still has time for it."""
    due = pair.expectations.review_on
    if due is None or due > today:
        return []
    later = proposed_review(pair, programme, today)
    if later > today:
        return set_review(pair, later)
    return _change(pair, [Remove(("review_on",))])


def proposed_review(pair: Pair, programme: Programme, today: dt.date) -> dt.date:
    """Return the day halfway to the end of the season, or of the relationship if that is sooner."""
    first, last = season(programme, today)
    begin = max(today, first)
    end = pair.relationship.end
    until = min(last, end) if end and end > begin else last
    return begin + (until - begin) // 2


def _said(answers: Mapping[str, str]) -> dict[str, str]:
    return {key: text.strip() for key, text in answers.items() if text.strip()}


def _worded(
    facts: Mapping[str, Facts], wording: Mapping[str, str] | None
) -> dict[str, dict[str, Value]]:
    own = wording or {}
    return {
        key: {**({"question": own[key]} if key in own else {}), **each}
        for key, each in facts.items()
    }


def _write(expectations: Expectations, facts: Mapping[str, Facts]) -> list[FileEdit]:
    edits: list[FileEdit] = []
    fresh: dict[str, Value] = {}
    for key, said in facts.items():
        answer = expectations.answers.get(key)
        if answer is None:
            fresh[key] = {each: said[each] for each in key_order(Answer) if each in said}
        else:
            edits += _update(answer, said, ("answers", key))
    if fresh and not expectations.answers:
        return [*edits, set_key(expectations, "answers", fresh)]
    return [*edits, *(Add(("answers",), key, said) for key, said in fresh.items())]


def _update(answer: Answer, said: Facts, path: Path) -> list[FileEdit]:
    changed = [
        set_key(answer, key, value, path)
        for key, value in said.items()
        if getattr(answer, key) != (value.strip() if isinstance(value, str) else value)
    ]
    return [*unfold(answer, path), *changed] if changed else []


def _keep_earlier(expectations: Expectations, question: str, day: dt.date) -> list[FileEdit]:
    answer = expectations.answers.get(question)
    if answer is None or not answer.agreed:
        return []
    entry: Facts = {"agreed": remark(answer.agreed), "until": day}
    return put_items(answer, "earlier", [entry], ("answers", question))


def _change(pair: Pair, edits: Sequence[FileEdit]) -> list[Change]:
    return [EditFile(FileName(Kind.EXPECTATIONS, pair.key), tuple(edits))] if edits else []
