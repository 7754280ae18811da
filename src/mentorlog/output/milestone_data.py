"""What `--json` says of milestones: the files' own keys, and views beside them."""

from __future__ import annotations

from collections.abc import Sequence

from mentorlog.domain.carryover import TrackedAction
from mentorlog.domain.pair import Pair
from mentorlog.domain.progress import TrackedMilestone, Waypoint, actions_toward, late_waypoints
from mentorlog.domain.timeline import MilestoneMark, Timeline
from mentorlog.output.data import action_data, pair_data


def milestones_data(
    pair: Pair, milestones: Sequence[TrackedMilestone], actions: Sequence[TrackedAction]
) -> dict[str, object]:
    """Say the milestones of a relationship, and the names of the late ones, oldest first."""
    return {
        **pair_data(pair),
        "milestones": [milestone_data(each, actions) for each in milestones],
        "late": [each.name for each in late_waypoints(milestones)],
    }


def milestone_data(
    milestone: TrackedMilestone, actions: Sequence[TrackedAction]
) -> dict[str, object]:
    """Say a large milestone with its small ones, and those of the actions that name it."""
    return {
        **waypoint_data(milestone.whole),
        "steps": [waypoint_data(step) for step in milestone.steps],
        "progress": {"reached": milestone.reached, "of": milestone.of},
        "actions": [action_data(each) for each in actions_toward(actions, milestone.key)],
    }


def waypoint_data(waypoint: Waypoint) -> dict[str, object]:
    """Say a milestone or a step; `name` is what commands take, `KEY` or `KEY/N`."""
    record = waypoint.record.model_dump(by_alias=True, exclude={"steps"})
    if "key" in record:
        record["key"] = waypoint.name
    return {"name": waypoint.name, **record, "late": waypoint.is_late, "open": waypoint.is_open}


def timeline_data(pair: Pair, line: Timeline) -> dict[str, object]:
    """Say what the picture shows: its first and last day, both inclusive, and what lies between."""
    return {
        "relationship": pair_data(pair),
        "today": line.today,
        "from": line.span.first,
        "until": line.span.last,
        "meetings": [
            {"name": str(each.name), "date": each.name.date, "status": each.state}
            for each in line.meetings
        ],
        "milestones": [_mark_data(each) for each in line.milestones],
    }


def _mark_data(mark: MilestoneMark) -> dict[str, object]:
    progress = {"reached": mark.reached, "of": mark.of} if mark.size == "large" else None
    return {
        "name": mark.waypoint.name,
        "title": mark.waypoint.title,
        "size": mark.size,
        "state": mark.state,
        "day": mark.day,
        "progress": progress,
    }
