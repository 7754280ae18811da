"""The commands that can be taken back, and those that can be done again, one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mentorlog.errors import NotFoundError
from mentorlog.git.changed_files import COMMAND, REDOES, UNDOES
from mentorlog.git.commit_attempt import BEGINS
from mentorlog.git.log import Version, read_log
from mentorlog.git.repository import Repository
from mentorlog.git.uncommitted import passed_over


@dataclass(frozen=True)
class Steps:
    """The commits that can be undone, and those that can be done again, the next one last."""

    done: tuple[Version, ...]
    undone: tuple[Version, ...]


def find_steps(repository: Repository) -> Steps:
    """Go through the commits of commands on this branch, the oldest first; a sync is none.

    Before the beginning of a history there is nothing to go back to.
    """
    words = ("--first-parent", "--no-merges", f"--grep=^{COMMAND}: ")
    passed = {*passed_over(repository)}
    done: list[Version] = []
    undone: list[Version] = []
    for version in reversed(read_log(repository, (), *words)):
        if not version.command or version.commit in passed:
            continue
        if version.undoes:
            undone += [version] if done else []
            del done[-1:]
        elif version.redoes:
            done.append(version)
            del undone[-1:]
        elif version.command == BEGINS:
            done, undone = [], []
        else:
            done.append(version)
            undone = []
    return Steps(tuple(done), tuple(undone))


def get_last(steps: Iterable[Version], *, redo: bool = False) -> Version:
    """Return the step that comes next. Raises NotFoundError where there is none."""
    found = next(reversed(tuple(steps)), None)
    if found is None:
        raise NotFoundError("versions.nothing-to-redo" if redo else "versions.nothing-to-undo")
    return found


def command_of(version: Version) -> str:
    """Return the command that a version is about: its own, or that which it took back or redid."""
    return version.undoes or version.redoes or version.command or ""


def trailers_of(version: Version) -> dict[str, str]:
    """Return what the commit that turns a version round says of it: done again, or taken back."""
    return {REDOES if version.undoes else UNDOES: command_of(version)}
