"""`cancel`: what it holds stays, what was agreed is shown, and the topics go on (G13)."""

from __future__ import annotations

import pytest
from support.desk import SOFIE, Desk, changes

AGREED = "answers:\n  cancelling:\n    agreed: The day before, by phone.\n"


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a planned meeting with topics."""
    desk.sofie()
    desk.meeting(
        "2026-10-16",
        "status: planned\ntime: 14:30\nplace: Café\ntopics:\n- CV\n- text: Offer\n  from: mentor\n",
    )
    return desk


def test_what_it_holds_stays(pair: Desk) -> None:
    """With the reason, where one is given; then a new day is asked for."""
    answer = pair("cancel", "next", "--why", "Ill: again")
    assert answer.out.startswith("Cancelled: Sofie Holm, Fri 16 Oct 14:30, Café\n")
    assert "mentorlog plan WHEN --with sofie-holm" in answer.out
    assert pair.held("2026-10-16") == {
        "status": "cancelled",
        "time": "14:30",
        "place": "Café",
        "why": "Ill: again",
        "topics": ["CV", {"text": "Offer", "from": "mentor"}],
    }


def test_the_rule_that_was_agreed_is_shown(pair: Desk) -> None:
    """It is what the two decided for this very moment."""
    pair.write(f"{SOFIE}/expectations.yaml", AGREED)
    assert "You agreed about cancelling: The day before, by phone." in pair("cancel", "next").out
    assert pair.data("cancel", "2026-10-16")["agreed"] == "The day before, by phone."
    danish = pair("cancel", "2026-10-16", "--lang", "da").out
    assert "I har aftalt om aflysning: The day before, by phone." in danish


def test_a_new_day_takes_topics_place_and_hour_over(pair: Desk) -> None:
    """And the old meeting keeps what it holds."""
    data = pair.data("cancel", "next", "--new", "next tuesday", "--why", "Ill")
    assert pair.held("2026-10-20") == {
        "status": "planned",
        "time": "14:30",
        "place": "Café",
        "topics": ["CV", {"text": "Offer", "from": "mentor"}],
    }
    assert changes(data) == {
        f"{SOFIE}/meetings/2026-10-20.yaml": "created",
        f"{SOFIE}/meetings/2026-10-16.yaml": "edited",
    }
    assert data["instead"]["name"] == "2026-10-20"
    assert data["meeting"]["status"] == "cancelled"


def test_the_echo_says_both_days(pair: Desk) -> None:
    """With their weekdays; a new hour goes before the old one."""
    lines = pair("cancel", "next", "--new", "mon 9:00").out.splitlines()
    assert lines[:2] == [
        "Cancelled: Sofie Holm, Fri 16 Oct 14:30, Café",
        "Planned instead: Sofie Holm, Mon 19 Oct 09:00, Café",
    ]


def test_a_day_that_is_planned_already_gets_the_topics_alone(pair: Desk) -> None:
    """Its place and hour were settled before."""
    pair.meeting("2026-10-20", "status: planned\ntime: 10:00\nplace: Library\ntopics: [Exams]\n")
    pair("cancel", "2026-10-16", "--new", "2026-10-20")
    assert pair.held("2026-10-20") == {
        "status": "planned",
        "time": "10:00",
        "place": "Library",
        "topics": ["Exams", "CV", {"text": "Offer", "from": "mentor"}],
    }


def test_the_same_day_gets_a_second_meeting(pair: Desk) -> None:
    """Cancelled in the morning and met in the evening."""
    data = pair.data("cancel", "next", "--new", "fri 19:00")
    assert data["instead"]["name"] == "2026-10-16-2"
    assert data["instead"]["time"] == "19:00"


def test_what_is_cancelled_already_is_said(pair: Desk) -> None:
    """It is 0, and a reason can be added later, never replaced."""
    pair("cancel", "next", "--why", "Ill")
    before = pair.files()
    answer = pair("cancel", "2026-10-16")
    assert (answer.code, answer.out.splitlines()[0]) == (
        0,
        "Nothing to change: Sofie Holm, Fri 16 Oct 14:30, Café",
    )
    assert pair.files() == before
    pair("cancel", "2026-10-16", "--why", "-", stdin="And tired\n")
    assert pair.held("2026-10-16")["why"] == "Ill\n\nAnd tired\n"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (("last",), 2),
        (("2026-10-17",), 4),
        (("next", "--new", "yesterday"), 2),
        (("next", "--new", "someday"), 2),
        (("next", "--why", "-"), 2),
    ],
)
def test_what_cannot_be_done_changes_nothing(pair: Desk, line: tuple[str, ...], code: int) -> None:
    """A held meeting is not cancelled, and an odd day cancels nothing."""
    pair.meeting("2026-10-05", "notes: x\n")
    before = pair.files()
    assert pair("cancel", *line).code == code
    assert pair.files() == before


def test_place_and_mode_are_handed_on_to_a_planned_day(desk: Desk) -> None:
    """Where the meeting of that day has none of its own."""
    desk.sofie()
    desk.meeting("2026-10-19", "status: planned\nplace: Kantinen\nmode: online\n")
    desk.meeting("2026-10-26", "status: planned\nmode: phone\n")
    assert desk("cancel", "2026-10-19", "--new", "2026-10-26").code == 0
    found = desk.held("2026-10-26")
    assert (found["place"], found["mode"]) == ("Kantinen", "phone")
