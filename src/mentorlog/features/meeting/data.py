"""The results of the commands about meetings."""

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
    """The closed meeting, the next planned one, and the parts still missing."""

    relationship: PairResult
    meeting: MeetingResult
    next: MeetingResult | None
    missing: list[Missing]
    changed: list[Changed]


@dataclass(frozen=True)
class PlanResult:
    """The meeting that was planned or moved; `also_planned` names the others."""

    relationship: PairResult
    meeting: MeetingResult | None
    also_planned: list[str]
    changed: list[Changed]


@dataclass(frozen=True)
class CancelResult:
    """The cancelled meeting, the one planned instead, and the agreement on cancelling."""

    relationship: PairResult
    meeting: MeetingResult
    instead: MeetingResult | None
    agreed: str | None
    changed: list[Changed]


@dataclass(frozen=True)
class PausedResult:
    """The empty result of a conversation that was paused; its answers are saved."""


RESULTS = {
    "new-meeting": NewMeetingResult,
    "end-meeting": EndMeetingResult,
    "plan": PlanResult,
    "move": PlanResult,
    "cancel": CancelResult,
}
