"""Documents in UTF-8, and escaping for Markdown."""

from __future__ import annotations

import re

from mentorlog.domain.text.characters import escape_controls


def format_bytes(text: str) -> bytes:
    """Encode a document in UTF-8 with one line end last, without terminal control characters."""
    text = text.rstrip("\n")
    return f"{escape_controls(text)}\n".encode()


_MARKUP = re.compile(r"[\\`*_\[\]<~|]|&(?=#?\w+;)")
_AT_START = re.compile(r"#{1,6}(?=\s|$)|[-+>=]|:(?=-)")
_CLOSING = re.compile(r"(?<=\s)#+$")
"""The signs that close a heading, which Markdown does not show."""

_NUMBER = re.compile(r"(\d{1,9})[.)]")


def escape(text: str) -> str:
    """Escape what Markdown would interpret, in a text of one line.

    That includes the lines of a table and what closes a heading.
    """
    plain = _MARKUP.sub(lambda found: f"\\{found[0]}", text.replace("\t", " "))
    plain = _CLOSING.sub(lambda found: f"\\{found[0]}", plain)
    if number := _NUMBER.match(plain):
        return f"{number[1]}\\{plain[number.end(1) :]}"
    return f"\\{plain}" if _AT_START.match(plain) else plain
