"""While mentorlog writes, others do too: a hand, an editor, the system, another mentorlog."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from support.disk_faults import CALLS, refuse_once
from support.folder import DAY, KEY, MEETING, NEXT, RELATIONSHIP, WHERE, WRITTEN, Folder, adding
from support.sampling import sample

from mentorlog.domain.changes.edits import (
    Append,
    Change,
    CreateFile,
    DeleteFile,
    EditFile,
    RenameFile,
    Set,
)
from mentorlog.domain.model.file_names import FileName, Kind, meeting_file
from mentorlog.domain.model.meeting import Meeting
from mentorlog.errors import MentorlogError, SystemRefusedError
from mentorlog.store.disk import files, temporary
from mentorlog.store.writing import apply
from mentorlog.store.writing.store import Store
from mentorlog.store.writing.transaction import Transaction

COMING = meeting_file(KEY, NEXT)
BY_HAND = f"place: Café\n{WRITTEN}"

HOOKS: dict[str, tuple[object, str]] = {
    "the plan": (Transaction, "_stage"),
    "staging": (apply.Commit, "run"),
    "sweeping": (temporary, "sweep"),
    "the temporary file": (os, "write"),
    "its mode": (os, "chmod"),
    "its fsync": (os, "fsync"),
    "the last look": (os, "replace"),
}


def write_in_place(path: Path) -> None:
    """Save as a simple editor does: the same file, cut and filled again."""
    path.write_text(BY_HAND, encoding="utf-8")


def write_beside(path: Path) -> None:
    """Save as a careful editor does: a new file, put in place."""
    beside = path.with_name("beside")
    beside.write_text(BY_HAND, encoding="utf-8")
    beside.rename(path)


SAVINGS = [(hook, write) for hook in HOOKS for write in (write_in_place, write_beside)]
SAVINGS.remove(("the last look", write_beside))  # the system offers no look after the last one


@pytest.mark.parametrize(("hook", "write"), SAVINGS)
def test_a_hand_edit_in_between_is_kept(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, hook: str, write: Callable[[Path], None]
) -> None:
    """Wherever it falls, the edit is made again on the new text."""
    store = folder.store
    store.change(list)
    owner, name = HOOKS[hook]
    real = getattr(owner, name)

    def write_first(*args: object, **more: object) -> object:
        monkeypatch.setattr(owner, name, real)
        write(folder.root / WHERE)
        return real(*args, **more)

    monkeypatch.setattr(owner, name, write_first)
    store.change(adding("Call Lars"))
    assert getattr(owner, name) == real, "the hook was passed"
    assert folder.read() == f"{BY_HAND}  - Call Lars\n"
    assert folder.leftovers() == []


def test_a_meeting_that_appears_meanwhile(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plan that saw a free name is made again when it is taken; the other file stays."""
    store, real = folder.store, files.create_file

    def plan() -> list[Change]:
        there = store.find(COMING, Meeting)
        return (
            [EditFile(COMING, (Append(("topics",), "CV"),))] if there else [CreateFile(COMING, {})]
        )

    def appear(path: Path, raw: bytes) -> None:
        monkeypatch.setattr(files, "create_file", real)
        folder.write(f"{KEY}/meetings/{NEXT}.yaml", "topics: [Jobs]\n")
        real(path, raw)

    monkeypatch.setattr(files, "create_file", appear)
    store.change(plan)
    assert folder.read(f"{KEY}/meetings/{NEXT}.yaml") == "topics: [Jobs, CV]\n"


def several() -> list[Change]:
    """Plan one of each change in several files."""
    return [
        CreateFile(FileName(Kind.REFLECTION, KEY, NEXT), {"worked": "The walk."}),
        CreateFile(FileName(Kind.RELATIONSHIP, "bo"), {"name": "Bo"}),
        EditFile(RELATIONSHIP, (Set(("me",), "mentee"),)),
        *adding("Call Lars")(),
        RenameFile(MEETING, COMING),
        DeleteFile(FileName(Kind.MILESTONES, KEY)),
    ]


