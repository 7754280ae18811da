"""Which relationship of one version is which of another.

It is its folder, but two people may have been begun under one key, and a side may have given a
relationship another key.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import chain, count

from mentorlog.git.objects import Entry
from mentorlog.git.repository import Repository
from mentorlog.git.three_versions import Files, JournalFiles, Trees
from mentorlog.store.paths import list_names


@dataclass
class NewNames:
    """What has another name after a merge than one side knows.

    `beside` says of theirs which key, or which file of a meeting, it has here, as somebody else has
    its own; `joined` the same of a relationship to which both gave another key. `keys` says which
    relationships of this computer have another key since.
    """

    beside: dict[str, str] = field(default_factory=dict)
    joined: dict[str, str] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)

    def add(self, other: NewNames) -> None:
        """Add those of a later merge."""
        self.beside |= other.beside
        self.joined |= other.joined
        self.keys |= other.keys


@dataclass
class Aligned:
    """Three versions in which each relationship has the key that the merge gives it.

    `settled` has what becomes of the files in folders that were moved, as far as nobody has to
    merge them.
    """

    trees: Trees
    new_names: NewNames = field(default_factory=NewNames)
    settled: dict[str, Entry | None] = field(default_factory=dict)


def align_keys(repository: Repository, journal: JournalFiles, trees: Trees) -> Aligned:
    """Bring the keys of three versions in line."""
    return _Aligning(repository, journal, trees).run()


class _Aligning:
    def __init__(self, repository: Repository, journal: JournalFiles, trees: Trees) -> None:
        self._repository = repository
        self._journal = journal
        self._found = Aligned(trees)
        # Names are read of those alone that are not on every side: each costs a run of git.
        self._base, self._ours, self._theirs = (
            journal.people({path: tree[path] for path in tree if not all(trees.at(path))})
            for tree in trees
        )

    def run(self) -> Aligned:
        here, there = (self._new_keys(side) for side in (self._ours, self._theirs))
        for key in dict.fromkeys((*here, *there)):
            self._follow(key, here.get(key), there.get(key))
        for key in self._theirs.keys() & self._ours.keys() - self._base.keys():
            if self._are_two_people(key):
                self._part(key)
        return self._found

    def _new_keys(self, side: Mapping[str, str]) -> dict[str, str]:
        """Return which relationships a side gave another key: who has the same name, for sure."""
        gone = {key: name for key, name in self._base.items() if key not in side and name}
        come = {key: name for key, name in side.items() if key not in self._base}
        return {
            old: new
            for old, name in gone.items()
            for new, same in come.items()
            if name == same and [*gone.values(), *come.values()].count(name) == 2  # noqa: PLR2004
        }

    def _follow(self, key: str, here: str | None, there: str | None) -> None:
        """Let all versions have a relationship's new key; where each side gave it one, ours."""
        new = here or there or key
        ours, theirs = here or key, there or key
        is_free = (new == ours or new not in self._ours) and (
            new == theirs or new not in self._theirs
        )
        # Who has it no more on one side was purged there: what is left of it stays where it is.
        if ours not in self._ours or theirs not in self._theirs or not is_free:
            return
        trees = self._found.trees
        before = {path for tree in trees for path in tree}
        trees = Trees(
            self._renamed(trees.base, key, new),
            self._renamed(trees.ours, ours, new),
            self._renamed(trees.theirs, theirs, new),
        )
        after = {path for tree in trees for path in tree}
        self._found.settled |= dict.fromkeys(before - after)
        for path in after:
            if path.startswith(self._journal.folder(new)):
                self._found.settled[path] = _unmerged(*trees.at(path))
        self._found.trees = trees
        if here and there and here != there:
            self._found.new_names.joined[there] = here

    def _renamed(self, files: Files, key: str, new: str) -> Files:
        """Return files with the folder of a relationship under another key."""
        old, to = self._journal.folder(key), self._journal.folder(new)
        return {
            f"{to}{path.removeprefix(old)}" if path.startswith(old) else path: entry
            for path, entry in files.items()
        }

    def _are_two_people(self, key: str) -> bool:
        folder = self._journal.folder(key)
        if any(path.startswith(folder) for path in self._found.trees.base):
            return False
        ours, theirs = self._ours[key], self._theirs[key]
        return bool(ours and theirs and ours != theirs)

    def _part(self, key: str) -> None:
        """Give their person another key, as ours has it for somebody else."""
        new, trees = self._free_key(key), self._found.trees
        self._found.new_names.beside[key] = new
        theirs = self._renamed(trees.theirs, key, new)
        self._found.settled |= {path: trees.ours.get(path) for path in {*trees.theirs} - {*theirs}}
        self._found.settled |= {path: theirs[path] for path in {*theirs} - {*trees.theirs}}
        self._found.trees = replace(trees, theirs=theirs)

    def _free_key(self, key: str) -> str:
        trees = self._found.trees
        inside = (self._repository.inside(path) or "" for path in chain(trees.ours, trees.theirs))
        taken = {_folded(path.partition("/")[0]) for path in inside}
        taken |= set(map(_folded, list_names(self._repository.root)))
        return next(k for n in count(2) if _folded(k := f"{key}-{n}") not in taken)


def _unmerged(base: Entry | None, ours: Entry | None, theirs: Entry | None) -> Entry | None:
    """Return the version of who alone changed a file."""
    return theirs if ours == base else ours


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
