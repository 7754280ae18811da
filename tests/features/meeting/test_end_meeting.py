"""`end-meeting` without a terminal: summary, actions, the next meeting, what waits for it."""

from __future__ import annotations

import pytest
from support.desk import SOFIE, Desk, changes


@pytest.fixture
def held(desk: Desk) -> Desk:
    """Return a meeting that was held today, and one before."""
    desk.sofie()
    desk.meeting("2026-09-14", "notes: x\nsummary: First.\n")
    desk.meeting("2026-10-12", "status: held\nnotes: y\n")
    return desk


def test_it_closes_in_one_line(held: Desk) -> None:
    """Everything that the closing asks has an option, and what was understood is said back."""
    answer = held(
        *("end-meeting", "--summary", "A trial month.", "--minutes", "80"),
        *("--action", "Ask two alumni due:fri", "--action", "Introduce Sofie @mentor"),
        *("--next", "mon 14:30", "--next-place", "Library", "--next-topic", "Exams"),
    )
    assert answer.code == 0
    assert answer.out.splitlines()[:4] == [
        "Closed: Sofie Holm, Mon 12 Oct, 1 h 20 min",
        "Agreed: Ask two alumni (Sofie, by Fri 16 Oct)",
        "Agreed: Introduce Sofie (you, for next time)",
        "Planned: Sofie Holm, Mon 19 Oct 14:30, Library",
    ]
    assert held.held("2026-10-12") == {
        "status": "held",
        "minutes": "80",
        "notes": "y",
        "summary": "A trial month.\n",
        "actions": [
            {"text": "Ask two alumni", "owner": "mentee", "due": "2026-10-16"},
            {"text": "Introduce Sofie", "owner": "mentor"},
        ],
    }
    assert held.held("2026-10-19") == {
        "status": "planned",
        "time": "14:30",
        "place": "Library",
        "topics": ["Exams"],
    }


def test_json_says_what_is_missing(held: Desk) -> None:
    """As the screen does, in fixed words; nothing is missing once all is there."""
    data = held.data("end-meeting", "--summary", "A trial month.")
    assert data["missing"] == ["actions", "next-meeting", "minutes"]
    assert changes(data) == {f"{SOFIE}/meetings/2026-10-12.yaml": "edited"}
    assert data["next"] is None
    data = held.data("end-meeting", "--action", "Ask", "--next", "+2w", "--minutes", "60")
    assert data["missing"] == []
    assert data["next"]["name"] == "2026-10-26"
    assert data["changed"][0]["file"] == f"{SOFIE}/meetings/2026-10-26.yaml"
    assert "Still missing" not in held("end-meeting").out


def test_a_summary_given_again_is_a_paragraph_more(held: Desk) -> None:
    """It never replaces what the mentee said."""
    for text in ("One.", "Two.", "Two."):
        held("end-meeting", "--summary", text)
    assert held.held("2026-10-12")["summary"] == "One.\n\nTwo.\n"
    assert held.data("end-meeting", "--summary", "Two.")["changed"] == []


def test_it_is_about_the_meeting_that_is_named(held: Desk) -> None:
    """Else the one under way, else the last one held."""
    held("end-meeting", "--meeting", "2026-09-14", "--summary", "More.")
    assert held.held("2026-09-14")["summary"] == "First.\n\nMore.\n"
    held.is_day("2026-10-20")
    held("end-meeting", "--summary", "Late.")
    assert held.held("2026-10-12")["summary"] == "Late.\n"


