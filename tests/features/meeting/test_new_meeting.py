"""`new-meeting` without a terminal: only what the options say is done."""

from __future__ import annotations

import pytest
from support.desk import SOFIE, Desk, changes


def test_a_meeting_of_today_is_opened_and_shown_as_it_stands_in_the_file(desk: Desk) -> None:
    """Opening makes it held; the file is shown, so that its format is learned by the way."""
    desk.sofie()
    answer = desk("new-meeting", "--topic", "Student job", "--topic", "Public sector? @mentor")
    assert answer.code == 0
    assert answer.out.startswith("Under way: Sofie Holm, Mon 12 Oct\n")
    assert "    status: held\n" in answer.out
    assert "mentorlog end-meeting sofie-holm" in answer.out
    assert desk.held("2026-10-12") == {
        "status": "held",
        "topics": ["Student job", {"text": "Public sector?", "from": "mentor"}],
    }


def test_asked_again_it_says_only_that_it_is_under_way(desk: Desk) -> None:
    """Nothing was changed, so no file is shown and no gap stands in its place."""
    desk.sofie()
    desk("new-meeting")
    assert desk("new-meeting").out.split("\n\n") == [
        "Under way: Sofie Holm, Mon 12 Oct",
        "Close it:\n  mentorlog end-meeting sofie-holm\n",
    ]


def test_every_option_has_its_place_in_the_file(desk: Desk) -> None:
    """And the keys stand in the order of the format."""
    desk.sofie()
    data = desk.data(
        *("new-meeting", "sofie", "--date", "14 sep", "--time", "kl. 14.30", "--minutes", "90"),
        *("--place", "Café by the river", "--mode", "walk-and-talk", "--since", "Two talks: good"),
        *("--notes", "- not a list\n\nsecond", "--topic", "Job", "--asked", "teams"),
        *("--asked", "daily-life", "--boundary", "My father"),
    )
    assert list(desk.held("2026-09-14").items()) == [
        ("status", "held"),
        ("time", "14:30"),
        ("minutes", "90"),
        ("place", "Café by the river"),
        ("mode", "walk-and-talk"),
        ("topics", ["Job"]),
        ("since_last", "Two talks: good\n"),
        ("notes", "- not a list\n\nsecond\n"),
        ("questions_asked", ["teams", "daily-life"]),
    ]
    assert desk.found(f"{SOFIE}/relationship.yaml")["boundaries"] == ["My father"]
    assert changes(data) == {
        f"{SOFIE}/meetings/2026-09-14.yaml": "created",
        f"{SOFIE}/relationship.yaml": "edited",
    }
    assert data["meeting"]["time"] == "14:30"
    assert data["meeting"]["name"] == "2026-09-14"


def test_a_past_meeting_is_written_down_and_not_under_way(desk: Desk) -> None:
    """The hint names the meeting where `end-meeting` alone would mean another."""
    desk.sofie()
    desk.meeting("2026-10-05", "notes: x\n")
    answer = desk("new-meeting", "--date", "fri", "--notes", "x")
    assert answer.out.startswith("Noted: Sofie Holm, Fri 9 Oct\n")
    assert "end-meeting sofie-holm\n" in answer.out
    assert "--meeting 2026-09-01" in desk("new-meeting", "--date", "2026-09-01").out
    assert desk.data()["under_way"] is False


@pytest.mark.parametrize(
    ("date", "code"), [("tomorrow", 2), ("2026-10-13", 2), ("5/10", 2), ("soon", 2), ("today", 0)]
)
def test_a_day_to_come_is_planned_instead(desk: Desk, date: str, code: int) -> None:
    """`--date` is for what has been."""
    desk.sofie()
    assert desk("new-meeting", "--date", date).code == code
    assert len(desk.meetings()) == (code == 0)


def test_the_days_planned_meeting_is_opened_and_not_made_twice(desk: Desk) -> None:
    """With all that it holds, comments included."""
    desk.sofie()
    path = desk.meeting("2026-10-12", "status: planned # at last\ntime: 14:30\ntopics: [Job]\n")
    data = desk.data("new-meeting", "--topic", "Job", "--topic", "Exams")
    assert path.read_text("utf-8") == "status: held # at last\ntime: 14:30\ntopics: [Job, Exams]\n"
    assert changes(data) == {f"{SOFIE}/meetings/2026-10-12.yaml": "edited"}


def test_it_is_gone_on_with_until_it_has_its_summary(desk: Desk) -> None:
    """Run again, a text is a paragraph more and never replaces what is there."""
    desk.sofie()
    for notes in ("First.", "Second.", "Second."):
        assert desk("new-meeting", "--notes", notes, "--since", "Well.").code == 0
    assert desk.meetings() == ["2026-10-12"]
    assert desk.held("2026-10-12")["notes"] == "First.\n\nSecond.\n"
    assert desk.held("2026-10-12")["since_last"] == "Well.\n"


