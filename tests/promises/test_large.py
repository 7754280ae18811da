"""A megabyte in which every line is wrong: soon answered, in 200 MB.

Some of the files as a meeting by default; all with MENTORLOG_LONG=1, for `check` as every kind.
"""

from __future__ import annotations

import subprocess
import sys
from typing import NamedTuple

import pytest
from support.desk import Desk
from support.hostile import KINDS, pair
from support.large import GOOD, LINES, large
from support.sampling import LONG, sample

from mentorlog.errors import ExitCode

__all__ = ["pair"]

pytestmark = pytest.mark.no_cover

NAMES = sample(LINES, 6)
COMMANDS = ("check", "check --json", "status", "show", "search zq", "action add Call")
MOST = 5
"""How many times the work for a good megabyte an answer may be, each with the start of Python."""

MOST_MEMORY = 200
"""Megabytes."""

_MEASURED = """
import sys, time
from pathlib import Path
from mentorlog.__main__ import main
code = main(sys.argv[1:])
state = Path("/proc/self/status")
lines = state.read_text().splitlines() if state.exists() else []
memory = next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), 0)
sys.stderr.write(f"\\n{code} {time.process_time()} {memory / 1024}\\n")
"""


_USUAL: dict[str, float] = {}


class Answer(NamedTuple):
    """The exit code, what was printed, and what the whole process took."""

    code: int
    printed: str
    seconds: float
    megabytes: float


def run(*words: str) -> Answer:
    """Run a command in a process of its own."""
    command = [sys.executable, "-c", _MEASURED, *words]
    done = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8")  # noqa: S603 - our own
    told, _, measured = done.stderr.rstrip("\n").rpartition("\n")
    code, seconds, megabytes = measured.split()
    return Answer(int(code), done.stdout + told, float(seconds), float(megabytes))


def usual_seconds(desk: Desk, command: str) -> float:
    """Return what the processor does for a good meeting of that size, measured once a run."""
    if command not in _USUAL:
        meeting = desk.root / KINDS["meeting"]
        before = meeting.read_bytes()
        meeting.write_bytes(GOOD)
        _USUAL[command] = run(*command.split()).seconds
        meeting.write_bytes(before)
    return _USUAL[command]


@pytest.mark.sample(1)
@pytest.mark.parametrize("kind", KINDS if LONG else ["meeting"])
@pytest.mark.parametrize("name", NAMES)
def test_every_line_is_wrong(pair: Desk, name: str, kind: str) -> None:
    """Whatever stands there, it is told in time, and the file stays as it is."""
    path = pair.root / KINDS[kind]
    for command in COMMANDS if LONG and kind == "meeting" else COMMANDS[:1]:
        usual = usual_seconds(pair, command)
        path.write_bytes(large(name))
        answer = run(*command.split())
        assert answer.code not in {ExitCode.BUG, ExitCode.INTERRUPTED}, (command, answer.printed)
        assert "Traceback" not in answer.printed
        assert answer.seconds < MOST * usual, command
        assert answer.megabytes < MOST_MEMORY, command
        if not command.startswith("action") or answer.code:
            assert path.read_bytes() == large(name)
