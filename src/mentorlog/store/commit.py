"""Putting staged files on the disk: one after the other, and all of them or none."""

from __future__ import annotations

from collections.abc import Iterator

from mentorlog.domain.names import FileName
from mentorlog.store import disk, layout, temporary
from mentorlog.store.changed import Changed, Stroke, What
from mentorlog.store.disk import OvertakenError
from mentorlog.store.pen import Pen
from mentorlog.store.reading import Reader
from mentorlog.store.staging import Staged


class Commit:
    """Write staged files: create, then edit, then rename, then delete (design 4).

    A crash between two so leaves a journal that reads well. What fails in between, the disk or a
    person who wrote at the same time, takes back what was done, as far as it still stands.
    """

    def __init__(self, reader: Reader, staged: Staged, record: list[Stroke]) -> None:
        self._reader = reader
        self._staged = staged
        self._pen = Pen(reader.root, record)

    def run(self) -> tuple[Changed, ...]:
        """Write all, with the lock held.

        Raises OvertakenError where a file is no longer what it was staged from, and
        SystemRefusedError; nothing has changed then.
        """
        self._refuse_overtaken()
        self._sweep()
        with self._pen:
            return tuple(self._write())

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
            temporary.sweep(folder)

    def _write(self) -> Iterator[Changed]:
        staged, pen, path = self._staged, self._pen, self._reader.path
        for file, raw in staged.created.items():
            pen.create(path(file), raw)
            yield self._changed(file, "created")
        for file, raw in staged.edited.items():
            if raw != staged.before[file]:
                pen.replace(path(file).resolve(), raw, staged.before[file])
                yield self._changed(file, "edited")
        for file, to in staged.renamed.items():
            pen.rename(path(file), path(to))
            yield self._changed(to, "renamed")
        for file in staged.deleted:
            pen.delete(path(file), staged.before[file])
            yield self._changed(file, "deleted")

    def _changed(self, file: FileName, what: What) -> Changed:
        return Changed(self._reader.relative_path(file), file.name, what)
