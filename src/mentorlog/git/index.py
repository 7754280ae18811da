"""The person's index around a commit of ours.

Our change is put into it before the commit is made, and taken out again where none is: whenever
mentorlog is killed, the index is never behind the newest commit, so that nobody's next commit
takes ours back. Its lock is held only while one file takes the place of another.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import time
from collections.abc import Mapping
from pathlib import Path

from mentorlog.git import repository as repositories
from mentorlog.git.objects import Entry, Objects
from mentorlog.git.process import GitRefusedError
from mentorlog.git.repository import Repository
from mentorlog.store.disk import files, system
from mentorlog.store.machine_folder import MachineFolder

_NOTE = "staged"
"""The file in a folder of scratch that says what was put into the index, and by which journal."""

Entries = Mapping[str, Entry | None]


class IndexOvertakenError(Exception):
    """Raised when another git wrote the index between our look and our writing."""


class Staging:
    """A change on its way into the person's index, in a scratch `folder`."""

    def __init__(self, repository: Repository, folder: Path) -> None:
        self._repository = repository
        self.folder = folder
        self._objects = Objects(repository)
        self._index = repository.folder / "index"
        self._before = files.read_bytes(self._index)
        self._placed = b""
        self.now = self._objects.staged()

    def put(self, entries: Entries, head: str | None) -> None:
        """Put entries into the index. Raises IndexOvertakenError and GitRefusedError."""
        old = {path: self.now.get(path, {}).get(0) for path in entries}
        note = {
            "journal": str(self._repository.root),
            "head": head,
            "old": {path: as_row(each) for path, each in old.items()},
            "new": {path: as_row(each) for path, each in entries.items()},
        }
        # Noted before the index is written: who comes after a kill finds what to take out of it.
        (self.folder / _NOTE).write_bytes(json.dumps(note).encode())
        self._placed = self._write(entries, self._before)

    def take_back(self) -> None:
        """Leave the index as it was before."""
        with (
            contextlib.suppress(IndexOvertakenError),
            self._repository.holding_index() as index,
        ):
            # Byte for byte where nobody wrote it since; else only our entries are taken out.
            if files.read_bytes(index) == self._placed:
                self._restore(index)
                return
        take_out(self._repository, self.folder)

    def _restore(self, index: Path) -> None:
        if self._before is None:
            index.unlink(missing_ok=True)
        else:
            files.replace_file(index, self._before)

    def add(self, entries: Entries) -> None:
        """Put more entries into the index, whoever has written it since."""
        _write_until_done(self._repository, self.folder, entries)

    def _write(self, entries: Entries, before: bytes | None) -> bytes:
        return _write(self._repository, self.folder, entries, before)


def _write(repository: Repository, folder: Path, entries: Entries, before: bytes | None) -> bytes:
    """Put entries into the index while it holds the bytes `before`; returns those it holds then."""
    prepared = folder / "prepared"
    prepared.unlink(missing_ok=True)
    if before is not None:
        shutil.copy2(repository.folder / "index", prepared)  # its age says which files to look into
    Objects(repository).stage(prepared, entries)
    repository.git.ask("update-index", "-q", "--refresh", index=prepared)
    raw = prepared.read_bytes()
    # Made ready outside of the lock, so that the person's git waits for a rename alone. Whoever
    # wrote the index meanwhile is seen by its bytes.
    with repository.holding_index() as index:
        if files.read_bytes(index) != before:
            raise IndexOvertakenError
        system.replace(prepared, index)
    return raw


def _write_until_done(repository: Repository, folder: Path, entries: Entries) -> None:
    deadline = time.monotonic() + repositories.PATIENCE
    while True:
        try:
            _write(repository, folder, entries, files.read_bytes(repository.folder / "index"))
        except IndexOvertakenError:
            if time.monotonic() > deadline:
                raise
        else:
            return


def take_out(repository: Repository, folder: Path) -> None:
    """Take out of the index what was put into it for a commit that was never made."""
    raw = files.read_bytes(folder / _NOTE)
    note = json.loads(raw) if raw else {}
    if note.get("journal") != str(repository.root) or note["head"] != repository.head:
        return
    now = Objects(repository).staged()
    back = {
        path: as_entry(note["old"][path])
        for path, row in note["new"].items()
        if as_row(now.get(path, {}).get(0)) == row
    }
    if back:
        _write_until_done(repository, folder, back)


def heal(repository: Repository, machine: MachineFolder) -> None:
    """Mend what a killed mentorlog left in git's folder, so that it is in nobody's way."""
    with machine.hold():
        mend(repository)


def mend(repository: Repository) -> None:
    """Do the same while the journal's lock is held."""
    repository.free_locks()
    for folder in repository.left_scratch():
        with contextlib.suppress(OSError, ValueError, GitRefusedError, IndexOvertakenError):
            if _is_of(repository, folder):
                take_out(repository, folder)
                shutil.rmtree(folder)
    repository.sweep()


def _is_of(repository: Repository, folder: Path) -> bool:
    raw = files.read_bytes(folder / _NOTE)
    return raw is not None and json.loads(raw).get("journal") == str(repository.root)


def as_row(entry: Entry | None) -> list[str] | None:
    """Return an entry as it is noted in JSON."""
    return [entry.mode, entry.blob] if entry else None


def as_entry(row: list[str] | None) -> Entry | None:
    """Return the entry that was noted."""
    return Entry(*row) if row else None
