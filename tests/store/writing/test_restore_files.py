"""Files are brought into another state byte for byte, all or none, and the store remembers it."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.folder import KEY, MEETING, NEXT, WHERE, WRITTEN, Folder

from mentorlog.domain.changes.edits import RenameFile
from mentorlog.domain.model.file_names import meeting_file
from mentorlog.errors import ConflictError, SystemRefusedError, UnreadableError
from mentorlog.store.disk import files
from mentorlog.store.writing.file_change import Changed, ContentChange, RenameChange

NEW = f"{KEY}/private/2026-09-14.yaml"
OTHER = f"{KEY}/relationship.yaml"


def test_all_at_once(folder: Folder) -> None:
    """Created, edited and deleted, and the folders that are empty then are gone."""
    store, other = folder.store, folder.read(OTHER).encode()
    changed = store.restore_files(
        [
            ContentChange(WHERE, WRITTEN.encode(), None),
            ContentChange(OTHER, other, b"name: S\r\n"),
            ContentChange(NEW, None, b"worked: x\n"),
        ]
    )
    assert changed == (
        Changed(NEW, "reflection/2026-09-14", "created"),
        Changed(OTHER, "relationship", "edited"),
        Changed(WHERE, "2026-09-14", "deleted"),
    )
    assert folder.read(OTHER) == "name: S\r\n"
    assert folder.read(NEW) == "worked: x\n"
    assert not (folder.root / WHERE).parent.exists()
    assert [each.after for each in store.record if isinstance(each, ContentChange)] == [
        b"worked: x\n",
        b"name: S\r\n",
        None,
    ]


def test_another_state_is_refused(folder: Folder) -> None:
    """With nothing written, in no file."""
    store, before = folder.store, folder.files()
    wanted = [ContentChange(NEW, None, b"worked: x\n"), ContentChange(WHERE, b"other\n", b"x\n")]
    with pytest.raises(ConflictError):
        store.restore_files(wanted)
    assert folder.files() == before
    assert store.record == []


def test_a_disk_that_fails_in_between_takes_all_back(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of it is remembered."""

    def fail(path: Path) -> None:
        raise files.system_error("write", path, OSError(5, "Input/output error"))

    store, before = folder.store, folder.files()
    monkeypatch.setattr(files, "remove_file", fail)
    with pytest.raises(SystemRefusedError):
        store.restore_files(
            [
                ContentChange(OTHER, before[OTHER], b"x: 1\n"),
                ContentChange(WHERE, before[WHERE], None),
            ]
        )
    monkeypatch.undo()
    assert folder.files() == before
    assert store.record == []


def test_nothing_is_written_outside(folder: Folder, tmp_path: Path) -> None:
    """A path that leads out is refused."""
    (folder.root / "out").symlink_to(tmp_path)
    with pytest.raises(UnreadableError):
        folder.store.restore_files([ContentChange("out/x.yaml", None, b"")])


def test_the_store_remembers_every_change(folder: Folder) -> None:
    """What follows on itself is one change; a rename says from where."""
    store, before = folder.store, folder.read().encode()
    store.restore_files([ContentChange(WHERE, before, b"notes: 1\n")])
    store.restore_files([ContentChange(WHERE, b"notes: 1\n", b"notes: 2\n")])
    assert store.record == [ContentChange(WHERE, before, b"notes: 2\n")]
    folder.write(WHERE, "notes: 3\n")
    store.restore_files([ContentChange(WHERE, b"notes: 3\n", b"notes: 4\n")])
    assert len(store.record) == 2
    store.change(lambda: [RenameFile(MEETING, meeting_file(KEY, NEXT))])
    assert store.record[-1] == RenameChange(WHERE, f"{KEY}/meetings/{NEXT}.yaml")
