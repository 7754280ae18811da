"""The end of a merge: a commit, or files that wait for the person."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from mentorlog.errors import ConflictError, Problem
from mentorlog.git.changed_files import count_sorts, format_message, read_changed
from mentorlog.git.merge_plan import Waiting
from mentorlog.git.merge_state import forget_stopped
from mentorlog.git.objects import Entry, Objects
from mentorlog.git.process import GitRefusedError
from mentorlog.git.repository import SYNC_NOTE, Repository
from mentorlog.git.waiting_files import find_problems, has_marks
from mentorlog.store.disk import files as disk
from mentorlog.store.private import hide_private_text

LEFT = "mentorlog-sync-index"
"""The index as a sync left it: what is staged later is the person's own."""
_TEXTS = {
    "marks": "versions.conflict",
    "deleted": "versions.deleted",
    "moved": "versions.moved-twice",
    "unmarked": "versions.unmarked",
    "one-sided": "versions.one-sided",
}
"""What is said of files that wait, by how they do; the first that there is goes before."""


def mark_waiting(repository: Repository, objects: Objects, waiting: Iterable[Waiting]) -> None:
    """Let git know which files wait, with the versions that they come from."""
    index = repository.folder / "index"
    for each in waiting:
        stages = _stages(each)
        gone = dict.fromkeys((each.path, *(path for path, _ in stages)))
        objects.stage(index, gone)
        rows = [
            f"{e.mode} {e.blob} {number}\t{path}" for path, found in stages for number, e in found
        ]
        objects.stage_rows(index, rows)


def _stages(waiting: Waiting) -> list[tuple[str, list[tuple[int, Entry]]]]:
    """Return the entries by path and stage; a meeting that both moved has one for each path."""
    trio = waiting.trio
    versions = [each.entry if each else None for each in trio.versions]
    numbered = [(number, each) for number, each in enumerate(versions, 1) if each]
    if trio.other is None:
        return [(waiting.path, numbered)]
    own = 3 if waiting.path == trio.other else 2
    rows = [(waiting.path, [each for each in numbered if each[0] == own])]
    if trio.base and trio.base.path not in (trio.path, trio.other):
        rows.append((trio.base.path, numbered[:1]))
    return rows


def refuse_or_commit(repository: Repository, waiting: Mapping[str, Waiting]) -> None:
    """Commit a merge in which nothing waits. Raises ConflictError where something does."""
    unmerged = find_unmerged(repository)
    if unmerged:
        index = repository.folder / "index"
        shutil.copy2(index, repository.folder / LEFT)
    refuse_waiting(repository, {path: how(repository, path, waiting) for path in unmerged})
    commit_merge(repository, None)


def how(repository: Repository, path: str, waiting: Mapping[str, Waiting]) -> str:
    """Return in which way a file of a merge that has just been made waits."""
    known = waiting.get(path)
    if known:
        return known.what
    stages = Objects(repository).waiting().get(path, {})
    raw = disk.read_bytes(repository.top / path)
    if len({2, 3} & {*stages}) == 1:
        return "deleted"
    return "marks" if raw is not None and has_marks(raw) else "unmarked"


def find_unmerged(repository: Repository, index: Path | None = None) -> list[str]:
    """List the paths that wait in the index."""
    parts = repository.git("diff", "--name-only", "--diff-filter=U", "-z", index=index).parts
    return list(dict.fromkeys(parts))


def refuse_waiting(repository: Repository, waiting: Mapping[str, str]) -> None:
    """Raise ConflictError for files that a person has to look at; `waiting` says how they wait."""
    paths = {path: what for path, what in waiting.items() if _is_shown(repository, path)}
    kinds = [kind for kind in _TEXTS if kind in paths.values()]
    if not kinds:
        return
    first = [path for path, what in paths.items() if what == kinds[0]]
    problems: list[Problem] = []
    for path, what in paths.items():
        if what == "marks" or what != kinds[0]:
            problems += map(hide_private_text, find_problems(repository, path, what))
    files = ", ".join(repository.inside(path) or path for path in first)
    raise ConflictError(_TEXTS[kinds[0]], tuple(problems), files=files, folder=repository.typed)


def _is_shown(repository: Repository, path: str) -> bool:
    """Return whether a path is more than the place that a meeting was moved from."""
    return os.path.lexists(repository.top / path) or {*Objects(repository).waiting()[path]} != {1}


def commit_merge(repository: Repository, index: Path | None) -> None:
    """Commit a merge that is whole; `index` is one that holds nothing else, where it is needed."""
    subject, trailers = word_merge(repository, index)
    words = ("commit", "--quiet", "--cleanup=whitespace", "-m", subject, "-m", trailers)
    answer = repository.git.ask(*words, index=index)
    if answer.code:
        raise GitRefusedError("versions.merge-refused", repository.without_hooks(answer.printed))
    forget(repository)


def forget(repository: Repository) -> None:
    """Take away what was written down of a merge."""
    forget_stopped(repository)
    for name in (SYNC_NOTE, LEFT):
        (repository.folder / name).unlink(missing_ok=True)


def word_merge(repository: Repository, index: Path | None) -> tuple[str, str]:
    """Return the first line and the trailers of the commit that ends a merge."""
    words = ("diff", "--cached", "-z", "--name-status", "--no-renames", "HEAD")
    parts = repository.git(*words, *repository.paths, index=index).parts
    rows = zip(parts[::2], parts[1::2], strict=True)
    inside = ((letter, repository.inside(path) or path) for letter, path in rows)
    return format_message("sync", count_sorts(each.file for each in read_changed(inside)))
