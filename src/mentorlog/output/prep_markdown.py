"""The page before a meeting as Markdown, for paper or the phone."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import replace

from mentorlog.output.markdown import escape
from mentorlog.output.page import Page, Paper, Part, fit
from mentorlog.output.prep_page import MOST_LINES
from mentorlog.texts import Texts

WIDTH = 80
"""The columns that a page of paper is taken to have."""

NOT_ON_PAPER = ("boundaries", "reminder")
"""Parts that are left out: paper lies on the table (design 2, `prep`)."""


def format_prep(page: Page, texts: Texts) -> str:
    """Write the page, without boundaries and without the reminder; it ends in a newline."""
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
    """Put a command behind the words that lead to it: Markdown has no lines of its own."""
    return " ".join(text.split())


def _part(part: Part, shown: int, texts: Texts) -> Iterator[str]:
    mark = "- [ ]" if part.style == "boxes" else "-"
    for item in part.items[:shown]:
        yield f"{mark} {escape(_inline(item.whole))}"
    if last := part.last_line(shown, texts):
        yield f"- *{escape(_inline(last))}*"
