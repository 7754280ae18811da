"""The screen that a person reads: strings as they are, drawings by way of Rich."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TextIO

from mentorlog.domain.visible import visible
from mentorlog.output.document import print_bytes
from mentorlog.output.outcome import Verbatim
from mentorlog.output.terminal import fit_lines, is_plain, measure_width, print_lines

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.segment import Segment


def show(screen: RenderableType | str | bytes, stream: TextIO | None = None) -> None:
    """Show a screen on `stream`, else on standard output; a string does not load Rich.

    Control characters are shown, not sent: what a file holds cannot steer the terminal. Bytes are
    a document of UTF-8, which stays one in a file or a pipe. Lines of a string are broken between
    words on a terminal, unless it is `Verbatim`.
    """
    target = sys.stdout if stream is None else stream
    if isinstance(screen, bytes):
        print_bytes(screen, target)
    elif isinstance(screen, str):
        if screen:
            lines = screen.rstrip("\n").split("\n")
            print_lines(lines if isinstance(screen, Verbatim) else fit_lines(lines, target), target)
    elif target is not None:
        _draw(screen, target)


def make_console(stream: TextIO) -> Console:
    """Make a console that takes no text for markup, and is plain where colour has no place."""
    from rich.console import Console

    class Screen(Console):
        """Let a reader that goes away be known in `main`; Rich would end the program with 1."""

        def on_broken_pipe(self) -> None:
            raise  # noqa: PLE0704 - called where the error is handled

    plain = is_plain(stream)
    return Screen(
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
    # A command is never broken, nor cut off at the edge: the terminal goes on in the next row.
    console.print(Segments(_without_padding(shown)), end="", crop=False)


def _without_padding(segments: Iterable[Segment]) -> Iterator[Segment]:
    """Leave out the blanks with which Rich fills each line: a copied line ends where it ends."""
    from rich.segment import Segment

    for line in Segment.split_lines(segments):
        while line and not line[-1].control and not line[-1].text.strip(" "):
            line.pop()
        if line and not line[-1].control:
            line[-1] = Segment(line[-1].text.rstrip(" "), line[-1].style)
        yield from (*line, Segment.line())
