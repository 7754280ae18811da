"""A link that leaves the journal is not written through; one inside stays a link."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from support.folder import KEY, MEETING, NEXT, WHERE, WRITTEN, Folder, adding

from mentorlog.domain.changes.edits import Change, CreateFile, DeleteFile, EditFile, RenameFile, Set
from mentorlog.domain.model.file_names import meeting_file
from mentorlog.errors import UnreadableError

COMING = meeting_file(KEY, NEXT)
COMING_AT = f"{KEY}/meetings/{NEXT}.yaml"

CHANGES: list[Change] = [
    EditFile(MEETING, (Set(("notes",), "x"),)),
    CreateFile(COMING, {"notes": "x"}),
    RenameFile(MEETING, COMING),
    DeleteFile(MEETING),
]
CASES = [(link, change) for link in (f"{KEY}/meetings", KEY) for change in CHANGES]
CASES.append((WHERE, CHANGES[0]))

ON_POSIX = pytest.mark.skipif(os.name == "nt", reason="modes and links are POSIX")


@ON_POSIX
class TestLinks:
    """A link that leaves the journal is not written through; one inside stays a link."""

    @pytest.mark.parametrize(("link", "change"), CASES)
    def test_outside(self, folder: Folder, tmp_path: Path, link: str, change: Change) -> None:
        """A link in place of the file, its folder or the relationship's changes nothing outside."""
        (folder.root / link).rename(tmp_path / "out")
        (folder.root / link).symlink_to(tmp_path / "out")
        before = Folder(tmp_path / "out").files() or (tmp_path / "out").read_bytes()
        with pytest.raises(UnreadableError) as caught:
            folder.store.change(lambda: [change])
        assert caught.value.text in {"errors.outside", "errors.unreadable"}
        assert "file" in caught.value.facts
        after = Folder(tmp_path / "out").files() or (tmp_path / "out").read_bytes()
        assert after == before

    def test_inside(self, folder: Folder) -> None:
        """The file that it leads to is edited, and its folder swept."""
        (folder.root / WHERE).rename(folder.root / "shared.yaml")
        (folder.root / WHERE).symlink_to("../../shared.yaml")
        folder.write(".shared.yaml.00.mentorlog-tmp")
        folder.store.change(adding("Call Lars"))
        assert (folder.root / WHERE).is_symlink()
        assert folder.read("shared.yaml") == f"{WRITTEN}  - Call Lars\n"
        assert folder.leftovers() == []

    def test_a_link_is_renamed_as_a_link(self, folder: Folder) -> None:
        """What it leads to stays where it is."""
        (folder.root / WHERE).rename(folder.root / "shared.yaml")
        (folder.root / WHERE).symlink_to("../../shared.yaml")
        folder.store.change(lambda: [RenameFile(MEETING, COMING)])
        assert (folder.root / COMING_AT).is_symlink()
        assert folder.read(COMING_AT) == WRITTEN

    def test_the_machines_own_folder(self, folder: Folder, tmp_path: Path) -> None:
        """Schemas and the lock do not land elsewhere either."""
        (tmp_path / "out").mkdir()
        (folder.root / ".mentorlog").symlink_to(tmp_path / "out")
        with pytest.raises(UnreadableError) as caught:
            folder.store.change(adding("x"))
        assert caught.value.text == "errors.outside"
        assert list((tmp_path / "out").iterdir()) == []
