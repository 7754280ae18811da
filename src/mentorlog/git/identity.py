"""Which file of one version is which of another.

A meeting is its `uid`, else its file's name, else what git finds to be renamed; its reflection goes
with it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from mentorlog.domain.model.file_names import Kind, MeetingName
from mentorlog.domain.model.pair import free_name
from mentorlog.git.filtered import Filtered
from mentorlog.git.objects import Entry
from mentorlog.git.process import literal
from mentorlog.git.relationship_keys import NewNames, align_keys
from mentorlog.git.repository import Repository
from mentorlog.git.three_versions import Files, JournalFiles, Located, Trees, Trio
from mentorlog.store.paths import file_at, list_names, relative_path

_MADE_UID = re.compile(r".*?-(\d{4}-\d\d-\d\d(?:-\d+)?(?:\.\d+)?@mentorlog)", re.ASCII)


@dataclass
class Identified:
    """The journal's files that one side changed, each known in all versions.

    `settled` has what becomes of other files in folders that were moved.
    """

    trios: list[Trio] = field(default_factory=list)
    new_names: NewNames = field(default_factory=NewNames)
    settled: Mapping[str, Entry | None] = field(default_factory=dict)


def identify(
    repository: Repository, filtered: Filtered, trees: Trees, base: str | None, sides: list[str]
) -> Identified:
    """Find which file is which; `sides` are the commits of ours and of theirs."""
    return _Identifying(repository, filtered, base, sides).run(trees)


class _Identifying:
    def __init__(
        self, repository: Repository, filtered: Filtered, base: str | None, sides: list[str]
    ) -> None:
        self._repository = repository
        self._journal = JournalFiles(repository, filtered)
        self._base = base
        self._sides = sides
        self._found = Identified()

    def run(self, trees: Trees) -> Identified:
        aligned = align_keys(self._repository, self._journal, trees)
        self._trees = trees = aligned.trees
        self._found = Identified([], aligned.new_names, aligned.settled)
        wanted = {*self._own(trees), *(path for path in aligned.settled if any(trees.at(path)))}
        changed = sorted(path for path in wanted if len(set(trees.at(path))) > 1)
        keys = dict.fromkeys(key for path in changed if (key := self._key_of_gone(path)))
        used: list[set[str]] = [set(), set(), set()]
        for key in keys:
            meetings = [path for path in changed if self._is_meeting(path, key)]
            for trio in self._meetings(key, meetings):
                self._take(trio, used)
                if reflection := self._reflection(trio):
                    self._take(reflection, used)
        for path in changed:
            files = (
                None if path in taken else tree.get(path)
                for tree, taken in zip(trees, used, strict=True)
            )
            found = [Located(path, entry) if entry else None for entry in files]
            if any(found):
                self._found.trios.append(Trio(found[0], found[1], found[2], path))
        return self._found

    def _take(self, trio: Trio, used: list[set[str]]) -> None:
        self._found.trios.append(trio)
        for paths, each in zip(used, trio.versions, strict=True):
            paths.update({each.path} if each else ())

    def _own(self, trees: Trees) -> set[str]:
        """Return the paths of the journal's own files."""
        return {
            path
            for path in {*trees.base, *trees.ours, *trees.theirs}
            if self._journal.name(path)
            and all(each is None or each.is_file for each in trees.at(path))
        }

    def _is_meeting(self, path: str, key: str) -> bool:
        name = self._journal.name(path)
        return name is not None and (name.kind, name.relationship) == (Kind.MEETING, key)

    def _key_of_gone(self, path: str) -> str | None:
        """Return whose meeting it is that is not there on every side."""
        name = self._journal.name(path)
        if name is None or name.kind is not Kind.MEETING or all(self._trees.at(path)):
            return None
        return name.relationship

    def _meetings(self, key: str, changed: Iterable[str]) -> list[Trio]:
        """Find which meeting of a relationship is which."""
        changed = list(changed)
        sides = [{p: tree[p] for p in changed if p in tree} for tree in self._trees]
        uids = [{p: self._uid(p, entry) for p, entry in side.items()} for side in sides]
        ours, theirs = (self._match(key, uids[0], uids[n], n - 1) for n in (1, 2))
        rows: list[tuple[str | None, str | None, str | None]] = [
            (path, ours.get(path), theirs.get(path)) for path in sides[0]
        ]
        new = [
            {p for p in uids[n] if p not in {*known.values()}}
            for n, known in ((1, ours), (2, theirs))
        ]
        same = self._by_uid(*({p: uids[n][p] for p in new[n - 1]} for n in (1, 2)))
        rows += [(None, path, same.get(path)) for path in sorted(new[0])]
        rows += [(None, None, path) for path in sorted(new[1] - {*same.values()})]
        located = [
            [Located(p, side[p]) if p else None for p, side in zip(row, sides, strict=True)]
            for row in rows
        ]
        return self._without_collisions(key, [_trio(*each) for each in located])

    def _uid(self, path: str, entry: Entry) -> tuple[str, bool]:
        """Return a meeting's identity, and whether it is written in the file.

        One that was made of a day counts without the key: the folder may have been renamed since.
        """
        said = str(self._journal.said(path, entry).get("uid") or "").strip()
        name = self._journal.name(path)
        assert name  # noqa: S101 - only meetings are looked at
        made = _MADE_UID.fullmatch(said)
        return (made[1] if made else said, True) if said else (f"{name.meeting}@mentorlog", False)

    def _match(self, key: str, base: _Uids, side: _Uids, number: int) -> dict[str, str]:
        """Return where the meetings of the base are on a side."""
        found = self._by_uid(base, side)
        left = {p: uid for p, uid in side.items() if p not in {*found.values()}}
        found |= {p: p for p in base if p not in found and p in left}
        gone = [p for p in base if p not in found]
        come = [p for p, (_, written) in left.items() if p not in {*found.values()} and not written]
        if gone and come and self._base:
            found |= self._renamed(key, number, set(gone), set(come))
        return found

    def _by_uid(self, left: _Uids, right: _Uids) -> dict[str, str]:
        """Return which file of one side is which of another; a `uid` that stands twice is none."""
        once = [Counter(uid for uid, _ in side.values()) for side in (left, right)]
        place = {uid: path for path, (uid, _) in right.items() if once[1][uid] == 1}
        return {p: place[uid] for p, (uid, _) in left.items() if once[0][uid] == 1 and uid in place}

    def _renamed(self, key: str, number: int, gone: set[str], come: set[str]) -> dict[str, str]:
        folder = f"{self._journal.folder(key)}meetings"
        words = ("diff", "--raw", "-z", "--find-renames", "--diff-filter=R")
        parts = self._repository.git(
            *words, self._base or "", self._sides[number], "--", literal(folder)
        ).parts
        pairs = zip(parts[1::3], parts[2::3], strict=True)
        return {old: new for old, new in pairs if old in gone and new in come}

    def _without_collisions(self, key: str, trios: list[Trio]) -> list[Trio]:
        """Let no two meetings have one path: ours keeps its own, theirs gets the day's next."""
        names = [
            self._journal.name(path)
            for tree in self._trees
            for path in tree
            if self._is_meeting(path, key)
        ]
        taken = {name.meeting for name in names if name and name.meeting}
        first = [trio for trio in trios if trio.ours and trio.ours.path == trio.path]
        held = {trio.path for trio in first}
        for each in (each for each in trios if each not in first):
            trio = each
            if trio.path in held and trio.theirs:
                trio = replace(trio, path=self._put_beside(trio.path, taken))
            held.add(trio.path)
            first.append(trio)
        for place, trio in enumerate(first):
            if trio.other in held:
                first[place] = replace(trio, other=self._put_beside(trio.other or "", taken))
        return first

    def _put_beside(self, path: str, taken: set[MeetingName]) -> str:
        """Return the next free name on the day of a meeting, and note it."""
        new = self._next_name(path, taken)
        inside = self._repository.inside
        self._found.new_names.beside[inside(path) or path] = inside(new) or new
        return new

    def _next_name(self, path: str, taken: set[MeetingName]) -> str:
        name = self._journal.name(path)
        assert name  # noqa: S101 - only meetings are looked at
        assert name.meeting  # noqa: S101
        there = (self._repository.root / relative_path(name)).parent
        on_disk = (file_at(f"{name.relationship}/meetings/{each}") for each in list_names(there))
        taken |= {each.meeting for each in on_disk if each and each.meeting}
        new = free_name(name.meeting.date, taken)
        taken.add(new)
        return self._journal.path(replace(name, meeting=new))

    def _reflection(self, trio: Trio) -> Trio | None:
        """Return the reflection on a meeting that one side moved, or that has another name now."""
        paths = {each.path for each in trio.versions if each}
        if paths == {trio.path}:
            return None
        base = self._reflection_of(trio.base, self._trees.base)
        ours, theirs = (
            self._reflection_of(side, tree) or self._reflection_of(trio.base, tree)
            for side, tree in ((trio.ours, self._trees.ours), (trio.theirs, self._trees.theirs))
        )
        if not (base or ours or theirs):
            return None
        other = self._reflection_path(trio.other) if trio.other else None
        return Trio(base, ours, theirs, self._reflection_path(trio.path), other)

    def _reflection_of(self, meeting: Located | None, tree: Files) -> Located | None:
        path = self._reflection_path(meeting.path) if meeting else ""
        return Located(path, tree[path]) if path in tree else None

    def _reflection_path(self, meeting: str) -> str:
        name = self._journal.name(meeting)
        assert name  # noqa: S101 - only meetings are looked at
        return self._journal.path(replace(name, kind=Kind.REFLECTION))


_Uids = Mapping[str, tuple[str, bool]]


def _trio(base: Located | None, ours: Located | None, theirs: Located | None) -> Trio:
    """Return where the merge has a meeting: where it was moved to."""
    places = [each.path if each else None for each in (ours, theirs)]
    ctx, there = places
    was = base.path if base else None
    if ctx and there and was not in places and ctx != there:
        return Trio(base, ours, theirs, ctx, there)
    path = there if ctx in (None, was) and there else ctx or was
    return Trio(base, ours, theirs, path or "")
