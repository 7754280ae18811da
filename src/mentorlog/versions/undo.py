"""Taking back what the last command changed: its commit is turned round, file by file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from mentorlog.domain.names import Kind
from mentorlog.errors import ConflictError, NotFoundError
from mentorlog.store import disk
from mentorlog.store.changed import Written
from mentorlog.store.layout import file_at, relative_path
from mentorlog.versions.difference import find_moved
from mentorlog.versions.keeping import BEGINS
from mentorlog.versions.log import Version, read_log
from mentorlog.versions.message import COMMAND, REDOES, UNDOES
from mentorlog.versions.objects import Entry, Objects
from mentorlog.versions.repository import Repository
from mentorlog.versions.three_way import ThreeWay


def find_last(repository: Repository) -> Version:
    """Return the newest commit of a command on this branch; a sync is none.

    Raises NotFoundError where there is nothing to be taken back: before the beginning of a history
    there is nothing to go back to.
    """
    words = ("--first-parent", "--no-merges", f"--grep=^{COMMAND}: ")
    found = next((each for each in read_log(repository, (), *words) if each.command), None)
    if found is None or found.command == BEGINS:
        raise NotFoundError("versions.nothing-to-undo")
    return found


def trailers_of(version: Version) -> dict[str, str]:
    """Return what the commit that takes back a version says of it: done again, or taken back."""
    if version.undoes:
        return {REDOES: version.undoes}
    return {UNDOES: version.redoes or version.command or ""}


def plan_undo(repository: Repository, version: Version) -> list[Written]:
    """Return what is to be written so that a version is taken back and all later edits stay.

    Raises ConflictError, naming the files in which that cannot be told apart.
    """
    return _Undoing(repository, version).plan()


@dataclass(frozen=True)
class _Turned:
    """Hold a file's entries before and after the commit that is turned round."""

    path: str
    before: Entry | None
    after: Entry | None


def _letter(turned: _Turned) -> str:
    """Say what became of a file in git's letters."""
    return "A" if turned.before is None else "D" if turned.after is None else "M"


def _reflection_on(file: str) -> str | None:
    """Return where the reflection on a meeting lies; None for any other file."""
    name = file_at(file)
    if name is None or name.kind is not Kind.MEETING:
        return None
    return relative_path(replace(name, kind=Kind.REFLECTION))


class _Undoing:
    def __init__(self, repository: Repository, version: Version) -> None:
        self._repository = repository
        self._commit = version.commit
        self._objects = Objects(repository)
        self._three_way = ThreeWay(repository)
        self._tree = self._objects.tree(repository.head)
        self._in_the_way: list[str] = []

    def plan(self) -> list[Written]:
        turned = list(self._turned())
        found = [self._plan(each) for each in turned]
        found += self._follow({self._inside(each.path): each for each in turned})
        if self._in_the_way:
            files = ", ".join(sorted(self._in_the_way))
            raise ConflictError("versions.undo-conflict", files=files)
        return [each for each in found if each and each.before != each.after]

    def _turned(self) -> Iterator[_Turned]:
        commit, inside = self._commit, self._repository.inside
        before = self._objects.tree(self._repository.commit(f"{commit}^"))
        after = self._objects.tree(commit)
        for path in sorted({*before, *after}):
            pair = before.get(path), after.get(path)
            if pair[0] != pair[1] and inside(path):
                yield _Turned(path, *pair)

    def _follow(self, turned: Mapping[str, _Turned]) -> Iterator[Written]:
        """Bring a reflection that git does not know to the name that its meeting had."""
        moved = find_moved({file: _letter(each) for file, each in turned.items()})
        for come, gone in moved.items():
            new, old = (_reflection_on(file) for file in (come, gone))
            there = disk.read_bytes(self._repository.root / new) if new else None
            if not (new and old) or there is None or new in turned:
                continue
            path = f"{self._repository.prefix}{new}"
            taken = disk.read_bytes(self._repository.root / old) is not None
            if taken or path in self._tree or not self._objects.find_ignored([path]):
                self._refuse(path)
            yield Written(new, there, None)
            yield Written(old, None, there)

    def _plan(self, turned: _Turned) -> Written | None:
        path, now = turned.path, self._tree.get(turned.path)
        there = disk.read_bytes(self._repository.top / path)
        wanted = self._wanted(turned, now)
        if wanted == now:
            return None
        if wanted is None or now is None:
            return self._whole(path, now, wanted, there)
        known = self._objects.read(now.blob)
        old, new = (self._objects.show(path, each.blob, there, known) for each in (now, wanted))
        if there is None:
            self._refuse(path)
            return None
        if self._objects.name(path, there, now) == now.blob:
            return self._written(path, there, new)
        merged = self._three_way.merge(path, old, there, new)
        if merged is None:
            self._refuse(path)
            return None
        return self._written(path, there, merged)

    def _wanted(self, turned: _Turned, now: Entry | None) -> Entry | None:
        """Return what git is to remember of the file; `now` where that is not to be said."""
        before, after = turned.before, turned.after
        if now in (after, before):
            return before
        if before and after and now and now.is_file:
            base, ours, theirs = (self._objects.read(e.blob) for e in (after, now, before))
            merged = self._three_way.merge(turned.path, base, ours, theirs)
            if merged is not None:
                return Entry(now.mode, self._objects.keep(merged))
        self._refuse(turned.path)
        return now

    def _whole(
        self, path: str, now: Entry | None, wanted: Entry | None, there: bytes | None
    ) -> Written | None:
        """Take a file away, or bring one back, unless the person has made another of it."""
        if there is not None and now and self._objects.name(path, there, now) == now.blob:
            return self._written(path, there, None)
        if there is None and wanted:
            return self._written(path, None, self._objects.show(path, wanted.blob, None))
        if there is not None or wanted is not None:
            self._refuse(path)
        return None

    def _written(self, path: str, before: bytes | None, after: bytes | None) -> Written:
        return Written(self._inside(path), before, after)

    def _refuse(self, path: str) -> None:
        self._in_the_way.append(self._inside(path))

    def _inside(self, path: str) -> str:
        return self._repository.inside(path) or path
