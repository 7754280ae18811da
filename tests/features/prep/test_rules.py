"""What stands in a briefing, and what is drawn from private reflections."""

from __future__ import annotations

from typing import Any

import pytest
from support.plain_journal import CANCELLED, KEY, Data, day, held, make_pair, name, planned

from mentorlog.domain.model.guide import Guide
from mentorlog.domain.model.pair import Pair
from mentorlog.domain.model.reflection import Approach, Reflection
from mentorlog.features.prep.rules import (
    Briefing,
    Reminder,
    make_briefing,
    meeting_to_prepare,
    open_diary,
)

TODAY = day("10-12")
GUIDE = Guide.model_validate(
    {
        "programme": {"contact": "Anna Berg"},
        "questions": {
            "teams": "Alone?",
            "career": {"title": "Career", "text": {"mentor": "How much?", "mentee": "For me?"}},
            "secret": {"text": {"mentee": "Only for a mentee"}},
        },
        "relationship": {"takes-time": "It takes time."},
        "roles": {
            key: {
                "title": key.title(),
                "nudge": {"mentor": f"Beyond {key}", "mentee": f"Ask {key}"},
            }
            for key in ("instructor", "adviser", "guide", "coach")
        },
        "listening": {key: {"title": f"Way {key}", "nudge": f"Try {key}"} for key in "12345"},
        "meeting": {"talk": {"why": "Listen."}},
    }
)


def _brief(pair: Pair, **looks: Data) -> Briefing:
    found = [(name(each.replace("_", "-")[1:]), _look(data)) for each, data in looks.items()]
    return make_briefing(pair, GUIDE, found, TODAY, meeting_to_prepare(pair, TODAY))


def _look(data: Data) -> Reflection:
    return Reflection.model_validate(data)


def _texts(actions: Any) -> list[str]:  # noqa: ANN401 - own or others
    return [each.item.text for each in actions]


def test_own_promises_and_those_of_the_other_are_apart() -> None:
    """What both promised is among the own; late ones come first, then by their day (G26)."""
    lines = [
        "Later @mentor due:2026-11-20",
        "Both @both due:2026-10-20",
        "Late @mentor due:2026-10-01",
        "Theirs",
        "Kept @mentor",
    ]
    closed = {"text": "Done", "owner": "mentor", "done": "2026-09-20"}
    found = _brief(make_pair({"09-14": held(actions=[*lines, closed])}))
    assert _texts(found.own) == ["Late", "Both", "Later", "Kept"]
    assert _texts(found.others) == ["Theirs"]
    mirrored = _brief(make_pair({"09-14": held(actions=lines)}, me="mentee"))
    assert _texts(mirrored.own) == ["Both", "Theirs"]


def test_a_meeting_under_way_is_the_one_that_is_prepared() -> None:
    """What was agreed for it is not late because it has begun, and it is not the last one."""
    pair = make_pair(
        {"09-14": held(summary="S", actions=["A"]), "10-12": held(), "10-20": planned()},
        opened=name("10-12"),
    )
    found = _brief(pair)
    assert found.meeting
    assert (str(found.meeting.name), found.others[0].is_late) == ("2026-10-12", False)
    assert found.last
    assert str(found.last.name) == "2026-09-14"


def test_the_last_summary_is_the_latest_that_there_is() -> None:
    """A meeting without one does not hide the one before."""
    pair = make_pair({"09-14": held(summary="S"), "10-01": held(notes="N"), "10-20": planned()})
    found = _brief(pair)
    assert (found.summed_up, found.last) == (pair.meetings[0], pair.meetings[1])
    assert _brief(make_pair({"09-14": CANCELLED})).last is None


def test_milestones_that_moved_or_are_late_or_have_no_small_one() -> None:
    """Late ones, what was closed since the last meeting, and large ones without a step (G21)."""
    milestones = {
        "milestones": [
            {
                "title": "Job",
                "key": "job",
                "steps": [
                    {"title": "Old", "done": "2026-09-01"},
                    {"title": "New", "done": "2026-09-20"},
                    {"title": "Late", "due": "2026-10-11"},
                ],
            },
            {"title": "Bare", "due": "2026-10-12"},
            {"title": "Gone", "dropped": "2026-10-01"},
        ]
    }
    found = _brief(make_pair({"09-14": held()}, milestones=milestones))
    inside = [(each.item.title, each.inside and each.inside.title) for each in found.late]
    assert inside == [("Late", "Job")]
    assert [each.item.title for each in found.moved] == ["New", "Gone"]
    assert [each.whole.title for each in found.without_steps] == ["Bare"]
    assert _brief(make_pair({}, milestones=milestones)).moved == ()


def test_topics_and_what_waits() -> None:
    """What waits in the relationship is on the page until a meeting has taken it over (G18)."""
    waiting = {"topics": ["Waits", "Agenda"], "since_last": "News"}
    for meetings in ({}, {"10-20": planned(topics=["Agenda", "X @mentor"], since_last="More")}):
        found = _brief(make_pair(meetings, relationship=waiting))
        brought = [(topic.text, topic.brought_by) for topic in found.topics]
        expected = [("Agenda", "mentee"), ("X", "mentor"), ("Waits", "mentee")]
        assert sorted(brought) == sorted(expected if meetings else [expected[0], expected[2]])
        assert found.since_last == ("More\n\nNews" if meetings else "News")
    begun = {"10-12": held(topics=["Agenda"])}
    found = _brief(make_pair(begun, relationship=waiting, opened=name("10-12")))
    assert ([topic.text for topic in found.topics], found.since_last) == (["Agenda"], "")


