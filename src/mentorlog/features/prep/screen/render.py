"""The page of `prep` in a terminal and as Markdown."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, replace

from rich.console import Console, ConsoleOptions
from rich.text import Text

from mentorlog.features.prep.screen.page import MOST_LINES
from mentorlog.output.documents import escape
from mentorlog.output.fitting import wrap_text
from mentorlog.output.page import INDENT, REST_INDENT, Item, Page, Paper, Part, fit
from mentorlog.output.terminal import is_command
from mentorlog.texts import Texts

WIDTH = 80
"""The columns of a page of paper."""

NOT_ON_PAPER = ("boundaries", "reminder")
"""Parts that are left out: paper lies on the table."""


def format_prep(page: Page, texts: Texts) -> str:
    """Return the page as Markdown, without boundaries and reminder; it ends in a newline."""
    parts = tuple(part for part in page.parts if part.name not in NOT_ON_PAPER)
    page = replace(page, parts=parts)
    # A foot needs an empty line before it, or it would belong to the item above.
    fitted = fit(page, Paper(MOST_LINES - 1, WIDTH, texts, _count))
    gap = [""] if fitted.is_airy else []
    lines = [f"# {escape(page.title)}", *gap, *(f"- {escape(_inline(line))}" for line in page.head)]
    for part, shown in zip(parts, fitted.shown, strict=True):
        heading = escape(_inline(part.heading(shown, texts)))
        lines += [*gap, f"## {heading}", *_part(part, shown, texts)]
    return "\n".join([*lines, "", escape(page.foot), ""])


def _count(text: str, width: int) -> int:
    return len(textwrap.wrap(_inline(text), width))


def _inline(text: str) -> str:
    """Return the text with a command behind it: a Markdown paragraph has no lines of its own."""
    return " ".join(text.split())


def _part(part: Part, shown: int, texts: Texts) -> Iterator[str]:
    mark = "- [ ]" if part.style == "boxes" else "-"
    for item in part.items[:shown]:
        yield f"{mark} {escape(_inline(item.whole))}"
    if last := part.last_line(shown, texts):
        yield f"- *{escape(_inline(last))}*"


WIDEST = 80
"""The widest column of text that is still easy to read."""


@dataclass(frozen=True)
class PrepScreen:
    """The page in a terminal, fitted to the size of the console when it is printed."""

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
    """Wrap a text into lines; a line that is a command stays whole."""
    lines: list[Text] = []
    for line in text.split("\n", allow_blank=True):
        if is_command(line.plain):
            # Rich cuts a line without wrapping at the edge, unless overflow is ignored.
            line.no_wrap, line.overflow = True, "ignore"
            lines.append(line)
        else:
            lines += wrap_text(line, console, width)
    return lines


def _behind(start: str, line: Text) -> Text:
    return Text(start, no_wrap=line.no_wrap, overflow=line.overflow).append_text(line)


def _said(item: Item) -> Text:
    return Text(item.text).append(item.tail, style="yellow" if item.urgent else "dim")
