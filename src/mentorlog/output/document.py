"""A whole document on standard output: its bytes as they are, or as lines on a terminal."""

from __future__ import annotations

import sys
from typing import TextIO

from mentorlog.domain.visible import visible
from mentorlog.output.terminal import print_lines


def format_bytes(text: str) -> bytes:
    """Make a document of UTF-8 that ends in one line end; nothing in it steers a terminal."""
    text = text.rstrip("\n")
    return f"{visible(text)}\n".encode()


def print_bytes(raw: bytes, stream: TextIO | None = None) -> None:
    """Print a document of UTF-8; only a terminal gets it as lines that cannot steer it.

    A file or a program behind a pipe gets every byte, whatever the locale's letters and line ends.
    """
    target = sys.stdout if stream is None else stream
    if target is None:
        return
    buffer = getattr(target, "buffer", None)
    if buffer is None or target.isatty():
        lines = raw.decode("utf-8-sig").replace("\r\n", "\n").rstrip("\n").split("\n")
        print_lines(lines, target)
        return
    target.flush()
    buffer.write(raw)
