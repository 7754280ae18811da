"""What may be shared is copied field by field; nothing else has a place in the model."""

from __future__ import annotations

import dataclasses

import pytest
from support.plain_journal import CANCELLED, day, held, make_pair, name, planned

from mentorlog.features.sharing.rules.export import (
    Shared,
    SharedAction,
    SharedAnswer,
    SharedMeeting,
    SharedMilestone,
    SharedStep,
    SharedTopic,
    share_meeting,
    share_pair,
)


@pytest.mark.parametrize(
    ("model", "fields"),
    [
        (Shared, "mentor mentee meetings milestones answers with_notes"),
        (
            SharedMeeting,
            "name uid status time minutes place mode topics summary notes actions",
        ),
        (SharedTopic, "text brought_by"),
        (SharedAction, "text owner due done number"),
        (SharedMilestone, "title due done steps"),
        (SharedStep, "title due done"),
        (SharedAnswer, "key question agreed"),
    ],
)
def test_the_model_has_the_fields_of_the_contract(model: type, fields: str) -> None:
    """A field that is added to a file is not shared until somebody decides so here."""
    assert [field.name for field in dataclasses.fields(model)] == fields.split()


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
    assert meeting.topics == (
        SharedTopic("Jobs", "mentee"),
        SharedTopic("Public sector?", "mentor"),
    )
    assert meeting.actions == (SharedAction("Ask two alumni", "mentee", day("10-01"), None),)
    assert (meeting.summary, meeting.notes) == ("A trial month", None)
    assert share_meeting(pair, entry, None, with_notes=True).meetings[0].notes == "Talked"


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
    steps = (SharedStep("CV", None, done=True),)
    assert shared.milestones == (SharedMilestone("A job", None, None, steps),)
    assert shared.answers == (
        SharedAnswer("support-wanted", "Support", "Honest words"),
        SharedAnswer("own", "Dogs?", "Yes"),
    )
    assert [each.status for each in shared.meetings] == ["cancelled", "planned"]


def test_a_meeting_keeps_its_uid() -> None:
    """The one that is written, else made of key and name."""
    pair = make_pair({"09-14": held(uid="kept@x"), "10-14": planned()})
    shared = share_pair(pair, None, {})
    assert {each.name: each.uid for each in shared.meetings} == {
        name("09-14"): "kept@x",
        name("10-14"): "sofie-holm-2026-10-14@mentorlog",
    }
