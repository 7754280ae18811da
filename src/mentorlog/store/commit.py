"""Putting staged files on the disk: one after the other, and all of them or none."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from os.path import lexists
from pathlib import Path

from mentorlog.domain.names import FileName
from mentorlog.errors import MentorlogError
from mentorlog.store import disk, layout
from mentorlog.store.changed import Changed, What
from mentorlog.store.disk import OvertakenError
from mentorlog.store.reading import Reader
from mentorlog.store.staging import Staged


class Commit:
    """Write staged files: create, then edit, then rename, then delete (design 4).

    A crash between two so leaves a journal that reads well. What fails in between, the disk or a
    person who wrote at the same time, takes back what was done, as far as it still stands.
    """

    def __init__(self, reader: Reader, staged: Staged) -> None:
        self._reader = reader
        self._staged = staged
        self._undo = contextlib.ExitStack()

    def run(self) -> tuple[Changed, ...]:
        """Write all, with the lock held.

        Raises OvertakenError where a file is no longer what it was staged from, and
        SystemRefusedError; nothing has changed then.
        """
        self._refuse_overtaken()
        self._sweep()
        with self._undo:
            changed = tuple(self._write())
            self._undo.pop_all()
        return changed

    def _refuse_overtaken(self) -> None:
        for file, before in self._staged.before.items():
            if disk.read_bytes(self._reader.path(file)) != before:
                raise OvertakenError(self._reader.relative_path(file))

    def _sweep(self) -> None:
        staged = self._staged
        touched = (*staged.created, *staged.edited, *staged.renamed, *staged.deleted)
        folders = {self._reader.path(file).resolve().parent for file in touched}
        folders |= {self._reader.root / f for file in touched for f in layout.folders_around(file)}
        for folder in folders:
            disk.sweep(folder)

    def _write(self) -> Iterator[Changed]:
        staged, path = self._staged, self._reader.path
        for file, raw in staged.created.items():
            self._create(path(file), raw)
            yield self._changed(file, "created")
        for file, raw in staged.edited.items():
            if raw != staged.before[file]:
                self._replace(path(file).resolve(), raw, staged.before[file])
                yield self._changed(file, "edited")
        for file, to in staged.renamed.items():
            self._rename(path(file), path(to))
            yield self._changed(to, "renamed")
        for file in staged.deleted:
            self._delete(path(file), staged.before[file])
            yield self._changed(file, "deleted")

    def _create(self, path: Path, raw: bytes) -> None:
        try:
            create_or_undo(path, raw, self._undo)
        except FileExistsError as error:
            raise OvertakenError(str(path)) from error

    def _replace(self, path: Path, raw: bytes, before: bytes) -> None:
        self._undo.callback(_restore, path, raw, before)
        disk.replace_file(path, raw, before)

    def _rename(self, path: Path, to: Path) -> None:
        self._undo.callback(_rename_back, path, to)
        try:
            disk.rename_file(path, to)
        except FileExistsError as error:
            raise OvertakenError(str(path)) from error

    def _delete(self, path: Path, before: bytes) -> None:
        self._undo.callback(_bring_back, path, before)
        disk.remove_file(path)

    def _changed(self, file: FileName, what: What) -> Changed:
        return Changed(self._reader.relative_path(file), file.name, what)


def create_or_undo(path: Path, raw: bytes, undo: contextlib.ExitStack) -> None:
    """Create a file and its folders, which `undo` takes away again; also half of it, if it fails.

    Raises FileExistsError where one is, and SystemRefusedError.
    """
    undo.callback(disk.remove_empty, disk.make_folder(path.parent))
    undo.callback(_remove, path, raw)
    disk.create_file(path, raw)


_GIVE_UP = contextlib.suppress(OSError, MentorlogError, OvertakenError)
"""What could not be taken back stays new, as after a crash."""


def _remove(path: Path, raw: bytes) -> None:
    with _GIVE_UP:
        if disk.read_bytes(path) == raw:
            disk.remove_file(path)


def _restore(path: Path, raw: bytes, before: bytes) -> None:
    with _GIVE_UP:
        if disk.read_bytes(path) == raw:
            disk.replace_file(path, before, raw)


def _rename_back(path: Path, to: Path) -> None:
    with _GIVE_UP:
        if lexists(to) and not lexists(path):
            disk.rename_file(to, path)


def _bring_back(path: Path, before: bytes) -> None:
    with _GIVE_UP:
        if not lexists(path):
            disk.create_file(path, before)
