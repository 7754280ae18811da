"""Look through the commits that touched the journal, one relationship, or one file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorlog.cli.clock import in_zone
from mentorlog.cli.editing import name_file
from mentorlog.cli.whom import get_key
from mentorlog.output.data import changed_data
from mentorlog.output.history_screen import Dated, render_history
from mentorlog.output.outcome import Outcome
from mentorlog.versions.log import Version, read_log, read_log_of
from mentorlog.versions.repository import Repository, get_repository

if TYPE_CHECKING:
    from mentorlog.cli.context import Context

_MOST = 30
"""How many changes are shown where not all were asked for."""


def show_history(here: Context, what: str | None, who: str | None, *, everything: bool) -> Outcome:
    """Show what changed when; WHAT and WHO say of which files."""
    repository = get_repository(here.store.root)
    versions = _read(here, repository, what, who)
    zone = here.journal.timezone
    data = {"changes": [_data(each, zone) for each in versions]}
    shown = versions if everything else versions[:_MOST]
    dated = [_dated(each, zone) for each in shown]
    hidden = len(versions) - len(shown)
    return Outcome(
        data,
        lambda: render_history(dated, hidden, here.today, here.texts, what),
        asides=tuple(here.asides),
    )


def _read(
    here: Context, repository: Repository, what: str | None, who: str | None
) -> tuple[Version, ...]:
    if what is not None:
        return read_log_of(repository, here.store.relative_path(name_file(here, what, who)))
    return read_log(repository, () if who is None else (get_key(here, who),))


def _dated(version: Version, zone: str | None) -> Dated:
    return Dated(
        in_zone(version.at, zone),
        version.command,
        version.kinds,
        version.undoes,
        version.redoes,
        version.subject,
    )


def _data(version: Version, zone: str | None) -> dict[str, object]:
    return {
        "commit": version.commit,
        "at": in_zone(version.at, zone),
        "command": version.command,
        "undoes": version.undoes,
        "redoes": version.redoes,
        "subject": version.subject,
        "kinds": dict(version.kinds),
        "changed": changed_data(version.changed),
    }
