"""What keeps a commit from being taken back: what it wrote, and what stands there now."""

from __future__ import annotations

from collections.abc import Mapping

from mentorlog.domain.merging.plain_data import Plain
from mentorlog.domain.merging.replay import EntangledError
from mentorlog.errors import ConflictError, Problem
from mentorlog.git.objects import Entry, Objects
from mentorlog.git.repository import Repository
from mentorlog.store.private import hide_private_text

_LONGEST = 200
_MOST_LINES = 3


class Refusals:
    """The places at which a change cannot be told from what was written since."""

    def __init__(self, repository: Repository, objects: Objects) -> None:
        self.problems: list[Problem] = []
        self._repository = repository
        self._objects = objects

    def are_last_about(self, path: str) -> bool:
        """Return whether the last one is about a file."""
        file = self._repository.inside(path) or path
        return bool(self.problems) and self.problems[-1].file == file

    def raise_any(self) -> None:
        """Raise ConflictError where there is any."""
        if self.problems:
            files = ", ".join(sorted({each.file for each in self.problems}))
            problems = tuple(map(hide_private_text, self.problems))
            raise ConflictError("versions.undo-conflict", problems, files=files)

    def add_entangled(self, path: str, error: EntangledError) -> None:
        """Refuse an entry that the command wrote, and that stands there in other words."""
        if not error.key:
            self.add(path, "undo-own-edits")
            return
        written, stands = _shown(error.written), _shown(error.stands)
        kind = "gone" if not stands else "new" if not written else ""
        self.add(path, "undo-differs", error.key, written=written, stands=stands, kind=kind)

    def add_rewritten(self, path: str, entry: Entry | None, stands: bytes) -> None:
        """Refuse a file as a whole, and show the lines that are new in it."""
        written = self._objects.smudged(path, entry.blob) if entry and entry.is_file else b""
        lines = [raw.decode("utf-8", "replace").splitlines() for raw in (written, stands)]
        new = [line.strip() for line in lines[1] if line not in lines[0] and line.strip()]
        gone = [line.strip() for line in lines[0] if line not in lines[1] and line.strip()]
        shown = {"written": _shown(gone[:_MOST_LINES]), "stands": _shown(new[:_MOST_LINES])}
        kind = "gone" if not shown["stands"] else "new" if not shown["written"] else ""
        self.add(path, "undo-differs", **shown, kind=kind)

    def add(self, path: str, code: str, place: str = "", **facts: object) -> None:
        """Refuse a file, for what a code says, at one place of it."""
        file = self._repository.inside(path) or path
        self.problems.append(Problem(code, file, field=place, facts=facts))


def _shown(value: Plain) -> str:
    """Return a value in one line; empty for none."""
    if isinstance(value, Mapping):
        said = ", ".join(f"{key}: {_shown(each)}" for key, each in value.items())
    elif isinstance(value, list):
        said = " / ".join(map(_shown, value))
    else:
        said = " ".join(str(value or "").split())
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"