def test_what_is_so_already_changes_nothing(desk: Desk) -> None:
    """The same line twice is done, not an error."""
    desk.sofie()
    line = ("new-meeting", "--topic", "Job", "--notes", "x", "--place", "Here", "--boundary", "No")
    desk(*line)
    before = desk.files()
    assert desk.data(*line)["changed"] == []
    assert desk.files() == before


def test_a_second_one_of_the_day_needs_another(desk: Desk) -> None:
    """Without a terminal exit 5; the first stays as it is."""
    desk.sofie()
    desk.meeting("2026-10-12", "summary: Done.\n")
    before = desk.files()
    answer = desk("new-meeting", "--notes", "x")
    assert (answer.code, "--another" in answer.err) == (5, True)
    assert desk.files() == before
    data = desk.data("new-meeting", "--another", "--notes", "x")
    assert data["meeting"]["name"] == "2026-10-12-2"
    assert changes(data) == {f"{SOFIE}/meetings/2026-10-12-2.yaml": "created"}


def test_a_cancelled_meeting_is_not_gone_on_with(desk: Desk) -> None:
    """Two who met after all get a file of their own."""
    desk.sofie()
    desk.meeting("2026-10-12", "status: cancelled\ntopics: [Job]\n")
    assert desk.data("new-meeting", "--notes", "x")["meeting"]["name"] == "2026-10-12-2"


def test_what_waits_moves_into_the_meeting(desk: Desk) -> None:
    """Topics and opening that waited in `relationship.yaml`, behind one another and once."""
    desk.sofie("topics:\n- Waiting\n- text: Mine\n  from: mentor\nsince_last: Read a book.\n")
    data = desk.data("new-meeting", "--topic", "New", "--since", "Talked to Lars.")
    assert desk.held("2026-10-12") == {
        "status": "held",
        "topics": ["Waiting", {"text": "Mine", "from": "mentor"}, "New"],
        "since_last": "Read a book.\n\nTalked to Lars.\n",
    }
    assert set(desk.found(f"{SOFIE}/relationship.yaml")) == {"name", "me", "start", "end"}
    assert len(data["changed"]) == 2


def test_what_waits_for_the_next_one_is_not_taken_by_one_that_is_gone_on_with(desk: Desk) -> None:
    """A topic put off at the end of a meeting does not come back into it."""
    desk.sofie()
    desk("new-meeting", "--notes", "x")
    desk("end-meeting", "--next-topic", "Exams")
    desk("new-meeting", "--notes", "y")
    assert "topics" not in desk.held("2026-10-12")
    assert desk.found(f"{SOFIE}/relationship.yaml")["topics"] == ["Exams"]


def test_somebody_new_is_started_where_the_role_is_said(desk: Desk) -> None:
    """In a journal that is made by the way, from the day on which the two first met."""
    answer = desk(
        *("new-meeting", "Åse Ørsted", "--role", "mentee", "--date", "2026-09-30"),
        *("--boundary", "My father", "--lang", "da"),
    )
    assert answer.code == 0
    assert f"Der er oprettet en ny logbog i {desk.root}" in answer.err
    assert desk.found("aase-oersted/relationship.yaml") == {
        "name": "Åse Ørsted",
        "me": "mentee",
        "start": "2026-09-30",
        "end": "2026-12-31",
        "boundaries": ["My father"],
    }
    assert desk.meetings("aase-oersted") == ["2026-09-30"]
    assert answer.out.count("relationship.yaml\n") == 1
    assert desk.read("aase-oersted/meetings/2026-09-30.yaml").count("Et møde; filen") == 1


def test_somebody_new_without_a_role_is_not_found(desk: Desk) -> None:
    """A slip in a name does not start a relationship."""
    desk.sofie()
    before = desk.files()
    answer = desk("new-meeting", "Sofia", "--notes", "x")
    assert (answer.code, "Sofie Holm" in answer.err) == (4, True)
    assert desk("new-meeting", "Xerxes").code == 4
    assert desk.files() == before


def test_with_whom_has_to_be_said_where_nobody_is_yet(desk: Desk) -> None:
    """A usage error that shows the line to type."""
    answer = desk("new-meeting", "--notes", "x")
    assert (answer.code, '"NAME" --role mentor' in answer.err) == (2, True)
    assert not desk.root.exists()


def test_an_unknown_question_is_refused_with_those_there_are(desk: Desk) -> None:
    """Before anything is written."""
    desk.sofie()
    answer = desk("new-meeting", "--asked", "moon", "--notes", "x")
    assert (answer.code, "daily-life, student-job" in answer.err) == (2, True)
    assert desk.meetings() == []


