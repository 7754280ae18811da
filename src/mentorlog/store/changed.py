"""What was done to a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

What = Literal["created", "edited", "renamed", "deleted"]


@dataclass(frozen=True)
class Changed:
    """Say what was done to one file: its path in the journal, its name, and what."""

    file: str
    name: str
    what: What
