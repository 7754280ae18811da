"""What is to be written so that a commit is taken back, and all later edits stay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from mentorlog.domain.merging.replay import EntangledError
from mentorlog.domain.model.file_names import Kind
from mentorlog.git.changed_files import find_moved
from mentorlog.git.index import as_entry
from mentorlog.git.log import Version
from mentorlog.git.objects import Entry, Objects, Tree
from mentorlog.git.replay import Replay, kind_at, replay_version
from mentorlog.git.repository import Repository
from mentorlog.git.uncommitted import find_hooked
from mentorlog.git.undo_refusals import Refusals
from mentorlog.store.disk import files as disk
from mentorlog.store.paths import file_at, relative_path
from mentorlog.store.replay import replay_text
from mentorlog.store.writing.file_change import ContentChange, FileChange, RenameChange


@dataclass(frozen=True)
class Plan:
    """What is to be written on the disk, and what git is to hear of it."""

    written: tuple[ContentChange, ...]
    changes: tuple[FileChange, ...]


def plan_undo(repository: Repository, version: Version) -> Plan:
    """Return what is to be written so that a version is taken back and all later edits stay.

    Raises ConflictError, with what the command wrote and what stands there now, where that cannot
    be told apart.
    """
    return _Undoing(repository, version).plan(finishes=False)


def plan_to_finish(repository: Repository, version: Version) -> Plan:
    """Return the same where taking back was begun already, and could not be committed.

    Git is to hear also of files that are so on the disk. Raises ConflictError.
    """
    return _Undoing(repository, version).plan(finishes=True)


@dataclass(frozen=True)
class _Turned:
    """A file's entries before and after the commit that is turned round."""

    path: str
    before: Entry | None
    after: Entry | None


