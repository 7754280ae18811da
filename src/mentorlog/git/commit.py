"""One commit of what a command wrote, beside uncommitted edits."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from mentorlog.domain.merging.replay import (
    EntangledError,
    holds_text_of,
    lost_values,
    text_lines,
    values,
)
from mentorlog.domain.model.file_names import Kind
from mentorlog.git.changed_files import count_sorts, format_message, read_changed
from mentorlog.git.index import Entries, IndexOvertakenError, Staging, as_row, mend
from mentorlog.git.objects import PLAIN, Entry, Objects, Tree
from mentorlog.git.process import GitRefusedError
from mentorlog.git.repository import Repository
from mentorlog.git.uncommitted import note_hooked
from mentorlog.store.disk import files as disk
from mentorlog.store.machine_folder import MachineFolder
from mentorlog.store.paths import file_at, known_files
from mentorlog.store.replay import load_comments, load_text_data, replay_text
from mentorlog.store.writing.file_change import ContentChange, FileChange, RenameChange

Reason = Literal["untracked", "own-edits", "typed"]

_Lines = frozenset[str]
_Values = frozenset[tuple[str, str]]
_NOTHING: _Lines = frozenset()
_NO_VALUES: _Values = frozenset()
_EMPTY: Mapping[str, bytes] = {}
_COMMENT = "#"
_A_SENTENCE = 3
"""Words from which on a line is known again in a file that the command did not write."""


@dataclass
class _Text:
    """Collect the lines of text that the strokes took out of one file and put in."""

    gone: _Lines = _NOTHING
    new: _Lines = _NOTHING


@dataclass
class Typed:
    """Collect what the person typed and did not commit, as far as the strokes met it.

    `lines` is all such text. `replaced` has the bytes of each file in which a typed value stood
    that stands nowhere any more.
    """

    lines: _Lines = _NOTHING
    replaced: dict[str, bytes] = field(default_factory=dict)


class Replay:
    """Do strokes again on a tree, whatever uncommitted edits lay in the files around them.

    `prefix` leads from the repository to the journal. `left` says of each file that was left
    alone why: git does not know it yet, our change cannot be told from the person's own, or it
    would bring text into git that was typed somewhere and not committed.
    """

    def __init__(self, objects: Objects, tree: Tree, prefix: str) -> None:
        self.left: dict[str, Reason] = {}
        self.typed = Typed()
        self._objects = objects
        self._tree = tree
        self._prefix = prefix
        self._now: dict[str, Entry | None] = {}
        self._renamed: list[tuple[str, str]] = []
        self._moved_text: list[tuple[str, str]] = []
        self._texts: dict[str, _Text] = {}

    def run(
        self,
        strokes: Sequence[FileChange],
        elsewhere: Mapping[str, bytes] = _EMPTY,
        given: Sequence[str] = (),
    ) -> dict[str, Entry | None]:
        """Return the entries that become other ones; None for a file that is taken away.

        `elsewhere` has the bytes of files that no stroke is about and that git knows otherwise;
        `given` are the words of the command line, whose text comes from nowhere else.
        """
        self._note_texts(strokes)
        for stroke in strokes:
            if isinstance(stroke, RenameChange):
                self._move(f"{self._prefix}{stroke.file}", f"{self._prefix}{stroke.to}")
            else:
                self._write(f"{self._prefix}{stroke.file}", stroke)
        self._find_replaced(strokes)
        self._link_moved_text()
        self._leave_typed(self._sentences(elsewhere, given))
        return self.changes()

    def leave(self, path: str, reason: Reason) -> None:
        """Leave a file alone, with those that are one change with it.

        That is the file under its other names, and files that text was moved to or from.
        """
        if path in self.left:
            return
        self.left[path] = reason
        for pair in (*self._renamed, *self._moved_text):
            if path in pair:
                self.leave(pair[0] if path == pair[1] else pair[1], reason)

    def changes(self) -> dict[str, Entry | None]:
        """Return the entries that become other ones, without those that are left alone."""
        return {
            path: entry
            for path, entry in self._now.items()
            if path not in self.left and entry != self._tree.get(path)
        }

    def _entry(self, path: str) -> Entry | None:
        return self._now[path] if path in self._now else self._tree.get(path)

    def _write(self, path: str, stroke: ContentChange) -> None:
        now = self._entry(path)
        if path in self.left or (now and not now.is_file):
            self.leave(path, "own-edits")
        elif stroke.after is None:
            self._now[path] = None
        elif stroke.before is None:
            self._create(path, stroke.after, now)
        elif now is None:
            self.leave(path, "untracked")
        else:
            self._edit(path, stroke.before, stroke.after, now)

    def _create(self, path: str, after: bytes, now: Entry | None) -> None:
        blob = self._objects.name(path, after, now, write=True)
        if now is None:
            self._now[path] = Entry(PLAIN, blob)
        elif now.blob != blob:
            self.leave(path, "own-edits")

    def _edit(self, path: str, before: bytes, after: bytes, now: Entry) -> None:
        objects = self._objects
        if objects.name(path, before, now) == now.blob:
            self._now[path] = replace(now, blob=objects.name(path, after, now, write=True))
            return
        old, new = (objects.clean(path, raw, now) for raw in (before, after))
        try:
            raw = replay_text(self.kind_of(path), objects.read(now.blob), old, new)
        except EntangledError:
            self.leave(path, "own-edits")
        else:
            self._now[path] = replace(now, blob=objects.keep(raw))

    def _move(self, path: str, to: str) -> None:
        now = self._entry(path)
        self._renamed.append((path, to))
        if now is None or self._entry(to) is not None:
            self.leave(path, "own-edits" if now else "untracked")
            self.leave(to, self.left[path])
        else:
            self._now[path], self._now[to] = None, now

    def kind_of(self, path: str) -> Kind | None:
        """Return what kind of the journal's files lies at a path; None for any other."""
        return kind_at(path, self._prefix)

    def _note_texts(self, strokes: Sequence[FileChange]) -> None:
        """Find what was typed: all that stood in a file first, and what came between strokes."""
        first: dict[str, ContentChange] = {}
        names: dict[str, str] = {}
        for stroke in strokes:
            if isinstance(stroke, RenameChange):
                names[stroke.to] = names.get(stroke.file, stroke.file)
            elif file_at(stroke.file):
                first.setdefault(names.get(stroke.file, stroke.file), stroke)
        for file, stroke in first.items():
            known = self._known_lines(f"{self._prefix}{file}") if stroke.before else _NOTHING
            self.typed.lines |= _lines_in(stroke.before) - known
        own = _NOTHING
        for stroke in strokes:
            if isinstance(stroke, ContentChange) and file_at(stroke.file):
                own = self._note_text(names.get(stroke.file, stroke.file), stroke, own)

    def _note_text(self, file: str, stroke: ContentChange, own: _Lines) -> _Lines:
        """Note what a stroke took out and put in; returns all that is the command's own by then."""
        before, after = _lines_in(stroke.before), _lines_in(stroke.after)
        known = self._known_lines(f"{self._prefix}{file}") if stroke.before else _NOTHING
        self.typed.lines |= before - known - own
        text = self._texts.setdefault(f"{self._prefix}{stroke.file}", _Text())
        text.gone |= before - after
        text.new |= after - before
        return own | (after - before - self.typed.lines)

    def _known_lines(self, path: str) -> _Lines:
        return self._lines_of(path, self._tree.get(path))

    def _lines_of(self, path: str, entry: Entry | None) -> _Lines:
        return _lines_in(self._shown(path, entry))

    def _link_moved_text(self) -> None:
        """Let files be one change that a line went out of and came into."""
        for path, text in self._texts.items():
            self._moved_text += [
                (path, other)
                for other, there in self._texts.items()
                if other != path and holds_text_of(there.new, text.gone)
            ]
        for path, reason in list(self.left.items()):
            del self.left[path]
            self.leave(path, reason)

    def _leave_typed(self, elsewhere: _Lines) -> None:
        """Leave what would bring into git what was typed and not committed, wherever that was."""
        typed = self.typed.lines | elsewhere
        sources = {new: old for old, new in self._renamed}
        for path, entry in self.changes().items() if typed else ():
            known = self._tree.get(path) or self._tree.get(sources.get(path, ""))
            if holds_text_of(self._lines_of(path, entry) - self._lines_of(path, known), typed):
                self.leave(path, "typed")

    def _sentences(self, elsewhere: Mapping[str, bytes], given: Sequence[str]) -> _Lines:
        words = "\n".join(" ".join(each.split()) for each in given)
        return frozenset(
            line
            for path, raw in elsewhere.items()
            for line in _lines_in(raw) - self._lines_of(path, self._tree.get(path))
            if len(line.split()) >= _A_SENTENCE and line not in words
        )

    def _find_replaced(self, strokes: Sequence[FileChange]) -> None:
        """Note the files in which a command put something in the place of a typed value."""
        written = [
            each for each in strokes if isinstance(each, ContentChange) and file_at(each.file)
        ]
        last = {each.file: each.after for each in written}
        there = _NO_VALUES.union(*map(_values_in, last.values()))
        there -= {each for each in there if each[0] == _COMMENT}  # none moves to another file
        own = _NO_VALUES
        for each in written:
            before, after = _values_in(each.before), _values_in(each.after)
            path = f"{self._prefix}{each.file}"
            if each.before and each.after is not None:
                typed = before - self._values_of(path) - own
                if typed & lost_values(before, after | there):
                    self.typed.replaced.setdefault(path, each.before)
            own |= after - before

    def _values_of(self, path: str) -> _Values:
        """Return what git remembers of a file, under its name or the one that it had."""
        sources = (old for old, new in self._renamed if new == path)
        entry = next((self._tree[each] for each in (path, *sources) if each in self._tree), None)
        return _values_in(self._shown(path, entry))

    def _shown(self, path: str, entry: Entry | None) -> bytes | None:
        return self._objects.smudged(path, entry.blob) if entry and entry.is_file else None


