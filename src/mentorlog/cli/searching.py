"""Search the journal, relationship by relationship, and say what was found where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mentorlog.cli.whom import get_key
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.phrase import Phrase
from mentorlog.domain.relationship import Relationship
from mentorlog.errors import UnreadableError, UsageError
from mentorlog.output.outcome import Outcome
from mentorlog.output.search_data import FoundIn, search_data
from mentorlog.store.layout import relationship_keys
from mentorlog.store.searching import Findings, search_relationship

if TYPE_CHECKING:
    from rich.console import RenderableType

    from mentorlog.cli.context import Context


def search_journal(
    here: Context, words: Sequence[str], who: str | None, *, private: bool
) -> Outcome:
    """Look for the words as one phrase, in all relationships or in the one that WHO means.

    Nothing found is an answer as well. Raises UsageError for no word at all.
    """
    phrase = Phrase(words)
    if not phrase.words:
        raise UsageError("usage.empty", option="TEXT", command="mentorlog search")
    keys = relationship_keys(here.store.root) if who is None else (get_key(here, who),)
    findings = [search_relationship(here.store, key, phrase, private=private) for key in keys]
    found = [_name(here, each) for each in findings if each.hits]
    data = search_data(phrase, found, private=private)

    def screen() -> RenderableType | str:
        if not found:
            none = "search.none" if private else "search.none-shared"
            return here.texts(none, text=phrase.text)
        from mentorlog.output.search_screen import render_hits

        return render_hits(found, here.texts)

    return Outcome(data, screen, asides=(*here.asides, *_asides(here, findings)))


def _name(here: Context, findings: Findings) -> FoundIn:
    """Say whose files the hits stand in; a broken `relationship.yaml` leaves the key as name."""
    try:
        record = here.store.find(FileName(Kind.RELATIONSHIP, findings.key), Relationship)
    except UnreadableError:
        record = None
    name, me = (record.name, record.me) if record else (None, None)
    return FoundIn(findings.key, name or findings.key, me or here.me, findings.hits)


def _asides(here: Context, findings: Sequence[Findings]) -> list[str]:
    broken = [here.texts("search.broken", file=file) for each in findings for file in each.broken]
    closed = [here.texts("search.closed", file=file) for each in findings for file in each.closed]
    return [*broken, *closed]
