"""Expectations: which questions are open, what stands in the line, whether notes are taken."""

from __future__ import annotations

import pytest
from support.plain_journal import Data

from mentorlog.domain.model.expectations import (
    Expectations,
    agreed,
    agreed_questions,
    all_questions,
    allows_notes,
    open_questions,
    proposed_answer,
)
from mentorlog.domain.model.fields import Side

CHECKLIST = ("support-wanted", "topics", "notes")


def expecting(**answers: Data | None) -> Expectations:
    """Make expectations of answers; `_` in a key stands for `-`."""
    return Expectations.model_validate(
        {"answers": {key.replace("_", "-"): answer for key, answer in answers.items()}}
    )


def test_answers_with_nothing_behind_them() -> None:
    """A key that somebody has typed and not filled in is an open question."""
    assert Expectations.model_validate({"answers": None}).answers == {}
    found = expecting(topics=None, notes={"agreed": None})
    assert open_questions(found, CHECKLIST) == CHECKLIST
    assert agreed(found, "topics") is None


def test_questions_in_their_order() -> None:
    """Open ones follow the checklist, own ones come behind, differences before all others."""
    found = expecting(
        own={"question": "How formal?"},
        notes={"mentor": "I do", "mentee": "Nobody"},
        topics={"agreed": "All", "mentor": "A", "mentee": "B"},
    )
    assert all_questions(found, CHECKLIST) == (*CHECKLIST, "own")
    assert open_questions(found, CHECKLIST) == ("notes", "support-wanted", "own")
    assert agreed_questions(found, CHECKLIST) == ("topics",)


@pytest.mark.parametrize(
    ("mentor", "mentee", "differs"),
    [
        ("Once a month", "Twice", True),
        ("Once a month", "once  a month.", False),
        ("Once a month", None, False),
        (None, None, False),
    ],
)
def test_differs(mentor: str | None, mentee: str | None, *, differs: bool) -> None:
    """Two answers differ when their words do."""
    found = expecting(topics={"mentor": mentor, "mentee": mentee})
    assert found.answers["topics"].differs is differs


@pytest.mark.parametrize(
    ("answer", "me", "proposed"),
    [
        (None, "mentor", None),
        ({"mentor": "A", "mentee": "B"}, "mentor", None),
        ({"mentor": "A", "mentee": "B"}, "mentee", None),
        ({"mentor": "A"}, "mentor", "A"),
        ({"mentor": "A", "mentee": "a."}, "mentor", "A"),
        ({"mentee": "B"}, "mentor", "B"),
        ({"mentor": "A", "mentee": "B", "agreed": "C"}, "mentee", "C"),
    ],
)
def test_proposed_answer(answer: Data | None, me: Side, proposed: str | None) -> None:
    """What was agreed stands in the line, else the own answer, else the other's; none of two."""
    assert proposed_answer(expecting(topics=answer), "topics", me) == proposed


@pytest.mark.parametrize(
    ("said", "allowed"),
    [
        (None, True),
        ("Sofie takes notes", True),
        ("Both", True),
        ("None", False),
        ("No.", False),
        ("No, we want to talk freely", False),
        ("Nobody takes notes", False),
        ("Nobody but Sofie takes notes", True),
        ("We do not take notes", False),
        ("Not sure, we try it", True),
        ("Nej!", False),
        ("Ingen", False),
        ("Ingen af os", False),
        ("Ingen andre end Sofie", True),
        ("Vi tager ikke noter", False),
        ("Ingen notater", False),
        ("Normalt Sofie", True),
    ],
)
def test_allows_notes(said: str | None, *, allowed: bool) -> None:
    """Only where the two agreed on none are notes left out (G13)."""
    assert allows_notes(expecting(notes={"agreed": said, "mentor": "none"})) is allowed
