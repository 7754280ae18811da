"""The commands that start and change a relationship: key, role, days, boundaries."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.file_names import Kind
from mentorlog.domain.model.journal import season
from mentorlog.domain.model.person import fold_name, key_of, nearly
from mentorlog.errors import ExistsError, UsageError
from mentorlog.features.journal.command import ensure_journal
from mentorlog.features.relationship.changes import (
    change_relationship,
    keep_uids,
    start_relationship,
)
from mentorlog.features.relationship.data import ChangedRelationshipResult
from mentorlog.output.data import make_relationship
from mentorlog.output.format import format_changed
from mentorlog.output.outcome import Outcome
from mentorlog.session.dates import format_day, parse_day_of
from mentorlog.store.paths import folder_names, is_just_begun
from mentorlog.store.writing.rename import rename_relationship

if TYPE_CHECKING:
    import datetime as dt

    from mentorlog.domain.changes.edits import Change, CreateFile, Value
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context
    from mentorlog.store.writing.file_change import Changed


_KEY = re.compile(r"[^\W_][\w-]{0,79}")


@dataclass(frozen=True)
class NewRelationshipOptions:
    """The options of a new relationship; the days are as typed."""

    name: str
    me: Side | None = None
    key: str | None = None
    start: str | None = None
    end: str | None = None
    email: str | None = None
    boundaries: tuple[str, ...] = ()


def new_relationship(ctx: Context, wanted: NewRelationshipOptions) -> Outcome:
    """Start a relationship, and create a journal where there is none."""
    refuse_taken(ctx, make_relationship_key(wanted))
    ctx.notices += hint_at_near(ctx, wanted.name) if wanted.key is None else []
    changed = create_relationship(ctx, replace(wanted, me=wanted.me or _role(ctx)))
    pair = ctx.load(make_relationship_key(wanted))
    data = ChangedRelationshipResult(
        relationship=make_relationship(pair),
        changed=list(changed),
    )
    lines = [_sentence(ctx, pair), *format_changed(changed, ctx.store.root, ctx.texts)]
    return Outcome(data, lambda: "\n".join(lines), notices=tuple(ctx.notices))


def hint_at_near(ctx: Context, name: str) -> list[str]:
    """Return a hint at relationships with nearly this name, which may be a typing error."""
    names = ", ".join(each.name for each in nearly(name, ctx.candidates))
    return (
        [ctx.texts("relationship.who.near", who=" ".join(name.split()), names=names)]
        if names
        else []
    )


def _role(ctx: Context) -> Side:
    """Return the journal's role, else ask. Raises UsageError where nobody can be asked."""
    if ctx.journal.me:
        return ctx.journal.me
    if not ctx.session.may_ask:
        raise UsageError("relationship.who.no-role")
    from mentorlog.conversation.prompts import ask_for_role

    return ask_for_role(ctx.asker(), ctx.texts)


def _sentence(ctx: Context, pair: Pair) -> str:
    days = {
        name: format_day(ctx, day) if day else ""
        for name, day in (("start", pair.relationship.start), ("end", pair.relationship.end))
    }
    return ctx.texts("output.started", name=pair.name, me=ctx.texts(f"output.{pair.me}"), **days)


def create_relationship(ctx: Context, wanted: NewRelationshipOptions) -> tuple[Changed, ...]:
    """Create the relationship's file. Raises ExistsError where the key is taken."""
    refuse_taken(ctx, make_relationship_key(wanted))
    create = _create(ctx, wanted)
    made = ensure_journal(ctx)
    changed = ctx.store.change(lambda: [create])
    ctx.forget()
    return (*made, *changed)


