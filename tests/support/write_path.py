"""Every command that writes, given at a desk, and what each file may hold meanwhile."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from support.canaries import plant
from support.desk import Desk
from support.frames import Answer
from support.refusals import System
from support.repositories import NAME
from support.their_example import SENT, send

from mentorlog.store.disk.temporary import is_temporary

COMMANDS: dict[str, tuple[str, ...]] = {
    "init": ("init", "--name", "Anna", "--guide", "{here}/guide.yaml"),
    "init there": ("init", "--guide", "{here}/guide.yaml"),
    "new-relationship": ("new-relationship", "Ida", "--role", "mentor"),
    "new-meeting": ("new-meeting", "--notes", "Talked", "--topic", "CV", "--boundary", "Illness"),
    "new-meeting new": ("new-meeting", "Ida", "--role", "mentor", "--notes", "Talked"),
    "end-meeting": (
        *("end-meeting", "--summary", "Good", "--action", "Call Lars"),
        *("--next", "2026-11-20", "--next-topic", "CV"),
    ),
    "plan": ("plan", "2026-11-20", "10:00", "--topic", "CV"),
    "move": ("move", "2026-10-05", "2026-10-06"),
    "cancel": ("cancel", "next", "--why", "Ill", "--new", "2026-10-21"),
    "action add": ("action", "add", "Call Lars @mentor"),
    "action change": ("action", "change", "1", "Ask", "Lars", "due:+2w", "@both"),
    "action done": ("action", "done", "1", "2", "--note", "Well"),
    "action drop": ("action", "drop", "1"),
    "action reopen": ("action", "reopen", "3"),
    "milestone add": ("milestone", "add", "Offices abroad"),
    "milestone step": ("milestone", "add", "CV rewritten", "--under", "job", "--due", "2026-11-01"),
    "milestone change": ("milestone", "change", "job", "--title", "Offices", "--key", "offices"),
    "milestone done": ("milestone", "done", "job/1", "job"),
    "milestone drop": ("milestone", "drop", "job/1"),
    "milestone reopen": ("milestone", "reopen", "job/2"),
    "expectations": ("expectations", "--answer", "support-wanted=Time", "--agree"),
    "reflect": ("reflect", "--meeting", "2026-10-05", "--worked", "Walk", "--raise", "Jobs"),
    "note": ("note", "sofie", "Passed", "both", "exams"),
    "note private": ("note", "sofie", "A", "thought", "--private"),
    "change-relationship": ("change-relationship", "sofie", "--name", "Sofie Berg"),
    "prep": ("prep", "--topic", "CV", "--since", "News"),
    "end-relationship": ("end-relationship", "sofie", "--yes", "--reason", "Done"),
    "end-relationship back": ("end-relationship", "bo-berg", "--reopen"),
    "edit": ("edit", "guide"),
    "export": ("export", "sofie", "--to", "md", "-o", "{here}/out/sofie.md"),
    "export vdir": ("export", "sofie", "--to", "vdir", "-o", "{here}/out"),
    "purge": ("purge", "bo-berg", "--yes"),
    "purge before": ("purge", "sofie", "--before", "2026-09-20", "--yes"),
    "import": ("import", f"{{here}}/{SENT}", "--yes"),
    "demo": ("demo", "{here}/journal"),
    "init git": ("init", "--git"),
    "undo": ("undo",),
    "schema": ("schema", "--install"),
}
BEGINNING = frozenset({"init", "demo", "new-meeting new"})
"""The commands that are given where there is no journal."""

Files = dict[str, bytes]


@pytest.fixture
def pair(desk: Desk, tmp_path: Path) -> Desk:
    """Give a desk in front of the folder in which the journal is or will be."""
    desk.monkeypatch.setenv("EDITOR", "true")
    for variable, value in NAME.items():
        desk.monkeypatch.setenv(variable, value)
    (tmp_path / "guide.yaml").write_text("name: Our guide\n", encoding="utf-8")
    send(tmp_path, mentor=None)
    return desk


def lay_out(desk: Desk, name: str) -> None:
    """Lay the journal out as it was before the command."""
    shutil.rmtree(desk.root, ignore_errors=True)
    for place in ("home", "out"):
        shutil.rmtree(desk.root.parent / place, ignore_errors=True)
    (desk.root.parent / "home").mkdir()
    if name not in BEGINNING:
        plant(desk)
    if name == "undo":
        assert desk("init", "--git").code == 0
        assert desk("action", "done", "1").code == 0


def give(desk: Desk, name: str) -> Answer:
    """Give the command, in words that are put in place."""
    ctx = str(desk.root.parent)
    return desk(*(word.replace("{here}", ctx) for word in COMMANDS[name]))


def files_of(desk: Desk) -> Files:
    """Return every file of the journal and what was exported, temporary ones aside."""
    out = desk.root.parent / "out"
    exported = {f"out/{path.name}": path.read_bytes() for path in sorted(out.glob("*"))}
    found = {**desk.files(), **exported}
    return {name: raw for name, raw in found.items() if not is_temporary(Path(name).name)}


def leftovers(desk: Desk) -> list[Path]:
    """List every temporary file below the desk."""
    return [path for path in desk.root.parent.rglob("*") if is_temporary(path.name)]


def see_through(desk: Desk, name: str) -> tuple[System, dict[str, set[bytes | None]]]:
    """Run the command with nothing refused; count its calls and note every state of every file."""
    lay_out(desk, name)
    states: dict[str, set[bytes | None]] = {}
    seen: list[Files] = [files_of(desk)]

    def look() -> None:
        seen.append(files_of(desk))

    system = System(look=look)
    with pytest.MonkeyPatch.context() as patch:
        system.watch(patch)
        answer = give(desk, name)
    assert answer.code == 0, answer
    for file in {n for files in seen for n in files}:
        states[file] = {files.get(file) for files in seen}
    return system, states
