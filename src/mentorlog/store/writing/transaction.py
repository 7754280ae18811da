"""Transaction: lock, plan on fresh data, try again, write; install and restore files."""

from __future__ import annotations

import contextlib
import itertools
import os
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from mentorlog.domain.changes.edits import Change
from mentorlog.domain.model.file_names import FileName
from mentorlog.errors import ConflictError, UnreadableError
from mentorlog.store import paths
from mentorlog.store.disk import files, temporary
from mentorlog.store.disk.files import ConcurrentChangeError
from mentorlog.store.writing.apply import Commit, restore_files
from mentorlog.store.writing.file_change import Changed, ContentChange
from mentorlog.store.writing.file_writer import FileWriter
from mentorlog.store.writing.stage import Stage, Staged

if TYPE_CHECKING:
    from mentorlog.store.writing.recording_reader import RecordingReader

Result = TypeVar("Result")

PATIENCE = 5.0
"""Seconds in which a change is made again; whoever waits for the lock meanwhile waits longer."""

_SAVING = 0.1
"""Seconds in which an editor that is about to save is done with it."""

_PAUSE = 0.005
"""Seconds before the next try, for an editor to end its saving."""


class Transaction:
    """A turn at writing in the journal of a store, under its lock."""

    def __init__(self, store: RecordingReader) -> None:
        self._store = store

    def carry_out(
        self, plan: Callable[[], tuple[Result, Sequence[Change]]]
    ) -> tuple[Result, tuple[Changed, ...]]:
        """Carry out what a plan makes of what the disk holds now, as `Store.carry_out` says."""

        def write() -> tuple[Result, tuple[Changed, ...]]:
            # A plan that is made again has another result: only that of the one that is written
            # is returned.
            result, staged = self._stage(plan)
            return result, Commit(self._store, staged, self._store.record).run()

        return self._run_locked(write, PATIENCE)

    def restore_files(self, wanted: Sequence[ContentChange]) -> tuple[Changed, ...]:
        """Bring files into another state, as `Store.restore_files` says; nothing is planned."""
        root, record = self._store.root, self._store.record
        return self._run_locked(lambda: restore_files(root, record, wanted), _SAVING)

    def install_file(self, file: FileName, raw: bytes) -> tuple[Changed, ...]:
        """Put a file in place byte for byte, as `Store.install_file` says."""
        return self._run_locked(lambda: self._install_file(file, raw), PATIENCE)

    def _run_locked(self, write: Callable[[], Result], patience: float) -> Result:
        self._refuse_newer_format()
        with self._refusals(), self._store.machine.hold():
            return self._try(write, patience)

    def _try(self, write: Callable[[], Result], patience: float) -> Result:
        deadline = time.monotonic() + patience
        while True:
            try:
                return write()
            except ConcurrentChangeError as error:
                if time.monotonic() > deadline:
                    raise ConflictError("errors.conflict", file=self._name(error)) from error
                time.sleep(_PAUSE)

    def _name(self, overtaken: ConcurrentChangeError) -> str:
        path = Path(str(overtaken))
        inside = path.is_relative_to(self._store.root)
        return path.relative_to(self._store.root).as_posix() if inside else str(path)

    def _stage(self, plan: Callable[[], tuple[Result, Sequence[Change]]]) -> tuple[Result, Staged]:
        with self._store.watching() as seen:
            result, changes = plan()
            return result, Stage(self._store, self._store.texts, seen).make(changes)

    def _install_file(self, file: FileName, raw: bytes) -> tuple[Changed, ...]:
        name = self._store.relative_path(file)
        if paths.leads_outside(str(self._store.root), name):
            raise UnreadableError("errors.outside", file=name)
        path, before = (self._store.root / name).resolve(), self._store.read_bytes(file)
        if before == raw:
            return ()
        temporary.sweep(path.parent)
        with FileWriter(self._store.root, self._store.record) as writer:
            if before is None:
                writer.create(path, raw)
                return (Changed(name, file.name, "created"),)
            # The copy first: killed between the two, the old file stands twice and not nowhere.
            writer.create(_free_beside(path), before)
            writer.replace(path, raw, before)
            return (Changed(name, file.name, "edited"),)

    def _refuse_newer_format(self) -> None:
        """Refuse to write in a journal of a newer format."""
        try:
            self._store.load_journal()
        except UnreadableError as error:
            if any(each.code == "newer-format" for each in error.problems):
                raise UnreadableError("errors.newer", error.problems) from error

    @contextlib.contextmanager
    def _refusals(self) -> Iterator[None]:
        """Translate what the system refuses where nobody knew of which file it was."""
        try:
            yield
        except OSError as error:
            path = Path(error.filename or self._store.root)
            raise files.system_error("write", path, error) from error


def _free_beside(path: Path) -> Path:
    """Return a path beside another that is free, such as `guide-earlier-1.yaml`."""
    names = (f"{path.stem}-earlier-{number}{path.suffix}" for number in itertools.count(1))
    return next(path.with_name(name) for name in names if not os.path.lexists(path.with_name(name)))
