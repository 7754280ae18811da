"""The command `show`: a meeting or a relationship, private text only with `--private`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorlog.domain.model.file_names import FileName, Kind, MeetingName
from mentorlog.domain.model.reflection import Approach, Reflection
from mentorlog.domain.views.actions import track_actions
from mentorlog.features.show.data import (
    PrivateApproach,
    PrivateReflection,
    ShowMeetingResult,
    ShownMeeting,
    ShowResult,
)
from mentorlog.output.data import (
    make_action,
    make_brief_meeting,
    make_meeting,
    make_pair,
    make_relationship,
)
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from mentorlog.domain.model.meeting import MeetingEntry
    from mentorlog.domain.model.pair import Pair
    from mentorlog.output.outcome import Drawing
    from mentorlog.session.context import Context


def show_meeting(ctx: Context, pair: Pair, entry: MeetingEntry, *, private: bool) -> Outcome:
    """Show everything in a meeting's file."""
    reflection = _reflection(ctx, pair, entry.name) if private else None
    actions = [each for each in track_actions(pair, ctx.today) if each.meeting == entry.name]
    data = ShowMeetingResult(
        relationship=make_pair(pair),
        meeting=ShownMeeting(make_meeting(entry), [make_action(each) for each in actions]),
        private=PrivateReflection(reflection) if private else None,
    )

    def screen() -> Drawing:
        from mentorlog.domain.model.guide import titles_of
        from mentorlog.features.show.screen import render_meeting

        titles = titles_of(ctx.guide) if reflection or entry.meeting.questions_asked else {}
        return render_meeting(pair, entry, actions, reflection, ctx.today, ctx.texts, titles)

    return Outcome(data, screen, notices=tuple(ctx.notices))


def _reflection(ctx: Context, pair: Pair, name: MeetingName) -> Reflection | None:
    if name not in pair.reflections:
        return None
    return ctx.store.read(FileName(Kind.REFLECTION, pair.key, name), Reflection)


def show_relationship(ctx: Context, pair: Pair, *, private: bool) -> Outcome:
    """Show a relationship, its meetings by date and its open actions."""
    actions = track_actions(pair, ctx.today)
    approach = _approach(ctx, pair) if private else None
    data = ShowResult(
        relationship=make_relationship(pair),
        meetings=[make_brief_meeting(each, pair, ctx.today) for each in pair.meetings],
        actions=[make_action(each) for each in actions],
        milestones=pair.milestones.milestones,
        private=PrivateApproach(approach) if private else None,
    )

    def screen() -> Drawing:
        from mentorlog.features.show.screen import render_relationship

        return render_relationship(pair, approach, ctx.today, ctx.texts)

    return Outcome(data, screen, notices=tuple(ctx.notices))


def _approach(ctx: Context, pair: Pair) -> Approach | None:
    file = FileName(Kind.APPROACH, pair.key)
    return ctx.store.read(file, Approach) if ctx.store.path(file).exists() else None
