"""What `--json` says of milestones: the files' own keys, and views beside them."""

from __future__ import annotations

from mentorlog.domain.model.pair import Pair
from mentorlog.domain.views.milestones import MilestoneItem, TrackedMilestone
from mentorlog.features.milestones.rules import MilestoneList, MilestoneMark, Timeline
from mentorlog.output.data import action_data, pair_data


def course_data(course: MilestoneList) -> dict[str, object]:
    """Say the milestones of a relationship, and the names of the late ones, oldest first."""
    return {
        **pair_data(course.pair),
        "milestones": [_milestone_data(each, course) for each in course.milestones],
        "late": [each.name for each in course.late],
    }


def _milestone_data(milestone: TrackedMilestone, course: MilestoneList) -> dict[str, object]:
    return {
        **waypoint_data(milestone.whole),
        "steps": [waypoint_data(step) for step in milestone.steps],
        "progress": {"reached": milestone.reached, "of": milestone.of},
        "actions": [action_data(each) for each in course.toward(milestone)],
    }


def waypoint_data(item: MilestoneItem) -> dict[str, object]:
    """Say a milestone or a step; `name` is what commands take, `KEY` or `KEY/N`."""
    record = item.record.model_dump(by_alias=True, exclude={"steps"})
    if "key" in record:
        record["key"] = item.name
    return {"name": item.name, **record, "late": item.is_late, "open": item.is_open}


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
        "name": mark.item.name,
        "title": mark.item.title,
        "size": mark.size,
        "state": mark.state,
        "day": mark.day,
        "progress": progress,
    }
