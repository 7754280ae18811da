"""The result of `guide`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.journal import Programme
from mentorlog.features.guide.rules import Point, Section
from mentorlog.features.guide.topics import GuideTopic


@dataclass(frozen=True)
class EntryResult:
    """One entry of a section; what it lacks is None."""

    key: str
    marks: list[str]
    title: str | None
    text: str | None
    why: str | None
    example: str | None
    responsibility: str | None
    nudge: str | None
    phrases: list[str]
    aids: list[str]


@dataclass(frozen=True)
class SectionResult:
    """One section of the guide."""

    key: str
    topic: GuideTopic
    title: str | None
    marks: list[str]
    text: str | None
    entries: list[EntryResult]


@dataclass(frozen=True)
class GuideResult:
    """The sections with every key, mark and text, in the voice of the user's role."""

    topic: GuideTopic | None
    me: Side
    language: str
    topics: list[GuideTopic]
    programme: Programme
    sections: list[SectionResult]


RESULTS = {"guide": GuideResult}


def make_guide(
    sections: Sequence[Section],
    topic: GuideTopic | None,
    programme: Programme,
    me: Side,
    language: str,
) -> GuideResult:
    """Return the guide's sections."""
    return GuideResult(
        topic=topic,
        me=me,
        language=language,
        topics=list(GuideTopic),
        programme=programme,
        sections=[_make_section(each) for each in sections],
    )


def _make_section(section: Section) -> SectionResult:
    return SectionResult(
        key=section.key,
        topic=section.topic,
        title=section.title or None,
        marks=list(section.marks),
        text=section.text or None,
        entries=[_make_entry(each) for each in section.entries],
    )


def _make_entry(point: Point) -> EntryResult:
    return EntryResult(
        key=point.key,
        marks=list(point.marks),
        title=point.title or None,
        text=point.text or None,
        why=point.why or None,
        example=point.example or None,
        responsibility=point.responsibility or None,
        nudge=point.nudge or None,
        phrases=list(point.phrases),
        aids=list(point.aids),
    )
