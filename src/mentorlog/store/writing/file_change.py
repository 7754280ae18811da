"""What was done to a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

What = Literal["created", "edited", "renamed", "deleted"]


@dataclass(frozen=True)
class Changed:
    """What was done to one file: its path in the journal, its name, and what."""

    file: str
    name: str
    what: What


@dataclass(frozen=True)
class ContentChange:
    """The bytes of one file before and after one change; None for no file.

    `file` is its path in the journal, links on the way followed. Of a file that was taken away
    nobody asks what stood in it, so `before` may be empty then.
    """

    file: str
    before: bytes | None
    after: bytes | None


@dataclass(frozen=True)
class RenameChange:
    """The fact that a file was given another name, with what it held."""

    file: str
    to: str


FileChange = ContentChange | RenameChange
