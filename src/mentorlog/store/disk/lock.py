"""One lock per journal, so that several mentorlogs take turns; the system frees a dead one's."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

from mentorlog.errors import LockedError
from mentorlog.store.disk import system
from mentorlog.store.disk.files import system_error

PATIENCE = 10.0
"""Seconds that a command waits for its turn."""

_PAUSE = 0.01


@contextlib.contextmanager
def hold(path: Path) -> Iterator[None]:
    """Hold the lock at `path` meanwhile; its folder must be there.

    Raises LockedError after ten seconds, and SystemRefusedError where there can be no lock.
    """
    handle = _take_turn(path)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            system.unlock(handle)
        os.close(handle)


def _take_turn(path: Path) -> int:
    deadline = time.monotonic() + PATIENCE
    while True:
        handle = _try(path)
        if handle is not None:
            return handle
        if time.monotonic() > deadline:
            raise LockedError("errors.locked", path=str(path))
        time.sleep(_PAUSE)


def _try(path: Path) -> int | None:
    """Return the open lock; None while another has it, or where its file was just taken away."""
    try:
        handle = os.open(path, system.LOCK, 0o600)
    except OSError as error:
        raise system_error("write", path, error) from error
    if _is_ours(handle, path):
        return handle
    os.close(handle)
    return None


def _is_ours(handle: int, path: Path) -> bool:
    try:
        system.try_lock(handle)
        # Who had the lock before may have deleted the file: then we locked one without a name,
        # while the next one locks a new file, and both would write.
        return os.path.samestat(os.fstat(handle), path.stat())
    except (BlockingIOError, PermissionError, FileNotFoundError):
        return False
    except OSError as error:
        os.close(handle)
        raise system_error("write", path, error) from error
