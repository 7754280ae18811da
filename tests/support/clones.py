"""Several clones of one journal and a bare remote, in which several people write at random.

Every text that is written is one word that stands nowhere else, so that it can be found again.
"""

from __future__ import annotations

import codecs
import random
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from support.desk import Desk
from support.repositories import Repository

Attributes = Literal["none", "binary", "unmerged", "union", "crlf", "rot13", "driver"]
ATTRIBUTES: dict[Attributes, str] = {
    "none": "",
    "binary": "*.yaml binary\n",
    "unmerged": "*.yaml -merge\n",
    "union": "*.yaml merge=union\n",
    "crlf": "*.yaml text eol=crlf\n",
    "rot13": "*.yaml filter=rot13\n",
    "driver": "*.yaml merge=broken\n",
}
"""What may stand in `.gitattributes`; none of it says how a journal's file is merged."""

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
_KEY = re.compile(r"^ *(?:- )?key: .*$|^ *(?:- )?milestone: .*$", re.MULTILINE)
_MARKED = re.compile(
    r"<<<<<<< [^\n]*\n(?P<ours>.*?)(?:\|{7} [^\n]*\n.*?)?=======\n(?P<theirs>.*?)>>>>>>> [^\n]*\n",
    re.DOTALL,
)


def words_of(text: str) -> set[str]:
    """Return the words in a text that somebody wrote."""
    return set(_WORD.findall(text))


@dataclass
class Clone:
    """One computer: its journal, its git, and the words that nobody may commit for it."""

    desk: Desk
    git: Repository
    uncommitted: set[str] = field(default_factory=set)

    def run(self, *line: str) -> int:
        """Run a command."""
        answer = self.desk(*line, "--journal", str(self.desk.root))
        self.said = answer.err
        assert answer.code != 3, answer
        return answer.code

    @property
    def meetings(self) -> list[Path]:
        """List the meetings' files."""
        return sorted((self.desk.root / KEY / "meetings").glob("*.yaml"))

    def text(self) -> str:
        """Return all that stands in the files, marks too."""
        files = sorted(self.desk.root.rglob("*.yaml"))
        return "\n".join(
            each.read_text(encoding="utf-8") for each in files if ".mentorlog" not in each.parts
        )


