"""The notes on one's approach over all relationships: which one was written last."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from mentorlog.store.private import newest_approaches
from mentorlog.store.reader import Reader

if TYPE_CHECKING:
    from pathlib import Path


def test_the_last_one_written_comes_first(tmp_path: Path) -> None:
    """By the time of the file; a relationship without one is left out, as is no relationship."""
    for age, key in enumerate(("sofie-holm", "bo-krag", "eva-lund")):
        (tmp_path / key / "private").mkdir(parents=True)
        (tmp_path / key / "meetings").mkdir()
        note = tmp_path / key / "private" / "approach.yaml"
        note.write_text("how: x\n", encoding="utf-8")
        os.utime(note, (1000 - age, 1000 - age))
    (tmp_path / "ida-ask" / "meetings").mkdir(parents=True)
    (tmp_path / "photos" / "private").mkdir(parents=True)
    (tmp_path / "photos" / "private" / "approach.yaml").write_text("how: x\n", encoding="utf-8")
    os.utime(tmp_path / "sofie-holm/private/approach.yaml", (1, 1))
    found = [file.relationship for file in newest_approaches(Reader(tmp_path))]
    assert found == ["bo-krag", "eva-lund", "sofie-holm"]
