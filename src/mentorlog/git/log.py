"""What changed when: the commits that touched a journal, newest first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from mentorlog.domain.text.characters import escape_controls
from mentorlog.git.changed_files import (
    COMMAND,
    REDOES,
    UNDOES,
    count_sorts,
    find_moved,
    read_changed,
)
from mentorlog.git.process import literal
from mentorlog.git.repository import Repository
from mentorlog.store.writing.file_change import Changed

_BEGIN = "\x01"
_TRAILERS = (COMMAND, UNDOES, REDOES)
_FORMAT = "%x00".join(
    (
        f"{_BEGIN}%H",
        "%aI",
        *(f"%(trailers:key={name},valueonly,separator=%x2C)" for name in _TRAILERS),
        "%s",
    )
)

_LOG = (
    *("-c", "trailer.separators=:", "-c", "core.commentChar=#", "-c", "log.follow=false"),
    *("log", "-z", "--name-status"),
    *("--no-renames", "--diff-merges=first-parent", "--no-color", "--no-show-signature"),
    *("--encoding=UTF-8", "--no-ext-diff", "--no-textconv", "--no-mailmap"),
)
"""What the person has set up for their own eyes is no help to ours."""


@dataclass(frozen=True)
class Version:
    """What one commit did to the journal.

    `at` knows its zone. `command` is None for a commit made by hand; only then there is a
    `subject`, the person's own first line. `undoes` and `redoes` name the command that was taken
    back, or done again.
    """

    commit: str
    at: dt.datetime
    command: str | None
    undoes: str | None
    redoes: str | None
    subject: str | None
    changed: tuple[Changed, ...]

    @property
    def kinds(self) -> Mapping[str, int]:
        """Count what was changed, by what it is."""
        return count_sorts(each.file for each in self.changed)


def read_log(repository: Repository, files: Sequence[str] = (), *words: str) -> tuple[Version, ...]:
    """Return the commits that touched the journal, or the files of it, newest first.

    `words` are more of git's own options.
    """
    if repository.head is None:
        return ()
    named = [literal(f"{repository.prefix}{file}") for file in files]
    paths = ("--", *named) if named else repository.paths
    given = (*_LOG, f"--format=tformat:{_FORMAT}", *words, *paths)
    return tuple(_read(repository, repository.git(*given).parts))


def read_log_of(repository: Repository, file: str) -> tuple[Version, ...]:
    """Return the commits that touched one file, under the names that it had before too."""
    found = read_log(repository, (file,))
    while found and found[-1].changed and found[-1].changed[0].what == "created":
        source = _find_source(repository, found[-1].commit, file)
        if source is None:
            break
        file = source
        found += read_log(repository, (file,), f"{found[-1].commit}^")
    return found


def _find_source(repository: Repository, commit: str, file: str) -> str | None:
    """Return the name that a file had before a commit; None where it was new."""
    words = ("diff-tree", "-r", "-z", "--no-commit-id", "--name-status", "--no-renames")
    parts = repository.git(*words, commit, *repository.paths).parts
    pairs = zip(parts[::2], parts[1::2], strict=True)
    letters = {repository.inside(path) or path: letter for letter, path in pairs}
    return find_moved(letters).get(file)


def _read(repository: Repository, parts: Sequence[str]) -> Iterator[Version]:
    place = 0
    while place < len(parts):
        head = parts[place : place + 6]
        place += 6
        rows = []
        while place < len(parts) and not parts[place].startswith(_BEGIN):
            if letter := parts[place].strip("\n"):
                rows.append((letter, parts[place + 1]))
                place += 1
            place += 1
        yield _version(repository, head, rows)


def _version(
    repository: Repository, head: Sequence[str], rows: Sequence[tuple[str, str]]
) -> Version:
    commit, at, command, undoes, redoes, subject = (part.strip("\n") for part in head)
    inside = [(letter, repository.inside(path)) for letter, path in rows]
    return Version(
        commit.removeprefix(_BEGIN),
        dt.datetime.fromisoformat(at),
        command or None,
        undoes or None,
        redoes or None,
        None if command else escape_controls(subject),
        read_changed((letter, file) for letter, file in inside if file is not None),
    )
