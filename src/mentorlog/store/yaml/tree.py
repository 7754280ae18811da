"""Where everything stands in a YAML text: its values with the places of dashes, colons and ends."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal, cast

from yaml import events
from yaml._yaml import CParser

from mentorlog.domain.model.file_names import Path
from mentorlog.store.yaml.marks import Marks

Kind = Literal["scalar", "map", "list", "alias"]

_HEADER = re.compile(r"[|>]([-+0-9]*)")
_NOTHING = ("", "~", "null")
_BLANKS = " \t"


@dataclass(slots=True, eq=False)
class Node:
    """One value's place: code points from `start` (of its anchor, if any) up to `end`.

    `end` is where its content ends; comments and blank lines behind it do not belong to it.
    """

    kind: Kind
    start: int
    end: int
    text: str = ""
    style: str = ""
    anchor: str = ""
    flow: bool = False
    entries: list[Entry] = field(default_factory=list)

    @property
    def is_null(self) -> bool:
        """Return whether this is a scalar that means nothing."""
        return self.kind == "scalar" and not self.style and self.text in _NOTHING

    @property
    def is_empty(self) -> bool:
        """Return whether this is nothing, or a map or a list that holds nothing."""
        return self.is_null or (self.kind in ("map", "list") and not self.entries)

    @property
    def is_block(self) -> bool:
        """Return whether this is a map or a list in block style."""
        return self.kind in ("map", "list") and not self.flow

    @property
    def is_block_text(self) -> bool:
        """Return whether this is a text behind `|` or `>`."""
        return self.style in ("|", ">")


@dataclass(slots=True, eq=False)
class Entry:
    """The place of a map's key with its value or of a list's item.

    `start` is where it begins, with its dash or `?`; `mark` lies right behind its dash or colon
    and is -1 where it has none, as between brackets.
    """

    key: Node | None
    value: Node
    start: int
    mark: int

    @property
    def end(self) -> int:
        """Return where the entry's content ends."""
        return max(self.value.end, self.mark)


class Tree:
    """The places of all that stands in a readable text, given without its BOM."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.marks = Marks(text)
        self.root: Node | None = _Builder(self).build()

    def find(self, path: Path) -> list[tuple[Node, Entry]]:
        """Return the way to a value: each container with the entry of it that leads on.

        Raises KeyError where the text has no such path.
        """
        node, way = self.root, []
        for step in path:
            entry = find_entry(node, step)
            if node is None or entry is None:
                raise KeyError(path)
            way.append((node, entry))
            node = entry.value
        return way

    def walk(self) -> Iterator[Node]:
        """Yield every value, containers before what they hold; keys are left out."""
        left = [self.root] if self.root else []
        while left:
            node = left.pop()
            yield node
            left.extend(entry.value for entry in reversed(node.entries))

    def line_start(self, index: int) -> int:
        """Return where the line of a code point begins."""
        return self.marks.line_starts[self._line(index)]

    def line_end(self, index: int) -> int:
        """Return where the line of a code point ends, before its line break."""
        return self.marks.line_ends[self._line(index)]

    def next_line(self, index: int) -> int:
        """Return where the line behind that of a code point begins, or the end of the text."""
        starts, line = self.marks.line_starts, self._line(index) + 1
        return starts[line] if line < len(starts) else len(self.text)

    def _line(self, index: int) -> int:
        return bisect_right(self.marks.line_starts, index) - 1

    def lines_between(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return where the lines that a range touches begin and end."""
        first, last = self._line(start), self._line(end)
        if end > start and end == self.marks.line_starts[last]:
            last -= 1
        starts, ends = self.marks.line_starts, self.marks.line_ends
        return list(zip(starts[first : last + 1], ends[first : last + 1], strict=True))

    def column(self, index: int) -> int:
        """Return the column, from 0, of a code point."""
        return index - self.line_start(index)

    def same_line(self, first: int, second: int) -> bool:
        """Return whether two code points stand on one line."""
        return self._line(first) == self._line(second)

    def is_blank_behind(self, index: int) -> bool:
        """Return whether only blanks or a comment follow a code point on its line."""
        rest = self.text[index : self.line_end(index)]
        return not rest.strip(_BLANKS) or rest.lstrip(_BLANKS).startswith("#")

    def begins_line(self, index: int) -> bool:
        """Return whether only blanks stand before a code point on its line."""
        return not self.text[self.line_start(index) : index].strip(" \t")

    def newline(self, index: int) -> str:
        """Return the line break to write at a code point: its line's, else that of the line above.

        A text without any gets a line feed.
        """
        starts, ends = self.marks.line_starts, self.marks.line_ends
        for line in range(min(self._line(index), len(starts) - 2), -1, -1):
            found = self.text[ends[line] : starts[line + 1]]
            if found in ("\n", "\r\n", "\r"):
                return found
        return "\n"


