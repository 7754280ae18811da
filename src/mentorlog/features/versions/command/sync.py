"""Meet the other copies of the journal, and say what came and what went."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from mentorlog.features.versions.data import Renamed, SyncResult
from mentorlog.features.versions.screen import format_moment
from mentorlog.git.repository import get_repository
from mentorlog.git.sync import Manner, Synced, sync
from mentorlog.output.format import format_changed
from mentorlog.output.outcome import Outcome
from mentorlog.session.clock import in_zone
from mentorlog.store.yaml.conflict_marks import Labels

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mentorlog.git.relationship_keys import NewNames
    from mentorlog.session.context import Context


def sync_journal(ctx: Context) -> Outcome:
    """Fetch, merge and push; the journal may be broken, as a merge that waits leaves it."""
    repository = get_repository(ctx.store.root, may_ask=ctx.may_ask)
    manner = _manner(ctx)
    names = manner.new_names
    try:
        synced = sync(repository, ctx.store.machine, manner)
    finally:  # said as well where the merge stops, as files have moved by then
        ctx.session.remarks += _named(ctx, names)
    data = SyncResult(
        remote=synced.remote,
        branch=synced.branch,
        received=synced.received,
        sent=synced.sent,
        uncommitted=list(synced.uncommitted),
        beside=_renamed({**names.beside, **names.joined}),
        new_keys=_renamed(names.keys),
        changed=list(synced.changed),
    )
    return Outcome(data, lambda: _sync_screen(ctx, synced), notices=_notices(ctx, synced))


def _manner(ctx: Context) -> Manner:
    """Ask about what contradicts where somebody is there; label marks as the person knows them."""

    def label(remote: str, moment: dt.datetime) -> Labels:
        texts = ctx.texts
        when = format_moment(in_zone(moment, ctx.journal.timezone), ctx.today, texts)
        theirs = texts("versions.merge.label.theirs", remote=remote, when=when)
        return Labels(
            texts("versions.merge.label.ours"), theirs, texts("versions.merge.label.base")
        )

    if not ctx.may_ask:
        return Manner(label)
    from mentorlog.features.versions.talk import Deciding

    return Manner(label, Deciding(ctx.asker, ctx.texts))


def _sync_screen(ctx: Context, synced: Synced) -> str:
    texts, remote = ctx.texts, synced.remote
    lines = [
        texts.count(f"versions.{word}", number, remote=remote)
        for word, number in (("received", synced.received), ("sent", synced.sent))
        if number
    ]
    lines = lines or [texts("versions.in-step", remote=remote)]
    return "\n".join([*lines, *format_changed(synced.changed, ctx.store.root, texts)])


def _notices(ctx: Context, synced: Synced) -> tuple[str, ...]:
    number = len(synced.uncommitted)
    said = [ctx.texts.count("versions.uncommitted", number)] if number else []
    return (*ctx.notices, *said)


def _named(ctx: Context, names: NewNames) -> list[str]:
    meetings = {key: new for key, new in names.beside.items() if "/" in key}
    people = {key: new for key, new in names.beside.items() if key not in meetings}
    found = {
        "beside-person": people,
        "beside-meeting": meetings,
        "joined": names.joined,
        "new-key": names.keys,
    }
    return [
        ctx.texts(f"versions.{text}", key=key, new=new)
        for text, renamed in found.items()
        for key, new in renamed.items()
    ]


def _renamed(names: Mapping[str, str]) -> list[Renamed]:
    return [Renamed(old, new) for old, new in names.items()]
