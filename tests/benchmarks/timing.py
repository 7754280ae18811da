"""What a whole process takes, and how two are compared: by turns, ratio by ratio."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple


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


def median(spent: Sequence[Spent]) -> float:
    """Return the median of the seconds."""
    return statistics.median(each.seconds for each in spent)


def row(name: str, size: int, spent: Sequence[Spent], figure: float, bound: float | None) -> None:
    """Print a row of the table."""
    milliseconds = median(spent) * 1000
    memory = max(each.megabytes for each in spent)
    said = "" if bound is None else f"   <= {bound}"
    line = f"{name:<38} {size:6} {milliseconds:8.0f} ms {memory:6.0f} MB {figure:7.2f}{said}\n"
    sys.stdout.write(line)
    sys.stdout.flush()
