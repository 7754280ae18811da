"""What `status --json` says of one relationship."""

from __future__ import annotations

from mentorlog.domain.attention import Attention
from mentorlog.domain.overview import Overview
from mentorlog.domain.programme import Programme
from mentorlog.output.data import action_data, pair_data
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_duration, format_month, format_short_day


def overview_data(view: Overview, programme: Programme, texts: Texts) -> dict[str, object]:
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
                "late": any(waypoint.is_late for waypoint in each.waypoints),
            }
            for each in view.milestones
        ],
        "attention": [
            {
                "code": each.code,
                "message": attention_text(each, texts),
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


def attention_text(attention: Attention, texts: Texts) -> str:
    """Say what one can do now; what is the mentee's to settle, a mentor asks for (G3)."""
    facts = dict(attention.facts)
    for name, value in attention.facts.items():
        if name in {"day", "due"} and value is not None:
            facts[name] = format_short_day(value, texts.language)  # type: ignore[arg-type]
    if "minutes" in facts:
        facts["met"] = format_duration(facts["minutes"], texts.language)  # type: ignore[arg-type]
        facts["least"] = format_duration(round(float(str(facts["hours"])) * 60), texts.language)
        facts["month"] = format_month(facts["month"], texts.language)  # type: ignore[arg-type]
    tail = ".theirs" if attention.theirs else ""
    return texts(f"attention.{attention.code}{tail}", **facts)
