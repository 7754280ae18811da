"""The timeline of a relationship as a picture of its own."""

from __future__ import annotations

from mentorlog.features.milestones.rules import Timeline
from mentorlog.output.svg import Picture
from mentorlog.output.timeline_picture import DrawnMilestone, DrawnTimeline, draw_timeline
from mentorlog.texts import Texts


def make_timeline_picture(name: str, line: Timeline, texts: Texts) -> Picture:
    """Draw what the screen shows under the name of the other person; every title is whole."""
    milestones = tuple(
        DrawnMilestone(
            title=mark.item.title or mark.item.name,
            size=mark.size,
            state=mark.state,
            day=mark.day,
            reached=mark.reached,
            of=mark.of,
        )
        for mark in line.milestones
    )
    drawn = DrawnTimeline(
        title=name,
        today=line.today,
        first=line.span.first,
        last=line.span.last,
        meetings=tuple((mark.name.date, mark.state) for mark in line.meetings),
        milestones=milestones,
    )
    return draw_timeline(drawn, texts, with_title=True)
