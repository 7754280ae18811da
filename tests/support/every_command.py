"""Every command of the table, as lines that come to an answer, on a journal in many letters.

Whoever adds a command adds its lines here; a test compares them with the table.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from support.repositories import Repository

from mentorlog.texts import Language

KEY = "ase-aero"
NAME = "Åse Ærø-Ñandú 王小明 🎉"
TEXT = "Blåbærgrød → “frø” 日本語 re\N{COMBINING ACUTE ACCENT}ne\N{COMBINING CEDILLA} 🙂 12 € … « ß"
"""Danish letters, signs of Windows, ideographs, marks that stand alone, and faces."""

LINES: Mapping[str, Sequence[Sequence[str]]] = {
    "status": [["status"], ["status", KEY, "--all"]],
    "show": [["show", KEY, "--private"], ["show", KEY, "--meeting", "last", "--private"]],
    "search": [["search", "--private", "日本語"], ["search", "blåbær"]],
    "insights": [["insights", KEY], ["insights", KEY, "--to", "svg"]],
    "report": [["report", KEY, "--names"], ["report", "--to", "csv", "--names"]],
    "guide": [["guide"], ["guide", "roles"], ["guide", "questions"]],
    "prep": [["prep", KEY, "--private"], ["prep", KEY, "--to", "md"]],
    "expectations": [["expectations", KEY, "--show"]],
    "approach": [["approach", KEY]],
    "action": [["action"]],
    "action list": [["action", "list", KEY, "--all"]],
    "milestone": [["milestone"]],
    "milestone list": [["milestone", "list", KEY, "--all"]],
    "milestone timeline": [
        ["milestone", "timeline", KEY],
        ["milestone", "timeline", KEY, "--to", "svg"],
    ],
    "edit": [["edit", "milestones", "-w", KEY, "--path"]],
    "check": [["check"], ["check", KEY]],
    "schema": [["schema"], ["schema", "meeting"]],
    "export": [
        ["export", KEY, "--to", "md"],
        ["export", KEY, "--to", "json"],
        ["export", KEY, "--to", "csv"],
        ["export", KEY, "--to", "ics"],
        ["export", KEY, "--to", "html"],
    ],
    "init": [["init", "{tmp}/new", "--name", TEXT]],
    "import": [
        ["export", KEY, "--to", "json", "-o", "{sent}"],
        ["import", "{sent}", "--with", KEY, "--yes"],
    ],
    "demo": [["demo", "{tmp}/demo"]],
    "new-relationship": [["new-relationship", TEXT, "--role", "mentor", "--key", "{free}"]],
    "action add": [["action", "add", TEXT, "-w", KEY]],
    "action change": [["action", "change", "1", TEXT, "due:+2w", "-w", KEY]],
    "action done": [["action", "done", "1", "-w", KEY]],
    "action reopen": [["action", "reopen", "1", "-w", KEY]],
    "action drop": [["action", "drop", "1", "-w", KEY]],
    "note": [["note", KEY, TEXT], ["note", TEXT, "--private", "-w", KEY]],
    "milestone add": [["milestone", "add", TEXT, "--key", "{free}", "-w", KEY]],
    "milestone change": [["milestone", "change", "job", "--title", TEXT, "-w", KEY]],
    "milestone done": [["milestone", "done", "job", "-w", KEY]],
    "milestone reopen": [["milestone", "reopen", "job", "-w", KEY]],
    "milestone drop": [["milestone", "drop", "job/1", "-w", KEY]],
    "change-relationship": [["change-relationship", KEY, "--boundary", TEXT]],
    "reflect": [["reflect", KEY, "--worked", TEXT]],
    "plan": [["plan", "2026-11-30", "--topic", TEXT, "-w", KEY]],
    "move": [["move", "2026-11-30", "2026-12-01", "-w", KEY]],
    "cancel": [["cancel", "2026-12-01", "--why", TEXT, "-w", KEY]],
    "new-meeting": [["new-meeting", KEY, "--notes", TEXT, "--date", "2026-10-12"]],
    "end-meeting": [["end-meeting", KEY, "--summary", TEXT, "--action", TEXT]],
    "undo": [["init", "--git"], ["plan", "2026-12-24", "--topic", TEXT, "-w", KEY], ["undo"]],
    "history": [["history"], ["history", "--with", KEY, "--all"]],
    "sync": [["sync"]],
    "end-relationship": [["end-relationship", KEY, "--yes", "--reason", TEXT]],
    "purge": [["purge", KEY, "--yes"]],
}
"""Lines of each row: those that read first, then those that write, in an order that works."""

READING = tuple(LINES)[: tuple(LINES).index("init")]
"""The commands that change nothing in these lines."""

FILES: Mapping[str, str] = {
    f"{KEY}/relationship.yaml": f"""\
