"""What waits in git for the person and shows in no file: kept on one side, deleted on the other."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from mentorlog.errors import Problem
from mentorlog.versions.git import GitRefusedError
from mentorlog.versions.objects import Objects
from mentorlog.versions.repository import Repository, find_repository

_SIDES = {2, 3}


def find_waiting(root: Path, keys: Collection[str] | None = None) -> tuple[Problem, ...]:
    """Return a problem for each such file, of a whole journal or of the relationships `keys`.

    Where git cannot be asked there is none.
    """
    try:
        repository = find_repository(root)
        found = _find(repository) if repository and repository.under_way else ()
    except GitRefusedError:
        return ()
    return tuple(each for each in found if keys is None or each.file.split("/")[0] in keys)


def _find(repository: Repository) -> tuple[Problem, ...]:
    staged = Objects(repository).staged()
    waiting = (path for path, stages in staged.items() if len(_SIDES & {*stages}) == 1)
    return tuple(Problem("merge-deleted", repository.inside(path) or path) for path in waiting)
