"""The result of `note`."""

from __future__ import annotations

from dataclasses import dataclass

from mentorlog.output.data import PairResult
from mentorlog.store.writing.file_change import Changed


@dataclass(frozen=True)
class NoteResult:
    """The place where the thought waits, and its meeting; None where it waits for the next one."""

    relationship: PairResult
    waits_for: str
    meeting: str | None
    changed: list[Changed]


RESULTS = {"note": NoteResult}
