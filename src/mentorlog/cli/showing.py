"""Show a meeting or a relationship; private text only where it was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorlog.domain.carryover import track_actions
from mentorlog.domain.names import FileName, Kind, MeetingName
from mentorlog.domain.reflection import Approach, Reflection
from mentorlog.output.data import (
    action_data,
    brief_meeting_data,
    meeting_data,
    pair_data,
    relationship_data,
)
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from rich.console import RenderableType

    from mentorlog.cli.context import Context
    from mentorlog.domain.meeting import MeetingEntry
    from mentorlog.domain.pair import Pair


def show_meeting(here: Context, pair: Pair, entry: MeetingEntry, *, private: bool) -> Outcome:
    """Show all that a meeting's file says."""
    reflection = _reflection(here, pair, entry.name) if private else None
    actions = [each for each in track_actions(pair, here.today) if each.meeting == entry.name]
    data: dict[str, object] = {
        "relationship": pair_data(pair),
        "meeting": {**meeting_data(entry), "actions": [action_data(each) for each in actions]},
    }
    if private:
        data["reflection"] = reflection

    def screen() -> RenderableType:
        from mentorlog.domain.guide import titles_of
        from mentorlog.output.show_screen import render_meeting

        titles = titles_of(here.guide) if reflection or entry.meeting.questions_asked else {}
        return render_meeting(pair, entry, actions, reflection, here.today, here.texts, titles)

    return Outcome(data, screen, asides=tuple(here.asides))


def _reflection(here: Context, pair: Pair, name: MeetingName) -> Reflection | None:
    if name not in pair.reflections:
        return None
    return here.store.read(FileName(Kind.REFLECTION, pair.key, name), Reflection)


def show_relationship(here: Context, pair: Pair, *, private: bool) -> Outcome:
    """Show what is known of a relationship, its meetings by date and its open actions."""
    actions = track_actions(pair, here.today)
    approach = _approach(here, pair) if private else None
    data: dict[str, object] = {
        "relationship": relationship_data(pair),
        "meetings": [brief_meeting_data(each, pair, here.today) for each in pair.meetings],
        "actions": [action_data(each) for each in actions],
        "milestones": pair.milestones.milestones,
    }
    if private:
        data["approach"] = approach

    def screen() -> RenderableType:
        from mentorlog.output.show_screen import render_relationship

        return render_relationship(pair, approach, here.today, here.texts)

    return Outcome(data, screen, asides=tuple(here.asides))


def _approach(here: Context, pair: Pair) -> Approach | None:
    file = FileName(Kind.APPROACH, pair.key)
    return here.store.read(file, Approach) if here.store.path(file).exists() else None
