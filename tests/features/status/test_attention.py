"""What needs attention: each rule on the day before, on and after its boundary."""

from __future__ import annotations

from typing import Any

import pytest
from support.plain_journal import CANCELLED, KEY, SEASON, Data, day, held, make_pair, name, planned

from mentorlog.domain.model.file_names import FileName, Kind, meeting_file
from mentorlog.domain.model.journal import Programme
from mentorlog.domain.model.pair import Pair
from mentorlog.domain.model.person import quote_key
from mentorlog.features.status.rules import (
    CODES,
    Attention,
    by_urgency,
    find_attention,
    find_later_attention,
    is_stuck,
)

QUIET = Programme()
CHECKLIST = ("support-wanted", "topics", "notes")


def codes(pair: Pair, today: str, programme: Programme = QUIET) -> list[str]:
    """List the codes of the first group."""
    return [each.code for each in find_attention(pair, programme, day(today))]


def later(pair: Pair, today: str) -> list[str]:
    """List the codes of the second group."""
    return [each.code for each in find_later_attention(pair, day(today), CHECKLIST)]


def only(pair: Pair, code: str, today: str) -> Attention:
    """Return the one thing of that code."""
    every = (
        *find_attention(pair, SEASON, day(today)),
        *find_later_attention(pair, day(today), CHECKLIST),
    )
    (found,) = [each for each in every if each.code == code]
    return found


def test_order_is_that_of_the_codes() -> None:
    """The most pressing comes first, own promises before the other's."""
    pair = make_pair(
        {
            "2026-09-14": held(minutes=30, actions=["Theirs", "Mine @mentor"]),
            "2026-10-05": held(minutes=10),
            "2026-10-12": held(minutes=30, actions=["Next @both"]),
            "2026-11-16": planned(),
            "2026-11-25": planned(),
        },
        relationship={"start": "2026-09-01"},
        unreadable=(FileName(Kind.MILESTONES, KEY),),
    )
    found = codes(pair, "11-23", SEASON)
    assert found == [
        "unreadable-file",
        "meeting-not-recorded",
        "own-action-late",
        "action-late",
        "own-action-due",
        "agenda-empty",
        "below-rhythm",
    ]
    assert found == sorted(found, key=CODES.index)


def test_by_urgency() -> None:
    """Both groups merge into the one order of the design."""
    found = [Attention(code, "") for code in ("below-rhythm", "review-due", "not-closed")]
    assert [each.code for each in by_urgency(found)] == ["not-closed", "review-due", "below-rhythm"]


def test_an_ended_relationship_asks_for_nothing() -> None:
    """What was closed leaves one in peace."""
    meetings = {"2026-11-16": planned(), "2026-09-14": held()}
    pair = make_pair(meetings, relationship={"ended": {"on": "2026-11-20"}})
    assert codes(pair, "11-23", SEASON) == later(pair, "11-23") == []


@pytest.mark.parametrize(
    ("today", "expected"),
    [("11-15", False), ("11-16", False), ("11-17", True), ("2027-03-01", True)],
)
def test_not_recorded(today: str, *, expected: bool) -> None:
    """A planned meeting is asked about from the day after."""
    pair = make_pair({"2026-11-16": planned()})
    assert ("meeting-not-recorded" in codes(pair, today)) is expected


def test_not_recorded_knows_its_command() -> None:
    """The command opens the meeting of that very day."""
    found = only(make_pair({"2026-11-16": planned()}), "meeting-not-recorded", "11-23")
    assert found.command == "mentorlog new-meeting sofie-holm --date 2026-11-16"


@pytest.mark.parametrize(("today", "expected"), [("10-01", False), ("10-02", True)])
def test_late_from_the_day_after(today: str, *, expected: bool) -> None:
    """An action is late when its day has passed, and the command names it."""
    actions = ["Mine @mentor due:2026-10-01", "Theirs due:2026-10-01", "Ours @both due:2026-10-01"]
    pair = make_pair({"2026-09-14": held(actions=actions)})
    found = [each for each in find_attention(pair, QUIET, day(today)) if "late" in each.code]
    late = [(each.code, each.facts["text"], each.command) for each in found]
    assert late == (
        [
            ("own-action-late", "Mine", "mentorlog action done 1 --with sofie-holm"),
            ("own-action-late", "Ours", "mentorlog action done 3 --with sofie-holm"),
            ("action-late", "Theirs", "mentorlog action done 2 --with sofie-holm"),
        ]
        if expected
        else []
    )