def test_the_first_meetings_bring_what_was_not_asked_yet() -> None:
    """With none or one held before; what any meeting touched is not brought again (G15-G17)."""
    first = _brief(make_pair({"10-20": planned()}))
    assert [(each.key, each.text) for each in first.questions] == [
        ("teams", "Alone?"),
        ("career", "How much?"),
    ]
    assert [each.text for each in first.acquaintance] == ["It takes time."]
    meetings = {"09-14": held(questions_asked=["teams"]), "10-20": planned()}
    second = _brief(make_pair(meetings, me="mentee"))
    assert [each.text for each in second.questions] == ["For me?", "Only for a mentee"]
    third = _brief(make_pair({**meetings, "09-21": held()}))
    assert (third.questions, third.acquaintance) == ((), ())


@pytest.mark.parametrize(
    ("roles", "listening", "role", "way"),
    [
        (["coach"], [4], "Beyond coach", "Try 4"),
        (["adviser", "coach"], [5, 3], "Beyond coach Beyond adviser", "Try 5 Try 3"),
        ([], [2, 4], None, "Try 4 Try 2"),
    ],
)
def test_the_reminder_draws_on_every_mark(
    roles: list[str], listening: list[int], role: str | None, way: str
) -> None:
    """No mark is singled out, least of all the weakest; the deep ways are not ranked (G9, G10)."""
    pair = make_pair({"09-14": held()}, reflections=["09-14"])
    found = _brief(pair, _09_14={"roles": roles, "listening": listening}).reminder
    assert (found.role and found.role.text, found.listening and found.listening.text) == (role, way)


def test_the_reminder_is_drawn_from_the_latest_that_says_it() -> None:
    """A reflection that names no role does not hide the one before; later ones do not count."""
    pair = make_pair({"10-20": planned()})
    looks: dict[str, Data] = {
        "_09_14": {"roles": ["guide"], "listening": [3]},
        "_10_01": {"worked": "W", "listening": [1]},
        "_11_20": {"roles": ["instructor"]},
    }
    found = _brief(pair, **looks).reminder
    assert found.role
    assert found.listening
    assert (found.role.key, found.listening.key) == ("guide", "1")


def test_a_mentee_is_reminded_of_the_help_they_asked_for() -> None:
    """Nobody asks a mentee how they listened."""
    found = _brief(make_pair({}, me="mentee"), _09_14={"roles": ["adviser"], "listening": [1]})
    assert found.reminder.role
    assert (found.reminder.role.text, found.reminder.listening) == ("Ask adviser", None)


def test_with_nothing_to_draw_from_there_is_the_attitude() -> None:
    """Nor with a programme's own role that nudges nowhere."""
    assert _brief(make_pair({})).reminder == Reminder(attitude="Listen.")
    plain = GUIDE.model_copy(
        update={"roles": Guide.model_validate({"roles": {"coach": "x"}}).roles}
    )
    looks = [(name("09-14"), _look({"roles": ["coach"]}))]
    assert make_briefing(make_pair({}), plain, looks, TODAY, None).reminder.role is None


@pytest.mark.parametrize(("review", "due"), [("10-11", True), ("10-12", True), ("10-13", False)])
def test_the_review_is_said_from_its_day_on(review: str, *, due: bool) -> None:
    """Before that day nobody is bothered with it (G11)."""
    found = _brief(make_pair({}, expectations={"review_on": f"2026-{review}"}))
    assert (found.review_on is not None) is due


def test_boundaries_and_contact_are_there() -> None:
    """What is left alone (G4), and whom to ask (G27)."""
    found = _brief(make_pair({}, relationship={"boundaries": ["Her health"]}))
    assert (found.boundaries, found.contact, found.pair.key) == (("Her health",), "Anna Berg", KEY)


def test_the_diary_holds_the_approach_and_the_latest_reflection_before() -> None:
    """With the guide's titles, and a title that the guide does not have is its key."""
    looks = [
        (name("09-14"), _look({"roles": ["coach"], "listening": [3], "worked": "W"})),
        (name("11-20"), _look({"worked": "Later"})),
    ]
    pair = make_pair({"10-20": planned()})
    approach = Approach.model_validate({"how": "H"})
    found = open_diary(GUIDE, approach, looks, pair.meetings[0])
    assert found.approach == approach
    assert (str(found.meeting), found.roles, found.listening) == (
        "2026-09-14",
        ("Coach",),
        ("Way 3",),
    )
    bare = open_diary(Guide.model_validate({}), None, looks, pair.meetings[0])
    assert (bare.roles, bare.listening) == (("coach",), ("3",))
    assert open_diary(GUIDE, None, [], None).reflection is None
