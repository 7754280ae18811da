"""Turn a YAML text into plain data in which every scalar is still the text that was written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from yaml import YAMLError
from yaml._yaml import CParser
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from mentorlog.domain.model.file_names import Path
from mentorlog.store.yaml.problems import MOST_NODES, ProblemFinder, is_merge

Data = str | list["Data"] | dict[str, "Data"] | None
"""What a YAML text holds: maps, lists, texts and nothing."""

LARGEST = 1024 * 1024
"""Bytes in UTF-8 that a file may have."""

DEEPEST = 20
"""Maps and lists that may stand in one another."""

NULLS = frozenset(("", "~", "null"))
"""The plain scalars that mean nothing; every other one is its text."""

BOM = "\ufeff"


class Place(NamedTuple):
    """Where a value and its key stand, counted from 1 in code points; no key is 0."""

    line: int
    column: int
    key_line: int = 0
    key_column: int = 0


class Places(Mapping[Path, Place]):
    """The places of paths in the text; nothing is worked out before it is asked for.

    An alias has the place of its anchor, with its own key's place.
    """

    def __init__(self, root: Node | None) -> None:
        self._root = root

    @property
    def root(self) -> Node | None:
        """Return the node of the whole text; None for an empty one."""
        return self._root

    def __getitem__(self, path: Path) -> Place:
        node, key = self._root, None
        for step in path:
            node, key = _child(node, step, path)
        return _place(node, key)

    def __iter__(self) -> Iterator[Path]:
        left: list[tuple[Path, Node | None]] = [((), self._root)]
        while left:
            path, node = left.pop()
            yield path
            below = [((*path, step), child) for step, _, child in _entries(node)]
            left.extend(reversed(below))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def nearest(self, path: Path) -> Place:
        """Return the place of `path`, or of the longest beginning of it that is there."""
        for length in range(len(path), 0, -1):
            if path[:length] in self:
                return self[path[:length]]
        return self[()]


@dataclass(frozen=True)
class Document:
    """The data of a text and where each of them stands; the root is always a map."""

    data: dict[str, Data]
    places: Places


def parse_document(text: str) -> Document:
    """Read one YAML document whose root is a map; an empty one is an empty map.

    Plain scalars stay the text that was written; an empty one, `~` and `null` are None. Raises
    YamlTextError with every problem that was found, and nothing else.
    """
    body = text.removeprefix(BOM)
    root = compose(body)
    # Three quick looks for a sign, so that a file without it does not pay for the slow search.
    if "!" in body:
        ProblemFinder(body).refuse_bare_tags()
    if root is None or (type(root) is ScalarNode and not root.style and not root.value):
        return Document({}, Places(root))
    if type(root) is not MappingNode:
        ProblemFinder(body).refuse_root(root)
    if "*" in body and "&" in body:
        ProblemFinder(body).refuse_aliases(root, DEEPEST)
    try:
        return Document(_build_map(root), Places(root))
    except _SuspectError:
        ProblemFinder(body).refuse_entries(root)


def compose(body: str) -> Node | None:
    """Compose the text, without its BOM, into PyYAML's nodes, whose `tag` is None if not written.

    Raises YamlTextError for what is no YAML, for several documents and for what is too large, too
    deep or of too many values.
    """
    if len(body) * 4 > LARGEST:  # a code point has at most four bytes; encode only if it matters
        ProblemFinder(body).refuse_large(LARGEST)
    # A value takes a character at least: a shorter text cannot have too many of them.
    composer = _Composer if len(body) <= MOST_NODES else _CountingComposer
    try:
        return composer(body).get_single_node()
    except _TooDeepError as error:
        ProblemFinder(body).refuse_deep(error.node, DEEPEST)
    except _TooManyError as error:
        ProblemFinder(body).refuse_many(error.node)
    except (YAMLError, UnicodeEncodeError) as error:
        raise ProblemFinder(body).translate(error, DEEPEST) from error


class _SuspectError(Exception):
    """Raised when something needs a closer look; what it is, the slow way finds out."""


class _TooDeepError(Exception):
    def __init__(self, node: Node) -> None:
        super().__init__()
        self.node = node


class _TooManyError(Exception):
    def __init__(self, node: Node) -> None:
        super().__init__()
        self.node = node


class _Composer(CParser):
    """Compose nodes without guessing types. The C code calls these three for every node.

    Depth is counted here since the C composer recurses without a limit and would crash.
    """

    def __init__(self, body: str) -> None:
        super().__init__(body)
        self._depth = -1

    def descend_resolver(self, parent: Node, _index: object) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise _TooDeepError(parent)

    def ascend_resolver(self) -> None:
        self._depth -= 1

    def resolve(self, _kind: object, _value: object, _implicit: object) -> None:
        return None


class _CountingComposer(_Composer):
    """A composer that counts the values of a text that is long enough to have too many."""

    def __init__(self, body: str) -> None:
        super().__init__(body)
        self._left = MOST_NODES

    def descend_resolver(self, parent: Node, index: object) -> None:
        self._left -= 1
        if self._left < 0:
            raise _TooManyError(parent)
        super().descend_resolver(parent, index)


def _build_map(node: MappingNode) -> dict[str, Data]:
    if node.tag is not None:
        raise _SuspectError
    data: dict[str, Data] = {}
    for key, value in node.value:
        if type(key) is not ScalarNode or key.tag is not None:
            raise _SuspectError
        if type(value) is ScalarNode and value.tag is None:
            text = value.value
            data[key.value] = None if text in NULLS and not value.style else text
        else:
            data[key.value] = _build(value)
    # PyYAML keeps the last of two equal keys without a word.
    if len(data) != len(node.value) or ("<<" in data and _merges(node)):
        raise _SuspectError
    return data


def _merges(node: MappingNode) -> bool:
    return any(is_merge(key) for key, _ in node.value)


def _build(node: Node) -> Data:
    if type(node) is MappingNode:
        return _build_map(node)
    if node.tag is not None:
        raise _SuspectError
    if type(node) is SequenceNode:
        return [_build(item) for item in node.value]
    text: str = node.value
    return None if text in NULLS and not node.style else text


def _child(node: Node | None, step: str | int, path: Path) -> tuple[Node, Node | None]:
    found = _children(node).get((type(step), step))
    if found is None:
        raise KeyError(path)
    return found


@lru_cache(maxsize=4)
def _children(node: Node | None) -> dict[tuple[type, str | int], tuple[Node, Node | None]]:
    """Sort what is in a node by its name; a file may have thousands of problems in one list."""
    found: dict[tuple[type, str | int], tuple[Node, Node | None]] = {}
    for name, key, child in _entries(node):
        if isinstance(name, str | int):  # of a hostile file anything else as well
            found.setdefault((type(name), name), (child, key))
    return found


def _entries(node: Node | None) -> Iterator[tuple[str | int, Node | None, Node]]:
    if isinstance(node, MappingNode):
        yield from ((key.value, key, value) for key, value in node.value)
    elif isinstance(node, SequenceNode):
        yield from ((index, None, item) for index, item in enumerate(node.value))


def _place(node: Node | None, key: Node | None) -> Place:
    line, column = _line_and_column(node) if node else (1, 1)
    return Place(line, column, *(_line_and_column(key) if key else ()))


def _line_and_column(node: Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1
