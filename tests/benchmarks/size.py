"""Time whole commands on journals of 10 to 10,000 meetings against the same on four, and on bytes.

Run it as `python tests/benchmarks/size.py [RUNS [SIZE …]]`; it asserts nothing. Every pair is run
one after the other and the median of the ratios counts. What is timed is the processor's time of
the whole process, start included, so that other work on the machine disturbs less; the memory is
the largest that any run held. At the end other programs list as many records, where there are any.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from journals import DANISH, ENGLISH, TODAY, WHO, Tongue, make_journal
from neighbours import stand_beside
from timing import Spent, compare, median, ratio, row, spend

FOUR = 4
SIZES = (10, 100, 1_000, 10_000)
ACTIVE = 1_000
"""How many meetings are in relationships that have not ended, at most."""

LARGE = 10_000
"""How many meetings a journal needs for its files to outweigh the start of a program."""

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
    "search": (("search", "sourdough"), FREE),
    "check": (("check",), FREE),
}
SEARCHES: tuple[tuple[str, Tongue, tuple[str, ...]], ...] = (
    ("search, a word in English", ENGLISH, ("sourdough",)),
    ("search, three words in English", ENGLISH, ("bakes", "sourdough", "bread")),
    ("search, a word in Danish", DANISH, ("surdejsbrød",)),
    ("search, four words in Danish", DANISH, ("bager", "surdejsbrød", "på", "åen")),
)
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


def measure(small: Desk, desk: Desk, size: int, runs: int) -> None:
    """Measure every command on one journal."""
    for name, (words, (_, bound)) in COMMANDS.items():
        ours, theirs = compare(partial(desk.command, words), partial(small.command, words), runs)
        row(name, size, ours, ratio(ours, theirs), bound)
    if size >= LARGE:
        check = partial(desk.command, COMMANDS["check"][0])
        ours, theirs = compare(check, partial(desk.script, LOAD_YAML), runs)
        row("check / bare yaml.load", size, ours, ratio(ours, theirs), 1.2)


def measure_search(folder: Path, size: int, runs: int) -> None:
    """Measure searching a large journal on the bare reading of its bytes.

    What is compared is what the files cost beyond the start of either program, without a screen.
    The small journal has a hit, so that the start is one in which something is found.
    """
    for tongue in (ENGLISH, DANISH):
        small = Desk(make_journal(folder / f"four-{tongue.code}", FOUR, ACTIVE, tongue))
        desk = Desk(make_journal(folder / f"all-{tongue.code}", size, ACTIVE, tongue))
        for name, spoken, said in SEARCHES:
            if spoken is tongue:
                words = ("search", *said, "--json")
                spent, start = compare(
                    partial(desk.command, words), partial(small.command, words), runs
                )
                theirs, bare_start = compare(
                    partial(desk.script, READ_BYTES), partial(small.script, READ_BYTES), runs
                )
                bare = median(theirs) - median(bare_start)
                row(name, size, spent, (median(spent) - median(start)) / bare, 1.8)


def main() -> None:
    """Measure, and print the table."""
    runs = int(sys.argv[1]) if sys.argv[1:] else 5
    sizes = [int(word) for word in sys.argv[2:]] or SIZES
    folder = Path(tempfile.mkdtemp())
    sys.stdout.write(f"{'':<38} {'size':>6} {'time':>11} {'memory':>9} {'ratio':>7}   bound\n")
    try:
        small = Desk(make_journal(folder / "four", FOUR, ACTIVE))
        for size in sizes:
            desk = Desk(make_journal(folder / str(size), size, ACTIVE))
            measure(small, desk, size, runs)
        if max(sizes) >= LARGE:
            measure_search(folder, max(sizes), runs)
        stand_beside(folder, PROGRAM, sizes, runs)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
