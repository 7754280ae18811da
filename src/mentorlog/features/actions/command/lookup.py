"""Lookup of actions by the numbers that were typed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from mentorlog.domain.model.pair import find_unreadable_folder
from mentorlog.domain.views.actions import (
    TrackedAction,
    find_action,
    track_actions,
)
from mentorlog.errors import NotFoundError, UsageError

if TYPE_CHECKING:
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context


_NUMBER = re.compile(r"[1-9]\d*|\d{4}-\d{2}-\d{2}(-\d+)?/[1-9]\d*", re.ASCII)


def get_actions(ctx: Context, pair: Pair, numbers: Sequence[str]) -> list[TrackedAction]:
    """Return the actions that the NUMBERs name, each once. Raises NotFoundError and UsageError."""
    tracked = track_actions(pair, ctx.today)
    found: dict[str, TrackedAction] = {}
    for given in numbers:
        if not _NUMBER.fullmatch(given):
            raise UsageError("actions.not-a-number", given=given)
        action = find_action(tracked, given)
        if action is None and (hidden := find_unreadable_folder(pair)):
            raise ctx.unreadable(hidden)
        if action is None:
            raise NotFoundError("actions.unknown", given=given, name=pair.name, key=pair.key)
        found[action.name] = action
    return list(found.values())
