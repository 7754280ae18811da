"""Begin a relationship: its key, its role, its days."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mentorlog.cli.journal import ensure_journal
from mentorlog.cli.spoken_days import format_day, parse_day_of
from mentorlog.domain.programme import season
from mentorlog.domain.records import Side
from mentorlog.domain.starting import start_relationship
from mentorlog.domain.who import fold, key_of, nearly
from mentorlog.errors import ExistsError, UsageError
from mentorlog.output.data import changed_data, relationship_data
from mentorlog.output.echo import format_changed
from mentorlog.output.outcome import Outcome
from mentorlog.store.layout import folder_names, is_just_begun

if TYPE_CHECKING:
    import datetime as dt

    from mentorlog.cli.context import Context
    from mentorlog.domain.changes import Create
    from mentorlog.domain.pair import Pair
    from mentorlog.store.writing import Changed

_KEY = re.compile(r"[^\W_][\w-]{0,79}")


@dataclass(frozen=True)
class Beginning:
    """Hold what was said about a new relationship; the days are as typed."""

    name: str
    me: Side | None = None
    key: str | None = None
    start: str | None = None
    end: str | None = None
    email: str | None = None
    boundaries: tuple[str, ...] = ()


def begin(here: Context, wanted: Beginning) -> Outcome:
    """Start a relationship, in a new journal when there is none."""
    refuse_taken(here, key_for(wanted))
    here.asides += hint_at_near(here, wanted.name) if wanted.key is None else []
    changed = write_beginning(here, replace(wanted, me=wanted.me or _role(here)))
    pair = here.load(key_for(wanted))
    data = {"relationship": relationship_data(pair), "changed": changed_data(changed)}
    lines = [_sentence(here, pair), *format_changed(changed, here.store.root, here.texts)]
    return Outcome(data, lambda: "\n".join(lines), asides=tuple(here.asides))


def hint_at_near(here: Context, name: str) -> list[str]:
    """Name those whose names are nearly this one, which may be a slip of the hand."""
    names = ", ".join(each.name for each in nearly(name, here.candidates))
    return [here.texts("who.near", who=" ".join(name.split()), names=names)] if names else []


def _role(here: Context) -> Side:
    """Return the role that the journal says, else ask. Raises UsageError where nobody can be."""
    if here.journal.me:
        return here.journal.me
    if not here.session.may_ask:
        raise UsageError("who.no-role")
    from mentorlog.conversation.who import ask_for_role

    return ask_for_role(here.asker(), here.texts)


def _sentence(here: Context, pair: Pair) -> str:
    days = {
        name: format_day(here, day) if day else ""
        for name, day in (("start", pair.relationship.start), ("end", pair.relationship.end))
    }
    return here.texts("echo.started", name=pair.name, me=here.texts(f"echo.{pair.me}"), **days)


def write_beginning(here: Context, wanted: Beginning) -> tuple[Changed, ...]:
    """Write the relationship's file. Raises ExistsError where the key is taken."""
    refuse_taken(here, key_for(wanted))
    create = _create(here, wanted)
    made = ensure_journal(here)
    changed = here.store.change(lambda: [create])
    here.forget()
    return (*made, *changed)


def with_key(here: Context, wanted: Beginning) -> Beginning:
    """Return it with a key that was asked for, where the name makes none and somebody is there."""
    if wanted.key or key_of(wanted.name) or not wanted.name.strip() or not here.session.may_ask:
        return wanted
    from mentorlog.conversation.who import ask_for_key

    def check(key: str) -> None:
        refuse_taken(here, key_for(replace(wanted, key=key)))

    return replace(wanted, key=ask_for_key(here.asker(), here.texts, wanted.name, check))


def key_for(wanted: Beginning) -> str:
    """Return the key of a new relationship. Raises UsageError where there can be none."""
    if wanted.key is None:
        key = key_of(wanted.name)
        if not key:
            raise UsageError("who.no-key", name=wanted.name)
        return key
    if not _can_be_key(wanted.key):
        raise UsageError("who.bad-key", key=wanted.key, proposal=_propose_key(wanted.key))
    return wanted.key


def _can_be_key(key: str) -> bool:
    """Tell whether a folder can be called so on every system and typed in one way only."""
    is_plain = key == unicodedata.normalize("NFC", key).lower()
    return is_plain and bool(_KEY.fullmatch(key)) and not key_of(key).endswith("-")


def _propose_key(key: str) -> str:
    proposal = key_of(key)[:79]
    return f"{proposal}1" if proposal.endswith("-") else proposal or "sofie-holm"


def _create(here: Context, wanted: Beginning) -> Create:
    start = parse_day_of(here, wanted.start, past=True) if wanted.start else here.today
    return start_relationship(
        key_for(wanted),
        _name(wanted),
        wanted.me or here.me,
        start=start,
        end=_end(here, wanted, start),
        email=wanted.email,
        boundaries=[text.strip() for text in wanted.boundaries if text.strip()],
    )


def _name(wanted: Beginning) -> str:
    name = " ".join(wanted.name.split())
    if not name:
        raise UsageError("who.no-name")
    return name


def _end(here: Context, wanted: Beginning, start: dt.date) -> dt.date:
    end = parse_day_of(here, wanted.end) if wanted.end else season(here.programme, start)[1]
    if end < start:
        raise UsageError("who.end-first", start=format_day(here, start), end=format_day(here, end))
    return end


def refuse_taken(here: Context, key: str) -> None:
    """Refuse a folder that is there, be it under a name that only some computers tell apart."""
    there = next((each for each in folder_names(here.store.root) if fold(each) == fold(key)), None)
    if there is None and not (here.store.root / key).exists():
        return
    if there == key and is_just_begun(here.store.root / key):
        return
    name = next((each.name for each in here.candidates if each.key == there), there or key)
    raise ExistsError("who.taken", key=there or key, name=name)
