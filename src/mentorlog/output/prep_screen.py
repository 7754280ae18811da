"""The page before a meeting, drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions
from rich.text import Text

from mentorlog.output.page import INDENT, REST_INDENT, Item, Page, Paper, Part, fit
from mentorlog.output.prep_page import MOST_LINES
from mentorlog.output.wrapping import is_command
from mentorlog.texts import Texts

WIDEST = 80
"""The widest column of text that is still read with ease."""


@dataclass(frozen=True)
class PrepScreen:
    """Draw a page so that it fits, in the columns that the console turns out to have."""

    page: Page
    texts: Texts

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        """Yield the page line by line."""
        width = min(options.max_width, WIDEST)
        paper = Paper(MOST_LINES, width, self.texts, lambda t, at: len(_set(Text(t), console, at)))
        fitted = fit(self.page, paper)
        gap, frame = _blank(fitted.is_airy), _blank(fitted.is_framed)
        yield from _set(Text(self.page.title, style="bold"), console, width)
        for line in self.page.head:
            yield from _set(Text(line), console, width)
        for index, part in enumerate(self.page.parts):
            yield from gap if index else frame
            yield from self._part(part, fitted.shown[index], console, width)
        yield from frame
        yield from _set(Text(self.page.foot, style="dim"), console, width)

    def _part(self, part: Part, shown: int, console: Console, width: int) -> Iterator[Text]:
        yield from _set(Text(part.heading(shown, self.texts), style="bold"), console, width)
        for item in part.items[:shown]:
            for index, line in enumerate(_set(_said(item), console, width - part.indent)):
                mark = "- " if index == 0 and part.style != "text" else ""
                yield _behind(f"{' ' * INDENT}{mark:{part.indent - INDENT}}", line)
        if last := part.last_line(shown, self.texts):
            for line in _set(Text(last, style="dim"), console, width - REST_INDENT):
                yield _behind(" " * REST_INDENT, line)


def _blank(is_there: bool) -> list[Text]:  # noqa: FBT001 - a line or none
    return [Text()] if is_there else []


def _set(text: Text, console: Console, width: int) -> list[Text]:
    """Break a text into lines; one that is a command stays whole."""
    lines: list[Text] = []
    for line in text.split("\n", allow_blank=True):
        if is_command(line.plain):
            line.no_wrap, line.overflow = True, "ignore"
            lines.append(line)
        else:
            lines += line.wrap(console, width)
    return lines


def _behind(start: str, line: Text) -> Text:
    return Text(start, no_wrap=line.no_wrap, overflow=line.overflow).append_text(line)


def _said(item: Item) -> Text:
    return Text(item.text).append(item.tail, style="yellow" if item.urgent else "dim")
