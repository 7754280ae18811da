"""Search all files of a relationship; hits."""

from __future__ import annotations

import os
import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.file_names import Kind, Path, format_path
from mentorlog.domain.text.phrase import Phrase, Span, compose
from mentorlog.errors import SystemRefusedError, UnreadableError
from mentorlog.store import paths
from mentorlog.store.disk import files
from mentorlog.store.reader import Reader
from mentorlog.store.yaml import read
from mentorlog.store.yaml.problems import LINE_BREAK

_NEW_LINE = re.compile("\n")
_BACKSLASH, _QUOTE = b'\\"'
_SHARED = tuple(f"{kind}.yaml" for kind in (Kind.RELATIONSHIP, Kind.EXPECTATIONS, Kind.MILESTONES))
_APPROACH = f"{Kind.APPROACH}.yaml"


@dataclass(frozen=True)
class Hit:
    """A line in which the phrase stands; `spans` are places in `text`.

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
    """What was found in one relationship.

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
    search.look_into(key, _shared)
    search.look_into(f"{key}/{paths.MEETINGS}", _dated)
    if private:
        search.look_into(f"{key}/{paths.PRIVATE}", _private)
    return search.found


class _Search:
    """Look into one file after the other."""

    def __init__(self, reader: Reader, phrase: Phrase, found: Findings) -> None:
        self.found = found
        self._root = str(reader.root)
        self._phrase = phrase
        self._has_apostrophe = any("'" in word for word in phrase.words)

    def look_into(self, folder: str, choose: Callable[[Collection[str]], list[str]]) -> None:
        """Look into the files of a folder that are chosen by their names, in that order."""
        try:
            if paths.leads_outside(self._root, folder):
                raise files.unreadable("link-outside", folder)
            worth = dict(self._worth_a_look(f"{self._root}/{folder}"))
        except (UnreadableError, OSError):
            self.found.closed.append(folder)
            return
        for name in choose(worth):
            file, raw = f"{folder}/{name}", worth[name]
            if raw is None:
                self._look_at(file)
            else:
                self.found.hits += self._hits(file, raw)

    def _worth_a_look(self, folder: str) -> Iterator[tuple[str, bytes | None]]:
        """Yield what may hold the phrase, with its bytes where `_read_plain` gave them."""
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.name.endswith(".yaml"):
                        raw = _read_plain(entry)
                        if raw is None or self._is_worth_parsing(raw):
                            yield entry.name, raw
        except FileNotFoundError:
            return

    def _is_worth_parsing(self, raw: bytes) -> bool:
        """Return whether a file may hold the phrase, as it is written or escaped."""
        if not self._has_apostrophe and self._phrase.is_surely_missing(raw):
            return False
        is_escaped = _BACKSLASH in raw and _QUOTE in raw
        is_doubled = self._has_apostrophe and b"''" in raw
        return is_escaped or is_doubled or self._phrase.may_be_in_file(raw)

    def _look_at(self, file: str) -> None:
        try:
            if paths.leads_outside(self._root, file):
                raise files.unreadable("link-outside", file)
            raw = files.read_bytes(f"{self._root}/{file}")
        except (UnreadableError, SystemRefusedError):
            self.found.closed.append(file)
            return
        if raw is not None and self._is_worth_parsing(raw):
            self.found.hits += self._hits(file, raw)

    def _hits(self, file: str, raw: bytes) -> Iterator[Hit]:
        try:
            text = files.decode(raw)
            body = text.removeprefix(read.BOM)
            root = read.parse_document(text).places.root
        except UnreadableError:
            self.found.broken.append(file)
            yield from self._hits_in_lines(file, _decode_anyhow(raw))
            return
        for path, node in _scalars(root):
            value = compose(node.value)
            if spans := self._phrase.find(value):
                lines = self._source_lines(node, body, len(spans))
                for number, line, places in _by_line(value, spans, lines):
                    yield Hit(file, number, format_path(path), line, places)

    def _hits_in_lines(self, file: str, text: str) -> Iterator[Hit]:
        body = "\n".join(LINE_BREAK.split(compose(text)))
        spans = self._phrase.find(body)
        ends = _line_ends(body, _NEW_LINE)
        lines = [bisect_right(ends, start) + 1 for start, _ in spans]
        for number, line, places in _by_line(body, spans, lines):
            yield Hit(file, number, "", line, places)

    def _source_lines(self, node: ScalarNode, body: str, hits: int) -> list[int]:
        """Return the line in the file of each hit; for an escaped one, where its text begins.

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
        ends = _line_ends(source, LINE_BREAK)
        return [first + bisect_right(ends, begin) for begin, _ in found]


def _shared(there: Collection[str]) -> list[str]:
    return [name for name in _SHARED if name in there]


def _dated(there: Collection[str]) -> list[str]:
    return [f"{meeting}.yaml" for meeting in paths.meetings_among(there)]


def _private(there: Collection[str]) -> list[str]:
    return [*({_APPROACH} & set(there)), *_dated(there)]


def _read_plain(entry: os.DirEntry[str]) -> bytes | None:
    """Return the bytes of what is a file, short and no link; all others want a closer look."""
    try:
        return files.read_short(entry.path) if entry.is_file(follow_symlinks=False) else None
    except OSError:
        return None


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
            if node.style or node.value not in read.NULLS:
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
    starts = [0, *_line_ends(text, _NEW_LINE)]
    rows: list[_Row] = []
    for (start, end), number in zip(spans, lines, strict=True):
        first = starts[bisect_right(starts, start) - 1]
        behind = bisect_right(starts, end)
        last = starts[behind] - 1 if behind < len(starts) else len(text)
        if rows and start < rows[-1].end:
            rows[-1].end = max(rows[-1].end, last)
            rows[-1].spans.append((start, end))
        else:
            rows.append(_Row(number, first, last, [(start, end)]))
    for row in rows:
        line = text[row.start : row.end]
        begin = row.start + len(line) - len(line.lstrip())
        shown = line.strip().replace("\n", " ")
        yield row.number, shown, tuple((start - begin, end - begin) for start, end in row.spans)


@dataclass
class _Row:
    """A line with hits: its number in the file, where it begins and ends, and the hits."""

    number: int
    start: int
    end: int
    spans: list[Span]


def _line_ends(text: str, line_break: re.Pattern[str]) -> list[int]:
    """Return the places behind each line break."""
    return [found.end() for found in line_break.finditer(text)]


@dataclass(frozen=True)
class FoundIn:
    """The hits in one relationship's files, and which relationship it is."""

    key: str
    name: str
    me: Side
    hits: Sequence[Hit]
