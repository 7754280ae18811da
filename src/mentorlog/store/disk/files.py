"""Bytes on the disk: read whole, replaced in one step, never half."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from mentorlog.errors import Problem, SystemRefusedError, UnreadableError
from mentorlog.store.disk import system
from mentorlog.store.disk.temporary import write_beside

LARGEST = 1 << 20
"""The size in bytes above which a file is no journal file and is not read."""

SHORT = 1 << 16
"""The size in bytes up to which a file is short; nearly all are."""

_CANNOT_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EROFS})
_BYTE_ORDER_MARKS = ((b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"))


LOCKED = b"\0GITCRYPT\0"
"""How a file begins that git-crypt has locked."""


class ConcurrentChangeError(Exception):
    """Raised when somebody wrote a file between our reading and our writing."""


def read_bytes(path: str | Path) -> bytes | None:
    """Return a file's bytes; None when there is none.

    Raises UnreadableError for what is no file or too large, SystemRefusedError for the rest.
    """
    try:
        handle = os.open(path, system.READ)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        if error.errno == errno.ELOOP or os.path.isdir(path):  # noqa: PTH112 - a string as well
            raise unreadable("not-a-file", path) from error
        raise system_error("read", path, error) from error
    try:
        return _read_regular(handle, path)
    except OSError as error:
        raise system_error("read", path, error) from error
    finally:
        os.close(handle)


def _read_regular(handle: int, path: str | Path) -> bytes:
    state = os.fstat(handle)
    if not stat.S_ISREG(state.st_mode):
        raise unreadable("not-a-file", path)
    if state.st_size > LARGEST:
        raise unreadable("too-large", path)
    return _read_all(handle, state.st_size + 1)


def _read_all(handle: int, step: int) -> bytes:
    raw = os.read(handle, step)
    while more := os.read(handle, step):
        raw += more
    return raw


def read_short(path: str) -> bytes | None:
    """Return the bytes of what is known to be a file and no link; None for a long one.

    It asks the system for half of what `read_bytes` does. Raises OSError.
    """
    handle = os.open(path, system.READ)
    try:
        raw = os.read(handle, SHORT)
    finally:
        os.close(handle)
    return raw if len(raw) < SHORT else None  # POSIX: a file gives less at its end alone


def decode(raw: bytes) -> str:
    """Return a file's text. Raises UnreadableError for anything that is not UTF-8."""
    if raw.startswith(LOCKED):
        problem = Problem("git-crypt-locked")
        raise UnreadableError("errors.unreadable", (problem,), file="")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        start = raw.rfind(b"\n", 0, error.start) + 1
        column = len(raw[start : error.start].decode("utf-8", "replace")) + 1
        problem = Problem("not-utf-8", "", line, column, facts={"encoding": _guess(raw)})
        raise UnreadableError("errors.unreadable", (problem,), file="") from error


def _guess(raw: bytes) -> str:
    return next((name for mark, name in _BYTE_ORDER_MARKS if raw.startswith(mark)), "Latin-1")


def unreadable(code: str, path: str | Path, **facts: object) -> UnreadableError:
    """Return the error for a whole file or folder that cannot be read, with its reason."""
    return UnreadableError("errors.unreadable", (Problem(code, str(path), facts=facts),), file=path)


def system_error(what: str, path: str | Path, error: OSError) -> SystemRefusedError:
    """Return the error for what the system refused, `read` or `write`."""
    reason = error.strerror or type(error).__name__
    return SystemRefusedError(f"errors.system.{what}", path=str(path), reason=reason)


@contextlib.contextmanager
def _writing(path: Path) -> Iterator[None]:
    """Translate what the system refuses about `path`; that something is there is no refusal."""
    try:
        yield
    except FileExistsError:
        raise
    except OSError as error:
        raise system_error("write", path, error) from error


