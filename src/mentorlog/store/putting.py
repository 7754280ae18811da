"""Bringing files from one state into another, byte for byte: how a version comes back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from mentorlog.errors import UnreadableError
from mentorlog.store import disk, layout, temporary
from mentorlog.store.changed import Changed, What, Written
from mentorlog.store.disk import OvertakenError
from mentorlog.store.inside import remove_empty_around
from mentorlog.store.pen import Pen

if TYPE_CHECKING:
    from mentorlog.store.writing import Store


class Putting:
    """Create, then edit, then delete, so that a crash between two leaves what reads well."""

    def __init__(self, store: Store, wanted: Sequence[Written]) -> None:
        self._store = store
        self._wanted = sorted(wanted, key=_rank)

    def run(self) -> tuple[Changed, ...]:
        """Write all, with the lock held.

        Raises OvertakenError where a file is no longer in the state that it should be brought out
        of, UnreadableError for one that lies outside, and SystemRefusedError.
        """
        for each in self._wanted:
            self._refuse_outside(each.file)
            if disk.read_bytes(self._path(each.file)) != each.before:
                raise OvertakenError(str(self._store.root / each.file))
        for folder in {self._path(each.file).resolve().parent for each in self._wanted}:
            temporary.sweep(folder)
        with Pen(self._store.root, self._store.record) as pen:
            changed = tuple(self._write(pen))
        gone = [self._path(each.file) for each in self._wanted if each.after is None]
        remove_empty_around(self._store.root, gone)
        return changed

    def _write(self, pen: Pen) -> Iterator[Changed]:
        for file, before, after in ((w.file, w.before, w.after) for w in self._wanted):
            path = self._path(file)
            if before is None and after is not None:
                pen.create(path, after)
                yield _changed(file, "created")
            elif before is not None and after is None:
                pen.delete(path, before)
                yield _changed(file, "deleted")
            elif before is not None and after is not None and before != after:
                pen.replace(path.resolve(), after, before)
                yield _changed(file, "edited")

    def _path(self, file: str) -> Path:
        return self._store.root / file

    def _refuse_outside(self, file: str) -> None:
        if layout.leads_outside(str(self._store.root), file):
            raise UnreadableError("error.outside", file=file)


def _rank(wanted: Written) -> tuple[int, str]:
    return (0 if wanted.before is None else 2 if wanted.after is None else 1), wanted.file


def _changed(file: str, what: What) -> Changed:
    return Changed(file, name_at(file), what)


def name_at(file: str) -> str:
    """Return the name by which `edit` knows the file at a path; of another file, its stem."""
    known = layout.file_at(file)
    return known.name if known else PurePosixPath(file).stem
