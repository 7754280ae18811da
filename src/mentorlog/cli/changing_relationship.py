"""Change what is known of a relationship; a new key renames its folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentorlog.cli.beginning import Beginning, key_for, refuse_taken
from mentorlog.cli.spoken_days import format_day, parse_day_of
from mentorlog.domain.names import Kind
from mentorlog.domain.relationship_change import change_relationship, keep_uids
from mentorlog.errors import UsageError
from mentorlog.output.data import changed_data, relationship_data
from mentorlog.output.outcome import Outcome
from mentorlog.store.renaming import rename_relationship

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.domain.changes import Change
    from mentorlog.domain.edits import Value
    from mentorlog.domain.pair import Pair
    from mentorlog.store.writing import Changed


@dataclass(frozen=True)
class Wanted:
    """What was said about a relationship; the days are as typed, None says nothing."""

    name: str | None = None
    email: str | None = None
    start: str | None = None
    end: str | None = None
    boundaries: tuple[str, ...] = ()
    key: str | None = None


def change(here: Context, pair: Pair, wanted: Wanted) -> Outcome:
    """Change what is given, then the key; what is so already is said."""
    if wanted == Wanted():
        raise UsageError("who.nothing-given")
    key = _new_key(here, pair, wanted)

    def changes(fresh: Pair) -> list[Change]:
        given = _read(here, fresh, wanted)
        uids = keep_uids(fresh) if key else []
        return [*change_relationship(fresh, given, wanted.boundaries), *uids]

    changed: tuple[Changed, ...] = here.change(pair, changes)
    if key:
        changed = (*changed, *rename_relationship(here.store, pair.key, key))
    here.forget()
    after = here.load(key or pair.key)
    data = {"relationship": relationship_data(after), "changed": changed_data(changed)}
    word = "moved" if key else "changed" if changed else "unchanged"
    head = here.texts(f"who.{word}", name=after.name, key=after.key)
    shown = [each for each in changed if each.what != "edited" or key is None]
    return Outcome(data, lambda: here.format_result(head, shown), asides=tuple(here.asides))


def _new_key(here: Context, pair: Pair, wanted: Wanted) -> str | None:
    """Return the key that the relationship is to get, None where it keeps its own.

    Raises ExistsError for one that is taken, and UnreadableError for a meeting that cannot be
    read: a calendar would lose it under another key.
    """
    if wanted.key is None or wanted.key == pair.key:
        return None
    key = key_for(Beginning(pair.name, key=wanted.key))
    refuse_taken(here, key)
    broken = next((file for file in pair.unreadable if file.kind is Kind.MEETING), None)
    if broken:
        raise here.unreadable(broken)
    return key


def _read(here: Context, pair: Pair, wanted: Wanted) -> dict[str, Value]:
    """Read what was given, by the file's keys. Raises UsageError."""
    given: dict[str, Value] = {}
    if wanted.name is not None:
        given["name"] = " ".join(wanted.name.split())
        if not given["name"]:
            raise UsageError("who.no-name")
    if wanted.email is not None:
        given["email"] = wanted.email.strip() or None
    start, end = pair.relationship.start, pair.relationship.end
    if wanted.start is not None:
        given["start"] = start = parse_day_of(here, wanted.start, past=True)
    if wanted.end is not None:
        given["end"] = end = parse_day_of(here, wanted.end)
    if {"start", "end"} & {*given} and start and end and end < start:
        raise UsageError("who.end-first", start=format_day(here, start), end=format_day(here, end))
    return given
