"""What is in the way of files that git is about to write: the only copy of something, perhaps."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from pathlib import Path

from mentorlog.errors import MentorlogError
from mentorlog.git.filtered import Filtered
from mentorlog.git.objects import Entry
from mentorlog.git.process import literal
from mentorlog.git.repository import Repository
from mentorlog.store.disk import files as disk

Writes = Mapping[str, Entry | None]
"""What becomes of the files that a merge changes; None for one that goes."""


def find_obstacles(repository: Repository, filtered: Filtered, writes: Writes) -> list[str]:
    """Return the paths of what stands on the disk with other bytes and is not known to git.

    It may be ignored. A name in other letters' case, or in another form of Unicode, is the same:
    some disks make no difference.
    """
    known = _known(repository)
    look = _Look(repository.top, filtered, known)
    found = {
        place
        for path, entry in writes.items()
        if entry and path not in known
        for place in look.obstacles(path, entry)
    }
    return sorted(found | _hidden_edits(repository, filtered, writes))


def find_same(repository: Repository, writes: Writes) -> dict[Path, bytes]:
    """Return the files that git does not know and that hold what it is about to write there."""
    known = _known(repository)
    return {
        repository.top / path: raw
        for path, entry in writes.items()
        if entry and entry.is_file and path not in known
        if (raw := _bytes(repository.top / path)) is not None
    }


def find_edited(repository: Repository, writes: Writes, *, all_staged: bool) -> list[str]:
    """Return the paths of files that a merge changes and that hold edits which are not committed.

    With `all_staged`, every path that has something staged: git merges with nothing staged only.
    """
    git = repository.git
    words = ("--name-only", "-z", "--no-renames", "--ignore-submodules=all", "HEAD")
    edited = set(git("diff", *words).parts) & {*writes}
    staged = git("diff", "--cached", *words).parts if all_staged else []
    return sorted({*edited, *staged})


def _known(repository: Repository) -> frozenset[str]:
    return frozenset(repository.git("ls-files", "-z").parts)


def _hidden_edits(repository: Repository, filtered: Filtered, writes: Writes) -> set[str]:
    """Return files with edits of which git was told not to look (`--assume-unchanged`)."""
    rows = repository.git("ls-files", "-v", "-z").parts
    told = {row[2:] for row in rows if row[:1].islower() or row[:1] == "S"}
    found = set()
    for path in told & {*writes}:
        there = _bytes(repository.top / path)
        mode, blob, *_ = (
            repository.git("ls-files", "-s", "-z", "--", literal(path)).parts[0].split()
        )
        known = Entry(mode, blob)
        if there is not None and known.is_file and filtered.read(path, known) != there:
            found.add(path)
    return found


class _Look:
    def __init__(self, top: Path, filtered: Filtered, known: Collection[str]) -> None:
        self._top = top
        self._filtered = filtered
        self._known = known
        self._names = cache(self._list_names)

    def obstacles(self, path: str, entry: Entry) -> Iterator[str]:
        """Yield the paths on the disk that are in the way of a file."""
        places = [""]
        *folders, name = path.split("/")
        for folder in folders:
            inner = [each for place in places for each in self._alike(place, folder)]
            yield from (each for each in inner if self._is_blocked(each))
            places = inner
        # Every spelling is looked at: on this disk several may lie side by side.
        for place in (each for outer in places for each in self._alike(outer, name)):
            if place not in self._known and self._differs(place, path, entry):
                yield place

    def _alike(self, folder: str, name: str) -> list[str]:
        wanted = _folded(name)
        names = self._names(folder)
        return [f"{folder}/{each}".lstrip("/") for each in names if _folded(each) == wanted]

    def _list_names(self, folder: str) -> list[str]:
        try:
            return [each.name for each in (self._top / folder).iterdir()]
        except OSError:
            return []

    def _is_blocked(self, place: str) -> bool:
        """Return whether a file or a link stands where a folder has to be."""
        there = self._top / place
        return place not in self._known and (there.is_symlink() or not there.is_dir())

    def _differs(self, place: str, path: str, entry: Entry) -> bool:
        there = self._top / place
        if there.is_dir() and not there.is_symlink():
            files = (each for each in there.rglob("*") if not each.is_dir())
            return any(each.relative_to(self._top).as_posix() not in self._known for each in files)
        raw = _bytes(there)
        return raw is None or not entry.is_file or self._filtered.read(path, entry) != raw


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _bytes(path: Path) -> bytes | None:
    try:
        return None if path.is_symlink() else disk.read_bytes(path)
    except MentorlogError:
        return None
