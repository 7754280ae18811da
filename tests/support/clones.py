"""Several clones of one journal and a bare remote, each with its own settings of git.

Every text that is written is one word that stands nowhere else, so that it can be found again.
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from support.desk import Desk
from support.repositories import Repository

Attributes = Literal[
    "none",
    "binary",
    "unmerged",
    "union",
    "crlf",
    "lf",
    "auto",
    "autocrlf",
    "rot13",
    "git-crypt",
    "driver",
]
ATTRIBUTES: dict[Attributes, str] = {
    "none": "",
    "binary": "*.yaml binary\n",
    "unmerged": "*.yaml -merge\n",
    "union": "*.yaml merge=union\n",
    "crlf": "*.yaml text eol=crlf\n",
    "lf": "*.yaml -text eol=lf\n",
    "auto": "* text=auto\n",
    "autocrlf": "",
    "rot13": "*.yaml filter=rot13\n",
    "git-crypt": "*.yaml filter=git-crypt diff=git-crypt\n",
    "driver": "*.yaml merge=broken\n",
}
"""What may stand in `.gitattributes`; none of it says how a journal's file is merged.

With `autocrlf`, some of the computers have git's `core.autocrlf` instead.
"""

KEY = "sofie-holm"
FIRST = """\
status: held
minutes: 60
place: w0place
notes: |
  w0notes
actions:
  - text: w0one
    owner: mentor
  - text: w0two
    owner: mentee
    due: 2026-12-01
"""
_WORD = re.compile(r"\bw\d+\w*\b")


def choices() -> list[Attributes]:
    """List the attributes that can be tried here: git-crypt is a program of its own."""
    return [each for each in ATTRIBUTES if each != "git-crypt" or shutil.which("git-crypt")]


def words_of(text: str) -> set[str]:
    """Return the words in a text that somebody wrote."""
    return set(_WORD.findall(text))


@dataclass
class Clone:
    """One computer: its journal, its git, and the words that nobody may commit for it."""

    desk: Desk
    git: Repository
    uncommitted: set[str] = field(default_factory=set)
    said: str = ""
    _looked_into: set[str] = field(default_factory=set)
    _found: set[str] = field(default_factory=set)

    def run(self, *line: str) -> int:
        """Run a command."""
        answer = self.desk(*self.line(*line))
        self.said = answer.err
        assert answer.code != 3, answer
        return answer.code

    def line(self, *line: str) -> list[str]:
        """Return a command line about this clone's journal."""
        return [*line, "--journal", str(self.desk.root)]

    @property
    def meetings(self) -> list[Path]:
        """List the meetings' files."""
        return sorted((self.desk.root / KEY / "meetings").glob("*.yaml"))

    @property
    def milestones(self) -> list[Path]:
        """List the file of milestones, where there is one."""
        return sorted((self.desk.root / KEY).glob("milestones.yaml"))

    def text(self) -> str:
        """Return all that stands in the files, marks too."""
        files = sorted(self.desk.root.rglob("*.yaml"))
        return "\n".join(
            each.read_text(encoding="utf-8") for each in files if ".mentorlog" not in each.parts
        )

    def kept_aside(self) -> set[str]:
        """Return the words that mentorlog keeps where a command replaced what was typed."""
        files = (each for each in self.desk.root.glob(".mentorlog/**/*") if each.is_file())
        return {word for each in files for word in words_of(each.read_text(errors="replace"))}

    def in_git(self) -> set[str]:
        """Return the words that are anywhere in the history, as the filters show them."""
        rows = self.git("rev-list", "--all", "--objects").splitlines()
        files = dict(row.split(" ", 1) for row in rows if row.endswith(".yaml"))
        new = {name: path for name, path in files.items() if name not in self._looked_into}
        asked = "".join(f"{name} {path}\n" for name, path in new.items())
        out = subprocess.run(
            ["git", "cat-file", "--batch=%(objectsize)", "--filters"],  # noqa: S607
            cwd=self.git.top,
            input=asked.encode(),
            capture_output=True,
            check=True,
        ).stdout
        self._looked_into |= {*new}
        self._found |= words_of(out.decode(errors="replace"))
        return self._found


class Place:
    """A bare remote, and the clones of it."""

    def __init__(self, desk: Desk, rng: random.Random, attributes: Attributes) -> None:
        self._rng = rng
        self._attributes = attributes
        self._first = desk
        self._bare = Repository(desk.root.parent / "place.git")
        self._bare.top.mkdir()
        self._bare("init", "--quiet", "--bare", "--initial-branch=main")

    def begin(self) -> Clone:
        """Put a journal with two meetings under git, and bring it there."""
        desk = self._first
        desk.write("journal.yaml", "name: M\ngit:\n  commit: true\n")
        desk.write(f"{KEY}/relationship.yaml", "name: Sofie Holm\nme: mentor\n")
        for day in ("2026-10-05", "2026-10-09"):
            text = FIRST if day == "2026-10-05" else "status: held\nminutes: 30\n"
            desk.write(f"{KEY}/meetings/{day}.yaml", text)
        desk.write(".gitattributes", ATTRIBUTES[self._attributes])
        git = Repository(desk.root)
        git("init", "--quiet", "--initial-branch=main")
        if self._attributes == "git-crypt":
            subprocess.run(["git-crypt", "init"], cwd=git.top, capture_output=True, check=True)  # noqa: S607
        self._configure(git)
        git("add", ".")
        git("commit", "--quiet", "-m", "Begin by hand")
        git("remote", "add", "origin", str(self._bare.top))
        git("push", "--quiet", "--set-upstream", "origin", "main")
        return Clone(desk, git)

    def clone(self, number: int) -> Clone:
        """Give one more person the journal."""
        root = self._first.root.parent / f"clone{number}"
        Repository(root.parent)("clone", "--quiet", "-n", str(self._bare.top), str(root))
        git = Repository(root)
        self._configure(git)
        git("checkout", "--quiet", "main")
        return Clone(replace(self._first, root=root), git)

    def heal(self) -> None:
        """Take away what a killed push left there: another computer is not killed with this one."""
        for lock in self._bare.top.rglob("*.lock"):
            lock.unlink()

    def _configure(self, git: Repository) -> None:
        for filter_ in ("clean", "smudge"):
            git("config", f"filter.rot13.{filter_}", "tr a-zA-Z n-za-mN-ZA-M")
        git("config", "merge.broken.driver", "false")
        git("config", "merge.conflictStyle", self._rng.choice(["merge", "diff3", "zdiff3"]))
        if self._attributes == "autocrlf":
            git("config", "core.autocrlf", self._rng.choice(["true", "input", "false"]))
            git("config", "core.safecrlf", "false")
        if self._attributes == "git-crypt" and git.top != self._first.root:
            key = Path(".git") / "git-crypt"
            shutil.copytree(self._first.root / key, git.top / key)
            for filter_ in ("clean", "smudge"):
                git("config", f"filter.git-crypt.{filter_}", f"git-crypt {filter_}")
            git("config", "filter.git-crypt.required", "true")
            git("config", "diff.git-crypt.textconv", "git-crypt diff")
