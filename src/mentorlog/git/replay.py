"""A command's changes made again on git's versions, beside what the person has not committed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from mentorlog.domain.merging.replay import (
    EntangledError,
    holds_text_of,
    lost_values,
    text_lines,
    values,
)
from mentorlog.domain.model.file_names import Kind
from mentorlog.git.objects import PLAIN, Entry, Objects, Tree
from mentorlog.store.paths import file_at
from mentorlog.store.replay import load_comments, load_text_data, replay_text
from mentorlog.store.writing.file_change import ContentChange, FileChange, RenameChange

Reason = Literal["untracked", "own-edits", "typed", "locked"]

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
    """The lines of text that the changes took out of one file and put in."""

    gone: _Lines = _NOTHING
    new: _Lines = _NOTHING


@dataclass
class Typed:
    """What the person typed and did not commit, as far as the changes met it.

    `lines` is all such text. `replaced` has the bytes of each file in which a typed value stood
    that stands nowhere any more.
    """

    lines: _Lines = _NOTHING
    replaced: dict[str, bytes] = field(default_factory=dict)


class Replay:
    """Do changes again on a tree, whatever uncommitted edits lay in the files around them.

    `prefix` leads from the repository to the journal. `left` says of each file that was left
    alone why: git does not know it yet, our change cannot be told from the person's own, it would
    bring text into git that was typed somewhere and not committed, or stand there in the clear.
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
        changes: Sequence[FileChange],
        elsewhere: Mapping[str, bytes] = _EMPTY,
        given: Sequence[str] = (),
    ) -> dict[str, Entry | None]:
        """Return the entries that become other ones; None for a file that is taken away.

        `elsewhere` has the bytes of files that no change is about and that git knows otherwise;
        `given` are the words of the command line, whose text comes from nowhere else.
        """
        self._note_texts(changes)
        for change in changes:
            if isinstance(change, RenameChange):
                self._move(f"{self._prefix}{change.file}", f"{self._prefix}{change.to}")
            else:
                self._write(f"{self._prefix}{change.file}", change)
        self._find_replaced(changes)
        # Before anything is left for what was typed: a text that moved stays with its source.
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

    def _write(self, path: str, change: ContentChange) -> None:
        now = self._entry(path)
        if path in self.left or (now and not now.is_file):
            self.leave(path, "own-edits")
        elif change.after is None:
            self._now[path] = None
        elif change.before is None:
            self._create(path, change.after, now)
        elif now is None:
            self.leave(path, "untracked")
        else:
            self._edit(path, change.before, change.after, now)

    def _create(self, path: str, after: bytes, now: Entry | None) -> None:
        blob = self._objects.name(path, after, now, write=True)
        if now is None:
            self._now[path] = Entry(PLAIN, blob)
        elif now.blob != blob:
            self.leave(path, "own-edits")

    def _edit(self, path: str, before: bytes, after: bytes, now: Entry) -> None:
        objects = self._objects
        # The usual case, by name alone: nothing was typed, so all of the file is the command's.
        if objects.name(path, before, now) == now.blob:
            self._now[path] = replace(now, blob=objects.name(path, after, now, write=True))
            return
        kind, shown = self.kind_of(path), objects.find_shown(path, now)
        try:
            if shown is not None:
                raw = replay_text(kind, shown, before, after)
                self._now[path] = replace(now, blob=objects.name(path, raw, None, write=True))
            else:
                old, new = (objects.clean(path, raw, now) for raw in (before, after))
                raw = replay_text(kind, objects.read(now.blob), old, new)
                self._now[path] = replace(now, blob=objects.keep(raw))
        except EntangledError:
            self.leave(path, "own-edits")

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

    def _note_texts(self, changes: Sequence[FileChange]) -> None:
        """Find what was typed: all that stood in a file first, and what came between changes."""
        first: dict[str, ContentChange] = {}
        names: dict[str, str] = {}
        for change in changes:
            if isinstance(change, RenameChange):
                names[change.to] = names.get(change.file, change.file)
            elif file_at(change.file):
                first.setdefault(names.get(change.file, change.file), change)
        for file, change in first.items():
            known = self._known_lines(f"{self._prefix}{file}") if change.before else _NOTHING
            self.typed.lines |= _lines_in(change.before) - known
        own = _NOTHING
        for change in changes:
            if isinstance(change, ContentChange) and file_at(change.file):
                own = self._note_text(names.get(change.file, change.file), change, own)

    def _note_text(self, file: str, change: ContentChange, own: _Lines) -> _Lines:
        """Note what a change took out and put in; returns all that is the command's own by then."""
        before, after = _lines_in(change.before), _lines_in(change.after)
        known = self._known_lines(f"{self._prefix}{file}") if change.before else _NOTHING
        self.typed.lines |= before - known - own
        text = self._texts.setdefault(f"{self._prefix}{change.file}", _Text())
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

    def _find_replaced(self, changes: Sequence[FileChange]) -> None:
        """Note the files in which a command put something in the place of a typed value."""
        written = [
            each for each in changes if isinstance(each, ContentChange) and file_at(each.file)
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


def replay_version(
    objects: Objects, kind: Kind | None, path: str, versions: tuple[Entry, Entry, Entry]
) -> Entry:
    """Make a change again on a version of a file, as the person's filters show it.

    The versions are the one to be changed, and those before and after the change. Raises
    EntangledError.
    """
    known = versions[0]
    shown = [objects.find_shown(path, each) for each in versions]
    texts = [text for text in shown if text is not None]
    if len(texts) == len(shown):
        raw = replay_text(kind, *texts)
        return Entry(known.mode, objects.name(path, raw, None, write=True))
    raw = replay_text(kind, *(objects.read(each.blob) for each in versions))
    return Entry(known.mode, objects.keep(raw))


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
