"""One lock per journal, so that several mentorlogs take turns; the system frees a dead one's."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from mentorlog.errors import LockedError

PATIENCE = 10.0
"""Seconds that a command waits for its turn."""

_PAUSE = 0.02

if sys.platform == "win32":  # pragma: no cover - needs Windows
    import msvcrt

    def _try_lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _unlock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


@contextlib.contextmanager
def hold(path: Path) -> Iterator[None]:
    """Hold the lock at `path` meanwhile. Raises LockedError after ten seconds."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _wait(handle, path)
        try:
            yield
        finally:
            _unlock(handle)
    finally:
        os.close(handle)


def _wait(handle: int, path: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            _try_lock(handle)
        except OSError as error:
            if time.monotonic() > deadline:
                raise LockedError("error.locked", path=str(path)) from error
            time.sleep(_PAUSE)
        else:
            return
