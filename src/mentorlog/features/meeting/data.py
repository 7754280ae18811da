"""What the commands about meetings answer with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from mentorlog.output.data import MeetingResult, PairResult
from mentorlog.store.writing.file_change import Changed

Missing = Literal["summary", "actions", "next-meeting", "minutes"]


@dataclass(frozen=True)
class NewMeetingResult:
    """The meeting that was held."""

    relationship: PairResult
    meeting: MeetingResult
    changed: list[Changed]


@dataclass(frozen=True)
class EndMeetingResult:
    """The meeting, the one planned after it, and what it still lacks."""

    relationship: PairResult
    meeting: MeetingResult
    next: MeetingResult | None
    missing: list[Missing]
    changed: list[Changed]


@dataclass(frozen=True)
class PlanResult:
    """The meeting that was planned or moved; `also_planned` has the names of others."""

    relationship: PairResult
    meeting: MeetingResult | None
    also_planned: list[str]
    changed: list[Changed]


@dataclass(frozen=True)
class CancelResult:
    """The meeting, the one planned instead, and what the two agreed about cancelling."""

    relationship: PairResult
    meeting: MeetingResult
    instead: MeetingResult | None
    agreed: str | None
    changed: list[Changed]


@dataclass(frozen=True)
class PausedResult:
    """Nothing: a conversation was left, and all that was answered is saved."""


RESULTS = {
    "new-meeting": NewMeetingResult,
    "end-meeting": EndMeetingResult,
    "plan": PlanResult,
    "move": PlanResult,
    "cancel": CancelResult,
}
