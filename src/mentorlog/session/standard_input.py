"""Values of text options, where `-` stands for standard input."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from mentorlog.domain.text.characters import clean_typed, decode_line
from mentorlog.errors import UsageError

_MARK = "-"


def read_text_option(value: str | None) -> str | None:
    """Return the value of a text option, stripped; `-` reads standard input.

    Raises UsageError where standard input has no text, as when `-` is given twice.
    """
    return read_text() if value == _MARK else value


def read_text_options(values: Iterable[str] | None) -> tuple[str, ...]:
    """Return the values of a repeatable option; each line of standard input is a value."""
    return tuple(_each(values or ()))


def _each(values: Iterable[str]) -> Iterator[str]:
    for value in values:
        if value == _MARK:
            yield from read_lines()
        else:
            yield value


def read_lines() -> list[str]:
    """Return the lines of standard input that are not blank. Raises UsageError for none."""
    return [line.strip() for line in read_text().split("\n") if line.strip()]


def read_text() -> str:
    """Return standard input, stripped. Raises UsageError where it is empty."""
    text = clean_typed(_read()).strip()
    if not text:
        raise UsageError("errors.usage.stdin-empty")
    return text


def _read() -> str:
    stream: object = sys.stdin
    if stream is None:
        return ""
    # Bytes, since the encoding that Python was told may be wrong.
    raw = getattr(sys.stdin, "buffer", None)
    return sys.stdin.read() if raw is None else decode_line(raw.read(), sys.stdin.encoding)
