"""The results of the commands about relationships."""

from __future__ import annotations

from dataclasses import dataclass, field

from mentorlog.domain.model.milestone import Milestone
from mentorlog.domain.model.relationship import Ended
from mentorlog.output.data import PairResult, RelationshipResult
from mentorlog.output.result import inline
from mentorlog.store.writing.file_change import Changed


@dataclass(frozen=True)
class ChangedRelationshipResult:
    """A relationship that was started or changed."""

    relationship: RelationshipResult
    changed: list[Changed]


@dataclass(frozen=True)
class CountedMilestone:
    """A large milestone: its key if one is written, and how many small ones are reached."""

    key: str | None
    reached: int
    of: int
    record: Milestone = field(metadata=inline())


@dataclass(frozen=True)
class EndResult:
    """The last look: agreed answers by question, and what was reached."""

    relationship: PairResult
    ended: Ended | None
    cancelled: list[str]
    agreed: dict[str, str]
    milestones: list[CountedMilestone]
    changed: list[Changed]


@dataclass(frozen=True)
class ReopenResult:
    """A relationship that was taken up again."""

    relationship: PairResult
    ended: Ended | None
    changed: list[Changed]


RESULTS = {
    "new-relationship": ChangedRelationshipResult,
    "change-relationship": ChangedRelationshipResult,
    "end-relationship": EndResult | ReopenResult,
}
