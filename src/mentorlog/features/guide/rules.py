"""The guide as one role reads it: part by part, in the voice of that role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.guide import Entry, Guide, Habit, Step, for_role
from mentorlog.features.guide.topics import GuideTopic


@dataclass(frozen=True)
class Point:
    """One entry of the guide as one role reads it; what it lacks is empty."""

    key: str
    marks: tuple[str, ...]
    title: str
    text: str = ""
    why: str = ""
    example: str = ""
    responsibility: str = ""
    nudge: str = ""
    phrases: tuple[str, ...] = ()
    aids: tuple[str, ...] = ()


@dataclass(frozen=True)
class Section:
    """One part of the guide with its heading; `key` is the part's key in the file."""

    key: str
    topic: GuideTopic
    title: str
    marks: tuple[str, ...]
    text: str
    entries: tuple[Point, ...]


def read_guide(guide: Guide, me: Side) -> tuple[Section, ...]:
    """Return every section in the order of the topics, without what is not for that role."""
    return tuple(_section(guide, me, topic, part) for topic in GuideTopic for part in topic.parts)


def _section(guide: Guide, me: Side, topic: GuideTopic, part: str) -> Section:
    chapter = guide.chapters.get(part) or Entry.model_validate({})
    return Section(
        part,
        topic,
        chapter.title,
        tuple(chapter.marks),
        chapter.text.for_role(me),
        tuple(_points(guide, me, part)),
    )


def _points(guide: Guide, me: Side, part: str) -> Iterator[Point]:
    entries: dict[str, Entry | Step] = getattr(guide, part, {})
    for key, entry in entries.items():
        point = _step(key, entry, me) if isinstance(entry, Step) else _point(key, entry, me)
        if any((point.text, point.why, point.phrases, point.aids, point.example)):
            yield point


def _point(key: str, entry: Entry, me: Side) -> Point:
    said = (entry.title, entry.text.for_role(me))
    phrases = tuple(for_role(entry.phrases, me))
    point = Point(key, tuple(entry.marks), *said, phrases=phrases)
    return _habit(point, entry, me) if isinstance(entry, Habit) else point


def _habit(point: Point, habit: Habit, me: Side) -> Point:
    return Point(
        point.key,
        point.marks,
        point.title,
        point.text,
        example=habit.example.for_role(me),
        responsibility=habit.responsibility.for_role(me),
        nudge=habit.nudge.for_role(me),
        phrases=point.phrases,
    )


def _step(key: str, step: Step, me: Side) -> Point:
    aids = tuple(for_role(step.aids, me))
    return Point(key, tuple(step.marks), step.title, why=step.why.for_role(me), aids=aids)
