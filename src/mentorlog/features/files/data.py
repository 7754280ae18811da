"""What `edit`, `check`, `schema` and `purge` answer with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mentorlog.output.problems import WordedProblem
from mentorlog.store.writing.file_change import Changed


@dataclass(frozen=True)
class CheckResult:
    """Every problem of every file."""

    journal: str
    errors: int
    warnings: int
    problems: list[WordedProblem]


@dataclass(frozen=True)
class PathResult:
    """Where a file is, be it there or not."""

    path: Path
    exists: bool


@dataclass(frozen=True)
class MeanwhileResult:
    """What became of what somebody else saved while the editor was open."""

    fate: str
    path: str | None


@dataclass(frozen=True)
class EditResult:
    """The file, the editor's exit code, and every problem that is left."""

    path: Path
    editor: int
    problems: list[WordedProblem]
    meanwhile: MeanwhileResult | None
    changed: list[Changed]


@dataclass(frozen=True)
class LeftResult:
    """What is left of what was removed."""

    kind: str
    place: str


@dataclass(frozen=True)
class PurgeResult:
    """The files that were removed, and where something of them is left."""

    removed: list[str]
    git_remembers: bool
    left: list[LeftResult]
    changed: list[Changed]


@dataclass(frozen=True)
class SchemaResult:
    """Schemas by the kind of file, or by the command."""

    schemas: dict[str, dict[str, Any]]


@dataclass(frozen=True)
class InstalledResult:
    """The schemas that were written for editors."""

    installed: list[Path]
    changed: list[Changed]


RESULTS = {
    "check": CheckResult,
    "edit": EditResult | PathResult,
    "purge": PurgeResult,
    "schema": SchemaResult | InstalledResult,
}
