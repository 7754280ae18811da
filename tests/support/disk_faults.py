"""A system that refuses once: the disk is full at the worst moment."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable

import pytest

CALLS = ("open", "write", "fsync", "replace", "link", "mkdir", "rename", "unlink", "chmod", "close")


def refuse_once(monkeypatch: pytest.MonkeyPatch, call: str, number: int) -> list[str]:
    """Let the `number`-th of the calls to come fail; returns what failed."""
    real: Callable[..., object] = getattr(os, call)
    left, failed = [number], list[str]()

    def maybe(*args: object, **more: object) -> object:
        left[0] -= 1
        if left[0] == 0:
            failed.append(call)
            if call == "close":
                real(*args, **more)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(*args, **more)

    monkeypatch.setattr(os, call, maybe)
    return failed
