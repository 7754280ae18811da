"""Writing a journal: a plan is made on fresh data, checked, and put on the disk in one go."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from mentorlog.domain.changes import Change, Create, Delete, Edit, Rename
from mentorlog.domain.names import FileName
from mentorlog.errors import ConflictError, ExistsError, UnreadableError, UnsafeEditError
from mentorlog.store import disk, lock
from mentorlog.store.layout import relative_path
from mentorlog.store.machine import MachineFolder
from mentorlog.store.new_file import new_file_text
from mentorlog.store.reading import Reader, place_in
from mentorlog.store.yaml_edit import edit
from mentorlog.texts import Texts

What = Literal["created", "edited", "renamed", "deleted"]
_TRIES = 8


@dataclass(frozen=True)
class Changed:
    """Say what was done to one file: its path in the journal, its name, and what."""

    file: str
    name: str
    what: What


@dataclass
class _Staged:
    """Hold texts that are ready to be written, and the bytes that they were made from."""

    before: dict[FileName, bytes] = field(default_factory=dict)
    created: dict[FileName, bytes] = field(default_factory=dict)
    edited: dict[FileName, bytes] = field(default_factory=dict)
    renamed: dict[FileName, FileName] = field(default_factory=dict)
    deleted: list[FileName] = field(default_factory=list)


class Store(Reader):
    """Read and change the journal at `root`; new files are commented in the language of `texts`."""

    def __init__(self, root: Path, texts: Texts) -> None:
        super().__init__(root)
        self.texts = texts
        self.machine = MachineFolder(self.root)
        self._seen: dict[FileName, bytes | None] | None = None

    def read_bytes(self, file: FileName) -> bytes | None:
        """Return a file's bytes; what a plan reads is remembered, to notice another's writing."""
        if self._seen is None:
            return super().read_bytes(file)
        if file not in self._seen:
            self._seen[file] = super().read_bytes(file)
        return self._seen[file]

    def change(self, plan: Callable[[], Sequence[Change]]) -> tuple[Changed, ...]:
        """Carry out what `plan` makes of freshly read data, all or nothing; empty for no change.

        The lock is held meanwhile. Where another program wrote a file in between, the plan is
        made again. Raises UnsafeEditError, ExistsError, ConflictError, LockedError and
        SystemRefusedError; what the plan raises passes through.
        """
        with self._system("write"):
            self.machine.prepare()
            with lock.hold(self.machine.lock):
                return self._change(plan)

    def _change(self, plan: Callable[[], Sequence[Change]]) -> tuple[Changed, ...]:
        for _ in range(_TRIES):
            try:
                with self._watching():
                    staged = self._stage(plan())
                return self._commit(staged)
            except disk.OvertakenError as error:
                overtaken = error
        raise ConflictError("error.conflict", file=str(overtaken))

    def begin_file(self, file: FileName) -> tuple[Changed, ...]:
        """Make a file that holds nothing yet but its lesson, for a person to write in."""
        return self.change(lambda: [Create(file, {})])

    def take_in(self, file: FileName, raw: bytes) -> tuple[Changed, ...]:
        """Put a file that somebody sent in place, byte for byte; an older one is kept beside it."""
        with self._system("write"):
            self.machine.prepare()
            with lock.hold(self.machine.lock):
                path, before = self.path(file), Reader.read_bytes(self, file)
                if before == raw:
                    return ()
                if before is None:
                    disk.create_file(path, raw)
                    return (_changed(file, "created"),)
                disk.keep_beside(path, before)
                disk.replace_file(path, raw, before=before)
                return (_changed(file, "edited"),)

    @contextlib.contextmanager
    def _watching(self) -> Iterator[None]:
        self._seen = {}
        try:
            yield
        finally:
            self._seen = None

    @contextlib.contextmanager
    def _system(self, what: str) -> Iterator[None]:
        try:
            yield
        except FileExistsError as error:
            raise ExistsError("error.exists", path=error.filename or str(error)) from error
        except OSError as error:
            raise disk.system_error(what, Path(error.filename or self.root), error) from error

    def _stage(self, changes: Sequence[Change]) -> _Staged:
        staged = _Staged()
        for change in changes:
            match change:
                case Create():
                    text = new_file_text(change.file, change.data, self.texts)
                    staged.created[change.file] = text.encode()
                case Edit():
                    self._stage_edit(staged, change)
                case Rename():
                    staged.renamed[change.file] = change.to
                case Delete():
                    staged.deleted.append(change.file)
        return staged

    def _stage_edit(self, staged: _Staged, change: Edit) -> None:
        file = change.file
        if file in staged.created:
            staged.created[file] = self._edited(file, staged.created[file], change)
            return
        raw = self.read_bytes(file)
        if raw is None:
            staged.created[file] = new_file_text(file, {}, self.texts).encode()
            self._stage_edit(staged, change)
            return
        staged.before[file] = raw
        staged.edited[file] = self._edited(file, staged.edited.get(file, raw), change)

    def _edited(self, file: FileName, raw: bytes, change: Edit) -> bytes:
        name = relative_path(file)
        self._refuse_outside(file)
        text = disk.decode(raw)
        try:
            return edit(text, change.edits).encode()
        except UnsafeEditError as error:
            problems = place_in(name, error.problems, text)
            raise UnsafeEditError(error.text, problems, file=name, **error.facts) from error
        except UnreadableError as error:
            problems = place_in(name, error.problems, text)
            raise UnreadableError("error.unreadable", problems, file=name) from error

    def _refuse_outside(self, file: FileName) -> None:
        path = self.path(file)
        if not path.resolve().is_relative_to(self.root):
            raise UnreadableError("error.outside", file=relative_path(file))

    def _commit(self, staged: _Staged) -> tuple[Changed, ...]:
        for file, before in staged.before.items():
            if Reader.read_bytes(self, file) != before:
                raise disk.OvertakenError(relative_path(file))
        return tuple(self._write(staged))

    def _write(self, staged: _Staged) -> Iterator[Changed]:
        for file, raw in staged.created.items():
            self._refuse_outside(file)
            disk.create_file(self.path(file), raw)
            yield _changed(file, "created")
        for file, raw in staged.edited.items():
            if raw != staged.before[file]:
                self._replace(file, raw, staged.before[file])
                yield _changed(file, "edited")
        for file, to in staged.renamed.items():
            disk.rename_file(self.path(file), self.path(to))
            yield _changed(to, "renamed")
        for file in staged.deleted:
            disk.remove_file(self.path(file))
            yield _changed(file, "deleted")

    def _replace(self, file: FileName, raw: bytes, before: bytes) -> None:
        path = self.path(file).resolve()
        disk.sweep(path.parent)
        disk.replace_file(path, raw, before=before)


def _changed(file: FileName, what: What) -> Changed:
    return Changed(relative_path(file), file.name, what)
