"""The months that are told of, from the first day of the two to today, and what each asks."""

from __future__ import annotations

import pytest
from support.plain_journal import CANCELLED, KEY, SEASON, Data, day, held, make_pair, name, planned

from mentorlog.domain.model.file_names import meeting_file
from mentorlog.domain.views.months import Period, months_of_meetings

TODAY = day("11-23")


def _told(
    meetings: dict[str, Data], relationship: Data, period: Period | None = None
) -> list[tuple[str, int, bool]]:
    pair = make_pair(meetings, relationship=relationship)
    months = months_of_meetings(pair, SEASON, TODAY, period or Period())
    return [(f"{m.month:%m}", m.minutes, m.asked is not None) for m in months]


@pytest.mark.parametrize(
    ("meetings", "relationship", "told"),
    [
        ({}, {}, []),
        ({"09-14": planned(minutes=60), "10-01": CANCELLED}, {}, []),
        ({"09-14": held(minutes=60)}, {}, [("09", 60, True), ("10", 0, True), ("11", 0, True)]),
        ({}, {"start": "2026-10-05"}, [("10", 0, True), ("11", 0, True)]),
        ({"09-14": held(minutes=60)}, {"end": "2026-10-31"}, [("09", 60, True), ("10", 0, True)]),
        ({"09-14": held(minutes=60)}, {"ended": {"on": "2026-09-30"}}, [("09", 60, True)]),
        ({}, {"start": "2026-12-01"}, []),
        ({}, {"start": "2026-08-20", "end": "2026-09-20"}, [("08", 0, False), ("09", 0, True)]),
        (
            {"08-20": held(minutes=5)},
            {"end": "2026-08-31", "rhythm": {"at_least": "3"}},
            [("08", 5, True)],
        ),
    ],
)
def test_months_of_the_relationship(
    meetings: dict[str, Data], relationship: Data, told: list[tuple[str, int, bool]]
) -> None:
    """Each with or without a meeting; outside of the season nothing is asked but an own rhythm."""
    assert _told(meetings, relationship) == told


def test_a_slip_in_a_year_makes_no_thousands() -> None:
    """What is longer ago than ten years is told where there was a meeting, and as the beginning."""
    meetings = {"0026-10-12": held(), "2013-05-02": held(minutes=60)}
    pair = make_pair(meetings, relationship={"start": "0001-01-01"})
    months = [f"{each.month}" for each in months_of_meetings(pair, SEASON, TODAY)]
    assert months[:4] == ["0001-01-01", "0026-10-01", "2013-05-01", "2016-12-01"]
    assert (months[-1], len(months)) == ("2026-11-01", 123)


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("09-01", "09-30", [("09", 150, True)]),
        ("09-15", None, [("09", 90, False), ("10", 0, True), ("11", 30, True)]),
        (None, "11-04", [("09", 150, True), ("10", 0, True), ("11", 0, False)]),
        ("12-01", "12-31", []),
    ],
)
def test_a_period_counts_what_lies_in_it(
    first: str | None, last: str | None, told: list[tuple[str, int, bool]]
) -> None:
    """A month that it cuts is not held against the rhythm."""
    meetings = {
        "09-14": held(minutes=60),
        "09-15": held(minutes=90),
        "11-05": held(minutes=30),
    }
    period = Period(day(first) if first else None, day(last) if last else None)
    assert _told(meetings, {"start": "2026-09-01"}, period) == told


def test_a_broken_meeting_makes_its_month_unmeasured() -> None:
    """It is known that there is a meeting, and not how long it was."""
    pair = make_pair(unreadable=(meeting_file(KEY, name("10-05")),))
    months = months_of_meetings(pair, SEASON, TODAY)
    assert [(f"{m.month:%m}", m.unmeasured) for m in months] == [("10", 1), ("11", 0)]
    later = months_of_meetings(pair, SEASON, TODAY, Period(day("11-01")))
    assert later == ()


def test_the_days_of_a_period_are_inclusive() -> None:
    """Both its first and its last."""
    period = Period(day("09-01"), day("09-30"))
    assert period.has(day("09-01"))
    assert period.has(day("09-30"))
    assert not period.has(day("10-01"))
    assert not period.has(day("08-31"))
    assert period.has_month(day("09-01"))
    assert not Period(day("09-01"), day("09-29")).has_month(day("09-01"))
