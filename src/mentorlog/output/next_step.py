"""Sentences that end in a command, which stays whole at any width."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rich.padding import Padding
from rich.text import Text

from mentorlog.output.terminal import is_command

if TYPE_CHECKING:
    from rich.console import RenderableType


def draw_lines(text: str, indent: int = 0, style: str = "") -> Iterator[RenderableType]:
    """Yield each line of `text` indented; one that is a command is neither broken nor cut.

    This holds only inside Rich groups: any other container wraps it.
    """
    for line in text.split("\n"):
        if is_command(line):
            yield draw_command(line, indent, style)
        else:
            yield Padding(Text(line, style=style), (0, 0, 0, indent))


def draw_command(command: str, indent: int, style: str = "") -> Text:
    """Draw a command in a line of its own."""
    return Text(f"{' ' * indent}{command}", style=style, no_wrap=True, overflow="ignore")
