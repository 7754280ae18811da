"""What a stream can show: letters that it has a code for, colour, and how many columns."""

from __future__ import annotations

import codecs
import os
import sys
from typing import TYPE_CHECKING, TextIO

from mentorlog.domain.visible import encodable, visible

if TYPE_CHECKING:
    from collections.abc import Iterable

_FALLBACK = "mentorlog.encodable"
_USUAL_WIDTH = 80
_LEAST_WIDTH = 20


def prepare_streams() -> None:
    """Make standard output and error spell what they have no code for, whoever writes to them."""
    codecs.register_error(_FALLBACK, _spell)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors=_FALLBACK)


def is_plain(stream: TextIO) -> bool:
    """Tell whether a stream gets no colour: NO_COLOR, a dumb terminal, or no terminal at all."""
    return bool(os.environ.get("NO_COLOR")) or is_dumb() or not stream.isatty()


def is_dumb() -> bool:
    """Tell whether the terminal is one that knows letters only."""
    return os.environ.get("TERM", "").lower() in {"dumb", "unknown"}


def measure_width(stream: TextIO) -> int:
    """Measure the columns of a stream: COLUMNS, else its terminal, else 80; never below 20."""
    named = os.environ.get("COLUMNS", "")
    if named.isascii() and named.isdigit() and int(named):
        return max(int(named), _LEAST_WIDTH)
    try:
        columns = os.get_terminal_size(stream.fileno()).columns
    except (OSError, ValueError):
        columns = 0
    return max(columns or _USUAL_WIDTH, _LEAST_WIDTH)


def print_lines(lines: Iterable[str], stream: TextIO | None) -> None:
    """Print plain lines; a stream that is not there takes them silently."""
    if stream is not None:
        for line in lines:
            stream.write(f"{visible(line)}\n")


def fit_lines(lines: Iterable[str], stream: TextIO | None) -> Iterable[str]:
    """Break lines between words where a terminal would break them anywhere.

    A word that is longer than a line, as a path may be, stays whole; so does a command, and all in
    a pipe.
    """
    if stream is None or not stream.isatty():
        return lines
    from mentorlog.output.wrapping import wrap

    columns = measure_width(stream)
    return [part for line in lines for part in wrap(line, columns, cuts=False)]


def _spell(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    part = visible(error.object[error.start : error.end])
    return encodable(part, "ascii"), error.end
