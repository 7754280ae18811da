"""A pair: which meeting is meant, which names are free, what is under way."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.plain_journal import CANCELLED, KEY, Data, day, held, make_pair, name, planned

from mentorlog.domain.model.file_names import FileName, Kind, MeetingName, meeting_file
from mentorlog.domain.model.pair import find_meeting, free_name, under_way
from mentorlog.errors import NotFoundError

AUTUMN = {
    "2026-09-14": held(summary="S"),
    "2026-10-12": CANCELLED,
    "2026-10-12-2": held(),
    "2026-11-23": planned(),
    "2026-12-01": planned(),
}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("last", "2026-10-12-2"),
        ("next", "2026-11-23"),
        ("2026-10-12", "2026-10-12"),
        ("2026-10-12-2", "2026-10-12-2"),
        ("2026-10-12-3", None),
        ("2026-10-13", None),
        ("sometime", None),
    ],
)
def test_meeting_by_name(text: str, found: str | None) -> None:
    """A meeting is called by its name, or as the latest held and the first planned from today."""
    entry = find_meeting(make_pair(AUTUMN), text, day("11-23"))
    assert (str(entry.name) if entry else None) == found


@pytest.mark.parametrize(
    ("today", "found"),
    [("11-22", "2026-11-23"), ("11-23", "2026-11-23"), ("11-24", "2026-12-01"), ("12-02", None)],
)
def test_next_counts_today(today: str, found: str | None) -> None:
    """Today's meeting is the next one until it is held, and no rule looks at the hour."""
    entry = make_pair(AUTUMN).next(day(today))
    assert (str(entry.name) if entry else None) == found


@pytest.mark.parametrize(
    ("data", "state"),
    [
        ({}, "planned"),
        ({"topics": ["A"], "actions": ["B"]}, "planned"),
        ({"notes": "N"}, "held"),
        ({"since_last": "S"}, "held"),
        ({"summary": "S"}, "held"),
        ({"notes": " \n"}, "planned"),
        ({"status": "planned", "notes": "N"}, "planned"),
        ({"status": "cancelled", "notes": "N"}, "cancelled"),
    ],
)
def test_state_without_status(data: Data, state: str) -> None:
    """A hand-written meeting was held when it tells of what was said."""
    assert make_pair({"2026-09-14": data}).meetings[0].meeting.state == state


def test_get_raises() -> None:
    """A meeting that was moved meanwhile is told as not found."""
    with pytest.raises(NotFoundError):
        make_pair(AUTUMN).get(name("10-13"))


@given(st.sets(st.integers(1, 20)))
def test_free_name_is_free(numbers: set[int]) -> None:
    """The name is the lowest of its day that no meeting has."""
    taken = [MeetingName(day("10-12"), number) for number in numbers]
    found = free_name(day("10-12"), taken)
    assert found not in taken
    assert {MeetingName(day("10-12"), n) for n in range(1, found.number)} <= set(taken)


def test_taken_names() -> None:
    """Neither a broken meeting's name nor that of a reflection left behind is given away."""
    broken = (meeting_file(KEY, name("10-19")), FileName(Kind.MILESTONES, KEY))
    pair = make_pair(AUTUMN, unreadable=broken, reflections=["2026-10-20"])
    assert {name("10-19"), name("10-20"), name("10-12-2")} <= pair.taken
    assert [pair.is_free(name(each)) for each in ("10-12", "10-19", "10-20")] == [
        False,
        False,
        True,
    ]


@pytest.mark.parametrize(("on", "hides"), [("10-18", False), ("10-19", True), ("10-20", False)])
def test_hidden_meetings(on: str, *, hides: bool) -> None:
    """A broken meeting hides its own day and no other."""
    pair = make_pair(unreadable=(meeting_file(KEY, name("10-19")), FileName(Kind.MILESTONES, KEY)))
    assert pair.hides(day(on), day(on)) is hides
    assert pair.hides(day("09-01"))


@pytest.mark.parametrize(
    ("relationship", "on", "runs"),
    [
        ({}, "11-23", True),
        ({"start": "2026-09-14"}, "09-13", False),
        ({"start": "2026-09-14"}, "09-14", True),
        ({"end": "2026-12-31"}, "12-31", True),
        ({"end": "2026-12-31"}, "2027-01-01", False),
        ({"ended": {"on": "2026-12-31"}}, "11-23", False),
        ({"ended": {}}, "11-23", False),
        ({"ended": None}, "11-23", True),
    ],
)
def test_runs_on(relationship: Data, on: str, *, runs: bool) -> None:
    """A relationship runs from its first day to its last, both included, unless it was ended."""
    assert make_pair(relationship=relationship).runs_on(day(on)) is runs


@pytest.mark.parametrize(
    ("meetings", "opened", "found"),
    [
        ({"2026-11-23": held()}, None, "2026-11-23"),
        ({"2026-11-23": held(notes="N")}, None, "2026-11-23"),
        ({"2026-11-23": held(summary="S")}, None, None),
        ({"2026-11-23": held(actions=["A"])}, None, None),
        ({"2026-11-23": held(summary="S", actions=["A"])}, "2026-11-23", "2026-11-23"),
        ({"2026-11-22": held()}, "2026-11-22", None),
        ({"2026-11-23": planned()}, None, None),
        ({"2026-11-23": CANCELLED}, "2026-11-23", None),
        ({"2026-11-23": held(), "2026-11-23-2": held()}, None, "2026-11-23-2"),
        ({"2026-11-23": held(), "2026-11-23-2": held()}, "2026-11-23", "2026-11-23"),
        ({"2026-11-23": held(), "2026-11-23-2": CANCELLED}, "2026-11-23-2", "2026-11-23"),
    ],
)
def test_under_way(meetings: dict[str, Data], opened: str | None, found: str | None) -> None:
    """Under way is what was noted as opened today, else a meeting of today with nothing agreed."""
    pair = make_pair(meetings, opened=name(opened) if opened else None)
    entry = under_way(pair, day("11-23"))
    assert (str(entry.name) if entry else None) == found


def test_order_is_date_then_number() -> None:
    """The tenth meeting of a day comes after its second."""
    names = [MeetingName(dt.date(2026, 10, 12), number) for number in (10, 2, 1)]
    assert [str(each) for each in sorted(names)] == ["2026-10-12", "2026-10-12-2", "2026-10-12-10"]
