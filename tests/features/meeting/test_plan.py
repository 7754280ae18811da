"""`plan`: a day and what is known of it; on a day that has a planned meeting, that one changes."""

from __future__ import annotations

import pytest
from support.desk import SOFIE, Desk, changes


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a relationship without meetings."""
    desk.sofie()
    return desk


@pytest.mark.parametrize(
    ("words", "name", "echo"),
    [
        (("fri", "14:30"), "2026-10-16", "Sofie Holm, Fri 16 Oct 14:30"),
        (("today",), "2026-10-12", "Sofie Holm, Mon 12 Oct"),
        (("mon",), "2026-10-19", "Sofie Holm, Mon 19 Oct"),
        (("next tuesday",), "2026-10-20", "Sofie Holm, Tue 20 Oct"),
        (("på", "fredag", "kl.", "14"), "2026-10-16", "Sofie Holm, Fri 16 Oct 14:00"),
        (("om", "2", "uger"), "2026-10-26", "Sofie Holm, Mon 26 Oct"),
        (("+3d", "2pm"), "2026-10-15", "Sofie Holm, Thu 15 Oct 14:00"),
        (("2027-01-04",), "2027-01-04", "Sofie Holm, Mon 4 Jan 2027"),
        (("1 oct",), "2027-10-01", "Sofie Holm, Fri 1 Oct 2027"),
        (("5.11.", "9.05"), "2026-11-05", "Sofie Holm, Thu 5 Nov 09:05"),
    ],
)
def test_a_day_in_words_is_said_back_with_its_weekday(
    pair: Desk, words: tuple[str, ...], name: str, echo: str
) -> None:
    """In both languages at any time, with or without quotes."""
    answer = pair("plan", *words)
    assert answer.out.splitlines()[0] == f"Planned: {echo}"
    assert pair.meetings() == [name]
    assert pair.held(name)["status"] == "planned"


def test_danish_says_it_back_in_danish(pair: Desk) -> None:
    """And reads `5/11` as 5 November, where English refuses it with both readings."""
    assert pair("plan", "5/11", "--lang", "da").out.startswith("Planlagt: Sofie Holm, tors. 5. nov")
    answer = pair("plan", "5/11")
    assert answer.code == 2
    assert "2026-11-05 or 2027-05-11" in answer.err


@pytest.mark.parametrize("words", [("someday",), ("fri", "25:00"), ("30 feb",), ("tue 14 oct",)])
def test_anything_else_is_a_usage_error_that_helps(pair: Desk, words: tuple[str, ...]) -> None:
    """Nothing is guessed and nothing is written."""
    answer = pair("plan", *words)
    assert (answer.code, answer.out) == (2, "")
    assert len(answer.err.splitlines()) > 1
    assert pair.meetings() == []


def test_an_unknown_day_shows_three_forms(pair: Desk) -> None:
    """In the language that is spoken."""
    assert "2026-09-14, next tuesday or 14 sep" in pair("plan", "someday").err
    assert "næste tirsdag" in pair("plan", "someday", "--lang", "da").err


def test_a_day_that_is_over_leads_to_new_meeting(pair: Desk) -> None:
    """What has been is written up."""
    answer = pair("plan", "2026-10-11")
    assert (answer.code, "new-meeting --date 2026-10-11" in answer.err) == (2, True)


def test_what_is_said_is_written(pair: Desk) -> None:
    """Every option has its place, and JSON says the meeting and the file."""
    data = pair.data(
        *("plan", "fri", "14:30", "--place", "Café", "--minutes", "60", "--mode", "online"),
        *("--topic", "CV", "--topic", "Offer @mentor"),
    )
    assert pair.held("2026-10-16") == {
        "status": "planned",
        "time": "14:30",
        "minutes": "60",
        "place": "Café",
        "mode": "online",
        "topics": ["CV", {"text": "Offer", "from": "mentor"}],
    }
    assert changes(data) == {f"{SOFIE}/meetings/2026-10-16.yaml": "created"}
    assert data["changed"][0]["name"] == "2026-10-16"
    assert data["meeting"]["topics"][1] == {"text": "Offer", "from": "mentor"}
    assert data["meeting"]["summary"] is None
    assert data["meeting"]["actions"] == []


def test_a_day_that_has_a_planned_meeting_changes_that_one(pair: Desk) -> None:
    """Nothing that it holds is lost, comments included; what is so already is said."""
    path = pair.meeting("2026-10-16", "# Sofie's idea\ntopics:\n- CV\ntime: 14.30\n")
    answer = pair("plan", "fri", "15:00", "--topic", "Exams")
    assert answer.code == 0
    assert path.read_text("utf-8") == "# Sofie's idea\ntopics:\n- CV\n- Exams\ntime: 15:00\n"
    again = pair("plan", "fri", "15:00", "--topic", "Exams")
    assert (again.code, again.out) == (
        0,
        "Nothing to change: Sofie Holm, Fri 16 Oct 15:00\n",
    )
    assert pair.meetings() == ["2026-10-16"]


def test_a_day_that_has_a_held_meeting_gets_a_second(pair: Desk) -> None:
    """What was held is not touched."""
    pair.meeting("2026-10-12", "summary: x\n")
    assert pair.data("plan", "today")["meeting"]["name"] == "2026-10-12-2"


def test_two_at_once_do_not_know_of_each_other(pair: Desk) -> None:
    """Where two are active, the name says which."""
    pair.write("bo/relationship.yaml", "name: Bo\n")
    assert pair("plan", "fri").code == 2
    pair("plan", "fri", "-w", "bo")
    assert (pair.meetings(), pair.meetings("bo")) == ([], ["2026-10-16"])


def test_new_files_teach_their_format_in_the_language_spoken(pair: Desk) -> None:
    """The schema line for editors, then short comments."""
    pair("plan", "fri", "--lang", "da")
    lines = pair.read(f"{SOFIE}/meetings/2026-10-16.yaml").splitlines()
    assert lines[0] == ("# yaml-language-server: $schema=../../.mentorlog/meeting.schema.json")
    assert lines[1].startswith("# Et møde")
    assert (pair.root / ".mentorlog" / "meeting.schema.json").exists()


@pytest.mark.parametrize(
    ("words", "name", "time"),
    [
        (("14:30", "fri"), "2026-10-16", "14:30"),
        (("kl. 14", "på", "fredag", "i", "næste", "uge"), "2026-10-23", "14:00"),
        (("thursday,", "2pm"), "2026-10-15", "14:00"),
        (("2026-11-02T09:15",), "2026-11-02", "09:15"),
        (("December", "5th", "at", "10:00"), "2026-12-05", "10:00"),
        (("om", "to", "uger", "kl.", "16"), "2026-10-26", "16:00"),
        (("day", "after", "tomorrow", "12:00"), "2026-10-14", "12:00"),
        (("thu", "3/12", "12:00"), "2026-12-03", "12:00"),
        (("+2u", "12:00"), "2026-10-26", "12:00"),
    ],
)
def test_days_as_people_say_them(pair: Desk, words: tuple[str, ...], name: str, time: str) -> None:
    """Whichever of day and time comes first, with or without a comma."""
    assert pair("plan", *words).code == 0
    assert (pair.meetings(), pair.held(name)["time"]) == ([name], time)


@pytest.mark.parametrize(
    ("length", "minutes"), [("1h30", "90"), ("1 h 30", "90"), ("1½ t", "90"), ("45 min", "45")]
)
def test_minutes_are_read_as_people_say_them(pair: Desk, length: str, minutes: str) -> None:
    """In the file they are a plain number."""
    assert pair("plan", "fri", "--minutes", length).code == 0
    assert pair.held("2026-10-16")["minutes"] == minutes


@pytest.mark.parametrize("length", ["0", "1441", "soon", "1.30"])
def test_odd_minutes_are_a_usage_error_that_helps(pair: Desk, length: str) -> None:
    """Nothing is guessed and nothing is written."""
    answer = pair("plan", "fri", "--minutes", length)
    assert (answer.code, "1h30" in answer.err, pair.meetings()) == (2, True, [])


def test_a_time_at_night_is_asked_about_with_what_to_type(pair: Desk) -> None:
    """It is planned as it was said, and the command that mends it works."""
    answer = pair("plan", "fri", "2:30")
    assert pair.held("2026-10-16")["time"] == "02:30"
    question, command = answer.err.splitlines()
    assert question == "02:30 is in the middle of the night. Did you mean 14:30?"
    assert command == "  mentorlog move 2026-10-16 2026-10-16 14:30 --with sofie-holm"
    assert pair(*command.split()[1:]).err == ""
    assert pair.held("2026-10-16")["time"] == "14:30"
    assert "Mente du kl. 12.15?" in pair("move", "next", "fri", "0:15", "--lang", "da").err
    assert pair("plan", "fri", "6:00").err == ""


@pytest.mark.parametrize(
    "words",
    [
        ("move", "2026-10-16", "fri", "3:00"),
        ("cancel", "2026-10-16", "--new", "mon 3:00"),
        ("end-meeting", "--next", "mon 3:00"),
        ("new-meeting", "--time", "3:00"),
    ],
)
def test_every_command_that_takes_a_time_asks_about_the_night(
    pair: Desk, words: tuple[str, ...]
) -> None:
    """A slip at one place is a slip at the others."""
    pair.meeting("2026-10-05", "summary: x\n")
    pair.meeting("2026-10-16", "status: planned\n")
    answer = pair(*words)
    assert (answer.code, "Did you mean 15:00?" in answer.err) == (0, True)


def test_another_planned_meeting_is_named(pair: Desk) -> None:
    """Two by mistake is seen at once; the command that settles it works, and JSON names it too."""
    assert pair("plan", "fri", "14:30", "--place", "Café").err == ""
    answer = pair("plan", "mon")
    sentence, command = answer.err.splitlines()
    assert "Fri 16 Oct 14:30, Café" in sentence
    assert pair.data("plan", "mon")["also_planned"] == ["2026-10-16"]
    assert pair(*command.split()[1:]).code == 0
    assert pair.held("2026-10-16")["status"] == "cancelled"
    assert pair("plan", "mon", "15:00").err == ""


def test_a_planned_day_that_is_over_is_no_other_meeting(pair: Desk) -> None:
    """It is written up, not cancelled."""
    pair.meeting("2026-10-05", "status: planned\n")
    assert pair("plan", "fri").err == ""


@pytest.mark.parametrize("language", ["en", "da"])
def test_it_tells_once_how_to_have_it_in_a_calendar(desk: Desk, language: str) -> None:
    """In one line that can be typed as it stands; never in JSON, and not to who has exported."""
    desk.sofie()
    line = "mentorlog export sofie-holm --to ics -o mentoring.ics"
    assert line not in desk("plan", "2026-10-19", "--json").out
    assert desk("plan", "2026-10-20", "--lang", language).out.splitlines()[-1].endswith(line)
    assert line not in desk("plan", "2026-10-21").out
    assert line not in desk("end-meeting", "--next", "2026-10-22").out


def test_who_has_exported_is_not_told(desk: Desk) -> None:
    """They know how."""
    desk.sofie()
    desk("plan", "2026-10-19", "--json")
    desk("export", "--to", "ics")
    assert "mentorlog export" not in desk("plan", "2026-10-20").out
