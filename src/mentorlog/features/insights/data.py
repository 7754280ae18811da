"""What `insights --json` says: counts alone, and no text of a reflection."""

from __future__ import annotations

from mentorlog.domain.views.months import MonthOfMeetings
from mentorlog.features.insights.rules import ActionCounts, Insights, ReflectionCounts
from mentorlog.output.data import pair_data


def insights_data(view: Insights) -> dict[str, object]:
    """Say the view; a mentee has no ways of listening."""
    listens = view.pair.me == "mentor"
    return {
        "relationship": pair_data(view.pair),
        "months": [_month(each) for each in view.months],
        "promises": {side: _promises(each) for side, each in view.promises.items()},
        "reflections": view.habits.meetings,
        "roles": view.habits.roles,
        "listening": {str(w): n for w, n in view.habits.listening.items()} if listens else None,
        "looks": [_look(each) for each in view.looks],
    }


def hours_data(view: Insights) -> dict[str, object]:
    """Say what the picture of the hours shows."""
    return {
        "relationship": pair_data(view.pair),
        "months": [_month(each) for each in view.months],
    }


def _month(month: MonthOfMeetings) -> dict[str, object]:
    asked = month.asked
    return {
        "month": f"{month.month:%Y-%m}",
        "minutes": month.minutes,
        "unmeasured": month.unmeasured,
        "asked": {"at_least": asked.at_least, "at_most": asked.at_most} if asked else None,
    }


def _promises(promises: ActionCounts) -> dict[str, int]:
    return {
        "on_time": promises.on_time,
        "late": promises.late,
        "undated": promises.undated,
        "dropped": promises.dropped,
        "open": promises.open,
    }


def _look(look: ReflectionCounts) -> dict[str, object]:
    return {"meeting": look.meeting, "roles": look.roles, "listening": look.listening}
