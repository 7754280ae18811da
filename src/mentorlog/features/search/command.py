"""The command `search`, over one relationship or all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.domain.model.relationship import Relationship
from mentorlog.domain.text.phrase import Phrase
from mentorlog.errors import UnreadableError, UsageError
from mentorlog.features.search.data import make_search
from mentorlog.output.outcome import Outcome
from mentorlog.session.lookup import get_key
from mentorlog.store.paths import relationship_keys
from mentorlog.store.search import Findings, FoundIn, search_relationship
from mentorlog.texts.program import name_program

if TYPE_CHECKING:
    from mentorlog.output.outcome import Drawing
    from mentorlog.session.context import Context


def search_journal(
    ctx: Context, words: Sequence[str], who: str | None, *, private: bool
) -> Outcome:
    """Search for the words as one phrase, in all relationships or in the one that WHO means.

    No hit is a result as well. Raises UsageError where there is no word.
    """
    phrase = Phrase(words)
    if not phrase.words:
        raise UsageError("errors.usage.empty", option="TEXT", command=f"{name_program()} search")
    keys = relationship_keys(ctx.store.root) if who is None else (get_key(ctx, who),)
    findings = [search_relationship(ctx.store, key, phrase, private=private) for key in keys]
    found = [_name(ctx, each) for each in findings if each.hits]
    data = make_search(phrase, found, private=private)

    def screen() -> Drawing:
        if not found:
            none = "search.none" if private else "search.none-shared"
            return ctx.texts(none, text=phrase.text)
        from mentorlog.features.search.screen import render_hits

        return render_hits(found, ctx.texts)

    return Outcome(data, screen, notices=(*ctx.notices, *_notices(ctx, findings)))


def _name(ctx: Context, findings: Findings) -> FoundIn:
    """Return the name of the hits' relationship; its key where `relationship.yaml` is broken."""
    try:
        record = ctx.store.find(FileName(Kind.RELATIONSHIP, findings.key), Relationship)
    except UnreadableError:
        record = None
    name, me = (record.name, record.me) if record else (None, None)
    return FoundIn(findings.key, name or findings.key, me or ctx.me, findings.hits)


def _notices(ctx: Context, findings: Sequence[Findings]) -> list[str]:
    broken = [ctx.texts("search.broken", file=file) for each in findings for file in each.broken]
    closed = [ctx.texts("search.closed", file=file) for each in findings for file in each.closed]
    return [*broken, *closed]
