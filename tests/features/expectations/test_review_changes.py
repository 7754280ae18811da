"""The look at expectations again: the day of it, the next one, and a new goal (G11)."""

from __future__ import annotations

import pytest
from support.plain_journal import SEASON, Data, PlainJournal, day

from mentorlog.domain.model.expectations import Expectations, free_goal
from mentorlog.domain.model.file_names import Kind
from mentorlog.features.expectations.changes import agree_on, put_off_review

TODAY, REVIEW = day("10-12"), day("11-21")


@pytest.mark.parametrize(
    "there",
    [{}, {"review_on": "2026-11-01"}, {"answers": {"topics": {"agreed": "A"}}}],
)
def test_a_day_that_was_told_is_written_in_any_case(there: Data) -> None:
    """With the agreement, or where what is agreed stays as it is; once, and not twice."""
    journal = PlainJournal(expectations=there)
    for _ in range(2):
        journal.make(agree_on(journal.load(), {"topics": "A"}, TODAY, REVIEW, is_told=True))
    assert journal.file(Kind.EXPECTATIONS)["review_on"] == REVIEW
    again = agree_on(journal.load(), {"topics": "A"}, TODAY, REVIEW, is_told=True)
    assert again == []


@pytest.mark.parametrize(
    ("due", "today", "following"),
    [
        (None, "10-12", None),
        ("11-01", "10-12", "2026-11-01"),
        ("10-12", "10-12", "2026-11-21"),
        ("10-01", "12-30", None),
        ("10-01", "12-31", None),
    ],
)
def test_a_review_that_was_due_is_put_off(
    due: str | None, today: str, following: str | None
) -> None:
    """To the middle of what is left; one to come stays, and where no time is left none follows."""
    there: Data = {"review_on": day(due)} if due else {}
    journal = PlainJournal(expectations={**there, "answers": {"topics": {"agreed": "A"}}})
    journal.make(put_off_review(journal.load(), SEASON, day(today)))
    found = journal.file(Kind.EXPECTATIONS).get("review_on")
    assert (found and found.isoformat()) == following


@pytest.mark.parametrize(
    ("keys", "free"),
    [
        ((), "new-goal"),
        (("topics",), "new-goal"),
        (("new-goal",), "new-goal-2"),
        (("new-goal", "new-goal-3"), "new-goal-2"),
        (("new-goal", "new-goal-2"), "new-goal-3"),
    ],
)
def test_a_new_goal_takes_the_place_of_no_other(keys: tuple[str, ...], free: str) -> None:
    """The first key that is free."""
    answers = {key: {"agreed": "A"} for key in keys}
    assert free_goal(Expectations.model_validate({"answers": answers})) == free
