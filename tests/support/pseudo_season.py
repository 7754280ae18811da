"""A season in the pseudo-language: every command, refusals, a broken journal, talks, completion.

Whoever is in it writes `xyz` for any text, and nothing that could be taken for English.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from support.every_command import bare_environ
from support.pseudo_language import NAME, make_package

from mentorlog.cli.table import TABLE

DRIVER = """
import io, json, os, sys
from pathlib import Path
from mentorlog.__main__ import main

class Terminal(io.TextIOWrapper):
    def isatty(self):
        return True

folder = Path(sys.argv[1])
lines = json.loads((folder / "lines.json").read_text("utf-8"))
usual, codes = dict(os.environ), []
for number, line in enumerate(lines):
    os.environ.clear()
    os.environ.update(usual | line["environ"])
    for name, text in line["files"].items():
        path = Path(os.environ["MENTORLOG_JOURNAL"]) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    for handle, name in ((1, "out"), (2, "err")):
        to = os.open(folder / f"{number}.{name}", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(to, handle)
        os.close(to)
    typed = line["typed"]
    sys.stdin = Terminal(io.BytesIO(typed.encode()), encoding="utf-8") if typed else None
    codes.append(main(line["words"]))
    sys.stdout.flush()
    sys.stderr.flush()
(folder / "codes.json").write_text(json.dumps(codes))
"""


@dataclass(frozen=True)
class Line:
    """A command line: with what is typed in a terminal, and files that are written before it."""

    words: Sequence[str]
    typed: str = ""
    files: Mapping[str, str] = field(default_factory=dict)
    environ: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Answered:
    """What a line gave back."""

    words: Sequence[str]
    code: int
    text: str


def _lines(text: str) -> list[Line]:
    return [Line(line.split()) for line in text.strip().splitlines()]


def _complete(words: str) -> Line:
    shell = {"_MENTORLOG_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": f"mentorlog {words}"}
    return Line((), environ=shell)


_HELP = [Line((*row.name.split(), "--help")) for row in TABLE]

_BROKEN: Mapping[str, str] = {
    "xyz-zyx/meetings/2026-10-05.yaml": "status: xyz\ntime: xyz\nminutes: xyz\nsumary: xyz\n",
    "xyz-zyx/meetings/2026-10-06.yaml": "summary: xyz: xyz\n",
    "xyz-zyx/meetings/2026-10-07.yaml": "actions:\n  - {text: xyz, due: 31/31}\n\t- xyz\n",
    "xyz-zyx/meetings/2026-10-08.yaml": "actions:\n  - {text: xyz, owner: xyz, milestone: zyx}\n",
    "xyz-zyx/meetings/2026-10-09.yaml": "summary: 'xyz\n",
    "xyz-zyx/milestones.yaml": "milestones:\n  - {key: xyz}\n  - xyz\n  - {title: xyz, due: xyz}\n",
    "xyz-zyx/expectations.yaml": "answers:\n  xyz: zyx\n  rhythm: [xyz]\n",
    "journal.yaml": "language: xyz\ntimezone: xyz\nprogramme:\n  starts: 13\n",
    "guide.yaml": "questions: xyz\nwithout: [xyz]\n",
    "zyx/relationship.yaml": "me: xyz\nstart: 2026-12-31\nend: 2026-01-01\n",
}

SEASON: tuple[Line, ...] = (
    *_lines("status\ninit --name xyz --role mentor\ninit\nshow\nprep\nplan fri"),
    Line(("new-relationship", "Xyz Zyx", "--role", "mentor", "--start", "2026-09-01")),
    Line(("new-relationship", "Xyz Zyx")),
    *_lines("""
        status
        expectations --show
        expectations --answer rhythm=xyz
        expectations --answer rhythm=xyz --by both --agree --review-on 2026-11-30
        expectations --show
        approach
        plan 2026-10-12 14:30 --topic xyz --place xyz
        move next 2026-10-13
        cancel next --why xyz --new 2026-10-14
        plan 2026-10-01
        plan 31/31
        plan 5/10
        plan xyz
        plan 2026-10-20 25:00
        prep
        prep --topic xyz
        prep --to md
        note xyz
        new-meeting xyz-zyx --date 2026-09-14 --since xyz --topic xyz --notes xyz --minutes 90
        new-meeting xyz-zyx --minutes xyz
        end-meeting --summary xyz --action xyz --next 2026-10-26
        end-meeting --meeting 2026-09-14 --summary xyz --action xyz --next 2026-10-26
        action list
        action add xyz due:2026-09-20
        action add xyz due:xyz
        action change 1 xyz
        action done 1
        action reopen 1
        action drop 1 --note xyz
        action done 9
        action list --all
        milestone list
        milestone add xyz --due 2026-12-01 --key xyz
        milestone add zyx --key xyz
        milestone change xyz --why xyz
        milestone done xyz
        milestone reopen xyz
        milestone drop zyx
        milestone timeline
        milestone timeline --to svg
        milestone list --all
        reflect --worked xyz --role coach --listening 3
        reflect 2026-01-01
        approach --how xyz
        show
        show --private
        show --meeting last
        show --meeting 2020-01-01
        search xyz
        search zzzz
        insights
        insights --to svg
        report
        report --to csv
        guide
        guide roles
        guide xyz
        guide questions
        guide checklist
        export --to md
        export --to csv
        export --to ics
        export --to html
        export --to xyz
        check
        check xyz
        edit --path
        edit xyz
        schema --output
        schema --output xyz
        schema meeting
        status --json
        show --json
        history
        undo
        sync
        init --git
        note zyx
        history
        undo
        sync
        purge
        purge xyz-zyx
        status xyz
        status --xyz
        show --meeting 2020-01-01 --json
        plan xyz --json
        stauts
        move
        move next
        new-meeting --minutes
        export --to
        change-relationship
        change-relationship --boundary xyz
        end-relationship
        import xyz
        import
        demo
        search
        note
        action done
        milestone add
        reflect --role xyz
        new-relationship
        new-relationship Zzz --role xyz
        prep --with zzz
        status --lang zz
    """),
    Line(("new-meeting", "xyz-zyx"), "xyz\n" + "\n" * 12 + "xyz\n\n" + "\n" * 30),
    Line(("end-meeting", "xyz-zyx"), "?\nxyz\n\nxyz\n\n2026-11-09\n60\n" + "\n" * 12),
    Line(("new-meeting", "xyz-zyx"), "?\n"),
    Line(("expectations", "xyz-zyx", "--by", "both"), "?\nxyz\n<\nxyz\n" + "\n" * 20),
    Line(("approach",), "?\nxyz\n\n" + "\n" * 20),
    Line(("reflect",), "?\nxyz\n\n" + "\n" * 20),
    Line(("purge", "xyz-zyx"), "xyz\nn\n"),
    Line(("end-relationship", "xyz-zyx"), "n\n"),
    *_lines("status\nprep\nexport --to html\nend-relationship xyz-zyx --yes --reason xyz"),
    *_lines("status --all\npurge xyz-zyx --yes"),
    Line(("check",), files=_BROKEN),
    *_lines("check --strict\nstatus\nprep\nshow xyz-zyx\nnew-meeting xyz-zyx\nguide"),
    Line(("new-relationship", "Zyx Xyz", "--role", "mentor")),
    Line(("--help",)),
    Line(("help",)),
    *_HELP,
    _complete("new"),
    _complete("plan --"),
    _complete("guide "),
    _complete("show --meeting "),
)


def live(folder: Path, columns: int = 400) -> list[Answered]:
    """Live through the season in a process of its own that finds the copy of the package first."""
    make_package(folder / "package")
    (folder / "home").mkdir()
    lines = [vars(each) for each in SEASON]
    (folder / "lines.json").write_text(json.dumps(lines), encoding="utf-8")
    environ = bare_environ(
        folder / "journal",
        folder / "home",
        PYTHONPATH=str(folder / "package"),
        MENTORLOG_LANG=NAME,
        COLUMNS=str(columns),
        TERM="dumb",
        LC_ALL="C.UTF-8",
    )
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", DRIVER, str(folder)],
        env=environ,
        cwd=folder / "home",  # where `demo` writes
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    codes = json.loads((folder / "codes.json").read_text())
    return [
        Answered(each.words or ("completion",), code, _read(folder, number))
        for number, (each, code) in enumerate(zip(SEASON, codes, strict=True))
    ]


def _read(folder: Path, number: int) -> str:
    names = (f"{number}.out", f"{number}.err")
    return "\n".join((folder / name).read_text(encoding="utf-8") for name in names)
