"""A merge with what came from elsewhere: git's own, by lines, then ours, by meaning.

Names of files are not guessed: a new file that looks like one that went is not taken for the same,
or notes about one person could end up with another.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mentorlog.domain.kinds import model_of
from mentorlog.errors import ConflictError, Problem
from mentorlog.store import disk
from mentorlog.store.disk import OvertakenError
from mentorlog.store.layout import file_at
from mentorlog.store.private import discreet
from mentorlog.store.reading import examine_bytes
from mentorlog.versions.difference import read_changed
from mentorlog.versions.git import GitRefusedError, literal
from mentorlog.versions.message import count_sorts, format_message
from mentorlog.versions.objects import Entry, Objects
from mentorlog.versions.repository import SYNC_NOTE, Repository
from mentorlog.versions.three_way import ThreeWay

_LEFT = "mentorlog-sync-index"
"""The index as a sync left it: what is staged later is the person's own."""

_NO_GUESSES = ("--strategy=recursive", "-Xno-renames")
"""The strategy that heeds the option in every version of git; newer ones take it for `ort`."""

_PLAINLY = ("-c", "core.quotePath=false")
_BASE, _OURS, _THEIRS = 1, 2, 3
_MARKS = (b"<<<<<<< ", b">>>>>>> ")


@dataclass(frozen=True)
class _Open:
    """Say what is wrong in a file that waits to be mended."""

    problems: tuple[Problem, ...]


