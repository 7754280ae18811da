"""The place of an edit and what it may touch; splices."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, assert_never

from mentorlog.domain.changes.edits import Add, Append, Edit, Insert, Remove, Set, Value
from mentorlog.domain.model.file_names import Path
from mentorlog.store.yaml.tree import Entry, Node, Tree, find_entry


def place_behind(keys: Sequence[str], after: Sequence[str]) -> int:
    """Return where among `keys` a new one goes: behind the last of `after` that is there, or last.

    The index is that of the key which it then comes before.
    """
    for key in reversed(after):
        if key in keys:
            return keys.index(key) + 1
    return len(keys)


class Splice(NamedTuple):
    """Put `text` in the place of the code points from `start` up to `end`."""

    start: int
    end: int
    text: str


def splice(text: str, splices: Sequence[Splice]) -> str:
    """Return the text with pieces replaced; they must not overlap and keep their order."""
    parts, read_to = [], 0
    for start, end, new in sorted(splices, key=lambda each: each[:2]):
        parts += [text[read_to:start], new]
        read_to = end
    return "".join([*parts, text[read_to:]])


ANCHOR = "unsafe-anchor"
FORM = "unsafe-form"

_DOCUMENT_END = re.compile(r"^\.\.\.(?=\s|$)", re.MULTILINE)


class UnsafeError(Exception):
    """Why an edit is not made: a code of a problem."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Replacement:
    """A new `value` for `entry` in `holder`."""

    holder: Node
    entry: Entry
    value: Value

    def touched(self, tree: Tree) -> tuple[int, int]:
        """Return the range of whole lines that may change."""
        return _lines(tree, self.entry.start, self.entry.end)


@dataclass(frozen=True)
class Insertion:
    """A new entry, an item where `key` is None, at `index` of `holder`.

    `holder` is None where the text has no value at all yet.
    """

    holder: Node | None
    index: int
    key: str | None
    value: Value

    def touched(self, tree: Tree) -> tuple[int, int]:
        """Return the range of whole lines that may change; it is empty between two lines."""
        holder, index = self.holder, self.index
        if holder is None or holder.is_null:
            end = end_of_document(tree)
            return end, end
        if holder.flow:
            return _gap(tree, holder, index, index)
        if index:
            behind = tree.next_line(holder.entries[index - 1].end)
            return behind, behind
        first = holder.entries[0].start
        if tree.begins_line(first):
            return tree.line_start(first), tree.line_start(first)
        return _lines(tree, first, first)


@dataclass(frozen=True)
class Removal:
    """The entry at `index` of `holder`, to be removed; `around` is None for the root."""

    holder: Node
    index: int
    around: Entry | None

    @property
    def entry(self) -> Entry:
        """Return what is taken out."""
        return self.holder.entries[self.index]

    @property
    def next(self) -> Entry | None:
        """Return what follows; None for the last."""
        rest = self.holder.entries[self.index + 1 :]
        return rest[0] if rest else None

    @property
    def is_only_one(self) -> bool:
        """Return whether nothing is left without it."""
        return len(self.holder.entries) == 1

    def touched(self, tree: Tree) -> tuple[int, int]:
        """Return the range of whole lines that may change."""
        if self.holder.flow:
            return _gap(tree, self.holder, self.index, self.index + 1)
        if self.is_only_one and self.around is not None:
            return _lines(tree, self.around.start, self.entry.end)
        if self.next is not None and not tree.begins_line(self.entry.start):
            return _lines(tree, self.entry.start, self.next.start)
        return _lines(tree, self.entry.start, self.entry.end)

    def lost(self, tree: Tree) -> tuple[int, int]:
        """Return the range whose comments go with the entry: those in it and the one behind it."""
        end = self.entry.end
        if not self.holder.flow or self.owns_its_lines(tree):
            end = tree.line_end(end)
        return self.entry.start, end

    def owns_its_lines(self, tree: Tree) -> bool:
        """Return whether an entry between brackets and its comma have lines of their own."""
        end = self.entry.end
        until = self.next.start if self.next else self.holder.end
        comma = tree.marks.comma_between(end, until)
        if comma >= 0 and tree.same_line(comma, end):
            end = comma + 1
        elif self.next is not None:
            return False
        return tree.begins_line(self.entry.start) and tree.is_blank_behind(end)


