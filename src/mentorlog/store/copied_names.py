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
_COPY = re.compile(
    rf"(?:copy\sof|kopi\saf)\s.+ | .*?(?:{_TAIL})(?:\.\w+)*", re.IGNORECASE | re.VERBOSE
)
_NAMED = r"(?-i:[^.()]*[A-Z][^.()]*[A-Z][^.()]*)"
_DEVICE = rf"(?:[-\s]{_NAMED}|\s\({_NAMED}\))"
"""A computer's own name behind the file's, as in `2026-09-14-Annas MacBook Pro`."""

_OF_A_DAY = re.compile(rf"\d{{4}}-\d\d-\d\d(?:-\d+)?(?:{_DEVICE}|_\d+)(?:\.\w+)*", re.IGNORECASE)
_FOLDER = re.compile(
    rf"(?:{_TAIL} | {_DEVICE} | [\s._-](?:bak|backup|orig)\d* | [\s._]old | ~)",
    re.IGNORECASE | re.VERBOSE,
)
_BEFORE = re.compile(r"(?:copy of|kopi af)\s", re.IGNORECASE)
_BACKUP = re.compile(
    r"""
    \..*\.(?:kate-)?sw[a-p] | .*~ | \#.*\# | \.\#.* | 4913 | ~\$.* | \.~lock\..*
    | \._.* | \..+\.ya?ml\.\w{6} | \.(?:goutputstream|fuse_hidden|nfs|trashed).*
    | .*\.(?:bak|backup|orig|rej|tmp|temp|save|swp|old|part|partial|mine|theirs|crdownload)\d*
    | .*\.(?:download|downloading|filepart|sb-[\w-]+) | .*\.(?:tmp|old)\.ya?ml
    """,
    re.IGNORECASE | re.VERBOSE,
)
_PLACEHOLDER = re.compile(r"\..+\.icloud", re.IGNORECASE)


def kind_of_copy(name: str) -> str | None:
    """Return the code of the problem that a file with a copy's name is; None for another name."""
    if _PLACEHOLDER.fullmatch(name):
        return "not-downloaded"
    if _COPY.fullmatch(name) or _OF_A_DAY.fullmatch(name):
        return "conflict-copy"
    return "editor-backup" if _BACKUP.fullmatch(name) else None


def original_of(folder: str, folders: Collection[str]) -> str | None:
    """Find the folder that another one is a copy of, by its name; only one beside it counts."""
    without = _BEFORE.sub("", folder)
    if without != folder and without in folders:
        return without
    beginnings = (other for other in folders if other != folder and folder.startswith(other))
    found = [other for other in beginnings if _FOLDER.fullmatch(folder[len(other) :])]
    return max(found, key=len, default=None)


def without_copies(folders: Iterable[str]) -> list[str]:
    """Leave out the folders that are copies of others."""
    every = list(folders)
    return [folder for folder in every if original_of(folder, every) is None]
