"""A text that YAML cannot read: its lines, where the parser stops, and a copy to try mends on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import yaml

from mentorlog.store.yaml.problems import LINE_BREAK

_AT_THE_START = ("while scanning a quoted scalar", "while scanning a simple key")


@dataclass(frozen=True)
class Draft:
    """The lines of a text, and from which line of the file, from 0, each of them came.

    An empty line comes last, even behind a text that ends without one: there libyaml sees its end.
    """

    lines: tuple[str, ...]
    origins: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Draft:
        """Split a text where libyaml splits it; a byte order mark is left out."""
        lines = LINE_BREAK.split(text.removeprefix("\ufeff"))
        lines += [""] if lines[-1] else []
        return cls(tuple(lines), tuple(range(len(lines))))

    @property
    def text(self) -> str:
        """Return the whole text again."""
        return "\n".join(self.lines)

    def with_lines(self, first: int, last: int, lines: Sequence[str]) -> Draft:
        """Return a copy with other lines in place of those from `first` to `last`."""
        room = self.origins[first : last + 1]
        origins = [room[min(at, len(room) - 1)] for at in range(len(lines))]
        return Draft(
            (*self.lines[:first], *lines, *self.lines[last + 1 :]),
            (*self.origins[:first], *origins, *self.origins[last + 1 :]),
        )

    def before(self, number: int) -> int | None:
        """Find the nearest line above that is neither blank nor a comment."""
        above = range(min(number, len(self.lines)) - 1, -1, -1)
        return next((each for each in above if says_something(self.lines[each])), None)

    def block_end(self, number: int, indent: int) -> int:
        """Return the last line of those below `number` that stand further right than `indent`."""
        end = number
        for at in range(number + 1, len(self.lines)):
            line = self.lines[at]
            if says_something(line):
                if indent_of(line) <= indent:
                    break
                end = at
        return end


def indent_of(line: str) -> int:
    """Return the number of blanks with which a line begins."""
    return len(line) - len(line.lstrip(" \t"))


def says_something(line: str) -> bool:
    """Return whether a line is more than blanks or a comment."""
    return not line.strip(" \t").startswith("#") and bool(line.strip(" \t"))


@dataclass(frozen=True)
class Failure:
    """The place where the parser stopped, and its words for it; all numbers count from 0.

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
        mark, start = error.problem_mark, error.context_mark
        line, column = (mark.line, mark.column) if mark else (0, 0)
        begun = (start.line, start.column) if start else (None, 0)
        return Failure(line, column, error.problem or "", error.context or "", *begun)
    return None


def root_is_map(text: str) -> bool:
    """Return whether a text can be read and its first document is a map."""
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
