"""Other systems than the one that the tests run on, as far as a stand-in can be one."""

from __future__ import annotations

import errno
import importlib.util
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from mentorlog.store import editor
from mentorlog.store.checking import exposure
from mentorlog.store.disk import files, lock, system, temporary

if sys.platform != "win32":
    import fcntl


def load_again(module: ModuleType, monkeypatch: pytest.MonkeyPatch, **names: str) -> ModuleType:
    """Load a module a second time, as it is where `os.name` and `sys.platform` say so."""
    spec = importlib.util.spec_from_file_location(module.__name__, str(module.__file__))
    assert spec is not None
    assert spec.loader is not None
    again = importlib.util.module_from_spec(spec)
    with monkeypatch.context() as patch:
        patch.setattr(os, "name", names.get("name", os.name))
        patch.setattr(sys, "platform", names["platform"])
        spec.loader.exec_module(again)
    return again


def fake_msvcrt(calls: list[tuple[str, int]]) -> ModuleType:
    """Make a stand-in for Windows' own module: a byte is locked once, and refused after that."""

    def locking(handle: int, mode: int, length: int) -> None:
        calls.append(("lock" if mode == msvcrt.LK_NBLCK else "unlock", length))
        how = fcntl.LOCK_UN if mode == msvcrt.LK_UNLCK else fcntl.LOCK_EX | fcntl.LOCK_NB
        try:
            fcntl.flock(handle, how)
        except BlockingIOError:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES)) from None

    msvcrt = ModuleType("msvcrt")
    vars(msvcrt).update(LK_NBLCK=2, LK_UNLCK=0, locking=locking)
    return msvcrt


def load_windows(
    monkeypatch: pytest.MonkeyPatch, calls: list[tuple[str, int]] | None = None
) -> ModuleType:
    """Load what differs from system to system as Windows has it."""
    monkeypatch.setitem(sys.modules, "msvcrt", fake_msvcrt([] if calls is None else calls))
    return load_again(system, monkeypatch, name="nt", platform="win32")


def move_to(monkeypatch: pytest.MonkeyPatch, other: ModuleType) -> None:
    """Let the store run on another system from here on."""
    for module in (files, editor, exposure, lock, temporary):
        monkeypatch.setattr(module, "system", other)


def refuse_while_open(monkeypatch: pytest.MonkeyPatch, *, times: int = 0) -> list[Path]:
    """Let a rename fail as on Windows: where a file of the two is open, and `times` without reason.

    Returns what was put in place.
    """
    real: Callable[[Path, Path], None] = os.replace
    left, placed = [times], list[Path]()

    def replace(path: Path, to: Path) -> None:
        left[0] -= 1
        if left[0] >= 0 or is_open(path) or is_open(to):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(to))
        real(path, to)
        placed.append(to)

    monkeypatch.setattr(os, "replace", replace)
    return placed


def is_open(path: Path) -> bool:
    """Tell whether this process has a file open; Linux shows its handles as links."""
    handles = Path("/proc/self/fd")
    return any(os.path.realpath(each) == os.path.realpath(path) for each in handles.iterdir())
