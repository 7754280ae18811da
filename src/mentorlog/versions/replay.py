"""What a command wrote, done again on what git remembers: its change, and nobody else's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from mentorlog.store.changed import Moved, Stroke, Written
from mentorlog.versions.objects import PLAIN, Entry, Objects, Tree
from mentorlog.versions.three_way import ThreeWay

Reason = Literal["untracked", "own-edits"]


class Replay:
    """Do strokes again on a tree, whatever uncommitted edits lay in the files around them.

    `prefix` leads from the repository to the journal. `left` says of each file that was left
    alone why: git does not know it yet, or our change cannot be told from the person's own.
    """

    def __init__(self, objects: Objects, tree: Tree, prefix: str, three_way: ThreeWay) -> None:
        self.left: dict[str, Reason] = {}
        self._objects = objects
        self._tree = tree
        self._prefix = prefix
        self._three_way = three_way
        self._now: dict[str, Entry | None] = {}
        self._moved: list[tuple[str, str]] = []

    def run(self, strokes: Sequence[Stroke]) -> dict[str, Entry | None]:
        """Return the entries that become other ones; None for a file that is taken away."""
        for stroke in strokes:
            if isinstance(stroke, Moved):
                self._move(f"{self._prefix}{stroke.file}", f"{self._prefix}{stroke.to}")
            else:
                self._write(f"{self._prefix}{stroke.file}", stroke)
        return self.changes()

    def leave(self, path: str, reason: Reason) -> None:
        """Leave a file alone, under its earlier and later names too: they are one change."""
        if path in self.left:
            return
        self.left[path] = reason
        for pair in self._moved:
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

    def _write(self, path: str, stroke: Written) -> None:
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
        name, read = self._objects.name, self._objects.read
        if name(path, before, now) == now.blob:
            self._now[path] = replace(now, blob=name(path, after, now, write=True))
            return
        base, theirs = (read(name(path, raw, now, write=True)) for raw in (before, after))
        merged = self._three_way.merge(path, base, read(now.blob), theirs)
        if merged is None:
            self.leave(path, "own-edits")
        else:
            self._now[path] = replace(now, blob=self._objects.keep(merged))

    def _move(self, path: str, to: str) -> None:
        now = self._entry(path)
        self._moved.append((path, to))
        if now is None or self._entry(to) is not None:
            self.leave(path, "own-edits" if now else "untracked")
            self.leave(to, self.left[path])
        else:
            self._now[path], self._now[to] = None, now
