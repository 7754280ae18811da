"""Look through the commits that touched the journal, one relationship, or one file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorlog.features.files.command.edit import name_file
from mentorlog.features.versions.data import HistoryChange, HistoryResult
from mentorlog.features.versions.screen import HistoryEntry, render_history
from mentorlog.git.log import Version, read_log, read_log_of
from mentorlog.git.repository import Repository, get_repository
from mentorlog.output.outcome import Outcome
from mentorlog.session.clock import in_zone
from mentorlog.session.lookup import get_key

if TYPE_CHECKING:
    from mentorlog.session.context import Context


_MOST = 30
"""How many changes are shown where not all were asked for."""


def history(ctx: Context, what: str | None, who: str | None, *, everything: bool) -> Outcome:
    """Show what changed when; WHAT and WHO say of which files."""
    repository = get_repository(ctx.store.root)
    versions = _read(ctx, repository, what, who)
    zone = ctx.journal.timezone
    data = HistoryResult([_make_change(each, zone) for each in versions])
    shown = versions if everything else versions[:_MOST]
    dated = [_dated(each, zone) for each in shown]
    hidden = len(versions) - len(shown)
    return Outcome(
        data,
        lambda: render_history(dated, hidden, ctx.today, ctx.texts, what),
        notices=tuple(ctx.notices),
    )


def _read(
    ctx: Context, repository: Repository, what: str | None, who: str | None
) -> tuple[Version, ...]:
    if what is not None:
        return read_log_of(repository, ctx.store.relative_path(name_file(ctx, what, who)))
    return read_log(repository, () if who is None else (get_key(ctx, who),))


def _dated(version: Version, zone: str | None) -> HistoryEntry:
    return HistoryEntry(
        in_zone(version.at, zone),
        version.command,
        version.kinds,
        version.undoes,
        version.redoes,
        version.subject,
    )


def _make_change(version: Version, zone: str | None) -> HistoryChange:
    return HistoryChange(
        commit=version.commit,
        at=in_zone(version.at, zone),
        command=version.command,
        undoes=version.undoes,
        redoes=version.redoes,
        subject=version.subject,
        kinds=dict(version.kinds),
        changed=list(version.changed),
    )
