"""One line of YAML as a person means it: its indentation, dashes, key, value and comment."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_FORM = re.compile(
    r"""
    (?P<indent>[ \t]*)
    (?P<dashes>(?:-[ \t]+)*)
    (?:(?P<key>"[^"]*"|'[^']*'|[^\s#"'\[{][^#]*?)[ ]*:(?=[ \t]|$)[ \t]*)?
    (?P<value>.*)
    """,
    re.VERBOSE | re.DOTALL,
)
_COMMENT = re.compile(r"(?:^|[ \t]+)#.*$", re.DOTALL)
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"|' r"'(?:[^']|'')*'")


@dataclass(frozen=True)
class WrittenLine:
    """The parts of a line; `value_at` is the column of the value, counted from 0."""

    line: str
    indent: int
    dashes: str
    key: str
    value: str
    comment: str
    value_at: int

    @property
    def content(self) -> str:
        """Return what stands behind the indentation and the dashes, without the comment."""
        return self.line[self.content_at : self.value_at + len(self.value)]

    @property
    def content_at(self) -> int:
        """Return the column, from 0, at which the content begins."""
        return self.indent + len(self.dashes)

    def with_value(self, value: str) -> str:
        """Return the line with another value and all else as it is."""
        return self.line[: self.value_at] + value + self.comment

    def with_content(self, content: str) -> str:
        """Return the line with another content behind its indentation and dashes."""
        return self.line[: self.content_at] + content + self.comment


def parse_line(line: str) -> WrittenLine:
    """Take a line apart. A `#` behind a blank begins the comment unless it stands in quotes."""
    match = _FORM.fullmatch(line)
    if match is None:
        return WrittenLine(line, 0, "", "", line, "", 0)
    value, at = match["value"], match.start("value")
    comment = _comment_of(value)
    value = value[: len(value) - len(comment)]
    trimmed = value.rstrip()
    comment = value[len(trimmed) :] + comment
    return WrittenLine(
        line, len(match["indent"]), match["dashes"], match["key"] or "", trimmed, comment, at
    )


def _comment_of(value: str) -> str:
    quoted = _QUOTED.match(value)
    comment = _COMMENT.search(value, quoted.end() if quoted else 0)
    return comment[0] if comment else ""


def closed_quote(value: str) -> str | None:
    """Return the quoted text that a value begins with; None when its quote is not closed."""
    match = _QUOTED.match(value)
    return match[0] if match else None


def quoted(text: str) -> str:
    """Write a text of one line in the quotes that need the fewest changes to it."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    if "'" not in text:
        return f"'{text}'"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def field_at(lines: Sequence[str], number: int) -> str:
    """Return the field a line is about, as keys with dots, read from the indentation alone.

    Items count from 1. An empty answer means that nothing can be told.
    """
    parts: list[str] = []
    column: int | None = None
    for at in range(min(number, len(lines) - 1), -1, -1):
        for start, name in reversed(_entries(lines[at])):
            if column is not None and not _holds(start, name, column, parts):
                continue
            parts.insert(0, str(_position(lines, at, start)) if name == "-" else name)
            column = start
        if column == 0 and not parts[0].isdecimal():
            break
    return ".".join(parts)


def _holds(start: int, name: str, column: int, parts: Sequence[str]) -> bool:
    """Return whether an entry is around what was found below it: a list may stand under its key."""
    return start < column or (start == column and name != "-" and parts[0].isdecimal())


def _entries(line: str) -> list[tuple[int, str]]:
    if line.lstrip().startswith("#"):
        return []
    form = parse_line(line)
    dashes = [(form.indent + at, "-") for at, sign in enumerate(form.dashes) if sign == "-"]
    return [*dashes, (form.content_at, form.key.strip("\"'"))] if form.key else dashes


def _position(lines: Sequence[str], number: int, column: int) -> int:
    """Count the items of a list down to the one whose dash stands at this place."""
    count = 1
    for line in reversed(lines[:number]):
        entries = _entries(line)
        if any(start < column or (start == column and name != "-") for start, name in entries):
            break
        count += (column, "-") in entries
    return count
