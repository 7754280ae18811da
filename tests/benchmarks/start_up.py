"""Time whole commands against the smallest program of their kind, in pairs, and print ratios.

Run it as `python tests/benchmarks/start_up.py [RUNS]`; it asserts nothing. Every pair is run one
after the other, so that a machine whose speed drifts does so for both; the median of the ratios
is what counts.
"""

from __future__ import annotations

import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

SMALLEST = Path(__file__).parent / "smallest.py"
TODAY = "2026-11-23"
DAYS = ("2026-09-14", "2026-10-05", "2026-10-26", "2026-11-16")
MEETING = """\
status: held
time: 14:30
minutes: 90
place: Café by the river
topics:
  - Choosing a student job
since_last: |
  Talked to two alumni.
summary: |
  The job must teach me something new.
actions:
  - text: Ask two alumni about their first job
    owner: mentee
    due: {due}
"""
NONE = math.inf
"""The bound of what is printed to be watched."""

RUNS = int(sys.argv[1] if sys.argv[1:] else os.environ.get("MENTORLOG_BENCHMARK_RUNS", "15"))


def make_journal(folder: Path) -> Path:
    """Make a journal with one relationship and four meetings; returns the meetings' folder."""
    meetings = folder / "sofie-holm" / "meetings"
    meetings.mkdir(parents=True)
    (folder / "journal.yaml").write_text("language: en\n", "utf-8")
    relationship = "name: Sofie Holm\nme: mentor\nstart: 2026-09-01\nend: 2026-12-31\n"
    (folder / "sofie-holm" / "relationship.yaml").write_text(relationship, "utf-8")
    for day in DAYS:
        (meetings / f"{day}.yaml").write_text(MEETING.format(due="2026-12-01"), "utf-8")
    return meetings


def run(command: Sequence[str], environment: Mapping[str, str]) -> float:
    """Run a command to its end and return the seconds that it took."""
    begin = time.perf_counter()
    subprocess.run(  # noqa: S603 - our own commands
        command,
        env=dict(environment),
        stdout=subprocess.DEVNULL,
        stdin=subprocess.DEVNULL,
        check=True,
    )
    return time.perf_counter() - begin


def compare(
    name: str,
    bound: float,
    ours: tuple[Sequence[str], Mapping[str, str]],
    theirs: tuple[Sequence[str], Mapping[str, str]],
    made: Path | None = None,
) -> None:
    """Print a row: the median of both, and of their ratios pair by pair.

    `made` is a file that our command makes, and that is taken away before it runs again.
    """
    pairs = []
    for _ in range(RUNS + 1):
        pairs.append((run(*ours), run(*theirs)))
        if made is not None:
            made.unlink()
    pairs = pairs[1:]
    mine, other = (statistics.median(times) * 1000 for times in zip(*pairs, strict=True))
    ratio = statistics.median(a / b for a, b in pairs)
    said = "" if bound == NONE else f"   <= {bound}"
    sys.stdout.write(f"{name:<34} {mine:7.0f} ms {other:7.0f} ms {ratio:6.2f}{said}\n")


ACTION_DONE = "mentorlog action done "


def main() -> None:
    """Measure, and print the table."""
    folder = Path(tempfile.mkdtemp())
    try:
        meetings = make_journal(folder)
        measure(folder, meetings)
    finally:
        shutil.rmtree(folder)


def measure(folder: Path, meetings: Path) -> None:
    """Measure each command against its reference."""
    program = str(Path(sys.executable).with_name("mentorlog"))
    base = {**os.environ, "MENTORLOG_JOURNAL": str(folder), "MENTORLOG_TODAY": TODAY}
    small = [sys.executable, str(SMALLEST), str(meetings)]
    small_json = ([*small, "--json"], base)
    bash = {"_MENTORLOG_COMPLETE": "complete_bash", "COMP_WORDS": "mentorlog st", "COMP_CWORD": "1"}
    zsh = {"_MENTORLOG_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": "mentorlog st"}
    new = meetings / f"{TODAY}.yaml"
    sys.stdout.write(f"{'':<34} {'ours':>10} {'theirs':>10} {'ratio':>6}   bound\n")
    compare("status", 1.3, ([program, "status"], base), (small, base))
    compare("status --json", 1.3, ([program, "status", "--json"], base), small_json)
    compare("action list", NONE, ([program, "action", "list"], base), (small, base))
    held = [program, "new-meeting", "sofie-holm", "--json"]
    compare("new-meeting --json, with its files", NONE, (held, base), small_json, new)
    compare("completion of a name in bash", 1.1, ([program], base | bash), small_json)
    compare("completion of a name in zsh", 1.1, ([program], base | zsh), small_json)
    number = {"_MENTORLOG_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": ACTION_DONE}
    compare("completion of an action's number in zsh", 1.1, ([program], base | number), small_json)


if __name__ == "__main__":
    main()