class Merge:
    """Merge a commit into the branch in hand; hold the journal's lock meanwhile."""

    def __init__(self, repository: Repository, theirs: str) -> None:
        self._repository = repository
        self._git = repository.git
        self._theirs = theirs
        self._objects = Objects(repository)
        self._three_way = ThreeWay(repository)
        self._note = repository.folder / SYNC_NOTE
        self._left = repository.folder / _LEFT

    def run(self) -> None:
        """Merge, and commit that.

        Raises ConflictError where files are left with both versions in them, and where edits that
        are not committed are in the way; GitRefusedError for what else git refuses.
        """
        if self._git.ask("merge-base", "--is-ancestor", "HEAD", self._theirs).code == 0:
            self._ask_git("merge", "--quiet", "--no-autostash", "--ff-only", self._theirs)
            return
        both = self._changed_on_both_sides()
        self._begin()
        self._settle(both)
        unmerged = self._unmerged()
        if unmerged:
            shutil.copy2(self._index, self._left)
        self._refuse_unmerged(unmerged)
        self._commit()

    def finish(self) -> None:
        """Commit a merge that was mended, and nothing that the person staged beside it.

        Raises ConflictError for files that still are not mended.
        """
        unmerged = self._unmerged()
        self._refuse_unmerged([path for path in unmerged if self._open(path)])
        if unmerged:
            self._git("add", "--all", "--", *map(literal, unmerged))
        with self._repository.scratch() as folder:
            self._commit(self._without_own(folder / "index"))

    def _without_own(self, index: Path) -> Path | None:
        """Put what was mended alone into an index; None where nothing else is staged."""
        if not self._left.exists():
            return None
        mended = self._unmerged(self._left)
        left, now = (self._rows(each) for each in (self._left, self._index))
        if all(left.get(path) == now.get(path) for path in {*left, *now} - {*mended}):
            return None
        rows = [now[path] for path in mended if path in now]
        shutil.copy2(self._left, index)
        self._objects.stage(index, dict.fromkeys(mended))
        self._objects.stage_rows(index, rows)
        return index

    def _rows(self, index: Path) -> dict[str, str]:
        """Return what an index has of every file of the repository."""
        rows = self._git("ls-files", "-s", "-z", index=index).parts
        return {row.partition("\t")[2]: row for row in rows}

    def _commit(self, index: Path | None = None) -> None:
        subject, trailers = self._word(index)
        words = ("commit", "--quiet", "--cleanup=whitespace", "-m", subject, "-m", trailers)
        answer = self._git.ask(*words, index=index)
        if answer.code:
            printed = self._repository.without_hooks(answer.printed)
            raise GitRefusedError("versions.merge-refused", printed)
        self._note.unlink(missing_ok=True)
        self._left.unlink(missing_ok=True)

    def _begin(self) -> None:
        words = ("merge", "--quiet", "--no-autostash", "--no-ff", "--no-commit", "--no-stat")
        self._left.unlink(missing_ok=True)
        disk.replace_file(self._note, self._theirs.encode())
        try:
            self._ask_git(*words, *_NO_GUESSES, self._theirs)
        except BaseException:
            if self._repository.under_way is None:
                self._note.unlink(missing_ok=True)
            raise

    def _ask_git(self, *words: str) -> None:
        answer = self._git.ask(*_PLAINLY, *words)
        if answer.code == 0 or self._repository.under_way == "merge":
            return
        if "unrelated histories" in answer.printed:
            raise ConflictError("versions.unrelated")
        lines = answer.printed.splitlines()
        named = [line.strip() for line in lines if line.startswith(("\t", "  "))]
        if "would be overwritten" in answer.printed:
            raise ConflictError("versions.in-the-way", files=", ".join(named))
        raise GitRefusedError("versions.refused", answer.printed)

    def _changed_on_both_sides(self) -> dict[str, dict[int, Entry]]:
        """Return the stages of the journal's files that both sides have made something else of."""
        base = self._git.ask("merge-base", "HEAD", self._theirs).line or None
        trees = [self._objects.tree(each) for each in (base, "HEAD", self._theirs)]
        stages = {path: [tree.get(path) for tree in trees] for path in {*trees[1], *trees[2]}}
        return {
            path: {number: each for number, each in enumerate((old, mine, other), 1) if each}
            for path, (old, mine, other) in stages.items()
            if mine and other and mine != other and old not in (mine, other)
        }

    def _settle(self, both: dict[str, dict[int, Entry]]) -> None:
        """Merge by meaning what git could not merge by lines, or not into something that reads."""
        staged = self._objects.staged()
        for path, stages in sorted(both.items()):
            there = staged.get(path, {})
            if 0 in there and self._reads_well(path, there[0], stages):
                continue
            merged = self._by_meaning(path, stages)
            if merged is not None:
                self._put(path, stages, merged)
            elif 0 in there:
                self._mark_open(path, stages)

    def _reads_well(self, path: str, merged: Entry, stages: dict[int, Entry]) -> bool:
        versions = (self._objects.read(stages[number].blob) for number in (_OURS, _THEIRS))
        return self._three_way.reads_well(path, self._objects.read(merged.blob), *versions)

    def _by_meaning(self, path: str, stages: dict[int, Entry]) -> bytes | None:
        read = self._objects.read
        base = read(stages[_BASE].blob) if _BASE in stages else b""
        ours, theirs = (read(stages[number].blob) for number in (_OURS, _THEIRS))
        return self._three_way.by_meaning(path, base, ours, theirs)

    def _put(self, path: str, stages: dict[int, Entry], merged: bytes) -> None:
        """Take a merged file for good, in the index and on the disk.

        One that the person is writing in at this moment is left to them.
        """
        entry = Entry(stages[_OURS].mode, self._objects.keep(merged))
        place = self._repository.top / path
        there, ours = disk.read_bytes(place), self._objects.read(stages[_OURS].blob)
        raw = self._objects.show(path, entry.blob, there, ours)
        with contextlib.suppress(OvertakenError):
            disk.replace_file(place, raw, there)
            self._objects.stage(self._index, {path: None})
            self._objects.stage(self._index, {path: entry})

    def _mark_open(self, path: str, stages: dict[int, Entry]) -> None:
        """Let git know that a file waits to be mended."""
        rows = [f"{each.mode} {each.blob} {number}\t{path}" for number, each in stages.items()]
        self._objects.stage(self._index, {path: None})
        self._objects.stage_rows(self._index, rows)

    @property
    def _index(self) -> Path:
        return self._repository.folder / "index"

    def _unmerged(self, index: Path | None = None) -> list[str]:
        parts = self._git("diff", "--name-only", "--diff-filter=U", "-z", index=index).parts
        return list(dict.fromkeys(parts))

    def _refuse_unmerged(self, paths: Sequence[str]) -> None:
        """Raise ConflictError for files that the person has to look at."""
        if not paths:
            return
        found = [each for path in paths if (each := self._open(path))]
        text = "versions.conflict" if found else "versions.deleted"
        files = ", ".join(self._repository.inside(path) or path for path in paths)
        problems = tuple(p for each in found for p in each.problems)
        raise ConflictError(text, problems, files=files, folder=self._repository.typed)

    def _open(self, path: str) -> _Open | None:
        """Return what keeps a file from being taken as mended; None where nothing does."""
        raw = disk.read_bytes(self._repository.top / path)
        if raw is None:
            return None
        file = self._repository.inside(path) or path
        name = file_at(file)
        found = examine_bytes(file, model_of(name.kind), raw) if name else None
        if found and found.model is None:
            return _Open(tuple(discreet(each) for each in found.problems))
        has_marks = any(line.startswith(_MARKS) for line in raw.splitlines())
        return _Open(()) if has_marks else None

    def _word(self, index: Path | None) -> tuple[str, str]:
        words = ("diff", "--cached", "-z", "--name-status", "--no-renames", "HEAD")
        parts = self._git(*words, *self._repository.paths, index=index).parts
        rows = zip(parts[::2], parts[1::2], strict=True)
        inside = ((letter, self._repository.inside(path) or path) for letter, path in rows)
        return format_message("sync", count_sorts(each.file for each in read_changed(inside)))


def find_merge(repository: Repository) -> Merge | None:
    """Return the merge that a sync had to leave; None where there is none."""
    note = disk.read_bytes(repository.folder / SYNC_NOTE)
    waits = note is not None and repository.sync_waits
    return Merge(repository, os.fsdecode(note or b"").strip()) if waits else None
