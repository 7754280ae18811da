"""The programme's months and hours, and the season that a day belongs to."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from mentorlog.domain.model.journal import HoursPerMonth, Programme, merge_programme, season


@pytest.mark.parametrize(
    ("starts", "ends", "today", "first", "last"),
    [
        (None, None, "2026-11-23", "2026-09-01", "2026-12-31"),
        (None, None, "2026-09-01", "2026-09-01", "2026-12-31"),
        (None, None, "2026-12-31", "2026-09-01", "2026-12-31"),
        (None, None, "2026-08-31", "2026-09-01", "2026-12-31"),
        (None, None, "2027-01-01", "2027-09-01", "2027-12-31"),
        ("2", "5", "2026-06-01", "2027-02-01", "2027-05-31"),
        ("11", "2", "2028-02-29", "2027-11-01", "2028-02-29"),
        ("11", "2", "2026-12-24", "2026-11-01", "2027-02-28"),
        ("11", "2", "2026-03-01", "2026-11-01", "2027-02-28"),
        ("4", "4", "2026-05-01", "2027-04-01", "2027-04-30"),
        ("1", "12", "2026-07-01", "2026-01-01", "2026-12-31"),
        ("9", "8", "2026-08-31", "2025-09-01", "2026-08-31"),
    ],
)
def test_season(starts: str | None, ends: str | None, today: str, first: str, last: str) -> None:
    """A season begins and ends with its months, over new year too, and the next one is named."""
    programme = Programme.model_validate({"starts": starts, "ends": ends})
    days = season(programme, dt.date.fromisoformat(today))
    assert [day.isoformat() for day in days] == [first, last]


@given(
    st.integers(1, 12),
    st.integers(1, 12),
    st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1)),
)
def test_season_is_the_nearest(starts: int, ends: int, today: dt.date) -> None:
    """No season is skipped: today lies in it, or the day before it lay behind the one before."""
    first, last = season(Programme(starts=starts, ends=ends), today)
    assert (first.month, first.day, last.month) == (starts, 1, ends)
    assert (last + dt.timedelta(days=1)).day == 1
    assert first <= last
    assert last >= today
    months = (last.year - first.year) * 12 + last.month - first.month
    assert months < 12
    assert first <= today or first - today < dt.timedelta(days=366 - 28 * months)


@pytest.mark.parametrize("given", ["0", "13", "9.0", "sep", "-1", "1_0", "", True, 9.0, ["9"]])
def test_month_is_strict(given: object) -> None:
    """A month is one of the numbers 1 to 12, and nothing is guessed."""
    with pytest.raises(ValidationError) as caught:
        Programme.model_validate({"starts": given})
    assert caught.value.errors()[0]["type"] == "not-a-month"


@pytest.mark.parametrize("given", ["0", "0.0", "-1", "1,5", "1e1", "nan", "inf", "", "2 h", True])
def test_hours_are_strict(given: object) -> None:
    """Hours are a plain number above 0, and nothing is guessed."""
    with pytest.raises(ValidationError) as caught:
        HoursPerMonth.model_validate({"at_most": given})
    assert caught.value.errors()[0]["type"] == "not-hours"


@pytest.mark.parametrize(
    ("said", "at_least", "at_most"),
    [
        ({"at_least": "1", "at_most": "1.5"}, 1.0, 1.5),
        ({"at_least": "2"}, 2.0, 2.0),
        ({"at_most": "3"}, 0.0, 3.0),
        ({"at_least": None, "at_most": 3}, 0.0, 3.0),
    ],
)
def test_hours_with_one_end(said: dict[str, Any], at_least: float, at_most: float) -> None:
    """A rhythm may be said by one end; without a least nobody is ever below it."""
    hours = HoursPerMonth.model_validate(said)
    assert (hours.at_least, hours.at_most) == (at_least, at_most)


def test_least_above_most() -> None:
    """A rhythm that nobody can keep is an error."""
    with pytest.raises(ValidationError) as caught:
        HoursPerMonth.model_validate({"at_least": "3", "at_most": "2"})
    assert caught.value.errors()[0]["type"] == "least-above-most"


@pytest.mark.parametrize(("said", "valid"), [({"at_least": 2}, True), ({}, False)])
def test_schema_agrees(said: dict[str, Any], *, valid: bool) -> None:
    """An editor's schema accepts the rhythms that mentorlog accepts."""
    schema = HoursPerMonth.model_json_schema()
    assert Draft202012Validator(schema).is_valid(said) is valid


def test_merge_field_by_field() -> None:
    """A journal's programme wins over the guide's where it speaks, and unknown keys live on."""
    guide = Programme.model_validate(
        {"name": "Karriere", "contact": "Anna", "hours_per_month": {"at_least": 1, "at_most": 2}}
    )
    journal = Programme.model_validate({"contact": "Bo", "ends": "11", "x-room": "B4"})
    merged = merge_programme(guide, journal)
    assert (merged.name, merged.contact, merged.starts, merged.ends) == ("Karriere", "Bo", None, 11)
    assert merged.hours_per_month == HoursPerMonth(at_least=1, at_most=2)
    assert merged.model_extra == {"x-room": "B4"}


def test_merge_with_nothing() -> None:
    """Neither side has to say anything."""
    assert merge_programme(None, None) == Programme()
    assert merge_programme(None, Programme(starts=2)) == Programme(starts=2)
