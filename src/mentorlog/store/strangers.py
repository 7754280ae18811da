"""Files in a relationship's folders that are none of ours: named, never read, never deleted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mentorlog.errors import Problem

_COPY = re.compile(r"conflict|conflicted|\(\d+\)|sync-conflict|kopi|copy", re.IGNORECASE)
_BACKUP = re.compile(r"^\..*\.sw[a-p]$|~$|^#.*#$|^\.#|\.(bak|orig|rej|tmp|swp)$", re.IGNORECASE)
_SYSTEM = frozenset({".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep", ".gitignore"})


def name_strangers(key: str, names: Iterable[str]) -> Iterator[Problem]:
    """Say of each name in `meetings/` or `private/` that is not a meeting's what it looks like."""
    for name in names:
        file_name = name.rpartition("/")[2]
        if file_name not in _SYSTEM:
            yield Problem(
                _kind(file_name), f"{key}/{name}", severity="warning", facts={"name": file_name}
            )


def _kind(name: str) -> str:
    if _BACKUP.search(name):
        return "editor-backup"
    return "conflict-copy" if _COPY.search(name) else "not-a-meeting-name"
