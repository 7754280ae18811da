"""Which meeting is meant: planned nearby, held before, the second of a day, under way."""

from __future__ import annotations

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from support.cafe import PLANNED, SOFIE, Cafe, Language

CLOSED = "status: held\nplace: x\nmode: online\nminutes: 60\nsummary: A trial month\n"


@pytest.mark.parametrize(
    ("language", "question", "key"),
    [
        ("en", "Is this the meeting planned for Thu 15 Oct? (y/n) yes", "y"),
        ("en", "Is this the meeting planned for Thu 15 Oct? (y/n) yes", "j"),
        ("da", "Er det her mødet, der er planlagt til tors. 15. okt.? (j/n) ja", "j"),
        ("da", "Er det her mødet, der er planlagt til tors. 15. okt.? (j/n) ja", "\r"),
    ],
)
def test_a_meeting_planned_within_a_week_is_offered_and_moved(
    cafe: Cafe, language: Language, question: str, key: str
) -> None:
    """Topics and all; yes is y or j in both languages."""
    cafe.language = language
    cafe.autumn(planned=False)
    cafe.meeting("2026-10-15", PLANNED)
    meeting = cafe.start("new-meeting")
    meeting.wait_for_line(question)
    meeting.press(key)
    meeting.wait_for("1 of 3" if language == "en" else "1 af 3")
    assert cafe.meetings()[-1] == "2026-10-12"
    assert cafe.held()["topics"] == ["First job in the public sector"]


def test_one_that_is_not_meant_stays_where_it_is(cafe: Cafe) -> None:
    """And another is held."""
    cafe.autumn(planned=False)
    cafe.meeting("2026-10-15", PLANNED)
    meeting = cafe.start("new-meeting")
    meeting.wait_for("planned for Thu 15 Oct?")
    meeting.press("n")
    meeting.asked("Where are you?")
    assert cafe.meetings()[-2:] == ["2026-10-12", "2026-10-15"]
    assert "topics" not in cafe.held()


def test_a_meeting_is_written_up_afterwards(cafe: Cafe) -> None:
    """In the past tense, with its hour asked for; actions agreed later have no place in it."""
    cafe.autumn(planned=False)
    cafe.meeting("2026-10-05", "status: held\nactions: [Later]\nplace: x\nmode: other\n")
    meeting = cafe.start("new-meeting", "--date", "2026-09-28")
    meeting.asked("When did you begin? 14:30")
    meeting.type("kl. 9")
    meeting.press()
    meeting.asked("Where were you? Café by the river")
    meeting.press()
    meeting.pick("How did you meet?", "3")
    meeting.leave_empty("Since last time:")
    meeting.pick("1/2", "x")
    meeting.pick("2/2")
    meeting.leave_empty("What do you want to talk about?")
    meeting.asked("Notes")
    assert not any("lid" in line for line in meeting.lines())
    meeting.type("\x04")
    assert meeting.wait_for_end() == 0
    assert meeting.lines()[-1] == "  mentorlog new-meeting sofie-holm --date 2026-09-28"
    held = cafe.held("2026-09-28")
    assert (held["time"], held["mode"]) == ("09:00", "online")
    assert cafe.held("2026-09-21")["actions"][1]["done"] == "2026-09-28"
    again = cafe.start("new-meeting", "--date", "2026-09-28")
    again.asked("Notes")


def test_a_second_meeting_of_a_day_is_asked_about(cafe: Cafe) -> None:
    """Only where the first was closed; no leaves it alone with exit code 1."""
    cafe.autumn(planned=False)
    cafe.meeting("2026-10-12", CLOSED)
    first = cafe.start("new-meeting")
    first.wait_for("Is this another one? (y/n) no")
    first.press()
    assert first.wait_for_end() == 1
    second = cafe.start("new-meeting")
    second.wait_for("Is this another one?")
    second.press("y")
    second.asked("Where are you?")
    assert cafe.meetings()[-2:] == ["2026-10-12", "2026-10-12-2"]


def test_whom_it_is_with_is_shown_sparingly(cafe: Cafe) -> None:
    """The nearest is proposed; the others are named only when that is declined."""
    cafe.autumn()
    cafe.relationship("emil", "Emil Krogh")
    cafe.relationship("maja", "Maja Lund")
    cafe.meeting("2026-10-20", "status: planned\n", "maja")
    meeting = cafe.start("new-meeting")
    meeting.wait_for("With Sofie Holm? (y/n) yes")
    assert "Emil" not in meeting.raw.decode()
    assert "Maja" not in meeting.raw.decode()
    meeting.press("n")
    meeting.wait_for("  1  Maja Lund")
    meeting.wait_for("  2  Emil Krogh")
    meeting.wait_for("Type the number. 1")
    meeting.press("2\r")
    meeting.asked("Where are you?")
    assert cafe.meetings("emil") == ["2026-10-12"]


def test_a_meeting_under_way_is_proposed_first(cafe: Cafe) -> None:
    """Whatever else is nearer in the calendar."""
    cafe.autumn()
    cafe.relationship("emil", "Emil Krogh")
    first = cafe.start("new-meeting", "emil")
    first.asked("Where are you?")
    first.kill()
    again = cafe.start("end-meeting")
    again.wait_for("With Emil Krogh?")


@pytest.mark.parametrize("environ", [{"TERM": "dumb"}, {"MENTORLOG_PLAIN": "1"}], ids=str)
def test_a_screen_reader_reads_a_whole_meeting(cafe: Cafe, environ: dict[str, str]) -> None:
    """Every prompt is a line of plain text, and no escape sequence is sent."""
    cafe.autumn()
    meeting = cafe.start("new-meeting", environ=environ)
    for prompt, typed in (
        ("Since last time:", "Talked"),
        ("1/2  Introduce Sofie to Lars (you) (x done, - dropped, + new date) [kept]", "x"),
        ("2/2", ""),
        ("And what else?", ""),
        ("Notes", "one\rtwo\r"),
        ("Summary", "A trial month\r"),
        ("Agreed:", "Ask Lars"),
        ("Sofie, for next time", ""),
        ("When do you meet next?", "2"),
        ("What waits for next time?", ""),
        ("How many minutes was it?", "60"),
    ):
        meeting.wait_for(prompt)
        meeting.type(f"{typed}\r")
    assert meeting.wait_for_end() == 0
    assert b"\x1b" not in meeting.raw
    assert cafe.held()["notes"] == "one\ntwo\n"
    assert cafe.meetings()[-1] == "2026-11-09"
    assert cafe.held("2026-09-21")["actions"][1]["done"] == "2026-10-12"
    assert cafe.found(f"{SOFIE}/relationship.yaml")["name"] == "Sofie Holm"


def test_without_colour_and_on_a_narrow_screen_it_is_the_same(cafe: Cafe) -> None:
    """NO_COLOR takes bold and dim text away too; at 60 columns no word is cut."""
    cafe.autumn(planned=False)
    meeting = cafe.start("new-meeting", size=(60, 24), environ={"NO_COLOR": "1"})
    meeting.leave_empty("Where are you?")
    meeting.asked("How do you meet?")
    assert "[1] in person  [2] walk-and-talk  [3] online  [4] by phone" in meeting.lines()
    assert meeting.colours() == {"default"}
    assert b"\x1b[1m" not in meeting.raw
    assert b"\x1b[0;1m" not in meeting.raw