def test_overtaken_half_way_nothing_is_done_twice(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was written before the hand came is taken back before the plan is made again."""
    folder.write(f"{KEY}/milestones.yaml", "milestones: []\n")
    real = files.replace_file

    def overtake(path: Path, raw: bytes, before: bytes | None = None) -> None:
        if path.name == f"{DAY}.yaml":
            monkeypatch.setattr(files, "replace_file", real)
            write_in_place(path)
        real(path, raw, before)

    store = folder.store
    store.change(list)
    monkeypatch.setattr(files, "replace_file", overtake)
    changed = store.change(several)
    assert [each.what for each in changed] == [
        *["created"] * 2,
        *["edited"] * 2,
        "renamed",
        "deleted",
    ]
    assert folder.read(f"{KEY}/meetings/{NEXT}.yaml") == f"{BY_HAND}  - Call Lars\n"
    assert "me: mentee\n" in folder.read(f"{KEY}/relationship.yaml")


@pytest.mark.parametrize(("call", "number"), sample(product(CALLS, range(1, 12)), 30))
def test_a_full_disk_at_any_step_leaves_all_or_nothing(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    """A command that was given several things does all or none; no temporary file stays."""
    folder.write(f"{KEY}/milestones.yaml", "milestones: []\n")
    store = folder.store
    store.change(list)
    before = folder.files()
    with monkeypatch.context() as patch:

        def plan() -> list[Change]:
            refuse_once(patch, call, number)
            return several()

        error = attempt(store, plan)
    after = folder.files()
    if error is None:
        assert after.keys() - before.keys() == {
            "bo/relationship.yaml",
            f"{KEY}/private/{NEXT}.yaml",
            f"{KEY}/meetings/{NEXT}.yaml",
        }
    else:
        assert after == before
        assert sorted(each.name for each in (folder.root / KEY).iterdir()) == [
            "meetings",
            "milestones.yaml",
            "relationship.yaml",
        ]
    if call != "unlink":
        assert folder.leftovers() == []


def attempt(store: Store, plan: Callable[[], list[Change]]) -> MentorlogError | None:
    """Carry out a plan, and return what came of it."""
    try:
        store.change(plan)
    except MentorlogError as error:
        return error
    return None


@pytest.mark.parametrize("call", ["open", "write", "fsync", "replace"])
def test_a_full_disk_is_told_with_path_and_reason(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    """Exit 9 names the file that was to be written, not a temporary one."""
    store = folder.store
    store.change(list)

    def refuse(*_: object) -> object:
        raise OSError(28, "No space left on device")

    real = files.replace_file

    def replace(path: Path, raw: bytes, before: bytes | None = None) -> None:
        monkeypatch.setattr(os, call, refuse)
        try:
            real(path, raw, before)
        finally:
            monkeypatch.undo()

    monkeypatch.setattr(files, "replace_file", replace)
    error = attempt(store, lambda: list(adding("x")()))
    assert isinstance(error, SystemRefusedError)
    assert error.facts == {"path": str(folder.root / WHERE), "reason": "No space left on device"}
    assert error.text == "errors.system.write"
    assert folder.read() == WRITTEN


_WRITER = """
import os, signal, sys
from pathlib import Path
from support.folder import Folder, adding
from mentorlog.store.disk import temporary
def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)
store = Folder(Path(sys.argv[1])).store
store.change(list)
setattr(os, sys.argv[2], die)
store.change(adding("Call Lars"))
"""


def start(program: str, *argv: str) -> subprocess.Popen[bytes]:
    """Start another process with the tests' own modules."""
    tests = str(Path(__file__).parents[2])
    env = {**os.environ, "PYTHONPATH": tests}
    return subprocess.Popen([sys.executable, "-c", program, *argv], env=env)  # noqa: S603 - our own


@pytest.mark.skipif(os.name == "nt", reason="a signal of POSIX")
@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_killed_process(folder: Folder, call: str) -> None:
    """The file is the old one, and the next writing command sweeps up and goes on."""
    writer = start(_WRITER, str(folder.root), call)
    assert writer.wait() == -signal.SIGKILL
    assert folder.read() == WRITTEN
    assert len(folder.leftovers()) == 1
    folder.store.change(lambda: [CreateFile(COMING, {})])
    assert folder.leftovers() == []
    assert folder.store.change(adding("x"))
