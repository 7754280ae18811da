"""What `prep --json` says."""

from __future__ import annotations

from collections.abc import Iterable

from mentorlog.features.prep.rules import Briefing, Move, PrivateNotes
from mentorlog.output.data import action_data, brief_meeting_data, pair_data


def prep_data(briefing: Briefing, diary: PrivateNotes | None) -> dict[str, object]:
    """Say the whole briefing; with `diary`, what is private to the user is in it."""
    pair, said = briefing.pair, briefing.summed_up
    data: dict[str, object] = {
        "relationship": pair_data(pair),
        "today": briefing.today,
        "meeting": brief_meeting_data(briefing.meeting, pair, briefing.today),
        "own_actions": [action_data(each) for each in briefing.own],
        "other_actions": [action_data(each) for each in briefing.others],
        "summary": {"meeting": str(said.name), "text": said.meeting.summary} if said else None,
        "since_last": briefing.since_last or None,
        "topics": briefing.topics,
        "milestones": {
            "late": _moves(briefing.late),
            "moved": _moves(briefing.moved),
            "without_steps": [
                {"name": each.key, "title": each.whole.title} for each in briefing.without_steps
            ],
        },
        "questions": briefing.questions,
        "acquaintance": briefing.acquaintance,
        "review_on": briefing.review_on,
        "boundaries": briefing.boundaries,
        "reminder": briefing.reminder,
        "contact": briefing.contact,
    }
    return {**data, **(_private(diary) if diary else {})}


def _moves(moves: Iterable[Move]) -> list[dict[str, object]]:
    return [
        {
            "name": move.item.name,
            "title": move.item.title,
            "inside": move.inside.title if move.inside else None,
            "due": move.item.record.due,
            "done": move.item.record.done,
            "dropped": move.item.record.dropped,
        }
        for move in moves
    ]


def _private(diary: PrivateNotes) -> dict[str, object]:
    return {
        "approach": diary.approach,
        "reflection": diary.reflection,
        "reflection_meeting": str(diary.meeting) if diary.meeting else None,
    }
