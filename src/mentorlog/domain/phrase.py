"""A phrase that is searched for: compared without case, and in one Unicode form."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from mentorlog.domain.glance import Glance, can_judge

Span = tuple[int, int]
"""Where a part of a text begins and ends, the end exclusive."""


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
        self._glance = Glance(self.words) if all(map(can_judge, self.words)) else None

    def is_missed_by_a_glance(self, raw: bytes) -> bool:
        """Tell that the words are not in a file, UTF-8 or not, neither as written nor escaped.

        Most files are done with so, which is what a search of many consists of. False says nothing.
        """
        return self._glance is not None and self._glance.misses(raw)

    def may_be_in_file(self, raw: bytes) -> bool:
        """Tell whether the words may follow one another in a file as it is written."""
        try:
            return self.may_be_in(raw.decode())
        except UnicodeDecodeError:
            return True

    def may_be_in(self, source: str) -> bool:
        """Tell whether the words follow one another in the source of a text, composed or not."""
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
