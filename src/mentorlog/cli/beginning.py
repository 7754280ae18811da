"""Begin a relationship: its key, its role, its days."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentorlog.cli.journal import ensure_journal
from mentorlog.domain.programme import season
from mentorlog.domain.records import Side
from mentorlog.domain.starting import start_relationship
from mentorlog.domain.who import key_of
from mentorlog.errors import ExistsError, UsageError
from mentorlog.output.data import changed_data, relationship_data
from mentorlog.output.echo import format_changed
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    import datetime as dt

    from mentorlog.cli.context import Context
    from mentorlog.domain.changes import Create
    from mentorlog.store.writing import Changed

_KEY = re.compile(r"[^\W_A-Z][\w-]{0,79}")


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
    changed = write_beginning(here, wanted)
    pair = here.load(key_for(wanted))
    data = {"relationship": relationship_data(pair), "changed": changed_data(changed)}
    me = here.texts(f"echo.{pair.me}")
    lines = [here.texts("echo.started", name=pair.name, me=me)]
    lines += format_changed(changed, here.store.root, here.texts)
    return Outcome(data, lambda: "\n".join(lines), asides=tuple(here.asides))


def write_beginning(here: Context, wanted: Beginning) -> tuple[Changed, ...]:
    """Write the relationship's file. Raises ExistsError where the key is taken."""
    create = _create(here, wanted)
    made = ensure_journal(here)
    _refuse_taken(here, key_for(wanted))
    changed = here.store.change(lambda: [create])
    here.forget()
    return (*made, *changed)


def key_for(wanted: Beginning) -> str:
    """Return the key of a new relationship. Raises UsageError where there can be none."""
    if wanted.key is None:
        key = key_of(wanted.name)
        if not key:
            raise UsageError("who.no-key", name=wanted.name)
        return key
    if not _KEY.fullmatch(wanted.key) or key_of(wanted.key).endswith("-"):
        proposal = key_of(wanted.key).strip("-") or "sofie-holm"
        raise UsageError("who.bad-key", key=wanted.key, proposal=proposal)
    return wanted.key


def _create(here: Context, wanted: Beginning) -> Create:
    start = here.day(wanted.start, past=True) if wanted.start else here.today
    return start_relationship(
        key_for(wanted),
        _name(wanted),
        wanted.me or here.me,
        start=start,
        end=_end(here, wanted, start),
        email=wanted.email,
        boundaries=wanted.boundaries,
    )


def _name(wanted: Beginning) -> str:
    return " ".join(wanted.name.split())


def _end(here: Context, wanted: Beginning, start: dt.date) -> dt.date:
    end = here.day(wanted.end) if wanted.end else season(here.programme, start)[1]
    if end < start:
        raise UsageError("who.end-first", start=here.spell(start), end=here.spell(end))
    return end


def _refuse_taken(here: Context, key: str) -> None:
    if not (here.store.root / key).exists():
        return
    name = next((each.name for each in here.candidates if each.key == key), key)
    raise ExistsError("who.taken", key=key, name=name)
