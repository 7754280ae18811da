"""What was typed in an encoding that nobody declared."""

from __future__ import annotations

_ESCAPED = range(0xDC80, 0xDD00)


def decode_line(line: bytes, encoding: str | None) -> str:
    """Read typed bytes as UTF-8 or as what was declared; a stray byte counts as a Western letter.

    Never raises. ASCII is taken for a terminal that did not say what it is.
    """
    for candidate in dict.fromkeys((encoding or "utf-8", "utf-8")):
        try:
            return line.decode(candidate)
        except (UnicodeError, LookupError):
            continue
    return mend_strays(line.decode("utf-8", "surrogateescape"))


def mend_strays(text: str) -> str:
    """Read every byte that Python could not decode and set aside as a Western letter."""
    if text.isascii():
        return text
    return "".join(_mend(sign) if ord(sign) in _ESCAPED else sign for sign in text)


def _mend(sign: str) -> str:
    return bytes([ord(sign) - 0xDC00]).decode("cp1252", "replace")
