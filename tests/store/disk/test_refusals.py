"""Whatever the system refuses while a file is written, the file is the old one or the new one."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest
from support.disk_faults import CALLS, refuse_once

from mentorlog.errors import MentorlogError, SystemRefusedError
from mentorlog.store.disk import files, temporary


def attempt(path: Path, *, is_new: bool) -> MentorlogError | None:
    """Write a file, and return what came of it."""
    try:
        if is_new:
            files.create_file(path, b"new")
        else:
            files.replace_file(path, b"new", b"old")
    except MentorlogError as error:
        return error
    return None


@pytest.mark.parametrize("number", [1, 2, 3, 4])
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("is_new", [False, True])
def test_a_refusal_at_any_step_leaves_the_old_file_or_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, *, is_new: bool
) -> None:
    """Whichever call to the system fails, no third thing and no temporary file stands there."""
    path = tmp_path / "folder" / "a" if is_new else tmp_path / "a"
    if not is_new:
        path.write_bytes(b"old")
    with monkeypatch.context() as patch:
        failed = refuse_once(patch, call, number)
        error = attempt(path, is_new=is_new)
    if error:
        assert isinstance(error, SystemRefusedError)
        assert str(error.facts["path"]).startswith(str(tmp_path))
        assert error.facts["reason"] == "No space left on device"
        assert failed
    now = path.read_bytes() if path.exists() else None
    assert now in ((None, b"new") if is_new else (b"old", b"new"))
    if call != "unlink":
        assert [each for each in tmp_path.rglob("*") if temporary.is_temporary(each.name)] == []


@pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOTSUP])
def test_a_folder_that_cannot_be_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    """Network folders know no fsync of a folder; that keeps nobody from writing."""
    sync = os.fsync

    def refuse(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(code, os.strerror(code))
        sync(handle)

    monkeypatch.setattr(os, "fsync", refuse)
    files.create_file(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"
