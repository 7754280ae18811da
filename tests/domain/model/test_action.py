"""The one line of an action: what it says, and that no word of it is ever lost."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from support.plain_journal import day, make_pair

from mentorlog.domain.model.action import ActionItem, ActionLine, parse_action_line
from mentorlog.domain.model.fields import Owner
from mentorlog.domain.model.file_names import FileName, Kind

KEYS = frozenset({"student-job", "cv"})
MILESTONES = {"milestones": [{"title": "A student job", "key": "student-job"}]}


def read(line: str, milestones: frozenset[str] | None = KEYS) -> ActionLine:
    """Read a line with ISO dates."""
    return parse_action_line(line, dt.date.fromisoformat, milestones)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ask two alumni", ActionLine("Ask two alumni")),
        ("  Ask   two\talumni ", ActionLine("Ask two alumni")),
        ("Ask @mentor", ActionLine("Ask", "mentor")),
        ("Ask @Both now", ActionLine("Ask now", "both")),
        ("due:2026-10-01 Ask", ActionLine("Ask", due=day("10-01"))),
        ("Ask DUE:2026-10-01", ActionLine("Ask", due=day("10-01"))),
        ("Ask +student-job", ActionLine("Ask", milestone="student-job")),
        ("Ask +Student-Job", ActionLine("Ask", milestone="student-job")),
        (
            "Ask two alumni @mentee due:2026-10-01 +cv",
            ActionLine("Ask two alumni", "mentee", day("10-01"), "cv"),
        ),
        ("Write sofie@mentor.dk", ActionLine("Write sofie@mentor.dk")),
        ("Overdue:2026-10-01 A+cv", ActionLine("Overdue:2026-10-01 A+cv")),
        ("Meet @ noon +", ActionLine("Meet @ noon +")),
        ("Call +45 20 30", ActionLine("Call +45 20 30")),
        ("@mentor", ActionLine("", "mentor")),
    ],
)
def test_marks_count_as_whole_words(line: str, expected: ActionLine) -> None:
    """Owner, day and milestone are whole words anywhere in the line; the rest is the text."""
    assert read(line) == expected


@pytest.mark.parametrize(
    ("line", "text", "strays"),
    [
        ("Ask @sofie about +housing", "Ask @sofie about +housing", ("@sofie", "+housing")),
        ("Ask @mentors", "Ask @mentors", ("@mentors",)),
        ("Call @14:30 or +45", "Call @14:30 or +45", ()),
    ],
)
def test_other_marks_are_text(line: str, text: str, strays: tuple[str, ...]) -> None:
    """A word that only looks like a mark stays in the text, and is there to be hinted at."""
    found = read(line)
    assert (found.text, found.strays) == (text, strays)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Introduce @mentee to Lars @mentor", ActionLine("Introduce @mentee to Lars", "mentor")),
        ("Ask +cv +student-job", ActionLine("Ask +cv", milestone="student-job")),
        ("A due:never due:2026-10-01", ActionLine("A due:never", due=day("10-01"))),
    ],
)
def test_of_two_the_last_counts(line: str, expected: ActionLine) -> None:
    """A second owner, day or milestone takes no word out of the text."""
    assert read(line) == expected


@pytest.mark.parametrize("line", ["Ask due:soon", "Ask due:", "due:2026-02-30 Ask"])
def test_due_that_is_no_day(line: str) -> None:
    """What the reader of days raises reaches the caller, who words it."""
    with pytest.raises(ValueError, match=r"isoformat|day"):
        read(line)


WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)
MARKS = st.sampled_from(
    ["@mentor", "@both", "+cv", "+student-job", "due:2026-01-01", "due:x", "@x"]
)
TEXTS = st.lists(WORDS | MARKS, min_size=1).map(lambda words: " ".join(" ".join(words).split()))
OWNERS: tuple[Owner, ...] = ("mentor", "mentee", "both")


@given(
    TEXTS,
    st.sampled_from(OWNERS),
    st.dates(dt.date(1000, 1, 1)),
    st.sampled_from(sorted(KEYS)),
)
def test_round_trip(text: str, owner: Owner, due: dt.date, milestone: str) -> None:
    """An entry written as a line that says all of it is read back as the same entry."""
    line = f"{text} @{owner} due:{due} +{milestone}"
    assert read(line).entry() == ActionLine(text, owner, due, milestone).entry()


@given(TEXTS)
def test_no_word_is_lost(line: str) -> None:
    """Every word of a line is in the text or is one of its three marks."""
    try:
        found = read(line)
    except ValueError:
        return
    assert len(line.split()) - len(found.text.split()) <= 3
    assert set(found.strays) <= set(found.text.split())


def item(said: object) -> ActionItem:
    """Read an action as a file holds it."""
    return ActionItem.model_validate(said)


def test_line_of_a_file() -> None:
    """One line of a file is the same action as its long form, and known to be a line."""
    line = item("Ask two alumni due:2026-10-01 +cv")
    long = item({"text": "Ask two alumni", "due": "2026-10-01", "milestone": "cv"})
    assert line.model_dump() == long.model_dump()
    assert (line.is_line, long.is_line) == (True, False)


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("", "empty-text"),
        ("@mentor", "empty-text"),
        ({"owner": "mentor"}, "empty-text"),
        ({"text": "  "}, "empty-text"),
        ("Ask due:fri", "not-a-day"),
        ("Ask due:2026-02-30", "impossible-day"),
        ({"text": "Ask", "done": "yes", "dropped": "2026-10-01"}, "done-and-dropped"),
    ],
)
def test_action_that_cannot_be(said: object, problem: str) -> None:
    """What a file says wrongly of an action is told by a code of ours."""
    with pytest.raises(ValidationError) as caught:
        item(said)
    assert caught.value.errors()[0]["type"] == problem


@pytest.mark.parametrize(
    ("said", "is_open"),
    [
        ({"text": "Ask"}, True),
        ({"text": "Ask", "done": "no"}, True),
        ({"text": "Ask", "done": None, "dropped": "nej"}, True),
        ({"text": "Ask", "done": "yes"}, False),
        ({"text": "Ask", "done": "2026-10-01", "dropped": "no"}, False),
        ({"text": "Ask", "dropped": "2026-10-01"}, False),
    ],
)
def test_open_until_a_yes_or_a_day(said: object, *, is_open: bool) -> None:
    """`done: no` says the same as nothing at all."""
    assert item(said).is_open is is_open


@pytest.mark.parametrize(
    ("line", "text", "milestone"),
    [
        ("Ask +student-job", "Ask", "student-job"),
        ("Ask +Student-Job", "Ask", "student-job"),
        ("Call +45 20 30", "Call +45 20 30", None),
        ("Ask +housing", "Ask +housing", None),
        ("Ask +student-job or +housing", "Ask or +housing", "student-job"),
    ],
)
def test_plus_word_of_a_file(line: str, text: str, milestone: str | None) -> None:
    """In a file, too, a `+word` that is no milestone is text, once the milestones are known."""
    pair = make_pair({"2026-09-14": {"actions": [line]}}, milestones=MILESTONES)
    action = pair.meetings[0].meeting.actions[0]
    assert (action.text, action.milestone, action.is_line) == (text, milestone, True)


def test_plus_word_with_broken_milestones() -> None:
    """While the milestones cannot be read, nobody says that a `+word` is none."""
    broken = (FileName(Kind.MILESTONES, "sofie-holm"),)
    pair = make_pair({"2026-09-14": {"actions": ["Ask +student-job"]}}, unreadable=broken)
    assert pair.meetings[0].meeting.actions[0].milestone == "student-job"
