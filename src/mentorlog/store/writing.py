"""Writing a journal: a plan is made on fresh data, checked, and put on the disk in one go."""

from __future__ import annotations

import contextlib
import itertools
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from mentorlog.domain.changes import Change, Create
from mentorlog.domain.names import FileName
from mentorlog.errors import ConflictError, UnreadableError
from mentorlog.store import disk, layout, lock
from mentorlog.store.commit import Changed, Commit, What
from mentorlog.store.disk import OvertakenError
from mentorlog.store.machine import MachineFolder
from mentorlog.store.reading import Reader
from mentorlog.store.staging import Stage, Staged
from mentorlog.texts import Texts

__all__ = ["Changed", "Store", "What"]

_TRIES = 25
_PAUSE = 0.005
"""Seconds before the next try, for an editor to end its saving."""


class Store(Reader):
    """Read and change the journal at `root`; new files are commented in the language of `texts`."""

    def __init__(self, root: Path, texts: Texts) -> None:
        super().__init__(root)
        self.machine = MachineFolder(self.root, texts)
        self._seen: dict[FileName, bytes | None] | None = None

    @property
    def texts(self) -> Texts:
        """Give the texts that new files are commented with."""
        return self.machine.texts

    @texts.setter
    def texts(self, texts: Texts) -> None:
        self.machine.texts = texts

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
        made again, so it must not do anything itself. Raises UnsafeEditError, UnreadableError for
        a file that is not what it should be, ExistsError, ConflictError, LockedError and
        SystemRefusedError; what the plan raises passes through.
        """
        return self._in_turn(lambda: Commit(self, self._stage(plan)).run())

    def begin_file(self, file: FileName) -> tuple[Changed, ...]:
        """Make a file that holds nothing yet but its lesson, for a person to write in."""
        return self.change(lambda: [Create(file, {})])

    def take_in(self, file: FileName, raw: bytes) -> tuple[Changed, ...]:
        """Put a file that somebody sent in place, byte for byte; an older one is kept beside it."""
        return self._in_turn(lambda: self._take_in(file, raw))

    def _in_turn(self, write: Callable[[], tuple[Changed, ...]]) -> tuple[Changed, ...]:
        self._refuse_newer_format()
        with self._refusals():
            self.machine.make()
            with lock.hold(self.machine.lock):
                self.machine.prepare()
                return self._try(write)

    def _try(self, write: Callable[[], tuple[Changed, ...]]) -> tuple[Changed, ...]:
        for _ in range(_TRIES):
            try:
                return write()
            except OvertakenError as error:
                overtaken = error
                time.sleep(_PAUSE)
        raise ConflictError("error.conflict", file=str(overtaken)) from overtaken

    def _stage(self, plan: Callable[[], Sequence[Change]]) -> Staged:
        self._seen = {}
        try:
            return Stage(self, self.texts, self._seen).make(plan())
        finally:
            self._seen = None

    def _take_in(self, file: FileName, raw: bytes) -> tuple[Changed, ...]:
        name = self.relative_path(file)
        if layout.leads_outside(str(self.root), name):
            raise UnreadableError("error.outside", file=name)
        path, before = (self.root / name).resolve(), self.read_bytes(file)
        if before == raw:
            return ()
        disk.sweep(path.parent)
        if before is None:
            _create(path, raw)
            return (Changed(name, file.name, "created"),)
        _keep_beside(path, before)
        disk.replace_file(path, raw, before)
        return (Changed(name, file.name, "edited"),)

    def _refuse_newer_format(self) -> None:
        """Refuse to write in a journal of a newer format (design 4)."""
        try:
            self.load_journal()
        except UnreadableError as error:
            if any(each.code == "newer-format" for each in error.problems):
                raise UnreadableError("error.newer", error.problems) from error

    @contextlib.contextmanager
    def _refusals(self) -> Iterator[None]:
        """Word what the system refuses where nobody knew of which file it was."""
        try:
            yield
        except OSError as error:
            path = Path(error.filename or self.root)
            raise disk.system_error("write", path, error) from error


def _create(path: Path, raw: bytes) -> None:
    try:
        disk.create_file(path, raw)
    except FileExistsError as error:
        raise OvertakenError(path.name) from error


def _keep_beside(path: Path, raw: bytes) -> None:
    """Keep bytes in a new file beside `path`, such as `guide-earlier-1.yaml`."""
    for number in itertools.count(1):
        beside = path.with_name(f"{path.stem}-earlier-{number}{path.suffix}")
        with contextlib.suppress(FileExistsError):
            disk.create_file(beside, raw)
            return
