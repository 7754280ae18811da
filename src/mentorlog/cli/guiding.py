"""Show the guide in force, in the voice of the user's own role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorlog.domain.guide_reading import read_guide
from mentorlog.domain.guide_topics import GuideTopic
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.relationship import Relationship
from mentorlog.errors import UnreadableError, UsageError
from mentorlog.output.guide_data import guide_data
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from rich.console import RenderableType

    from mentorlog.cli.context import Context
    from mentorlog.domain.records import Side

_COMMAND = "mentorlog guide"


def read_topic(text: str) -> GuideTopic:
    """Read a topic as it is typed. Raises UsageError with those that there are."""
    word = text.strip().lower()
    if word not in list(GuideTopic):
        choices = ", ".join(GuideTopic)
        raise UsageError("usage.bad-choice", name="TOPIC", choices=choices, command=_COMMAND)
    return GuideTopic(word)


def show_guide(here: Context, topic: GuideTopic | None) -> Outcome:
    """Show the guide's overview, or one topic; with no journal it is the package's own guide."""
    here.note_unreadable_guide()
    me, programme = _role(here), here.guide.programme
    sections = read_guide(here.guide, me)
    wanted = [each for each in sections if topic in {None, each.topic}]
    data = guide_data(wanted, topic, programme, me, here.session.language)

    def screen() -> RenderableType:
        from mentorlog.output.guide_screen import render_overview, render_topic

        if topic is None:
            return render_overview(sections, programme, here.texts)
        return render_topic(topic, sections, programme, here.texts)

    return Outcome(data, screen, asides=tuple(here.asides))


def _role(here: Context) -> Side:
    """Say in which role the user reads: the only active relationship's, else the journal's."""
    active = [each.key for each in here.candidates if not each.has_ended]
    if len(active) != 1:
        return here.me
    try:
        record = here.store.find(FileName(Kind.RELATIONSHIP, active[0]), Relationship)
    except UnreadableError:
        return here.me
    return (record.me if record else None) or here.me
