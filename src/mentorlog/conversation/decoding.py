"""What was typed in an encoding that nobody declared."""

from __future__ import annotations

import re

_SET_ASIDE = re.compile("[\udc80-\udcff]+")


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
    """Read every byte that Python could not decode and set aside.

    Such bytes are UTF-8 where they can be, as in a terminal that never said what it is, else
    Western letters.
    """
    if text.isascii():
        return text
    whole = _SET_ASIDE.sub(lambda found: _read_bytes(found[0], "utf-8", "surrogateescape"), text)
    return _SET_ASIDE.sub(lambda found: _read_bytes(found[0], "cp1252", "replace"), whole)


def _read_bytes(signs: str, encoding: str, errors: str) -> str:
    return signs.encode("ascii", "surrogateescape").decode(encoding, errors)