Target = Replacement | Insertion | Removal


def find_target(tree: Tree, edit: Edit) -> Target:
    """Find the place of an edit that is possible. Raises UnsafeError where anchors are in play."""
    path = edit.path[:-1] if isinstance(edit, (Set, Remove)) else edit.path
    way = _way(tree, path)
    holder = way[-1][1].value if way else tree.root
    match edit:
        case Set(_, value):
            return _free(Replacement(*_held(holder, edit.path), value))
        case Remove():
            held, entry = _held(holder, edit.path)
            around = way[-1][1] if way else None
            return _free(Removal(held, held.entries.index(entry), around))
        case Add(_, key, value, after):
            keys = [entry.key.text for entry in holder.entries if entry.key] if holder else []
            return _insertion(tree, way, Insertion(holder, place_behind(keys, after), key, value))
        case Append(_, item):
            index = len(holder.entries) if holder else 0
            return _insertion(tree, way, Insertion(holder, index, None, item))
        case Insert(_, index, item):
            return _insertion(tree, way, Insertion(holder, index, None, item))
        case _:
            assert_never(edit)


_Way = list[tuple[Node, Entry]]


def _way(tree: Tree, path: Path) -> _Way:
    """Return the way to a container, which must not be what an alias stands for."""
    # An edit below an anchor would change what its aliases say elsewhere in the file.
    aliased = {node.anchor for node in tree.walk() if node.kind == "alias"}
    try:
        way = tree.find(path)
    except KeyError as error:
        raise UnsafeError(ANCHOR) from error
    nodes = [tree.root, *(entry.value for _, entry in way)]
    if any(node and (node.kind == "alias" or node.anchor in aliased) for node in nodes):
        raise UnsafeError(ANCHOR)
    return way


def _held(holder: Node | None, path: Path) -> tuple[Node, Entry]:
    """Return what holds the value at `path`, and its entry; a key may be an alias's text."""
    entry = find_entry(holder, path[-1])
    if holder is None or entry is None:
        raise UnsafeError(ANCHOR)
    return holder, entry


def _insertion(tree: Tree, way: _Way, insertion: Insertion) -> Target:
    """Turn the first entry of something empty into its replacement, where no comment is inside."""
    # `actions:` and `actions: []` hold no entry whose column or commas a new one could follow.
    node = insertion.holder
    if not way or node is None or not node.is_empty:
        return insertion
    if tree.marks.comments_between(node.start, node.end):
        return insertion
    first: Value = [insertion.value]
    if insertion.key is not None:
        first = {insertion.key: insertion.value}
    return _free(Replacement(*way[-1], first))


def _free(target: Replacement | Removal) -> Replacement | Removal:
    """Refuse what holds an anchor or an alias."""
    entry = target.entry
    nodes = [entry.value, *([entry.key] if entry.key else [])]
    while nodes:
        node = nodes.pop()
        if node.anchor:
            raise UnsafeError(ANCHOR)
        nodes.extend(below.value for below in node.entries)
        nodes.extend(below.key for below in node.entries if below.key)
    return target


def _lines(tree: Tree, start: int, end: int) -> tuple[int, int]:
    return tree.line_start(start), tree.next_line(end)


def _gap(tree: Tree, holder: Node, start: int, end: int) -> tuple[int, int]:
    """Return the lines from the end of the entry before `start` to the one at `end`."""
    entries = holder.entries
    first = entries[start - 1].end if start else holder.start
    last = entries[end].start if end < len(entries) else holder.end
    return _lines(tree, first, last)


def end_of_document(tree: Tree) -> int:
    """Return where a first entry goes into a text that has none: its end, or before `...`."""
    match = _DOCUMENT_END.search(tree.text, tree.root.start if tree.root else 0)
    return match.start() if match else len(tree.text)
