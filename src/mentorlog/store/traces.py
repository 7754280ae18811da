"""Traces of a relationship outside of its folder: calendar entries, backups, names in texts."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from mentorlog.domain.model.file_names import MeetingName, parse_meeting_name
from mentorlog.domain.text.phrase import compose
from mentorlog.errors import MentorlogError
from mentorlog.store.disk import files as disk
from mentorlog.store.paths import MACHINE_FOLDER, PRIVATE

_CALENDAR = b"\r\nPRODID:-//mentorlog//"
"""What stands in every calendar that mentorlog wrote."""

_UID = re.compile(rb"^UID:(.*?)\r?$", re.MULTILINE)
_NOT_LOOKED_INTO = frozenset({".git", MACHINE_FOLDER, PRIVATE})


@dataclass(frozen=True)
class Trace:
    """A place at which something of a person is left.

    `kind` is `export` (a document that was written), `file` (a text that names the person), `link`
    (what a link led to) or `editor` (a backup or a swap file).
    """

    kind: str
    place: str


def find_calendars(root: Path, key: str, is_meant: Callable[[MeetingName], bool]) -> list[Path]:
    """List the calendars in the journal that hold entries of such meetings and no others."""
    files = (path for path in walk_files(root, _NOT_LOOKED_INTO) if path.suffix == ".ics")
    return [path for path in files if _holds_only(path, key, is_meant)]


def _holds_only(path: Path, key: str, is_meant: Callable[[MeetingName], bool]) -> bool:
    raw = _read(path)
    if _CALENDAR not in raw:
        return False
    uids = [uid.decode("utf-8", "replace") for uid in _UID.findall(raw.replace(b"\r\n ", b""))]
    meetings = [_meeting_of(uid, key) for uid in uids]
    return bool(meetings) and all(each is not None and is_meant(each) for each in meetings)


def _meeting_of(uid: str, key: str) -> MeetingName | None:
    """Return the meeting in a UID such as `sofie-holm-2026-09-14-2.3@mentorlog`."""
    found = re.match(rf"{re.escape(key)}-(\d{{4}}-\d\d-\d\d(?:-\d+)?)\b", uid)
    return parse_meeting_name(found[1]) if found else None


def find_mentions(root: Path, words: tuple[str, ...]) -> Iterator[Trace]:
    """Yield each file of the journal that has one of the words; nobody's private ones."""
    known = "|".join(re.escape(compose(each).casefold()) for each in words if each.strip())
    if not known:
        return
    wanted = re.compile(rf"(?<![\w-])(?:{known})(?![\w-])")
    for path in walk_files(root, _NOT_LOOKED_INTO):
        text = compose(_read(path).decode("utf-8", "ignore")).casefold()
        if wanted.search(text):
            yield Trace("file", path.relative_to(root).as_posix())


def walk_files(folder: Path, without: frozenset[str] = frozenset()) -> Iterator[Path]:
    """Yield the files below a folder, in order, and links to folders; no link is followed.

    Folders that are called as one of `without` are left out. Raises SystemRefusedError where
    one cannot be listed.
    """

    def refuse(error: OSError) -> None:
        raise disk.system_error("read", error.filename or folder, error) from error

    for top, folders, names in os.walk(folder, onerror=refuse, followlinks=False):
        links = [name for name in folders if Path(top, name).is_symlink()]
        folders[:] = sorted({*folders} - {*links} - without)
        yield from (Path(top, name) for name in sorted([*names, *links]))


def _read(path: Path) -> bytes:
    try:
        return b"" if path.is_symlink() else disk.read_bytes(path) or b""
    except MentorlogError:
        return b""