@pytest.mark.parametrize(
    "odd", [("--time", "25:00"), ("--minutes", "0"), ("--mode", "zoom"), ("--notes", "-")]
)
def test_an_odd_value_stops_it_before_anything_is_written(desk: Desk, odd: tuple[str, ...]) -> None:
    """`-` with nothing in standard input is one as well."""
    desk.sofie()
    answer = desk("new-meeting", *odd)
    assert (answer.code, answer.out) == (2, "")
    assert desk.meetings() == []


def test_a_dash_reads_standard_input_once(desk: Desk) -> None:
    """Notes from a pipe; a second `-` finds nothing left and is told so."""
    desk.sofie()
    assert desk("new-meeting", "--notes", "-", stdin="One\n\n  two\n\n").code == 0
    assert desk.held("2026-10-12")["notes"] == "One\n\n  two\n"
    answer = desk("new-meeting", "--notes", "-", "--since", "-", stdin="More")
    assert (answer.code, "once" in answer.err) == (2, True)
    assert desk.held("2026-10-12")["notes"] == "One\n\n  two\n"
    assert desk("new-meeting", "--topic", "-", stdin="A\nB @mentor\n\n").code == 0
    assert desk.held("2026-10-12")["topics"] == ["A", {"text": "B", "from": "mentor"}]
    assert desk("new-meeting", "--place", "-", stdin="Café\n").code == 0
    assert desk.held("2026-10-12")["place"] == "Café"


def test_a_broken_meeting_of_the_day_is_named_and_nothing_is_written_beside(desk: Desk) -> None:
    """The notes go where they belong, or nowhere: the file's problem is shown with its line."""
    desk.sofie()
    desk.meeting("2026-10-12", "notes: She said: yes\n")
    before = desk.files()
    answer = desk("new-meeting", "--notes", "x")
    assert answer.code == 6
    assert "sofie-holm/meetings/2026-10-12.yaml:1:" in answer.err
    assert 'notes: "She said: yes"' in answer.err
    assert desk.files() == before
    assert desk("plan", "today").code == 6
    assert desk("plan", "tomorrow").code == 0


def test_alone_while_a_meeting_is_under_way_only_that_one_is_shown(desk: Desk) -> None:
    """The other may be looking: no other name, and how to go on."""
    desk.sofie()
    desk.write("bo/relationship.yaml", "name: Bo Secret\nme: mentor\n")
    desk.write("bo/meetings/2026-09-01.yaml", "notes: [\n")
    desk("new-meeting", "sofie")
    answer = desk()
    assert answer.code == 0
    assert "mentorlog new-meeting sofie-holm" in answer.out
    assert "mentorlog end-meeting sofie-holm" in answer.out
    assert "bo" not in (answer.out + answer.err).lower().replace("about", "")
    data = desk.data()
    assert data["under_way"] is True
    assert [each["key"] for each in data["relationships"]] == [SOFIE]
    assert "Bo Secret" in desk("status").out
    desk("end-meeting", "sofie", "--summary", "x")
    assert "Bo Secret" in desk().out


def test_a_meeting_is_under_way_until_it_was_closed(desk: Desk) -> None:
    """Even after a summary was typed into the file; on the next day it is over in any case."""
    desk.sofie()
    desk("new-meeting", "--notes", "x")
    assert desk.data()["under_way"] is True
    desk("end-meeting")
    desk("action", "add", "Ask")
    assert desk.data()["under_way"] is False
    desk("new-meeting", "--another")
    assert desk.data()["under_way"] is True
    desk.is_day("2026-10-13")
    assert desk.data()["under_way"] is False


def test_a_name_without_a_latin_letter_needs_a_key(desk: Desk) -> None:
    """A script says the folder's name with `--key`; given again, the meeting is gone on with."""
    line = ("new-meeting", "李薇", "--role", "mentor")
    assert desk(*line).code == 2
    assert desk(*line, "--key", "li-wei", "--notes", "One").code == 0
    assert desk(*line, "--key", "li-wei", "--notes", "Two").code == 0
    assert desk.found("li-wei/relationship.yaml")["name"] == "李薇"
    assert desk.found("li-wei/meetings/2026-10-12.yaml")["notes"] == "One\n\nTwo\n"


def test_last_nights_meeting_goes_on_until_six(desk: Desk) -> None:
    """From a script too; at six it is another day."""
    desk.sofie()
    desk.is_day("2026-10-12T22:00")
    assert desk("new-meeting", "--notes", "x").code == 0
    desk.is_day("2026-10-13T05:59")
    assert desk("new-meeting", "--since", "late").code == 0
    assert desk.meetings() == ["2026-10-12"]
    assert desk("end-meeting", "--summary", "Done").code == 0
    assert desk.held("2026-10-12")["summary"] == "Done\n"
    assert desk("new-meeting", "--notes", "y").code == 0
    assert desk.meetings() == ["2026-10-12", "2026-10-13"]
