"""Write the invented pair's journal, and say how to look round in it."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from mentorlog.output.data import changed_data, pair_data
from mentorlog.output.outcome import Outcome
from mentorlog.store.demo_journal import write_demo

if TYPE_CHECKING:
    from mentorlog.cli.context import Context

DEMO_FOLDER = Path("mentorlog-demo")

_LOOKS = {
    "status": "status",
    "prep": "prep",
    "show": "show",
    "timeline": "milestone timeline",
    "insights": "insights",
}


def write_demo_journal(here: Context, wanted: Path) -> Outcome:
    """Write it; `wanted` is the folder as it was typed, for the commands to type next."""
    changed = write_demo(here.store, here.language, here.today)
    here.read_journal()
    pair = here.load(here.candidates[0].key)
    commands = {
        word: f"mentorlog --journal {shlex.quote(str(wanted))} {command}"
        for word, command in _LOOKS.items()
    }
    data = {
        "journal": str(here.store.root),
        "language": here.journal.language,
        "name": here.journal.name,
        "relationship": pair_data(pair),
        "commands": list(commands.values()),
        "changed": changed_data(changed),
    }
    facts = {"name": here.journal.name, "other": pair.name, "folder": here.store.root}
    lines = [here.texts("demo.written", **facts), "", here.texts("demo.look-round")]
    for word, command in commands.items():
        lines += [f"  {command}", f"      {here.texts(f'demo.look.{word}')}"]
    lines += ["", here.texts("demo.goodbye")]
    return Outcome(data, lambda: "\n".join(lines))
