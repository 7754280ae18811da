"""Reflecting: which meeting, what is added to its file, and what becomes a topic (G25)."""

from __future__ import annotations

import pytest
from support.plain_journal import CANCELLED, KEY, Data, PlainJournal, day, held, make_pair, name
from support.plain_journal import planned as planned_meeting

from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.domain.model.reflection import Reflection, Role
from mentorlog.features.reflection.changes import (
    add_to_reflection,
    as_topic,
    meeting_to_reflect_on,
    raise_topics,
    write_marks,
    write_own_text,
)

FILE = FileName(Kind.REFLECTION, KEY, name("10-05"))
TODAY = day("10-12")


@pytest.mark.parametrize(
    ("reflections", "meant"),
    [
        ((), "2026-10-05"),
        (("10-05",), "2026-09-21"),
        (("09-21",), "2026-10-05"),
        (("09-21", "10-05"), "2026-10-05"),
    ],
)
def test_the_latest_meeting_without_a_reflection(reflections: tuple[str, ...], meant: str) -> None:
    """Of those held; where all have one, the latest held."""
    meetings: dict[str, Data] = {
        "09-21": held(),
        "10-05": held(),
        "10-06": CANCELLED,
        "10-19": planned_meeting(),
    }
    found = meeting_to_reflect_on(make_pair(meetings, reflections=reflections))
    assert str(found and found.name) == meant
    assert meeting_to_reflect_on(make_pair({"10-19": planned_meeting()})) is None


def reflection(journal: PlainJournal) -> Reflection:
    """Read the reflection."""
    return Reflection.model_validate(journal.files.get(FILE, {}))


def test_what_is_said_is_added() -> None:
    """Marks come along in the guide's order, texts get a paragraph; again it changes nothing."""
    journal = PlainJournal()
    said: list[tuple[dict[str, str], list[Role], list[int]]] = [
        ({"worked": "One."}, ["coach", "guide"], [5, 3, 5]),
        ({"worked": "Two.", "observed": " "}, ["guide", "adviser"], [3, 4]),
    ]
    for texts, roles, ways in said:
        for _ in range(2):
            journal.make(add_to_reflection(FILE, reflection(journal), texts, roles, ways))
    assert journal.files[FILE] == {
        "roles": ["guide", "coach", "adviser"],
        "listening": [3, 5, 4],
        "worked": "One.\n\nTwo.\n",
    }


def test_marks_are_written_as_they_are() -> None:
    """Taken away too, down to none."""
    journal = PlainJournal()
    rounds: list[list[Role | int]] = [["guide", "coach"], ["coach"], ["coach"], [], []]
    for marks in rounds:
        journal.make(write_marks(FILE, reflection(journal), "roles", marks))
        assert list(reflection(journal).roles) == marks
    assert "roles" not in journal.files[FILE]


def test_what_somebody_wrote_meanwhile_stays() -> None:
    """Only our own part of the text changes; an empty text writes nothing."""
    journal = PlainJournal()
    journal.files[FILE] = {"worked": "By hand.\nOurs"}
    assert write_own_text(FILE, reflection(journal), "worked", "Ours", "") == []
    journal.make(write_own_text(FILE, reflection(journal), "worked", "Ours", "Ours, longer"))
    assert journal.files[FILE]["worked"] == "By hand.\nOurs, longer\n"


@pytest.mark.parametrize(
    ("text", "me", "topic"),
    [
        ("Pace", "mentor", "Pace @mentor"),
        ("Pace @mentee", "mentor", "Pace @mentee"),
        ("Pace @mentor", "mentor", "Pace @mentor"),
        ("Pace", "mentee", "Pace"),
        ("Pace @mentor", "mentee", "Pace @mentor"),
    ],
)
def test_a_topic_is_its_writers(text: str, me: Side, topic: str) -> None:
    """Unless it says whose it is (G3)."""
    assert as_topic(text, me) == topic


def test_what_is_raised_goes_to_the_next_meeting() -> None:
    """From today on, not to one that nobody recorded; else it waits."""
    journal = PlainJournal({"10-05": held(), "10-08": planned_meeting()}, relationship={})
    target, changes = raise_topics(journal.load(), TODAY, ["Pace"], "mentor")
    journal.make(changes)
    assert target is None
    assert journal.file(Kind.RELATIONSHIP)["topics"] == [{"text": "Pace", "from": "mentor"}]
    journal = PlainJournal({"10-05": held(), "10-19": planned_meeting()})
    target, changes = raise_topics(journal.load(), TODAY, ["Pace"], "mentee")
    journal.make(changes)
    assert str(target) == "2026-10-19"
    assert journal.meeting("10-19")["topics"] == ["Pace"]
