"""A search phrase, regardless of case."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_SURE = re.compile("[!-~àáä-ÿ]+")
"""Letters that have no other form in a plain text than their two cases.

In Latin-1, which is searched too, `â` and `ã` would pass for the beginning of a letter in UTF-8.
"""

_PLAIN = {*range(1, 0xC0), 0xC2, 0xC3, 0xE2} - {0x5C, 0x84, 0x9F}
"""The bytes of plain texts: ASCII, and in UTF-8 the letters up to `ÿ`, dashes, quotes and the like.

Left out are the last bytes of the signs for Kelvin and Ångström (0x84), which are letters in other
guise, and of `ß`, which is `ss` (0x9F). All the rest of that kind begin with other bytes: accents
that change the letter before them, ligatures, long s, dotted I. Behind a backslash (0x5C) may
stand any letter at all.
"""

_SMALL = bytes(range(0x80)).lower() + bytes(range(0xA0, 0xC0)) * 2 + bytes(range(0xC0, 0x100))
"""The table that removes case in UTF-8: up to `ÿ` the cases differ in the last byte."""

_SEEN = bytes(_SMALL[byte] if byte in _PLAIN else 0 for byte in range(0x100))

Span = tuple[int, int]
"""The beginning and the exclusive end of a part of a text."""


def compose(text: str) -> str:
    """Return a text in the form in which it is searched and shown, NFC."""
    return unicodedata.normalize("NFC", text)


class Phrase:
    """Words that follow one another, separated by any white space, line ends included."""

    def __init__(self, words: Iterable[str]) -> None:
        said = compose(" ".join(words)).split()
        self.text = " ".join(said)
        self.words = tuple(word.casefold() for word in said)
        self._pattern = re.compile(r"\s+".join(map(re.escape, self.words)))
        sure = (word.encode().translate(_SEEN) for word in _SURE.findall(" ".join(self.words)))
        # Beyond ASCII, blanks are not told from letters.
        self._glance = re.compile(rb"[^!-~]*".join(map(re.escape, sure)))

    def is_surely_missing(self, raw: bytes) -> bool:
        """Return True only if a file cannot contain the words, neither as written nor escaped.

        Most files are excluded by this without being decoded, which makes a search of many files
        fast. False decides nothing.
        """
        seen = raw.translate(_SEEN)
        return 0 not in seen and self._glance.search(seen) is None

    def may_be_in_file(self, raw: bytes) -> bool:
        """Return whether the words may follow one another in the bytes of a file."""
        try:
            return self.may_be_in(raw.decode())
        except UnicodeDecodeError:
            return True

    def may_be_in(self, source: str) -> bool:
        """Return whether the words follow one another in the source of a text, composed or not."""
        return self._pattern.search(compose(source).casefold()) is not None

    def find(self, text: str) -> list[Span]:
        """Return the places of the phrase in a composed text, from left to right."""
        folded = text.casefold()
        found = [match.span() for match in self._pattern.finditer(folded)]
        if len(folded) == len(text):
            return found
        # Folding can lengthen a text (`ß` becomes `ss`), so places are mapped back.
        source = [place for place, sign in enumerate(text) for _ in sign.casefold()]
        return list(dict.fromkeys((source[start], source[end - 1] + 1) for start, end in found))
