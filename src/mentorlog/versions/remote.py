"""The other place of a repository: what is fetched from there and pushed to it."""

from __future__ import annotations

from dataclasses import dataclass

from mentorlog.errors import NotFoundError, UsageError
from mentorlog.versions.git import GitRefusedError
from mentorlog.versions.repository import Repository

_OVERTAKEN = ("[rejected]", "cannot lock ref", "[remote rejected] (fetch first)")
"""How git says that somebody pushed before us, or in the very moment."""


@dataclass(frozen=True)
class Remote:
    """Know where a branch is kept elsewhere; `is_new` says that git was not told so yet."""

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
