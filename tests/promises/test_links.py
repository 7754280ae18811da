"""What a link leads to outside the journal is never written or removed, by any command."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from support.desk import SOFIE, Desk

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links are POSIX")

LINKED = (
    SOFIE,
    f"{SOFIE}/meetings",
    f"{SOFIE}/meetings/2026-09-14.yaml",
    f"{SOFIE}/meetings/2026-10-20.yaml",
    f"{SOFIE}/private",
    f"{SOFIE}/private/2026-09-14.yaml",
    ".mentorlog",
)
COMMANDS = (
    ("action", "done", "1"),
    ("move", "2026-10-20", "2026-10-27"),
    ("cancel", "next", "--why", "Ill"),
    ("plan", "2026-11-20"),
    ("note", "x", "--private"),
    ("reflect", "--meeting", "2026-09-14", "--worked", "more"),
    ("change-relationship", "--key", "sofie"),
    ("purge", SOFIE, "--before", "2026-10-01", "--yes"),
    ("end-relationship", "--on", "2026-10-12", "--yes"),
    ("purge", SOFIE, "--yes"),
)


@pytest.fixture
def full(desk: Desk) -> Desk:
    """Hold a meeting with a reflection, and plan another."""
    desk.is_day("2026-10-12")
    desk.sofie()
    desk.meeting("2026-09-14", "status: held\nactions:\n  - Ask Lars\n")
    desk.meeting("2026-10-20", "status: planned\n")
    desk.write(f"{SOFIE}/private/2026-09-14.yaml", "worked: x\n")
    (desk.root / ".mentorlog").mkdir(exist_ok=True)
    return desk


def _files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("linked", LINKED)
def test_nothing_happens_where_a_link_leads(full: Desk, tmp_path: Path, linked: str) -> None:
    """This holds for a link to a folder or a file, a person's, of meetings, private or internal."""
    out = tmp_path / "out"
    out.mkdir()
    shutil.move(full.root / linked, out / "there")
    (full.root / linked).symlink_to(out / "there")
    before = _files(out)
    for command in COMMANDS:
        assert full(*command).code in {0, 2, 4, 5, 6}, command
        assert _files(out) == before, command


def test_a_journal_may_be_a_link(full: Desk, tmp_path: Path) -> None:
    """It is the journal that was asked for, and stays one: all of it can be changed and removed."""
    link = tmp_path / "link"
    link.symlink_to(full.root)
    for command in COMMANDS[:6]:
        assert full("--journal", str(link), *command).code == 0, command
    assert link.is_symlink()
    assert full.held("2026-09-14")["actions"][0]["done"] == "2026-10-12"
    assert full("--journal", str(link), *COMMANDS[-3]).code == 0
    assert full.meetings() == ["2026-10-27", "2026-11-20"]


def test_what_a_hidden_folder_of_meetings_holds_is_not_denied(full: Desk, tmp_path: Path) -> None:
    """A meeting or an action that may stand there is not said to be nowhere."""
    (full.root / SOFIE / "meetings").rename(tmp_path / "out")
    (full.root / SOFIE / "meetings").symlink_to(tmp_path / "out")
    for command in (COMMANDS[0], COMMANDS[1], ("show", "--meeting", "last")):
        answer = full(*command)
        assert (answer.code, "This is a link that leads out" in answer.err) == (6, True), command
    assert "meetings cannot be read" in full("status").out


def test_an_export_never_writes_through_a_link(full: Desk, tmp_path: Path) -> None:
    """Not to a file of the person's own, and not to one that is not there yet."""
    own = tmp_path / "own.txt"
    own.write_text("mine")
    for name, leads in (("a.md", own), ("b.md", tmp_path / "nowhere.md")):
        (tmp_path / name).symlink_to(leads)
        assert full("export", "--to", "md", "-o", str(tmp_path / name)).code == 5
    assert own.read_text() == "mine"
    assert not (tmp_path / "nowhere.md").exists()
