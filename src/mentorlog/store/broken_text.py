"""A text that YAML cannot read: its lines, where the parser stops, and a copy to try mends on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import yaml

_LINE = re.compile("([^\n\r\x85\u2028\u2029]*)(\r\n|[\n\r\x85\u2028\u2029]|$)")
_AT_THE_START = ("while scanning a quoted scalar", "while scanning a simple key")


@dataclass(frozen=True)
class Draft:
    """Hold a text as lines and their ends, so that a mend never moves another line.

    An empty line comes last, even behind a text that ends without one: there libyaml sees its end.
    """

    lines: tuple[str, ...]
    ends: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Draft:
        """Split a text where libyaml splits it; a byte order mark is left out."""
        pairs = [match.groups() for match in _LINE.finditer(text.removeprefix("\ufeff"))]
        lines, ends = zip(*pairs, strict=True)
        return cls(lines, ends)

    @property
    def text(self) -> str:
        """Return the whole text again."""
        return "".join(line + end for line, end in zip(self.lines, self.ends, strict=True))

    def with_lines(self, changes: Mapping[int, str]) -> Draft:
        """Return a copy in which the lines of these numbers, from 0, read differently."""
        lines = tuple(changes.get(number, line) for number, line in enumerate(self.lines))
        return Draft(lines, self.ends)

    def before(self, number: int) -> int | None:
        """Find the nearest line above that is neither blank nor a comment."""
        above = range(min(number, len(self.lines)) - 1, -1, -1)
        return next((each for each in above if says_something(self.lines[each])), None)


def says_something(line: str) -> bool:
    """Tell whether a line is more than blanks or a comment."""
    return not line.strip(" \t").startswith("#") and bool(line.strip(" \t"))


@dataclass(frozen=True)
class Failure:
    """Say where the parser stopped and in which words, all numbers from 0.

    `start` is the line in which it began what it could not finish; None where it does not say.
    """

    line: int
    column: int
    problem: str = ""
    context: str = ""
    start: int | None = None
    start_column: int = 0

    @property
    def place(self) -> tuple[int, int]:
        """Return where the slip is to be looked for: what has no end is wrong at its start."""
        if self.start is not None and self.context in _AT_THE_START:
            return self.start, self.start_column
        return self.line, self.column


def find_failure(text: str) -> Failure | None:
    """Find where libyaml stops reading a text; None where it reads to the end.

    Events only, so that neither depth nor aliases cost anything. Two documents are no failure.
    Raises UnicodeEncodeError or ReaderError for characters that YAML forbids: take them out first.
    """
    anchors: set[str] = set()
    try:
        for event in _events(text):
            if isinstance(event, yaml.AliasEvent) and event.anchor not in anchors:
                return Failure(*_start(event), "found undefined alias")
            anchors.add(getattr(event, "anchor", None) or "")
    except yaml.MarkedYAMLError as error:
        return _failure(error)
    return None


def root_is_map(text: str) -> bool:
    """Tell whether a text can be read and its first document is a map."""
    if find_failure(text):
        return False
    nodes = (event for event in _events(text) if isinstance(event, yaml.NodeEvent))
    return isinstance(next(nodes, None), yaml.MappingStartEvent)


def find_tagged_lines(text: str) -> list[int]:
    """List the lines, from 0, in which YAML sees a tag; none where it cannot read the text."""
    if find_failure(text):
        return []
    lines = (_start(event)[0] for event in _events(text) if getattr(event, "tag", None))
    return list(dict.fromkeys(lines))


def find_unused_anchors(text: str) -> list[tuple[int, int]]:
    """List the places, from 0, of the anchors of a readable text that no alias refers to."""
    used = {event.anchor for event in _events(text) if isinstance(event, yaml.AliasEvent)}
    return [
        _start(event)
        for event in _events(text)
        if getattr(event, "anchor", None) not in {None, *used}
    ]


def _start(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line, mark.column) if mark else (0, 0)


def _events(text: str) -> Iterator[yaml.Event]:
    events: Iterator[yaml.Event] = yaml.parse(text, Loader=yaml.CSafeLoader)
    return events


def _failure(error: yaml.MarkedYAMLError) -> Failure:
    mark, start = error.problem_mark, error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    return Failure(
        line,
        column,
        error.problem or "",
        error.context or "",
        start.line if start else None,
        start.column if start else 0,
    )
