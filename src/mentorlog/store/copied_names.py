"""Names that sync programs, backups and merge tools give to copies of files and folders."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

_TAIL = r"""
    \s\d+                                            # name 2
    | \s?\((?:\d+|[^)]*(?:[ck]onfli[ck]t|copy|kopi)[^)]*)\)   # name (1), name (conflict …)
    | \s?\[[^]]*(?:[ck]onfli[ck]t|copy|kopi)[^]]*\]   # name [Conflict]
    | [\s_.-]+(?:sync-)?[ck]onfli[ck]t.*             # name_conflict-…, name.sync-conflict-…
    | (?:\s(?:[-\u2013]\s)?|[-_])(?:copy|kopi)(?:\s\(?\d+\)?)?   # name copy, name - Copy (2)
    | ~\d.*                                          # name~20260914-120000
    | [._](?:LOCAL|REMOTE|BASE|BACKUP)(?:[._].*)?    # name_LOCAL_4711
    | -(?:desktop|laptop|macbook|pc)\b.*             # name-DESKTOP-4711
"""
_COPY = rf"(?:copy\sof|kopi\saf)\s.+ | .*?(?:{_TAIL})(?:\.\w+)*"
_NAMED = r"(?-i:[^.()]*[A-Z][^.()]*[A-Z][^.()]*)"
_DEVICE = rf"(?:[-\s]{_NAMED}|\s\({_NAMED}\))"
"""A computer's own name behind the file's, as in `2026-09-14-Annas MacBook Pro`."""

_OF_A_DAY = rf"\d{{4}}-\d\d-\d\d(?:-\d+)?(?:{_DEVICE}|_\d+)(?:\.\w+)*"
_FOLDER = rf"(?:{_TAIL} | {_DEVICE} | [\s._-](?:bak|backup|orig)\d* | [\s._]old | ~)"
_BACKUP = r"""
    \..*\.(?:kate-)?sw[a-p] | .*~ | \#.*\# | \.\#.* | 4913 | ~\$.* | \.~lock\..*
    | \._.* | \..+\.ya?ml\.\w{6} | \.(?:goutputstream|fuse_hidden|nfs|trashed).*
    | .*\.(?:bak|backup|orig|rej|tmp|temp|save|swp|old|part|partial|mine|theirs|crdownload)\d*
    | .*\.(?:download|downloading|filepart|sb-[\w-]+) | .*\.(?:tmp|old)\.ya?ml
"""
_PLACEHOLDER = r"\..+\.icloud"


def kind_of_copy(name: str) -> str | None:
    """Return the code of the problem that a file with a copy's name is; None for another name."""
    if _fits(_PLACEHOLDER, name):
        return "not-downloaded"
    if _fits(_COPY, name) or _fits(_OF_A_DAY, name):
        return "conflict-copy"
    return "editor-backup" if _fits(_BACKUP, name) else None


def _fits(pattern: str, name: str) -> bool:
    # Compiled when a name asks for it: most runs meet none, and it takes as long as a few files.
    return re.fullmatch(pattern, name, re.IGNORECASE | re.VERBOSE) is not None


def original_of(folder: str, folders: Collection[str]) -> str | None:
    """Find the folder that another one is a copy of, by its name; only one beside it counts."""
    without = re.sub(r"(?:copy of|kopi af)\s", "", folder, flags=re.IGNORECASE)
    if without != folder and without in folders:
        return without
    beginnings = (other for other in folders if other != folder and folder.startswith(other))
    found = [other for other in beginnings if _fits(_FOLDER, folder[len(other) :])]
    return max(found, key=len, default=None)


def without_copies(folders: Iterable[str]) -> list[str]:
    """Leave out the folders that are copies of others."""
    every = list(folders)
    return [folder for folder in every if original_of(folder, every) is None]
