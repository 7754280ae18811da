"""Change what is known of a relationship; a new key renames its folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentorlog.domain.model.file_names import Kind
from mentorlog.errors import UsageError
from mentorlog.features.relationship.changes import change_relationship, keep_uids
from mentorlog.features.relationship.command.new_relationship import (
    NewRelationshipOptions,
    make_relationship_key,
    refuse_taken,
)
from mentorlog.features.relationship.data import ChangedRelationshipResult
from mentorlog.output.data import make_relationship
from mentorlog.output.outcome import Outcome
from mentorlog.session.dates import format_day, parse_day_of
from mentorlog.store.writing.rename import rename_relationship

if TYPE_CHECKING:
    from mentorlog.domain.changes.edits import Change, Value
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context
    from mentorlog.store.writing.file_change import Changed


@dataclass(frozen=True)
class Wanted:
    """What was said about a relationship; the days are as typed, None says nothing."""

    name: str | None = None
    email: str | None = None
    start: str | None = None
    end: str | None = None
    boundaries: tuple[str, ...] = ()
    key: str | None = None


def change(ctx: Context, pair: Pair, wanted: Wanted) -> Outcome:
    """Change what is given, then the key; what is so already is said."""
    if wanted == Wanted():
        raise UsageError("relationship.who.nothing-given")
    key = _new_key(ctx, pair, wanted)

    def changes(fresh: Pair) -> list[Change]:
        given = _read(ctx, fresh, wanted)
        uids = keep_uids(fresh) if key else []
        return [*change_relationship(fresh, given, wanted.boundaries), *uids]

    changed: tuple[Changed, ...] = ctx.change_pair(pair, changes)
    if key:
        changed = (*changed, *rename_relationship(ctx.store, pair.key, key))
    ctx.forget()
    after = ctx.load(key or pair.key)
    data = ChangedRelationshipResult(
        relationship=make_relationship(after),
        changed=list(changed),
    )
    word = "moved" if key else "changed" if changed else "unchanged"
    said = ctx.texts(f"relationship.who.{word}", name=after.name, key=after.key)
    head = "\n".join([said, *_format_days(ctx, after, wanted)])
    shown = [] if key else changed  # the sentence names the folder, which is all that moved
    return Outcome(data, lambda: ctx.format_result(head, shown), notices=tuple(ctx.notices))


def _format_days(ctx: Context, pair: Pair, wanted: Wanted) -> list[str]:
    """Return the days that were given, as they were understood."""
    there = pair.relationship
    days = {
        "first-day": there.start if wanted.start else None,
        "last-day": there.end if wanted.end else None,
    }
    return [
        f"  {ctx.texts(f'relationship.who.{key}', day=format_day(ctx, day))}"
        for key, day in days.items()
        if day
    ]


def _new_key(ctx: Context, pair: Pair, wanted: Wanted) -> str | None:
    """Return the key that the relationship is to get, None where it keeps its own.

    Raises ExistsError for one that is taken, and UnreadableError for a meeting that cannot be
    read: a calendar would lose it under another key.
    """
    if wanted.key is None or wanted.key == pair.key:
        return None
    key = make_relationship_key(NewRelationshipOptions(pair.name, key=wanted.key))
    refuse_taken(ctx, key)
    broken = next((file for file in pair.unreadable if file.kind is Kind.MEETING), None)
    if broken:
        raise ctx.unreadable(broken)
    return key


def _read(ctx: Context, pair: Pair, wanted: Wanted) -> dict[str, Value]:
    """Read what was given, by the file's keys. Raises UsageError."""
    given: dict[str, Value] = {}
    if wanted.name is not None:
        given["name"] = " ".join(wanted.name.split())
        if not given["name"]:
            raise UsageError("relationship.who.no-name")
    if wanted.email is not None:
        given["email"] = wanted.email.strip() or None
    start, end = pair.relationship.start, pair.relationship.end
    if wanted.start is not None:
        given["start"] = start = parse_day_of(ctx, wanted.start, past=True)
    if wanted.end is not None:
        given["end"] = end = parse_day_of(ctx, wanted.end)
    if {"start", "end"} & {*given} and start and end and end < start:
        raise UsageError(
            "relationship.who.end-first", start=format_day(ctx, start), end=format_day(ctx, end)
        )
    return given
