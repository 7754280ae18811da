"""Meeting the other copies of a journal: fetch, merge, push, with the person's own git."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from mentorlog.errors import NotFoundError
from mentorlog.store.changed import Changed
from mentorlog.store.conflict_marks import Labels
from mentorlog.store.machine import MachineFolder
from mentorlog.versions.difference import read_changed
from mentorlog.versions.git import GitRefusedError
from mentorlog.versions.going_on import find_waiting_merge, take_back_begun
from mentorlog.versions.merge import Merge
from mentorlog.versions.merge_plan import Decide
from mentorlog.versions.remote import Remote, find_remote
from mentorlog.versions.repository import Repository
from mentorlog.versions.staging import heal
from mentorlog.versions.stopped import load_stopped

_TRIES = 3
"""How often we begin again when somebody pushes at the same time."""


@dataclass(frozen=True)
class Synced:
    """Say what came and what went.

    `received` and `sent` count commits, `changed` names the journal's files that became other
    ones, and `uncommitted` those that were not sent, as they are not committed. `beside` says what
    came under a name that somebody else has here: a relationship's key, or a meeting's file.
    """

    remote: str
    branch: str
    received: int
    sent: int
    changed: tuple[Changed, ...]
    uncommitted: tuple[str, ...]
    beside: Mapping[str, str]


@dataclass(frozen=True)
class Manner:
    """How a sync speaks to a person: whom it asks, None for nobody, and how it words the marks.

    `label` takes the remote's name and the moment of what came.
    """

    label: Callable[[str, dt.datetime], Labels]
    decide: Decide | None = None


def sync(repository: Repository, machine: MachineFolder, manner: Manner) -> Synced:
    """Fetch, merge and push; a merge that waits to be mended is gone on with.

    Raises ConflictError for what the person has to put together, NotFoundError, UsageError,
    LockedError, and GitRefusedError for what git refuses.
    """
    heal(repository, machine)
    remote = find_remote(repository)
    begun = repository.head
    if begun is None:
        raise NotFoundError("versions.nothing-committed")
    syncing = _Syncing(repository, machine, manner, remote)
    received = syncing.go_on()
    for _ in range(_TRIES):
        theirs = remote.fetch()
        received += syncing.merge(theirs) if theirs else 0
        sent = _count(repository, theirs)
        if not (sent or remote.is_new) or remote.push():
            changed = _changed(repository, begun)
            left = _uncommitted(repository)
            beside = syncing.beside
            return Synced(remote.name, remote.branch, received, sent, changed, left, beside)
    raise GitRefusedError("versions.push-again", remote=remote.name)


class _Syncing:
    """What a sync does here, between fetching and pushing."""

    def __init__(
        self, repository: Repository, machine: MachineFolder, manner: Manner, remote: Remote
    ) -> None:
        self.beside: dict[str, str] = {}
        self._repository = repository
        self._machine = machine
        self._manner = manner
        self._label = partial(manner.label, remote.name)

    def go_on(self) -> int:
        """Finish the merge that the last sync had to leave; return how many commits it takes in.

        Any other merge is the person's own, and refused.
        """
        merge = find_waiting_merge(self._repository)
        if merge is None:
            self._repository.refuse_unready()
            if load_stopped(self._repository):
                with self._machine.hold():
                    take_back_begun(self._repository)
            return 0
        received = self._count("HEAD..MERGE_HEAD")
        if self._manner.decide:
            merge.ask(self._manner.decide)
        with self._machine.hold():
            merge.run()
        return received

    def merge(self, theirs: str) -> int:
        """Take in a commit and return how many that brings."""
        received = self._count(f"HEAD..{theirs}")
        while received:
            merge = Merge(self._repository, theirs, self._label)
            if self._manner.decide:
                merge.ask(self._manner.decide)
            with self._machine.hold():
                if not merge.is_overtaken:
                    self.beside |= merge.beside
                    merge.run()
                    break
        return received

    def _count(self, commits: str) -> int:
        return int(self._repository.git("rev-list", "--count", commits).line)


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
