"""What differs from system to system about files; nothing else in the store asks which it is.

Windows locks what is open, and knows neither owners nor modes; on macOS more is needed to reach
the disk.
"""

from __future__ import annotations

import contextlib
import errno
import locale
import os
import re
import sys
import time
from pathlib import Path

ON_WINDOWS = os.name == "nt"

READ = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
"""How a file is opened to be read: every byte as it stands, and no waiting for a pipe."""

WRITE_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
"""How a file is opened that must not be there yet."""

LOCK = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
"""How a lock is opened: never through a link, where the system can tell."""

HAS_OWNERS = not ON_WINDOWS
"""Whether owners and modes say who may look into a file."""

REPLACES_OPEN_FILES = not ON_WINDOWS
"""Whether a file can be replaced while somebody has it open."""

SYNCS_FOLDERS = not ON_WINDOWS
"""Whether a folder can be told to remember what was renamed in it."""

PASSES_LOCKS = not ON_WINDOWS
"""Whether a program that we start can hold a lock of ours on, after our own end."""

USUAL_EDITOR = ("notepad",) if ON_WINDOWS else ("vi",)
"""The editor that every one of these systems has."""

_PATIENCE = 1.0
"""Seconds in which a virus scanner or a sync tool lets go of a file."""

_PAUSE = 0.02
_NOT_KNOWN = frozenset({errno.EINVAL, errno.ENOTSUP, errno.ENOTTY})
_WORD = re.compile(r'(?:[^\s"]|"[^"]*")+')

if sys.platform == "win32":  # pragma: no cover - tried with a stand-in for msvcrt
    import msvcrt

    def try_lock(handle: int) -> None:
        """Take the lock that is open. Raises PermissionError while another has it."""
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def unlock(handle: int) -> None:
        """Release the lock. Raises OSError."""
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

    def sync(handle: int) -> None:
        """Bring what was written to an open file to the disk. Raises OSError."""
        os.fsync(handle)

else:
    import fcntl

    _FULL_SYNC: int | None = getattr(fcntl, "F_FULLFSYNC", None)

    def try_lock(handle: int) -> None:
        """Take the lock that is open. Raises BlockingIOError while another has it."""
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def unlock(handle: int) -> None:
        """Release the lock. Raises OSError."""
        fcntl.flock(handle, fcntl.LOCK_UN)

    def sync(handle: int) -> None:
        """Bring what was written to an open file or folder to the disk. Raises OSError.

        On macOS fsync stops at the disk's own memory, which a power cut empties; where the disk
        knows no more (a network, a memory stick), fsync has to do.
        """
        if _FULL_SYNC is None or not _sync_fully(handle, _FULL_SYNC):
            os.fsync(handle)

    def _sync_fully(handle: int, how: int) -> bool:
        try:
            fcntl.fcntl(handle, how)
        except OSError as error:
            if error.errno not in _NOT_KNOWN:
                raise
            return False
        return True


def replace(path: Path, to: Path) -> None:
    """Rename a file into the place of another in one step. Raises OSError.

    Windows refuses while a virus scanner or a sync tool looks at one of the two, which takes a
    moment; a refusal that stays is raised.
    """
    deadline = time.monotonic() + _PATIENCE
    while ON_WINDOWS and time.monotonic() < deadline:
        with contextlib.suppress(PermissionError):
            os.replace(path, to)  # noqa: PTH105 - one way to the disk for all of the store
            return
        time.sleep(_PAUSE)
    os.replace(path, to)  # noqa: PTH105


def split_command(value: str) -> tuple[str, ...]:
    r"""Split an editor and its arguments as the system's shell would; ValueError for an open quote.

    On Windows `\` is no escape and `'` no quote, and `"` stands around a path with blanks.
    """
    if not ON_WINDOWS:
        import shlex

        return tuple(shlex.split(value))
    if value.count('"') % 2:
        raise ValueError(value)
    return tuple(word.replace('"', "") for word in _WORD.findall(value))


def own_locale() -> str | None:
    """Return the system's own name of its language, where no variable says it: `Danish_Denmark`."""
    return locale.getlocale()[0] if ON_WINDOWS else None


def prepare_console() -> None:
    """Make the older console of Windows obey styles, as it does once any command was run."""
    if ON_WINDOWS:
        os.system("")  # noqa: S605, S607 - no command at all
