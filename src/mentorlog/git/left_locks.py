"""Locks that git leaves when it is killed at work for mentorlog.

As long as a git of ours is at work, a note lies in git's folder that mentorlog and that git hold
locked together. A note that can be locked is one of which both are dead; what git has locked since
it was written, and nobody else is at work with, is left by them. Windows passes no locks on: there
the person is told which file to delete.
"""

from __future__ import annotations

import contextlib
import os
import subprocess  # noqa: TID251 - asks the system which programs run
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mentorlog.store.disk import system

_NOTE = "mentorlog-running-"
_LOCKS = ("*.lock", "refs/**/*.lock")
_PROCESSES = Path("/proc")
_QUIET = 1.0
"""Seconds for which a lock has to stand untouched, for programs that are not called git."""


@dataclass
class Running:
    """The note of a git at work; `handles` are to be passed on to it."""

    handles: tuple[int, ...] = ()
    is_done: bool = False


@contextlib.contextmanager
def running(folder: Path | None) -> Iterator[Running]:
    """Keep a note in git's folder meanwhile, and for good where git did not come to its end."""
    try:
        handle, name = _begin(folder)
    except OSError:  # git cannot lock anything there either
        yield Running()
        return
    note = Running((handle,) if handle else ())
    try:
        yield note
    finally:
        with contextlib.suppress(OSError):
            if handle and note.is_done:
                Path(name).unlink()
        with contextlib.suppress(OSError):
            if handle:
                os.close(handle)


def _begin(folder: Path | None) -> tuple[int, str]:
    if folder is None or not system.PASSES_LOCKS:
        return 0, ""
    handle, name = tempfile.mkstemp(prefix=_NOTE, dir=folder)
    system.try_lock(handle)
    return handle, name


def free_locks(folder: Path, top: Path) -> None:
    """Take away the locks that a killed git of ours left; `top` is the folder of its files."""
    for note in sorted(folder.glob(f"{_NOTE}*")):
        with contextlib.suppress(OSError):
            _free(note, folder, top)


def _free(note: Path, folder: Path, top: Path) -> None:
    handle = os.open(note, os.O_RDWR)
    try:
        system.try_lock(handle)  # BlockingIOError: it is at work
        since = os.fstat(handle).st_mtime_ns
        if all(_remove(lock, since, top) for lock in _locks(folder)):
            note.unlink()
    finally:
        os.close(handle)


def _locks(folder: Path) -> list[Path]:
    folders = {folder, _common(folder)}
    return sorted({lock for each in folders for sort in _LOCKS for lock in each.glob(sort)})


def _common(folder: Path) -> Path:
    """Return where git keeps branches: elsewhere for one of several work trees."""
    try:
        return folder / (folder / "commondir").read_text(encoding="utf-8").strip()
    except OSError:
        return folder


def _remove(lock: Path, since: int, top: Path) -> bool:
    """Take a lock away that was made since; False where somebody may still be at work with it."""
    before = lock.lstat()
    if before.st_mtime_ns < since:
        return True
    if _is_git_at_work(top):
        return False
    time.sleep(min(max(before.st_mtime + _QUIET - time.time(), 0), _QUIET))
    # Asked twice: another git may have begun meanwhile, and may have this very lock.
    now = lock.lstat()
    if (now.st_ino, now.st_mtime_ns) != (before.st_ino, before.st_mtime_ns) or _is_git_at_work(top):
        return False
    lock.unlink()
    return True


def _is_git_at_work(top: Path) -> bool:
    """Return whether a git is at work in a repository; any, where the system does not say where."""
    if _PROCESSES.is_dir():
        return any(_is_git_in(process, top) for process in _PROCESSES.glob("[0-9]*"))
    try:
        listed = subprocess.run(
            ["ps", "-A", "-o", "comm="],  # noqa: S607 - the one of the system
            capture_output=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return True
    names = (Path(os.fsdecode(line.strip())).name for line in listed.stdout.splitlines())
    return any(name.startswith("git") for name in names)


def _is_git_in(process: Path, top: Path) -> bool:
    try:
        name = (process / "comm").read_text(errors="replace")
        return name.startswith("git") and (process / "cwd").resolve().is_relative_to(top.resolve())
    except OSError:  # it has ended, or is another user's
        return False
