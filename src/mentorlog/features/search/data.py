"""The result of `search`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mentorlog.domain.model.fields import Side
from mentorlog.domain.text.phrase import Phrase
from mentorlog.store.search import FoundIn, Hit


@dataclass(frozen=True)
class HitResult:
    """A line in which the phrase stands; `spans` has where, in characters of the text."""

    file: str
    line: int
    field: str | None
    text: str
    spans: list[list[int]]


@dataclass(frozen=True)
class HitsOfPair:
    """The lines of one relationship."""

    key: str
    name: str
    me: Side
    hits: list[HitResult]


@dataclass(frozen=True)
class SearchResult:
    """The phrase, and every line in which it stands."""

    text: str
    private: bool
    relationships: list[HitsOfPair]


RESULTS = {"search": SearchResult}


def make_search(phrase: Phrase, found: Sequence[FoundIn], *, private: bool) -> SearchResult:
    """Return each line in which the phrase stands."""
    return SearchResult(
        text=phrase.text,
        private=private,
        relationships=[
            HitsOfPair(each.key, each.name, each.me, [_make_hit(hit) for hit in each.hits])
            for each in found
        ],
    )


def _make_hit(hit: Hit) -> HitResult:
    return HitResult(
        file=hit.file,
        line=hit.line,
        field=hit.field or None,
        text=hit.text,
        spans=[list(span) for span in hit.spans],
    )
