"""Bytes on the disk: read whole, replaced in one step, never half."""

from __future__ import annotations

import contextlib
import itertools
import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

from mentorlog.errors import MentorlogError, Problem, SystemRefusedError, UnreadableError

LARGEST = 1 << 20
"""The size in bytes from which on a file is no journal file and is not read."""

_TEMPORARY = ".mentorlog-tmp"
_BYTE_ORDER_MARKS = (
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)


def read_bytes(path: Path) -> bytes | None:
    """Return a file's bytes; None when there is none. Raises Unreadable- and SystemRefusedError."""
    try:
        with path.open("rb") as file:
            state = os.fstat(file.fileno())
            if not stat.S_ISREG(state.st_mode):
                raise _unreadable("not-a-file")
            if state.st_size > LARGEST:
                raise _unreadable("too-large")
            return file.read()
    except FileNotFoundError:
        return None
    except IsADirectoryError as error:
        raise _unreadable("not-a-file") from error
    except OSError as error:
        raise system_error("read", path, error) from error


def decode(raw: bytes) -> str:
    """Return a file's text. Raises UnreadableError for anything that is not UTF-8."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        start = raw.rfind(b"\n", 0, error.start) + 1
        column = len(raw[start : error.start].decode("utf-8", "replace")) + 1
        raise _unreadable("not-utf-8", line, column, encoding=_guess(raw)) from error


def _guess(raw: bytes) -> str:
    return next((name for mark, name in _BYTE_ORDER_MARKS if raw.startswith(mark)), "Latin-1")


def _unreadable(code: str, line: int = 0, column: int = 0, **facts: object) -> UnreadableError:
    problem = Problem(code, line=line, column=column, facts=facts)
    return UnreadableError("error.unreadable", (problem,))


def system_error(what: str, path: Path, error: OSError) -> MentorlogError:
    """Word what the system refused: `read`, `write` … under `error.system` in the catalogue."""
    reason = error.strerror or type(error).__name__
    return SystemRefusedError(f"error.system.{what}", path=str(path), reason=reason)


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, for the owner's eyes alone (0700)."""
    for each in (*reversed(folder.parents), folder):
        with contextlib.suppress(FileExistsError):
            each.mkdir(mode=0o700)


class OvertakenError(Exception):
    """Say that somebody wrote a file between our reading and our writing."""


def replace_file(path: Path, raw: bytes, before: bytes | None = None) -> None:
    """Put a file in place in one step: a temporary one beside it, fsync, rename, fsync.

    The mode is that of the file which stood there, else 0600. With `before`, the bytes that the
    new ones were made from, raises OvertakenError where the file holds others by now.
    """
    mode = 0o600
    with contextlib.suppress(FileNotFoundError):
        mode = stat.S_IMODE(path.stat().st_mode)
    with _temporary(path, raw, mode) as temporary:
        if before is not None and read_bytes(path) != before:
            raise OvertakenError(path.name)
        temporary.replace(path)
    sync_folder(path.parent)


def create_file(path: Path, raw: bytes) -> None:
    """Put a new file in place in one step (0600). Raises FileExistsError where one is."""
    make_folder(path.parent)
    with _temporary(path, raw, 0o600) as temporary:
        _place_new(temporary, path)
    sync_folder(path.parent)


def keep_beside(path: Path, raw: bytes) -> Path:
    """Keep bytes in a new file beside `path`, such as `guide-earlier-1.yaml`, and say where."""
    for number in itertools.count(1):
        beside = path.with_name(f"{path.stem}-earlier-{number}{path.suffix}")
        if not beside.exists():
            create_file(beside, raw)
            return beside
    raise AssertionError  # pragma: no cover - counting never ends


def rename_file(path: Path, to: Path) -> None:
    """Give a file another name in one step. Raises FileExistsError where one is."""
    make_folder(to.parent)
    if to.exists():
        raise FileExistsError(str(to))
    path.rename(to)
    sync_folder(to.parent)


def _place_new(path: Path, to: Path) -> None:
    try:
        os.link(path, to)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if to.exists():
            raise FileExistsError(str(to)) from None
        path.rename(to)


def sweep(folder: Path) -> None:
    """Take away temporary files that a killed mentorlog left; call it with the lock held."""
    for left in folder.glob(f".*{_TEMPORARY}"):
        left.unlink(missing_ok=True)


@contextlib.contextmanager
def _temporary(path: Path, raw: bytes, mode: int) -> Iterator[Path]:
    handle, name = tempfile.mkstemp(prefix=".", suffix=_TEMPORARY, dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)
        yield temporary
    finally:
        with contextlib.suppress(FileNotFoundError):
            temporary.unlink()


def sync_folder(folder: Path) -> None:
    """Make the disk remember what was renamed in a folder, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)


def remove_file(path: Path) -> None:
    """Take a file away; one that is gone already is no error."""
    with contextlib.suppress(FileNotFoundError):
        path.unlink()
    sync_folder(path.parent)
