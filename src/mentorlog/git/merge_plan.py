"""What a merge would make of every file: worked out before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from mentorlog.domain.merging.contradictions import Choice, Contradiction
from mentorlog.domain.model.kinds import model_of
from mentorlog.git.file_merge import FileMerge, FileMerger
from mentorlog.git.filtered import Filtered
from mentorlog.git.identity import Identified, identify
from mentorlog.git.objects import Entry, Objects
from mentorlog.git.relationship_keys import NewNames
from mentorlog.git.repository import Repository
from mentorlog.git.three_versions import Files, Located, Trees, Trio
from mentorlog.store.paths import file_at
from mentorlog.store.reader import examine_bytes
from mentorlog.store.yaml.conflict_marks import Labels

Kind = Literal["value", "deleted", "moved", "one-sided"]
"""What a person decides: a value, whether a file stays, on which day it is, whether it is right."""

What = Literal["marks", "deleted", "moved", "unmarked"]
"""In which way a file waits to be mended."""


@dataclass(frozen=True)
class Question:
    """One thing that a person has to decide, about one file of the journal.

    `number` is that of the contradiction in the file. `other` is their path of a meeting that both
    moved, and `has_ours` says whose file it is that the other side deleted.
    """

    file: str
    kind: Kind
    number: int = 0
    contradiction: Contradiction | None = field(default=None, compare=False)
    other: str = ""
    has_ours: bool = True


Decide = Callable[[Question], Choice | None]
Decided = Mapping[Question, Choice | None]


@dataclass(frozen=True)
class Waiting:
    """A file that waits to be mended: how, from which versions, and what was put on the disk.

    `plain` names the sides, `ours` and `theirs`, that say what one gets by choosing that side
    between all marks.
    """

    path: str
    what: What
    trio: Trio
    left: Entry | None = None
    plain: tuple[str, ...] = ()


@dataclass
class Result:
    """The files as the merge has them, None for one that goes, and those that wait."""

    files: dict[str, Entry | None] = field(default_factory=dict)
    waiting: list[Waiting] = field(default_factory=list)


@dataclass(frozen=True)
class Planned:
    """What becomes of one file.

    `merged` is there where both sides changed it; else `entry` is taken. `what` says in which way
    it waits in any case; `is_apart` says that both changed it and nobody can merge that.
    """

    trio: Trio
    entry: Entry | None = None
    merged: FileMerge | None = None
    what: What | None = None
    is_apart: bool = False


class Planner:
    """The plan of what becomes of single files."""

    def __init__(
        self, repository: Repository, filtered: Filtered, objects: Objects, labels: Labels
    ) -> None:
        self._repository = repository
        self._filtered = filtered
        self._objects = objects
        self._labels = labels
        self._three_way = FileMerger(repository)

    def plan(self, trio: Trio) -> Planned:
        """Plan one file. Raises UnreadableError where the person's filters cannot show it."""
        base, ours, theirs = trio.versions
        if ours and theirs:
            return self._plan_both(trio, base, ours, theirs)
        there = ours or theirs
        if base is None or there is None:
            return Planned(trio, there.entry if there else None)
        if there == base:
            return Planned(trio)
        return Planned(trio, there.entry, what="deleted")

    def _plan_both(
        self, trio: Trio, base: Located | None, ours: Located, theirs: Located
    ) -> Planned:
        what: What | None = "moved" if trio.other else None
        was = base.entry.blob if base else None
        mode = ours if base and base.entry.mode != ours.entry.mode else theirs
        entry = replace(ours.entry, mode=mode.entry.mode)
        if ours.entry.blob in (theirs.entry.blob, was):
            return Planned(trio, replace(entry, blob=theirs.entry.blob), what=what)
        if theirs.entry.blob == was:
            return Planned(trio, entry, what=what)
        merged = self._merge(trio)
        is_apart = merged is None
        return Planned(trio, entry, merged, what or ("unmarked" if is_apart else None), is_apart)

    def _merge(self, trio: Trio) -> FileMerge | None:
        if any(each and not each.entry.is_file for each in trio.versions):
            return None
        base, ours, theirs = (
            self._filtered.read(each.path, each.entry) if each else b"" for each in trio.versions
        )
        return self._three_way.merge_file(trio.path, base, ours, theirs, self._labels)

    def questions(self, planned: Planned) -> Iterator[Question]:
        """Yield what a person has to decide about a file."""
        trio, inside = planned.trio, self._repository.inside
        file = inside(trio.path) or trio.path
        if planned.what == "moved":
            yield Question(file, "moved", other=inside(trio.other or "") or "")
        elif planned.what == "deleted":
            yield Question(file, "deleted", has_ours=trio.ours is not None)
        for number, each in enumerate(planned.merged.contradictions if planned.merged else ()):
            yield Question(file, "value", number, each)

    def settle(self, planned: Planned, decided: Decided, result: Result) -> None:
        """Add what becomes of a file, as it was decided, to the result."""
        questions = list(self.questions(planned))
        values = [decided.get(each) for each in questions if each.kind == "value"]
        entry, left_open = self._written(planned, values)
        choice = next((decided.get(each) for each in questions if each.kind != "value"), None)
        trio = planned.trio
        places = [trio.path, *([trio.other] if trio.other else [])]
        if planned.what == "deleted" and choice:
            entry = entry if (choice == "ours") == (trio.ours is not None) else None
        if planned.what == "moved" and choice in ("ours", "theirs"):
            places = [trio.path if choice == "ours" else trio.other or trio.path]
        for place in places:
            result.files[place] = entry
            if place == trio.other and planned.is_apart and trio.theirs:
                result.files[place] = trio.theirs.entry
        what = None if choice else planned.what
        if what or left_open:
            plain = self._plain(planned)
            for place in places:
                left = result.files[place]
                result.waiting.append(Waiting(place, what or "marks", trio, left, plain))

    def _written(
        self, planned: Planned, values: Sequence[Choice | None]
    ) -> tuple[Entry | None, bool]:
        merged, trio = planned.merged, planned.trio
        if merged is None:
            return planned.entry, planned.what == "unmarked"
        raw = merged.write(self._labels, values)
        for side in (trio.ours, trio.theirs):
            if side and self._filtered.read(side.path, side.entry) == raw:
                entry = replace(planned.entry or side.entry, blob=side.entry.blob)
                return entry, merged.waits(values)
        return self._filtered.keep(trio.path, raw, planned.entry), merged.waits(values)

    def _plain(self, planned: Planned) -> tuple[str, ...]:
        """Name the sides that are what one gets by choosing that side everywhere."""
        merged, trio = planned.merged, planned.trio
        if merged is None:
            return ()
        choices: tuple[Choice, ...] = ("ours", "theirs")
        sides = zip(choices, (trio.ours, trio.theirs), strict=True)
        return tuple(
            choice
            for choice, side in sides
            if side and merged.is_side(choice, self._filtered.read(side.path, side.entry))
        )


