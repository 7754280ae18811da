"""Giving a relationship another key: its folder, and what this machine keeps under the key."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from os.path import lexists
from pathlib import Path

from mentorlog.errors import ExistsError, UnreadableError
from mentorlog.store.calendar_keys import rename_calendar_key
from mentorlog.store.disk import files as disk
from mentorlog.store.disk import temporary
from mentorlog.store.pair_numbers import rename_numbered
from mentorlog.store.paths import MEETINGS, PRIVATE, file_at, relationship_keys
from mentorlog.store.writing.file_change import Changed, RenameChange
from mentorlog.store.writing.file_writer import note
from mentorlog.store.writing.store import Store


def rename_relationship(store: Store, key: str, to: str) -> tuple[Changed, ...]:
    """Rename a relationship's folder, with all that lies in it, in one step; returns our files.

    Answers that wait in `.mentorlog/unsaved/` and the note of a meeting under way go first, so that
    after a crash in between the same command completes. Raises ExistsError where the new name is
    taken, UnreadableError for a folder that is a link, and what the lock and the disk refuse.
    """
    folder, new = store.root / key, store.root / to
    with store.machine.hold():
        if folder.is_symlink():
            raise UnreadableError("errors.outside", file=key)
        if lexists(new):
            raise ExistsError("errors.exists", path=str(new))
        for each in (folder, folder / MEETINGS, folder / PRIVATE):
            temporary.sweep(each)
        inside = sorted(_list_files(folder))
        store.machine.give_new_key(key, to, relationship_keys(store.root))
        rename_numbered(store.machine, key, to)
        rename_calendar_key(store.machine, key, to)
        disk.rename_file(folder, new)
    for path in inside:
        note(store.record, RenameChange(f"{key}/{path}", f"{to}/{path}"))
    files = ((f"{to}/{path}", file_at(f"{to}/{path}")) for path in inside)
    return tuple(Changed(path, file.name, "renamed") for path, file in files if file)


def _list_files(folder: Path) -> Iterator[str]:
    for top, _, names in os.walk(folder, followlinks=False):
        for name in names:
            yield Path(top, name).relative_to(folder).as_posix()


def bring_along(store: Store, changed: Sequence[Changed]) -> None:
    """Let what git does not know follow a relationship whose key was taken back or given again.

    `changed` says what was written: where all files of one folder went and the same ones came in
    another, the rest of the folder goes there too. A name that is taken there stays where it is.
    """
    gone, come = (_by_key(changed, what) for what in ("deleted", "created"))
    for key, files in gone.items():
        to = next((each for each, there in come.items() if there == files), None)
        if to is None:
            continue
        with store.machine.hold():
            _move_rest(store.root / key, store.root / to)
            store.machine.give_new_key(key, to, (*relationship_keys(store.root), key))
            rename_numbered(store.machine, key, to)
            rename_calendar_key(store.machine, key, to)


def _by_key(changed: Sequence[Changed], what: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for each in changed:
        key, slash, rest = each.file.partition("/")
        if slash and each.what == what:
            found.setdefault(key, set()).add(rest)
    return found


def _move_rest(folder: Path, to: Path) -> None:
    if folder.is_symlink():
        return
    rest = [each for each in _list_files(folder) if not lexists(to / each)]
    for each in rest:
        disk.rename_file(folder / each, to / each)
    for top, _, _ in os.walk(folder, topdown=False):
        with contextlib.suppress(OSError):
            Path(top).rmdir()
