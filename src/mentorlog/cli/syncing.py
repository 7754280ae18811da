"""Meet the other copies of the journal, and say what came and what went."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from mentorlog.cli.clock import in_zone
from mentorlog.output.data import changed_data
from mentorlog.output.echo import format_changed
from mentorlog.output.history_screen import format_moment
from mentorlog.output.outcome import Outcome
from mentorlog.store.conflict_marks import Labels
from mentorlog.versions.repository import get_repository
from mentorlog.versions.sync import Manner, Synced, sync

if TYPE_CHECKING:
    from mentorlog.cli.context import Context


def sync_journal(here: Context) -> Outcome:
    """Fetch, merge and push; the journal may be broken, as a merge that waits leaves it."""
    repository = get_repository(here.store.root, may_ask=here.may_ask)
    synced = sync(repository, here.store.machine, _manner(here))
    data = {
        "remote": synced.remote,
        "branch": synced.branch,
        "received": synced.received,
        "sent": synced.sent,
        "uncommitted": list(synced.uncommitted),
        "beside": [{"from": old, "to": new} for old, new in synced.beside.items()],
        "changed": changed_data(synced.changed),
    }
    return Outcome(data, lambda: _screen(here, synced), asides=_asides(here, synced))


def _manner(here: Context) -> Manner:
    """Ask about what contradicts where somebody is there; label marks as the person knows them."""

    def label(remote: str, moment: dt.datetime) -> Labels:
        texts = here.texts
        when = format_moment(in_zone(moment, here.journal.timezone), here.today, texts)
        theirs = texts("merging.label.theirs", remote=remote, when=when)
        return Labels(texts("merging.label.ours"), theirs, texts("merging.label.base"))

    if not here.may_ask:
        return Manner(label)
    from mentorlog.conversation.contradictions import Deciding

    return Manner(label, Deciding(here.asker, here.texts))


def _screen(here: Context, synced: Synced) -> str:
    texts, remote = here.texts, synced.remote
    lines = [
        texts.count(f"versions.{word}", number, remote=remote)
        for word, number in (("received", synced.received), ("sent", synced.sent))
        if number
    ]
    lines = lines or [texts("versions.in-step", remote=remote)]
    return "\n".join([*lines, *format_changed(synced.changed, here.store.root, texts)])


def _asides(here: Context, synced: Synced) -> tuple[str, ...]:
    number = len(synced.uncommitted)
    said = [here.texts.count("versions.uncommitted", number)] if number else []
    for key, new in synced.beside.items():
        text = f"versions.beside-{'meeting' if '/' in key else 'person'}"
        said.append(here.texts(text, key=key, new=new))
    return (*here.asides, *said)
