"""Several mentorlogs take turns, and a dead one holds nobody up."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from mentorlog.errors import LockedError, SystemRefusedError
from mentorlog.store.disk import lock, system

_HOLDER = """
import sys, time
from pathlib import Path
from mentorlog.store.disk import lock
with lock.hold(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def start_holder(path: Path) -> subprocess.Popen[str]:
    """Start another process that holds the lock."""
    command = [sys.executable, "-c", _HOLDER, str(path)]
    holder = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    return holder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the lock's place."""
    return tmp_path / "lock"


def test_one_at_a_time(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits too long is told so, with the place."""
    monkeypatch.setattr(lock, "PATIENCE", 0.05)
    with lock.hold(path):
        with pytest.raises(LockedError) as caught, lock.hold(path):
            pass
        assert caught.value.facts == {"path": str(path)}
    with lock.hold(path):
        pass


def test_the_contracts_patience() -> None:
    """Ten seconds (exit code 8)."""
    assert lock.PATIENCE == 10


def test_whoever_waits_gets_a_turn(path: Path) -> None:
    """The lock is given back, also after an error."""
    waiting, order = threading.Event(), list[str]()

    def second() -> None:
        waiting.set()
        with lock.hold(path):
            order.append("second")

    def first() -> None:
        with lock.hold(path):
            thread.start()
            waiting.wait()
            order.append("first")
            raise ZeroDivisionError

    thread = threading.Thread(target=second)
    with pytest.raises(ZeroDivisionError):
        first()
    thread.join()
    assert order == ["first", "second"]


def test_another_process_is_waited_for(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The lock is between processes."""
    monkeypatch.setattr(lock, "PATIENCE", 0.05)
    holder = start_holder(path)
    try:
        with pytest.raises(LockedError), lock.hold(path):
            pass
    finally:
        holder.kill()
        holder.communicate()


@pytest.mark.skipif(os.name == "nt", reason="a signal of POSIX")
def test_a_killed_process_blocks_nobody(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file stays behind, and the lock does not."""
    monkeypatch.setattr(lock, "PATIENCE", 0.0)
    holder = start_holder(path)
    os.kill(holder.pid, signal.SIGKILL)
    holder.communicate()
    assert path.exists()
    with lock.hold(path):
        pass


@pytest.mark.skipif(os.name == "nt", reason="an open file stays on Windows")
def test_a_lock_that_is_taken_away_is_none(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`git clean` may delete the file under a waiting process, which then locked nothing."""
    opened = os.open

    def open_and_take_away(*args: int | str, **more: int) -> int:
        handle = opened(*args, **more)  # type: ignore[arg-type]
        monkeypatch.setattr(os, "open", opened)
        path.unlink()
        return handle

    monkeypatch.setattr(os, "open", open_and_take_away)
    with lock.hold(path):
        assert path.exists()
        monkeypatch.setattr(lock, "PATIENCE", 0.0)
        with pytest.raises(LockedError), lock.hold(path):
            pass


@pytest.mark.skipif(os.name == "nt", reason="links")
def test_a_link_is_no_lock(path: Path, tmp_path: Path) -> None:
    """It could lead to a file that is not the journal's."""
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(SystemRefusedError), lock.hold(path):
        pass
    assert not (tmp_path / "elsewhere").exists()


def test_a_disk_without_locks_is_said_at_once(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Waiting would not help, and it is not another mentorlog."""

    def refuse(_: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(system, "try_lock", refuse)
    with pytest.raises(SystemRefusedError) as caught, lock.hold(path):
        pass
    assert caught.value.facts == {"path": str(path), "reason": "No locks available"}
