"""The commands that change milestones, and that close or reopen several."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from mentorlog.conversation.asking.asker import ask_until_answered
from mentorlog.domain.changes.edits import Value
from mentorlog.domain.changes.entries import block
from mentorlog.domain.dates.due import split_due
from mentorlog.domain.model.fields import Settled
from mentorlog.domain.model.file_names import Kind
from mentorlog.domain.model.milestone import Milestone
from mentorlog.domain.model.person import quote_key
from mentorlog.errors import DeclinedError, UsageError
from mentorlog.features.milestones.changes import (
    actions_naming,
    change_item,
    close_item,
    reopen_item,
)
from mentorlog.features.milestones.command.milestones import get_items, load_milestones, refuse_key
from mentorlog.features.milestones.data import (
    MilestoneChangeResult,
    MilestoneUpdateResult,
    make_item,
)
from mentorlog.output.data import make_pair
from mentorlog.output.format import format_progress, format_until
from mentorlog.output.outcome import Outcome
from mentorlog.session.dates import format_day, parse_day_of

if TYPE_CHECKING:
    from mentorlog.domain.changes.edits import Change
    from mentorlog.domain.model.pair import Pair
    from mentorlog.domain.views.milestones import MilestoneItem, TrackedMilestone
    from mentorlog.session.context import Context


_LARGE_ONLY = ("why", "evidence", "key")


def change_milestone(ctx: Context, pair: Pair, name: str, said: Mapping[str, str]) -> Outcome:
    """Change what `said` gives, by the options' names; an empty day or reason removes it."""
    given = _read(ctx, said)
    (there,) = get_items(ctx, pair, [name])

    def plan(fresh: Pair) -> tuple[list[str], list[Change]]:
        (item,) = get_items(ctx, fresh, [there.name])
        _refuse(ctx, fresh, item, given)
        following = actions_naming(fresh, item.name, ctx.today) if "key" in given else ()
        return [each.name for each in following], change_item(fresh, item, given, ctx.today)

    followed, changed = ctx.carry_out(pair, plan)
    after = ctx.load(pair.key)
    (now,) = get_items(ctx, after, [str(given.get("key", there.name))])
    data = MilestoneChangeResult(
        relationship=make_pair(after),
        milestone=make_item(now),
        before=make_item(there),
        actions=followed,
        changed=list(changed),
    )
    due = format_until(now.record.due, ctx.today, ctx.texts)
    word = "milestones.changed" if changed else "milestones.unchanged"
    head = [ctx.texts(word, name=now.name, title=now.title, due=due)]
    if changed and followed:
        head.append(ctx.texts.count("milestones.followed", len(followed)))
    return Outcome(
        data, lambda: ctx.format_result("\n".join(head), changed), notices=tuple(ctx.notices)
    )


def _read(ctx: Context, said: Mapping[str, str]) -> dict[str, Value]:
    """Parse what the options give, by the file's keys. Raises UsageError."""
    if not said:
        raise UsageError("milestones.nothing-given")
    given: dict[str, Value] = {}
    if "title" in said:
        title, due = split_due(said["title"].strip(), partial(parse_day_of, ctx))
        given |= {"title": _one_line(title), **({"due": due} if due else {})}
    if "due" in said:
        if "due" in given:
            raise UsageError("milestones.two-dues")
        given["due"] = parse_day_of(ctx, said["due"]) if said["due"].strip() else None
    for name in ("why", "evidence"):
        if name in said:
            given[name] = _text(said[name])
    return given | ({"key": said["key"]} if "key" in said else {})


def _text(said: str) -> Value:
    text = said.strip()
    return (block(text) if "\n" in text else text) or None


def _one_line(title: str) -> str:
    if not title:
        raise UsageError("milestones.empty")
    if "\n" in title:
        raise UsageError("milestones.one-title")
    return title


def _refuse(ctx: Context, pair: Pair, item: MilestoneItem, given: Mapping[str, Value]) -> None:
    """Raise for what a small one cannot have, a key that is taken, and unreadable actions."""
    if not isinstance(item.record, Milestone):
        for name in _LARGE_ONLY:
            if name in given:
                raise UsageError("milestones.only-large", option=f"--{name}")
    if "key" not in given:
        return
    refuse_key(ctx, pair, str(given["key"]), but=item.name)
    # An action in that file may name the old key, and could not follow.
    broken = next((file for file in pair.unreadable if file.kind is Kind.MEETING), None)
    if broken:
        raise ctx.unreadable(broken)


@dataclass(frozen=True)
class MilestoneUpdate:
    """The new state of some milestones and steps."""

    word: Settled
    names: tuple[str, ...]
    day: dt.date
    agreed: bool = False


def update_milestones(ctx: Context, pair: Pair, settlement: MilestoneUpdate) -> Outcome:
    """Close or reopen all the named milestones, or none; those already so are reported."""
    word = settlement.word
    # Before the plan, which runs under the lock: nobody may be asked there.
    _ask_about_open(ctx, pair, settlement)

    def plan(fresh: Pair) -> tuple[tuple[list[MilestoneItem], list[MilestoneItem]], list[Change]]:
        named = get_items(ctx, fresh, settlement.names)
        already = [each for each in named if each.record.is_settled(word)]
        settled = [each for each in named if not each.record.is_settled(word)]
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
    """Yield the large ones to be closed, each with the small ones that would stay open."""
    named = {each.name for each in get_items(ctx, pair, settlement.names)}
    for whole in load_milestones(ctx, pair):
        steps = [step for step in whole.steps if step.is_open and step.name not in named]
        if whole.key in named and not whole.whole.record.is_settled(settlement.word) and steps:
            yield whole, steps


def _hint_at_open(ctx: Context, pair: Pair, settled: Sequence[MilestoneItem]) -> Iterator[str]:
    """Return hints at the small ones that a closed large one leaves open."""
    names = {each.name for each in settled}
    for whole in load_milestones(ctx, pair):
        steps = [step for step in whole.steps if step.is_open]
        if whole.key in names and not whole.whole.is_open and steps:
            titles = ", ".join(step.title for step in steps)
            yield ctx.texts("milestones.left-open", title=whole.whole.title, steps=titles)


def _change(key: str, item: MilestoneItem, settlement: MilestoneUpdate) -> list[Change]:
    if settlement.word == "reopened":
        return reopen_item(key, item)
    return close_item(key, item, settlement.word, settlement.day)


def _touched(
    tracked: Sequence[TrackedMilestone], settled: Sequence[MilestoneItem]
) -> list[TrackedMilestone]:
    """Return the large ones of which a small one was closed or reopened."""
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
