"""What a KEY or KEY/N on the command line means, or why it means nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mentorlog.domain.attention import word_of
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.progress import TrackedMilestone, Waypoint, track_milestones
from mentorlog.domain.waypoint_names import match_milestones, match_waypoints, nearest_names
from mentorlog.errors import NotFoundError, UsageError

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.domain.pair import Pair


def find_unreadable(pair: Pair) -> FileName | None:
    """Return the file of the relationship's milestones where it cannot be read."""
    return next((file for file in pair.unreadable if file.kind is Kind.MILESTONES), None)


def track(here: Context, pair: Pair) -> tuple[TrackedMilestone, ...]:
    """List the milestones. Raises UnreadableError where their file cannot be read."""
    file = find_unreadable(pair)
    if file:
        raise here.unreadable(file)
    return track_milestones(pair.milestones, here.today)


def get_waypoints(here: Context, pair: Pair, names: Sequence[str]) -> tuple[Waypoint, ...]:
    """Return what each KEY or KEY/N names, each once. Raises NotFoundError and UsageError."""
    tracked = track(here, pair)
    found: dict[str, Waypoint] = {}
    for given in names:
        waypoint = _the_only(pair, tracked, given, match_waypoints(tracked, given))
        found[waypoint.name] = waypoint
    return tuple(found.values())


def get_large(here: Context, pair: Pair, given: str) -> TrackedMilestone:
    """Return the large milestone of that KEY. Raises NotFoundError and UsageError."""
    tracked = track(here, pair)
    hits = match_milestones(tracked, given)
    if not hits and (steps := match_waypoints(tracked, given)):
        key = steps[0].name.rpartition("/")[0]
        raise UsageError("milestone.under-step", given=given, key=key)
    whole = _the_only(pair, tracked, given, [each.whole for each in hits])
    return next(each for each in tracked if each.whole is whole)


def _the_only(
    pair: Pair, tracked: Sequence[TrackedMilestone], given: str, hits: Sequence[Waypoint]
) -> Waypoint:
    if len(hits) == 1:
        return hits[0]
    if hits:
        names = ", ".join(each.name for each in hits)
        raise UsageError("milestone.several", given=given, names=names)
    if names := ", ".join(nearest_names(tracked, given)):
        raise NotFoundError("milestone.nearest", given=given, name=pair.name, names=names)
    raise NotFoundError("milestone.unknown", given=given, name=pair.name, who=word_of(pair.key))
