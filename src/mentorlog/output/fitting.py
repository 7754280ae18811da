"""Renderables that fit the terminal: the first that does, or a text with an unbroken end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.containers import Lines
from rich.measure import Measurement
from rich.text import Text

from mentorlog.domain.text.characters import glue, unglue

_UNBOUNDED = 1000
_GAP = "  "


@dataclass(frozen=True)
class FirstThatFits:
    """The first of several drawings that is no wider than its place, else the last.

    In a place of `roomy` columns or more it is the first one, which may be broken there.
    """

    drawings: Sequence[RenderableType]
    roomy: int = _UNBOUNDED

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the drawing."""
        if options.max_width >= self.roomy:
            yield self.drawings[0]
            return
        # Measured without a limit: inside of one Rich reports the limit itself.
        free = options.update(width=_UNBOUNDED)
        widths = (Measurement.get(console, free, each).maximum for each in self.drawings)
        fitting = zip(self.drawings, widths, strict=True)
        yield next((d for d, w in fitting if w <= options.max_width), self.drawings[-1])


class Sentence(Text):
    """A text in which a duration or a time of day is not broken in two."""

    def wrap(self, console: Console, width: int, *_: Any, **__: Any) -> Lines:  # noqa: ANN401 - Rich's own
        """Wrap the text as `wrap_text` does."""
        return wrap_text(self, console, width)


def wrap_text(text: Text, console: Console, width: int) -> Lines:
    """Wrap a text between words, but never between a number and its unit."""
    # Rich breaks at blanks, so those inside of a duration are replaced while it wraps.
    glued = Text(overflow="fold").append_text(text)
    glued.plain = glue(text.plain)
    lines = glued.wrap(console, width)
    for line in lines:
        line.plain = unglue(line.plain)
    return lines


@dataclass(frozen=True)
class TextWithTail:
    """A text and a remark on it, which moves to its own line rather than being broken."""

    text: Text
    tail: Text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the lines of the text, with the remark behind the last or below it."""
        *lines, last = wrap_text(self.text, console, options.max_width)
        last.rstrip()
        yield from lines
        if last.cell_len + len(_GAP) + self.tail.cell_len <= options.max_width:
            yield Text.assemble(last, _GAP, self.tail)
        else:
            yield last
            yield self.tail

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        """Measure both in one line."""
        return Measurement.get(console, options, Text.assemble(self.text, _GAP, self.tail))
