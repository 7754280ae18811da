"""One attempt at a commit, in an index of its own, and what was left out of it."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mentorlog.domain.merging.replay import EntangledError
from mentorlog.git.changed_files import count_sorts, format_message, read_changed
from mentorlog.git.filtered import find_open
from mentorlog.git.index import Entries, IndexOvertakenError, Staging, as_row
from mentorlog.git.objects import Entry, Objects
from mentorlog.git.process import GitRefusedError
from mentorlog.git.replay import Reason, Replay, kind_at, replay_version
from mentorlog.git.repository import Repository
from mentorlog.git.uncommitted import note_hooked
from mentorlog.store.disk import files as disk
from mentorlog.store.git_attributes import encrypts
from mentorlog.store.paths import file_at
from mentorlog.store.writing.file_change import FileChange

BEGINS = "init"
"""The command that makes a repository; its commit may come with a later one."""
_TAKES_BACK = "undo"
"""The command that writes what git remembers already."""
_TRIES = 3
"""How often we begin again when another git writes at the same time."""


@dataclass(frozen=True)
class Told:
    """Which command it was, what more its commit is to say, and the words it was given."""

    command: str
    trailers: Mapping[str, str] = field(default_factory=dict)
    words: Sequence[str] = ()


@dataclass(frozen=True)
class Kept:
    """Which commit was made, None for none, and which files were left out of it, and why.

    Files are named by their path in the journal. `replaced` has the bytes of those in which a
    value stood that the person had typed and not committed, and that the command replaced.
    """

    commit: str | None
    left: Mapping[str, Reason]
    replaced: Mapping[str, bytes] = field(default_factory=dict)


def try_changes(repository: Repository, changes: Sequence[FileChange], told: Told) -> Kept:
    """Commit what a command wrote. Raises GitRefusedError."""
    for _ in range(_TRIES):
        with contextlib.suppress(IndexOvertakenError):
            return _Attempt(repository).run(changes, told)
    lock = str(repository.folder / "index.lock")
    raise GitRefusedError("versions.locked", lock=lock)


def try_entries(repository: Repository, wanted: Entries) -> Kept:
    """Commit entries as they are, as a part of what begins a history. Raises GitRefusedError."""
    for _ in range(_TRIES):
        with contextlib.suppress(IndexOvertakenError):
            return _Attempt(repository).commit_entries(wanted, BEGINS)
    raise GitRefusedError("versions.locked", lock=str(repository.folder / "index.lock"))


class _Attempt:
    """One commit."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._objects = Objects(repository)
        self._head = repository.head
        self._tree = self._objects.tree(self._head)
        self._replay = Replay(self._objects, self._tree, repository.prefix)
        self._ignored: frozenset[str] = frozenset()

    def run(self, changes: Sequence[FileChange], told: Told) -> Kept:
        elsewhere = {} if told.command == _TAKES_BACK else self._find_elsewhere(changes)
        wanted = self._replay.run(changes, elsewhere, told.words)
        with self._repository.scratch() as folder:
            staging = Staging(self._repository, folder)
            self._leave_ignored(wanted, staging)
            self._leave_open(wanted)
            staged = self._restage(self._replay.changes(), staging)
            wanted = self._replay.changes()
            words = self._word(wanted, told.command, told.trailers)
            commit = self._commit(wanted, staged, staging, words)
        inside = self._repository.inside
        replaced = {
            inside(path) or path: raw
            for path, raw in self._replay.typed.replaced.items()
            if path not in self._ignored
        }
        return Kept(
            commit, {inside(path) or path: why for path, why in self._left().items()}, replaced
        )

    def commit_entries(self, wanted: Entries, command: str) -> Kept:
        """Commit entries as they are; in the index they take the place of what is there."""
        with self._repository.scratch() as folder:
            staging = Staging(self._repository, folder)
            words = self._word(wanted, command, {})
            return Kept(self._commit(wanted, wanted, staging, words), {})

    def _find_elsewhere(self, changes: Sequence[FileChange]) -> dict[str, bytes]:
        """Return the files of the same relationships that git knows otherwise."""
        folders = {each.file.partition("/")[0] for each in changes if "/" in each.file}
        touched = {each.file for each in changes}
        words = ("status", "--porcelain", "-z", "--no-renames", "--untracked-files=all")
        rows = self._repository.git(*words, *self._repository.paths).parts if folders else []
        paths = {row[3:]: self._repository.inside(row[3:]) or "" for row in rows}
        found = {
            path: disk.read_bytes(self._repository.root / file)
            for path, file in paths.items()
            if file_at(file) and file.partition("/")[0] in folders and file not in touched
        }
        return {path: raw for path, raw in found.items() if raw is not None}

    def _leave_ignored(self, wanted: Entries, staging: Staging) -> None:
        """Leave new files alone that the person keeps out of git."""
        known = {*self._tree, *staging.now}
        new = {path for path in (*wanted, *self._replay.left) if path not in known}
        self._ignored = self._objects.find_ignored(sorted(new))
        for path in self._ignored:
            self._replay.leave(path, "untracked")

    def _leave_open(self, wanted: Entries) -> None:
        """Leave files alone that git would store in the clear, as their key is not here yet."""
        root, inside = self._repository.root, self._repository.inside
        written = [path for path, entry in wanted.items() if entry]
        secret = [path for path in written if encrypts(root, inside(path) or path)]
        for path in find_open(self._repository, secret):
            self._replay.leave(path, "locked")

    def _left(self) -> dict[str, Reason]:
        """Return what is worth a word: not what the person keeps out of git."""
        return {p: why for p, why in self._replay.left.items() if p not in self._ignored}

    def _restage(self, wanted: Entries, staging: Staging) -> dict[str, Entry | None]:
        """Return the person's index with the change in it, whatever else is staged there."""
        staged: dict[str, Entry | None] = {}
        for path, entry in wanted.items():
            old, there = self._tree.get(path), staging.now.get(path, {})
            now = there.get(0)
            if there and now is None:
                self._replay.leave(path, "own-edits")
            elif now == old or entry is None:
                staged[path] = entry
            elif now is not None and now != entry:
                staged[path] = self._replay_staged(path, old, entry, now)
        return {path: each for path, each in staged.items() if path not in self._replay.left}

    def _replay_staged(self, path: str, old: Entry | None, new: Entry, now: Entry) -> Entry:
        kind = kind_at(path, self._repository.prefix)
        with contextlib.suppress(EntangledError):
            if old is not None:
                return replay_version(self._objects, kind, path, (now, old, new))
        self._replay.leave(path, "own-edits")
        return now

    def _commit(
        self, wanted: Entries, staged: Entries, staging: Staging, words: tuple[str, str]
    ) -> str | None:
        if not wanted:
            return None
        ours = staging.folder / "index"
        self._fill(ours, wanted)
        staging.put(staged, self._head)
        try:
            commit = self._run_commit(ours, words)
        except BaseException:
            with contextlib.suppress(GitRefusedError):
                staging.take_back()
            raise
        self._note_hooked(commit, wanted)
        as_committed = self._as_committed(commit, wanted, staged, staging)
        if as_committed:
            with contextlib.suppress(GitRefusedError, IndexOvertakenError):
                staging.add(as_committed)
        return commit

    def _word(self, wanted: Entries, command: str, more: Mapping[str, str]) -> tuple[str, str]:
        inside, rows = self._repository.inside, []
        for path, entry in wanted.items():
            letter = "D" if entry is None else "M" if path in self._tree else "A"
            rows.append((letter, inside(path) or path))
        changed = read_changed(rows)
        return format_message(command, count_sorts(each.file for each in changed), more)

    def _fill(self, index: Path, wanted: Entries) -> None:
        git = self._repository.git
        git("read-tree", *([self._head] if self._head else ["--empty"]), index=index)
        self._objects.stage(index, wanted)

    def _run_commit(self, index: Path, words: tuple[str, str]) -> str:
        subject, trailers = words
        answer = self._repository.git.ask(
            "commit", "--quiet", "--cleanup=whitespace", "-m", subject, "-m", trailers, index=index
        )
        if answer.code:
            raise self._refusal(answer.code, answer.printed)
        commit = self._repository.head or ""
        self._refuse_overtaken(commit)
        return commit

    def _refusal(self, code: int, printed: str) -> GitRefusedError:
        if "tell me who you are" in printed or "empty ident" in printed:
            return GitRefusedError("versions.nobody")
        if code < 0:
            return GitRefusedError("versions.stopped")
        refused = GitRefusedError(
            "versions.commit-refused", self._repository.without_hooks(printed)
        )
        if refused.facts["reason"]:
            return refused
        words = self._repository.words_of(printed)
        return GitRefusedError("versions.hook-said" if words else "versions.hook", reason=words)

    def _refuse_overtaken(self, commit: str) -> None:
        """Take a commit back that was made on another one than it was made for.

        The person's own git was quicker by an instant, and ours would take theirs back.
        """
        parent = self._repository.commit(f"{commit}^")
        if parent == self._head:
            return
        if parent:
            self._repository.git("update-ref", "HEAD", parent, commit)
        raise IndexOvertakenError

    def _note_hooked(self, commit: str, wanted: Entries) -> None:
        """Remember what was ours where a hook put more into the commit: only that is undone."""
        tree = self._objects.tree(commit)
        changed = {path for path in {*tree, *self._tree} if tree.get(path) != self._tree.get(path)}
        if changed == {*wanted} and all(tree.get(path) == wanted[path] for path in wanted):
            return
        before = {path: as_row(self._tree.get(path)) for path in wanted}
        after = {path: as_row(entry) for path, entry in wanted.items()}
        note_hooked(self._repository, commit, before, after)

    def _as_committed(
        self, commit: str, wanted: Entries, staged: Entries, staging: Staging
    ) -> dict[str, Entry | None]:
        """Return what a hook made of files, for those that stand in the index as in ours."""
        tree = self._objects.tree(commit)
        changed = {path for path in {*tree, *self._tree} if tree.get(path) != self._tree.get(path)}
        ours = {path: staged[path] for path in wanted if staged.get(path, _NOT) == wanted[path]}
        for path in changed - {*wanted}:
            if staging.now.get(path, {}).get(0) == self._tree.get(path):
                ours[path] = self._tree.get(path)
        return {path: tree.get(path) for path, entry in ours.items() if entry != tree.get(path)}


_NOT = Entry("", "")
"""What no file is."""
