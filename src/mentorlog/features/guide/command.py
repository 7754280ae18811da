"""The command `guide`, in the voice of the user's own role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.domain.model.relationship import Relationship
from mentorlog.errors import UnreadableError
from mentorlog.features.guide.data import make_guide
from mentorlog.features.guide.rules import read_guide
from mentorlog.features.guide.topics import GuideTopic
from mentorlog.output.outcome import Outcome
from mentorlog.session.options import wrong_choice
from mentorlog.texts.program import name_program

if TYPE_CHECKING:
    from mentorlog.domain.model.fields import Side
    from mentorlog.output.outcome import Drawing
    from mentorlog.session.context import Context


def read_topic(text: str) -> GuideTopic:
    """Parse a topic as typed. Raises UsageError, with the topics that exist."""
    word = text.strip().lower()
    if word not in list(GuideTopic):
        command = f"{name_program()} guide"
        raise wrong_choice(word, list(GuideTopic), name="TOPIC", command=command)
    return GuideTopic(word)


def show_guide(ctx: Context, topic: GuideTopic | None) -> Outcome:
    """Show the guide's overview or one topic; without a journal, of the package's own guide."""
    ctx.note_unreadable_guide()
    me, programme = _role(ctx), ctx.guide.programme
    sections = read_guide(ctx.guide, me)
    wanted = [each for each in sections if topic in {None, each.topic}]
    data = make_guide(wanted, topic, programme, me, ctx.session.language)

    def screen() -> Drawing:
        from mentorlog.features.guide.screen import render_overview, render_topic

        if topic is None:
            return render_overview(sections, programme, ctx.texts)
        return render_topic(topic, sections, programme, ctx.texts)

    return Outcome(data, screen, notices=tuple(ctx.notices))


def _role(ctx: Context) -> Side:
    """Return the user's role: the only active relationship's, else the journal's."""
    active = [each.key for each in ctx.candidates if not each.has_ended]
    if len(active) != 1:
        return ctx.me
    try:
        record = ctx.store.find(FileName(Kind.RELATIONSHIP, active[0]), Relationship)
    except UnreadableError:
        return ctx.me
    return (record.me if record else None) or ctx.me
