"""What is wrong with a YAML text, and where: the slow way, for texts that are wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice
from typing import NoReturn

from yaml import MarkedYAMLError
from yaml._yaml import CParser
from yaml._yaml import Mark as CMark
from yaml.error import Mark as PythonMark
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from mentorlog.domain.model.file_names import Path, format_path
from mentorlog.errors import Problem, UnreadableError

LINE_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
"""Where a line ends for libyaml."""

NOT_IN_YAML = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""A character that YAML allows nowhere, not even in quotes."""

MOST_NODES = 20_000
"""Values that a text may have, keys counted and every alias put in place."""

MOST_PROBLEMS = 200
"""Problems of one text that are told; who has more has a wrong file."""

LOOKED_FOR = MOST_PROBLEMS + 1
"""Problems after which nobody looks further: one more than are told tells that there are more."""

_DEPTH_OF_LIBYAML = "exceeded maximum nesting depth"
"""What libyaml 0.2.6 says of brackets that it reads ahead, long before there is a node."""

_BARE_TAG = re.compile(r"(?<![^\s\[{,:?-])!(?![^\s,\]}])")

_Mark = CMark | PythonMark | None


class YamlTextError(UnreadableError):
    """Raised when a text is no YAML that can be read here; `problems` has one or more."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        super().__init__("errors.unreadable", tuple(islice(problems, LOOKED_FOR)), file="")


def is_merge(key: ScalarNode) -> bool:
    """Return whether a key is YAML 1.1's `<<`, which other readers replace by another map."""
    return key.value == "<<" and not key.style


