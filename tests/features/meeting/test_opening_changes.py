"""Holding a meeting: which one is meant, what opening it writes, and texts that two people type."""

from __future__ import annotations

import pytest
from support.plain_journal import CANCELLED, Data, PlainJournal, day, held, make_pair, name, planned

from mentorlog.domain.changes.meeting import MeetingDetails, write_text
from mentorlog.domain.model.file_names import Kind
from mentorlog.features.meeting.changes import (
    add_topics,
    find_open_meeting,
    finished_meeting,
    open_meeting,
    planned_nearby,
    write_fact,
)

TODAY = day("11-23")
CLOSED = held(summary="S", actions=["A"])


@pytest.mark.parametrize(
    ("meetings", "opened", "found"),
    [
        ({}, None, None),
        ({"2026-11-22": planned()}, None, None),
        ({"2026-11-23": planned()}, None, "2026-11-23"),
        ({"2026-11-23": CANCELLED}, None, None),
        ({"2026-11-23": held()}, None, "2026-11-23"),
        ({"2026-11-23": held(actions=["A"])}, None, "2026-11-23"),
        ({"2026-11-23": CLOSED}, None, None),
        ({"2026-11-23": CLOSED, "2026-11-23-2": planned()}, None, "2026-11-23-2"),
        ({"2026-11-23": planned(), "2026-11-23-2": held()}, None, "2026-11-23-2"),
        ({"2026-11-23": planned(), "2026-11-23-2": planned()}, None, "2026-11-23"),
        ({"2026-11-23": held(actions=["A"]), "2026-11-23-2": planned()}, None, "2026-11-23-2"),
        ({"2026-11-23": held(), "2026-11-23-2": held()}, "2026-11-23-2", "2026-11-23-2"),
        (
            {"2026-11-23": held(actions=["A"]), "2026-11-23-2": planned()},
            "2026-11-23",
            "2026-11-23",
        ),
    ],
)
def test_meeting_to_go_on_with(
    meetings: dict[str, Data], opened: str | None, found: str | None
) -> None:
    """The day's meeting that was begun goes before one that is only planned."""
    pair = make_pair(meetings, opened=name(opened) if opened else None)
    entry = find_open_meeting(pair, TODAY)
    assert (str(entry.name) if entry else None) == found


def test_finished_meeting() -> None:
    """A day whose meeting has its summary is done with."""
    assert finished_meeting(make_pair({"2026-11-23": held()}), TODAY) is None
    entry = finished_meeting(make_pair({"2026-11-23": CLOSED, "2026-11-23-2": CLOSED}), TODAY)
    assert entry
    assert str(entry.name) == "2026-11-23-2"


@pytest.mark.parametrize(
    ("meetings", "found"),
    [
        (["11-15"], None),
        (["11-16"], "2026-11-16"),
        (["11-30"], "2026-11-30"),
        (["12-01"], None),
        (["11-16", "11-25"], "2026-11-25"),
        (["11-21", "11-25"], "2026-11-21"),
    ],
)
def test_planned_nearby(meetings: list[str], found: str | None) -> None:
    """The nearest planned meeting is offered when it lies at most a week away."""
    entry = planned_nearby(make_pair({f"2026-{each}": planned() for each in meetings}), TODAY)
    assert (str(entry.name) if entry else None) == found


def opened_on(journal: PlainJournal, when: str, details: MeetingDetails) -> str:
    """Open a meeting and return its name."""
    found, changes = open_meeting(journal.load(), day(when), details)
    journal.make(changes)
    return str(found)


def test_opening_a_planned_meeting() -> None:
    """A planned meeting is opened and not made twice; what was planned stays."""
    journal = PlainJournal({"2026-11-23": {"topics": ["A"], "place": "Café"}})
    details = MeetingDetails(topics=["B"], since_last="Rain")
    assert opened_on(journal, "11-23", details) == "2026-11-23"
    assert journal.meeting("11-23") == {
        "topics": ["A", "B"],
        "place": "Café",
        "status": "held",
        "since_last": "Rain\n",
    }


def test_opening_takes_what_waits() -> None:
    """What waited for the next meeting is on its agenda, before what is said now."""
    journal = PlainJournal(relationship={"me": "mentor", "topics": ["W"], "since_last": "Before"})
    opened_on(journal, "11-23", MeetingDetails(topics=["N"], since_last="Now"))
    assert journal.meeting("11-23") == held(topics=["W", "N"], since_last="Before\n\nNow\n")
    assert journal.file(Kind.RELATIONSHIP) == {"me": "mentor"}


