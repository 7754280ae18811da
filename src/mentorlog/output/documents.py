"""UTF-8 documents; escaping for Markdown and for CSV."""

from __future__ import annotations

import re

from mentorlog.domain.text.characters import escape_controls


def format_bytes(text: str) -> bytes:
    """Make a document of UTF-8 that ends in one line end; nothing in it steers a terminal."""
    text = text.rstrip("\n")
    return f"{escape_controls(text)}\n".encode()


_MARKUP = re.compile(r"[\\`*_\[\]<~|]|&(?=#?\w+;)")
_AT_START = re.compile(r"#{1,6}(?=\s|$)|[-+>=]|:(?=-)")
_CLOSING = re.compile(r"(?<=\s)#+$")
"""What ends a heading, and is not shown."""

_NUMBER = re.compile(r"(\d{1,9})[.)]")


def escape(text: str) -> str:
    """Put a backslash before what Markdown would obey, in a text of one line.

    The lines of a table and what closes a heading are among it.
    """
    plain = _MARKUP.sub(lambda found: f"\\{found[0]}", text.replace("\t", " "))
    plain = _CLOSING.sub(lambda found: f"\\{found[0]}", plain)
    if number := _NUMBER.match(plain):
        return f"{number[1]}\\{plain[number.end(1) :]}"
    return f"\\{plain}" if _AT_START.match(plain) else plain
