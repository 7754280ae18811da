"""Giving a relationship another key: its folder, and what this machine keeps under the key."""

from __future__ import annotations

import os
from collections.abc import Iterator
from os.path import lexists
from pathlib import Path

from mentorlog.errors import ExistsError, UnreadableError
from mentorlog.store import disk, temporary
from mentorlog.store.changed import Changed, Moved
from mentorlog.store.layout import MEETINGS, PRIVATE, file_at, relationship_keys
from mentorlog.store.pen import note
from mentorlog.store.writing import Store


def rename_relationship(store: Store, key: str, to: str) -> tuple[Changed, ...]:
    """Rename a relationship's folder, with all that lies in it, in one step; returns our files.

    Answers that wait in `.mentorlog/unsaved/` and the note of a meeting under way go first, so that
    after a crash in between the same command completes. Raises ExistsError where the new name is
    taken, UnreadableError for a folder that is a link, and what the lock and the disk refuse.
    """
    folder, new = store.root / key, store.root / to
    with store.machine.hold():
        if folder.is_symlink():
            raise UnreadableError("error.outside", file=key)
        if lexists(new):
            raise ExistsError("error.exists", path=str(new))
        for each in (folder, folder / MEETINGS, folder / PRIVATE):
            temporary.sweep(each)
        inside = sorted(_list_files(folder))
        store.machine.give_new_key(key, to, relationship_keys(store.root))
        disk.rename_file(folder, new)
    for path in inside:
        note(store.record, Moved(f"{key}/{path}", f"{to}/{path}"))
    files = ((f"{to}/{path}", file_at(f"{to}/{path}")) for path in inside)
    return tuple(Changed(path, file.name, "renamed") for path, file in files if file)


def _list_files(folder: Path) -> Iterator[str]:
    for top, _, names in os.walk(folder, followlinks=False):
        for name in names:
            yield Path(top, name).relative_to(folder).as_posix()