@pytest.mark.parametrize(
    ("today", "expected"),
    [("11-19", False), ("11-20", True), ("11-23", True), ("11-24", False)],
)
def test_three_days_before_a_meeting(today: str, *, expected: bool) -> None:
    """Own promises and an empty agenda are asked about from the third day before, and that day."""
    meetings = {"2026-09-14": held(actions=["A @mentor", "B"]), "2026-11-23": planned()}
    found = codes(make_pair(meetings), today)
    assert (found.count("own-action-due"), found.count("agenda-empty")) == (expected, expected)


@pytest.mark.parametrize(
    ("meetings", "relationship", "expected"),
    [
        ({"2026-11-23": planned(topics=["A"])}, {}, 0),
        ({"2026-11-23": planned()}, {"topics": ["Waits"]}, 0),
        ({"2026-11-23": CANCELLED}, {}, 0),
        ({"2026-11-22": planned(topics=["A"]), "2026-11-23": planned()}, {}, 1),
        ({"2026-11-22": planned(), "2026-11-23": planned()}, {}, 2),
    ],
)
def test_agenda(meetings: dict[str, Data], relationship: Data, expected: int) -> None:
    """An agenda is empty when neither the meeting nor what waits for it has a topic."""
    pair = make_pair(meetings, relationship=relationship)
    assert codes(pair, "11-22").count("agenda-empty") == expected


def test_late_promise_is_said_once() -> None:
    """What is late already is not due as well."""
    meetings = {"2026-09-14": held(actions=["A @mentor due:2026-11-01"]), "2026-11-23": planned()}
    found = codes(make_pair(meetings), "11-22")
    assert found.count("own-action-late") == 1
    assert "own-action-due" not in found


@pytest.mark.parametrize(
    ("meetings", "today", "expected"),
    [
        ({"2026-10-12": held()}, "10-12", False),
        ({"2026-10-12": held()}, "10-13", True),
        ({"2026-10-12": held()}, "12-24", True),
        ({"2026-10-12": held(notes="N")}, "10-13", True),
        ({"2026-10-12": held(summary="S")}, "10-13", False),
        ({"2026-10-12": held(actions=["A"])}, "10-13", False),
        ({"2026-10-12": held(), "2026-10-19": planned()}, "10-20", True),
        ({"2026-10-12": held(), "2026-10-19": CANCELLED}, "10-20", True),
        ({"2026-10-12": held(), "2026-10-19": held(summary="S")}, "10-20", False),
        ({"2026-10-12": held(), "2026-10-12-2": held(summary="S")}, "10-20", False),
    ],
)
def test_not_closed(meetings: dict[str, Data], today: str, *, expected: bool) -> None:
    """The last held meeting is missed its closing from the day after until the next is held."""
    assert ("not-closed" in codes(make_pair(meetings), today)) is expected


@pytest.mark.parametrize(
    ("meetings", "relationship", "expected"),
    [
        ({}, {}, True),
        ({"2026-11-22": planned()}, {}, True),
        ({"2026-11-23": planned()}, {}, False),
        ({"2026-11-23": held()}, {}, True),
        ({"2026-12-01": CANCELLED}, {}, True),
        ({}, {"end": "2026-11-22"}, False),
        ({}, {"end": "2026-11-23"}, True),
        ({}, {"start": "2026-11-23"}, True),
        ({}, {"start": "2026-11-24"}, False),
    ],
)
def test_no_next_meeting(meetings: dict[str, Data], relationship: Data, *, expected: bool) -> None:
    """It is missing while the relationship runs and nothing is planned from today on (G7)."""
    pair = make_pair(meetings, relationship=relationship)
    assert ("no-next-meeting" in codes(pair, "11-23")) is expected


