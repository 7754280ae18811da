"""Files as the person's filters show them: what `git checkout` would put on the disk, and back."""

from __future__ import annotations

import os
from collections.abc import Iterable

from mentorlog.errors import UnreadableError
from mentorlog.git.objects import PLAIN, Entry, Objects
from mentorlog.git.repository import Repository
from mentorlog.store.disk.files import LOCKED

_NO_FILTER = frozenset(("unspecified", "unset", "set"))


def find_filters(repository: Repository, paths: Iterable[str]) -> dict[str, str]:
    """Return the filter that the attributes name for each of the paths that has one."""
    raw = b"".join(os.fsencode(path) + b"\0" for path in paths)
    parts = repository.git("check-attr", "-z", "--stdin", "filter", stdin=raw).parts if raw else []
    rows = zip(parts[::3], parts[2::3], strict=True)
    return {path: name for path, name in rows if name not in _NO_FILTER}


def find_open(repository: Repository, paths: Iterable[str]) -> list[str]:
    """List the paths that are to be encrypted and would not be: the key is not here yet."""
    ciphers = {p: name for p, name in find_filters(repository, paths).items() if "crypt" in name}
    missing = {name for name in {*ciphers.values()} if not has_filter(repository, name)}
    return [path for path, name in ciphers.items() if name in missing]


def has_filter(repository: Repository, name: str) -> bool:
    """Return whether git knows what a filter does."""
    return repository.git.ask("config", "--get", f"filter.{name}.clean").code == 0


class Filtered:
    """Read and write versions of files through the filters, as `.gitattributes` has them."""

    def __init__(self, repository: Repository, objects: Objects) -> None:
        self._repository = repository
        self._objects = objects
        self._read: dict[tuple[str, str], bytes] = {}

    def read(self, path: str, entry: Entry) -> bytes:
        """Return a version of a file. Raises UnreadableError where the filters cannot show it."""
        known = self._read.get((path, entry.blob))
        if known is None:
            words = ("cat-file", "--filters", f"--path={path}", entry.blob)
            answer = self._repository.git.ask(*words)
            if answer.code or answer.out.startswith(LOCKED):
                file = self._repository.inside(path) or path
                raise UnreadableError("versions.locked-file", file=file)
            known = self._read[path, entry.blob] = answer.out
        return known

    def keep(self, path: str, raw: bytes, like: Entry | None) -> Entry:
        """Let git remember a file, and return its entry; `like` is what it remembers by now."""
        blob = self._objects.name(path, raw, like, write=True)
        return Entry(like.mode if like else PLAIN, blob)
