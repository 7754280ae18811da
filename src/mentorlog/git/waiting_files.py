"""Files of a merge that wait for a person, and what is to be said of each."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path

from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.domain.model.kinds import model_of
from mentorlog.errors import MentorlogError, Problem
from mentorlog.git.filtered import Filtered
from mentorlog.git.objects import Entry, Objects
from mentorlog.git.process import GitRefusedError
from mentorlog.git.repository import Repository, find_repository
from mentorlog.store.disk import files as disk
from mentorlog.store.paths import file_at, list_names, relative_path
from mentorlog.store.reader import examine_bytes
from mentorlog.store.yaml.problems import YamlTextError
from mentorlog.store.yaml.read import parse_document


def has_marks(raw: bytes) -> bool:
    """Return whether a file has git's marks in it."""
    return any(line.startswith((b"<<<<<<< ", b">>>>>>> ")) for line in raw.splitlines())


_BASE, _OURS, _THEIRS = 1, 2, 3
_SIDES = {_OURS, _THEIRS}


def find_waiting(root: Path, keys: Collection[str] | None = None) -> tuple[Problem, ...]:
    """Return a problem for each such file, of a whole journal or of the relationships `keys`.

    Where git cannot be asked there is none.
    """
    try:
        repository = find_repository(root)
        found = tuple(_find(repository)) if repository and repository.under_way else ()
    except GitRefusedError:
        return ()
    return tuple(each for each in found if keys is None or each.file.split("/")[0] in keys)


def _find(repository: Repository) -> Iterator[Problem]:
    objects = Objects(repository)
    for path, stages in objects.waiting().items():
        if repository.inside(path) is None:
            continue
        what = _how(repository, objects, path, stages)
        if what:
            yield from find_problems(repository, path, what)


def _how(
    repository: Repository, objects: Objects, path: str, stages: dict[int, Entry]
) -> str | None:
    sides = _SIDES & {*stages}
    if len(sides) == 1:
        return "deleted" if _BASE in stages else "moved"
    raw = _read(repository.top / path)
    if not sides or raw is None or has_marks(raw):
        return None
    filtered = Filtered(repository, objects)
    versions = (filtered.read(path, stages[number]) for number in sides)
    return "unmarked" if raw in versions else None


def find_problems(repository: Repository, path: str, what: str) -> Iterator[Problem]:
    """Yield what is to be said of a file that waits in this way."""
    file = repository.inside(path) or path
    name = file_at(file) if repository.inside(path) is not None else None
    if what == "marks":
        raw = _read(repository.top / path)
        found = examine_bytes(file, model_of(name.kind), raw) if name and raw is not None else None
        yield from found.problems if found else ()
    elif what == "deleted":
        lives_on = _place_of_same(repository, name) if name else None
        facts: dict[str, object] = {"kind": "moved", "other": lives_on} if lives_on else {}
        yield Problem("merge-deleted", file, facts=facts)
    else:
        yield Problem(f"merge-{what}", file)


def _place_of_same(repository: Repository, name: FileName) -> str | None:
    """Find the file in which a meeting lives on that was moved: it has the same `uid`."""
    if name.kind is not Kind.MEETING:
        return None
    own = _uid(repository, name)
    folder = relative_path(replace(name, meeting=None))
    others = (file_at(f"{folder}/{each}") for each in list_names(repository.root / folder))
    return next(
        (
            relative_path(each)
            for each in others
            if each and each.meeting != name.meeting and _uid(repository, each) == own
        ),
        None,
    )


def _uid(repository: Repository, name: FileName) -> str:
    raw = _read(repository.root / relative_path(name))
    try:
        said = parse_document((raw or b"").decode()).data.get("uid")
    except (YamlTextError, UnicodeDecodeError):
        said = None
    return str(said or f"{name.relationship}-{name.meeting}@mentorlog")


def _read(path: Path) -> bytes | None:
    try:
        return disk.read_bytes(path)
    except MentorlogError:
        return None