@pytest.mark.parametrize(("me", "theirs"), [("mentor", True), ("mentee", False)])
def test_time_and_agenda_are_the_mentees(me: str, *, theirs: bool) -> None:
    """A mentor can only ask for a day and for topics (G3)."""
    assert only(make_pair(me=me), "no-next-meeting", "11-23").theirs is theirs
    pair = make_pair({"2026-11-23": planned()}, me=me, relationship={"name": "Sofie Holm"})
    found = only(pair, "agenda-empty", "11-23")
    assert (found.theirs, found.facts["name"]) == (theirs, "Sofie")


def test_a_broken_meeting_is_not_taken_for_a_missing_one() -> None:
    """What a broken file may hold is not said to be missing."""
    meetings = {"2026-10-12": held()}
    hidden: dict[str, Any] = {"unreadable": (meeting_file(KEY, name("11-23")),)}
    assert codes(make_pair(meetings, **hidden), "11-23") == ["unreadable-file"]
    assert codes(make_pair(meetings, **hidden), "11-24") == ["unreadable-file", "no-next-meeting"]
    assert not is_stuck(make_pair(meetings, **hidden), SEASON, day("11-24"))


@pytest.mark.parametrize(
    ("meetings", "stuck"),
    [
        (["held", "cancelled"], False),
        (["cancelled", "cancelled"], True),
        (["held", "cancelled", "cancelled"], True),
        (["cancelled", "held", "cancelled"], False),
        (["cancelled", "cancelled", "held"], False),
        (["cancelled", "planned", "cancelled"], False),
        (["cancelled", "cancelled", "planned"], True),
        (["cancelled", "cancelled", "held", "cancelled"], False),
    ],
)
def test_stuck_by_cancelling(meetings: list[str], *, stuck: bool) -> None:
    """Two in a row that were cancelled, with none held since, name the contact (G27)."""
    data = {f"2026-11-{place + 18}": {"status": state} for place, state in enumerate(meetings)}
    pair = make_pair(data, relationship={"start": "2026-11-01"})
    assert is_stuck(pair, SEASON, day("11-20")) is stuck


@pytest.mark.parametrize(
    ("meetings", "relationship", "today", "stuck"),
    [
        ({"2026-09-14": held()}, {}, "10-25", False),
        ({"2026-09-14": held()}, {}, "10-26", True),
        ({}, {}, "10-12", False),
        ({}, {}, "10-13", True),
        ({}, {"start": "2026-09-14"}, "10-25", False),
        ({}, {"start": "2026-09-14"}, "10-26", True),
        ({"2026-06-01": held()}, {}, "10-12", False),
        ({"2026-11-20": held()}, {}, "12-31", False),
        ({"2026-11-19": held()}, {}, "12-31", True),
        ({"2026-11-19": held()}, {}, "2027-01-01", False),
        ({"2026-10-01": held()}, {"end": "2026-11-11"}, "11-23", False),
        ({"2026-10-01": held()}, {"end": "2026-11-12"}, "11-23", True),
        ({"2026-10-01": held()}, {"ended": {"on": "2026-11-20"}}, "11-23", False),
        ({"2026-09-14": held(), "2026-10-20": planned()}, {}, "10-26", True),
    ],
)
def test_stuck_by_silence(
    meetings: dict[str, Data], relationship: Data, today: str, *, stuck: bool
) -> None:
    """Six weeks of the season with none held name the contact; days outside do not count."""
    pair = make_pair(meetings, relationship=relationship)
    assert is_stuck(pair, SEASON, day(today)) is stuck


@pytest.mark.parametrize(
    ("key", "word"),
    [
        ("sofie-holm", "sofie-holm"),
        ("søren2", "søren2"),
        ("Sofie Holm", "'Sofie Holm'"),
        ("-x", "-x"),
        ("a;b", "'a;b'"),
    ],
)
def test_keys_on_a_command_line(key: str, word: str) -> None:
    """A folder with a blank in its name is still one word of the command that is shown."""
    assert quote_key(key) == word