name: {NAME}
me: mentor
start: 2026-09-01
end: 2026-12-31
boundaries: ['{TEXT}']
background: {TEXT}
""",
    f"{KEY}/milestones.yaml": f"""\
milestones:
  - title: {TEXT}
    key: job
    due: 2026-12-01
    steps:
      - {{title: '{TEXT}', due: 2026-10-01}}
      - {{title: '{TEXT}', done: 2026-10-01}}
""",
    f"{KEY}/expectations.yaml": f"""\
answers:
  support-wanted:
    mentee: {TEXT}
    agreed: {TEXT}
    agreed_on: 2026-09-14
""",
    f"{KEY}/meetings/2026-09-14.yaml": f"""\
status: held
minutes: 60
place: {TEXT}
topics: ['{TEXT}']
notes: |
  {TEXT}
summary: {TEXT}
actions:
  - {{text: '{TEXT}', milestone: job, note: '{TEXT}'}}
  - {{text: '{TEXT}', owner: mentor, due: 2026-10-01}}
""",
    f"{KEY}/meetings/2026-10-14.yaml": f"status: planned\ntime: 14:30\ntopics: ['{TEXT}']\n",
    f"{KEY}/private/approach.yaml": f"how: {TEXT}\n",
    f"{KEY}/private/2026-09-14.yaml": f"roles: [coach]\nworked: {TEXT}\n",
    "broken/relationship.yaml": f"name: {TEXT}\nme: mentør\n",
}

DRIVER = """
import json, os, sys
from pathlib import Path
from mentorlog.__main__ import main
folder = Path(sys.argv[1])
lines = json.loads((folder / "lines.json").read_text("utf-8"))
codes = []
for number, line in enumerate(lines):
    for handle, name in ((1, "out"), (2, "err")):
        to = os.open(folder / f"{number}.{name}", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(to, handle)
        os.close(to)
    codes.append(main(line))
    sys.stdout.flush()
    sys.stderr.flush()
(folder / "codes.json").write_text(json.dumps(codes))
"""


@dataclass(frozen=True)
class Said:
    """Hold what a line gave back, in bytes."""

    line: Sequence[str]
    code: int
    out: bytes
    err: bytes


def write_journal(root: Path, language: Language) -> None:
    """Write the demo's pair in the language, and one whose every text is in many letters."""
    from mentorlog.store.demo import write_demo
    from mentorlog.store.writing.store import Store
    from mentorlog.texts import Texts

    write_demo(Store(root, Texts(language)), language, dt.date(2026, 10, 12))
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    _put_under_git(root)


def _put_under_git(root: Path) -> None:
    """Commit all of it, by somebody with many letters, and name a place to meet."""
    place = Repository(root.parent / "place.git")
    place.top.mkdir()
    place("init", "--quiet", "--bare")
    repository = Repository(root)
    repository("init", "--quiet")
    for name, value in {
        "user.name": NAME,
        "user.email": "aase@example.org",
        "remote.origin.url": str(place.top),
    }.items():
        repository("config", name, value)
    repository("add", ".")
    repository("commit", "--quiet", "-m", TEXT)


def run_lines(
    folder: Path, lines: Sequence[Sequence[str]], environ: Mapping[str, str]
) -> list[Said]:
    """Run lines one after the other in a process of its own with that environment.

    Standard output and error are files; a start for each line would take most of the time.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "lines.json").write_text(json.dumps(lines), encoding="utf-8")
    command = [sys.executable, "-c", DRIVER, str(folder)]
    done = subprocess.run(  # noqa: S603 - our own program
        command, env=dict(environ), stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    codes = json.loads((folder / "codes.json").read_text())
    return [
        Said(line, code, *((folder / f"{n}.{name}").read_bytes() for name in ("out", "err")))
        for n, (line, code) in enumerate(zip(lines, codes, strict=True))
    ]


def bare_environ(root: Path, home: Path, **more: str) -> dict[str, str]:
    """Return an environment with nothing in it but where things are and what day it is."""
    kept = {name: os.environ[name] for name in os.environ if name.startswith(("PATH", "COVERAGE"))}
    return {
        **kept,
        "HOME": str(home),
        "MENTORLOG_JOURNAL": str(root),
        "MENTORLOG_TODAY": "2026-10-12T14:05",
        **more,
    }
