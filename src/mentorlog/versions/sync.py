"""Meeting the other copies of a journal: fetch, merge, push, with the person's own git."""

from __future__ import annotations

from dataclasses import dataclass

from mentorlog.errors import NotFoundError
from mentorlog.store.changed import Changed
from mentorlog.store.machine import MachineFolder
from mentorlog.versions.difference import read_changed
from mentorlog.versions.git import GitRefusedError
from mentorlog.versions.merge import Merge, find_merge
from mentorlog.versions.remote import find_remote
from mentorlog.versions.repository import Repository
from mentorlog.versions.staging import heal

_TRIES = 3
"""How often we begin again when somebody pushes at the same time."""


@dataclass(frozen=True)
class Synced:
    """Say what came and what went.

    `received` and `sent` count commits, `changed` names the journal's files that became other
    ones, and `uncommitted` those that were not sent, as they are not committed.
    """

    remote: str
    branch: str
    received: int
    sent: int
    changed: tuple[Changed, ...]
    uncommitted: tuple[str, ...]


def sync(repository: Repository, machine: MachineFolder) -> Synced:
    """Fetch, merge and push; a merge that waits to be mended is gone on with.

    Raises ConflictError for what the person has to put together, NotFoundError, UsageError,
    LockedError, and GitRefusedError for what git refuses.
    """
    heal(repository, machine)
    remote = find_remote(repository)
    begun = repository.head
    if begun is None:
        raise NotFoundError("versions.nothing-committed")
    received = _go_on(repository, machine)
    sent = 0
    for _ in range(_TRIES):
        theirs = remote.fetch()
        received += _merge(repository, machine, theirs)
        sent = _count(repository, theirs)
        if not (sent or remote.is_new) or remote.push():
            changed = _changed(repository, begun)
            left = _uncommitted(repository)
            return Synced(remote.name, remote.branch, received, sent, changed, left)
    raise GitRefusedError("versions.push-again", remote=remote.name)


def _go_on(repository: Repository, machine: MachineFolder) -> int:
    """Finish the merge that the last sync had to leave, and return how many commits it takes in.

    Any other merge is the person's own, and refused.
    """
    merge = find_merge(repository)
    if merge is None:
        repository.refuse_unready()
        return 0
    waiting = int(repository.git("rev-list", "--count", "HEAD..MERGE_HEAD").line)
    with machine.hold():
        merge.finish()
    return waiting


def _merge(repository: Repository, machine: MachineFolder, theirs: str | None) -> int:
    """Take in what came and return how many commits that is."""
    if theirs is None:
        return 0
    there = int(repository.git("rev-list", "--count", f"HEAD..{theirs}").line)
    if there:
        with machine.hold():
            Merge(repository, theirs).run()
    return there


def _count(repository: Repository, theirs: str | None) -> int:
    """Count the commits that the other place does not have."""
    unknown = [f"^{theirs}"] if theirs else []
    return int(repository.git("rev-list", "--count", "HEAD", *unknown).line)


def _changed(repository: Repository, begun: str) -> tuple[Changed, ...]:
    words = ("diff", "-z", "--name-status", "--no-renames", begun, "HEAD", *repository.paths)
    parts = repository.git(*words).parts
    pairs = zip(parts[::2], parts[1::2], strict=True)
    return read_changed((letter, repository.inside(path) or path) for letter, path in pairs)


def _uncommitted(repository: Repository) -> tuple[str, ...]:
    words = ("status", "--porcelain", "-z", "--no-renames", "--untracked-files=all")
    rows = repository.git(*words, *repository.paths).parts
    return tuple(repository.inside(row[3:]) or row[3:] for row in rows)
