"""What a command means for the journal: files to create, edit, rename and delete."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mentorlog.domain import edits
from mentorlog.domain.names import FileName


@dataclass(frozen=True)
class Create:
    """Write a new file with `data`, keys in the order given."""

    file: FileName
    data: Mapping[str, edits.Value]


@dataclass(frozen=True)
class Edit:
    """Change the file by `edits`, in their order."""

    file: FileName
    edits: tuple[edits.Edit, ...]


@dataclass(frozen=True)
class Rename:
    """Give the file another name; the new one must be free."""

    file: FileName
    to: FileName


@dataclass(frozen=True)
class Delete:
    """Take the file away."""

    file: FileName


Change = Create | Edit | Rename | Delete
