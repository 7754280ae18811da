"""Files in a relationship's folders that are none of ours: named, never read, never deleted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mentorlog.errors import Problem

_COPY = re.compile(
    r"""\bconflict(ed)?\b | \bkonflikt | \(\d+\) | (?<=[\s(-])(kopi|copy)\b
        | -(desktop|laptop|macbook|pc)\b | ^\d{4}-\d\d-\d\d(-\d+)?\s\d+\.""",
    re.IGNORECASE | re.VERBOSE,
)
_BACKUP = re.compile(
    r"^\..*\.sw[a-p]$|~$|^#.*#$|^\.#|^4913$|\.(bak|backup|orig|rej|tmp|temp|save|swp|old)$",
    re.IGNORECASE,
)
_SYSTEM = frozenset({".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep", ".gitignore"})
_OURS = ("relationship", "expectations", "milestones", "journal", "guide")
_KEPT = re.compile(r"guide-earlier-\d+\.yaml")


def name_strangers(folder: str, names: Iterable[str]) -> Iterator[Problem]:
    """Say of each name in `meetings/` or `private/` that is not a meeting's what it looks like."""
    for name in names:
        if name not in _SYSTEM:
            yield _stranger(_kind(name) or "not-a-meeting-name", f"{folder}/{name}", name)


def name_doubles(folder: str, names: Iterable[str]) -> Iterator[Problem]:
    """Say of each name in a folder that is almost one of our files what it looks like.

    Whatever else lies there is the person's own, and nothing is said of it. `folder` ends in `/`,
    or is empty for the journal's own.
    """
    for name in sorted(names):
        stem = next((each for each in _OURS if name.lstrip(".#").lower().startswith(each)), None)
        if stem is None or name == f"{stem}.yaml" or _KEPT.fullmatch(name):
            continue
        kind = _kind(name) or ("misnamed-file" if _is_other_spelling(name, stem) else None)
        if kind:
            yield _stranger(kind, f"{folder}{name}", name, expected=f"{stem}.yaml")


def _is_other_spelling(name: str, stem: str) -> bool:
    return re.fullmatch(rf"{stem}(\.ya?ml)?(\.txt)?", name, re.IGNORECASE) is not None


def _kind(name: str) -> str | None:
    if _BACKUP.search(name):
        return "editor-backup"
    return "conflict-copy" if _COPY.search(name) else None


def _stranger(kind: str, file: str, name: str, **facts: object) -> Problem:
    return Problem(kind, file, severity="warning", facts={"name": name, **facts})
