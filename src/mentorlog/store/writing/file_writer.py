"""The writer of journal files: what it wrote is remembered, or taken back."""

from __future__ import annotations

import contextlib
import os
from os.path import lexists
from pathlib import Path
from types import TracebackType
from typing import Self

from mentorlog.errors import MentorlogError
from mentorlog.store.disk import files
from mentorlog.store.disk.files import ConcurrentChangeError
from mentorlog.store.disk.inside import refuse_links
from mentorlog.store.writing.file_change import ContentChange, FileChange, RenameChange
from mentorlog.store.writing.open_files import note_changes


class FileWriter:
    """Write files of the journal at `root`, one after the other, in a `with` and under the lock.

    What fails in between takes back what was written, as far as it still stands. At the end the
    changes are added to `record`, for whoever keeps versions.
    """

    def __init__(self, root: Path, record: list[FileChange]) -> None:
        self._root = root
        self._record = record
        self._changes: list[FileChange] = []
        self._undo = contextlib.ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            self._undo.close()
            return
        self._undo.pop_all()
        note_changes(self._root, self._changes)
        for change in self._changes:
            note(self._record, change)

    def create(self, path: Path, raw: bytes) -> None:
        """Put a new file in place. Raises ConcurrentChangeError where one is."""
        try:
            create_or_undo(path, raw, self._undo)
        except FileExistsError as error:
            raise ConcurrentChangeError(str(path)) from error
        self._changes.append(ContentChange(self._place(path), None, raw))

    def replace(self, path: Path, raw: bytes, before: bytes) -> None:
        """Put bytes in the place of others; ConcurrentChangeError where these are no more."""
        # Noted before it is done: who is stopped between the two still takes it back.
        self._undo.callback(_restore, path, raw, before)
        files.replace_file(path, raw, before)
        self._changes.append(ContentChange(self._place(path), before, raw))

    def rename(self, path: Path, to: Path) -> None:
        """Rename a file. Raises ConcurrentChangeError where the name is taken."""
        self._undo.callback(_rename_back, path, to)
        try:
            files.rename_file(path, to)
        except FileExistsError as error:
            raise ConcurrentChangeError(str(path)) from error
        self._changes.append(RenameChange(self._place(path), self._place(to)))

    def delete(self, path: Path, before: bytes) -> None:
        """Take a file away. Raises UnreadableError where a link stands on the way to it."""
        # Asked at the last moment: a link may have come since the change was planned.
        refuse_links(self._root, path)
        self._undo.callback(_bring_back, path, before)
        files.remove_file(path)
        self._changes.append(ContentChange(self._place(path), before, None))

    def _place(self, path: Path) -> str:
        return place_of(self._root, path)


def place_of(root: Path, path: Path) -> str:
    """Return the path of a file inside the journal, links to its folder followed."""
    folder = os.path.realpath(path.parent)
    return Path(os.path.relpath(folder, root), path.name).as_posix()


def note(record: list[FileChange], change: FileChange) -> None:
    """Add a change to a record; one that goes on where the last one ended becomes one with it."""
    last = record[-1] if record else None
    if (
        isinstance(change, ContentChange)
        and isinstance(last, ContentChange)
        and (last.file, last.after) == (change.file, change.before)
    ):
        record[-1] = ContentChange(change.file, last.before, change.after)
    else:
        record.append(change)


def create_or_undo(path: Path, raw: bytes, undo: contextlib.ExitStack) -> None:
    """Create a file and its folders, which `undo` takes away again; also half of it, if it fails.

    Raises FileExistsError where one is, and SystemRefusedError.
    """
    undo.callback(files.remove_empty, files.make_folder(path.parent))
    # Before the file is made: what fails in the midst of it leaves half a file to take away.
    undo.callback(_remove, path, raw)
    files.create_file(path, raw)


_GIVE_UP = contextlib.suppress(OSError, MentorlogError, ConcurrentChangeError)
"""What could not be taken back stays new, as after a crash."""


def _remove(path: Path, raw: bytes) -> None:
    with _GIVE_UP:
        if files.read_bytes(path) == raw:
            files.remove_file(path)


def _restore(path: Path, raw: bytes, before: bytes) -> None:
    with _GIVE_UP:
        if files.read_bytes(path) == raw:
            files.replace_file(path, before, raw)


def _rename_back(path: Path, to: Path) -> None:
    with _GIVE_UP:
        if lexists(to) and not lexists(path):
            files.rename_file(to, path)


def _bring_back(path: Path, before: bytes) -> None:
    with _GIVE_UP:
        if not lexists(path):
            files.create_file(path, before)
