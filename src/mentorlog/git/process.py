"""The person's own git, run as a program; it asks nothing that it could not ask by itself."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from mentorlog.errors import SystemRefusedError
from mentorlog.git.left_locks import running
from mentorlog.git.printed import find_reason
from mentorlog.store.disk import system

# What a hook around us says about its own repository; who the person is, and how git is to be
# set up, stays.
_LOCAL = (
    *("GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_OBJECT_DIRECTORY", "GIT_QUARANTINE_PATH"),
    *("GIT_DIR", "GIT_COMMON_DIR", "GIT_WORK_TREE", "GIT_IMPLICIT_WORK_TREE", "GIT_PREFIX"),
    *("GIT_INDEX_FILE", "GIT_NAMESPACE", "GIT_CONFIG", "GIT_INTERNAL_SUPER_PREFIX"),
    *("GIT_GRAFT_FILE", "GIT_SHALLOW_FILE", "GIT_NO_REPLACE_OBJECTS", "GIT_REPLACE_REF_BASE"),
    "GIT_EXTERNAL_DIFF",
)
_PATHSPECS = frozenset(f"GIT_{word}_PATHSPECS" for word in ("LITERAL", "GLOB", "NOGLOB", "ICASE"))
_RUNS_HOOKS = frozenset({"commit", "merge", "push", "fetch"})
"""What runs hooks of the person's own: their pathspecs mean what they always mean."""
_LOCKING = frozenset(
    (
        *("add", "checkout-index", "commit", "config", "diff", "fetch", "merge", "merge-recursive"),
        *("push", "read-tree", "reset", "status", "update-index", "update-ref"),
    )
)
"""What locks files of git's own while it is at work."""
_OURS = {
    "LANGUAGE": "en",  # git's sentences are looked at; LC_ALL would change what hooks can read
    "GIT_MERGE_AUTOEDIT": "no",
    "GIT_EDITOR": ":",
}
_PRIVATE = 0o077 if system.HAS_OWNERS else -1
"""What git writes is for the owner's eyes alone, as all that mentorlog writes."""


class GitRefusedError(SystemRefusedError):
    """Raised when git did not do what was asked, and carry what it printed."""

    def __init__(self, text: str, printed: str = "", **facts: object) -> None:
        super().__init__(text, (), **{"reason": find_reason(printed), **facts})
        self.printed = printed


@dataclass(frozen=True)
class Answer:
    """How a run of git ended and what it printed."""

    code: int
    out: bytes
    printed: str

    @property
    def line(self) -> str:
        """Return what was printed as one text, without the line break at its end."""
        return os.fsdecode(self.out).rstrip("\n")

    @property
    def parts(self) -> list[str]:
        """Return what was printed with `-z`, part by part."""
        return os.fsdecode(self.out).split("\0")[:-1]


class Git:
    """Run git in `folder`; with `may_ask` it may ask for a password at the terminal.

    `own` is git's own folder, where that is known already: who comes next can tell by a note in it
    that git was killed at work.
    """

    def __init__(self, folder: Path, *, own: Path | None = None, may_ask: bool = False) -> None:
        self.folder = folder
        self._own = own
        self._may_ask = may_ask
        self._recalled: dict[tuple[str, ...], Answer] = {}

    def __call__(
        self, *words: str, stdin: bytes = b"", index: Path | None = None, text: str = ""
    ) -> Answer:
        """Run git and return its answer. Raises GitRefusedError, worded by `text`."""
        answer = self.ask(*words, stdin=stdin, index=index)
        if answer.code:
            raise GitRefusedError(text or "versions.refused", answer.printed)
        return answer

    def recall(self, *words: str) -> Answer:
        """Run git for what stays the same, such as an object by its full name: once a command."""
        if words not in self._recalled:
            self._recalled[words] = self(*words)
        return self._recalled[words]

    def ask(
        self,
        *words: str,
        stdin: bytes = b"",
        index: Path | None = None,
        more: Mapping[str, str] | None = None,
    ) -> Answer:
        """Run git, with `more` in its environment, and return its answer, however it ended.

        Raises GitRefusedError only where there is no git to be run.
        """
        own = self._own if _LOCKING & {*words} else None
        try:
            with running(own) as note:
                done = subprocess.run(  # noqa: S603 - the person's own git, without a shell
                    ["git", *words],  # noqa: S607 - the one that the person calls
                    cwd=self.folder,
                    env={**self._environment(words, index), **(more or {})},
                    input=stdin,
                    capture_output=True,
                    check=False,
                    umask=_PRIVATE,
                    # The lock on the note lives as long as one of the two does.
                    pass_fds=note.handles,
                )
                note.is_done = done.returncode >= 0
        except OSError as error:
            if self.folder.is_dir():
                raise GitRefusedError("versions.no-git") from error
            raise
        return Answer(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))

    def _environment(self, words: Sequence[str], index: Path | None) -> Mapping[str, str]:
        without = {*_LOCAL} if _RUNS_HOOKS & {*words} else {*_LOCAL, *_PATHSPECS}
        environ = {name: value for name, value in os.environ.items() if name not in without}
        environ |= _OURS
        if not self._may_ask:
            environ["GIT_TERMINAL_PROMPT"] = "0"
        if index is not None:
            environ["GIT_INDEX_FILE"] = str(index)
        return environ


def literal(path: str) -> str:
    """Return a path as git takes it for itself, whatever signs are in it."""
    return f":(literal){path}"
