"""Put staged files on the disk, or restore files, all or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath

from mentorlog.domain.model.file_names import FileName
from mentorlog.errors import UnreadableError
from mentorlog.store import paths
from mentorlog.store.disk import files, temporary
from mentorlog.store.disk.files import ConcurrentChangeError
from mentorlog.store.disk.inside import remove_empty_around
from mentorlog.store.reader import Reader
from mentorlog.store.writing.file_change import Changed, ContentChange, FileChange, What
from mentorlog.store.writing.file_writer import FileWriter
from mentorlog.store.writing.stage import Staged


class Commit:
    """Write staged files: create, then edit, then rename, then delete.

    A crash between two so leaves a journal that reads well. What fails in between, the disk or a
    person who wrote at the same time, takes back what was done, as far as it still stands.
    """

    def __init__(self, reader: Reader, staged: Staged, record: list[FileChange]) -> None:
        self._reader = reader
        self._staged = staged
        self._writer = FileWriter(reader.root, record)

    def run(self) -> tuple[Changed, ...]:
        """Write all, with the lock held.

        Raises ConcurrentChangeError where a file is no longer what it was staged from, and
        SystemRefusedError; nothing has changed then.
        """
        self._refuse_overtaken()
        # Under the lock, so that a temporary file that lies there is one of a killed command.
        self._sweep()
        with self._writer:
            return tuple(self._write())

    def _refuse_overtaken(self) -> None:
        for file, before in self._staged.before.items():
            if files.read_bytes(self._reader.path(file)) != before:
                raise ConcurrentChangeError(self._reader.relative_path(file))

    def _sweep(self) -> None:
        staged = self._staged
        touched = (*staged.created, *staged.edited, *staged.renamed, *staged.deleted)
        folders = {self._reader.path(file).resolve().parent for file in touched}
        folders |= {self._reader.root / f for file in touched for f in paths.folders_around(file)}
        for folder in folders:
            temporary.sweep(folder)

    def _write(self) -> Iterator[Changed]:
        staged, writer, path = self._staged, self._writer, self._reader.path
        for file, raw in staged.created.items():
            writer.create(path(file), raw)
            yield self._changed(file, "created")
        for file, raw in staged.edited.items():
            if raw != staged.before[file]:
                writer.replace(path(file).resolve(), raw, staged.before[file])
                yield self._changed(file, "edited")
        for file, to in staged.renamed.items():
            writer.rename(path(file), path(to))
            yield self._changed(to, "renamed")
        for file in staged.deleted:
            writer.delete(path(file), staged.before[file])
            yield self._changed(file, "deleted")

    def _changed(self, file: FileName, what: What) -> Changed:
        return Changed(self._reader.relative_path(file), file.name, what)


def restore_files(
    root: Path, record: list[FileChange], wanted: Sequence[ContentChange]
) -> tuple[Changed, ...]:
    """Create, then edit, then delete, with the lock held; what is written goes into `record`.

    A crash between two leaves what reads well. Raises ConcurrentChangeError where a file is no
    longer in the state that it should be brought out of, UnreadableError for one that lies
    outside, and SystemRefusedError.
    """
    wanted = sorted(wanted, key=_rank)
    for each in wanted:
        if paths.leads_outside(str(root), each.file):
            raise UnreadableError("errors.outside", file=each.file)
        if files.read_bytes(root / each.file) != each.before:
            raise ConcurrentChangeError(str(root / each.file))
    for folder in {(root / each.file).resolve().parent for each in wanted}:
        temporary.sweep(folder)
    with FileWriter(root, record) as writer:
        changed = tuple(_write(writer, root, wanted))
    remove_empty_around(root, [root / each.file for each in wanted if each.after is None])
    return changed


def _write(writer: FileWriter, root: Path, wanted: Iterable[ContentChange]) -> Iterator[Changed]:
    for file, before, after in ((w.file, w.before, w.after) for w in wanted):
        path = root / file
        if before is None and after is not None:
            writer.create(path, after)
            yield _changed(file, "created")
        elif before is not None and after is None:
            writer.delete(path, before)
            yield _changed(file, "deleted")
        elif before is not None and after is not None and before != after:
            writer.replace(path.resolve(), after, before)
            yield _changed(file, "edited")


def _rank(wanted: ContentChange) -> tuple[int, str]:
    return (0 if wanted.before is None else 2 if wanted.after is None else 1), wanted.file


def _changed(file: str, what: What) -> Changed:
    return Changed(file, name_at(file), what)


def name_at(file: str) -> str:
    """Return the name by which `edit` knows the file at a path; of another file, its stem."""
    known = paths.file_at(file)
    return known.name if known else PurePosixPath(file).stem
