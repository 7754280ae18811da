"""What a test of one edit is made of."""

from __future__ import annotations

from dataclasses import dataclass

from mentorlog.domain.changes.edits import Edit

TEXT = "Two lines.\nOf text.\n"


@dataclass(frozen=True)
class Case:
    """Hold a text before and after one edit, and what the case is about."""

    about: str
    before: str
    change: Edit
    after: str
