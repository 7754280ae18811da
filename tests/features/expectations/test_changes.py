"""Answering and agreeing: sides stay apart, and what was agreed before is kept (G11)."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.plain_journal import SEASON, Data, PlainJournal, day, make_pair

from mentorlog.domain.model.file_names import Kind
from mentorlog.features.expectations.changes import (
    agree_on,
    answer_questions,
    proposed_review,
    set_review,
)

ON, REVIEW = day("10-12"), day("11-21")


def answers_of(journal: PlainJournal) -> Any:  # noqa: ANN401 - data of any shape
    """Return the answers as the file has them."""
    return journal.file(Kind.EXPECTATIONS)["answers"]


@pytest.mark.parametrize("there", [{}, {"answers": None}, {"answers": {}}])
def test_first_answers(there: Data) -> None:
    """Several questions are answered at once in a file that has none yet."""
    journal = PlainJournal(expectations=there)
    said = {"topics": " CV ", "notes": "Both\nof us", "empty": " "}
    journal.make(answer_questions(journal.load(), ["mentor"], said))
    assert answers_of(journal) == {"topics": {"mentor": "CV"}, "notes": {"mentor": "Both\nof us\n"}}


def test_sides_stay_apart() -> None:
    """One side's answer replaces only its own; both sides' is written for both."""
    journal = PlainJournal(expectations={"answers": {"topics": {"mentee": "A"}, "notes": None}})
    journal.make(answer_questions(journal.load(), ["mentor"], {"topics": "B"}))
    journal.make(answer_questions(journal.load(), ["mentee"], {"topics": "C"}))
    journal.make(answer_questions(journal.load(), ["mentee", "mentor"], {"notes": "N"}))
    assert answers_of(journal) == {
        "topics": {"mentee": "C", "mentor": "B"},
        "notes": {"mentee": "N", "mentor": "N"},
    }
    assert answer_questions(journal.load(), ["mentor"], {"topics": "B"}) == []


def test_own_question_brings_its_wording() -> None:
    """A question that the guide does not have is written with its answer, before it."""
    journal = PlainJournal()
    wording = {"goal": "Which new goal?"}
    journal.make(answer_questions(journal.load(), ["mentee"], {"goal": "Speak up"}, wording))
    assert list(answers_of(journal)["goal"].items()) == [
        ("question", "Which new goal?"),
        ("mentee", "Speak up"),
    ]


def test_first_agreement_sets_the_review() -> None:
    """With the first agreed answer comes the day to look at it again."""
    journal = PlainJournal(expectations={"answers": {"topics": {"mentor": "A"}}})
    journal.make(agree_on(journal.load(), {"topics": "B", "notes": "None"}, ON, REVIEW))
    assert journal.file(Kind.EXPECTATIONS) == {
        "answers": {
            "topics": {"mentor": "A", "agreed": "B", "agreed_on": ON},
            "notes": {"agreed": "None", "agreed_on": ON},
        },
        "review_on": REVIEW,
    }


@pytest.mark.parametrize(
    "there",
    [
        {"review_on": day("11-01"), "answers": {}},
        {"answers": {"topics": {"agreed": "A"}}},
    ],
)
def test_review_that_is_set_or_was_given_up(there: Data) -> None:
    """A later agreement leaves the day of the review alone."""
    journal = PlainJournal(expectations=there)
    journal.make(agree_on(journal.load(), {"notes": "None"}, ON, REVIEW))
    assert journal.file(Kind.EXPECTATIONS).get("review_on") == there.get("review_on")


def test_old_agreements_are_kept() -> None:
    """When an agreed text changes, the old one is history; one that still holds keeps its day."""
    before = {"agreed": "A", "agreed_on": "2026-09-14", "mentor": "A"}
    journal = PlainJournal(expectations={"answers": {"topics": before, "notes": {"agreed": "N"}}})
    journal.make(agree_on(journal.load(), {"topics": "B", "notes": " N "}, ON, REVIEW))
    journal.make(agree_on(journal.load(), {"topics": "C"}, day("11-02"), REVIEW))
    assert answers_of(journal) == {
        "topics": {
            "mentor": "A",
            "agreed": "C",
            "agreed_on": day("11-02"),
            "earlier": [{"agreed": "A", "until": ON}, {"agreed": "B", "until": day("11-02")}],
        },
        "notes": {"agreed": "N"},
    }


TEXTS = st.dictionaries(st.sampled_from("abc"), st.sampled_from(["X", "Y", ""]), max_size=3)


@given(st.lists(TEXTS, max_size=4))
def test_agreeing_twice_is_agreeing_once(rounds: list[dict[str, str]]) -> None:
    """Every text that was ever agreed is in the file, and a repeated command changes nothing."""
    journal = PlainJournal()
    said: dict[str, list[str]] = {}
    for each in rounds:
        journal.make(agree_on(journal.load(), each, ON, REVIEW))
        assert agree_on(journal.load(), each, ON, REVIEW) == []
        for key, text in each.items():
            if text and said.setdefault(key, [])[-1:] != [text]:
                said[key].append(text)
    found = journal.load().expectations.answers
    texts = {k: [*(e.agreed for e in a.earlier), a.agreed] for k, a in found.items()}
    assert texts == {key: every for key, every in said.items() if every}


def test_set_review() -> None:
    """The day of the review is set and moved."""
    journal = PlainJournal()
    journal.make(set_review(journal.load(), ON))
    journal.make(set_review(journal.load(), REVIEW))
    assert journal.file(Kind.EXPECTATIONS) == {"review_on": REVIEW}
    assert set_review(journal.load(), REVIEW) == []


@pytest.mark.parametrize(
    ("today", "relationship", "review"),
    [
        ("2026-09-01", {}, "2026-10-31"),
        ("2026-10-12", {}, "2026-11-21"),
        ("2026-12-31", {}, "2026-12-31"),
        ("2026-07-01", {}, "2026-10-31"),
        ("2026-10-12", {"end": "2026-10-31"}, "2026-10-21"),
        ("2026-10-12", {"end": "2027-06-30"}, "2026-11-21"),
        ("2026-10-12", {"end": "2026-10-01"}, "2026-11-21"),
    ],
)
def test_proposed_review(today: str, relationship: Data, review: str) -> None:
    """It lies in the middle of what is left of the season."""
    found = proposed_review(make_pair(relationship=relationship), SEASON, day(today))
    assert found.isoformat() == review
