"""Actions across meetings: numbers, age, and from when on they are late."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.plain_journal import CANCELLED, Data, day, held, make_pair, name, planned

from mentorlog.domain.views.actions import (
    actions_of,
    find_action,
    find_meeting_for_new_action,
    open_actions,
    track_actions,
)

TODAY = day("11-23")


def texts(actions: object) -> list[str]:
    """Return the texts of tracked actions."""
    assert isinstance(actions, tuple)
    return [each.item.text for each in actions]


SEASON = {
    "2026-09-14": held(actions=["A", {"text": "B", "done": "2026-09-20"}]),
    "2026-10-12": CANCELLED | {"actions": ["C @mentor"]},
    "2026-10-12-2": held(actions=["D @both"]),
    "2026-11-30": planned(actions=["E"]),
}


def test_numbers_count_through_all() -> None:
    """Short numbers count through every meeting in order, closed actions and all."""
    found = track_actions(make_pair(SEASON), TODAY)
    assert [(each.number, each.name) for each in found] == [
        (1, "2026-09-14/1"),
        (2, "2026-09-14/2"),
        (3, "2026-10-12/1"),
        (4, "2026-10-12-2/1"),
        (5, "2026-11-30/1"),
    ]
    assert [each.age for each in found] == [1, 1, 1, 0, 0]


def test_open_ones_with_own_promises_first() -> None:
    """Own promises lead, those of both are own; planned and cancelled meetings' are open too."""
    assert texts(open_actions(make_pair(SEASON), TODAY)) == ["C", "D", "A", "E"]
    assert texts(open_actions(make_pair(SEASON, me="mentee"), TODAY)) == ["A", "D", "E", "C"]


def test_both_is_in_either_list() -> None:
    """What both promised is asked of either."""
    actions = track_actions(make_pair(SEASON), TODAY)
    assert texts(actions_of(actions, "mentor")) == ["C", "D"]
    assert texts(actions_of(actions, "mentee")) == ["A", "B", "D", "E"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1", "A"),
        ("5", "E"),
        ("2026-10-12/1", "C"),
        ("2026-10-12-2/1", "D"),
        ("0", None),
        ("6", None),
        ("01", None),
        ("2026-10-12/2", None),
        ("2026-10-13/1", None),
        ("x", None),
        ("", None),
        ("9" * 5000, None),
    ],
)
def test_find_action(text: str, found: str | None) -> None:
    """An action is called by its short number or by its lasting name, and by nothing else."""
    action = find_action(track_actions(make_pair(SEASON), TODAY), text)
    assert (action.item.text if action else None) == found


@pytest.mark.parametrize(("today", "late"), [("09-30", False), ("10-01", False), ("10-02", True)])
def test_day_that_was_written(today: str, *, late: bool) -> None:
    """An action with a day is late from the day after, whatever meetings there were."""
    meetings = {
        "2026-09-14": held(actions=[{"text": "A", "due": "2026-10-01"}]),
        "2026-09-21": held(),
    }
    (action,) = track_actions(make_pair(meetings), day(today))
    assert (action.due, action.is_late) == (day("10-01"), late)


@pytest.mark.parametrize(
    ("later", "due", "late"),
    [
        ({}, None, False),
        ({"2026-10-12": planned()}, "10-12", False),
        ({"2026-10-12": held()}, None, False),
        ({"2026-10-12": held(), "2026-11-09": planned()}, "11-09", False),
        ({"2026-10-12": held(), "2026-11-09": held()}, "11-09", True),
        ({"2026-10-12": held(), "2026-11-02": CANCELLED, "2026-11-09": held()}, "11-09", True),
        ({"2026-10-12": CANCELLED}, None, False),
        ({"2026-10-12": CANCELLED, "2026-11-09": planned()}, "11-09", False),
        ({"2026-10-12": CANCELLED, "2026-11-09": held()}, None, False),
        ({"2026-10-12": planned(), "2026-11-09": held()}, None, False),
        ({"2026-10-12": planned(), "2026-11-09": planned()}, "10-12", False),
        ({"2026-09-14-2": held(), "2026-10-12": held()}, "10-12", True),
        ({"2026-12-07": planned()}, "12-07", False),
    ],
)
def test_for_next_time(later: dict[str, Data], due: str | None, *, late: bool) -> None:
    """Without a day it is due at the next meeting that is not cancelled.

    Once that was held, it is due at the one after, and late once that was held too.
    """
    pair = make_pair({"2026-09-14": held(actions=["A"]), **later})
    (action,) = track_actions(pair, TODAY)
    assert (action.due, action.is_late) == (day(due) if due else None, late)


