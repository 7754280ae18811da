"""A journal in a folder of its own, written by hand, and the store on it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from mentorlog.domain.changes.edits import Append, Change, EditFile, Set
from mentorlog.domain.model.file_names import FileName, Kind, MeetingName, meeting_file
from mentorlog.store.disk.temporary import is_temporary
from mentorlog.store.writing.store import Store
from mentorlog.texts import Texts

KEY = "sofie-holm"
DAY = MeetingName(dt.date(2026, 9, 14))
NEXT = MeetingName(dt.date(2026, 10, 12))
MEETING = meeting_file(KEY, DAY)
RELATIONSHIP = FileName(Kind.RELATIONSHIP, KEY)
JOURNAL = FileName(Kind.JOURNAL)
WHERE = f"{KEY}/meetings/{DAY}.yaml"
WRITTEN = "# ours\nnotes: Talked.\nactions:\n  - Ask two alumni\n"


@dataclass(frozen=True)
class Folder:
    """Hold a journal's folder: one relationship with one meeting, unless more is written."""

    root: Path

    @property
    def store(self) -> Store:
        """Open the journal."""
        return Store(self.root, Texts("en"))

    def write(self, name: str, text: str | bytes = "") -> Path:
        """Write a file by hand."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def read(self, name: str = WHERE) -> str:
        """Read a file as it stands."""
        return (self.root / name).read_bytes().decode()

    def files(self) -> dict[str, bytes]:
        """Read all that is the person's."""
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in sorted(self.root.rglob("*"))
            if path.is_file()
            and not is_temporary(path.name)
            and ".mentorlog" not in path.relative_to(self.root).parts
        }

    def leftovers(self) -> list[Path]:
        """List temporary files."""
        return [path for path in self.root.rglob("*") if is_temporary(path.name)]


def make_folder(root: Path) -> Folder:
    """Write the journal that most tests begin with."""
    folder = Folder(root)
    folder.write("journal.yaml", "language: en\n")
    folder.write(f"{KEY}/relationship.yaml", "name: Sofie Holm\nme: mentor\n")
    folder.write(WHERE, WRITTEN)
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Give a journal."""
    return make_folder(tmp_path / "journal")


def adding(text: str, file: FileName = MEETING) -> Callable[[], Sequence[Change]]:
    """Plan to add an action."""
    return lambda: [EditFile(file, (Append(("actions",), text),))]


def noting(text: str) -> Callable[[], Sequence[Change]]:
    """Plan to write other notes."""
    return lambda: [EditFile(MEETING, (Set(("notes",), text),))]
