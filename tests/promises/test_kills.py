"""A process that is killed between any two steps leaves whole files, and the command completes.

By default some moments of each command; every one of them with MENTORLOG_LONG=1.
"""

from __future__ import annotations

import os
import signal
from zlib import crc32

import pytest
from support.sampling import LONG

if not hasattr(os, "fork"):
    pytest.skip("there are no forks", allow_module_level=True)

from support.desk import Desk
from support.refusals import CALLS, System
from support.write_path import (
    BEGINNING,
    COMMANDS,
    files_of,
    give,
    lay_out,
    leftovers,
    pair,
    see_through,
)

__all__ = ["pair"]

pytestmark = pytest.mark.no_cover

FEW = 2
"""How many moments are tried for each command by default."""


def moments(name: str, steps: int) -> range:
    """List the steps to be killed at, from 1; by default a few that differ between commands."""
    if LONG or steps <= FEW:
        return range(1, steps + 1)
    stride = steps // FEW
    return range(1 + crc32(name.encode()) % stride, steps + 1, stride)


def kill_at(desk: Desk, name: str, step: int) -> None:
    """Return the command in a process of its own, which is killed before that call."""
    child = os.fork()
    if child == 0:
        left = step

        def count_down() -> None:
            nonlocal left
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

        System(ahead=count_down).watch(desk.monkeypatch)
        give(desk, name)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), (name, step)


@pytest.mark.sample(4)
@pytest.mark.parametrize("name", COMMANDS)
def test_killed_at_any_step(pair: Desk, name: str) -> None:
    """Each file is an old one or a new one, and the same command again ends where it would have."""
    system, states = see_through(pair, name)
    wanted = files_of(pair)
    for step in moments(name, sum(system.counted[call] for call in CALLS)):
        lay_out(pair, name)
        kill_at(pair, name, step)
        for file, raw in files_of(pair).items():
            assert raw in states[file], (step, file)
        assert pair("check").code in ({0, 4, 10} if name in BEGINNING else {0, 10}), step
        if files_of(pair) != wanted:
            again = give(pair, name)
            assert again.code in ({0, 4} if name == "purge" else {0}), (step, again)
            assert files_of(pair) == wanted, step
            assert leftovers(pair) == [], step
