"""The result of `show`."""

from __future__ import annotations

from dataclasses import dataclass, field

from mentorlog.domain.model.milestone import Milestone
from mentorlog.domain.model.reflection import Approach, Reflection
from mentorlog.output.data import (
    ActionResult,
    BriefMeeting,
    MeetingResult,
    PairResult,
    RelationshipResult,
)
from mentorlog.output.result import inline


@dataclass(frozen=True)
class PrivateReflection:
    """The reflection on the meeting; None where there is none."""

    reflection: Reflection | None


@dataclass(frozen=True)
class PrivateApproach:
    """The approach; None where there is none."""

    approach: Approach | None


@dataclass(frozen=True)
class ShownMeeting:
    """A meeting, with the derived values of its actions."""

    meeting: MeetingResult = field(metadata=inline())
    actions: list[ActionResult]


@dataclass(frozen=True)
class ShowMeetingResult:
    """Everything in a meeting's file; with `--private` the reflection too."""

    relationship: PairResult
    meeting: ShownMeeting
    private: PrivateReflection | None = field(metadata=inline())


@dataclass(frozen=True)
class ShowResult:
    """A whole relationship, with `--private` the approach too."""

    relationship: RelationshipResult
    meetings: list[BriefMeeting]
    actions: list[ActionResult]
    milestones: list[Milestone]
    private: PrivateApproach | None = field(metadata=inline())


RESULTS = {"show": ShowMeetingResult | ShowResult}