def with_key(ctx: Context, wanted: NewRelationshipOptions) -> NewRelationshipOptions:
    """Return the options with a key asked for, where none can be made from the name."""
    if wanted.key or key_of(wanted.name) or not wanted.name.strip() or not ctx.session.may_ask:
        return wanted
    from mentorlog.conversation.prompts import ask_for_key

    def check(key: str) -> None:
        refuse_taken(ctx, make_relationship_key(replace(wanted, key=key)))

    return replace(wanted, key=ask_for_key(ctx.asker(), ctx.texts, wanted.name, check))


def make_relationship_key(wanted: NewRelationshipOptions) -> str:
    """Return the key of a new relationship. Raises UsageError where there can be none."""
    if wanted.key is None:
        key = key_of(wanted.name)
        if not key:
            raise UsageError("relationship.who.no-key", name=wanted.name)
        return key
    if not _can_be_key(wanted.key):
        raise UsageError(
            "relationship.who.bad-key", key=wanted.key, proposal=_propose_key(wanted.key)
        )
    return wanted.key


def _can_be_key(key: str) -> bool:
    """Return whether a key is valid as a folder's name on every system, and easy to type."""
    # macOS decomposes letters in names of files, Windows ignores their case.
    is_plain = key == unicodedata.normalize("NFC", key).lower()
    return is_plain and bool(_KEY.fullmatch(key)) and not key_of(key).endswith("-")


def _propose_key(key: str) -> str:
    proposal = key_of(key)[:79]
    return f"{proposal}1" if proposal.endswith("-") else proposal or "sofie-holm"


def _create(ctx: Context, wanted: NewRelationshipOptions) -> CreateFile:
    start = parse_day_of(ctx, wanted.start, past=True) if wanted.start else ctx.today
    return start_relationship(
        make_relationship_key(wanted),
        _name(wanted),
        wanted.me or ctx.me,
        start=start,
        end=_end(ctx, wanted, start),
        email=wanted.email,
        boundaries=[text.strip() for text in wanted.boundaries if text.strip()],
    )


def _name(wanted: NewRelationshipOptions) -> str:
    name = " ".join(wanted.name.split())
    if not name:
        raise UsageError("relationship.who.no-name")
    return name


def _end(ctx: Context, wanted: NewRelationshipOptions, start: dt.date) -> dt.date:
    end = parse_day_of(ctx, wanted.end) if wanted.end else season(ctx.programme, start)[1]
    if end < start:
        raise UsageError(
            "relationship.who.end-first", start=format_day(ctx, start), end=format_day(ctx, end)
        )
    return end


def refuse_taken(ctx: Context, key: str) -> None:
    """Raise for a folder of this name, or of one that some file systems take for the same."""
    there = next(
        (each for each in folder_names(ctx.store.root) if fold_name(each) == fold_name(key)), None
    )
    if there is None and not (ctx.store.root / key).exists():
        return
    if there == key and is_just_begun(ctx.store.root / key):
        return
    name = next((each.name for each in ctx.candidates if each.key == there), there or key)
    raise ExistsError("relationship.who.taken", key=there or key, name=name)


@dataclass(frozen=True)
class Wanted:
    """The wanted values of a relationship; the days are as typed, None changes nothing."""

    name: str | None = None
    email: str | None = None
    start: str | None = None
    end: str | None = None
    boundaries: tuple[str, ...] = ()
    key: str | None = None


def change(ctx: Context, pair: Pair, wanted: Wanted) -> Outcome:
    """Change what is given, then the key; a value that is unchanged is reported as such."""
    if wanted == Wanted():
        raise UsageError("relationship.who.nothing-given")
    key = _new_key(ctx, pair, wanted)

    def changes(fresh: Pair) -> list[Change]:
        given = _read(ctx, fresh, wanted)
        # UIDs are made of the key, so they are written down before it changes.
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
    """Return the given days as they were understood."""
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
    """Return the new key, None where the relationship keeps its own.

    Raises ExistsError for one that is taken, and UnreadableError for a meeting that cannot be read:
    its UID could not be kept, and a calendar would lose the entry under another key.
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
    """Parse what was given, by the file's keys. Raises UsageError."""
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
