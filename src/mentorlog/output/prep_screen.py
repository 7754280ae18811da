"""The page before a meeting, drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions
from rich.text import Text

from mentorlog.output.page import BULLET, INDENT, Item, Page, Part, fit, is_short, say_rest
from mentorlog.output.prep_page import MOST_LINES
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
        fitted = fit(self.page, MOST_LINES, width, lambda t, at: len(Text(t).wrap(console, at)))
        gap = [Text()] if fitted.is_airy else []
        yield from Text(self.page.title, style="bold").wrap(console, width)
        for line in self.page.head:
            yield from Text(line).wrap(console, width)
        for part, shown in zip(self.page.parts, fitted.shown, strict=True):
            yield from gap
            yield Text(part.title, style="bold")
            yield from self._part(part, shown, console, width)
        yield from gap
        yield from Text(self.page.foot, style="dim").wrap(console, width)

    def _part(self, part: Part, shown: int, console: Console, width: int) -> Iterator[Text]:
        for item in part.items[:shown]:
            lines = _said(item).wrap(console, width - part.indent)
            for index, line in enumerate(lines):
                mark = "- " if index == 0 and part.style != "text" else ""
                yield Text(f"{' ' * INDENT}{mark:{part.indent - INDENT}}").append_text(line)
        if is_short(part, shown):
            yield Text(f"{' ' * (INDENT + BULLET)}{say_rest(part, shown, self.texts)}", style="dim")


def _said(item: Item) -> Text:
    return Text(item.text).append(item.tail, style="yellow" if item.urgent else "dim")