def kind_at(path: str, prefix: str) -> Kind | None:
    """Return what kind of the journal's files lies at a path of the repository, or None."""
    name = file_at(path.removeprefix(prefix)) if path.startswith(prefix) else None
    return name.kind if name else None


def _lines_in(raw: bytes | None) -> _Lines:
    return text_lines(load_text_data(raw)) if raw else _NOTHING


def _values_in(raw: bytes | None) -> _Values:
    """Return every value with its key, and every comment."""
    if not raw:
        return _NO_VALUES
    return values(load_text_data(raw)) | {(_COMMENT, each) for each in load_comments(raw)}


BEGINS = "init"
"""The command that makes a repository; its commit may come with a later one."""

_TAKES_BACK = "undo"
"""The command that writes what git remembers already."""

_TRIES = 3
"""How often we begin again when another git writes at the same time."""


@dataclass(frozen=True)
class Told:
    """Say which command it was, what more its commit is to say, and the words it was given."""

    command: str
    trailers: Mapping[str, str] = field(default_factory=dict)
    words: Sequence[str] = ()


@dataclass(frozen=True)
class Kept:
    """Say which commit was made, None for none, and which files were left out of it, and why.

    Files are named by their path in the journal. `replaced` has the bytes of those in which a
    value stood that the person had typed and not committed, and that the command replaced.
    """

    commit: str | None
    left: Mapping[str, Reason]
    replaced: Mapping[str, bytes] = field(default_factory=dict)


