"""One commit for what one command wrote, beside whatever the person has not committed.

The commit is made of what the command wrote and of what git remembers; the files are not looked
at. It is made by `git commit` on an index of its own, so that hooks, signing and the person's name
work as ever, while the person's index is held, as git does for `git commit FILE`. Then the same
change is put into the person's index, so that what they had staged is what is staged.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from mentorlog.store import disk, system
from mentorlog.store.changed import Stroke, Written
from mentorlog.store.layout import known_files
from mentorlog.store.machine import MachineFolder
from mentorlog.versions.difference import read_changed
from mentorlog.versions.git import GitRefusedError
from mentorlog.versions.message import count_sorts, format_message
from mentorlog.versions.objects import Entry, Objects
from mentorlog.versions.replay import Reason, Replay
from mentorlog.versions.repository import PARENT, PREPARED, Repository
from mentorlog.versions.three_way import ThreeWay

BEGINS = "init"
"""The command that makes a repository; its commit may come with a later one."""

Entries = Mapping[str, Entry | None]


@dataclass(frozen=True)
class Kept:
    """Say which commit was made, None for none, and which files were left out of it, and why.

    Files are named by their path in the journal.
    """

    commit: str | None
    left: Mapping[str, Reason]


def keep(
    repository: Repository,
    machine: MachineFolder,
    strokes: Sequence[Stroke],
    command: str,
    trailers: Mapping[str, str] | None = None,
) -> Kept:
    """Commit what a command wrote, while `machine` lets no other mentorlog write.

    Raises LockedError, and GitRefusedError where that cannot be; git is then as it was.
    """
    repository.refuse_unready()
    more = trailers or {}
    begins = repository.beginning.exists() and repository.head is None
    with machine.hold(), repository.holding_index() as index:
        written = _all_of(repository.root) if begins else strokes
        kept = _Keeping(repository, index).run(written, BEGINS if begins else command, more)
    repository.beginning.unlink(missing_ok=True)
    return kept


def _all_of(root: Path) -> list[Written]:
    """Return all files of a journal, as if they were written just now."""
    found = ((file, disk.read_bytes(root / file)) for file in known_files(root))
    return [Written(file, None, raw) for file, raw in found if raw is not None]


class _Keeping:
    """Make one commit while the index is held."""

    def __init__(self, repository: Repository, index: Path) -> None:
        self._repository = repository
        self._index = index
        self._objects = Objects(repository)
        self._head = repository.head
        self._tree = self._objects.tree(self._head)
        self._staged = self._objects.staged()
        self._three_way = ThreeWay(repository)
        prefix = repository.prefix
        self._replay = Replay(self._objects, self._tree, prefix, self._three_way)

    def run(self, strokes: Sequence[Stroke], command: str, more: Mapping[str, str]) -> Kept:
        wanted = self._replay.run(strokes)
        self._leave_ignored(wanted)
        staged = self._restage(self._replay.changes())
        wanted = self._replay.changes()
        commit = self._commit(wanted, staged, self._word(wanted, command, more)) if wanted else None
        inside = self._repository.inside
        return Kept(commit, {inside(path) or path: why for path, why in self._left().items()})

    def _leave_ignored(self, wanted: Entries) -> None:
        """Leave new files alone that the person keeps out of git."""
        new = {p for p in (*wanted, *self._replay.left) if p not in {*self._tree, *self._staged}}
        self._ignored = self._objects.find_ignored(sorted(new))
        for path in self._ignored:
            self._replay.leave(path, "untracked")

    def _left(self) -> dict[str, Reason]:
        """Return what is worth a word: not what the person keeps out of git."""
        return {p: why for p, why in self._replay.left.items() if p not in self._ignored}

    def _restage(self, wanted: Entries) -> dict[str, Entry | None]:
        """Return the person's index with the change in it, whatever else is staged there."""
        staged: dict[str, Entry | None] = {}
        for path, entry in wanted.items():
            old, there = self._tree.get(path), self._staged.get(path, {})
            now = there.get(0)
            if there and now is None:
                self._replay.leave(path, "own-edits")
            elif now == old or entry is None:
                staged[path] = entry
            elif now is not None and now != entry:
                staged[path] = self._merge_staged(path, old, entry, now)
        return {path: each for path, each in staged.items() if path not in self._replay.left}

    def _merge_staged(self, path: str, old: Entry | None, new: Entry, now: Entry) -> Entry:
        read = self._objects.read
        base = read(old.blob) if old else b""
        merged = self._three_way.merge(path, base, read(now.blob), read(new.blob)) if old else None
        if merged is None:
            self._replay.leave(path, "own-edits")
            return now
        return Entry(now.mode, self._objects.keep(merged))

    def _word(self, wanted: Entries, command: str, more: Mapping[str, str]) -> tuple[str, str]:
        inside, rows = self._repository.inside, []
        for path, entry in wanted.items():
            letter = "D" if entry is None else "M" if path in self._tree else "A"
            rows.append((letter, inside(path) or path))
        changed = read_changed(rows)
        return format_message(command, count_sorts(each.file for each in changed), more)

    def _commit(self, wanted: Entries, staged: Entries, words: tuple[str, str]) -> str:
        with self._repository.scratch() as folder:
            ours, theirs = folder / "index", folder / PREPARED
            self._fill(ours, wanted)
            if self._index.exists():
                shutil.copy2(self._index, theirs)  # its age tells git which files to look into
            self._objects.stage(theirs, staged)
            (folder / PARENT).write_text(self._head or "", "ascii")
            self._run_commit(ours, words)
            commit = self._repository.head or ""
            self._objects.stage(theirs, self._as_committed(commit, wanted, staged))
            self._repository.git.ask("update-index", "-q", "--refresh", index=theirs)
            system.replace(theirs, self._index)
        return commit

    def _fill(self, index: Path, wanted: Entries) -> None:
        git = self._repository.git
        git("read-tree", *([self._head] if self._head else ["--empty"]), index=index)
        self._objects.stage(index, wanted)

    def _run_commit(self, index: Path, words: tuple[str, str]) -> None:
        subject, trailers = words
        answer = self._repository.git.ask(
            "commit", "--quiet", "--cleanup=whitespace", "-m", subject, "-m", trailers, index=index
        )
        if answer.code == 0:
            return
        if "tell me who you are" in answer.printed or "empty ident" in answer.printed:
            raise GitRefusedError("versions.nobody")
        printed = self._repository.without_hooks(answer.printed)
        refused = GitRefusedError("versions.commit-refused", printed)
        raise refused if refused.facts["reason"] else GitRefusedError("versions.hook")

    def _as_committed(self, commit: str, wanted: Entries, staged: Entries) -> Entries:
        """Return what a hook made of our files, for those that stand in the index as in ours."""
        tree = self._objects.tree(commit)
        return {
            path: tree.get(path)
            for path, entry in wanted.items()
            if path in staged and staged[path] == entry != tree.get(path)
        }
