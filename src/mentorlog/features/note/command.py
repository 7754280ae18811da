"""The command `note`: for the next opening, the agenda, or one's own next reflection."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mentorlog.domain.changes.meeting import MeetingDetails, prepare_meeting
from mentorlog.domain.model.file_names import FileName, Kind, MeetingName
from mentorlog.domain.model.person import fold_name
from mentorlog.domain.model.reflection import Approach
from mentorlog.errors import UsageError
from mentorlog.features.note.data import NoteResult
from mentorlog.features.prep.command import format_additions, refuse_hidden_next
from mentorlog.features.reflection.changes import jot_privately
from mentorlog.output.data import make_pair
from mentorlog.output.outcome import Outcome
from mentorlog.session import standard_input
from mentorlog.session.lookup import get_active_pair

if TYPE_CHECKING:
    from mentorlog.domain.changes.edits import Change
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context
    from mentorlog.store.writing.file_change import Changed


def jot(
    ctx: Context, who: str | None, words: Sequence[str], *, topic: bool, private: bool
) -> Outcome:
    """Write a thought to where it is read next; a private one is never echoed."""
    if topic and private:
        raise UsageError("note.one-place")
    # The words are free text, so only a word that is surely a name is taken as WHO.
    if who is None and len(words) > 1 and _is_called(ctx, words[0]):
        who, *words = words
    pair, text = get_active_pair(ctx, who), _text(words)
    if private:
        return _jot_privately(ctx, pair, text)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    details = MeetingDetails(topics=lines) if topic else MeetingDetails(since_last=text)

    def plan(fresh: Pair) -> tuple[MeetingName | None, list[Change]]:
        refuse_hidden_next(ctx, fresh)
        return prepare_meeting(fresh, ctx.today, details)

    home, changed = ctx.carry_out(pair, plan)
    heads = format_additions(ctx, home, lines if topic else [text])
    place = "agenda" if topic else "opening"
    return _outcome(ctx, pair, place, home, heads, changed)


def _is_called(ctx: Context, word: str) -> bool:
    """Return whether a word is a relationship's key, name, or a whole word of the name.

    The beginning of a name does not count: it may just as well be a word of the text.
    """
    spellings = (
        {fold_name(each.key), fold_name(each.name), *fold_name(each.name).split()}
        for each in ctx.candidates
        if not each.has_ended
    )
    return any(fold_name(word) in each for each in spellings)


def _text(words: Sequence[str]) -> str:
    text = standard_input.read_text() if list(words) == ["-"] else " ".join(words).strip()
    if not text:
        raise UsageError("note.empty")
    return text


def _jot_privately(ctx: Context, pair: Pair, text: str) -> Outcome:
    file = FileName(Kind.APPROACH, pair.key)
    changed = ctx.change_pair(
        pair, lambda _: jot_privately(file, ctx.store.read(file, Approach), text)
    )
    return _outcome(ctx, pair, "reflection", None, [ctx.texts("note.private")], changed)


def _outcome(
    ctx: Context,
    pair: Pair,
    place: str,
    home: MeetingName | None,
    heads: Sequence[str],
    changed: Sequence[Changed],
) -> Outcome:
    after = ctx.load(pair.key)
    data = NoteResult(
        relationship=make_pair(after),
        waits_for=place,
        meeting=str(home) if home else None,
        changed=list(changed),
    )
    head = "\n".join(heads) if changed else ctx.texts("note.unchanged")
    return Outcome(data, lambda: ctx.format_result(head, changed), notices=tuple(ctx.notices))