class ProblemFinder:
    """The search for what is wrong in one text, given without its BOM."""

    def __init__(self, body: str) -> None:
        self._body = body

    def refuse_large(self, largest: int) -> None:
        """Refuse a text of more bytes than `largest`."""
        size = len(self._body.encode("utf-8", "surrogatepass"))
        if size > largest:
            raise YamlTextError([Problem("too-large", facts={"size": size, "limit": largest})])

    def refuse_deep(self, node: Node, deepest: int) -> NoReturn:
        """Refuse a text in which `node` lies too deep."""
        self._refuse("too-deep", node, limit=deepest)

    def refuse_many(self, node: Node) -> NoReturn:
        """Refuse a text whose values become too many in `node`."""
        self._refuse("too-many-values", node, limit=MOST_NODES)

    def refuse_root(self, root: Node) -> NoReturn:
        """Refuse a document that is a list or a single text."""
        if root.tag is not None:
            self._refuse("tag", root, tag=_short(root.tag))
        self._refuse("not-a-map", root, kind="list" if isinstance(root, SequenceNode) else "text")

    def translate(self, error: Exception, deepest: int) -> YamlTextError:
        """Turn what libyaml complains of into problems with their place."""
        # libyaml stops at the first such character, and its message names no place in the line.
        if forbidden := list(islice(self._forbidden(), LOOKED_FOR)):
            return YamlTextError(forbidden)
        if not isinstance(error, MarkedYAMLError):
            return YamlTextError([self._at("syntax", None, problem=str(error), context="")])
        mark = error.problem_mark or error.context_mark
        if error.context == "expected a single document in the stream":
            return YamlTextError([self._at("several-documents", mark)])
        if error.problem == _DEPTH_OF_LIBYAML:
            return YamlTextError([self._at("too-deep", mark, limit=deepest)])
        return YamlTextError([self._syntax(error, mark)])

    def _syntax(self, error: MarkedYAMLError, mark: _Mark) -> Problem:
        return self._at(
            "syntax",
            mark,
            problem=error.problem or "",
            context=error.context or "",
            begun=error.context_mark.line + 1 if error.context_mark else 0,
            begun_column=error.context_mark.column + 1 if error.context_mark else 0,
        )

    def _forbidden(self) -> Iterator[Problem]:
        if NOT_IN_YAML.search(self._body) is None:
            return
        for number, line in enumerate(self._lines):
            for match in NOT_IN_YAML.finditer(line):
                char = f"U+{ord(match[0]):04X}"
                yield self._problem("control-character", number, match.start(), char=char)

    def refuse_bare_tags(self) -> None:
        """Refuse a `!` that stands alone as a tag, which leaves no trace in composed nodes."""
        if _BARE_TAG.search(self._body) and (tags := list(islice(self._find_tags(), LOOKED_FOR))):
            raise YamlTextError(tags)

    def _find_tags(self) -> Iterator[Problem]:
        parser = CParser(self._body)
        while (event := parser.get_event()) is not None:
            if tag := getattr(event, "tag", None):
                yield self._at("tag", event.start_mark, tag=_short(tag))

    def refuse_aliases(self, root: Node, deepest: int) -> None:
        """Refuse aliases that contain themselves or that make the data too deep or too large."""
        # Nine aliases of nine aliases … take a page to write and a billion values to read.
        sizes: dict[int, tuple[int, int]] = {}
        for node, children in self._children_first(root):
            measured = [sizes[id(child)] for child in children]
            depth = 1 + max((depth for depth, _ in measured), default=-1)
            size = 1 + sum(size for _, size in measured)
            sizes[id(node)] = depth, size
            if size > MOST_NODES:
                self._refuse("alias-bomb", node, limit=MOST_NODES)
            if depth > deepest:
                self.refuse_deep(node, deepest)

    def _children_first(self, root: Node) -> Iterator[tuple[Node, list[Node]]]:
        """Yield every node once, after all that it contains."""
        around: set[int] = set()
        done: set[int] = set()
        left: list[tuple[Node, bool]] = [(root, False)]
        while left:
            node, complete = left.pop()
            children = _children(node)
            if complete:
                around.discard(id(node))
                done.add(id(node))
                yield node, children
            elif id(node) in around:
                self._refuse("recursive-alias", node)
            elif id(node) not in done:
                around.add(id(node))
                left.append((node, True))
                left.extend((child, False) for child in children if id(child) not in done)

    def refuse_entries(self, root: Node) -> NoReturn:
        """Refuse every tag, every key that is no text or stands there twice, and every `<<`."""
        raise YamlTextError(self._find_in(root, ()))

    def _find_in(self, node: Node, path: Path) -> Iterator[Problem]:
        if node.tag is not None:
            yield self._at("tag", node.start_mark, path, tag=_short(node.tag))
        if isinstance(node, SequenceNode):
            for index, item in enumerate(node.value):
                yield from self._find_in(item, (*path, index))
        elif isinstance(node, MappingNode):
            seen: dict[str, int] = {}
            for key, value in node.value:
                yield from self._find_in_key(key, path, seen)
                name = key.value if isinstance(key, ScalarNode) else "?"
                yield from self._find_in(value, (*path, name))

    def _find_in_key(self, key: Node, path: Path, seen: dict[str, int]) -> Iterator[Problem]:
        mark = key.start_mark
        if not isinstance(key, ScalarNode):
            yield self._at("key-not-text", mark, path)
            return
        name: str = key.value
        ctx = (*path, name)
        if key.tag is not None:
            yield self._at("tag", mark, ctx, tag=_short(key.tag))
        elif is_merge(key):
            yield self._at("merge-key", mark, path)
        elif name in seen:
            yield self._at("duplicate-key", mark, ctx, key=name, first_line=seen[name])
        seen.setdefault(name, mark.line + 1)

    def _refuse(self, code: str, node: Node, **facts: object) -> NoReturn:
        raise YamlTextError([self._at(code, node.start_mark, (), **facts)])

    def _at(self, code: str, mark: _Mark, path: Path = (), **facts: object) -> Problem:
        if mark is None:
            return Problem(code, field=format_path(path), facts=facts)
        return self._problem(code, mark.line, mark.column, path, **facts)

    def _problem(
        self, code: str, line: int, column: int, path: Path = (), **facts: object
    ) -> Problem:
        source = self._lines[line] if line < len(self._lines) else ""
        return Problem(code, "", line + 1, column + 1, format_path(path), source, facts=facts)

    @cached_property
    def _lines(self) -> list[str]:
        return LINE_BREAK.split(self._body)


def _children(node: Node) -> list[Node]:
    if isinstance(node, MappingNode):
        return [child for pair in node.value for child in pair]
    return list(node.value) if isinstance(node, SequenceNode) else []


def _short(tag: str) -> str:
    return tag.replace("tag:yaml.org,2002:", "!!")
