"""Planning, moving and cancelling: what the files say afterwards."""

from __future__ import annotations

import datetime as dt

import pytest
from support.plain_journal import CANCELLED, KEY, Data, PlainJournal, day, held, name, planned

from mentorlog.domain.changes.meeting import MeetingDetails, amend_meeting, cancel_meeting, uid_of
from mentorlog.domain.model.file_names import FileName, Kind, meeting_file
from mentorlog.domain.model.pair import Pair
from mentorlog.features.meeting.changes import Planned, move_meeting, plan_instead, plan_meeting

HOUR = dt.time(14, 30)


def carry_out(journal: PlainJournal, planned_: Planned) -> str:
    """Make the changes of a plan and return the meeting's name."""
    found, changes = planned_
    journal.make(changes)
    return str(found)


def names(journal: PlainJournal) -> list[str]:
    """List the meetings' names."""
    return [str(entry.name) for entry in journal.load().meetings]


def test_plan_makes_a_file_in_the_order_of_the_format() -> None:
    """What was said is written, what was not is left out."""
    journal = PlainJournal()
    details = MeetingDetails(HOUR, 60, " Café ", "online", ("A", "B @mentor", " ", "A"))
    assert carry_out(journal, plan_meeting(journal.load(), day("11-27"), details)) == "2026-11-27"
    assert list(journal.meeting("11-27").items()) == [
        ("status", "planned"),
        ("time", HOUR),
        ("minutes", 60),
        ("place", "Café"),
        ("mode", "online"),
        ("topics", ["A", {"text": "B", "from": "mentor"}]),
    ]


def test_plan_on_a_planned_day_changes_that_meeting() -> None:
    """A second plan for a day adds to the first one and contradicts only what it names."""
    journal = PlainJournal({"2026-11-27": planned(place="Café", time="09:00", topics=["A"])})
    details = MeetingDetails(HOUR, place="", topics=["A", "B"])
    carry_out(journal, plan_meeting(journal.load(), day("11-27"), details))
    assert names(journal) == ["2026-11-27"]
    assert journal.meeting("11-27") == planned(place="Café", time=HOUR, topics=["A", "B"])


@pytest.mark.parametrize(
    ("there", "made"),
    [
        ({"2026-11-27": held()}, "2026-11-27-2"),
        ({"2026-11-27": CANCELLED, "2026-11-27-2": held()}, "2026-11-27-3"),
        ({"2026-11-27-2": CANCELLED}, "2026-11-27"),
    ],
)
def test_plan_beside_other_meetings(there: dict[str, Data], made: str) -> None:
    """A day with held or cancelled meetings gets another one under the next free number."""
    journal = PlainJournal(there)
    assert carry_out(journal, plan_meeting(journal.load(), day("11-27"), MeetingDetails())) == made


def test_plan_avoids_names_that_are_not_free() -> None:
    """A broken meeting is not overwritten and a reflection left behind is not inherited."""
    journal = PlainJournal()
    journal.reflect("2026-11-27-2")
    pair = journal.load()
    broken = Pair(
        KEY,
        pair.relationship,
        "mentor",
        reflections=pair.reflections,
        unreadable=(meeting_file(KEY, name("11-27")),),
    )
    assert str(plan_meeting(broken, day("11-27"), MeetingDetails())[0]) == "2026-11-27-3"


def test_plan_takes_what_waits() -> None:
    """What waited moves into the meeting, with everything a person wrote beside it."""
    waiting = {
        "topics": ["A", {"text": "B", "from": "mentor", "x-from": "mail"}],
        "since_last": "S",
    }
    journal = PlainJournal(relationship={"name": "Sofie", **waiting})
    carry_out(
        journal, plan_meeting(journal.load(), day("11-27"), MeetingDetails(topics=["C", "A"]))
    )
    assert journal.file(Kind.RELATIONSHIP) == {"name": "Sofie"}
    assert journal.meeting("11-27") == planned(topics=[*waiting["topics"], "C"], since_last="S\n")


def test_planned_by_hand_stays_planned() -> None:
    """An opening that is put into a file without a status does not make it a held meeting."""
    journal = PlainJournal({"2026-11-27": {"topics": ["A"]}}, relationship={"since_last": "S"})
    carry_out(journal, plan_meeting(journal.load(), day("11-27"), MeetingDetails()))
    assert journal.load().meetings[0].is_planned


def test_amend_leaves_a_held_meeting_without_status() -> None:
    """A hand-written held meeting gets no line that nobody asked for."""
    journal = PlainJournal({"2026-11-20": {"notes": "N"}})
    entry = journal.load().meetings[0]
    journal.change(
        lambda _: amend_meeting(KEY, entry, MeetingDetails(notes="M", questions_asked="aab"))
    )
    assert journal.meeting("11-20") == {"notes": "N\n\nM\n", "questions_asked": ["a", "b"]}


def test_amend_with_nothing_new_changes_nothing() -> None:
    """What a file says already is not written again."""
    data = held(time="14.30", place="Café", notes="N", topics=["A"], questions_asked=["q"])
    entry = PlainJournal({"2026-11-20": data}).load().meetings[0]
    details = MeetingDetails(HOUR, None, "Café", None, ["A"], notes="N", questions_asked=["q"])
    assert amend_meeting(KEY, entry, details, status="held") == []


