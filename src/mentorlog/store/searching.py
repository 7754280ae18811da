"""Searching: every file's bytes are looked at, and only what may hold the phrase is parsed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.path import Path
from mentorlog.domain.phrase import Phrase, Span, compose
from mentorlog.errors import SystemRefusedError, UnreadableError
from mentorlog.store import disk, layout, yaml_text
from mentorlog.store.reading import Reader
from mentorlog.store.yaml_problems import LINE_BREAK, field_name

_SHARED = (Kind.RELATIONSHIP, Kind.EXPECTATIONS, Kind.MILESTONES)


@dataclass(frozen=True)
class Hit:
    """Hold a line in which the phrase stands; `spans` are places in `text`.

    `line` counts from 1. `field` is the place as keys with dots, empty in a broken file, where
    `text` is the line as it was written.
    """

    file: str
    line: int
    field: str
    text: str
    spans: tuple[Span, ...]


@dataclass
class Findings:
    """Hold what was found in one relationship.

    `broken` names files that are no YAML as it should be, where the raw text was searched;
    `closed` names what could not be looked into at all.
    """

    key: str
    hits: list[Hit] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    closed: list[str] = field(default_factory=list)


def search_relationship(reader: Reader, key: str, phrase: Phrase, *, private: bool) -> Findings:
    """Look for the phrase in every value of a relationship's files; never raises for a bad file.

    What lies in `private/` is opened only where it was asked for.
    """
    search = _Search(reader, phrase, Findings(key))
    search.look_into(key, _SHARED)
    search.look_into_dated(f"{key}/{layout.MEETINGS}")
    if private:
        search.look_into(key, (Kind.APPROACH,))
        search.look_into_dated(f"{key}/{layout.PRIVATE}")
    return search.found


class _Search:
    """Look into one file after the other."""

    def __init__(self, reader: Reader, phrase: Phrase, found: Findings) -> None:
        self.found = found
        self._root = str(reader.root)
        self._reader = reader
        self._phrase = phrase
        self._has_quote = any("'" in word for word in phrase.words)

    def look_into(self, key: str, kinds: Iterable[Kind]) -> None:
        """Look into the files of these kinds, those that are there."""
        for kind in kinds:
            self._look_at(layout.relative_path(FileName(kind, key)), is_plain=False)

    def look_into_dated(self, folder: str) -> None:
        """Look into the files of a folder that are called as a meeting is, in their order."""
        try:
            names = self._reader.list_names(folder)
        except UnreadableError:
            self.found.closed.append(folder)
            return
        links = _links(f"{self._root}/{folder}", names)
        worth = [
            name
            for name in names
            if name.endswith(".yaml")
            and (name in links or self._may_hold(f"{self._root}/{folder}/{name}"))
        ]
        for meeting in layout.meetings_among(worth):
            name = f"{meeting}.yaml"
            self._look_at(f"{folder}/{name}", is_plain=name not in links)

    def _may_hold(self, path: str) -> bool:
        """Tell whether a plain file is worth a closer look: quick, and never wrong with a no."""
        try:
            raw = disk.read_bytes(path)
        except (UnreadableError, SystemRefusedError):
            return True
        return raw is not None and self._is_worth_parsing(raw)

    def _is_worth_parsing(self, raw: bytes) -> bool:
        try:
            text = raw.decode()
        except UnicodeDecodeError:
            return True
        is_escaped = "\\" in text and '"' in text
        is_doubled = self._has_quote and "''" in text
        return is_escaped or is_doubled or self._phrase.may_be_in(text)

    def _look_at(self, file: str, *, is_plain: bool) -> None:
        try:
            if not is_plain and layout.leads_outside(self._root, file):
                raise disk.unreadable("link-outside", file)
            raw = disk.read_bytes(f"{self._root}/{file}")
        except (UnreadableError, SystemRefusedError):
            self.found.closed.append(file)
            return
        if raw is not None and self._is_worth_parsing(raw):
            self.found.hits += self._hits(file, raw)

    def _hits(self, file: str, raw: bytes) -> Iterator[Hit]:
        try:
            text = disk.decode(raw)
            body = text.removeprefix(yaml_text.BOM)
            root = yaml_text.parse_document(text).places.root
        except UnreadableError:
            self.found.broken.append(file)
            yield from self._hits_in_lines(file, _decode_anyhow(raw))
            return
        for path, node in _scalars(root):
            yield from self._hits_in_value(file, path, node, body)

    def _hits_in_value(self, file: str, path: Path, node: ScalarNode, body: str) -> Iterator[Hit]:
        value = compose(node.value)
        spans = self._phrase.find(value)
        if spans:
            lines = self._source_lines(node, body, len(spans))
            for number, text, places in _by_line(value, spans, lines):
                yield Hit(file, number, field_name(path), text, places)

    def _hits_in_lines(self, file: str, text: str) -> Iterator[Hit]:
        body = "\n".join(LINE_BREAK.split(compose(text)))
        spans = self._phrase.find(body)
        lines = [body.count("\n", 0, start) + 1 for start, _ in spans]
        for number, line, places in _by_line(body, spans, lines):
            yield Hit(file, number, "", line, places)

    def _source_lines(self, node: ScalarNode, body: str, hits: int) -> list[int]:
        """Say in which line of the file each hit stands; for an escaped one, where its text begins.

        A folded text has its line breaks elsewhere than its value, so the hits are counted.
        """
        start, end = node.start_mark, node.end_mark
        first, source = start.line + 1, body[start.index : end.index]
        if node.style in ("|", ">") and (head := LINE_BREAK.search(source)):
            first, source = first + 1, source[head.end() :]
        source = compose(source)
        found = self._phrase.find(source)
        if len(found) != hits:
            return [first] * hits
        return [first + len(LINE_BREAK.findall(source, 0, begin)) for begin, _ in found]


def _links(folder: str, names: Iterable[str]) -> frozenset[str]:
    """List the links in a folder; where that cannot be told, any of `names` may be one."""
    try:
        with os.scandir(folder) as entries:
            return frozenset(entry.name for entry in entries if entry.is_symlink())
    except OSError:
        return frozenset(names)


def _decode_anyhow(raw: bytes) -> str:
    """Return what a file that is no YAML, and perhaps no UTF-8, says at least in its lines."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _scalars(root: Node | None) -> Iterator[tuple[Path, ScalarNode]]:
    """Yield every value that is a text, in the order of the file; an alias is its anchor's."""
    seen: set[int] = set()
    left: list[tuple[Path, Node]] = [((), root)] if root else []
    while left:
        path, node = left.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, ScalarNode):
            if node.style or node.value not in yaml_text.NULLS:
                yield path, node
        elif isinstance(node, MappingNode):
            left += [((*path, key.value), value) for key, value in reversed(node.value)]
        elif isinstance(node, SequenceNode):
            items = list(enumerate(node.value))
            left += [((*path, index), item) for index, item in reversed(items)]


def _by_line(
    text: str, spans: Iterable[Span], lines: Iterable[int]
) -> Iterator[tuple[int, str, tuple[Span, ...]]]:
    """Put hits of one line together: its number in the file, its text, and where they stand.

    A hit that runs over a line break takes both lines, joined by a blank.
    """
    rows: list[tuple[int, int, int, list[Span]]] = []
    for (start, end), number in zip(spans, lines, strict=True):
        first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
        last = len(text) if last < 0 else last
        if rows and start < rows[-1][2]:
            number, first, _, places = rows.pop()  # noqa: PLW2901 - the row goes on
            rows.append((number, first, last, [*places, (start, end)]))
        else:
            rows.append((number, first, last, [(start, end)]))
    for number, first, last, places in rows:
        begin = first + len(text[first:last]) - len(text[first:last].lstrip())
        shown = text[begin:last].rstrip().replace("\n", " ")
        yield number, shown, tuple((start - begin, end - begin) for start, end in places)
