"""The temporary file that a new text is written to before it takes the place of the old one."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from mentorlog.store.disk import system

TEMPORARY = ".mentorlog-tmp"
"""How the names of temporary files end; they begin with a dot."""


@contextlib.contextmanager
def write_beside(path: Path, raw: bytes) -> Iterator[Path]:
    """Write bytes to a new file beside `path`, with its mode and owner if it is there."""
    temporary = path.with_name(f".{path.name}.{os.urandom(6).hex()}{TEMPORARY}")
    handle = os.open(temporary, system.WRITE_NEW, 0o600)
    try:
        try:
            _write_all(handle, raw)
            _take_after(path, temporary)
            system.sync(handle)
        finally:
            os.close(handle)
        yield temporary
    finally:
        _clear_away(temporary)


def _clear_away(temporary: str | Path) -> None:
    """Remove a temporary file, tried twice: a refusal may pass, and it must not stay about."""
    for _ in range(2):
        with contextlib.suppress(OSError):
            with contextlib.suppress(FileNotFoundError):
                os.unlink(temporary)  # noqa: PTH108 - one way to the disk for all of the store
            return


def _write_all(handle: int, raw: bytes) -> None:
    rest = memoryview(raw)  # a nearly full disk takes less than it is given
    while rest:
        rest = rest[os.write(handle, rest) :]


def _take_after(path: Path, temporary: Path) -> None:
    try:
        old = path.stat()
    except FileNotFoundError:
        os.chmod(temporary, 0o600)  # noqa: PTH101
        return
    # A rename asks for rights on the folder alone and would replace a write-protected file.
    if not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    new = temporary.stat()
    if (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid) and system.HAS_OWNERS:
        with contextlib.suppress(OSError):
            os.chown(temporary, old.st_uid, old.st_gid)
    # After chown, which takes set-id bits away.
    os.chmod(temporary, stat.S_IMODE(old.st_mode))  # noqa: PTH101


def sweep(folder: Path, *of: str) -> None:
    """Take away temporary files that a killed mentorlog left; call it with the lock held.

    With `of`, only those of the files that are called so, which needs no lock. A folder that is a
    link is left alone.
    """
    beginnings = tuple(f".{name}." for name in of) or (".",)
    with contextlib.suppress(OSError):
        if os.path.islink(folder):  # noqa: PTH114 - see above
            return
        for name in os.listdir(folder):  # noqa: PTH208
            if is_temporary(name) and name.startswith(beginnings):
                _clear_away(folder / name)


def is_temporary(name: str) -> bool:
    """Return whether a file is called as our temporary ones are."""
    return name.startswith(".") and name.endswith(TEMPORARY)
