"""What git remembers of files: their entries in a commit and in the index, and their bytes."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from mentorlog.git.repository import PLAIN_PATHS, Repository

PLAIN = "100644"
"""The mode of a file that is new."""

_FILES = frozenset({PLAIN, "100755"})
_NOTHING = "0" * 40
_FULL_NAME = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")


@dataclass(frozen=True)
class Entry:
    """The bytes that git has of a file, by their name, and its mode."""

    mode: str
    blob: str

    @property
    def is_file(self) -> bool:
        """Return whether it is a file: no link, and no repository of its own."""
        return self.mode in _FILES


Tree = Mapping[str, Entry]


class Objects:
    """Read and write what git remembers; paths are those in the repository, with `/`."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._git = repository.git

    def tree(self, commit: str | None, *, whole: bool = False) -> dict[str, Entry]:
        """Return what a commit remembers of the journal's files; nothing for no commit.

        With `whole`, of all files of the repository.
        """
        if commit is None:
            return {}
        paths = self._repository.paths if self._repository.prefix and not whole else ()
        ask = self._git.recall if _FULL_NAME.fullmatch(commit) else self._git
        rows = ask("ls-tree", "-r", "-z", "--full-tree", commit, *paths).parts
        return {
            path: Entry(mode, blob)
            for (mode, _, blob), _, path in ((h.split(), t, p) for h, t, p in map(_split, rows))
        }

    def staged(self, index: Path | None = None) -> dict[str, dict[int, Entry]]:
        """Return the journal's entries in the index, by stage: 0, or 1 to 3 in a conflict."""
        found: dict[str, dict[int, Entry]] = {}
        rows = self._git("ls-files", "-s", "-z", *self._repository.paths, index=index).parts
        for head, _, path in map(_split, rows):
            mode, blob, stage = head.split()
            found.setdefault(path, {})[int(stage)] = Entry(mode, blob)
        return found

    def waiting(self) -> dict[str, dict[int, Entry]]:
        """Return the entries of the index that wait in a conflict, in the whole repository."""
        found: dict[str, dict[int, Entry]] = {}
        for head, _, path in map(_split, self._git("ls-files", "-u", "-z").parts):
            mode, blob, stage = head.split()
            found.setdefault(path, {})[int(stage)] = Entry(mode, blob)
        return found

    def stage(self, index: Path, entries: Mapping[str, Entry | None]) -> None:
        """Put entries into an index, and take out those that are None."""
        rows = [
            f"{each.mode} {each.blob}\t{path}" if each else f"0 {_NOTHING}\t{path}"
            for path, each in entries.items()
        ]
        self.stage_rows(index, rows)

    def stage_rows(self, index: Path, rows: Iterable[str]) -> None:
        """Put rows into an index as `update-index --index-info` reads them."""
        raw = b"".join(os.fsencode(row) + b"\0" for row in rows)
        self._git("update-index", "-z", "--index-info", stdin=raw, index=index)

    def read(self, blob: str) -> bytes:
        """Return the bytes that git remembers."""
        return self._git.recall("cat-file", "blob", blob).out

    def smudged(self, path: str, blob: str) -> bytes:
        """Return the bytes of a file as the person's filters show them."""
        return self._git.recall("cat-file", "--filters", f"--path={path}", blob).out

    def find_shown(self, path: str, entry: Entry) -> bytes | None:
        """Return a version as the person's own filter shows it, where that leads both ways.

        None for a file without such a filter, and where the way back ends at other bytes.
        """
        if not self._has_filter(path):
            return None
        answer = self._git.ask("cat-file", "--filters", f"--path={path}", entry.blob)
        if answer.code or self.name(path, answer.out, None) != entry.blob:
            return None
        return answer.out

    def name(self, path: str, raw: bytes, like: Entry | None, *, write: bool = False) -> str:
        """Name what a file's bytes come to in git, with the person's filters and line ends.

        `like` is what git remembers of the file: where that has CRLF in it, CRLF stays, as with
        `git add`. Only with `write` can the bytes be read again.
        """
        # Most files have no filter and did not change: then git need not be run.
        if like and _name_plainly(raw, like) == like.blob:
            return like.blob
        keeps = b"\r\n" in raw and like is not None and _has_crlf(self.read(like.blob))
        keeps = keeps and not self._has_filter(path)
        form = "--no-filters" if keeps else f"--path={path}"
        words = ("hash-object", *(["-w"] if write else []), "--stdin", form)
        return self._git(*words, stdin=raw).line

    def clean(self, path: str, raw: bytes, like: Entry | None) -> bytes:
        """Return what a file's bytes come to in git; of most files git is not given a word."""
        name = self.name(path, raw, like)
        is_plain = like is not None and name == _name_plainly(raw, like)
        return raw if is_plain else self.read(self.name(path, raw, like, write=True))

    def _has_filter(self, path: str) -> bool:
        """Return whether a file has a filter of the person's own, which is never passed by."""
        words = ("check-attr", "-z", "filter", "--", path)
        return self._git(*words).parts[2:] not in (["unspecified"], ["unset"])

    def keep(self, raw: bytes) -> str:
        """Let git remember bytes as they are, and return their name."""
        return self._git("hash-object", "-w", "--stdin", "--no-filters", stdin=raw).line

    def show(self, path: str, blob: str, beside: bytes | None, now: bytes = b"") -> bytes:
        """Return the bytes of a file as git would check it out, apart from line ends.

        These are those of `beside`, what stands on the disk and is `now` in git's memory: a setting
        of git alters no file.
        """
        raw = self.read(blob)
        filtered = self.smudged(path, blob)
        if raw.replace(b"\r\n", b"\n") != filtered.replace(b"\r\n", b"\n"):
            return filtered
        # CRLF on the disk that git does not have comes of a setting of this computer, and stays.
        turns = beside is not None and b"\r\n" in beside and b"\r\n" not in now + raw
        return raw.replace(b"\n", b"\r\n") if turns else raw

    def find_ignored(self, paths: Iterable[str]) -> frozenset[str]:
        """Return those of the paths that the person wants git to leave alone."""
        raw = b"".join(os.fsencode(path) + b"\0" for path in paths)
        if not raw:
            return frozenset()
        words = (PLAIN_PATHS, "check-ignore", "-z", "--stdin")
        return frozenset(self._git.ask(*words, stdin=raw).parts)


def _split(row: str) -> tuple[str, str, str]:
    return row.partition("\t")


def _name_plainly(raw: bytes, like: Entry) -> str:
    kind = hashlib.sha1 if len(like.blob) == len(_NOTHING) else hashlib.sha256
    return kind(b"blob %d\0" % len(raw) + raw, usedforsecurity=False).hexdigest()


def _has_crlf(raw: bytes) -> bool:
    return b"\r\n" in raw and b"\0" not in raw