class History:
    """What several people do, one step after the other; the seed tells what."""

    def __init__(self, desk: Desk, seed: int, clones: int, attributes: Attributes) -> None:
        self.rng = random.Random(seed)  # noqa: S311 - chance, not secrecy
        self.written: set[str] = {"w0place", "w0notes", "w0one", "w0two"}
        self.deleted: set[str] = set()
        self.steps: list[str] = []
        self.attributes = attributes
        self.place = Repository(desk.root.parent / "place.git")
        self.place.top.mkdir()
        self.place("init", "--quiet", "--bare", "--initial-branch=main")
        self.clones = [self._begin(desk)]
        for number in range(1, clones):
            self.clones.append(self._clone(desk, number))

    def _begin(self, desk: Desk) -> Clone:
        desk.write("journal.yaml", "name: M\ngit:\n  commit: true\n")
        desk.write(f"{KEY}/relationship.yaml", "name: Sofie Holm\nme: mentor\n")
        for day in ("2026-10-05", "2026-10-09"):
            text = FIRST if day == "2026-10-05" else "status: held\nminutes: 30\n"
            desk.write(f"{KEY}/meetings/{day}.yaml", text)
        desk.write(".gitattributes", ATTRIBUTES[self.attributes])
        git = Repository(desk.root)
        git("init", "--quiet", "--initial-branch=main")
        self._configure(git)
        git("add", ".")
        git("commit", "--quiet", "-m", "Begin by hand")
        git("remote", "add", "origin", str(self.place.top))
        git("push", "--quiet", "--set-upstream", "origin", "main")
        return Clone(desk, git)

    def _clone(self, desk: Desk, number: int) -> Clone:
        root = desk.root.parent / f"clone{number}"
        Repository(desk.root.parent)("clone", "--quiet", "-n", str(self.place.top), str(root))
        git = Repository(root)
        self._configure(git)
        git("checkout", "--quiet", "main")
        return Clone(replace(desk, root=root), git)

    def _configure(self, git: Repository) -> None:
        for filter_ in ("clean", "smudge"):
            git("config", f"filter.rot13.{filter_}", "tr a-zA-Z n-za-mN-ZA-M")
        git("config", "merge.broken.driver", "false")
        git("config", "merge.conflictStyle", self.rng.choice(["merge", "diff3", "zdiff3"]))

    def word(self) -> str:
        """Return a word that nobody has written yet."""
        word = f"w{len(self.written)}"
        self.written.add(word)
        return word

    def play(self, steps: int) -> None:
        """Do so many things at random, now and then a sync."""
        acts = [
            *(self._add_action, self._plan, self._move, self._add_milestone, self._close),
            *(self._set_place, self._add_notes, self._reword, self._delete, self._reflect),
            *(self._write_uncommitted, self._set_minutes, self._sync, self._sync),
        ]
        for _ in range(steps):
            clone = self.rng.choice(self.clones)
            act = self.rng.choice(acts)
            self.steps.append(f"{clone.desk.root.name}: {act.__name__}")
            act(clone)

    def settle(self) -> None:
        """Let everybody commit and sync until nothing comes any more."""
        for clone in self.clones:
            self._commit(clone)
        for _ in range(2):
            for clone in self.clones:
                self._sync(clone)

    def _add_action(self, clone: Clone) -> None:
        clone.run("action", "add", self.word())

    def _plan(self, clone: Clone) -> None:
        day = f"2026-11-{self.rng.randint(1, 28):02}"
        before = words_of(clone.text())
        clone.run("plan", day, "--place", self.word())
        self.deleted |= before - words_of(clone.text())  # the place that was planned before

    def _move(self, clone: Clone) -> None:
        names = [path.stem for path in clone.meetings]
        if names:
            day = f"2026-{self.rng.randint(10, 12)}-{self.rng.randint(1, 28):02}"
            clone.run("move", self.rng.choice(names), day)

    def _add_milestone(self, clone: Clone) -> None:
        clone.run("milestone", "add", self.word())

    def _close(self, clone: Clone) -> None:
        clone.run("action", self.rng.choice(["done", "drop"]), str(self.rng.randint(1, 3)))

    def _edit(self, clone: Clone, pattern: str, new: str, *, commit: bool = True) -> None:
        """Replace what a pattern finds in a meeting, by hand."""
        path = self.rng.choice(clone.meetings) if clone.meetings else None
        text = path.read_text(encoding="utf-8") if path else ""
        changed = re.sub(pattern, new, text, count=1, flags=re.MULTILINE)
        if path is None or changed == text:
            return
        self.deleted |= words_of(text) - words_of(changed)
        self._write(path, changed)
        if commit:
            self._commit_file(clone, path)

    def _write(self, path: Path, text: str) -> None:
        raw = path.read_bytes() if path.exists() else b""
        newline = "\r\n" if b"\r\n" in raw else "\n"
        path.write_text(text, encoding="utf-8", newline=newline)

    def _set_place(self, clone: Clone) -> None:
        self._edit(clone, r"^place: .*$", f"place: {self.word()}")

    def _set_minutes(self, clone: Clone) -> None:
        self._edit(clone, r"^minutes: .*$", f"minutes: {self.rng.randint(20, 99)}")

    def _add_notes(self, clone: Clone) -> None:
        self._edit(clone, r"^notes: \|\n", f"notes: |\n  {self.word()}\n\n")

    def _reword(self, clone: Clone) -> None:
        self._edit(clone, r"text: w\w+$", f"text: {self.word()}")

    def _write_uncommitted(self, clone: Clone) -> None:
        word = self.word()
        clone.uncommitted.add(word)
        self._edit(clone, r"\Z", f"x-{word}: {word}\n", commit=False)

    def _delete(self, clone: Clone) -> None:
        if len(clone.meetings) > 1 and self.rng.random() < 0.3:
            path = self.rng.choice(clone.meetings)
            gone = words_of(path.read_text(encoding="utf-8"))
            self.deleted |= gone
            clone.uncommitted -= gone
            path.unlink()
            self._commit_file(clone, path)

    def _reflect(self, clone: Clone) -> None:
        if clone.meetings:
            name = self.rng.choice(clone.meetings).name
            path = clone.desk.root / KEY / "private" / name
            path.parent.mkdir(exist_ok=True)
            old = path.read_text(encoding="utf-8") if path.exists() else "worked: |\n"
            self._write(path, f"{old}  {self.word()}\n")
            self._commit_file(clone, path)

    def _commit_file(self, clone: Clone, path: Path) -> None:
        """Commit one file as it stands, with what was not committed in it."""
        if path.exists():
            clone.uncommitted -= words_of(path.read_text(encoding="utf-8"))
        if clone.git.run("ls-files", "-u").stdout:
            return
        clone.git("add", "--all", "--", str(path.relative_to(clone.desk.root)))
        clone.git.run("commit", "--quiet", "-m", "By hand", "--only", "--", str(path))

    def _commit(self, clone: Clone) -> None:
        clone.git("add", "--all")
        clone.git.run("commit", "--quiet", "-m", "By hand")
        clone.uncommitted.clear()

    def _sync(self, clone: Clone) -> None:
        """Sync as a person does: mend what contradicts, commit what is in the way."""
        for _ in range(6):
            code = clone.run("sync")
            self.look(clone)
            if code == 0:
                return
            assert code == 7, clone.said
            if "in the way" in clone.said:
                self._commit(clone)
            else:
                self._mend(clone)
        raise AssertionError(clone.said)

    def _mend(self, clone: Clone) -> None:
        """Take one side of every mark, and one day of every meeting that was moved twice."""
        for path in clone.desk.root.rglob("*.yaml"):
            text = path.read_text(encoding="utf-8")
            if _MARKED.search(text):
                mended = _MARKED.sub(self._choose, text)
                self.deleted |= words_of(text) - words_of(mended)
                self._write(path, mended)
        if "moved on both" in clone.said:
            names = re.findall(r"[\w/-]+\.yaml", clone.said.splitlines()[0])
            (clone.desk.root / self.rng.choice(names)).unlink()

    def _choose(self, found: re.Match[str]) -> str:
        return found[self.rng.choice(["ours", "theirs"])]

    def look(self, clone: Clone) -> None:
        """See that no word stands twice in a clone's files, marks aside."""
        said = _KEY.sub("", _MARKED.sub("", clone.text()))
        twice = {word for word in words_of(said) if len(re.findall(rf"\b{word}\b", said)) > 1}
        is_stopped = "moved on both" in clone.said
        assert is_stopped or not {w for w in twice if f"x-{w}:" not in said}, (twice, self.steps)

    def is_in_git(self, word: str) -> bool:
        """Tell whether a word is anywhere in the history of any clone."""
        sought = codecs.encode(word, "rot13") if self.attributes == "rot13" else word
        for clone in self.clones:
            found = clone.git.run("log", "--all", "--oneline", "-S", sought).stdout
            if found:
                return True
        return False