def test_move_keeps_all_and_the_calendars_entry() -> None:
    """A moved meeting has its text, its reflection and its UID still."""
    journal = PlainJournal({"2026-10-12": held(notes="N", time="09:00")})
    journal.reflect("2026-10-12")
    before = uid_of(journal.load(), journal.load().meetings[0])
    plan = move_meeting(journal.load(), name("10-12"), day("10-14"), HOUR)
    assert carry_out(journal, plan) == "2026-10-14"
    assert journal.meeting("10-14") == held(notes="N", time=HOUR) | {"uid": before}
    assert FileName(Kind.REFLECTION, KEY, name("10-14")) in journal.files
    assert names(journal) == ["2026-10-14"]
    assert journal.load().reflections == {name("10-14")}


def test_move_keeps_the_uid_that_is_there() -> None:
    """A UID is written once and never changed again, back on the old day neither."""
    journal = PlainJournal({"2026-10-12": planned()})
    carry_out(journal, move_meeting(journal.load(), name("10-12"), day("10-14"), None))
    carry_out(journal, move_meeting(journal.load(), name("10-14"), day("10-12"), None))
    assert journal.meeting("10-12")["uid"] == "sofie-holm-2026-10-12@mentorlog"


@pytest.mark.parametrize(
    ("time", "there"), [(None, planned(time="14:30")), (HOUR, planned(time="14.30"))]
)
def test_move_to_where_it_is(time: dt.time | None, there: Data) -> None:
    """A meeting that is moved to its own day and hour is left alone."""
    journal = PlainJournal({"2026-10-12": there})
    plan = move_meeting(journal.load(), name("10-12"), day("10-12"), time)
    assert plan == (name("10-12"), [])


def test_move_within_its_day_changes_the_hour() -> None:
    """The name stays, though the day is full."""
    journal = PlainJournal({"2026-10-12": held(), "2026-10-12-2": planned()})
    plan = move_meeting(journal.load(), name("2026-10-12-2"), day("10-12"), HOUR)
    assert carry_out(journal, plan) == "2026-10-12-2"
    assert journal.meeting("2026-10-12-2") == planned(time=HOUR)


def test_move_to_a_full_day() -> None:
    """The next free number is taken, past a reflection that lost its meeting."""
    journal = PlainJournal({"2026-10-12": planned(), "2026-10-14": held()})
    journal.reflect("2026-10-14-2")
    plan = move_meeting(journal.load(), name("10-12"), day("10-14"), None)
    assert carry_out(journal, plan) == "2026-10-14-3"


def test_uids_are_one_a_meeting() -> None:
    """A new meeting on the day of one that was moved away has another identity than that."""
    journal = PlainJournal({"2026-10-12": planned(), "2026-10-12-2": planned()})
    carry_out(journal, move_meeting(journal.load(), name("10-12"), day("10-14"), None))
    carry_out(journal, move_meeting(journal.load(), name("2026-10-12-2"), day("10-15"), None))
    carry_out(journal, plan_meeting(journal.load(), day("10-12"), MeetingDetails()))
    journal.files[meeting_file(KEY, name("2026-10-12-2"))] = planned()
    pair = journal.load()
    uids = [uid_of(pair, entry) for entry in pair.meetings]
    assert len(set(uids)) == 4
    carry_out(journal, move_meeting(pair, name("10-12"), day("10-16"), None))
    again = journal.load()
    assert {uid_of(again, entry) for entry in again.meetings} == set(uids)


def test_cancel_keeps_what_it_holds() -> None:
    """A cancelled meeting says so and why, and nothing is taken from it."""
    journal = PlainJournal({"2026-10-12": {"topics": ["A"], "place": "Café"}})
    journal.change(lambda pair: cancel_meeting(pair, pair.meetings[0], "Ill"))
    cancelled = {"topics": ["A"], "place": "Café", "status": "cancelled", "why": "Ill"}
    assert journal.meeting("10-12") == cancelled
    assert cancel_meeting(journal.load(), journal.load().meetings[0], "Ill") == []


def test_another_day_instead() -> None:
    """The new meeting is like the cancelled one, with its topics and its opening."""
    data = planned(time="14:30", minutes="60", place="Café", mode="phone", topics=["A"])
    journal = PlainJournal({"2026-10-12": data | {"since_last": "S", "actions": ["Stays"]}})
    entry = journal.load().meetings[0]
    assert (
        carry_out(journal, plan_instead(journal.load(), entry, day("10-14"), None)) == "2026-10-14"
    )
    made = planned(time=HOUR, minutes=60, place="Café", mode="phone", topics=["A"])
    assert journal.meeting("10-14") == made | {"since_last": "S\n"}


def test_another_hour_of_the_same_day_instead() -> None:
    """A cancelled meeting is not planned again under its own name."""
    journal = PlainJournal({"2026-10-12": planned(topics=["A"])})
    entry = journal.load().meetings[0]
    plan = plan_instead(journal.load(), entry, day("10-12"), HOUR)
    assert carry_out(journal, plan) == "2026-10-12-2"


def test_topics_go_to_a_meeting_that_is_planned_already() -> None:
    """A meeting on the new day keeps its own hour and place."""
    there = planned(time="09:00", place="Library")
    journal = PlainJournal({"2026-10-12": planned(place="Café", topics=["A"]), "2026-10-14": there})
    entry = journal.load().meetings[0]
    carry_out(journal, plan_instead(journal.load(), entry, day("10-14"), None))
    assert journal.meeting("10-14") == there | {"topics": ["A"]}
