"""Removing what is no longer to be kept: the one place that deletes a person's files on request."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from mentorlog.errors import UnreadableError
from mentorlog.store import disk, lock
from mentorlog.store.changed import Written
from mentorlog.store.layout import (
    MACHINE_FOLDER,
    MEETINGS,
    PRIVATE,
    meeting_names,
    reflection_names,
)
from mentorlog.store.pen import note, place_of
from mentorlog.store.putting import remove_empty_around
from mentorlog.store.reading import Reader
from mentorlog.store.writing import Store

_KNOWN_BY = "relationship.yaml"
"""The file that says that a relationship has ended."""


def find_relationship_files(reader: Reader, key: str) -> tuple[Path, ...]:
    """List every file of a relationship, those that are none of ours and kept answers too."""
    folder = reader.root / key
    if folder.is_symlink():
        raise UnreadableError("error.outside", file=key)
    found = [
        Path(top, name) for top, _, names in os.walk(folder, followlinks=False) for name in names
    ]
    unsaved = reader.root / MACHINE_FOLDER / "unsaved"
    kept = unsaved.glob(f"{key}-*") if unsaved.is_dir() else ()
    return (*sorted(found), *sorted(kept))


def find_old_files(reader: Reader, key: str, day: dt.date) -> tuple[Path, ...]:
    """List the meetings and reflections of a relationship before a day (exclusive)."""
    folder = reader.root / key
    meetings = (folder / MEETINGS / f"{n}.yaml" for n in meeting_names(folder) if n.date < day)
    looks = (folder / PRIVATE / f"{n}.yaml" for n in reflection_names(folder) if n.date < day)
    return (*meetings, *looks)


def remove_files(store: Store, files: Iterable[Path]) -> None:
    """Remove the files, and folders that are empty then. Raises SystemRefusedError."""
    with _refused(store.root):
        store.machine.make()
        with lock.hold(store.machine.lock):
            _remove(store, files)


def _remove(store: Store, files: Iterable[Path]) -> None:
    paths = tuple(files)
    last = [path for path in paths if path.name == _KNOWN_BY]  # or it could not be given again
    for some in ([path for path in paths if path not in last], last):
        for path in some:
            disk.remove_file(path)
            note(store.record, Written(place_of(store.root, path), b"", None))
        remove_empty_around(store.root, some)


@contextlib.contextmanager
def _refused(root: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise disk.system_error("write", Path(error.filename or root), error) from error
