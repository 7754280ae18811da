"""Files as the person's filters show them: what `git checkout` would put on the disk, and back."""

from __future__ import annotations

from mentorlog.errors import UnreadableError
from mentorlog.git.objects import PLAIN, Entry, Objects
from mentorlog.git.repository import Repository

_LOCKED = b"\0GITCRYPT\0"
"""How a file begins that git-crypt has locked."""


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
            if answer.code or answer.out.startswith(_LOCKED):
                file = self._repository.inside(path) or path
                raise UnreadableError("versions.locked-file", file=file)
            known = self._read[path, entry.blob] = answer.out
        return known

    def keep(self, path: str, raw: bytes, like: Entry | None) -> Entry:
        """Let git remember a file, and return its entry; `like` is what it remembers by now."""
        blob = self._objects.name(path, raw, like, write=True)
        return Entry(like.mode if like else PLAIN, blob)
