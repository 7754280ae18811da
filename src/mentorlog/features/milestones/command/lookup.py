"""What a KEY or KEY/N on the command line means, or why it means nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.domain.model.person import quote_key
from mentorlog.domain.views.milestones import MilestoneItem, TrackedMilestone, track_milestones
from mentorlog.errors import NotFoundError, UsageError
from mentorlog.features.milestones.rules import match_items, match_milestones, nearest_names

if TYPE_CHECKING:
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context


def find_unreadable(pair: Pair) -> FileName | None:
    """Return the file of the relationship's milestones where it cannot be read."""
    return next((file for file in pair.unreadable if file.kind is Kind.MILESTONES), None)


def load_milestones(ctx: Context, pair: Pair) -> tuple[TrackedMilestone, ...]:
    """List the milestones. Raises UnreadableError where their file cannot be read."""
    file = find_unreadable(pair)
    if file:
        raise ctx.unreadable(file)
    return track_milestones(pair.milestones, ctx.today)


def get_items(ctx: Context, pair: Pair, names: Sequence[str]) -> tuple[MilestoneItem, ...]:
    """Return what each KEY or KEY/N names, each once. Raises NotFoundError and UsageError."""
    tracked = load_milestones(ctx, pair)
    found: dict[str, MilestoneItem] = {}
    for given in names:
        item = _the_only(pair, tracked, given, match_items(tracked, given))
        found[item.name] = item
    return tuple(found.values())


def get_large(ctx: Context, pair: Pair, given: str) -> TrackedMilestone:
    """Return the large milestone of that KEY. Raises NotFoundError and UsageError."""
    tracked = load_milestones(ctx, pair)
    hits = match_milestones(tracked, given)
    if not hits and (steps := match_items(tracked, given)):
        key = steps[0].name.rpartition("/")[0]
        raise UsageError("milestones.under-step", given=given, key=key)
    whole = _the_only(pair, tracked, given, [each.whole for each in hits])
    return next(each for each in tracked if each.whole is whole)


def _the_only(
    pair: Pair, tracked: Sequence[TrackedMilestone], given: str, hits: Sequence[MilestoneItem]
) -> MilestoneItem:
    if len(hits) == 1:
        return hits[0]
    if hits:
        names = ", ".join(each.name for each in hits)
        raise UsageError("milestones.several", given=given, names=names)
    if names := ", ".join(nearest_names(tracked, given)):
        raise NotFoundError("milestones.nearest", given=given, name=pair.name, names=names)
    raise NotFoundError("milestones.unknown", given=given, name=pair.name, who=quote_key(pair.key))
