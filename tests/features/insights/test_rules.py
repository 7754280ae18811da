"""How it develops: what became of promises, and at which meetings a role was taken."""

from __future__ import annotations

import dataclasses

import pytest
from support.plain_journal import CANCELLED, SEASON, Data, day, held, make_pair, name, planned

from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.file_names import MeetingName
from mentorlog.domain.model.reflection import Reflection
from mentorlog.features.insights.rules import Insights, count_insights

TODAY = day("11-23")


def _insights(
    meetings: dict[str, Data], looks: dict[str, Data] | None = None, me: Side = "mentor"
) -> Insights:
    reflections: dict[MeetingName, Reflection] = {
        name(each): Reflection.model_validate(data) for each, data in (looks or {}).items()
    }
    return count_insights(make_pair(meetings, me=me), SEASON, reflections, TODAY)


@pytest.mark.parametrize(
    ("action", "became"),
    [
        ({"due": "2026-10-01", "done": "2026-10-01"}, "on_time"),
        ({"due": "2026-10-01", "done": "2026-10-02"}, "late"),
        ({"done": "2026-11-09"}, "on_time"),
        ({"done": "2026-11-16"}, "on_time"),
        ({"done": "2026-11-17"}, "late"),
        ({"done": "yes"}, "undated"),
        ({"due": "2026-10-01", "dropped": "2026-09-30"}, "dropped"),
        ({"dropped": "yes"}, "dropped"),
        ({"due": "2026-10-01"}, "open"),
        ({}, "open"),
    ],
)
def test_what_became_of_an_action(action: Data, became: str) -> None:
    """Its day is the one that was written, else its next time, which is kept once (G24)."""
    meetings = {
        "09-14": held(actions=[{"text": "Ask", **action}]),
        "10-12": CANCELLED,
        "11-09": held(),
        "11-16": held(),
    }
    promises = dataclasses.asdict(_insights(meetings).promises["mentee"])
    assert promises == {
        each: int(each == became) for each in ("on_time", "late", "undated", "dropped", "open")
    }


def test_without_a_next_meeting_it_is_on_time() -> None:
    """What is for next time cannot be late before there is one."""
    meetings = {"09-14": held(actions=[{"text": "Ask", "done": "2026-11-20"}])}
    assert _insights(meetings).promises["mentee"].on_time == 1


@pytest.mark.parametrize("me", ["mentor", "mentee"])
def test_each_side_has_its_own_promises_the_own_first(me: Side) -> None:
    """What both promised counts on either side (G26)."""
    actions = [{"text": "A", "owner": owner} for owner in ("mentor", "mentee", "mentee", "both")]
    promises = _insights({"09-14": planned(actions=actions)}, me=me).promises
    assert next(iter(promises)) == me
    assert (promises["mentor"].open, promises["mentee"].open) == (2, 3)
    assert promises["mentee"].all == 3


LOOKS: dict[str, Data] = {
    "10-12": {"roles": ["coach", "guide"], "listening": ["5", "3", "3"]},
    "09-14": {"roles": ["adviser"], "worked": "All of it."},
}


def test_looks_are_in_the_order_of_meetings() -> None:
    """Each with the roles and ways in the guide's order, counted and never averaged (G9, G10)."""
    view = _insights({}, LOOKS)
    assert [(str(each.meeting), each.roles, each.listening) for each in view.looks] == [
        ("2026-09-14", ("adviser",), ()),
        ("2026-10-12", ("guide", "coach"), (3, 5)),
    ]
    assert view.habits.roles == {"instructor": 0, "adviser": 1, "guide": 1, "coach": 1}
    assert view.habits.listening == {1: 0, 2: 0, 3: 1, 4: 0, 5: 1}


def test_no_text_of_a_reflection_is_in_it() -> None:
    """It is read for what it counts alone."""
    assert "All of it." not in repr(_insights({}, LOOKS))


def test_a_mentee_has_no_ways_of_listening() -> None:
    """Nobody grades the other; by hand they may stand in the file all the same."""
    view = _insights({}, LOOKS, me="mentee")
    assert [look.listening for look in view.looks] == [(), ()]
    assert view.looks[1].roles == ("guide", "coach")


def test_months_are_there() -> None:
    """The hours of each month, as the rhythm counts them (G5)."""
    view = _insights({"10-12": held(minutes=90)})
    assert [(f"{m.month:%m}", m.minutes) for m in view.months] == [("10", 90), ("11", 0)]
