"""The five edits that a change to one file is made of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mentorlog.domain.path import Path

__all__ = ["Add", "Append", "Edit", "Insert", "Path", "Remove", "Set", "Value"]

Value = (
    str | int | float | bool | None | dt.date | dt.time | Sequence["Value"] | Mapping[str, "Value"]
)


@dataclass(frozen=True)
class Set:
    """Replace the value that stands at `path`."""

    path: Path
    value: Value


@dataclass(frozen=True)
class Add:
    """Add the new `key` to the map at `path`, behind the last of `after` there, else last."""

    path: Path
    key: str
    value: Value
    after: tuple[str, ...] = ()


@dataclass(frozen=True)
class Append:
    """Add `item` to the end of the list at `path`."""

    path: Path
    item: Value


@dataclass(frozen=True)
class Insert:
    """Put `item` before the item at `index`, counted from 0, of the list at `path`."""

    path: Path
    index: int
    item: Value


@dataclass(frozen=True)
class Remove:
    """Take out the key or the item at `path`."""

    path: Path


Edit = Set | Add | Append | Insert | Remove
