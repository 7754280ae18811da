"""What several people do with clones of one journal, at random: commands, edits by hand, kills."""

from __future__ import annotations

import os
import random
import re
import signal
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from support.clones import KEY, Clone, Place, words_of

from mentorlog.__main__ import main

_TO_BEGIN = 0.02
"""Seconds in which the copy of this process has a group of its own."""

_KEY = re.compile(r"^ *(?:- )?key: .*$|^ *(?:- )?milestone: .*$", re.MULTILINE)
_ITEM = r"^  - (?:text: )?w\w+.*\n(?:    .*\n)*"
_MARKED = re.compile(
    r"<<<<<<< [^\n]*\n(?P<ours>.*?)(?:\|{7} [^\n]*\n.*?)?=======\n(?P<theirs>.*?)>>>>>>> [^\n]*\n",
    re.DOTALL,
)


class History:
    """What several people do, one step after the other; the seed tells what.

    Only the moment of a kill is another one each time.
    """

    def __init__(self, place: Place, rng: random.Random, clones: int) -> None:
        self.rng = rng
        self.deleted: set[str] = set()
        self.steps: list[str] = []
        self.clones = [place.begin(), *(place.clone(number) for number in range(1, clones))]
        self.seen = words_of(self.clones[0].text())
        self._count = 0
        self._by_command: set[str] = set()
        self._place = place
        self._file = ""

    def word(self) -> str:
        """Return a word that nobody has written yet."""
        self._count += 1
        return f"w{self._count}"

    def play(self, steps: int) -> None:
        """Do so many things at random, now and then a sync."""
        acts = [
            *(self._add_action, self._plan, self._move, self._add_milestone, self._close),
            *(self._set_place, self._add_notes, self._reword, self._delete, self._reflect),
            *(self._write_uncommitted, self._write_uncommitted, self._close_what_was_typed),
            *(self._remove_item, self._undo, self._kill, self._set_minutes),
            *(self._sync, self._sync, self._sync),
        ]
        for _ in range(steps):
            self.act(self.rng.choice(self.clones), self.rng.choice(acts))

    def meet(self, times: int) -> None:
        """Let two of them write in one file before they hear of each other: so edits contradict.

        In a few steps that finds more than as many that are scattered over files and people.
        """
        clashes = [
            *((self._remove_item, self._note_item), (self._remove_item, self._reword)),
            *((self._reword, self._note_item), (self._reword, self._reword)),
            *((self._add_notes, self._add_notes), (self._add_item, self._add_item)),
            *((self._set_place, self._set_place), (self._set_place, self._set_place)),
            *((self._move, self._add_notes), (self._delete, self._note_item)),
        ]
        typed = [self._close_what_was_typed, self._kill, self._undo, self._write_uncommitted]
        for _ in range(times):
            pair = self.rng.sample(self.clones, 2)
            self._file = self.rng.choice(["2026-10-05.yaml", "2026-10-05.yaml", "2026-10-09.yaml"])
            for clone, act in zip(pair, self.rng.choice(clashes), strict=True):
                self.act(clone, act)
            self.act(self.rng.choice(pair), self.rng.choice(typed))
            self._file = ""
            for clone in self.rng.sample(pair, 2):
                self.act(clone, self._sync)

    def act(self, clone: Clone, act: Callable[[Clone], None]) -> None:
        """Do one thing, and see that no word went that nobody deleted."""
        self.steps.append(f"{clone.desk.root.name}: {act.__name__}")
        before = words_of(clone.text())
        act(clone)
        after = words_of(clone.text())
        self.seen |= after
        lost = before - after - self.deleted
        assert not lost or act in (self._sync, self._kill), (lost, self.steps)

    def settle(self) -> None:
        """Let everybody commit and sync until nothing comes any more."""
        for clone in self.clones:
            self._commit(clone)
        for _ in range(2):
            for clone in self.clones:
                self._sync(clone)

    def look_into_git(self, clone: Clone) -> None:
        """See that nothing is in git that somebody typed and did not commit."""
        if clone.uncommitted:
            swept = clone.uncommitted & clone.in_git()
            assert not swept, (swept, self.steps)

    def _given(self) -> str:
        """Return a word that is given to a command."""
        word = self.word()
        self._by_command.add(word)
        return word

    def _add_action(self, clone: Clone) -> None:
        clone.run("action", "add", self._given())

    def _plan(self, clone: Clone) -> None:
        day = f"2026-11-{self.rng.randint(1, 28):02}"
        before = words_of(clone.text())
        clone.run("plan", day, "--place", self._given())
        gone = before - words_of(clone.text())  # the place that was planned before
        assert gone & clone.uncommitted <= clone.kept_aside(), (gone, self.steps)
        self.deleted |= gone

    def _move(self, clone: Clone) -> None:
        if clone.meetings:
            day = f"2026-{self.rng.randint(10, 12)}-{self.rng.randint(1, 28):02}"
            clone.run("move", self._one_of(clone.meetings).stem, day)

    def _add_milestone(self, clone: Clone) -> None:
        clone.run("milestone", "add", self._given())

    def _close(self, clone: Clone) -> None:
        clone.run("action", self.rng.choice(["done", "drop"]), str(self.rng.randint(1, 3)))

    def _undo(self, clone: Clone) -> None:
        """Take back the last command, and sometimes do it again."""
        before = words_of(clone.text())
        clone.run("undo")
        gone = before - words_of(clone.text())
        assert gone <= self._by_command, (gone, self.steps)
        self.deleted |= gone
        if self.rng.random() < 0.3:
            before = words_of(clone.text())
            clone.run("undo", "--redo")
            self.deleted |= (before - words_of(clone.text())) & {"w0place", *self._by_command}

    def _kill(self, clone: Clone) -> None:
        """Kill a command at some moment, then go on as if nothing was."""
        names = [path.stem for path in clone.meetings] or ["2026-10-05"]
        lines = [
            ("action", "add", self._given()),
            ("milestone", "add", self._given()),
            ("move", self.rng.choice(names), f"2026-12-{self.rng.randint(1, 28):02}"),
            ("action", "done", "1"),
            ("sync",),
            ("sync",),
        ]
        line = self.rng.choice(lines)
        with_git = self.rng.random() < 0.5
        self.steps[-1] += f" {line} {'with its git' if with_git else ''}"
        _run_and_kill(clone.line(*line), self.rng.uniform(0, 0.5), with_git=with_git)
        self._place.heal()
        self.seen |= words_of(clone.text()) if line != ("sync",) else set()
        if self.rng.random() < 0.5:
            self.rng.choice([self._add_action, self._close])(clone)
        self._sync(clone)

    def _one_of(self, paths: Sequence[Path]) -> Path:
        """Choose a file: the one in which people meet, where that is among them."""
        return self.rng.choice([path for path in paths if path.name == self._file] or paths)

    def _edit(
        self, clone: Clone, pattern: str, new: str, paths: Sequence[Path], *, commit: bool = True
    ) -> None:
        """Replace what a pattern finds in one of these files, by hand."""
        path = self._one_of(paths) if paths else None
        text = path.read_text(encoding="utf-8") if path else ""
        found = list(re.finditer(pattern, text, flags=re.MULTILINE))
        if path is None or not found:
            return
        chosen = found[0] if self._file else self.rng.choice(found)
        changed = text[: chosen.start()] + chosen.expand(new) + text[chosen.end() :]
        gone = words_of(text) - words_of(changed)
        self.deleted |= gone
        clone.uncommitted -= gone
        self._write(path, changed)
        if commit:
            self._commit_file(clone, path)
        else:
            clone.uncommitted |= words_of(changed) - words_of(text)

    def _write(self, path: Path, text: str) -> None:
        raw = path.read_bytes() if path.exists() else b""
        newline = "\r\n" if b"\r\n" in raw else "\n"
        path.write_text(text, encoding="utf-8", newline=newline)

    def _set_place(self, clone: Clone) -> None:
        self._edit(clone, r"^place: .*$", f"place: {self.word()}", clone.meetings)

    def _set_minutes(self, clone: Clone) -> None:
        minutes = self.rng.randint(20, 99)
        self._edit(clone, r"^minutes: .*$", f"minutes: {minutes}", clone.meetings)

    def _add_notes(self, clone: Clone) -> None:
        self._edit(clone, r"^notes: \|\n", f"notes: |\n  {self.word()}\n\n", clone.meetings)

    def _reword(self, clone: Clone) -> None:
        self._edit(clone, r"text: w\w+$", f"text: {self.word()}", clone.meetings)

    def _note_item(self, clone: Clone) -> None:
        note = rf"\g<0>    note: {self.word()}\n"
        self._edit(clone, r"^  - text: w\w+\n(?!    note)", note, clone.meetings)

    def _add_item(self, clone: Clone) -> None:
        pattern = self.rng.choice([r"^actions:\n", _ITEM])
        item = rf"\g<0>  - text: {self.word()}\n    owner: mentor\n"
        self._edit(clone, pattern, item, clone.meetings)

    def _remove_item(self, clone: Clone) -> None:
        """Take an item out of a list by hand, and commit that or not."""
        paths = [*clone.meetings, *clone.milestones]
        with_more = [path for path in paths if path.read_text(encoding="utf-8").count("\n  - ") > 1]
        self._edit(clone, _ITEM, "", with_more, commit=self.rng.random() < 0.6)

    def _write_uncommitted(self, clone: Clone) -> None:
        """Type something by hand, anywhere, and do not commit it."""
        word = self.word()
        pattern, new = self.rng.choice(
            [
                (r"\Z", f"x-{word}: {word}\n"),
                (r"\Z", f"# {word}\n"),
                (r"^actions:\n", f"actions:\n  - text: {word}\n    owner: mentee\n"),
                (r"^actions:\n", f"actions:\n  - {word} @mentor\n"),
                (r"^(  - text: w\w+)\n", rf"\g<1>\n    x-own: {word}\n"),
                (r"^(  - (?:text: )?)w\w+", rf"\g<1>{word}"),
                (r"^place: .*$", f"place: {word}"),
                (r"^notes: \|\n", f"notes: |\n  {word}\n\n"),
                (r"^(  - text: w\w+)$", rf"\g<1>  # {word}"),
            ]
        )
        paths = self.rng.choice([clone.meetings, clone.meetings, clone.milestones])
        self._edit(clone, pattern, new, paths, commit=False)

    def _close_what_was_typed(self, clone: Clone) -> None:
        """Edit by hand, and give commands about the same items before that is committed."""
        self._write_uncommitted(clone)
        self.rng.choice([self._close, self._add_action, self._move, self._undo])(clone)

    def _delete(self, clone: Clone) -> None:
        if len(clone.meetings) > 1 and (self._file or self.rng.random() < 0.3):
            path = self._one_of(clone.meetings)
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
        self.look_into_git(clone)
        if path.exists():
            clone.uncommitted -= words_of(path.read_text(encoding="utf-8"))
        if clone.git.run("ls-files", "-u").stdout:
            return
        clone.git("add", "--all", "--", str(path.relative_to(clone.desk.root)))
        clone.git.run("commit", "--quiet", "-m", "By hand", "--only", "--", str(path))

    def _commit(self, clone: Clone) -> None:
        self.look_into_git(clone)
        clone.git("add", "--all")
        clone.git.run("commit", "--quiet", "-m", "By hand")
        clone.uncommitted.clear()

    def _sync(self, clone: Clone) -> None:
        """Sync as a person does: mend what contradicts, commit what is in the way."""
        for _ in range(6):
            code = clone.run("sync")
            self.look(clone)
            self.seen |= words_of(clone.text())
            if code == 0:
                return
            assert code == 7, (clone.said, self.steps)
            if "in the way" in clone.said:
                self._commit(clone)
            else:
                self._mend(clone)
        raise AssertionError(clone.said, self.steps)

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


def _run_and_kill(argv: Sequence[str], after: float, *, with_git: bool) -> None:
    """Run a command in a copy of this process, and kill it after so many seconds.

    `with_git` kills all that it started too, whatever git was at.
    """
    pid = os.fork()
    if pid == 0:
        try:
            os.setsid()
            nothing = os.open(os.devnull, os.O_RDWR)
            for stream in (0, 1, 2):
                os.dup2(nothing, stream)
            main(argv)
        finally:
            os._exit(0)
    time.sleep(max(after, _TO_BEGIN))
    (os.killpg if with_git else os.kill)(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    _wait_for_group(pid)


def _wait_for_group(group: int) -> None:
    """Wait for the git that a killed command had started, which goes on to its end."""
    deadline = time.monotonic() + 2
    while time.monotonic() < deadline:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.01)
