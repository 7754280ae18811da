"""What `status --json` says of one relationship."""

from __future__ import annotations

from mentorlog.domain.model.journal import Programme
from mentorlog.features.status.rules import Overview
from mentorlog.output.data import action_data, pair_data


def overview_data(view: Overview, programme: Programme) -> dict[str, object]:
    """Say the view on a relationship, with every attention code."""
    pair, month = view.pair, view.month
    return {
        **pair_data(pair),
        "start": pair.relationship.start,
        "end": pair.relationship.end,
        "ended": pair.relationship.ended,
        "under_way": str(view.under_way.name) if view.under_way else None,
        "next": _brief(view, "next"),
        "last": _brief(view, "last"),
        "hours": {"month": f"{month.month:%Y-%m}", "minutes": month.minutes, "asked": month.asked},
        "actions": [action_data(each) for each in view.actions],
        "milestones": [
            {
                "key": each.key,
                "title": each.milestone.title,
                "due": each.milestone.due,
                "reached": each.reached,
                "of": each.of,
                "late": any(item.is_late for item in each.items),
            }
            for each in view.milestones
        ],
        "attention": [
            {
                "code": each.code,
                "message": each.message,
                "command": each.command,
                **each.facts,
            }
            for each in view.attention
        ],
        "contact": programme.contact if view.is_stuck else None,
        "stuck": view.is_stuck,
    }


def _brief(view: Overview, which: str) -> dict[str, object] | None:
    entry = view.next if which == "next" else view.last
    if entry is None:
        return None
    meeting = entry.meeting
    return {
        "name": str(entry.name),
        "date": entry.name.date,
        "time": meeting.time,
        "minutes": meeting.minutes,
        "place": meeting.place,
        "mode": meeting.mode,
        "topics": meeting.topics,
    }
