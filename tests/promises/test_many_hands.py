"""Eight mentorlogs and an editor at one meeting: every action and every hand edit is there, once.

Four actions each by default, fifty with MENTORLOG_LONG=1.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from support.sampling import LONG

if os.name == "nt":
    pytest.skip("signals of POSIX", allow_module_level=True)

from support.desk import Desk

from mentorlog.store.disk.temporary import is_temporary

pytestmark = pytest.mark.no_cover

HANDS, EACH = 8, 50 if LONG else 4

_ADDER = """
import sys
from mentorlog.__main__ import main
for number in range(int(sys.argv[2])):
    code = main(["action", "add", f"Call {sys.argv[1]}-{number}"])
    if code:
        sys.exit(code)
"""


class Editor:
    """Edit a file as VS Code does: look whether it has changed, take that in, save in place.

    The others are stopped between the look and the saving, wherever they are by then, so that the
    editor's own instant between the two, which every editor has, is nobody else's.
    """

    def __init__(self, path: Path, others: list[subprocess.Popen[bytes]]) -> None:
        self._path = path
        self._others = others
        self._buffer = path.read_text(encoding="utf-8")
        self.saved = 0

    def save(self) -> None:
        """Put a line of one's own at the top, into what stands there now."""
        running = [other.pid for other in self._others if self._stops(other)]
        now = self._path.read_text(encoding="utf-8")
        if now != self._buffer:
            self._buffer = now
        self.saved += 1
        self._buffer = f"# look {self.saved}\n{self._buffer}"
        with self._path.open("r+", encoding="utf-8") as file:
            file.truncate()
            file.write(self._buffer)
        for pid in running:
            os.kill(pid, signal.SIGCONT)

    @staticmethod
    def _stops(other: subprocess.Popen[bytes]) -> bool:
        """Stop a process, and tell whether it still runs."""
        if other.poll() is not None:
            return False
        other.send_signal(signal.SIGSTOP)
        state = os.waitid(os.P_PID, other.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
        return state is not None and state.si_code == os.CLD_STOPPED


def looks_in(path: Path) -> list[str]:
    """List the lines that the editor has put in."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.startswith("#")]


def test_eight_processes_and_an_editor(desk: Desk) -> None:
    """Nobody overwrites anybody, and the file is valid at the end."""
    desk.sofie()
    path = desk.meeting("2026-10-05", "notes: Talked.\nactions:\n  - Ask two alumni\n")
    assert desk("schema", "--install").code == 0
    adders = [
        subprocess.Popen([sys.executable, "-c", _ADDER, str(n), str(EACH)])  # noqa: S603 - our own
        for n in range(HANDS)
    ]
    editor, chance = Editor(path, adders), random.Random(8)  # noqa: S311 - when it saves
    while any(adder.poll() is None for adder in adders):
        time.sleep(chance.uniform(0.05, 0.3))
        editor.save()
    assert [adder.wait() for adder in adders] == [0] * HANDS
    actions = desk.held("2026-10-05")["actions"]
    found = Counter(each if isinstance(each, str) else each["text"] for each in actions)
    wanted = ["Ask two alumni", *(f"Call {n}-{m}" for n in range(HANDS) for m in range(EACH))]
    assert found == Counter(wanted)
    assert looks_in(path) == [f"# look {n}" for n in range(editor.saved, 0, -1)]
    assert desk("check", "--strict").code == 0
    assert not [each for each in desk.root.rglob("*") if is_temporary(each.name)]
