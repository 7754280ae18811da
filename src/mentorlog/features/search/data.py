"""What `search --json` says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mentorlog.domain.text.phrase import Phrase

if TYPE_CHECKING:
    from mentorlog.store.search import FoundIn, Hit


def search_data(phrase: Phrase, found: Sequence[FoundIn], *, private: bool) -> dict[str, object]:
    """Say what was looked for, and each line in which it stands."""
    return {
        "text": phrase.text,
        "private": private,
        "relationships": [
            {
                "key": each.key,
                "name": each.name,
                "me": each.me,
                "hits": [_hit(hit) for hit in each.hits],
            }
            for each in found
        ],
    }


def _hit(hit: Hit) -> dict[str, object]:
    return {
        "file": hit.file,
        "line": hit.line,
        "field": hit.field or None,
        "text": hit.text,
        "spans": [list(span) for span in hit.spans],
    }