def test_what_waits_is_not_for_a_meeting_of_the_past() -> None:
    """A walk that is written up after a later meeting leaves the waiting topics alone."""
    journal = PlainJournal({"2026-11-20": held()}, relationship={"topics": ["W"]})
    opened_on(journal, "11-13", MeetingDetails())
    assert journal.file(Kind.RELATIONSHIP) == {"topics": ["W"]}
    opened_on(journal, "11-21", MeetingDetails())
    assert journal.file(Kind.RELATIONSHIP) == {}


def test_topics_that_were_handed_on_stay_waiting() -> None:
    """Going on with a meeting does not fetch back what was put off in its closing."""
    journal = PlainJournal(
        {"2026-11-23": held(topics=["A"], actions=["X"])}, relationship={"topics": ["A"]}
    )
    opened_on(journal, "11-23", MeetingDetails())
    assert journal.file(Kind.RELATIONSHIP) == {"topics": ["A"]}


def test_topics_handed_on_in_a_talk_without_agreements() -> None:
    """A meeting that was noted as opened was opened without a crash."""
    meetings = {"2026-11-23": held(topics=["A"])}
    pair = make_pair(meetings, relationship={"topics": ["A"]}, opened=name("11-23"))
    assert open_meeting(pair, TODAY, MeetingDetails())[1] == []


def test_another_meeting_of_the_day() -> None:
    """With `another` a meeting is made beside one that could be gone on with."""
    pair = make_pair({"2026-11-23": held()})
    assert str(open_meeting(pair, TODAY, MeetingDetails(), another=True)[0]) == "2026-11-23-2"
    assert str(open_meeting(pair, TODAY, MeetingDetails())[0]) == "2026-11-23"


@pytest.mark.parametrize(
    ("there", "before", "text", "after"),
    [
        (None, "", "A", "A\n"),
        (None, "", " ", None),
        ("A\n", "A", "A\nB", "A\nB\n"),
        ("A\nB\n", "A\nB", "C", "C\n"),
        ("A\n", "A", "", "A\n"),
        ("A\n", "", "A", "A\n"),
        ("By hand\n", "", "A", "By hand\n\nA\n"),
        ("By hand\n\nA\n", "A", "A\nB", "By hand\n\nA\nB\n"),
        ("A\nBy hand\n", "A", "A\nB", "A\nB\nBy hand\n"),
        ("Before\nA\nAfter\n", "A", "A\nB", "Before\nA\nB\nAfter\n"),
        ("Changed\n", "A", "A\nB", "Changed\n\nA\nB\n"),
        ("A\n", "A\nB", "A\nB\nC", "A\nB\nC\n"),
        ("Amore\n", "A", "A\nB", "Amore\n\nA\nB\n"),
    ],
)
def test_write_text(there: str | None, before: str, text: str, after: str | None) -> None:
    """Only our own part of a text changes; what somebody wrote meanwhile stays, once."""
    data = held() if there is None else held(notes=there)
    journal = PlainJournal({"2026-11-23": data})
    journal.change(lambda pair: write_text(pair, name("11-23"), "notes", before, text))
    assert journal.meeting("11-23").get("notes") == after


def test_typing_on_beside_another_writer() -> None:
    """Line by line nothing doubles, though a file was edited while the talk goes on."""
    journal = PlainJournal({"2026-11-23": held(notes="Old\n")})
    before = "Old"
    for line in ("one", "two", "three"):
        said = f"{before}\n{line}"
        journal.make(write_text(journal.load(), name("11-23"), "notes", before, said))
        before = said
        if line == "one":
            journal.meeting("11-23")["notes"] += "By hand\n"
    assert journal.meeting("11-23")["notes"] == "Old\none\ntwo\nthree\nBy hand\n"


def test_write_fact_and_topics() -> None:
    """A fact is written when it is new, a topic when it is not there."""
    journal = PlainJournal({"2026-11-23": held(place="Café", topics=["A"])})
    pair = journal.load()
    assert write_fact(pair, name("11-23"), "place", "Café") == []
    assert add_topics(pair, name("11-23"), ["A", " "]) == []
    journal.change(lambda p: write_fact(p, name("11-23"), "place", "Park"))
    journal.change(lambda p: add_topics(p, name("11-23"), ["B @mentor"]))
    assert journal.meeting("11-23") == held(
        place="Park", topics=["A", {"text": "B", "from": "mentor"}]
    )
