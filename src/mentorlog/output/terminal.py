"""Streams and their width, wrapped lines, Rich's console, the bytes of documents."""

from __future__ import annotations

import codecs
import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TextIO

from mentorlog.domain.text.characters import encodable, escape_controls, glue, unglue
from mentorlog.output.outcome import Verbatim
from mentorlog.texts.program import name_program

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console, RenderableType
    from rich.segment import Segment

    from mentorlog.output.outcome import Drawing


_FALLBACK = "mentorlog.encodable"
_USUAL_WIDTH = 80
_LEAST_WIDTH = 20


def prepare_streams() -> None:
    """Configure both output streams to escape characters that their encoding lacks."""
    codecs.register_error(_FALLBACK, _spell)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors=_FALLBACK)


def is_plain(stream: TextIO) -> bool:
    """Return whether a stream gets no colour: NO_COLOR, a dumb terminal, or no terminal at all."""
    return bool(os.environ.get("NO_COLOR")) or is_dumb() or not stream.isatty()


def is_dumb() -> bool:
    """Return whether the terminal can show nothing but characters."""
    return os.environ.get("TERM", "").lower() in {"dumb", "unknown"}


def measure_width(stream: TextIO) -> int:
    """Return the columns of a stream: COLUMNS, else its terminal's, else 80; never below 20."""
    named = os.environ.get("COLUMNS", "")
    if named.isascii() and named.isdigit() and int(named):
        return max(int(named), _LEAST_WIDTH)
    try:
        columns = os.get_terminal_size(stream.fileno()).columns
    except (OSError, ValueError):
        columns = 0
    return max(columns or _USUAL_WIDTH, _LEAST_WIDTH)


def print_lines(lines: Iterable[str], stream: TextIO | None) -> None:
    """Print plain lines; a stream that is missing ignores them."""
    if stream is not None:
        for line in lines:
            stream.write(f"{escape_controls(line)}\n")


def fit_lines(lines: Iterable[str], stream: TextIO | None) -> Iterable[str]:
    """Break lines between words where a terminal would break them anywhere.

    A word longer than a line, such as a path, stays whole; so does a command, and every line in a
    pipe.
    """
    if stream is None or not stream.isatty():
        return lines

    columns = measure_width(stream)
    return [part for line in lines for part in wrap(line, columns, cuts=False)]


def _spell(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    part = escape_controls(error.object[error.start : error.end])
    return encodable(part, "ascii"), error.end


def print_bytes(raw: bytes, stream: TextIO | None = None) -> None:
    """Print a document of UTF-8; on a terminal as lines without control characters.

    A file or a program behind a pipe gets every byte, whatever the locale's encoding and line ends.
    """
    target = sys.stdout if stream is None else stream
    if target is None:
        return
    buffer = getattr(target, "buffer", None)
    if buffer is None or target.isatty():
        # A byte order mark and Windows line ends are for spreadsheets, not for a terminal.
        lines = raw.decode("utf-8-sig").replace("\r\n", "\n").rstrip("\n").split("\n")
        print_lines(lines, target)
        return
    # Text printed before waits in the text layer, and would come out behind these bytes.
    target.flush()
    buffer.write(raw)


def show(screen: Drawing | bytes, stream: TextIO | None = None) -> None:
    """Print a screen on `stream`, else on standard output; a string does not load Rich.

    Control characters are made visible: the content of a file cannot control the terminal. Bytes
    are a document of UTF-8, and remain one in a file or a pipe. Lines of a string are broken
    between words on a terminal, unless it is `Verbatim`.
    """
    target = sys.stdout if stream is None else stream
    if isinstance(screen, bytes):
        print_bytes(screen, target)
    elif isinstance(screen, str):
        if screen:
            lines = screen.rstrip("\n").split("\n")
            print_lines(lines if isinstance(screen, Verbatim) else fit_lines(lines, target), target)
    elif target is not None:
        from mentorlog.output.styled_lines import StyledLines, format_styled
        from mentorlog.store.disk.system import prepare_console

        if isinstance(screen, StyledLines):
            # An older Windows console shows escape codes as text until it is told otherwise.
            columns, plain = measure_width(target), is_plain(target)
            if not plain:
                prepare_console()
            rows = format_styled(screen, columns, cell_width, plain=plain)
            target.writelines(f"{row}\n" for row in rows)
        else:
            _draw(screen, target)


def make_console(stream: TextIO) -> Console:
    """Return a console that reads no markup in texts, and is plain where colour has no place."""
    from rich.console import Console

    class Screen(Console):
        """A console that lets `main` handle a reader that has gone away; Rich would exit with 1."""

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
        # Only Rich itself makes control segments; what a file holds arrives as text.
        segment if segment.control else Segment(escape_controls(segment.text), segment.style)
        for segment in console.render(screen)
    ]
    # A command is never broken, nor cut off at the edge: the terminal goes on in the next row.
    console.print(Segments(_without_padding(shown)), end="", crop=False)


