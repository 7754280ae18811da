"""The command that lists actions, of one relationship or of several."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentorlog.domain.model.fields import Side
from mentorlog.domain.views.actions import (
    TrackedAction,
    actions_of,
    open_actions,
    track_actions,
)
from mentorlog.features.actions.data import (
    ActionListResult,
    ActionsOfPair,
)
from mentorlog.output.data import make_action, make_pair
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context


@dataclass(frozen=True)
class Filter:
    """A filter for the actions to list."""

    everything: bool = False
    owner: Side | None = None
    overdue: bool = False

    @property
    def none(self) -> str:
        """Return the key under `action.` of the text for an empty list."""
        if self.overdue:
            return "none-late"
        return "none-at-all" if self.everything else "none"

    def of(self, pair: Pair, today: dt.date) -> tuple[TrackedAction, ...]:
        """Return the actions of a relationship that pass the filter."""
        found = track_actions(pair, today) if self.everything else open_actions(pair, today)
        if self.owner:
            found = actions_of(found, self.owner)
        return tuple(each for each in found if each.is_late or not self.overdue)


def list_actions(ctx: Context, pairs: Sequence[Pair], which: Filter) -> Outcome:
    """List the actions of one relationship or of several."""
    found = [(pair, which.of(pair, ctx.today)) for pair in pairs]
    data = ActionListResult(
        today=ctx.today,
        relationships=[
            ActionsOfPair(make_pair(pair), [make_action(each) for each in actions])
            for pair, actions in found
        ],
    )

    def screen() -> object:
        from mentorlog.features.actions.screen import render_actions

        return render_actions(found, ctx.today, ctx.texts, which.none)

    return Outcome(data, screen, notices=tuple(ctx.notices))  # type: ignore[arg-type]
