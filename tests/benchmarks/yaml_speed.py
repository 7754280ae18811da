"""Print how fast YAML is read and edited, as ratios to PyYAML's own C loader.

Each pair is timed in turn, so that a busy machine slows both. Nothing is asserted: run it before
and after a change, `python tests/benchmarks/yaml_speed.py`.
"""

from __future__ import annotations

import datetime as dt
import statistics
import timeit
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import yaml

from mentorlog.domain.changes.edits import Add, Append, Edit, Insert, Remove, Set
from mentorlog.store.yaml.edit import edit
from mentorlog.store.yaml.read import parse_document

STYLES = Path(__file__).parents[1] / "data" / "styles"
MEETING = (STYLES / "01-as-mentorlog-writes.yaml").read_text(encoding="utf-8")
ACTION = """\
  - text: Write to number {} on the list, and ask
    owner: mentee
    due: 2026-10-05
    note: |
      By mail, or by phone.
"""
ROUNDS = 15


def with_actions(number: int) -> str:
    """Return the meeting with so many more actions, of five lines each."""
    return MEETING + "".join(ACTION.format(each) for each in range(number))


def compare(work: Callable[[], object], text: str) -> tuple[float, float]:
    """Return the milliseconds that work takes and their ratio to a plain load of the text."""
    number = max(1, 20_000 // len(text))
    times, ratios = [], []
    for _ in range(ROUNDS):
        mine = timeit.timeit(work, number=number) / number
        plain = timeit.timeit(lambda: _load(text), number=number) / number
        times.append(mine * 1000)
        ratios.append(mine / plain)
    return statistics.median(times), statistics.median(ratios)


def _load(text: str) -> Any:  # noqa: ANN401 - data of any shape
    return yaml.load(text, Loader=yaml.CSafeLoader)


EDITS: dict[str, Edit] = {
    "set a text": Set(("notes",), "Another\ntext.\n"),
    "set a time": Set(("time",), dt.time(9, 5)),
    "add a key": Add((), "mood", "good", ("place",)),
    "append an item": Append(("actions",), {"text": "Ask", "owner": "mentee"}),
    "insert an item": Insert(("topics",), 0, "First"),
    "remove an item": Remove(("actions", 0)),
}


def main() -> None:
    """Print the table."""
    print(f"{'':32}{'lines':>6}{'ms':>9}{'x load':>9}")  # noqa: T201
    for more in (0, 3, 15, 395):
        text = with_actions(more)
        places = parse_document(text).places
        _print("read", text, partial(parse_document, text))
        _print(
            "every place", text, partial(lambda all_of: [all_of[path] for path in all_of], places)
        )
        for name, change in EDITS.items():
            _print(name, text, partial(edit, text, [change]))


def _print(name: str, text: str, work: Callable[[], object]) -> None:
    milliseconds, ratio = compare(work, text)
    lines = text.count("\n")
    print(f"{name:32}{lines:6}{milliseconds:9.3f}{ratio:9.2f}")  # noqa: T201


if __name__ == "__main__":
    main()
