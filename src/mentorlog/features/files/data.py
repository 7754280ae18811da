"""The results of `edit`, `check`, `schema` and `purge`."""

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
    """The path of a file, whether or not it exists."""

    path: Path
    exists: bool


@dataclass(frozen=True)
class MeanwhileResult:
    """The fate of what another program saved while the editor was open."""

    fate: str
    path: str | None


@dataclass(frozen=True)
class EditResult:
    """The file, the editor's exit code, and every remaining problem."""

    path: Path
    editor: int
    problems: list[WordedProblem]
    meanwhile: MeanwhileResult | None
    changed: list[Changed]


@dataclass(frozen=True)
class LeftResult:
    """The traces that remain of what was removed."""

    kind: str
    place: str


@dataclass(frozen=True)
class PurgeResult:
    """The files that were removed, and the traces of them elsewhere."""

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
