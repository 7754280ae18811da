"""Removing what is no longer to be kept: the one place that deletes a person's files on request."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from mentorlog.domain.model.file_names import Kind, MeetingName, parse_meeting_name
from mentorlog.store.calendar_keys import forget_calendar_key, load_calendar_key
from mentorlog.store.checking.check import describe_foreign_files
from mentorlog.store.disk import files as disk
from mentorlog.store.disk import lock
from mentorlog.store.disk.inside import (
    refuse_links,
    remove_empty_around,
    remove_empty_tree,
    remove_inside,
)
from mentorlog.store.editor_files import (
    UNSAVED,
    editor_original,
    find_answers,
    find_editor_files,
    find_meeting,
)
from mentorlog.store.noted_exports import find_exports, forget_exports
from mentorlog.store.pair_numbers import forget_numbered
from mentorlog.store.paths import (
    MEETINGS,
    PRIVATE,
    foreign_files,
    list_names,
    meetings_among,
    relationship_keys,
)
from mentorlog.store.reader import Reader
from mentorlog.store.traces import Trace, find_calendars, walk_files
from mentorlog.store.writing.file_change import ContentChange
from mentorlog.store.writing.file_writer import note, place_of
from mentorlog.store.writing.open_files import note_changes
from mentorlog.store.writing.store import Store

_KNOWN_BY = f"{Kind.RELATIONSHIP}.yaml"
"""The file that says that a relationship has ended."""

_COPIES = frozenset({"editor-backup", "conflict-copy"})
_DATE = len("2026-09-14")


def find_relationship_files(store: Store, key: str) -> tuple[Path, ...]:
    """List every file of a relationship, those that are none of ours too.

    Its unsaved answers and its calendar entries elsewhere in the journal are among them. A link
    is listed itself, and nothing behind it. Raises UnreadableError where the folder is a link,
    and SystemRefusedError where one cannot be listed.
    """
    folder = store.root / key
    refuse_links(store.root, folder / _KNOWN_BY)
    found = (
        *sorted(walk_files(folder)),
        *(path for path, _ in _answers(store, key)),
        *_calendars(store, key, lambda _: True),
    )
    return tuple(dict.fromkeys(found))


def find_old_files(store: Store, key: str, day: dt.date) -> tuple[Path, ...]:
    """List the meetings and reflections of a relationship before a day (exclusive).

    Copies and backups of them go along, their unsaved answers and their calendar entries in the
    journal. Raises UnreadableError where a folder is a link.
    """

    def is_old(meeting: MeetingName | None) -> bool:
        return meeting is not None and meeting.date < day

    return (
        *(path for path, meeting in _dated_files(store, key) if is_old(meeting)),
        *(path for path, meeting in _answers(store, key) if is_old(meeting)),
        *_calendars(store, key, is_old),
    )


def _calendars(store: Store, key: str, is_meant: Callable[[MeetingName], bool]) -> list[Path]:
    return find_calendars(store.root, load_calendar_key(store.machine, key), is_meant)


def _dated_files(reader: Reader, key: str) -> Iterator[tuple[Path, MeetingName | None]]:
    """Yield what belongs to a meeting in a relationship's two folders, and the meeting."""
    for name in (MEETINGS, PRIVATE):
        folder = reader.root / key / name
        refuse_links(reader.root, folder / _KNOWN_BY)
        names = sorted(list_names(folder))
        yield from ((folder / f"{each}.yaml", each) for each in meetings_among(names))
        foreign = foreign_files(name, names)
        copies = (each for each in describe_foreign_files(name, foreign) if each.code in _COPIES)
        for each in copies:
            file = str(each.facts["name"])
            start = editor_original(file)[:_DATE]
            yield folder / file, parse_meeting_name(start)


def _answers(reader: Reader, key: str) -> Iterator[tuple[Path, MeetingName | None]]:
    """Yield the unsaved answers of a relationship, and the meeting that each is about."""
    folder = reader.root / UNSAVED
    if not os.path.lexists(folder):
        return
    refuse_links(reader.root, folder / _KNOWN_BY)
    keys = relationship_keys(reader.root)
    for name in find_answers(sorted(list_names(folder)), key, keys):
        yield folder / name, find_meeting(name, key)


def remove_files(store: Store, files: Iterable[Path], keys: Iterable[str] = ()) -> None:
    """Remove the files, and folders that are empty then; of `keys` all that is noted as well.

    Raises UnreadableError, before anything is removed, where a link stands on the way to a file,
    and SystemRefusedError.
    """
    paths = tuple(files)
    for path in paths:
        refuse_links(store.root, path)
    with _refused(store.root):
        store.machine.make()
        with lock.hold(store.machine.lock):
            _remove(store, paths)
            for key in keys:
                remove_empty_tree(store.root, store.root / key)
    for key in keys:
        store.machine.forget_opened(key)
        forget_exports(store.machine, key)
        forget_calendar_key(store.machine, key)
        forget_numbered(store.machine, key)


def _remove(store: Store, paths: tuple[Path, ...]) -> None:
    last = [path for path in paths if path.name == _KNOWN_BY]  # or it could not be given again
    for some in ([path for path in paths if path not in last], last):
        for path in some:
            remove_inside(store.root, path)
            removed = ContentChange(place_of(store.root, path), b"", None)
            note_changes(store.root, [removed])
            note(store.record, removed)
        remove_empty_around(store.root, some)


def find_exported(store: Store, key: str) -> tuple[Trace, ...]:
    """List the documents that were written about a relationship and are still there."""
    return tuple(Trace("export", str(path)) for path in find_exports(store.machine, key))


def find_kept(store: Store, key: str) -> tuple[Trace, ...]:
    """List what editors keep of a relationship's files in the person's home."""
    kept = find_editor_files(store.root / key, os.environ)
    return tuple(Trace("editor", str(path)) for path in kept)


def find_links(files: Iterable[Path]) -> tuple[Trace, ...]:
    """List what links among the files lead to, which stays when they are removed."""
    links = (path for path in files if path.is_symlink())
    return tuple(Trace("link", os.path.realpath(path)) for path in links if path.exists())


@contextlib.contextmanager
def _refused(root: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise disk.system_error("write", Path(error.filename or root), error) from error
