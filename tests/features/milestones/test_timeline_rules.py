"""The line of time: whole months that hold every day shown, and places as fractions of them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.plain_journal import CANCELLED, Data, day, held, make_pair, planned

from mentorlog.features.milestones.rules import Span, Timeline, list_milestones, timeline

TODAY = day("11-23")
SEASON: Data = {"start": "2026-09-01", "end": "2026-12-31"}
JOB: Data = {
    "title": "A student job",
    "key": "job",
    "due": "2026-12-01",
    "steps": [
        {"title": "CV", "due": "2026-09-30", "done": "2026-09-28"},
        {"title": "Applications", "due": "2026-10-31"},
        {"title": "Fair", "due": "2026-01-01", "dropped": "2026-10-01"},
        {"title": "Talk", "due": "2026-01-01", "done": "yes"},
        {"title": "Interview"},
    ],
}


def draw(*milestones: Data, meetings: dict[str, Data] | None = None, **more: object) -> Timeline:
    """Return the timeline of milestones and meetings of the season."""
    relationship = {**SEASON, **more}
    pair = make_pair(meetings, relationship=relationship, milestones={"milestones": milestones})
    return timeline(pair, TODAY)


def test_it_spans_the_whole_months_of_the_relationship() -> None:
    """From its first day to its last, as months are read."""
    span = draw().span
    assert (span.first, span.last) == (day("09-01"), day("12-31"))
    assert [month.month for month in span.months()] == [9, 10, 11, 12]
    assert draw().is_empty


@pytest.mark.parametrize(
    ("milestone", "first", "last"),
    [
        ({"title": "A", "due": "2027-02-10"}, "2026-09-01", "2027-02-28"),
        ({"title": "A", "due": "2026-10-01", "done": "2026-06-30"}, "2026-06-01", "2026-12-31"),
        ({"title": "A", "due": "2027-02-10", "done": "yes"}, "2026-09-01", "2026-12-31"),
        ({"title": "A", "due": "2027-02-10", "dropped": "yes"}, "2026-09-01", "2026-12-31"),
        (
            {"title": "A", "dropped": "yes", "steps": [{"title": "B", "due": "2027-02-10"}]},
            "2026-09-01",
            "2026-12-31",
        ),
        ({"title": "A", "due": "9999-12-31"}, "2026-09-01", "9999-12-31"),
    ],
)
def test_it_holds_every_day_that_is_shown(milestone: Data, first: str, last: str) -> None:
    """And no other: what was dropped stretches nothing."""
    span = draw(milestone).span
    assert (span.first, span.last) == (day(first), day(last))


def test_a_bare_folder_has_the_month_of_today() -> None:
    """No key is required in any file."""
    line = timeline(make_pair(), TODAY)
    assert (line.span.first, line.span.last) == (day("11-01"), day("11-30"))
    assert line.today_at == pytest.approx(22 / 30)


def test_today_is_on_it_until_the_relationship_has_ended() -> None:
    """A picture of last year is not stretched to this one."""
    line = draw(start="2025-09-01", end="2025-12-31")
    assert (line.span.last, line.today_at is None) == (day("11-30"), False)
    line = draw(start="2025-09-01", end="2025-12-31", ended={"on": "2026-01-07"})
    assert (line.span.last, line.today_at) == (day("2026-01-31"), None)


def test_meetings_lie_on_their_days() -> None:
    """Held, planned and cancelled ones, in the order of their names."""
    meetings = {"09-01": held(), "10-12": CANCELLED, "10-12-2": held(), "12-31": planned()}
    marks = draw(meetings=meetings).meetings
    assert [mark.state for mark in marks] == ["held", "cancelled", "held", "planned"]
    assert marks[0].at == 0
    assert marks[1].at == marks[2].at == pytest.approx(41 / 122)
    assert marks[3].at == pytest.approx(121 / 122)


def test_milestones_lie_where_they_were_done_or_are_due() -> None:
    """Each large one before its small ones; dropped ones are left out."""
    marks = draw(JOB, {"title": "Gone", "dropped": "yes"}).milestones
    assert [(m.item.name, m.size, m.state, m.day) for m in marks] == [
        ("job", "large", "open", day("12-01")),
        ("job/1", "small", "done", day("09-28")),
        ("job/2", "small", "late", day("10-31")),
        ("job/4", "small", "done", None),
        ("job/5", "small", "open", None),
    ]
    assert [(mark.reached, mark.of) for mark in marks[:2]] == [(2, 4), (0, 0)]
    assert [mark.at is None for mark in marks] == [False, False, False, True, True]


DAYS = st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31))


@given(st.tuples(DAYS, DAYS, DAYS))
def test_places_are_in_the_order_of_days(days: tuple[dt.date, ...]) -> None:
    """Every day of a span lies on it, at its beginning or behind, and before its end."""
    first, between, last = sorted(days)
    span = Span(first.replace(day=1), last)
    assert 0 <= span.place(first) <= span.place(between) <= span.place(last) < 1
    assert all(span.holds(day) for day in (first, between, last))


@pytest.mark.parametrize(
    ("step", "months"),
    [
        (1, ["2026-11", "2026-12", "2027-01", "2027-02"]),
        (2, ["2026-11", "2027-01"]),
        (3, ["2027-01"]),
        (12, ["2027-01"]),
        (24, []),
    ],
)
def test_some_of_the_months(step: int, months: list[str]) -> None:
    """A January is among them, whatever is left out, as long as years are not left out too."""
    span = Span(day("2026-11-01"), day("2027-02-28"))
    assert [f"{month:%Y-%m}" for month in span.months(step)] == months


def test_a_course_is_what_is_open_or_all() -> None:
    """Closed large ones and closed actions are there only where they are asked for."""
    milestones = {"milestones": [JOB, {"title": "Gone", "key": "gone", "dropped": "yes"}]}
    actions = ["Ask +job", {"text": "Read", "milestone": "JOB", "done": "yes"}, "Call +gone"]
    pair = make_pair({"09-14": held(actions=actions)}, milestones=milestones)
    some, every = list_milestones(pair, TODAY), list_milestones(pair, TODAY, everything=True)
    assert [each.key for each in some.milestones] == ["job"]
    assert [each.key for each in every.milestones] == ["job", "gone"]
    job = some.milestones[0]
    assert [each.item.text for each in some.toward(job)] == ["Ask"]
    assert [each.item.text for each in every.toward(job)] == ["Ask", "Read"]
    assert [each.name for each in some.late] == ["job/2"]
