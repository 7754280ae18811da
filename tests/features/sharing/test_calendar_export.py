"""`export --to ics` and `--to vdir` again and again, as the calendars see it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from support.desk import Desk

OMAR = "omar-aziz"
THEIRS = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x@y\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a journal with one meeting that was held, with a task, and one to come."""
    desk.write("journal.yaml", "name: Mette Krogh\ntimezone: Europe/Copenhagen\n")
    desk.sofie()
    action = "actions:\n  - Ask two alumni due:2026-10-20\n"
    desk.meeting("2026-09-14", f"status: held\ntime: 14:30\n{action}")
    desk.meeting("2026-10-19", "status: planned\ntime: 15:00\n")
    return desk


def _omar(desk: Desk) -> None:
    desk.write(f"{OMAR}/relationship.yaml", "name: Omar Aziz\nme: mentor\n")
    desk.meeting("2026-10-20", "status: planned\ntime: 10:00\n", key=OMAR)


def _read(raw: str | bytes) -> dict[str, Any]:
    found = Calendar.from_ical(raw).walk(select=lambda each: each.name in {"VEVENT", "VTODO"})
    return {str(each["UID"]): each for each in found}


def _print(desk: Desk, *more: str) -> str:
    answer = desk("export", "--to", "ics", *more)
    assert answer.code == 0, answer
    return answer.out


def _vdir(desk: Desk, folder: Path, *more: str) -> dict[str, bytes]:
    answer = desk("export", "--to", "vdir", "-o", str(folder), *more)
    assert answer.code == 0, answer
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_what_has_not_changed_is_the_same_to_the_byte(pair: Desk) -> None:
    """Also on another day: a calendar that is fetched every hour sees nothing new."""
    before = _print(pair)
    pair.is_day("2026-10-15T08:00")
    assert _print(pair) == before


def test_moves_and_cancellations_count_up(pair: Desk) -> None:
    """One at a time, within one second too, and only in the entry that they are about."""
    uid, other = "sofie-holm-2026-10-19@mentorlog", "sofie-holm-2026-09-14@mentorlog"
    seen = [_read(_print(pair))]
    for line in (("move", "2026-10-19", "2026-10-21", "15:00"), ("cancel", "2026-10-21")):
        assert pair(*line).code == 0
        seen.append(_read(_print(pair)))
    assert [int(each[uid]["SEQUENCE"]) for each in seen] == [0, 1, 2]
    stamps = [each[uid]["LAST-MODIFIED"].dt for each in seen]
    assert stamps[0] < stamps[1] < stamps[2]
    assert seen[0][other] == seen[2][other]


def test_a_folder_that_was_renamed_by_hand_keeps_its_uids(pair: Desk, tmp_path: Path) -> None:
    """Also those of later meetings, in every form; a stranger under the old key gets others."""
    folder, file = tmp_path / "calendar", tmp_path / "all.ics"
    before, entries = _print(pair), _vdir(pair, folder)
    assert pair("export", "--to", "ics", "-o", str(file)).code == 0
    (pair.root / "sofie-holm").rename(pair.root / "sh")
    assert _print(pair) == before
    assert _vdir(pair, folder) == entries
    assert pair("export", "--to", "ics", "-o", str(file)).code == 0
    assert pair("move", "2026-10-19", "2026-10-21").code == 0
    assert set(_read(_print(pair))) == set(_read(before))
    pair.write("sofie-holm/relationship.yaml", "name: Sofie Holm Madsen\nme: mentor\n")
    pair.meeting("2026-09-14", "status: held\ntime: 14:30\n")
    assert set(_read(_print(pair, "sofie-holm"))) == {"sofie-holm.2-2026-09-14@mentorlog"}
    assert set(_read(_print(pair, "sh"))) == set(_read(before))


def test_a_folder_without_a_name_is_known_by_its_meetings(desk: Desk) -> None:
    """A hand-written relationship may be nothing but a folder with `meetings/`."""
    desk.meeting("2026-10-19", "status: planned\n", key="ib")
    before = _print(desk, "ib")
    (desk.root / "ib").rename(desk.root / "ib-ny")
    assert set(_read(_print(desk))) == set(_read(before))


def test_what_is_removed_is_known_no_more(pair: Desk) -> None:
    """`purge` leaves no key of a person behind in the machine's notes."""
    _print(pair)
    assert "sofie-holm" in (pair.root / ".mentorlog/calendar-keys").read_text()
    assert pair("end-relationship", "sofie", "--yes").code == 0
    assert pair("purge", "sofie", "--yes").code == 0
    assert "sofie" not in (pair.root / ".mentorlog/calendar-keys").read_text()


def test_another_topic_is_no_move(pair: Desk) -> None:
    """The stamp grows and `SEQUENCE` stays: nobody has to agree to it anew."""
    uid = "sofie-holm-2026-10-19@mentorlog"
    before = _read(_print(pair))[uid]
    assert pair("prep", "--topic", "A job").code == 0
    after = _read(_print(pair))[uid]
    assert after["LAST-MODIFIED"].dt > before["LAST-MODIFIED"].dt
    assert after["SEQUENCE"] == before["SEQUENCE"]


