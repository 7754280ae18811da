"""The guide in the voice of the user's role, topic by topic."""

from __future__ import annotations

from mentorlog.domain.model.guide import SECTIONS, Guide
from mentorlog.features.guide.rules import read_guide
from mentorlog.features.guide.topics import GuideTopic

GUIDE = Guide.model_validate(
    {
        "chapters": {"goals": {"title": "Goals", "text": {"mentor": "Theirs", "mentee": "Yours"}}},
        "goals": {"topics": "Which?"},
        "terms": {"notes": {"marks": ["G13"], "title": "Notes", "text": "Who?"}},
        "roles": {
            "coach": {
                "text": {"mentor": "You ask", "mentee": "You find"},
                "example": "And now?",
                "responsibility": {"mentor": "Theirs", "mentee": "Yours"},
                "nudge": "Stay",
            }
        },
        "aids": {"clarify": {"phrases": ["Both", {"mentor": "One"}]}},
        "meeting": {"talk": {"why": {"mentor": "Listen"}, "aids": [{"mentee": "Tell"}]}},
        "reflection": {"listening": {"text": {"mentor": "How?"}}},
    }
)


def test_every_part_of_the_guide_has_its_topic() -> None:
    """A part that no topic shows would be read by nobody."""
    parts = [part for topic in GuideTopic for part in topic.parts]
    assert len(parts) == len(set(parts))
    assert set(parts) == set(SECTIONS) - {"chapters"} | {"contact"}


def test_texts_follow_the_role() -> None:
    """Each reads their own side, in every kind of entry."""
    found = {each.key: each for each in read_guide(GUIDE, "mentee")}
    assert (found["goals"].title, found["goals"].text) == ("Goals", "Yours")
    coach = found["roles"].entries[0]
    said = (coach.text, coach.example, coach.responsibility, coach.nudge)
    assert said == ("You find", "And now?", "Yours", "Stay")
    assert found["aids"].entries[0].phrases == ("Both",)
    talk = found["meeting"].entries[0]
    assert (talk.why, talk.aids) == ("", ("Tell",))
    assert found["terms"].entries[0].marks == ("G13",)


def test_what_is_not_for_a_role_is_left_out() -> None:
    """A mentee is not asked how they listened."""
    for me, keys in (("mentor", ["listening"]), ("mentee", [])):
        sections = read_guide(GUIDE, "mentor" if me == "mentor" else "mentee")
        found = next(each for each in sections if each.key == "reflection")
        assert [point.key for point in found.entries] == keys


def test_the_checklist_is_two_parts_under_one_topic() -> None:
    """Goals before terms (G12, G13)."""
    sections = read_guide(GUIDE, "mentor")
    assert [e.key for e in sections if e.topic is GuideTopic.CHECKLIST] == ["goals", "terms"]