def test_the_one_under_way_goes_before_a_later_one_of_the_day(held: Desk) -> None:
    """Two meetings of a day are closed each in its turn."""
    held("new-meeting", "--notes", "z")
    held.meeting("2026-10-12-2", "summary: Second.\n")
    held("end-meeting", "--summary", "First.")
    assert held.held("2026-10-12")["summary"] == "First.\n"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (("--meeting", "2026-01-01"), 4),
        (("--meeting", "someday"), 2),
        (("--meeting", "2026-10-20"), 2),
        (("--meeting", "2026-10-08"), 2),
        (("--action", ""), 2),
        (("--action", "due:fri @both"), 2),
        (("--action", "Ask due:someday"), 2),
        (("--action", "Ask", "--action", "Ask due:"), 2),
        (("--next", "someday"), 2),
        (("--next", "yesterday"), 2),
        (("--next", "today"), 2),
        (("--next-place", "Library"), 2),
        (("--minutes", "2000"), 2),
    ],
)
def test_what_cannot_be_done_stops_all_of_it(held: Desk, line: tuple[str, ...], code: int) -> None:
    """All or none: the summary beside it is not written either."""
    held.meeting("2026-10-20", "status: planned\n")
    held.meeting("2026-10-08", "status: cancelled\n")
    if "--next-place" in line:
        (held.root / SOFIE / "meetings" / "2026-10-20.yaml").unlink()
    before = held.files()
    assert held("end-meeting", "--summary", "Lost?", *line).code == code
    assert held.files() == before


def test_nothing_held_yet_is_not_found(desk: Desk) -> None:
    """And says how to hold one."""
    desk.sofie()
    answer = desk("end-meeting", "--summary", "x")
    assert (answer.code, "mentorlog new-meeting sofie-holm" in answer.err) == (4, True)


def test_topics_wait_where_no_meeting_is_planned(held: Desk) -> None:
    """In `relationship.yaml`, until one is planned or held."""
    held("end-meeting", "--next-topic", "Exams", "--next-topic", "CV @mentor")
    assert held.found(f"{SOFIE}/relationship.yaml")["topics"] == [
        "Exams",
        {"text": "CV", "from": "mentor"},
    ]
    held("plan", "+2w", "--topic", "New")
    assert held.held("2026-10-26")["topics"] == [
        "Exams",
        {"text": "CV", "from": "mentor"},
        "New",
    ]
    assert "topics" not in held.found(f"{SOFIE}/relationship.yaml")


def test_topics_go_to_the_meeting_that_is_planned(held: Desk) -> None:
    """The first one after this; a place does as well."""
    held.meeting("2026-11-02", "topics: [Old]\n")
    held.meeting("2026-11-09", "status: planned\n")
    held("end-meeting", "--next-topic", "Exams", "--next-place", "Library")
    assert held.held("2026-11-02") == {"topics": ["Old", "Exams"], "place": "Library"}
    assert held.held("2026-11-09") == {"status": "planned"}


def test_a_broken_file_does_not_lead_the_summary_into_an_older_meeting(held: Desk) -> None:
    """What was said today does not land in September."""
    held.meeting("2026-10-12", "notes: [\n")
    before = held.files()
    answer = held("end-meeting", "--summary", "Today.")
    assert (answer.code, "2026-10-12.yaml" in answer.err) == (6, True)
    assert held.files() == before
    assert held("action", "add", "Ask").code == 6
    assert held("end-meeting", "--meeting", "2026-09-14", "--summary", "Then.").code == 0


def test_a_stray_word_is_kept_with_a_hint(held: Desk) -> None:
    """On standard error, once for each word; the action is written."""
    answer = held("end-meeting", "--action", "Ask @lars about +moon and @lars", "--lang", "da")
    assert answer.code == 0
    assert held.held("2026-10-12")["actions"][0]["text"] == "Ask @lars about +moon and @lars"
    assert [line.split("«")[0] for line in answer.err.splitlines()] == ["»@lars", "»+moon"]


def test_the_next_meeting_is_where_this_one_was(held: Desk) -> None:
    """Place and mode are handed on, unless the line or the plan says others."""
    held("new-meeting", "--place", "Kantinen", "--mode", "online")
    held.meeting("2026-11-23", "status: planned\nplace: Biblioteket\n")
    assert held("end-meeting", "--summary", "x", "--next", "2026-11-09").code == 0
    assert held("end-meeting", "--next", "2026-11-16", "--next-place", "Parken").code == 0
    assert held("end-meeting", "--next", "2026-11-23").code == 0
    found = [held.held(f"2026-11-{day}") for day in ("09", "16", "23")]
    assert [each["place"] for each in found] == ["Kantinen", "Parken", "Biblioteket"]
    assert [each["mode"] for each in found] == ["online"] * 3
