"""Bringing files from one state into another, byte for byte: how a version comes back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath

from mentorlog.errors import UnreadableError
from mentorlog.store import disk, layout, temporary
from mentorlog.store.changed import Changed, Stroke, What, Written
from mentorlog.store.disk import OvertakenError
from mentorlog.store.inside import remove_empty_around
from mentorlog.store.pen import Pen


def restore_files(
    root: Path, record: list[Stroke], wanted: Sequence[Written]
) -> tuple[Changed, ...]:
    """Create, then edit, then delete, with the lock held; what is written goes into `record`.

    A crash between two leaves what reads well. Raises OvertakenError where a file is no longer in
    the state that it should be brought out of, UnreadableError for one that lies outside, and
    SystemRefusedError.
    """
    wanted = sorted(wanted, key=_rank)
    for each in wanted:
        if layout.leads_outside(str(root), each.file):
            raise UnreadableError("error.outside", file=each.file)
        if disk.read_bytes(root / each.file) != each.before:
            raise OvertakenError(str(root / each.file))
    for folder in {(root / each.file).resolve().parent for each in wanted}:
        temporary.sweep(folder)
    with Pen(root, record) as pen:
        changed = tuple(_write(pen, root, wanted))
    remove_empty_around(root, [root / each.file for each in wanted if each.after is None])
    return changed


def _write(pen: Pen, root: Path, wanted: Iterable[Written]) -> Iterator[Changed]:
    for file, before, after in ((w.file, w.before, w.after) for w in wanted):
        path = root / file
        if before is None and after is not None:
            pen.create(path, after)
            yield _changed(file, "created")
        elif before is not None and after is None:
            pen.delete(path, before)
            yield _changed(file, "deleted")
        elif before is not None and after is not None and before != after:
            pen.replace(path.resolve(), after, before)
            yield _changed(file, "edited")


def _rank(wanted: Written) -> tuple[int, str]:
    return (0 if wanted.before is None else 2 if wanted.after is None else 1), wanted.file


def _changed(file: str, what: What) -> Changed:
    return Changed(file, name_at(file), what)


def name_at(file: str) -> str:
    """Return the name by which `edit` knows the file at a path; of another file, its stem."""
    known = layout.file_at(file)
    return known.name if known else PurePosixPath(file).stem
