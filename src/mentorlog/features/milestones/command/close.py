"""Settle milestones: reached, dropped or open again, several at once or none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

from mentorlog.conversation.asking.asker import ask_until_answered
from mentorlog.domain.model.person import quote_key
from mentorlog.errors import DeclinedError
from mentorlog.features.milestones.changes import close_item, reopen_item
from mentorlog.features.milestones.command.lookup import get_items, load_milestones
from mentorlog.features.milestones.data import MilestoneUpdateResult, make_item
from mentorlog.output.data import make_pair
from mentorlog.output.format import format_progress
from mentorlog.output.outcome import Outcome
from mentorlog.session.dates import format_day

if TYPE_CHECKING:
    from mentorlog.domain.changes.edits import Change
    from mentorlog.domain.model.pair import Pair
    from mentorlog.domain.views.milestones import MilestoneItem, TrackedMilestone
    from mentorlog.session.context import Context


Word = Literal["done", "dropped", "reopened"]


@dataclass(frozen=True)
class MilestoneUpdate:
    """What to do with which milestones and steps."""

    word: Word
    names: tuple[str, ...]
    day: dt.date
    agreed: bool = False


def update_milestones(ctx: Context, pair: Pair, settlement: MilestoneUpdate) -> Outcome:
    """Settle all the milestones that are named, or none; what is so already is said."""
    word = settlement.word
    _ask_about_open(ctx, pair, settlement)

    def plan(fresh: Pair) -> tuple[tuple[list[MilestoneItem], list[MilestoneItem]], list[Change]]:
        named = get_items(ctx, fresh, settlement.names)
        already = [each for each in named if _is_so(each, word)]
        settled = [each for each in named if not _is_so(each, word)]
        done = [change for each in settled for change in _change(fresh.key, each, settlement)]
        return (settled, already), done

    (settled, already), changed = ctx.carry_out(pair, plan)
    after = ctx.load(pair.key)
    tracked = load_milestones(ctx, after)
    now = {each.name: each for whole in tracked for each in whole.items}
    data = MilestoneUpdateResult(
        relationship=make_pair(after),
        milestones=[make_item(now[each.name]) for each in (*settled, *already)],
        already=[each.name for each in already],
        changed=list(changed),
    )
    touched = _touched(tracked, settled)
    day = format_day(ctx, settlement.day)
    lines = [ctx.texts(f"milestones.{word}", title=each.title, day=day) for each in settled]
    lines += [ctx.texts(f"milestones.already.{word}", title=each.title) for each in already]
    lines += [_say_progress(ctx, each) for each in touched if each.of]
    notices = (
        *ctx.notices,
        *_ask_for_the_whole(ctx, after, touched),
        *_hint_at_open(ctx, after, settled),
    )
    return Outcome(data, lambda: ctx.format_result("\n".join(lines), changed), notices=notices)


def _ask_about_open(ctx: Context, pair: Pair, settlement: MilestoneUpdate) -> None:
    """Ask before a large one is closed while small ones are open. Raises DeclinedError for no."""
    if settlement.agreed or settlement.word == "reopened" or not ctx.may_ask:
        return
    for whole, steps in _left_open(ctx, pair, settlement):
        titles = ", ".join(step.title for step in steps)
        question = ctx.texts("milestones.open-steps", title=whole.whole.title, steps=titles)
        ask = partial(ctx.asker().yes, question, default=True)
        if not ask_until_answered(ctx.asker(), ctx.texts, ask):
            raise DeclinedError("milestones.declined")


def _left_open(
    ctx: Context, pair: Pair, settlement: MilestoneUpdate
) -> Iterator[tuple[TrackedMilestone, list[MilestoneItem]]]:
    """Yield the large ones that are to be closed, with the small ones that would be left open."""
    named = {each.name for each in get_items(ctx, pair, settlement.names)}
    for whole in load_milestones(ctx, pair):
        steps = [step for step in whole.steps if step.is_open and step.name not in named]
        if whole.key in named and not _is_so(whole.whole, settlement.word) and steps:
            yield whole, steps


def _hint_at_open(ctx: Context, pair: Pair, settled: Sequence[MilestoneItem]) -> Iterator[str]:
    """Name the small ones that a closed large one has left open."""
    names = {each.name for each in settled}
    for whole in load_milestones(ctx, pair):
        steps = [step for step in whole.steps if step.is_open]
        if whole.key in names and not whole.whole.is_open and steps:
            titles = ", ".join(step.title for step in steps)
            yield ctx.texts("milestones.left-open", title=whole.whole.title, steps=titles)


def _is_so(item: MilestoneItem, word: Word) -> bool:
    if word == "reopened":
        return item.is_open
    return bool(getattr(item.record, word))


def _change(key: str, item: MilestoneItem, settlement: MilestoneUpdate) -> list[Change]:
    if settlement.word == "reopened":
        return reopen_item(key, item)
    return close_item(key, item, settlement.word, settlement.day)


def _touched(
    tracked: Sequence[TrackedMilestone], settled: Sequence[MilestoneItem]
) -> list[TrackedMilestone]:
    """List the large ones of which a small one was settled."""
    names = {each.name for each in settled}
    return [each for each in tracked if any(step.name in names for step in each.steps)]


def _say_progress(ctx: Context, milestone: TrackedMilestone) -> str:
    progress = format_progress(milestone, ctx.texts)
    return ctx.texts("milestones.now", title=milestone.whole.title, progress=progress)


def _ask_for_the_whole(
    ctx: Context, pair: Pair, touched: Sequence[TrackedMilestone]
) -> Iterator[str]:
    for each in touched:
        if each.whole.is_open and each.of and each.reached == each.of:
            facts = {"key": quote_key(each.key), "who": quote_key(pair.key)}
            yield ctx.texts("milestones.all-reached", title=each.whole.title, **facts)
