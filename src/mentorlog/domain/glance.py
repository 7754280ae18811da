"""A glance at a file's bytes: whether words of Latin letters can stand in it at all."""

from __future__ import annotations

import re
from collections.abc import Iterable

_ASIDE = 0
"""What stands for a byte that a glance does not judge."""

_JUDGED = {*range(1, 0xC0), 0xC2, 0xC3, 0xE2} - {0x5C, 0x84, 0x9F}
"""The bytes of ASCII, and in UTF-8 of the letters up to `ÿ` and of dashes, quotes and the like.

Left out are the last bytes of the signs for Kelvin and Ångström (0x84), which are letters in other
guise, and of `ß`, which is `ss` (0x9F). All the rest of that kind begin with other bytes: accents
that change the letter before them, ligatures, long s, dotted I. Behind a backslash (0x5C) may
stand any letter at all.
"""

_BETWEEN = rb"[\s\x1c-\x1f\x80-\xff]+"
"""Any blank between two words; beyond ASCII blanks are not told from other signs."""


def _table() -> bytes:
    """Make the table by which letters lose their case in UTF-8.

    Up to `ÿ` the two cases differ by 0x20 in the last byte. That other signs become alike by it
    costs a second look at worst.
    """
    small = bytearray(bytes(range(256)).lower())
    small[0x80:0xA0] = small[0xA0:0xC0]
    return bytes(small[byte] if byte in _JUDGED else _ASIDE for byte in range(256))


_SEEN = _table()


class Glance:
    """Look for words that follow one another, without case; they must be `can_judge`d."""

    def __init__(self, words: Iterable[str]) -> None:
        seen = [word.encode().translate(_SEEN) for word in words]
        self._longest = max(seen, key=len, default=b"")
        self._pattern = re.compile(_BETWEEN.join(map(re.escape, seen)))

    def misses(self, raw: bytes) -> bool:
        """Tell that the words are not in a text in UTF-8 or Latin-1, composed or not.

        It is never wrong; False says nothing.
        """
        seen = raw.translate(_SEEN)
        if _ASIDE in seen:
            return False
        return seen.find(self._longest) < 0 or self._pattern.search(seen) is None


def can_judge(word: str) -> bool:
    """Tell whether a word is of ASCII, or of letters that stand out in Latin-1: æ, ø, å, é do."""
    return all(sign.isascii() or _stands_out(ord(sign)) for sign in word)


def _stands_out(letter: int) -> bool:
    return 0xE0 <= letter <= 0xFF and not {letter, letter - 0x20} & _JUDGED  # noqa: PLR2004
