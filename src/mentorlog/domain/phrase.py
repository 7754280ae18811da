"""A phrase that is searched for: compared without case, and in one Unicode form."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

Span = tuple[int, int]
"""Where a part of a text begins and ends, the end exclusive."""

_LATIN = "latin-1"
_LOWER = bytes(range(256)).decode(_LATIN).lower().encode(_LATIN)


def compose(text: str) -> str:
    """Return a text in the one form in which it is searched and shown, NFC."""
    return unicodedata.normalize("NFC", text)


class Phrase:
    """Hold words that follow one another; between them stands any blank, a new line too."""

    def __init__(self, words: Iterable[str]) -> None:
        said = compose(" ".join(words)).split()
        self.text = " ".join(said)
        self.words = tuple(word.casefold() for word in said)
        self._longest = max(self.words, key=len, default="")
        self._pattern = re.compile(r"\s+".join(map(re.escape, self.words)))
        self._quick = _as_latin(self._longest)

    def may_be_in(self, source: str) -> bool:
        """Tell whether the words follow one another in the source of a text, be it composed or not.

        Most sources are done with at one glance, which is what a search of many files consists of.
        """
        if self._is_out_of(source):
            return False
        folded = compose(source).casefold()
        return self._longest in folded and self._pattern.search(folded) is not None

    def _is_out_of(self, source: str) -> bool:
        """Tell whether a source of Latin letters alone lacks the longest word."""
        if self._quick is None:
            return False
        try:
            return self._quick not in source.encode(_LATIN).translate(_LOWER)
        except UnicodeEncodeError:
            return False

    def find(self, text: str) -> list[Span]:
        """Return where the phrase stands in a composed text, from left to right."""
        folded = text.casefold()
        found = [match.span() for match in self._pattern.finditer(folded)]
        if not found or len(folded) == len(text):
            return found
        source = [place for place, sign in enumerate(text) for _ in sign.casefold()]
        return list(dict.fromkeys((source[start], source[end - 1] + 1) for start, end in found))


def _as_latin(word: str) -> bytes | None:
    """Return a word of Latin letters as bytes; None where `ß`, which is `ss`, would be missed."""
    try:
        return None if "ss" in word else word.encode(_LATIN)
    except UnicodeEncodeError:
        return None
