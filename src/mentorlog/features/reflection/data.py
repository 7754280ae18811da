"""The results of `approach` and `reflect`."""

from __future__ import annotations

from dataclasses import dataclass, field

from mentorlog.domain.model.reflection import Approach, Reflection
from mentorlog.output.data import PairResult
from mentorlog.output.result import inline
from mentorlog.store.writing.file_change import Changed


@dataclass(frozen=True)
class ApproachFields:
    """The fields of the approach, without the thoughts that wait for a reflection."""

    record: Approach = field(metadata=inline("mentorlog", "thoughts"))


@dataclass(frozen=True)
class ApproachResult:
    """The approach as it stands in its file."""

    relationship: PairResult
    approach: ApproachFields


@dataclass(frozen=True)
class ReflectionFields:
    """The fields of a reflection."""

    record: Reflection = field(metadata=inline("mentorlog"))


@dataclass(frozen=True)
class ReflectResult:
    """The reflection, and the topics from it that were added for the meeting `raised_for`."""

    relationship: PairResult
    meeting: str
    reflection: ReflectionFields
    raised: list[str]
    raised_for: str | None
    changed: list[Changed]


RESULTS = {"approach": ApproachResult, "reflect": ReflectResult}
