"""Hours of a month against the rhythm: known to be too few, and never too many (G5)."""

from __future__ import annotations

import pytest
from support.plain_journal import CANCELLED, KEY, SEASON, Data, day, held, make_pair, name, planned

from mentorlog.domain.model.file_names import meeting_file
from mentorlog.domain.model.journal import Programme
from mentorlog.domain.views.months import last_full_month, month_of_meetings


def test_month_adds_up_what_was_held() -> None:
    """Only meetings of the month that took place add their minutes."""
    pair = make_pair(
        {
            "2026-09-30": held(minutes=90),
            "2026-10-01": held(minutes=45),
            "2026-10-31": held(minutes=30),
            "2026-10-31-2": planned(minutes=60),
            "2026-10-15": CANCELLED | {"minutes": 60},
            "2026-11-01": held(minutes=90),
        }
    )
    month = month_of_meetings(pair, SEASON, day("10-17"))
    assert (month.month, month.minutes, month.unmeasured) == (day("10-01"), 75, 0)


def test_own_rhythm_goes_first() -> None:
    """A pair may agree on a rhythm of its own."""
    pair = make_pair(relationship={"rhythm": {"at_least": "3"}})
    month = month_of_meetings(pair, SEASON, day("10-17"))
    assert month.asked is not None
    assert month.asked.at_least == 3


@pytest.mark.parametrize(
    ("meetings", "below"),
    [
        ({}, True),
        ({"2026-10-05": held(minutes=59)}, True),
        ({"2026-10-05": held(minutes=60)}, False),
        ({"2026-10-05": held(minutes=30), "2026-10-19": held(minutes=30)}, False),
        ({"2026-10-05": held(minutes=900)}, False),
        ({"2026-10-05": held()}, False),
        ({"2026-10-05": planned(minutes=60)}, True),
    ],
)
def test_below(meetings: dict[str, Data], *, below: bool) -> None:
    """A month is below when all its lengths are known and do not reach the least."""
    assert month_of_meetings(make_pair(meetings), SEASON, day("10-17")).is_below is below


def test_broken_meeting_makes_a_month_unknown() -> None:
    """Nobody is told to have met too little because a file cannot be read."""
    pair = make_pair(unreadable=(meeting_file(KEY, name("10-05")),))
    assert not month_of_meetings(pair, SEASON, day("10-17")).is_below
    assert month_of_meetings(pair, SEASON, day("11-17")).is_below


def test_without_rhythm_nothing_is_below() -> None:
    """Where nobody says how much, nothing is too little."""
    assert not month_of_meetings(make_pair(), Programme(), day("10-17")).is_below


@pytest.mark.parametrize(
    ("today", "relationship", "month"),
    [
        ("2026-10-01", {}, "2026-09-01"),
        ("2026-10-31", {}, "2026-09-01"),
        ("2026-09-30", {}, None),
        ("2027-01-31", {}, "2026-12-01"),
        ("2027-02-01", {}, None),
        ("2026-10-05", {"start": "2026-09-01"}, "2026-09-01"),
        ("2026-10-05", {"start": "2026-09-02"}, None),
        ("2026-11-05", {"start": "2026-09-02"}, "2026-10-01"),
        ("2027-01-05", {"end": "2026-12-31"}, "2026-12-01"),
        ("2027-01-05", {"end": "2026-12-30"}, None),
    ],
)
def test_last_full_month(today: str, relationship: Data, month: str | None) -> None:
    """Only a month that lies whole in season and relationship is looked at."""
    found = last_full_month(make_pair(relationship=relationship), SEASON, day(today))
    assert (found.month.isoformat() if found else None) == month


@pytest.mark.parametrize(
    ("today", "month"),
    [
        ("2026-11-30", None),
        ("2027-01-01", "2026-12-01"),
        ("2027-03-31", "2027-02-01"),
        ("2027-04-01", None),
    ],
)
def test_season_over_new_year(today: str, month: str | None) -> None:
    """A season from November to February has its months in two years."""
    programme = Programme(starts=11, ends=2)
    found = last_full_month(make_pair(), programme, day(today))
    assert (found.month.isoformat() if found else None) == month