AGREED: Data = {"answers": {key: {"agreed": "Yes"} for key in CHECKLIST}}


@pytest.mark.parametrize(
    ("meetings", "today", "expected"),
    [
        ({}, "11-23", False),
        ({"2026-11-23": planned()}, "11-23", False),
        ({"2026-11-23": held()}, "11-23", False),
        ({"2026-11-23": held(summary="S")}, "11-23", True),
        ({"2026-11-23": held()}, "11-24", True),
    ],
)
def test_expectations_open(meetings: dict[str, Data], today: str, *, expected: bool) -> None:
    """Open questions are brought up when the first meeting has been held, not during it (G11)."""
    assert ("expectations-open" in later(make_pair(meetings), today)) is expected
    assert "expectations-open" not in later(make_pair(meetings, expectations=AGREED), today)


def test_expectations_open_says_which() -> None:
    """The questions that are left are named, and how many."""
    answers: Data = {"answers": {"topics": {"agreed": "All"}, "notes": {"mentor": "I do"}}}
    pair = make_pair({"2026-09-14": held(summary="S")}, expectations=answers)
    found = only(pair, "expectations-open", "11-23")
    assert found.facts == {"count": 2, "questions": ("support-wanted", "notes")}
    assert found.command == "mentorlog expectations sofie-holm"


@pytest.mark.parametrize(("today", "due"), [("10-31", False), ("11-01", True), ("11-02", True)])
def test_review_due(today: str, *, due: bool) -> None:
    """The review is called for on its day and until it was held."""
    pair = make_pair(expectations=AGREED | {"review_on": "2026-11-01"})
    assert later(pair, today) == (["review-due"] if due else [])


MILESTONES: Data = {
    "milestones": [
        {
            "title": "A student job",
            "key": "student-job",
            "due": "2026-12-01",
            "steps": [
                {"title": "CV", "due": "2026-09-30", "done": "2026-11-01"},
                {"title": "Three applications", "due": "2026-10-31"},
            ],
        },
        {"title": "Dropped", "dropped": "yes", "steps": [{"title": "S", "due": "2026-09-01"}]},
    ]
}


@pytest.mark.parametrize(
    ("today", "names"),
    [
        ("10-31", []),
        ("11-01", ["student-job/2"]),
        ("12-01", ["student-job/2"]),
        ("12-02", ["student-job/2", "student-job"]),
    ],
)
def test_milestone_late(today: str, names: list[str]) -> None:
    """An open milestone or step is late from the day after its day, the oldest first."""
    found = find_later_attention(make_pair(milestones=MILESTONES), day(today), ())
    assert [each.facts["name"] for each in found] == names
    assert [each.command for each in found] == [
        f"mentorlog milestone done {each} --with sofie-holm" for each in names
    ]


@pytest.mark.parametrize(
    ("today", "reflections", "expected"),
    [
        ("11-09", (), False),
        ("11-10", (), True),
        ("11-23", (), True),
        ("11-24", (), False),
        ("11-10", ("2026-11-09",), False),
        ("11-10", ("2026-10-12",), True),
    ],
)
def test_no_reflection(today: str, reflections: tuple[str, ...], *, expected: bool) -> None:
    """A reflection on the latest meeting is asked for from the day after, for two weeks (G25)."""
    meetings = {"2026-10-12": held(summary="S"), "2026-11-09": held(summary="S")}
    pair = make_pair(meetings, reflections=reflections, expectations=AGREED)
    assert later(pair, today) == (["no-reflection"] if expected else [])


def test_nothing_is_said_of_broken_files() -> None:
    """What cannot be read is neither open nor late."""
    kinds = (Kind.EXPECTATIONS, Kind.MILESTONES)
    broken = tuple(FileName(kind, KEY) for kind in kinds)
    pair = make_pair({"2026-09-14": held()}, milestones=MILESTONES, unreadable=broken)
    assert later(pair, "11-23") == []
