"""A system that refuses the writing calls of a program, one at a time, and counts them first."""

from __future__ import annotations

import errno
import os
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

CALLS = ("open", "write", "fsync", "replace", "rename", "link", "mkdir", "unlink", "chmod", "rmdir")
ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS)
_OF_HANDLES = frozenset({"write", "fsync"})
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


@dataclass(frozen=True)
class Fault:
    """Name the call that fails: its kind, which one of them (from 1), and with what."""

    call: str
    number: int
    error: int

    def __str__(self) -> str:
        return f"{self.call}-{self.number}-{errno.errorcode[self.error]}"


@dataclass
class System:
    """Watch the calls of the write path; with a fault, let that one fail.

    `ahead` is called before each of them, `look` behind it.
    """

    fault: Fault | None = None
    ahead: Callable[[], None] = lambda: None
    look: Callable[[], None] = lambda: None
    counted: Counter[str] = field(default_factory=Counter)
    failed: bool = False

    def watch(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Put the watch on."""
        for call in CALLS:
            monkeypatch.setattr(os, call, self._watched(call, getattr(os, call)))

    def _watched(self, call: str, real: Callable[..., object]) -> Callable[..., object]:
        def called(*args: object, **more: object) -> object:
            if call == "open" and not _writes(args):
                return real(*args, **more)
            self.counted[call] += 1
            self.ahead()
            if self.fault and (call, self.counted[call]) == (self.fault.call, self.fault.number):
                self.failed = True
                raise _refusal(self.fault.error, call, args)
            found = real(*args, **more)
            self.look()
            return found

        return called


def _writes(args: tuple[object, ...]) -> bool:
    return len(args) > 1 and isinstance(args[1], int) and bool(args[1] & _WRITING)


def _refusal(number: int, call: str, args: tuple[object, ...]) -> OSError:
    """Word it as Python does: a call on a handle does not know of which file."""
    if call in _OF_HANDLES:
        return OSError(number, os.strerror(number))
    return OSError(number, os.strerror(number), os.fspath(args[0]))  # type: ignore[call-overload]
