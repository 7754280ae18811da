"""Put a journal under git, or let commands make no commits any more."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentorlog.domain.versioning import switch_commits
from mentorlog.store.changed import Changed

if TYPE_CHECKING:
    from mentorlog.cli.context import Context


@dataclass(frozen=True)
class Switched:
    """Say what was changed for it, and in words what is so from now on."""

    changed: tuple[Changed, ...] = ()
    lines: tuple[str, ...] = ()


def switch_git(here: Context, *, wanted: bool) -> Switched:
    """Make each command a commit, in a repository that is made where there is none; or none."""
    changed = here.store.change(lambda: switch_commits(here.store.load_journal(), wanted=wanted))
    here.take_journal(here.store.load_journal())
    lines = [here.texts("versions.on" if wanted else "versions.off")] if changed else []
    if wanted and _make_repository(here):
        lines.insert(0, here.texts("versions.made", folder=here.store.root))
    return Switched(changed, tuple(lines))


def _make_repository(here: Context) -> bool:
    """Make a repository; where there can be none, the commit that cannot be made says why."""
    from mentorlog.versions.git import GitRefusedError
    from mentorlog.versions.repository import make_repository

    here.session.commits = True
    try:
        return make_repository(here.store.root)
    except GitRefusedError:
        return False


def commits(here: Context) -> bool:
    """Tell whether commands are commits in this journal."""
    return here.journal.git is not None and here.journal.git.commit


def joined(changed: Iterable[Changed]) -> tuple[Changed, ...]:
    """Leave out what was changed once more after it was created."""
    found: dict[str, Changed] = {}
    for each in changed:
        found.setdefault(each.file, each)
    return tuple(found.values())
