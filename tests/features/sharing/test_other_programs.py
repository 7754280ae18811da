"""A vdir as the programs show it that people have: khal for meetings, todoman for tasks."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from support.desk import Desk


def _program(name: str, package: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed (pip install {package})")
    return found


@pytest.fixture
def folder(desk: Desk, tmp_path: Path) -> Path:
    """Give a vdir with a meeting to come and a task."""
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
    khal = _program("khal", "khal")
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
    todo = _program("todo", "todoman")
    lines = [f'path = "{folder}"', 'date_format = "%Y-%m-%d"', f'cache_path = "{tmp_path}/cache"']
    configuration = tmp_path / "todoman.py"
    configuration.write_text("\n".join(lines), encoding="utf-8")
    shown = _run(tmp_path, todo, "-c", str(configuration), "list")
    assert "2026-10-20 Ask two alumni" in shown
