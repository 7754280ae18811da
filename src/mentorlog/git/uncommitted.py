"""What no commit says of what commands did: it is noted in git's own folder, for this copy alone.

That is the last command's change where it could not be committed, commits that have nothing left to
take back, and what a command wrote where a hook made something else of its commit.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mentorlog.git.repository import Repository
from mentorlog.store.disk import files as disk

_FOLDER = "mentorlog"
_NOTE = "uncommitted"
_PASSED = "passed"
_HOOKED = "hooked"

Rows = Mapping[str, list[str] | None]
"""Mode and blob by path; None for no file."""


@dataclass(frozen=True)
class Uncommitted:
    """Which command was not committed, and of which files; no files means of none of them."""

    command: str
    files: tuple[str, ...] = ()
    is_whole: bool = True


def note_uncommitted(repository: Repository, uncommitted: Uncommitted) -> None:
    """Note that the last command was not committed, or not all of it."""
    note = {
        "command": uncommitted.command,
        "files": uncommitted.files,
        "is_whole": uncommitted.is_whole,
    }
    _write(repository, _NOTE, json.dumps(note).encode())


def forget_uncommitted(repository: Repository) -> None:
    """Forget it: a later command was committed, or it was said."""
    (repository.folder / _FOLDER / _NOTE).unlink(missing_ok=True)


def find_uncommitted(repository: Repository) -> Uncommitted | None:
    """Return what was not committed of the last command; None where all of it was."""
    raw = disk.read_bytes(repository.folder / _FOLDER / _NOTE)
    try:
        note = json.loads(raw) if raw else None
        if note:
            return Uncommitted(str(note["command"]), tuple(note["files"]), bool(note["is_whole"]))
    except (ValueError, KeyError, TypeError):
        pass
    return None


def pass_over(repository: Repository, commit: str) -> None:
    """Note that nothing of a commit is left to take back, so that the one before comes next."""
    commits = sorted({*passed_over(repository), commit})
    _write(repository, _PASSED, "\n".join(commits).encode())


def passed_over(repository: Repository) -> Iterable[str]:
    """Return the commits that were found to have nothing left to take back."""
    raw = disk.read_bytes(repository.folder / _FOLDER / _PASSED) or b""
    return raw.decode("ascii", "replace").split()


def note_hooked(repository: Repository, commit: str, before: Rows, after: Rows) -> None:
    """Note what a command itself changed, where its commit holds what a hook added too."""
    noted = {**_hooked(repository), commit: {"before": before, "after": after}}
    _write(repository, _HOOKED, json.dumps(noted).encode())


def find_hooked(repository: Repository, commit: str) -> tuple[Rows, Rows] | None:
    """Return what a command itself changed, before and after; None where its commit says it."""
    noted = _hooked(repository).get(commit)
    return (noted["before"], noted["after"]) if noted else None


def _hooked(repository: Repository) -> dict[str, dict[str, Rows]]:
    raw = disk.read_bytes(repository.folder / _FOLDER / _HOOKED)
    try:
        found: dict[str, dict[str, Rows]] = json.loads(raw) if raw else {}
    except ValueError:
        return {}
    return found


def _write(repository: Repository, name: str, raw: bytes) -> None:
    folder = repository.folder / _FOLDER
    disk.make_folder(folder)
    disk.replace_file(folder / name, raw)
