"""Calendars as the programs see them that people have: khal, todoman, vdirsyncer, ical.js."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from support.desk import Desk
from support.programs import find_module, find_program, run_node


@pytest.fixture
def folder(desk: Desk, tmp_path: Path) -> Path:
    """Return a vdir with a meeting to come and a task."""
    desk.write("journal.yaml", "name: Mette Krogh\ntimezone: Europe/Copenhagen\n")
    desk.sofie()
    action = "actions:\n  - Ask two alumni due:2026-10-20\n"
    desk.meeting("2026-10-19", f"status: planned\ntime: 15:00\nminutes: 90\n{action}")
    path = tmp_path / "mentoring"
    assert desk("export", "--to", "vdir", "-o", str(path)).code == 0
    return path


def _run(home: Path, *line: str) -> str:
    environ = {"HOME": str(home), "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}
    done = subprocess.run(line, env=environ, capture_output=True, text=True, check=False)  # noqa: S603 - the program found above
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_khal_shows_the_meeting(folder: Path, tmp_path: Path) -> None:
    """On its hour, as long as it is, read from the entries' own zone."""
    khal = find_program("khal")
    lines = [
        *("[calendars]", "[[mentoring]]", f"path = {folder}", "[sqlite]", f"path = {tmp_path}/db"),
        *("[locale]", "timeformat = %H:%M", "dateformat = %Y-%m-%d", "longdateformat = %Y-%m-%d"),
        *("datetimeformat = %Y-%m-%d %H:%M", "longdatetimeformat = %Y-%m-%d %H:%M"),
        *("local_timezone = Europe/Lisbon", "default_timezone = Europe/Lisbon"),
    ]
    configuration = tmp_path / "khal.conf"
    configuration.write_text("\n".join(lines), encoding="utf-8")
    shown = _run(tmp_path, khal, "-c", str(configuration), "list", "2026-10-19", "1d")
    assert "14:00-15:30 Mentoring: Mette Krogh and Sofie Holm" in shown


def test_todoman_shows_the_task(folder: Path, tmp_path: Path) -> None:
    """With its day."""
    todo = find_program("todo")
    lines = [f'path = "{folder}"', 'date_format = "%Y-%m-%d"', f'cache_path = "{tmp_path}/cache"']
    configuration = tmp_path / "todoman.py"
    configuration.write_text("\n".join(lines), encoding="utf-8")
    shown = _run(tmp_path, todo, "-c", str(configuration), "list")
    assert "2026-10-20 Ask two alumni" in shown


def test_vdirsyncer_takes_what_is_new_and_what_is_gone(folder: Path, tmp_path: Path) -> None:
    """Another folder has the same entries, and loses those of a meeting that is gone."""
    vdirsyncer = find_program("vdirsyncer")
    other = tmp_path / "phone"
    other.mkdir()
    configuration = tmp_path / "vdirsyncer.conf"
    stores = "".join(
        f'[storage {name}]\ntype = "filesystem"\npath = "{path}"\nfileext = ".ics"\n'
        for name, path in (("here", folder), ("there", other))
    )
    configuration.write_text(
        f'[general]\nstatus_path = "{tmp_path}/status"\n'
        f'[pair both]\na = "here"\nb = "there"\ncollections = null\n{stores}',
        encoding="utf-8",
    )
    words = (vdirsyncer, "-c", str(configuration))
    _run(tmp_path, *words, "discover", "both")
    _run(tmp_path, *words, "sync", "both")
    assert _contents(other) == _contents(folder)
    assert len(_contents(other)) == 2
    next(folder.glob("*action*")).unlink()
    _run(tmp_path, *words, "sync", "both")
    assert _contents(other) == _contents(folder)


def _contents(folder: Path) -> list[bytes]:
    return sorted(path.read_bytes() for path in folder.glob("*.ics"))


READ = """
const ICAL = require("ical.js");
const text = require("fs").readFileSync(process.argv[1], "utf8");
const calendar = new ICAL.Component(ICAL.parse(text));
for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
const found = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
console.log(JSON.stringify(found.map((each) => [
  each.uid, each.startDate.toJSDate().toISOString(), each.endDate.toJSDate().toISOString(),
])));
"""


def test_a_program_in_the_browser_reads_the_hour(folder: Path, desk: Desk) -> None:
    """With the zone that the file itself describes, and the length."""
    find_module("ical.js")
    path = folder.with_suffix(".ics")
    desk("export", "--to", "ics", "-o", str(path))
    assert run_node(READ, str(path)) == [
        [
            "sofie-holm-2026-10-19@mentorlog",
            "2026-10-19T13:00:00.000Z",
            "2026-10-19T14:30:00.000Z",
        ]
    ]
