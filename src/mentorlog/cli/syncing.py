"""Meet the other copies of the journal, and say what came and what went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorlog.output.data import changed_data
from mentorlog.output.echo import format_changed
from mentorlog.output.outcome import Outcome
from mentorlog.versions.repository import get_repository
from mentorlog.versions.sync import Synced, sync

if TYPE_CHECKING:
    from mentorlog.cli.context import Context


def sync_journal(here: Context) -> Outcome:
    """Fetch, merge and push; the journal may be broken, as a merge that waits leaves it."""
    repository = get_repository(here.store.root, may_ask=here.may_ask)
    synced = sync(repository, here.store.machine)
    data = {
        "remote": synced.remote,
        "branch": synced.branch,
        "received": synced.received,
        "sent": synced.sent,
        "uncommitted": list(synced.uncommitted),
        "changed": changed_data(synced.changed),
    }
    return Outcome(data, lambda: _screen(here, synced), asides=_asides(here, synced))


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
    return (*here.asides, *said)
