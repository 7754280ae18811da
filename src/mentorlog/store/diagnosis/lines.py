"""The lines of a YAML text as a person means them, and a copy of the text to try mends on.

The parser tells nothing of a text that is broken, so its lines are read here once more, one by one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mentorlog.store.yaml.problems import LINE_BREAK

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


@dataclass(frozen=True)
class Draft:
    """The lines of a text, and from which line of the file, from 0, each of them came.

    An empty line comes last, even behind a text that ends without one: there libyaml sees its end.
    """

    lines: tuple[str, ...]
    origins: tuple[int, ...]  # what a mend takes out or adds above may move no number of the file

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

    def block_end(self, number: int, indent: int, *, with_items: bool = False) -> int:
        """Return the last line of those below `number` that stand further right than `indent`.

        `with_items` takes in the list of a key, which may stand in the key's own column.
        """
        end = number
        for at in range(number + 1, len(self.lines)):
            line = self.lines[at]
            if says_something(line):
                is_item = with_items and line.startswith(f"{' ' * indent}- ")
                if indent_of(line) <= indent and not is_item:
                    break
                end = at
        return end

    def column_below(self, number: int, least: int, *, dashed: bool) -> int:
        """Return where the next line begins if it may belong to this one, else two blanks further.

        `least` is the column of this one; an item may begin in it, anything else behind it.
        """
        below = (line for line in self.lines[number + 1 :] if says_something(line))
        line = next(below, "")
        column = indent_of(line)
        fits = line.lstrip().startswith("- ") if dashed else column > least
        return column if fits and column >= least else least + 2


def indent_of(line: str) -> int:
    """Return the number of blanks with which a line begins."""
    return len(line) - len(line.lstrip(" \t"))


def says_something(line: str) -> bool:
    """Return whether a line is more than blanks or a comment."""
    return not line.strip(" \t").startswith("#") and bool(line.strip(" \t"))


def shifted(line: str, step: int) -> str:
    """Return a line that begins `step` columns further right, or left; a blank one is empty."""
    text = line.strip(" \t")
    return " " * max(0, indent_of(line) + step) + line.lstrip(" \t") if text else ""
