"""Jot down a thought: for the next opening, for the agenda, or for one's own next reflection."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mentorlog.cli import standard_input
from mentorlog.cli.preparing import refuse_hidden_next
from mentorlog.cli.spoken_days import format_day
from mentorlog.cli.whom import get_active_pair
from mentorlog.domain.names import FileName, Kind, MeetingName
from mentorlog.domain.planning import Details
from mentorlog.domain.preparing import prepare_meeting
from mentorlog.domain.reflecting import jot_privately
from mentorlog.domain.reflection import Approach
from mentorlog.domain.who import fold
from mentorlog.errors import UsageError
from mentorlog.output.data import changed_data, pair_data
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.domain.changes import Change
    from mentorlog.domain.pair import Pair
    from mentorlog.store.writing import Changed


def jot(
    here: Context, who: str | None, words: Sequence[str], *, topic: bool, private: bool
) -> Outcome:
    """Keep a thought where it is found again; a private one is never said back."""
    if topic and private:
        raise UsageError("note.one-place")
    if who is None and len(words) > 1 and _is_called(here, words[0]):
        who, *words = words
    pair, text = get_active_pair(here, who), _text(words)
    if private:
        return _jot_privately(here, pair, text)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    details = Details(topics=lines) if topic else Details(since_last=text)
    homes: list[MeetingName | None] = []

    def changes(fresh: Pair) -> list[Change]:
        refuse_hidden_next(here, fresh)
        home, found = prepare_meeting(fresh, here.today, details)
        homes.append(home)
        return found

    changed = here.change(pair, changes)
    heads = [_say_where(here, homes[-1], line) for line in (lines if topic else [text])]
    place = "agenda" if topic else "opening"
    return _outcome(here, pair, place, homes[-1], heads, changed)


def _is_called(here: Context, word: str) -> bool:
    """Tell whether a word is somebody's key, name, or a whole word of the name.

    A beginning of a name is none here: it may as well be a word of the text.
    """
    spellings = (
        {fold(each.key), fold(each.name), *fold(each.name).split()}
        for each in here.candidates
        if not each.has_ended
    )
    return any(fold(word) in each for each in spellings)


def _text(words: Sequence[str]) -> str:
    text = standard_input.read_text() if list(words) == ["-"] else " ".join(words).strip()
    if not text:
        raise UsageError("note.empty")
    return text


def _say_where(here: Context, home: MeetingName | None, text: str) -> str:
    said = " ".join(text.split())
    if home is None:
        return here.texts("prep.added.waiting", text=said)
    return here.texts("prep.added.meeting", day=format_day(here, home.date), text=said)


def _jot_privately(here: Context, pair: Pair, text: str) -> Outcome:
    file = FileName(Kind.APPROACH, pair.key)

    def changes(_fresh: Pair) -> list[Change]:
        return jot_privately(file, here.store.read(file, Approach), text)

    changed = here.change(pair, changes)
    return _outcome(here, pair, "reflection", None, [here.texts("note.private")], changed)


def _outcome(
    here: Context,
    pair: Pair,
    place: str,
    home: MeetingName | None,
    heads: Sequence[str],
    changed: Sequence[Changed],
) -> Outcome:
    after = here.load(pair.key)
    data = {
        "relationship": pair_data(after),
        "waits_for": place,
        "meeting": str(home) if home else None,
        "changed": changed_data(changed),
    }
    head = "\n".join(heads) if changed else here.texts("note.unchanged")
    return Outcome(data, lambda: here.format_result(head, changed), asides=tuple(here.asides))
