"""The report has no place for a text, and counts what may be counted (G4)."""

from __future__ import annotations

import dataclasses
import datetime as dt
import types
import typing
from collections.abc import Iterator
from enum import Enum

import pytest
from support.plain_journal import CANCELLED, KEY, SEASON, Data, day, held, make_pair, name, planned

from mentorlog.domain.model.file_names import FileName, Kind, meeting_file
from mentorlog.domain.views.months import Period
from mentorlog.features.report.rules.counted import ReportedPair, number_pairs, report_pair

TODAY = day("11-23")
CHECKLIST = ("support-wanted", "how-often")
AGREED: Data = {"answers": {key: {"agreed": "Yes"} for key in CHECKLIST}}


def _types(kind: object) -> Iterator[object]:
    """Yield every type that a value of this one can be made of."""
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        for hint in typing.get_type_hints(kind).values():
            yield from _types(hint)
    elif typing.get_origin(kind) in (tuple, types.UnionType, typing.Union):
        for each in typing.get_args(kind):
            yield from _types(each)
    elif kind is not Ellipsis:
        yield kind


def test_the_model_has_no_place_for_a_text() -> None:
    """Days, numbers, yes or no, and words from two short lists: nothing that a person wrote."""
    found = set(_types(ReportedPair))
    words = {each for each in found if isinstance(each, type) and issubclass(each, Enum)}
    assert {each.__name__ for each in words} == {"State", "Way"}
    assert found - words == {dt.date, int, bool, type(None)}


def test_what_is_told() -> None:
    """Meetings of every status, with day, minutes and mode; months against the rhythm."""
    pair = make_pair(
        {
            "09-14": held(minutes=90, mode="walk-and-talk", notes="x"),
            "10-12": CANCELLED | {"why": "Ill"},
            "12-14": planned(),
        },
        expectations=AGREED,
    )
    report = report_pair(3, pair, SEASON, CHECKLIST, TODAY)
    assert (report.number, report.next_meeting_set, report.expectations_agreed) == (3, True, True)
    assert [(m.date, m.status, m.minutes, m.mode) for m in report.meetings] == [
        (day("09-14"), "held", 90, "walk-and-talk"),
        (day("10-12"), "cancelled", None, None),
        (day("12-14"), "planned", None, None),
    ]
    assert [(m.minutes, m.at_least, m.at_most) for m in report.months] == [
        (90, 60, 120),
        (0, 60, 120),
        (0, 60, 120),
    ]


@pytest.mark.parametrize(
    ("expectations", "checklist", "is_agreed"),
    [
        (AGREED, CHECKLIST, True),
        (AGREED, (*CHECKLIST, "feedback"), False),
        ({}, CHECKLIST, False),
        ({"answers": {"support-wanted": {"mentee": "Yes"}}}, ("support-wanted",), False),
        ({"answers": {"own": {"question": "?"}} | AGREED["answers"]}, CHECKLIST, True),
        ({}, (), False),
        (AGREED, (), True),
    ],
)
def test_expectations_are_agreed_when_every_question_is(
    expectations: Data, checklist: tuple[str, ...], *, is_agreed: bool
) -> None:
    """The guide's questions count; where it has none, the pair's own ones."""
    pair = make_pair(expectations=expectations)
    assert report_pair(1, pair, SEASON, checklist, TODAY).expectations_agreed is is_agreed


def test_what_a_broken_file_hides_is_unknown() -> None:
    """Neither yes nor no is said of what nobody can read."""
    hidden = (meeting_file(KEY, name("12-14")), FileName(Kind.EXPECTATIONS, KEY))
    report = report_pair(1, make_pair(unreadable=hidden), SEASON, CHECKLIST, TODAY)
    assert (report.next_meeting_set, report.expectations_agreed) == (None, None)
    passed = make_pair(unreadable=(meeting_file(KEY, name("09-14")),))
    assert report_pair(1, passed, SEASON, CHECKLIST, TODAY).next_meeting_set is False


def test_a_period_leaves_out_the_other_meetings() -> None:
    """Whether a next meeting is set is said as of today all the same."""
    pair = make_pair({"09-14": held(), "10-12": held(), "12-14": planned()})
    period = Period(day("10-01"), day("10-31"))
    report = report_pair(1, pair, SEASON, CHECKLIST, TODAY, period=period)
    assert [each.date for each in report.meetings] == [day("10-12")]
    assert report.next_meeting_set


def test_numbers_follow_the_start_and_stay() -> None:
    """Somebody who starts later changes no number, whatever the name."""
    first = number_pairs({"sofie": day("09-01"), "bo": day("09-05"), "by-hand": None})
    assert first == {"sofie": 1, "bo": 2, "by-hand": 3}
    later = number_pairs({"sofie": day("09-01"), "bo": day("09-05"), "anna": day("10-01")})
    assert (later["sofie"], later["bo"], later["anna"]) == (1, 2, 3)
