"""A search phrase, without case."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_ASIDE = 0
"""What stands for a byte that the quick look does not judge."""

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


class QuickFilter:
    """A search for words that follow one another, without case; `can_judge` must hold for them."""

    def __init__(self, words: Iterable[str]) -> None:
        seen = [word.encode().translate(_SEEN) for word in words]
        self._longest = max(seen, key=len, default=b"")
        self._pattern = re.compile(_BETWEEN.join(map(re.escape, seen)))

    def misses(self, raw: bytes) -> bool:
        """Return True only if the words are not in a text in UTF-8 or Latin-1, composed or not.

        It is never wrong; False says nothing.
        """
        seen = raw.translate(_SEEN)
        if _ASIDE in seen:
            return False
        return seen.find(self._longest) < 0 or self._pattern.search(seen) is None


def can_judge(word: str) -> bool:
    """Return whether a word is of ASCII, or of letters that stand out in Latin-1: æ, ø, å, é do."""
    return all(sign.isascii() or _stands_out(ord(sign)) for sign in word)


def _stands_out(letter: int) -> bool:
    return 0xE0 <= letter <= 0xFF and not {letter, letter - 0x20} & _JUDGED  # noqa: PLR2004


Span = tuple[int, int]
"""Where a part of a text begins and ends, the end exclusive."""


def compose(text: str) -> str:
    """Return a text in the one form in which it is searched and shown, NFC."""
    return unicodedata.normalize("NFC", text)


class Phrase:
    """Words that follow one another; between them stands any blank, a new line too."""

    def __init__(self, words: Iterable[str]) -> None:
        said = compose(" ".join(words)).split()
        self.text = " ".join(said)
        self.words = tuple(word.casefold() for word in said)
        self._longest = max(self.words, key=len, default="")
        self._pattern = re.compile(r"\s+".join(map(re.escape, self.words)))
        self._quick = QuickFilter(self.words) if all(map(can_judge, self.words)) else None

    def is_surely_missing(self, raw: bytes) -> bool:
        """Return True only if a file does not have the words, neither as written nor escaped.

        Most files are done with so, which is what a search of many consists of. False says nothing.
        """
        return self._quick is not None and self._quick.misses(raw)

    def may_be_in_file(self, raw: bytes) -> bool:
        """Return whether the words may follow one another in a file as it is written."""
        try:
            return self.may_be_in(raw.decode())
        except UnicodeDecodeError:
            return True

    def may_be_in(self, source: str) -> bool:
        """Return whether the words follow one another in the source of a text, composed or not."""
        folded = compose(source).casefold()
        return self._longest in folded and self._pattern.search(folded) is not None

    def find(self, text: str) -> list[Span]:
        """Return where the phrase stands in a composed text, from left to right."""
        folded = text.casefold()
        if self._longest not in folded:
            return []
        found = [match.span() for match in self._pattern.finditer(folded)]
        if len(folded) == len(text):
            return found
        source = [place for place, sign in enumerate(text) for _ in sign.casefold()]
        return list(dict.fromkeys((source[start], source[end - 1] + 1) for start, end in found))
