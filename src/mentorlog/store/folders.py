"""The folders of a journal: who else can look into them, and names that are hardly different."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from mentorlog.errors import Problem
from mentorlog.store.layout import folder_names


def check_folders(root: Path) -> Iterator[Problem]:
    """Warn of folders that one computer takes for one and another for two, and of open ones."""
    yield from _alike(root)
    if os.name != "nt" and is_open_to_others(root):
        yield Problem("readable-by-others", severity="warning", facts={"folder": str(root)})


def _alike(root: Path) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for name in sorted(folder_names(root)):
        form = unicodedata.normalize("NFC", name).casefold()
        if form in first:
            facts: dict[str, object] = {"name": name, "other": first[form]}
            yield Problem("alike-name", name, severity="warning", facts=facts)
        first.setdefault(form, name)


def is_open_to_others(root: Path) -> bool:
    """Tell whether every user of the computer can look into a folder, those above it passed."""
    return _allows(root, stat.S_IROTH | stat.S_IXOTH) and all(
        _allows(folder, stat.S_IXOTH) for folder in root.parents
    )


def _allows(folder: Path, mode: int) -> bool:
    return folder.stat().st_mode & mode == mode