class MergePlan:
    """What the merge of a commit would make of the files, and what a person has to decide."""

    def __init__(
        self, repository: Repository, bases: Sequence[str], theirs: str, labels: Labels
    ) -> None:
        self.head = repository.head or ""
        self._repository = repository
        self._objects = Objects(repository)
        self.filtered = Filtered(repository, self._objects)
        self._planner = Planner(repository, self.filtered, self._objects, labels)
        self._trees = Trees(
            self._base_of(bases),
            self._objects.tree(self.head, whole=True),
            self._objects.tree(theirs, whole=True),
        )
        base = bases[0] if len(bases) == 1 else None
        sides = [self.head, theirs]
        self._identified: Identified = identify(repository, self.filtered, self._trees, base, sides)
        self._planned = [self._planner.plan(trio) for trio in self._identified.trios]

    @property
    def new_names(self) -> NewNames:
        """Return what has another name than one side knows."""
        return self._identified.new_names

    @property
    def questions(self) -> list[Question]:
        """List what a person has to decide."""
        return [each for planned in self._planned for each in self._planner.questions(planned)]

    def settle(self, decided: Decided) -> Result:
        """Return the journal's own files as they were decided; what was not decided waits."""
        result = Result(dict(self._identified.settled))
        for planned in self._planned:
            result.files |= dict.fromkeys(planned.trio.paths)
        for planned in self._planned:
            self._planner.settle(planned, decided, result)
        return result

    def writes(self, result: Result) -> dict[str, Entry | None]:
        """Return what becomes of every file that the merge changes, those of others too."""
        base, ours, theirs = self._trees
        others = {
            path: theirs.get(path)
            for path in {*base, *theirs} - {*result.files}
            if theirs.get(path) not in (base.get(path), ours.get(path))
        }
        own = {path: each for path, each in result.files.items() if each != ours.get(path)}
        return {**others, **own}

    def trees_for_git(self, result: Result) -> tuple[str, str]:
        """Return a base and a tree of theirs in which git has nothing to merge of ours.

        In the base our files are as they are here, and in theirs they are merged.
        """
        base, ours, theirs = self._trees
        same = {path: ours.get(path) for path in result.files}
        with self._repository.scratch() as folder:
            return (
                self._write_tree(folder / "base", {**base, **same}),
                self._write_tree(folder / "theirs", {**theirs, **result.files}),
            )

    def _write_tree(self, index: object, files: Mapping[str, Entry | None]) -> str:
        from pathlib import Path

        place = Path(str(index))
        git = self._repository.git
        git("read-tree", "--empty", index=place)
        self._objects.stage(place, {path: each for path, each in files.items() if each})
        return git("write-tree", index=place).line

    def _base_of(self, bases: Sequence[str]) -> Files:
        """Return what all bases agree on: who merged crosswise has several."""
        trees = [self._objects.tree(each, whole=True) for each in bases]
        first, *rest = trees or [{}]
        return {
            path: entry
            for path, entry in first.items()
            if all(tree.get(path) == entry for tree in rest)
        }


def reads_well(file: str, raw: bytes) -> bool:
    """Return whether a file of the journal can be read; any other file can."""
    name = file_at(file)
    return name is None or examine_bytes(file, model_of(name.kind), raw).model is not None
