"""`import invitation.ics`: a meeting that somebody's calendar sent."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.desk import SOFIE, Desk

EVENT = """UID:abc@calendar.example
DTSTART:20261021T123000Z
DTEND:20261021T134500Z
LOCATION:Library\\, first floor
SUMMARY:Talk
ORGANIZER;CN=Sofie Holm:mailto:sofie@example.org
"""


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a journal in Copenhagen, with two people so that somebody has to be chosen."""
    desk.write("journal.yaml", "name: Mette Krogh\ntimezone: Europe/Copenhagen\n")
    desk.write(f"{SOFIE}/relationship.yaml", "name: Sofie\nme: mentor\nemail: Sofie@example.org\n")
    desk.write("omar-aziz/relationship.yaml", "name: Omar Aziz\nme: mentor\n")
    return desk


def _invite(path: Path, event: str = EVENT, head: str = "") -> str:
    body = f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}BEGIN:VEVENT\n{event}END:VEVENT\nEND:VCALENDAR\n"
    path.write_bytes(body.replace("\n", "\r\n").encode())
    return str(path)


def test_an_invitation_becomes_a_planned_meeting(pair: Desk, tmp_path: Path) -> None:
    """On the clock of the journal's zone, with whom its address means."""
    answer = pair("import", _invite(tmp_path / "invitation.ics"))
    assert answer.code == 0, answer
    assert pair.held("2026-10-21") == {
        "status": "planned",
        "uid": "abc@calendar.example",
        "time": "14:30",
        "minutes": "75",
        "place": "Library, first floor",
    }


def test_a_later_one_moves_it(pair: Desk, tmp_path: Path) -> None:
    """All that was written into it meanwhile goes along; the same one again changes nothing."""
    path = tmp_path / "invitation.ics"
    assert pair("import", _invite(path)).code == 0
    assert pair("prep", "sofie", "--topic", "A job").code == 0
    later = _invite(path, EVENT.replace("20261021", "20261023"))
    assert pair("import", later).code == 0
    assert pair.meetings() == ["2026-10-23"]
    assert pair.held("2026-10-23")["topics"] == ["A job"]
    before = pair.files()
    assert pair("import", later).code == 0
    assert pair.files() == before


def test_an_export_is_no_older_than_the_invitation(pair: Desk, tmp_path: Path) -> None:
    """Its number is kept, or their calendar would leave our entry aside; a move makes it grow."""
    assert pair("import", _invite(tmp_path / "one.ics", f"{EVENT}SEQUENCE:3\n")).code == 0
    assert "SEQUENCE:3\n" in pair("export", "sofie", "--to", "ics").out.replace("\r", "")
    assert pair("move", "2026-10-21", "2026-10-22", "--with", "sofie").code == 0
    assert "SEQUENCE:4\n" in pair("export", "sofie", "--to", "ics").out.replace("\r", "")


def test_an_older_one_moves_nothing_back(pair: Desk, tmp_path: Path) -> None:
    """Mail comes in any order; `SEQUENCE` says which invitation holds."""
    path = tmp_path / "invitation.ics"
    later = EVENT.replace("20261021", "20261023") + "SEQUENCE:2\n"
    assert pair("import", _invite(path, later)).code == 0
    before = pair.files()
    assert pair("import", _invite(path, f"{EVENT}SEQUENCE:1\n")).code == 2
    assert pair.files() == before


def test_one_that_cancels(pair: Desk, tmp_path: Path) -> None:
    """What the meeting held stays; of a meeting that nobody knows it is exit 4."""
    path = tmp_path / "invitation.ics"
    cancelling = "METHOD:CANCEL\n"
    assert pair("import", _invite(path, head=cancelling)).code == 4
    assert pair("import", _invite(path)).code == 0
    assert pair("import", _invite(path, head=cancelling)).code == 0
    assert pair.held("2026-10-21")["status"] == "cancelled"


def test_the_meeting_planned_on_that_day_is_meant(pair: Desk, tmp_path: Path) -> None:
    """Two who planned it by word of mouth have one meeting, not two."""
    assert pair("plan", "2026-10-21", "14:00", "--with", "sofie").code == 0
    assert pair("import", _invite(tmp_path / "invitation.ics")).code == 0
    assert pair.meetings() == ["2026-10-21"]
    assert pair.held("2026-10-21")["time"] == "14:30"


def test_a_meeting_that_was_held_stays(pair: Desk, tmp_path: Path) -> None:
    """A calendar cannot move what has been."""
    pair.meeting("2026-10-05", "status: held\nuid: abc@calendar.example\n")
    before = pair.files()
    assert pair("import", _invite(tmp_path / "invitation.ics")).code == 2
    assert pair.files() == before


@pytest.mark.parametrize(
    "event",
    [
        "SUMMARY:no day\n",
        f"{EVENT}RRULE:FREQ=WEEKLY\n",
        f"{EVENT}END:VEVENT\nBEGIN:VEVENT\n{EVENT}",
        EVENT.replace("DTSTART:20261021T123000Z", "DTSTART:soon"),
    ],
)
def test_what_holds_no_single_meeting_is_refused(pair: Desk, tmp_path: Path, event: str) -> None:
    """With exit 6, and nothing is written."""
    before = pair.files()
    answer = pair("import", _invite(tmp_path / "invitation.ics", event))
    assert answer.code == 6, answer
    assert pair.files() == before


def test_nobody_is_guessed(pair: Desk, tmp_path: Path) -> None:
    """An address that is nobody's here leaves the choice to the person."""
    event = EVENT.replace("sofie@", "x@").replace("Sofie", "Xenia")
    path = _invite(tmp_path / "invitation.ics", event)
    assert pair("import", path).code == 2
    assert pair("import", path, "--with", "omar").code == 0
    assert pair.meetings("omar-aziz") == ["2026-10-21"]
