"""Changes to files, and edits in them, as data."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mentorlog.domain.model.file_names import FileName, Path

Value = (
    str | int | float | bool | None | dt.date | dt.time | Sequence["Value"] | Mapping[str, "Value"]
)


@dataclass(frozen=True)
class Set:
    """A new value at `path`, where one stands."""

    path: Path
    value: Value


@dataclass(frozen=True)
class Add:
    """A new `key` in the map at `path`, behind the last of `after` there, else last."""

    path: Path
    key: str
    value: Value
    after: tuple[str, ...] = ()


@dataclass(frozen=True)
class Append:
    """A new `item` at the end of the list at `path`."""

    path: Path
    item: Value


@dataclass(frozen=True)
class Insert:
    """A new `item` before the one at `index`, counted from 0, of the list at `path`."""

    path: Path
    index: int
    item: Value


@dataclass(frozen=True)
class Remove:
    """The removal of the key or the item at `path`."""

    path: Path


Edit = Set | Add | Append | Insert | Remove


@dataclass(frozen=True)
class CreateFile:
    """A new file with `data`, its keys in the given order."""

    file: FileName
    data: Mapping[str, Value]


@dataclass(frozen=True)
class EditFile:
    """A change of the file by `edits`, in their order."""

    file: FileName
    edits: tuple[Edit, ...]


@dataclass(frozen=True)
class RenameFile:
    """A new name for the file, which must be free."""

    file: FileName
    to: FileName


@dataclass(frozen=True)
class DeleteFile:
    """The deletion of the file."""

    file: FileName


Change = CreateFile | EditFile | RenameFile | DeleteFile