def make_folder(folder: Path) -> list[Path]:
    """Make a folder, and those above it, for the owner's eyes alone (0700, whatever the umask).

    Returns those that were not there, the outermost first. Raises SystemRefusedError.
    """
    missing = []
    while not folder.is_dir():
        missing.append(folder)
        folder = folder.parent
    made: list[Path] = []
    try:
        for each in reversed(missing):
            _make_one(each, made)
    except SystemRefusedError:
        remove_empty(made)
        raise
    return made


def _make_one(folder: Path, made: list[Path]) -> None:
    with contextlib.suppress(FileExistsError), _writing(folder):
        os.mkdir(folder, 0o700)  # noqa: PTH102 - one way to the disk for all of this module
        made.append(folder)
        # mkdir takes the umask off its mode, which may leave us without rights to our own folder.
        os.chmod(folder, 0o700)  # noqa: PTH101
        sync_folder(folder.parent)


def remove_empty(made: list[Path]) -> None:
    """Take away folders that were made in vain; one in which something lies by now stays."""
    for folder in reversed(made):
        with contextlib.suppress(OSError):
            folder.rmdir()


def replace_file(path: Path, raw: bytes, before: bytes | None = None) -> None:
    """Put a file in place in one step: a temporary one beside it, fsync, rename, fsync.

    The mode is that of the file which stood there, else 0600. With `before`, the bytes that the
    new ones were made from, raises ConcurrentChangeError where the file holds others by now, and
    keeps those. Raises SystemRefusedError, for a file that is write-protected too.
    """
    with _writing(path), _held(path) as held, write_beside(path, raw) as temporary:
        if before is not None and read_bytes(path) != before:
            raise ConcurrentChangeError(str(path))
        # The bytes are on the disk before the name leads to them: after a power cut there is the
        # old file or the new one. The folder is synced last, or the rename itself may be lost.
        system.replace(temporary, path)
        sync_folder(path.parent)
        if before is not None and held is not None:
            _bring_back(path, raw, before, held)


def _bring_back(path: Path, raw: bytes, before: bytes, held: int) -> None:
    """Put back what somebody wrote into the old file in the instant before it was replaced."""
    # An editor that saved in place between our comparison and our rename wrote into the old file,
    # which nobody can reach by its name any more; we still have it open.
    theirs = _read_all(held, LARGEST)
    if theirs != before:
        if read_bytes(path) == raw:
            replace_file(path, theirs)
        raise ConcurrentChangeError(str(path))


@contextlib.contextmanager
def _held(path: Path) -> Iterator[int | None]:
    """Keep the file that stands at `path` open, where it can be replaced then."""
    handle = None
    if system.REPLACES_OPEN_FILES:
        with contextlib.suppress(FileNotFoundError):
            handle = os.open(path, system.READ)
    try:
        yield handle
    finally:
        if handle is not None:
            os.close(handle)


def create_file(path: Path, raw: bytes) -> None:
    """Put a new file in place in one step (0600). Raises FileExistsError where one is."""
    make_folder(path.parent)
    with _writing(path), write_beside(path, raw) as temporary:
        _place_new(temporary, path)
        sync_folder(path.parent)


def _place_new(path: Path, to: Path) -> None:
    try:
        os.link(path, to)  # unlike a rename, it replaces nothing
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if os.path.lexists(to):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(to)) from None
        os.rename(path, to)  # noqa: PTH104


def rename_file(path: Path, to: Path) -> None:
    """Rename a file in one step. Raises FileExistsError where one is."""
    make_folder(to.parent)
    with _writing(path):
        if os.path.lexists(to):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(to))
        os.rename(path, to)  # noqa: PTH104
        for folder in {path.parent, to.parent}:
            sync_folder(folder)


def remove_file(path: Path) -> None:
    """Take a file away; one that is gone already is no error."""
    with _writing(path):
        with contextlib.suppress(FileNotFoundError):
            os.unlink(path)  # noqa: PTH108
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the disk remember what was renamed in a folder, where the system can."""
    if not system.SYNCS_FOLDERS:
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:  # a folder that may be written and not read cannot be synced
        return
    try:
        system.sync(handle)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC:
            raise
    finally:
        os.close(handle)
