"""The guide's model, and a programme's own guide laid over it."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from mentorlog.domain.model.guide import (
    FREE_PARTS,
    SECTIONS,
    Guide,
    RoleText,
    Way,
    for_role,
    merge_guide,
)
from mentorlog.domain.model.reflection import LISTENING

BASE = Guide.model_validate(
    {
        "programme": {"starts": 9, "ends": 12, "hours_per_month": {"at_least": 1, "at_most": 2}},
        "roles": {"coach": {"title": "Coach", "nudge": "Stay."}},
        "terms": {"notes": {"marks": ["G13"], "title": "Notes", "text": "Do you take notes?"}},
        "questions": {
            "teams": {"marks": ["G16"], "title": "Teams", "text": "Alone or with others?"},
            "career": "How much does it mean?",
        },
        "meeting": {"talk": {"title": "The talk", "why": {"mentor": "Listen.", "mentee": "Talk."}}},
    }
)


def _own(**said: object) -> Guide:
    return Guide.model_validate(said)


def test_voiced_speaks_to_each_side() -> None:
    """One line is for both, and a text of one side is silent for the other."""
    assert RoleText.model_validate("Hello").for_role("mentee") == "Hello"
    assert RoleText.model_validate({"mentor": " Ask. "}).for_role("mentor") == "Ask."
    lines = [RoleText.model_validate(each) for each in ("Both", {"mentor": "One"})]
    assert for_role(lines, "mentor") == ["Both", "One"]
    assert for_role(lines, "mentee") == ["Both"]


def test_empty_guide_changes_nothing() -> None:
    """A programme that has nothing to say may leave its file empty, or its keys."""
    assert merge_guide(BASE, _own()) == BASE
    assert merge_guide(BASE, _own(questions=None, terms={"notes": None}, programme=None)) == BASE


def test_half_written_entry() -> None:
    """A key with nothing behind it yet is no error."""
    entry = _own(questions={"teams": {"title": None, "text": {"mentee": None}}}).questions["teams"]
    assert (entry.title, entry.text.for_role("mentee")) == ("", "")
    assert _own(questions={"teams": {"text": None}}).questions["teams"].text == RoleText()


def test_own_entry_takes_the_whole_place() -> None:
    """An own entry replaces the one of its key in its place, and nothing of it shines through."""
    merged = merge_guide(BASE, _own(questions={"hobby": "What else?", "teams": "Your best team?"}))
    assert list(merged.questions) == ["teams", "career", "hobby"]
    assert merged.questions["teams"].text.for_role("mentor") == "Your best team?"
    assert merged.questions["teams"].title == ""
    assert merged.questions["teams"].marks == []
    assert merged.terms == BASE.terms


def test_own_programme_wins_field_by_field() -> None:
    """Months, rhythm and contact are replaced when given, each on its own."""
    merged = merge_guide(BASE, _own(programme={"contact": "Anna Berg", "ends": "5"}))
    assert (merged.programme.starts, merged.programme.ends) == (9, 5)
    assert merged.programme.contact == "Anna Berg"
    assert merged.programme.hours_per_month == BASE.programme.hours_per_month


def test_unknown_keys_are_kept() -> None:
    """What mentorlog does not know is kept, at the top and inside an entry."""
    merged = merge_guide(BASE, _own(motto="Go!", questions={"teams": {"x-page": "4"}}))
    assert merged.model_extra == {"motto": "Go!"}
    assert merged.questions["teams"].model_extra == {"x-page": "4"}


def test_without_leaves_out() -> None:
    """A programme may drop a question or a whole part, but not its own entries."""
    merged = merge_guide(
        BASE, _own(without=["questions", "terms.notes"], questions={"hobby": "What else?"})
    )
    assert list(merged.questions) == ["hobby"]
    assert merged.checklist == {}


@pytest.mark.parametrize("part", ["meeting.talk", "roles", "question", "without", ""])
def test_without_names_a_free_part(part: str) -> None:
    """What mentorlog leans on cannot be left out, and a misspelt part is said at once."""
    with pytest.raises(ValidationError) as caught:
        _own(without=[part])
    assert caught.value.errors()[0]["type"] == "not-a-part"


@pytest.mark.parametrize(
    "said", [{"roles": {"boss": "x"}}, {"listening": {"6": "x"}}, {"questions": ["What?"]}]
)
def test_wrong_forms_are_errors(said: dict[str, Any]) -> None:
    """No other role and no sixth way of listening can come in, for no reflection could name it."""
    with pytest.raises(ValidationError):
        Guide.model_validate(said)


def test_checklist_has_goals_before_terms() -> None:
    """The checklist asks the goals first, whatever the order in the file."""
    guide = _own(terms={"notes": "Notes?"}, goals={"topics": "Topics?"})
    assert list(guide.checklist) == ["topics", "notes"]


def test_parts_are_parts() -> None:
    """The tables of parts and ways name nothing that the models do not have."""
    assert set(FREE_PARTS) < set(SECTIONS) < set(Guide.model_fields)
    assert tuple(int(way) for way in get_args(Way)) == LISTENING


@pytest.mark.parametrize(
    ("said", "valid"),
    [
        ({}, True),
        ({"questions": {"teams": "Alone?"}, "without": ["terms.notes"]}, True),
        ({"meeting": {"talk": {"why": {"mentee": "Talk."}, "aids": ["Breathe."]}}}, True),
        ({"questions": ["Alone?"]}, False),
        ({"programme": {"starts": 13}}, False),
    ],
)
def test_schema_agrees(said: dict[str, Any], *, valid: bool) -> None:
    """An editor's schema says of an own guide what mentorlog says of it."""
    assert Draft202012Validator(Guide.model_json_schema()).is_valid(said) is valid
