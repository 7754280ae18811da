"""The commands that close actions as done or dropped, and reopen them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentorlog.domain.model.fields import Settled
from mentorlog.domain.views.actions import (
    TrackedAction,
    open_actions,
    track_actions,
)
from mentorlog.errors import UsageError
from mentorlog.features.actions.changes import (
    close_action,
    note_action,
    reopen_action,
)
from mentorlog.features.actions.command.add import format_new_action
from mentorlog.features.actions.command.lookup import get_actions
from mentorlog.features.actions.data import ActionUpdateResult
from mentorlog.output.data import make_action, make_pair
from mentorlog.output.outcome import Outcome
from mentorlog.session.dates import format_day
from mentorlog.texts.program import name_program

if TYPE_CHECKING:
    from mentorlog.domain.changes.edits import Change
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context


@dataclass(frozen=True)
class ActionUpdate:
    """The new state of some actions; `day` is when they were closed, `note` a remark or None."""

    word: Settled
    numbers: tuple[str, ...]
    day: dt.date
    note: str | None = None


def update_actions(ctx: Context, pair: Pair, settlement: ActionUpdate) -> Outcome:
    """Close or reopen all the named actions, or none; those in that state already are reported."""

    def plan(fresh: Pair) -> tuple[tuple[list[TrackedAction], list[TrackedAction]], list[Change]]:
        named = get_actions(ctx, fresh, settlement.numbers)
        already = [each for each in named if each.item.is_settled(settlement.word)]
        settled = [each for each in named if not each.item.is_settled(settlement.word)]
        notes = [c for each in already for c in note_action(fresh.key, each, settlement.note)]
        done = [change for each in settled for change in _change(fresh.key, each, settlement)]
        return (settled, already), [*done, *notes]

    (settled, already), changed = ctx.carry_out(pair, plan)
    after = ctx.load(pair.key)
    now = {each.name: each for each in track_actions(after, ctx.today)}
    day = format_day(ctx, settlement.day)
    data = ActionUpdateResult(
        relationship=make_pair(after),
        actions=[make_action(now[each.name]) for each in (*settled, *already)],
        already=[each.name for each in already],
        changed=list(changed),
    )
    head = "\n".join(
        [ctx.texts(f"actions.{settlement.word}", text=each.item.text, day=day) for each in settled]
        + [ctx.texts(f"actions.already.{settlement.word}", text=e.item.text) for e in already]
        + [ctx.texts("actions.none-settled" if open_actions(after, ctx.today) else "actions.none")]
        * (not settlement.numbers)
    )
    return Outcome(data, lambda: ctx.format_result(head, changed), notices=tuple(ctx.notices))


def _change(key: str, action: TrackedAction, settlement: ActionUpdate) -> list[Change]:
    if settlement.word == "reopened":
        return reopen_action(key, action, settlement.note)
    return close_action(key, action, settlement.word, settlement.day, settlement.note)


def choose_numbers(ctx: Context, pair: Pair, command: str) -> tuple[str, ...]:
    """Ask which actions are meant; return their lasting names.

    Raises UsageError where nobody can be asked.
    """
    if not ctx.may_ask:
        raise UsageError(
            "errors.usage.missing", name="NUMBER", command=f"{name_program()} action {command}"
        )
    from mentorlog.features.actions.talk.choose import choose_several

    offered = open_actions(pair, ctx.today)
    if not offered:
        return ()
    labels = {str(each.number): format_new_action(ctx, pair, each, "offered") for each in offered}
    names = {str(each.number): each.name for each in offered}
    chosen = choose_several(ctx.asker(), ctx.texts, labels)
    return tuple(names[number] for number in chosen)
