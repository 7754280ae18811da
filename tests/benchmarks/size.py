"""Time whole commands on journals of 10 to 10,000 meetings against the same on four, and on bytes.

Run it as `python tests/benchmarks/size.py [RUNS [SIZE …]]`; it asserts nothing. Every pair is run
one after the other and the median of the ratios counts. What is timed is the processor's time of
the whole process, start included, so that other work on the machine disturbs less; the memory is
the largest that any run held.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from size_journals import RARE, TODAY, WHO, make_journal

FOUR = 4
SIZES = (10, 100, 1_000, 10_000)
ACTIVE = 1_000
"""How many meetings are in relationships that have not ended, at most."""

PROGRAM = str(Path(sys.executable).with_name("mentorlog"))
ONE = ("of one relationship", 1.15)
ALL = ("of all active ones", 2.0)
FREE = ("of every file", None)
COMMANDS: dict[str, tuple[tuple[str, ...], tuple[str, float | None]]] = {
    "status WHO": (("status", WHO), ONE),
    "prep WHO": (("prep", WHO), ONE),
    "new-meeting WHO": (("new-meeting", WHO), ONE),
    "action done 1 --with WHO": (("action", "done", "1", "--with", WHO), ONE),
    "status": (("status",), ALL),
    "action list": (("action", "list"), ALL),
    "search": (("search", RARE), FREE),
    "check": (("check",), FREE),
}
READ_BYTES = """
import os, sys
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        handle = os.open(f"{folder}/{name}", os.O_RDONLY)
        os.read(handle, os.fstat(handle).st_size + 1)
        os.close(handle)
"""
LOAD_YAML = """
import os, sys, yaml
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        if name.endswith(".yaml"):
            with open(f"{folder}/{name}", encoding="utf-8") as file:
                yaml.load(file.read(), yaml.CSafeLoader)
"""


class Spent(NamedTuple):
    """Hold what one run took: the processor's seconds, and the most memory in megabytes."""

    seconds: float
    megabytes: float


def spend(command: Sequence[str], environment: Mapping[str, str]) -> Spent:
    """Run a command to its end, with nobody at the terminal."""
    with subprocess.Popen(  # noqa: S603 - our own commands
        command,
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as child:
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise RuntimeError(command, child.returncode)
    return Spent(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


class Desk:
    """Hold one journal, and put back what a command changed before the next run."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._before = root.with_name(f"{root.name}-before")
        shutil.copytree(root / WHO, self._before)
        self._environment = {
            **os.environ,
            "MENTORLOG_JOURNAL": str(root),
            "MENTORLOG_TODAY": TODAY.isoformat(),
            "MENTORLOG_LANG": "en",
        }

    def command(self, words: Sequence[str]) -> Spent:
        """Run one command of mentorlog on the journal as it was made."""
        shutil.rmtree(self._root / WHO)
        shutil.copytree(self._before, self._root / WHO)
        return spend([PROGRAM, *words], self._environment)

    def script(self, text: str) -> Spent:
        """Run a few lines of Python on the journal's folder."""
        return spend([sys.executable, "-c", text, str(self._root)], self._environment)


def compare(
    ours: Callable[[], Spent], theirs: Callable[[], Spent], runs: int
) -> tuple[list[Spent], list[Spent]]:
    """Run both by turns, once before for nothing."""
    ours(), theirs()
    pairs = [(ours(), theirs()) for _ in range(runs)]
    return [one for one, _ in pairs], [other for _, other in pairs]


def ratio(ours: Sequence[Spent], theirs: Sequence[Spent]) -> float:
    """Return the median of the ratios pair by pair."""
    pairs = zip(ours, theirs, strict=True)
    return statistics.median(one.seconds / other.seconds for one, other in pairs)


def row(name: str, size: int, spent: Sequence[Spent], figure: float, bound: float | None) -> None:
    """Print a row of the table."""
    milliseconds = statistics.median(each.seconds for each in spent) * 1000
    memory = max(each.megabytes for each in spent)
    said = "" if bound is None else f"   <= {bound}"
    line = f"{name:<34} {size:6} {milliseconds:8.0f} ms {memory:6.0f} MB {figure:7.2f}{said}\n"
    sys.stdout.write(line)
    sys.stdout.flush()


def measure(small: Desk, desk: Desk, size: int, runs: int) -> None:
    """Measure every command on one journal, and the two that read all of it on the bare reading."""
    for name, (words, (_, bound)) in COMMANDS.items():
        ours, theirs = compare(partial(desk.command, words), partial(small.command, words), runs)
        row(name, size, ours, ratio(ours, theirs), bound)
    check = partial(desk.command, COMMANDS["check"][0])
    ours, theirs = compare(check, partial(desk.script, LOAD_YAML), runs)
    row("check / bare yaml.load", size, ours, ratio(ours, theirs), 1.2)
    search = partial(desk.command, COMMANDS["search"][0])
    ours, theirs = compare(search, partial(desk.script, READ_BYTES), runs)
    row("search / reading bytes", size, ours, ratio(ours, theirs), 1.5)


def main() -> None:
    """Measure, and print the table."""
    runs = int(sys.argv[1]) if sys.argv[1:] else 5
    sizes = [int(word) for word in sys.argv[2:]] or SIZES
    folder = Path(tempfile.mkdtemp())
    sys.stdout.write(f"{'':<34} {'size':>6} {'time':>11} {'memory':>9} {'ratio':>7}   bound\n")
    try:
        small = Desk(make_journal(folder / "four", FOUR, ACTIVE))
        for size in sizes:
            desk = Desk(make_journal(folder / str(size), size, ACTIVE))
            measure(small, desk, size, runs)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
