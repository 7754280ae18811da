"""`move`: all that a meeting holds goes with it, its reflection too, and calendars keep it."""

from __future__ import annotations

import pytest
from support.desk import SOFIE, Desk

HELD = "notes: |\n  Well   said.   # not a comment\n"


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a held and a planned meeting."""
    desk.sofie()
    desk.meeting("2026-10-05", HELD)
    desk.write(f"{SOFIE}/private/2026-10-05.yaml", "worked: It did.\n")
    desk.meeting("2026-10-16", "topics: [CV] # hers\ntime: 14:30\n")
    return desk


def test_a_planned_meeting_keeps_all_it_holds(pair: Desk) -> None:
    """It gets the identity that a calendar knows it by, made of its first day."""
    data = pair.data("move", "next", "next", "tuesday")
    assert pair.meetings() == ["2026-10-05", "2026-10-20"]
    text = pair.read(f"{SOFIE}/meetings/2026-10-20.yaml")
    assert "topics: [CV] # hers\n" in text
    assert "time: 14:30\n" in text
    assert data["meeting"]["uid"] == "sofie-holm-2026-10-16@mentorlog"
    assert [each["what"] for each in data["changed"]] == ["edited", "renamed"]
    pair("move", "next", "2026-10-30", "15:00")
    assert pair.held("2026-10-30")["uid"] == "sofie-holm-2026-10-16@mentorlog"
    assert pair.held("2026-10-30")["time"] == "15:00"


def test_the_echo_says_the_weekday(pair: Desk) -> None:
    """In the language spoken."""
    assert pair("move", "next", "mon").out.startswith("Moved: Sofie Holm, Mon 19 Oct 14:30\n")
    assert pair("move", "next", "+2w", "--lang", "da").out.startswith(
        "Flyttet: Sofie Holm, man. 26. okt. kl. 14.30\n"
    )


def test_another_hour_of_the_same_day_is_a_change_of_the_time(pair: Desk) -> None:
    """The name stays, and no identity is needed; the same once more is so already."""
    pair("move", "next", "fri", "16:00")
    assert pair.meetings() == ["2026-10-05", "2026-10-16"]
    assert pair.held("2026-10-16") == {"topics": ["CV"], "time": "16:00"}
    answer = pair("move", "next", "fri", "16:00")
    assert (answer.code, answer.out) == (
        0,
        "Nothing to change: Sofie Holm, Fri 16 Oct 16:00\n",
    )


def test_a_full_day_takes_the_next_free_number(pair: Desk) -> None:
    """And a number in the name is a meeting of its own."""
    pair.meeting("2026-10-20")
    pair.meeting("2026-10-20-2")
    assert pair.data("move", "next", "2026-10-20")["meeting"]["name"] == "2026-10-20-3"
    assert pair.data("move", "2026-10-20-2", "2026-10-21")["meeting"]["name"] == "2026-10-21"


def test_a_held_meeting_goes_back_with_its_reflection(pair: Desk) -> None:
    """Its date was wrong: a weekday is the last one, and a day to come is refused."""
    data = pair.data("move", "last", "fri")
    assert pair.meetings() == ["2026-10-09", "2026-10-16"]
    assert pair.read(f"{SOFIE}/meetings/2026-10-09.yaml").startswith(HELD)
    assert pair.read(f"{SOFIE}/private/2026-10-09.yaml") == "worked: It did.\n"
    assert not (pair.root / SOFIE / "private" / "2026-10-05.yaml").exists()
    names = ["2026-10-05", "reflection/2026-10-09", "2026-10-09"]
    assert [each["name"] for each in data["changed"]] == names
    assert pair("check").code == 0
    before = pair.files()
    assert pair("move", "last", "tomorrow").code == 2
    assert pair.files() == before


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (("2026-10-17", "fri"), 4),
        (("someday", "fri"), 2),
        (("next", "yesterday"), 2),
        (("next", "someday"), 2),
        (("next",), 2),
    ],
)
def test_what_cannot_be_moved_stays(pair: Desk, line: tuple[str, ...], code: int) -> None:
    """Nothing is written."""
    before = pair.files()
    assert pair("move", *line).code == code
    assert pair.files() == before


def test_last_and_next_say_what_is_missing(desk: Desk) -> None:
    """Where none was held or planned, with what to do."""
    desk.sofie()
    assert "You have not held a meeting with Sofie Holm yet." in desk("move", "last", "fri").err
    answer = desk("move", "next", "fri")
    assert (answer.code, "mentorlog plan WHEN" in answer.err) == (4, True)


def test_a_broken_meeting_is_named_with_its_line(pair: Desk) -> None:
    """The file asked for cannot be read: 6."""
    pair.meeting("2026-10-16", "topics: [CV\n")
    answer = pair("move", "2026-10-16", "mon")
    assert (answer.code, "2026-10-16.yaml:" in answer.err) == (6, True)
