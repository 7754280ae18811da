"""Exports are written whole, for the owner's eyes, and over nothing that is somebody else's."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from mentorlog.errors import ExistsError, SystemRefusedError
from mentorlog.store.writing.export import write_export, write_export_folder


def _is_own(raw: bytes) -> bool:
    return raw.startswith(b"own")


def test_a_new_file_is_the_owners_alone(tmp_path: Path) -> None:
    """And nothing temporary stays beside it."""
    path = tmp_path / "deep" / "export.md"
    write_export(path, b"text")
    assert path.read_bytes() == b"text"
    assert list(path.parent.iterdir()) == [path]
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("kind", ["file", "folder", "link"])
def test_what_is_there_is_left_alone(tmp_path: Path, kind: str) -> None:
    """A link that leads nowhere too."""
    path = tmp_path / "there"
    if kind == "file":
        path.write_bytes(b"mine")
    elif kind == "folder":
        path.mkdir()
    else:
        path.symlink_to(tmp_path / "nowhere")
    with pytest.raises(ExistsError):
        write_export(path, b"text")
    assert list(tmp_path.iterdir()) == [path]
    assert kind != "file" or path.read_bytes() == b"mine"


def test_a_folder_takes_its_own_files_anew(tmp_path: Path) -> None:
    """Others in it are not touched."""
    folder = tmp_path / "calendar"
    written = write_export_folder(folder, {"a.ics": b"own 1"}, _is_own)
    assert written == (folder / "a.ics",)
    (folder / "b.ics").write_bytes(b"theirs")
    write_export_folder(folder, {"a.ics": b"own 2", "c.ics": b"own 3"}, _is_own)
    held = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert held == {"a.ics": b"own 2", "b.ics": b"theirs", "c.ics": b"own 3"}


@pytest.mark.parametrize("theirs", ["file", "link", "folder"])
def test_a_folder_with_another_file_of_that_name_is_refused(tmp_path: Path, theirs: str) -> None:
    """All or nothing."""
    (tmp_path / "own").write_bytes(b"own, but elsewhere")
    folder = tmp_path / "calendar"
    folder.mkdir()
    if theirs == "file":
        (folder / "b.ics").write_bytes(b"theirs")
    elif theirs == "link":
        (folder / "b.ics").symlink_to(tmp_path / "own")
    else:
        (folder / "b.ics").mkdir()
    with pytest.raises(ExistsError):
        write_export_folder(folder, {"a.ics": b"own", "b.ics": b"own"}, _is_own)
    assert [path.name for path in folder.iterdir()] == ["b.ics"]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    """It is said to be there, not written into; below it, nothing can be."""
    path = tmp_path / "calendar"
    path.write_bytes(b"mine")
    with pytest.raises(ExistsError):
        write_export_folder(path, {"a.ics": b"own"}, _is_own)
    with pytest.raises(SystemRefusedError):
        write_export(path / "deep.md", b"text")
    assert path.read_bytes() == b"mine"
