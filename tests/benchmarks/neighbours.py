"""Beside other programs of the terminal that list as many records: jrnl, todoman, taskwarrior.

They are looked for in the folders of the variable NEIGHBOURS, then on the PATH. Each gets a home of
its own, made for the run, and nothing of the user's is touched.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from journals import TODAY, make_entries, make_journal
from timing import Spent, compare, ratio, row, spend

WORD = "sourdough"
"""What is searched for: a meeting or an entry of a hundred has it."""


@dataclass(frozen=True)
class Neighbour:
    """Hold a program, how it is fed into a home, its command, and ours that does the like."""

    name: str
    program: str
    feed: Callable[[Path, Sequence[tuple[str, str]]], list[str]]
    commands: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]


def _feed_jrnl(home: Path, entries: Sequence[tuple[str, str]]) -> list[str]:
    config, journal = home / "jrnl.yaml", home / "journal.txt"
    settings = {
        "journals": {"default": {"journal": str(journal)}},
        "timeformat": "%F %R",
        "tagsymbols": "@",
        "colors": dict.fromkeys(("body", "date", "tags", "title"), "none"),
    }
    lines = (f"{key}: {json.dumps(value)}\n" for key, value in {**_JRNL, **settings}.items())
    config.write_text("".join(lines), "utf-8")
    with journal.open("w", encoding="utf-8") as file:
        for number, (title, body) in enumerate(entries):
            rare = f"She bakes {WORD} bread. " if number % 100 == 0 else ""
            day = TODAY - dt.timedelta(days=len(entries) - number)
            file.write(f"[{day} 14:30] {title}.\n{rare}{body}\n\n")
    return ["--config-file", str(config)]


_JRNL = {
    "version": "v4.6",
    "editor": "",
    "encrypt": False,
    "template": False,
    "default_hour": 9,
    "default_minute": 0,
    "highlight": True,
    "linewrap": 79,
    "indent_character": "|",
}


def _feed_todoman(home: Path, entries: Sequence[tuple[str, str]]) -> list[str]:
    folder, config = home / "lists" / "ours", home / "todoman.py"
    folder.mkdir(parents=True)
    for number, (title, _) in enumerate(entries):
        lines = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//mentorlog//benchmark//EN",
            "BEGIN:VTODO",
            f"UID:{number}",
            "DTSTAMP:20261101T120000Z",
            "DUE;VALUE=DATE:20261201",
            f"SUMMARY:{title}",
            "END:VTODO",
            "END:VCALENDAR",
        ]
        (folder / f"{number}.ics").write_text("\r\n".join((*lines, "")), "utf-8", newline="")
    paths = {"path": f"{home}/lists/*", "cache_path": f"{home}/todoman.sqlite3"}
    paths |= {"date_format": "%Y-%m-%d", "time_format": "%H:%M"}
    config.write_text("".join(f"{key} = {value!r}\n" for key, value in paths.items()), "utf-8")
    return ["--config", str(config)]


def _feed_taskwarrior(home: Path, entries: Sequence[tuple[str, str]]) -> list[str]:
    settings = ("confirmation=no", "hooks=off", "verbose=nothing", f"data.location={home}/tasks")
    (home / ".taskrc").write_text("\n".join((*settings, "")), "utf-8")
    day = {"entry": "20261101T120000Z", "due": "20261201T120000Z", "status": "pending"}
    lines = (json.dumps({"description": title, **day}) + "\n" for title, _ in entries)
    (home / "tasks.json").write_text("".join(lines), "utf-8")
    task = _find("task")
    if task is not None:
        spend([task, "import", str(home / "tasks.json")], _environment(home))
    return []


NEIGHBOURS = (
    Neighbour(
        "jrnl",
        "jrnl",
        _feed_jrnl,
        ((("--short",), ("status",)), (("-contains", WORD, "--short"), ("search", WORD))),
    ),
    Neighbour("todoman", "todo", _feed_todoman, ((("list",), ("action", "list")),)),
    Neighbour("taskwarrior", "task", _feed_taskwarrior, ((("list",), ("action", "list")),)),
)


def _find(program: str) -> str | None:
    folders = os.pathsep.join(
        filter(None, (os.environ.get("NEIGHBOURS"), os.environ.get("PATH", os.defpath)))
    )
    return shutil.which(program, path=folders)


def _environment(home: Path) -> dict[str, str]:
    """Move all that a program takes for the user's own into a folder."""
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "LANG": "C.UTF-8",
        "HOME": str(home),
        "XDG_CONFIG_HOME": f"{home}/config",
        "XDG_DATA_HOME": f"{home}/data",
        "XDG_CACHE_HOME": f"{home}/cache",
        "TASKRC": f"{home}/.taskrc",
    }


def stand_beside(folder: Path, program: str, sizes: Iterable[int], runs: int) -> None:
    """Print what the others take for as many records, and say which are not installed.

    Each meeting of our journal has an open action, so that as many are listed.
    """
    found = [(each, path) for each in NEIGHBOURS if (path := _find(each.program))]
    missing = [each.name for each in NEIGHBOURS if _find(each.program) is None]
    if missing:
        sys.stdout.write(f"not installed: {', '.join(missing)}\n")
    for size in sizes if found else ():
        journal = make_journal(folder / f"beside-{size}", size, size, promises=1)
        ours = {"MENTORLOG_JOURNAL": str(journal), "MENTORLOG_TODAY": TODAY.isoformat()}
        entries = make_entries(size)
        for neighbour, path in found:
            home = folder / f"{neighbour.name}-{size}"
            home.mkdir()
            options = neighbour.feed(home, entries)
            for theirs, like in neighbour.commands:
                at_home = _environment(home)
                _row(
                    f"{neighbour.program} {theirs[0]} / {' '.join(like)}",
                    size,
                    partial(spend, [path, *options, *theirs], at_home),
                    partial(spend, [program, *like], {**at_home, **ours}),
                    runs,
                )


def _row(
    name: str, size: int, theirs: Callable[[], Spent], ours: Callable[[], Spent], runs: int
) -> None:
    spent, own = compare(theirs, ours, runs)
    row(name, size, spent, ratio(spent, own), None)
    row("    mentorlog itself", size, own, 1, None)