@pytest.mark.parametrize("state", ["planned", "cancelled"])
def test_next_time_of_a_meeting_not_held(state: str) -> None:
    """An action of a planned or cancelled meeting has its next time like any other."""
    meetings = {"2026-10-12": {"status": state, "actions": ["A"]}, "2026-11-09": planned()}
    (action,) = track_actions(make_pair(meetings), TODAY)
    assert (action.age, action.due, action.is_late) == (0, day("11-09"), False)
    again: dict[str, Data] = {"2026-11-09": held(), "2026-11-16": held()}
    (action,) = track_actions(make_pair({**meetings, **again}), TODAY)
    assert (action.age, action.due, action.is_late) == (2, day("11-16"), True)


def test_closed_is_never_late() -> None:
    """What was done or dropped is late no more."""
    closed = [{"text": "A", "due": "2026-09-15", "done": "yes"}, {"text": "B", "dropped": "yes"}]
    pair = make_pair({"2026-09-14": held(actions=closed), "2026-10-12": held()})
    assert not any(each.is_late for each in track_actions(pair, TODAY))


def test_nothing_is_late_at_the_opening() -> None:
    """While a meeting is opened, what was agreed for it is no older and not late yet."""
    meetings = {
        "2026-09-14": held(actions=["A"]),
        "2026-10-12": held(actions=["B"]),
        "2026-11-09": held(),
        "2026-11-23": held(),
    }
    found = track_actions(make_pair(meetings), TODAY, opening=name("11-23"))
    assert [(each.age, each.is_late) for each in found] == [(2, True), (1, False)]


@pytest.mark.parametrize(
    ("meetings", "home"),
    [
        ({}, None),
        ({"2026-10-12": planned()}, None),
        ({"2026-11-23": planned(), "2026-12-07": planned()}, "2026-11-23"),
        ({"2026-09-14": held(), "2026-11-23": planned()}, "2026-09-14"),
        ({"2026-09-14": held(), "2026-10-12": held(), "2026-10-12-2": CANCELLED}, "2026-10-12"),
    ],
)
def test_home_of_new_action(meetings: dict[str, Data], home: str | None) -> None:
    """A new action goes to the last meeting held, to the next planned one only before the first."""
    entry = find_meeting_for_new_action(make_pair(meetings), TODAY)
    assert (str(entry.name) if entry else None) == home


STATES = st.sampled_from(["planned", "held", "cancelled"])
MEETINGS = st.lists(st.tuples(STATES, st.integers(0, 3)), max_size=8)


@given(MEETINGS)
def test_numbers_are_stable(meetings: list[tuple[str, int]]) -> None:
    """Names and numbers are unique; a later meeting or a closing changes none of them."""
    journal: dict[str, Data] = {
        f"2026-09-{place + 1:02}": {
            "status": state,
            "actions": [f"{place}.{n}" for n in range(size)],
        }
        for place, (state, size) in enumerate(meetings)
    }
    before = track_actions(make_pair(journal), TODAY)
    for each in journal.values():
        each["actions"] = [{"text": text, "done": "yes"} for text in each["actions"]]
    after = track_actions(make_pair({**journal, "2026-12-01": held(actions=["new"])}), TODAY)
    assert [each.number for each in before] == list(range(1, len(before) + 1))
    assert len({each.name for each in before}) == len(before)
    assert texts(after[: len(before)]) == texts(before)
    assert all(find_action(before, each.name) == each for each in before)
    ages = [each.age for each in before]
    assert ages == sorted(ages, reverse=True)
