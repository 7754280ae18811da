"""The screen that a person reads: strings as they are, drawings by way of Rich."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TextIO

from mentorlog.domain.visible import visible
from mentorlog.output.terminal import is_plain, measure_width, print_lines

if TYPE_CHECKING:
    from rich.console import Console, RenderableType


def show(screen: RenderableType | str, stream: TextIO | None = None) -> None:
    """Show a screen on `stream`, else on standard output; a string does not load Rich.

    Control characters are shown, not sent: what a file holds cannot steer the terminal.
    """
    target = sys.stdout if stream is None else stream
    if isinstance(screen, str):
        if screen:
            print_lines(screen.rstrip("\n").split("\n"), target)
    elif target is not None:
        _draw(screen, target)


def make_console(stream: TextIO) -> Console:
    """Make a console that takes no text for markup, and is plain where colour has no place."""
    from rich.console import Console

    plain = is_plain(stream)
    return Console(
        file=stream,
        width=measure_width(stream),
        force_terminal=not plain,
        color_system=None if plain else "auto",
        markup=False,
        emoji=False,
        highlight=False,
    )


def _draw(screen: RenderableType, stream: TextIO) -> None:
    from rich.segment import Segment, Segments

    console = make_console(stream)
    shown = [
        segment if segment.control else Segment(visible(segment.text), segment.style)
        for segment in console.render(screen)
    ]
    console.print(Segments(shown), end="")
