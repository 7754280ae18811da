"""A story is moved by whole weeks: its days, its weekdays, and the months of its season."""

from __future__ import annotations

import datetime as dt

import pytest

from mentorlog.store.demo import shift_days, shift_season, weeks_between

MONDAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("later", "weeks"),
    [
        ("2026-11-22", -1),
        ("2026-11-23", 0),
        ("2026-11-29", 0),
        ("2026-11-30", 1),
        ("2026-11-16", -1),
        ("2027-11-23", 52),
    ],
)
def test_a_week_counts_when_it_is_whole(later: str, weeks: int) -> None:
    """Backwards too, so that a story is never told before its Monday."""
    assert weeks_between(MONDAY, dt.date.fromisoformat(later)) == weeks


def test_every_date_moves_wherever_it_stands() -> None:
    """In a key's value, in a line of an action, in an identity, in a name."""
    text = "done: 2026-12-28\n- Ask due:2026-12-28 +job\nuid: kim-2026-12-28-2@mentorlog\n"
    assert shift_days(text, 1) == text.replace("2026-12-28", "2027-01-04")
    assert shift_days(shift_days(text, 7), -7) == text


def test_what_only_looks_like_a_date_stays() -> None:
    """A number is no day, nor is a time."""
    text = "room: 12026-12-28\nphone: 2026-12-281\ntime: 14:30\nminutes: 75\n"
    assert shift_days(text, 3) == text


@pytest.mark.parametrize(
    ("weeks", "season"), [(0, (9, 12)), (-1, (8, 12)), (1, (9, 1)), (20, (1, 5)), (52, (8, 12))]
)
def test_the_season_holds_all_of_the_story(weeks: int, season: tuple[int, int]) -> None:
    """The first day of the first month and the last day of the last one lie in it."""
    text = "programme:\n  starts: {}\n  ends: {}\n  contact: ends: 12, or ask\n"
    assert shift_season(text.format(9, 12), weeks, 2026) == text.format(*season)
