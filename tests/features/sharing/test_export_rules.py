"""What may be shared are the fields that say so; an export has nothing else, and import neither."""

from __future__ import annotations

import pytest
from support.plain_journal import CANCELLED, day, held, make_pair, name, planned

from mentorlog.domain.model.action import ActionItem
from mentorlog.domain.model.expectations import Answer, Expectations
from mentorlog.domain.model.fields import Record, Trait, fields_with
from mentorlog.domain.model.journal import Journal
from mentorlog.domain.model.meeting import Meeting, Topic
from mentorlog.domain.model.milestone import Milestone, Step
from mentorlog.domain.model.reflection import Approach, Reflection
from mentorlog.domain.model.relationship import Relationship
from mentorlog.features.sharing.rules.export import (
    list_values,
    share_meeting,
    share_pair,
)


@pytest.mark.parametrize(
    ("model", "fields"),
    [
        (Meeting, "status time minutes place mode topics summary actions notes"),
        (Topic, "text brought_by"),
        (ActionItem, "text owner due done"),
        (Milestone, "title due done steps"),
        (Step, "title due done"),
        (Answer, "question agreed"),
        *((each, "") for each in (Relationship, Reflection, Approach, Expectations, Journal)),
    ],
)
def test_the_fields_of_the_contract_are_shared(model: type[Record], fields: str) -> None:
    """A field that is added to a file is not shared until somebody decides so here."""
    assert [*fields_with(model, Trait.SHARED, Trait.ON_REQUEST)] == fields.split()


def test_what_is_shared_says_nothing_else() -> None:
    """Neither what is one's own, nor a key that nobody knows, is left in what formats are given."""
    said = {"why": "x", "since_last": "x", "notes": "x", "questions_asked": ["x"], "x-own": "x"}
    action = {"text": "Ask", "note": "x", "milestone": "x", "x-own": "x"}
    pair = make_pair(
        {"09-14": held(**said, topics=[{"text": "Jobs", "x-own": "x"}], actions=[action])},
        milestones={"milestones": [{"title": "A job", "why": "x", "evidence": "x", "key": "x"}]},
        expectations={"answers": {"own": {"agreed": "Yes", "mentee": "x", "mentor": "x"}}},
    )
    shared = share_pair(pair, None, {"own": "Dogs?"})
    records = [shared.meetings[0].record, *shared.milestones, *shared.answers.values()]
    assert [each.model_dump_json(exclude_defaults=True).count('"x"') for each in records] == [0] * 3


def test_a_meeting_is_shared_without_what_is_ones_own() -> None:
    """The line's shared part, with notes only where they were asked for."""
    pair = make_pair(
        {
            "09-14": held(
                since_last="x",
                notes="Talked",
                summary="A trial month",
                topics=["Jobs", {"text": "Public sector?", "from": "mentor"}],
                actions=["Ask two alumni due:2026-10-01", {"text": "Gone", "dropped": "yes"}],
            )
        },
        relationship={"name": "Sofie Holm"},
    )
    entry = pair.meetings[0]
    shared = share_meeting(pair, entry, "Mette Krogh")
    assert (shared.mentor, shared.mentee) == ("Mette Krogh", "Sofie Holm")
    (meeting,) = shared.meetings
    record = meeting.record
    assert list_values(record)["topics"] == [
        {"text": "Jobs", "from": "mentee"},
        {"text": "Public sector?", "from": "mentor"},
    ]
    assert list_values(record)["actions"] == [
        {"text": "Ask two alumni", "owner": "mentee", "due": day("10-01"), "done": None}
    ]
    assert meeting.numbers == (1,)
    assert (record.summary, record.notes) == ("A trial month", None)
    assert share_meeting(pair, entry, None, with_notes=True).meetings[0].record.notes == "Talked"


def test_names_follow_the_roles() -> None:
    """A mentee's journal names the other as the mentor."""
    shared = share_pair(make_pair(me="mentee", relationship={"name": "Mette"}), "Sofie", {})
    assert (shared.mentor, shared.mentee) == ("Mette", "Sofie")


def test_a_whole_relationship_has_milestones_and_agreed_answers() -> None:
    """Dropped ones are left out, and so is a question without an agreed answer."""
    pair = make_pair(
        {"09-14": CANCELLED | {"why": "Ill"}, "10-14": planned()},
        milestones={
            "milestones": [
                {
                    "title": "A job",
                    "why": "x",
                    "steps": [{"title": "CV", "done": "yes"}, {"title": "No", "dropped": "yes"}],
                },
                {"title": "Gone", "dropped": "2026-10-01"},
            ]
        },
        expectations={
            "answers": {
                "support-wanted": {"mentee": "x", "mentor": "x", "agreed": "Honest words"},
                "own": {"question": "Dogs?", "agreed": "Yes"},
                "how-often": {"mentee": "x"},
            }
        },
    )
    shared = share_pair(pair, None, {"support-wanted": "Support"})
    step = {"title": "CV", "due": None, "done": True}
    assert [list_values(each) for each in shared.milestones] == [
        {"title": "A job", "due": None, "done": None, "steps": [step]}
    ]
    assert {key: list_values(each) for key, each in shared.answers.items()} == {
        "support-wanted": {"question": "Support", "agreed": "Honest words"},
        "own": {"question": "Dogs?", "agreed": "Yes"},
    }
    assert [each.record.status for each in shared.meetings] == ["cancelled", "planned"]


def test_a_meeting_keeps_its_uid() -> None:
    """The one that is written, else made of key and name."""
    pair = make_pair({"09-14": held(uid="kept@x"), "10-14": planned()})
    shared = share_pair(pair, None, {})
    assert {each.name: each.uid for each in shared.meetings} == {
        name("09-14"): "kept@x",
        name("10-14"): "sofie-holm-2026-10-14@mentorlog",
    }