def find_entry(node: Node | None, step: str | int) -> Entry | None:
    """Return the entry of a key or of an index; None where there is none."""
    entries = node.entries if node else []
    if isinstance(step, int):
        is_there = node is not None and node.kind == "list" and 0 <= step < len(entries)
        return entries[step] if is_there else None
    return next((each for each in entries if each.key and each.key.text == step), None)


def count_margin(line: str) -> int:
    """Return how many blanks begin a line; a tab is none, as YAML allows none there."""
    return len(line) - len(line.lstrip(" "))


class _Builder:
    """The nodes, built from libyaml's events, and each entry's marks from its tokens."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._marks = tree.marks
        self._parser = CParser(tree.text)

    def build(self) -> Node | None:
        event = self._next()
        while isinstance(event, (events.StreamStartEvent, events.DocumentStartEvent)):
            event = self._next()
        return None if isinstance(event, events.StreamEndEvent) else self._node(event)

    def _next(self) -> Any:  # noqa: ANN401 - PyYAML's stubs leave the kinds of event untyped
        return cast("Any", self._parser.get_event())

    def _node(self, event: Any) -> Node:  # noqa: ANN401
        start, end = event.start_mark.index, event.end_mark.index
        anchor = event.anchor or ""
        kind = type(event)
        if kind is events.ScalarEvent:
            if event.style in ("|", ">"):
                end = self._end_of_block_text(start, end)
            return Node("scalar", start, end, event.value, event.style, anchor)
        if kind is events.AliasEvent:
            return Node("alias", start, end, anchor=anchor)
        if kind is events.MappingStartEvent:
            return self._map(Node("map", start, end, anchor=anchor, flow=event.flow_style))
        return self._list(Node("list", start, end, anchor=anchor, flow=event.flow_style))

    def _map(self, node: Node) -> Node:
        # Events tell what is there, tokens where its signs stand; libyaml gives no access to both
        # in one pass, so that a sign is looked for between the places of two events.
        before = node.start - 1
        while type(event := self._next()) is not events.MappingEndEvent:
            key, value = self._node(event), self._node(self._next())
            question = self._marks.question_between(before, key.start)
            mark = self._marks.colon_between(key.end, value.start)
            start = key.start if question < 0 else question
            # A key without a colon has its empty value at the next token, lines away at times.
            if mark < 0 and value.start == value.end:
                value.start = value.end = key.end
            node.entries.append(Entry(key, value, start, mark))
            before = node.entries[-1].end
        return _ended(node, event)

    def _list(self, node: Node) -> Node:
        while type(event := self._next()) is not events.SequenceEndEvent:
            value = self._node(event)
            mark = -1 if node.flow else self._marks.dash_before(value.start)
            node.entries.append(Entry(None, value, value.start if node.flow else mark - 1, mark))
        return _ended(node, event)

    def _end_of_block_text(self, start: int, end: int) -> int:
        """Find the end of the last line that belongs to the text, trailing blank ones aside."""
        # libyaml ends a block text where the next token begins, behind blank lines and comments.
        text, lines = self._tree.text, self._tree.lines_between(start, end)[1:]
        header = _HEADER.search(text, start)
        if not lines or header is None:
            return header.end() if header else end
        if "+" in header[1]:  # keeps its trailing blank lines, which are part of the text
            return lines[-1][1]
        bodies = [text[first:last] for first, last in lines]
        margin = min((count_margin(body) for body in bodies if body.strip(_BLANKS)), default=0)
        for body, (_, last) in zip(reversed(bodies), reversed(lines), strict=True):
            if body.strip(_BLANKS) or len(body) > margin > 0:
                return last
        return header.end()


def _ended(node: Node, event: Any) -> Node:  # noqa: ANN401
    node.end = event.end_mark.index if node.flow else node.entries[-1].end
    return node
