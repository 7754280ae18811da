"""Whatever the system refuses, every file is whole, and the next command works.

By default some faults for each command; all of them, with every error, with MENTORLOG_LONG=1.
"""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

import pytest
from support.canaries import plant
from support.desk import Desk
from support.frames import Answer
from support.refusals import CALLS, ERRORS, Fault, System
from support.sampling import LONG
from support.write_path import COMMANDS, files_of, give, lay_out, leftovers, pair, see_through

__all__ = ["pair"]

pytestmark = pytest.mark.no_cover

FEW = 2
"""How many kinds of call are tried for each command by default."""


def faults_of(name: str, system: System) -> Iterator[Fault]:
    """List the faults to try; by default a few that differ from command to command."""
    chance = crc32(name.encode())
    calls = [call for call in CALLS if system.counted[call]]
    some = calls if LONG else [calls[(chance + n) % len(calls)] for n in range(FEW)]
    for call in dict.fromkeys(some):
        numbers = range(1, system.counted[call] + 1)
        every = [Fault(call, number, error) for number in numbers for error in ERRORS]
        yield from every if LONG else every[chance % len(every) :][:1]


@pytest.mark.sample(5)
@pytest.mark.parametrize("name", COMMANDS)
def test_a_refusal_leaves_files_whole_and_the_next_command_works(pair: Desk, name: str) -> None:
    """Exit 9 says where and why, or it did not matter; the same command again completes it."""
    system, states = see_through(pair, name)
    wanted = files_of(pair)
    for fault in faults_of(name, system):
        lay_out(pair, name)
        answer, failed = suffer(pair, name, fault)
        assert failed, fault
        assert leftovers(pair) == [], fault
        for file, raw in files_of(pair).items():
            assert raw in states[file], (fault, file)
        if answer.code != 0:
            says_where_and_why(pair, answer, fault)
            retried = give(pair, name)
            assert retried.code in ({0, 4} if name == "purge" else {0}), (fault, retried)
        assert files_of(pair) == wanted, fault


def suffer(desk: Desk, name: str, fault: Fault) -> tuple[Answer, bool]:
    """Run the command with the fault."""
    system = System(fault)
    with pytest.MonkeyPatch.context() as patch:
        system.watch(patch)
        answer = give(desk, name)
    return answer, system.failed


def says_where_and_why(desk: Desk, answer: Answer, fault: Fault) -> None:
    """Look at the message: it names a path of the person's, and the system's own reason."""
    assert answer.code == 9, (fault, answer)
    assert os.strerror(fault.error) in answer.err, (fault, answer)
    assert str(desk.root.parent) in answer.err, (fault, answer)
    assert ".mentorlog-tmp" not in answer.err, (fault, answer)
    assert "Traceback" not in answer.err


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_a_call_that_is_interrupted_is_made_again(pair: Desk) -> None:
    """A signal every half millisecond: a resized window, a timer (EINTR)."""
    lay_out(pair, "plan")
    before = signal.signal(signal.SIGALRM, lambda *_: None)
    signal.setitimer(signal.ITIMER_REAL, 0.0005, 0.0005)
    try:
        for name in ("plan", "action add", "reflect", "move"):
            assert give(pair, name).code == 0
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert leftovers(pair) == []


def mounted(tmp_path: Path, options: str) -> Path:
    """Mount a small file system of its own; skip where the system does not let us."""
    place = tmp_path / "disk"
    place.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("only root may mount a file system")
    if not runs("mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)):
        pytest.skip("this system lets nobody mount a file system")
    return place


def runs(program: str, *words: str) -> bool:
    """Run a program of the system, and tell whether it worked."""
    command = [str(shutil.which(program)), *words]
    done = subprocess.run(command, check=False, capture_output=True)  # noqa: S603 - our own words
    return done.returncode == 0


def refuses_all(desk: Desk, error: int) -> None:
    """Return commands that write; each says why it cannot, and nothing is changed."""
    before = desk.files()
    for name in ("plan", "action add", "reflect", "end-meeting", "move", "milestone add"):
        answer = give(desk, name)
        assert answer.code == 9, answer
        assert os.strerror(error) in answer.err
        assert desk.files() == before
        assert leftovers(desk) == []


def desk_on(place: Path, pair: Desk) -> Desk:
    """Plant the journal on another disk."""
    pair.monkeypatch.setenv("MENTORLOG_JOURNAL", str(place / "journal"))
    there = Desk(place / "journal", pair.monkeypatch, pair.capfd)
    plant(there)
    assert there("schema", "--install").code == 0
    return there


def test_a_disk_that_is_really_full(pair: Desk, tmp_path: Path) -> None:
    """Not a block is left; once there is room again the next command works."""
    place = mounted(tmp_path, "size=1m")
    try:
        there, filling = desk_on(place, pair), place / "filling"
        with pytest.raises(OSError, match="space"):
            filling.write_bytes(b"x" * (2 << 20))
        refuses_all(there, errno.ENOSPC)
        filling.unlink()
        assert there("plan", "2026-11-20").code == 0
    finally:
        runs("umount", "-l", str(place))


def test_a_disk_that_is_really_read_only(pair: Desk, tmp_path: Path) -> None:
    """What can be read is read; what is to be written is refused with its reason."""
    place = mounted(tmp_path, "size=1m")
    try:
        there = desk_on(place, pair)
        if not runs("mount", "-o", "remount,ro", str(place)):
            pytest.skip("this system lets nobody change a mounted file system")
        assert there("show").code == 0
        refuses_all(there, errno.EROFS)
    finally:
        runs("umount", "-l", str(place))
