"""Show a meeting or a relationship; private text only where it was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorlog.domain.model.file_names import FileName, Kind, MeetingName
from mentorlog.domain.model.reflection import Approach, Reflection
from mentorlog.domain.views.actions import track_actions
from mentorlog.output.data import (
    action_data,
    brief_meeting_data,
    meeting_data,
    pair_data,
    relationship_data,
)
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from mentorlog.domain.model.meeting import MeetingEntry
    from mentorlog.domain.model.pair import Pair
    from mentorlog.output.outcome import Drawing
    from mentorlog.session.context import Context


def show_meeting(ctx: Context, pair: Pair, entry: MeetingEntry, *, private: bool) -> Outcome:
    """Show all that a meeting's file says."""
    reflection = _reflection(ctx, pair, entry.name) if private else None
    actions = [each for each in track_actions(pair, ctx.today) if each.meeting == entry.name]
    data: dict[str, object] = {
        "relationship": pair_data(pair),
        "meeting": {**meeting_data(entry), "actions": [action_data(each) for each in actions]},
    }
    if private:
        data["reflection"] = reflection

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
    """Show what is known of a relationship, its meetings by date and its open actions."""
    actions = track_actions(pair, ctx.today)
    approach = _approach(ctx, pair) if private else None
    data: dict[str, object] = {
        "relationship": relationship_data(pair),
        "meetings": [brief_meeting_data(each, pair, ctx.today) for each in pair.meetings],
        "actions": [action_data(each) for each in actions],
        "milestones": pair.milestones.milestones,
    }
    if private:
        data["approach"] = approach

    def screen() -> Drawing:
        from mentorlog.features.show.screen import render_relationship

        return render_relationship(pair, approach, ctx.today, ctx.texts)

    return Outcome(data, screen, notices=tuple(ctx.notices))


def _approach(ctx: Context, pair: Pair) -> Approach | None:
    file = FileName(Kind.APPROACH, pair.key)
    return ctx.store.read(file, Approach) if ctx.store.path(file).exists() else None
