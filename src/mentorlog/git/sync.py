"""Upstream, fetch, merge, push."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from mentorlog.errors import NotFoundError, UsageError
from mentorlog.git.changed_files import read_changed
from mentorlog.git.continue_merge import find_waiting_merge, take_back_begun
from mentorlog.git.index import heal
from mentorlog.git.merge import Merge
from mentorlog.git.merge_plan import Decide
from mentorlog.git.merge_state import load_stopped
from mentorlog.git.process import GitRefusedError
from mentorlog.git.relationship_keys import NewNames
from mentorlog.git.repository import Repository
from mentorlog.store.machine_folder import MachineFolder
from mentorlog.store.paths import list_names
from mentorlog.store.writing.file_change import Changed
from mentorlog.store.yaml.conflict_marks import Labels

_OVERTAKEN = ("[rejected]", "cannot lock ref", "[remote rejected] (fetch first)")
"""How git says that somebody pushed before us, or in the very moment."""


@dataclass(frozen=True)
class Remote:
    """The place where a branch is kept elsewhere; `is_new` says that git was not told so yet."""

    repository: Repository
    name: str
    branch: str
    ref: str
    is_new: bool

    def fetch(self) -> str | None:
        """Fetch the branch and return its newest commit; None where it is not there yet.

        Raises GitRefusedError.
        """
        git = self.repository.git
        answer = git.ask("fetch", "--quiet", "--no-tags", self.name, self.ref)
        if answer.code == 0:
            return self.repository.commit("FETCH_HEAD")
        if "couldn't find remote ref" in answer.printed:
            return None
        reason = self.repository.reason_of(answer.printed)
        raise GitRefusedError("versions.fetch", answer.printed, remote=self.name, reason=reason)

    def push(self) -> bool:
        """Push the branch; False where somebody pushed meanwhile. Raises GitRefusedError."""
        words = ["push", "--quiet", *(["--set-upstream"] if self.is_new else [])]
        answer = self.repository.git.ask(*words, self.name, f"refs/heads/{self.branch}:{self.ref}")
        if answer.code == 0:
            return True
        if any(sign in answer.printed for sign in _OVERTAKEN):
            return False
        reason = self.repository.reason_of(answer.printed)
        raise GitRefusedError("versions.push", answer.printed, remote=self.name, reason=reason)


def find_remote(repository: Repository) -> Remote:
    """Return where the branch in hand is kept: its upstream, else the only remote there is.

    Raises NotFoundError without a remote, UsageError among several, and GitRefusedError where no
    branch is checked out.
    """
    branch = repository.branch
    if branch is None:
        raise GitRefusedError("versions.detached")
    name, ref = (_configured(repository, f"branch.{branch}.{key}") for key in ("remote", "merge"))
    if name and ref:
        return Remote(repository, name, branch, ref, is_new=False)
    names = repository.git("remote").line.split("\n")
    if names == [""]:
        raise NotFoundError("versions.no-remote", folder=repository.typed)
    if len(names) > 1:
        raise UsageError("versions.several-remotes", names=", ".join(names), branch=branch)
    return Remote(repository, names[0], branch, f"refs/heads/{branch}", is_new=True)


def _configured(repository: Repository, key: str) -> str | None:
    answer = repository.git.ask("config", "--get", key)
    return answer.line or None


_TRIES = 3
"""How often we begin again when somebody pushes at the same time."""


@dataclass(frozen=True)
class Synced:
    """What came and what went.

    `received` and `sent` count commits, `changed` names the journal's files that became other
    ones, and `uncommitted` those that were not sent, as they are not committed.
    """

    remote: str
    branch: str
    received: int
    sent: int
    changed: tuple[Changed, ...]
    uncommitted: tuple[str, ...]


@dataclass(frozen=True)
class Manner:
    """How a sync speaks to a person: whom it asks, None for nobody, and how it words the marks.

    `label` takes the remote's name and the moment of what came. `new_names` is filled with what has
    another name since, whether or not the merge has to wait.
    """

    label: Callable[[str, dt.datetime], Labels]
    decide: Decide | None = None
    new_names: NewNames = field(default_factory=NewNames)


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
            return Synced(remote.name, remote.branch, received, sent, changed, left)
    raise GitRefusedError("versions.push-again", remote=remote.name)


class _Syncing:
    """What a sync does here, between fetching and pushing."""

    def __init__(
        self, repository: Repository, machine: MachineFolder, manner: Manner, remote: Remote
    ) -> None:
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
                    self._run(merge)
                    break
        return received

    def _run(self, merge: Merge) -> None:
        """Carry a merge out; what mentorlog keeps of a relationship follows to its new key.

        So it does where the merge stops at marks, as its files have moved by then.
        """
        try:
            merge.run()
        finally:
            self._manner.new_names.add(merge.new_names)
            for key, new in merge.new_names.keys.items():
                self._machine.give_new_key(key, new, list_names(self._repository.root))

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