def _letter(turned: _Turned) -> str:
    """Return what became of a file in git's letters."""
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
        self._tree = self._objects.tree(repository.head)
        self._refusals = Refusals(repository, self._objects)

    def plan(self, *, finishes: bool) -> Plan:
        turned = {self._inside(each.path): each for each in self._turned()}
        moved = find_moved({file: _letter(each) for file, each in turned.items()})
        pairs = [(turned[come], turned[gone]) for come, gone in moved.items()]
        unfinished = [pair for pair in pairs if finishes and self._is_back(*pair)]
        back = [self._move_back(*pair) for pair in pairs if pair not in unfinished]
        rest = [each for file, each in turned.items() if file not in {*moved, *moved.values()}]
        found = [each for each in map(self._plan, rest) if each and each.before != each.after]
        follows = list(self._follow(turned, moved))
        changes = [*found, *(change for plan in back for change in plan.changes), *follows]
        if finishes:
            there = {each.file for each in found}
            changes += [self._in_git(e) for e in rest if self._inside(e.path) not in there]
            changes += [change for pair in unfinished for change in self._moved_in_git(*pair)]
        self._refuse_uncommittable(changes)
        self._refusals.raise_any()
        written = [*found, *(each for plan in back for each in plan.written), *follows]
        return Plan(tuple(written), tuple(changes))

    def _turned(self) -> Iterator[_Turned]:
        inside = self._repository.inside
        before, after = self._versions()
        for path in sorted({*before, *after}):
            pair = before.get(path), after.get(path)
            if pair[0] != pair[1] and inside(path):
                yield _Turned(path, *pair)

    def _is_back(self, come: _Turned, gone: _Turned) -> bool:
        """Return whether a file has its name again on the disk, and git does not know that yet."""
        there, taken = (disk.read_bytes(self._repository.top / e.path) for e in (come, gone))
        return there is None and taken is not None and come.path in self._tree

    def _in_git(self, turned: _Turned) -> ContentChange:
        """Return what git alone is to hear of, whatever stands on the disk."""
        now = self._tree.get(turned.path)
        pair = (now, self._wanted(turned, now))
        before, after = (self._objects.smudged(turned.path, e.blob) if e else None for e in pair)
        return self._written(turned.path, before, after)

    def _moved_in_git(self, come: _Turned, gone: _Turned) -> Iterator[FileChange]:
        yield self._in_git(_Turned(come.path, gone.before, come.after))
        yield RenameChange(self._inside(come.path), self._inside(gone.path))

    def _versions(self) -> tuple[Tree, Tree]:
        """Return what the command itself changed, before and after, and not what a hook did."""
        if hooked := find_hooked(self._repository, self._commit):
            pairs = ({path: as_entry(row) for path, row in rows.items()} for rows in hooked)
            before, after = ({path: e for path, e in each.items() if e} for each in pairs)
            return before, after
        parent = self._repository.commit(f"{self._commit}^")
        return self._objects.tree(parent), self._objects.tree(self._commit)

    def _move_back(self, come: _Turned, gone: _Turned) -> Plan:
        """Return a file the name back that it had, with what was typed in it since."""
        path, now = come.path, self._tree.get(come.path)
        there, taken = (disk.read_bytes(self._repository.top / e.path) for e in (come, gone))
        if now is None and there is None and taken is not None:
            return Plan((), ())
        if now is None or there is None:
            self._refusals.add(path, "undo-deleted")
        elif taken is not None or gone.path in self._tree:
            self._refusals.add(gone.path, "undo-taken")
        elif come.after and gone.before:
            wanted = self._wanted(_Turned(path, gone.before, come.after), now)
            edited = (
                None if self._refusals.problems else self._edit(come, now, wanted or now, there)
            )
            if edited and edited.after is not None:
                return _renamed(edited, self._inside(gone.path))
        return Plan((), ())

    def _follow(
        self, turned: Mapping[str, _Turned], moved: Mapping[str, str]
    ) -> Iterator[ContentChange]:
        """Bring a reflection that git does not know to the name that its meeting had."""
        for come, gone in moved.items():
            new, old = (_reflection_on(file) for file in (come, gone))
            there = disk.read_bytes(self._repository.root / new) if new else None
            if not (new and old) or there is None or new in turned:
                continue
            path = f"{self._repository.prefix}{new}"
            taken = disk.read_bytes(self._repository.root / old) is not None
            if taken or path in self._tree or not self._objects.find_ignored([path]):
                self._refusals.add(path, "undo-not-known")
            yield ContentChange(new, there, None)
            yield ContentChange(old, None, there)

    def _plan(self, turned: _Turned) -> ContentChange | None:
        path, now = turned.path, self._tree.get(turned.path)
        there = disk.read_bytes(self._repository.top / path)
        wanted = self._wanted(turned, now)
        if self._refusals.are_last_about(path):
            return None
        if turned.before is None or turned.after is None or wanted is None or now is None:
            return self._whole(path, now, wanted, there)
        if there is None:
            self._refusals.add(path, "undo-deleted")
            return None
        return self._edit(turned, now, wanted, there)

    def _edit(
        self, turned: _Turned, now: Entry, wanted: Entry, there: bytes
    ) -> ContentChange | None:
        """Bring the file on the disk from the state that git knows into the wanted one."""
        path, known = turned.path, self._objects.read(now.blob)
        is_so = now == wanted and turned.before is not None
        pair = (turned.after, turned.before) if is_so else (now, wanted)
        old, new = (self._objects.show(path, e.blob, there, known) for e in pair if e)
        if now != wanted and self._objects.name(path, there, now) == now.blob:
            return self._written(path, there, new)
        try:
            return self._written(path, there, replay_text(self._kind(path), there, old, new))
        except EntangledError as error:
            self._refusals.add_entangled(path, error)
        return None

    def _wanted(self, turned: _Turned, now: Entry | None) -> Entry | None:
        """Return what git is to remember of the file; `now` where that is not to be said."""
        before, after, path = turned.before, turned.after, turned.path
        if now in (after, before):
            return before
        if before and after and now and now.is_file:
            try:
                versions = (now, after, before)
                return replay_version(self._objects, self._kind(path), path, versions)
            except EntangledError as error:
                self._refusals.add_entangled(path, error)
        elif now is None:
            self._refusals.add(path, "undo-deleted")
        else:
            self._refusals.add_rewritten(path, after, self._objects.smudged(path, now.blob))
        return now

    def _whole(
        self, path: str, now: Entry | None, wanted: Entry | None, there: bytes | None
    ) -> ContentChange | None:
        """Take a file away, or bring one back, unless the person has made another of it."""
        if wanted is not None and wanted == now:
            return None
        if wanted is None and now and there is not None:
            if self._objects.name(path, there, now) == now.blob:
                return self._written(path, there, None)
            self._refusals.add_rewritten(path, now, there)
        elif there is None and wanted:
            return self._written(path, None, self._objects.show(path, wanted.blob, None))
        elif there is not None and wanted:
            if self._objects.name(path, there, wanted) != wanted.blob:
                self._refusals.add_rewritten(path, wanted, there)
        elif there is not None and self._is_left(path, there):
            return self._written(path, there, None)
        return None

    def _is_left(self, path: str, there: bytes) -> bool:
        """Return whether a file that git does not know any more still is what the command made."""
        made = self._objects.tree(self._commit).get(path)
        if made is None or self._objects.name(path, there, made) == made.blob:
            return made is not None
        self._refusals.add_rewritten(path, made, there)
        return False

    def _refuse_uncommittable(self, changes: Sequence[FileChange]) -> None:
        """Refuse what could be written and not committed: half of it would be taken back."""
        if self._refusals.problems:
            return
        replay = Replay(self._objects, self._tree, self._repository.prefix)
        replay.run(changes)
        ignored = self._objects.find_ignored(replay.left)
        for path in replay.left:
            if path not in ignored:
                self._refusals.add(path, "undo-own-edits")

    def _kind(self, path: str) -> Kind | None:
        return kind_at(path, self._repository.prefix)

    def _written(self, path: str, before: bytes | None, after: bytes | None) -> ContentChange:
        return ContentChange(self._inside(path), before, after)

    def _inside(self, path: str) -> str:
        return self._repository.inside(path) or path


def _renamed(edited: ContentChange, to: str) -> Plan:
    """Return a plan that edits a file and gives it another name."""
    written = (
        ContentChange(edited.file, edited.before, None),
        ContentChange(to, None, edited.after),
    )
    edits = () if edited.before == edited.after else (edited,)
    return Plan(written, (*edits, RenameChange(edited.file, to)))
