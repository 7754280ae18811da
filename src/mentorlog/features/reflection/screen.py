"""The screen of the approach, for its writer alone."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.constrain import Constrain
from rich.padding import Padding
from rich.text import Text

MOST_COLUMNS = 80


def render_approach(title: str, fields: Sequence[tuple[str, str]], note: str) -> RenderableType:
    """Draw the title, each field under its heading, and last the file's path."""
    lines: list[RenderableType] = [Text(title, style="bold")]
    for heading, text in fields:
        lines += [Text(), Text(heading, style="bold"), Padding(Text(text), (0, 0, 0, 2))]
    return Constrain(Group(*lines, Text(), Text(note, style="dim")), MOST_COLUMNS)