def commit_changes(
    repository: Repository,
    machine: MachineFolder,
    strokes: Sequence[FileChange],
    told: Told,
) -> Kept:
    """Commit what a command wrote, while `machine` lets no other mentorlog write.

    Raises LockedError, and GitRefusedError where that cannot be; git is then as it was.
    """
    repository.refuse_unready()
    with machine.hold():
        mend(repository)
        if repository.beginning.exists() and repository.head is None:
            begun = _Beginning(repository).run(strokes, told.command)
            if told.command == BEGINS:
                return begun
        kept = _try(repository, strokes, told)
    repository.beginning.unlink(missing_ok=True)
    return kept


def find_replaced(repository: Repository, strokes: Sequence[FileChange]) -> Mapping[str, bytes]:
    """Return the files in which strokes replaced what was typed and not committed.

    Their bytes are those from before. Raises GitRefusedError.
    """
    objects, prefix = Objects(repository), repository.prefix
    replay = Replay(objects, objects.tree(repository.head), prefix)
    replay.run(strokes)
    ignored = objects.find_ignored(replay.typed.replaced)
    return {
        path.removeprefix(prefix): raw
        for path, raw in replay.typed.replaced.items()
        if path not in ignored
    }


def _try(repository: Repository, strokes: Sequence[FileChange], told: Told) -> Kept:
    for _ in range(_TRIES):
        with contextlib.suppress(IndexOvertakenError):
            return _Keeping(repository).run(strokes, told)
    lock = str(repository.folder / "index.lock")
    raise GitRefusedError("versions.locked", lock=lock)


