"""What `guide --json` says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.journal import Programme
from mentorlog.features.guide.rules import Point, Section
from mentorlog.features.guide.topics import GuideTopic
from mentorlog.texts import Language


def guide_data(
    sections: Sequence[Section],
    topic: GuideTopic | None,
    programme: Programme,
    me: Side,
    language: Language,
) -> dict[str, object]:
    """Say the sections with every key, mark and text, in the voice of the user's role."""
    return {
        "topic": topic,
        "me": me,
        "language": language,
        "topics": list(GuideTopic),
        "programme": programme,
        "sections": [_section(each) for each in sections],
    }


def _section(section: Section) -> dict[str, object]:
    return {
        "key": section.key,
        "topic": section.topic,
        "title": section.title or None,
        "marks": section.marks,
        "text": section.text or None,
        "entries": [_point(each) for each in section.entries],
    }


def _point(point: Point) -> dict[str, object]:
    said = {field.name: getattr(point, field.name) for field in fields(point)}
    return {name: None if value == "" else value for name, value in said.items()}
