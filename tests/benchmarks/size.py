"""Time whole commands on journals of 10 to 10,000 meetings against the same on four, and on bytes.

Run it as `python tests/benchmarks/size.py [RUNS [SIZE …]]`; it asserts nothing. Every pair is run
one after the other and the median of the ratios counts. What is timed is the processor's time of
the whole process, start included, so that other work on the machine disturbs less; the memory is
the largest that any run held.
"""

from __future__ import annotations

import datetime as dt
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

SEED = 20261123
TODAY = dt.date(2026, 11, 23)
WHO = "sofie-holm"
"""The relationship that commands are about: it has four meetings in every journal."""

RARE = "sourdough"
"""A word that one meeting in a hundred has."""

_IN_ONE = 50
"""How many meetings the other relationships have, the last of them what is left."""

_DAYS = ("2026-09-14", "2026-10-05", "2026-10-26", "2026-11-16")
_WORDS = """
    she he they asked about told the a first second job offer month week people city home
    library exam thesis plan talked wrote called friend teacher colleague would could learn
    wants more less time money course project team group Café Ærø søn møde aftale and but so
"""

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


def make_journal(root: Path, meetings: int, active: int) -> Path:
    """Make a journal of so many meetings; those beyond the `active` first ones have ended.

    Returns the journal's folder.
    """
    chance = random.Random(SEED)  # noqa: S311 - made-up notes, the same each time
    root.mkdir(parents=True)
    (root / "journal.yaml").write_text("language: en\n", "utf-8")
    _write_pair(root / WHO, [dt.date.fromisoformat(day) for day in _DAYS], chance, ended=False)
    left, made = meetings - len(_DAYS), len(_DAYS)
    number = 0
    while left:
        count = min(left, _IN_ONE)
        number += 1
        days = [TODAY - dt.timedelta(days=7 * back) for back in range(count, 0, -1)]
        _write_pair(root / f"pair-{number:03}", days, chance, ended=made >= active)
        left, made = left - count, made + count
    return root


def _write_pair(folder: Path, days: list[dt.date], chance: random.Random, *, ended: bool) -> None:
    (folder / "meetings").mkdir(parents=True)
    text = f"name: {folder.name.replace('-', ' ').title()}\nme: mentor\nstart: {days[0]}\n"
    text += f"ended:\n  on: {days[-1]}\n" if ended else "end: 2026-12-31\n"
    (folder / "relationship.yaml").write_text(text, "utf-8")
    for day in days:
        is_latest = day == days[-1]
        text = _meeting(chance, is_open=is_latest)
        (folder / "meetings" / f"{day}.yaml").write_text(text, "utf-8")


def _meeting(chance: random.Random, *, is_open: bool) -> str:
    """Write a meeting of about twenty-five lines; the latest one's two actions are open."""
    closing = "" if is_open else "    done: 2026-11-01\n"
    rare = f"  She bakes {RARE} bread.\n" if chance.random() < 0.01 else ""
    return (
        f"status: held\ntime: 14:30\nminutes: {chance.choice((30, 45, 60, 90))}\n"
        f"place: {_sentence(chance, 3)}\nmode: walk-and-talk\n"
        f"topics:\n  - {_sentence(chance, 4)}\n  - text: {_sentence(chance, 4)}\n    from: mentor\n"
        f"since_last: |\n{_paragraph(chance, 2)}notes: |\n{_paragraph(chance, 6)}{rare}"
        f"summary: |\n{_paragraph(chance, 2)}"
        f"actions:\n  - text: {_sentence(chance, 6)}\n    owner: mentee\n    due: 2026-12-01\n"
        f"{closing}  - text: {_sentence(chance, 6)}\n    owner: mentor\n{closing}"
    )


def _paragraph(chance: random.Random, lines: int) -> str:
    return "".join(f"  {_sentence(chance, 10)}\n" for _ in range(lines))


def _sentence(chance: random.Random, words: int) -> str:
    return " ".join(chance.choices(_WORDS.split(), k=words)).capitalize()


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
    milliseconds = median(spent) * 1000
    memory = max(each.megabytes for each in spent)
    said = "" if bound is None else f"   <= {bound}"
    line = f"{name:<34} {size:6} {milliseconds:8.0f} ms {memory:6.0f} MB {figure:7.2f}{said}\n"
    sys.stdout.write(line)
    sys.stdout.flush()


def measure(small: Desk, desk: Desk, size: int, runs: int) -> None:
    """Measure every command on one journal."""
    for name, (words, (_, bound)) in COMMANDS.items():
        ours, theirs = compare(partial(desk.command, words), partial(small.command, words), runs)
        row(name, size, ours, ratio(ours, theirs), bound)
    if size >= LARGE:
        compare_with_bare(small, desk, size, runs)


def compare_with_bare(small: Desk, desk: Desk, size: int, runs: int) -> None:
    """Measure the two commands that read all of a large journal on the bare reading of it.

    Of searching, what is compared is what the files cost beyond the start of either program,
    and without a screen.
    """
    check = partial(desk.command, COMMANDS["check"][0])
    ours, theirs = compare(check, partial(desk.script, LOAD_YAML), runs)
    row("check / bare yaml.load", size, ours, ratio(ours, theirs), 1.2)
    words = (*COMMANDS["search"][0], "--json")
    ours, our_start = compare(partial(desk.command, words), partial(small.command, words), runs)
    theirs, start = compare(
        partial(desk.script, READ_BYTES), partial(small.script, READ_BYTES), runs
    )
    figure = (median(ours) - median(our_start)) / (median(theirs) - median(start))
    row("search / reading bytes, no starts", size, ours, figure, 1.5)


def median(spent: Sequence[Spent]) -> float:
    """Return the median of the seconds."""
    return statistics.median(each.seconds for each in spent)


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
