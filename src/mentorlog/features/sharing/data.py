"""The results of `export` and `import`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mentorlog.domain.model.file_names import FileName
from mentorlog.features.meeting.data import PlanResult
from mentorlog.features.sharing.changes import ImportedFile
from mentorlog.output.data import PairResult
from mentorlog.output.result import inline
from mentorlog.store.writing.file_change import Changed

Document = str | Mapping[str, Any] | None
"""A text, or with `--to json` the JSON document itself."""


@dataclass(frozen=True)
class SharedPairs:
    """The relationships in an export with `--all`."""

    relationships: list[PairResult]


@dataclass(frozen=True)
class ExportResult:
    """The shared content as a text, or the files that it was written to."""

    relationship: PairResult | None
    everybody: SharedPairs | None = field(metadata=inline())
    to: str
    document: Document
    written: list[Path]


@dataclass(frozen=True)
class AddedResult:
    """A value that only the other had: its file, its field, and its item if it is in one."""

    file: str
    name: str
    new: bool
    field: str
    about: str | None
    value: object


@dataclass(frozen=True)
class DifferenceResult:
    """A value on which both files differ; ours stays."""

    file: str
    name: str
    field: str
    about: str | None
    ours: object
    theirs: object


@dataclass(frozen=True)
class ImportResult:
    """The added values, and those on which both files differ."""

    relationship: PairResult
    added: list[AddedResult]
    differences: list[DifferenceResult]
    ignored: list[str]
    changed: list[Changed]


RESULTS = {"export": ExportResult, "import": ImportResult | PlanResult}


def list_added(found: Sequence[ImportedFile], path: Callable[[FileName], str]) -> list[AddedResult]:
    """Return the added values file by file; `path` returns a file's path in the journal."""
    return [
        AddedResult(
            file=path(each.file),
            name=each.file.name,
            new=each.is_new,
            field=gain.field,
            about=gain.about,
            value=_bare(gain.value),
        )
        for each in found
        for gain in each.additions
    ]


def list_differences(
    found: Sequence[ImportedFile], path: Callable[[FileName], str]
) -> list[DifferenceResult]:
    """Return the differing values file by file."""
    return [
        DifferenceResult(
            file=path(each.file),
            name=each.file.name,
            field=one.field,
            about=one.about,
            ours=_bare(one.ours),
            theirs=_bare(one.theirs),
        )
        for each in found
        for one in each.differences
    ]


def _bare(value: object) -> object:
    """Return texts as the other commands do, without the final newline of a block."""
    if isinstance(value, Mapping):
        return {key: _bare(each) for key, each in value.items()}
    return value.strip() if isinstance(value, str) else value
