"""A file that somebody sent is taken in as it was sent, and nothing is lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from support.folder import Folder

from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.errors import UnreadableError
from mentorlog.store.disk import files
from mentorlog.store.writing.file_change import Changed

GUIDE = FileName(Kind.GUIDE)

ON_POSIX = pytest.mark.skipif(os.name == "nt", reason="modes and links are POSIX")


class TestTakingIn:
    """A programme's guide is taken in as it was sent, and nothing is lost."""

    def test_a_new_one(self, folder: Folder) -> None:
        """Byte for byte."""
        assert folder.store.install_file(GUIDE, b"goals:\r\n") == (
            Changed("guide.yaml", "guide", "created"),
        )
        assert folder.read("guide.yaml") == "goals:\r\n"
        assert folder.store.install_file(GUIDE, b"goals:\r\n") == ()

    def test_in_place_of_an_older_one(self, folder: Folder) -> None:
        """What stood there is kept beside it, each time under a new name."""
        for text in (b"# 1\n", b"# 2\n", b"# 3\n"):
            folder.store.install_file(GUIDE, text)
        found = {name: text for name, text in folder.files().items() if "guide" in name}
        assert found == {
            "guide.yaml": b"# 3\n",
            "guide-earlier-1.yaml": b"# 1\n",
            "guide-earlier-2.yaml": b"# 2\n",
        }

    def test_under_the_name_that_the_journal_gives(self, folder: Folder) -> None:
        """`guide:` in `journal.yaml` says where."""
        folder.write("journal.yaml", "guide: ours.yaml\n")
        folder.store.install_file(GUIDE, b"# 1\n")
        assert folder.read("ours.yaml") == "# 1\n"

    @ON_POSIX
    def test_not_through_a_link(self, folder: Folder, tmp_path: Path) -> None:
        """What lies outside stays."""
        out = Folder(tmp_path).write("out.yaml", "# theirs\n")
        (folder.root / "guide.yaml").symlink_to(out)
        with pytest.raises(UnreadableError):
            folder.store.install_file(GUIDE, b"# 1\n")
        assert out.read_text("utf-8") == "# theirs\n"

    def test_while_somebody_writes(self, folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
        """The hand-written one is kept beside it."""
        folder.write("guide.yaml", "# old\n")
        real = files.replace_file

        def overtake(path: Path, raw: bytes, before: bytes | None = None) -> None:
            if path.name == "guide.yaml":
                monkeypatch.setattr(files, "replace_file", real)
                folder.write("guide.yaml", "# by hand\n")
            real(path, raw, before)

        monkeypatch.setattr(files, "replace_file", overtake)
        folder.store.install_file(GUIDE, b"# new\n")
        assert folder.read("guide.yaml") == "# new\n"
        assert b"# by hand\n" in folder.files().values()
