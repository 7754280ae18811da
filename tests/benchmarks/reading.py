"""Compare reading and validating meeting files with a bare `yaml.load(…, CSafeLoader)`.

Both read the same files in the same process, turn by turn; the table gives the median of the
ratios of neighbouring turns. Run it with `python tests/benchmarks/reading.py`; it ends with 1
where a file of 40 lines with all its keys takes longer than with the bare loader. Opening a file
and checking its way for links costs the same for a short one, so those may take longer.
"""

from __future__ import annotations

import datetime as dt
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml

from mentorlog.domain.model.file_names import MeetingName, meeting_file
from mentorlog.domain.model.meeting import Meeting
from mentorlog.store.reader import Reader

FILES = 300
TURNS = 15
KEY = "sofie-holm"

LONG = """\
# yaml-language-server: $schema=../../.mentorlog/meeting.schema.json
status: held                # planned, held or cancelled
time: 14:30
minutes: 90
place: Café by the river
mode: walk-and-talk
topics:
  - Choosing a student job
  - text: First job in the public sector?
    from: mentor
since_last: |
  Talked to two alumni, one of them by phone.
  The other one answered by mail, at length.
notes: |
  In doubt about the library job: would it teach her anything new?
  She likes the people there.
  A trial month could be a way to find out.

  We talked about what a good week looks like.
questions_asked: [daily-life, teams]
summary: |
  The job must teach me something new. I ask for a trial month.
actions:
  - text: Ask two alumni about their first job
    owner: mentee
    due: 2026-10-01
    milestone: student-job
    done: 2026-09-30        # or dropped
  - text: Introduce Sofie to Lars
    owner: mentor           # mentee when it is not said
  - text: Write the CV again
    owner: mentee
    due: 2026-10-12
    dropped: 2026-10-01
    note: She has one that is good enough.
  - text: Call the library
    due: 2026-10-05
"""

BY_HAND = """\
notes: |
  Talked about her first job. She has two offers, and neither is what she wants.
  The one in the city pays better.
  The one at home is with people whom she knows.

  What would she tell a friend? To ask both for a day on trial.
actions:
  - Ask both for a day on trial due:2026-10-01 +student-job
  - Introduce Sofie to Lars @mentor
topics: [Exams]
"""

MANY_ACTIONS = "actions:\n" + "".join(
    f"  - text: Action number {number}\n    owner: mentee\n    due: 2026-10-{number + 10}\n"
    "    done: 2026-10-30\n"
    for number in range(10)
)

PLANNED = "status: planned\ntime: 14:30\nplace: Café by the river\n"

NOTES = PLANNED + "notes: |\n" + "  She talked about her first job and what it taught her.\n" * 36

KINDS = {
    "40 lines, all keys": LONG,
    "40 lines, mostly notes": NOTES,
    "typed by hand": BY_HAND,
    "ten actions": MANY_ACTIONS,
    "planned, three lines": PLANNED,
}


def write_files(root: Path, text: str) -> list[MeetingName]:
    """Write a folder of meetings that differ a little."""
    folder = root / KEY / "meetings"
    folder.mkdir(parents=True)
    first = dt.date(2020, 1, 1)
    names = [MeetingName(first + dt.timedelta(number)) for number in range(FILES)]
    for number, name in enumerate(names):
        path = folder / f"{name}.yaml"
        path.write_text(f"{text}# file {number}\n", encoding="utf-8")
    return names


def seconds(call: Callable[[], None]) -> float:
    """Measure one turn."""
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun


def compare(text: str) -> tuple[float, float, float]:
    """Return microseconds a file for both, and the median ratio."""
    with tempfile.TemporaryDirectory() as name:
        names = write_files(Path(name), text)
        paths = [str(Path(name, KEY, "meetings", f"{each}.yaml")) for each in names]
        files = [meeting_file(KEY, each) for each in names]
        reader = Reader(Path(name))

        def ours() -> None:
            for file in files:
                reader.read(file, Meeting)

        def bare() -> None:
            for path in paths:
                with open(path, encoding="utf-8") as file:  # noqa: PTH123 - the barest way
                    yaml.load(file.read(), yaml.CSafeLoader)

        ours()
        bare()
        turns = [(seconds(ours), seconds(bare)) for _ in range(TURNS)]
    mine, theirs = (statistics.median(side) / FILES * 1e6 for side in zip(*turns, strict=True))
    return mine, theirs, statistics.median(one / other for one, other in turns)


def main() -> int:
    """Print the table."""
    print(f"{'file':<24}{'ours, µs':>10}{'bare, µs':>10}{'ratio':>8}")  # noqa: T201
    ratios = {}
    for name, text in KINDS.items():
        mine, theirs, ratio = compare(text)
        ratios[name] = ratio
        print(f"{name:<24}{mine:>10.1f}{theirs:>10.1f}{ratio:>8.2f}")  # noqa: T201
    return int(ratios["40 lines, all keys"] > 1)


if __name__ == "__main__":
    sys.exit(main())