def _without_padding(segments: Iterable[Segment]) -> Iterator[Segment]:
    """Strip the blanks with which Rich fills lines, so that copied lines end with the text."""
    from rich.segment import Segment

    for line in Segment.split_lines(segments):
        while line and not line[-1].control and not line[-1].text.strip(" "):
            line.pop()
        if line and not line[-1].control:
            line[-1] = Segment(line[-1].text.rstrip(" "), line[-1].style)
        yield from (*line, Segment.line())


_TAB = 4
_LEAST_ROOM = 8
_BULLET = r" *(?:[-*•] +|\d{1,2}[.)] +)?"
_CHUNK = r" *[^ ]+"
_WORD = r"\s+|\S+"
# Commands of other programs that our texts tell people to type.
_OTHERS = ("git ", "echo ")
_NO_WIDTH = frozenset({"Mn", "Me", "Cf"})


def cell_width(text: str) -> int:
    """Return the cells that `text` takes: two for a wide character, none for a combining accent."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def is_command(line: str) -> bool:
    """Return whether a line is a next step: a command alone, indented, to be copied."""
    typed = line.lstrip(" ")
    return typed != line and typed.startswith((f"{name_program()} ", *_OTHERS))


def wrap(
    text: str, columns: int, *, first: str = "", rest: str = "", cuts: bool = True
) -> list[str]:
    """Wrap every line of `text` between words so that it fits into `columns`.

    `first` stands before the first line and `rest` before all others, both counted in. A broken
    line continues below its first word, behind a bullet or a number. A line that fits stays as it
    is. Without `cuts`, words longer than a line stay whole so that a path can be copied, and so do
    lines that are a command.
    """
    lines: list[str] = []
    for line in text.expandtabs(_TAB).split("\n"):
        if not cuts and is_command(line):
            lines.append(f"{rest if lines else first}{line}")
            continue
        lines += _wrap_line(line, columns, rest if lines else first, rest, cuts=cuts)
    return lines


def find_pushed(line: str, columns: int, first: int, rest: int) -> dict[int, int]:
    """Find the words of `line` that a terminal would cut in two, and the cells left before each.

    A word is given by the index of its first character. `first` and `rest` are the cells taken
    before the first row and before all others. Words longer than a row are left out.
    """
    pushed: dict[int, int] = {}
    column = first
    for word in re.finditer(_WORD, line):
        width = cell_width(word[0])
        if (
            not word[0].isspace()
            and column + width > columns
            and rest < column
            and width <= columns - rest
        ):
            pushed[word.start()] = columns - column
            column = rest
        for sign in word[0]:
            column = _after(sign, column, columns, rest)
    return {place: cells for place, cells in pushed.items() if cells}


def _after(sign: str, column: int, columns: int, rest: int) -> int:
    cells = _cells(sign)
    return (rest if column + cells > columns else column) + cells


def _wrap_line(line: str, columns: int, first: str, rest: str, *, cuts: bool) -> Iterator[str]:
    bullet = re.match(_BULLET, line)
    indent = rest + " " * (bullet.end() if bullet else 0)
    # Behind a deep indentation a few cells remain, even if the line then exceeds the columns.
    room = max(columns, cell_width(indent) + _LEAST_ROOM)
    current, bare = first, True
    for chunk in map(unglue, re.findall(_CHUNK, glue(line))):
        if bare or cell_width(current + chunk) <= room:
            current += chunk
        else:
            yield current
            current = indent + chunk.lstrip()
        bare = False
        while cuts and cell_width(current) > room:
            end = _fitting(current, room)
            yield current[:end]
            current = indent + current[end:]
    yield current if not bare else first


def _fitting(text: str, room: int) -> int:
    used = 0
    for place, sign in enumerate(text):
        used += _cells(sign)
        if used > room:
            return place
    return len(text)


def _cells(sign: str) -> int:
    if unicodedata.category(sign) in _NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1