class _Beginning:
    """Make the first commit of a repository that we made: all that the journal held then.

    Where it could not be made, what it was to hold is noted, so that nothing that was written
    later comes into it.
    """

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._objects = Objects(repository)

    def run(self, strokes: Sequence[FileChange], command: str) -> Kept:
        wanted = (None if command == BEGINS else self._noted()) or self._all(strokes, command)
        try:
            kept = _try_entries(self._repository, wanted)
        except GitRefusedError:
            self._note(wanted)
            raise
        self._repository.beginning.unlink(missing_ok=True)
        return kept

    def _all(self, strokes: Sequence[FileChange], command: str) -> dict[str, Entry | None]:
        files = _files_in(self._repository.root)
        if command != BEGINS:
            _turn_back(files, strokes)
        written = [ContentChange(file, None, raw) for file, raw in sorted(files.items())]
        replay = Replay(self._objects, {}, self._repository.prefix)
        wanted = replay.run(written)
        ignored = self._objects.find_ignored(sorted(wanted))
        return {path: entry for path, entry in wanted.items() if path not in ignored}

    def _note(self, wanted: Entries) -> None:
        rows = (f"{each.mode} {each.blob}\t{path}" for path, each in wanted.items() if each)
        raw = b"\0".join(map(os.fsencode, rows))
        disk.replace_file(self._repository.beginning, raw)

    def _noted(self) -> dict[str, Entry | None] | None:
        raw = disk.read_bytes(self._repository.beginning) or b""
        found: dict[str, Entry | None] = {}
        for head, _, path in (row.partition("\t") for row in os.fsdecode(raw).split("\0") if row):
            mode, blob = head.split()
            if self._repository.git.ask("cat-file", "-e", blob).code:
                return None  # git has forgotten it since
            found[path] = Entry(mode, blob)
        return found or None


def _files_in(root: Path) -> dict[str, bytes]:
    found = ((file, disk.read_bytes(root / file)) for file in known_files(root))
    return {file: raw for file, raw in found if raw is not None}


def _turn_back(files: dict[str, bytes], strokes: Sequence[FileChange]) -> None:
    """Bring files into the state in which strokes found them."""
    for stroke in reversed(strokes):
        if isinstance(stroke, RenameChange):
            if stroke.to in files:
                files[stroke.file] = files.pop(stroke.to)
        elif stroke.before is None:
            files.pop(stroke.file, None)
        elif file_at(stroke.file) and files.get(stroke.file) == stroke.after:
            files[stroke.file] = stroke.before


def _try_entries(repository: Repository, wanted: Entries) -> Kept:
    for _ in range(_TRIES):
        with contextlib.suppress(IndexOvertakenError):
            return _Keeping(repository).commit_entries(wanted, BEGINS)
    raise GitRefusedError("versions.locked", lock=str(repository.folder / "index.lock"))


class _Keeping:
    """Make one commit."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._objects = Objects(repository)
        self._head = repository.head
        self._tree = self._objects.tree(self._head)
        self._replay = Replay(self._objects, self._tree, repository.prefix)
        self._ignored: frozenset[str] = frozenset()

    def run(self, strokes: Sequence[FileChange], told: Told) -> Kept:
        elsewhere = {} if told.command == _TAKES_BACK else self._find_elsewhere(strokes)
        wanted = self._replay.run(strokes, elsewhere, told.words)
        with self._repository.scratch() as folder:
            staging = Staging(self._repository, folder)
            self._leave_ignored(wanted, staging)
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

    def _find_elsewhere(self, strokes: Sequence[FileChange]) -> dict[str, bytes]:
        """Return the files of the same relationships that git knows otherwise."""
        folders = {each.file.partition("/")[0] for each in strokes if "/" in each.file}
        touched = {each.file for each in strokes}
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
        read, kind = self._objects.read, kind_at(path, self._repository.prefix)
        with contextlib.suppress(EntangledError):
            if old is not None:
                raw = replay_text(kind, read(now.blob), read(old.blob), read(new.blob))
                return Entry(now.mode, self._objects.keep(raw))
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
