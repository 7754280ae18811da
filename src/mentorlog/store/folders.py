"""The folders of a journal: names that are hardly different."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from mentorlog.errors import Problem
from mentorlog.store.layout import folder_names


def find_alike(root: Path) -> Iterator[Problem]:
    """Warn of folders that one computer takes for one and another for two."""
    first: dict[str, str] = {}
    for name in sorted(folder_names(root)):
        form = unicodedata.normalize("NFC", name).casefold()
        if form in first:
            facts: dict[str, object] = {"name": name, "other": first[form]}
            yield Problem("alike-name", name, severity="warning", facts=facts)
        first.setdefault(form, name)