def test_all_relationships_in_one(pair: Desk) -> None:
    """Each entry with its own two names; no other form takes two people together."""
    _omar(pair)
    found = _read(_print(pair, "--all"))
    assert len(found) == 4
    assert "Omar Aziz" in found[f"{OMAR}-2026-10-20@mentorlog"]["SUMMARY"]
    data = pair.data("export", "--to", "ics", "--all")
    assert [each["key"] for each in data["relationships"]] == [OMAR, "sofie-holm"]
    for line in (["--to", "md", "--all"], ["sofie", "--to", "ics", "--all"]):
        assert pair("export", *line).code == 2


@pytest.mark.parametrize(
    ("said", "read"), [("1d", "-P1D"), ("2h", "-PT2H"), ("30", "-PT30M"), ("1w", "-P7D")]
)
def test_a_reminder(pair: Desk, said: str, read: str) -> None:
    """Before the meeting to come alone."""
    out = _print(pair, "--alarm", said)
    assert out.count(f"TRIGGER:{read}\r\n") == 1


def test_a_reminder_that_is_none(pair: Desk) -> None:
    """Is wrong usage, as is one on a page."""
    assert pair("export", "--to", "ics", "--alarm", "soon").code == 2
    assert pair("export", "--to", "md", "--alarm", "1d").code == 2


def test_a_vdir_loses_what_is_gone(pair: Desk, tmp_path: Path) -> None:
    """Its own entries, by UID, also by another name and without a word of who made them."""
    folder = tmp_path / "calendar"
    before = _vdir(pair, folder)
    assert len(before) == 3
    name = "sofie-holm-2026-10-19@mentorlog.ics"
    raw = (folder / name).read_bytes().replace(b"-//mentorlog//mentorlog//", b"-//Other//Other//")
    (folder / name).unlink()
    (folder / "renamed.ics").write_bytes(raw)
    assert _vdir(pair, folder).keys() == before.keys() - {name} | {"renamed.ics"}
    (pair.root / "sofie-holm/meetings/2026-10-19.yaml").unlink()
    assert _vdir(pair, folder).keys() == before.keys() - {name}


def test_a_vdir_keeps_what_is_not_its_own(pair: Desk, tmp_path: Path) -> None:
    """Another program's entries, another relationship's, and what is no calendar."""
    folder = tmp_path / "calendar"
    _omar(pair)
    _vdir(pair, folder, "--all")
    theirs = {
        "dentist.ics": THEIRS,
        "broken.ics": b"BEGIN:VEVENT",
        "color": b"#ff0000",
    }
    for name, raw in theirs.items():
        (folder / name).write_bytes(raw)
    (pair.root / OMAR / "meetings/2026-10-20.yaml").unlink()
    held = _vdir(pair, folder, "sofie")
    assert f"{OMAR}-2026-10-20@mentorlog.ics" in held
    assert {name: held[name] for name in theirs} == theirs
    held = _vdir(pair, folder, "--all")
    assert f"{OMAR}-2026-10-20@mentorlog.ics" not in held
    assert {name: held[name] for name in theirs} == theirs


def test_a_vdir_loses_a_relationship_that_was_purged(pair: Desk, tmp_path: Path) -> None:
    """Its entries are known although nothing of it is left."""
    folder = tmp_path / "calendar"
    _omar(pair)
    _vdir(pair, folder, "--all")
    assert pair("end-relationship", "omar", "--yes").code == 0
    assert pair("purge", "omar", "--yes").code == 0
    assert not [name for name in _vdir(pair, folder, "--all") if name.startswith(OMAR)]


def test_a_meeting_that_cannot_be_read_stays_in_the_vdir(pair: Desk, tmp_path: Path) -> None:
    """A slip of the hand takes nothing out of a calendar."""
    folder = tmp_path / "calendar"
    before = _vdir(pair, folder)
    pair.meeting("2026-10-19", "notes: [\n")
    assert _vdir(pair, folder) == before


@pytest.mark.parametrize("form", ["ics", "md", "json"])
def test_an_earlier_export_is_replaced(pair: Desk, tmp_path: Path, form: str) -> None:
    """As long as it is one, and of the same relationship; a word of somebody's own stays."""
    path = tmp_path / "shared"
    line = ("export", "sofie", "--to", form, "-o", str(path))
    assert pair(*line).code == 0
    first = path.read_bytes()
    assert pair("move", "2026-10-19", "2026-10-21").code == 0
    assert pair(*line).code == 0
    second = path.read_bytes()
    assert second != first
    _omar(pair)
    assert pair("export", "omar", "--to", form, "-o", str(path)).code == 5
    path.write_bytes(second + b"mine")
    assert pair("move", "2026-10-21", "2026-10-23", "--with", "sofie").code == 0
    assert pair(*line).code == 5
    assert path.read_bytes() == second + b"mine"


def test_the_memory_names_nobody(pair: Desk, tmp_path: Path) -> None:
    """What is kept of an export says whose it was to nobody who reads it."""
    assert pair("export", "--to", "ics", "-o", str(tmp_path / "sofie.ics")).code == 0
    kept = (pair.root / ".mentorlog/calendar.json").read_text(encoding="utf-8")
    assert "sequence" in kept
    assert "sofie" not in kept.casefold()


def test_a_broken_memory_is_no_reason_to_stop(pair: Desk) -> None:
    """The export begins anew."""
    _print(pair)
    pair.write(".mentorlog/calendar.json", '{"entries": {"x": 1}}')
    assert len(_read(_print(pair))) == 3
