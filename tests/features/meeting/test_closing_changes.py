"""Closing a meeting: the summary, what was agreed, and what waits for the next one."""

from __future__ import annotations

import datetime as dt

import pytest
from support.plain_journal import CANCELLED, Data, PlainJournal, day, held, make_pair, name, planned

from mentorlog.domain.changes.meeting import MeetingDetails, keep_for_next_meeting
from mentorlog.domain.model.action import ActionLine
from mentorlog.domain.model.file_names import Kind
from mentorlog.domain.model.pair import meeting_after
from mentorlog.features.meeting.changes import (
    Closing,
    close_meeting,
    proposed_days,
    proposed_minutes,
)

HERE = name("11-23")
EVERYTHING = Closing(
    MeetingDetails(summary="The job must teach me.", minutes=75),
    (ActionLine("Ask"), ActionLine("Introduce", "mentor", day("12-01"))),
    day("12-14"),
    MeetingDetails(time=dt.time(14, 30), place="Café", topics=("CV", "Salary @mentor")),
)


def close(journal: PlainJournal, closing: Closing) -> None:
    """Close the meeting of 23 November."""
    journal.change(lambda pair: close_meeting(pair, HERE, closing))


def test_everything_at_once() -> None:
    """One command writes the meeting and plans the next, which takes what waits."""
    journal = PlainJournal(
        {"2026-11-23": held(minutes=60, notes="N")}, relationship={"topics": ["W"]}
    )
    close(journal, EVERYTHING)
    assert journal.meeting("11-23") == held(
        minutes=75,
        notes="N",
        summary="The job must teach me.\n",
        actions=[
            {"text": "Ask", "owner": "mentee"},
            {"text": "Introduce", "owner": "mentor", "due": day("12-01")},
        ],
    )
    assert journal.meeting("12-14") == planned(
        time=dt.time(14, 30),
        place="Café",
        topics=["W", "CV", {"text": "Salary", "from": "mentor"}],
    )
    assert journal.file(Kind.RELATIONSHIP) == {}


def test_summary_adds_a_paragraph() -> None:
    """A second summary does not replace the first."""
    journal = PlainJournal({"2026-11-23": {"summary": "One"}})
    close(journal, Closing(MeetingDetails(summary="Two")))
    assert journal.meeting("11-23") == {"summary": "One\n\nTwo\n"}


@pytest.mark.parametrize("data", [{}, planned(), {"topics": ["A"]}])
def test_closing_makes_it_held(data: Data) -> None:
    """A meeting that was never opened took place all the same when it is closed."""
    journal = PlainJournal({"2026-11-23": data})
    close(journal, Closing(actions=(ActionLine("A"),)))
    assert journal.load().meetings[0].is_held


def test_closing_with_nothing() -> None:
    """Nothing that was said writes nothing."""
    assert close_meeting(make_pair({"2026-11-23": held()}), HERE, Closing()) == []


def test_topics_wait_for_the_meeting_that_is_planned() -> None:
    """Topics go to the next planned meeting after this one, past cancelled ones."""
    meetings = {
        "2026-11-16": planned(),
        "2026-11-23": held(),
        "2026-11-30": CANCELLED,
        "2026-12-07": planned(topics=["CV"]),
    }
    journal = PlainJournal(meetings)
    close(journal, Closing(following=MeetingDetails(topics=("CV", "Job"), place="Park")))
    assert journal.meeting("12-07") == planned(topics=["CV", "Job"], place="Park")


def test_topics_wait_without_a_meeting() -> None:
    """With none planned they wait in the relationship, each once."""
    journal = PlainJournal({"2026-11-23": held()}, relationship={"topics": ["A"]})
    close(journal, Closing(following=MeetingDetails(topics=("A", "B"))))
    assert journal.file(Kind.RELATIONSHIP) == {"topics": ["A", "B"]}
    assert keep_for_next_meeting(journal.load(), ["B"]) == []


def test_meeting_after() -> None:
    """The second meeting of a day comes after the first."""
    pair = make_pair({"2026-11-23": held(), "2026-11-23-2": planned(), "2026-12-07": planned()})
    following = meeting_after(pair, HERE)
    assert following
    assert str(following.name) == "2026-11-23-2"
    assert meeting_after(pair, name("12-07")) is None


def test_proposed_days() -> None:
    """The keys propose the same weekday in three, four and five weeks."""
    assert proposed_days(day("11-23")) == (day("12-14"), day("12-21"), day("12-28"))


@pytest.mark.parametrize(
    ("minutes", "proposed"),
    [(-5, None), (0, None), (1, 5), (7, 5), (8, 10), (62, 60), (63, 65), (480, 480), (481, None)],
)
def test_proposed_minutes(minutes: int, proposed: int | None) -> None:
    """The time since the start is proposed in steps of five, unless it cannot be a meeting's."""
    assert proposed_minutes(dt.timedelta(minutes=minutes)) == proposed
    assert proposed_minutes(None) is None
