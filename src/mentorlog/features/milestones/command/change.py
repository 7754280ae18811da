"""Change a milestone or a small one: only what is given."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from mentorlog.domain.changes.edits import Value
from mentorlog.domain.changes.entries import block
from mentorlog.domain.dates.due import split_due
from mentorlog.domain.model.file_names import Kind
from mentorlog.domain.model.milestone import Milestone
from mentorlog.errors import UsageError
from mentorlog.features.milestones.changes import actions_naming, change_item
from mentorlog.features.milestones.command.lookup import get_items
from mentorlog.features.milestones.command.milestones import refuse_key
from mentorlog.features.milestones.data import MilestoneChangeResult, make_item
from mentorlog.output.data import make_pair
from mentorlog.output.format import format_until
from mentorlog.output.outcome import Outcome
from mentorlog.session.dates import parse_day_of

if TYPE_CHECKING:
    from mentorlog.domain.changes.edits import Change
    from mentorlog.domain.model.pair import Pair
    from mentorlog.domain.views.milestones import MilestoneItem
    from mentorlog.session.context import Context


_LARGE_ONLY = ("why", "evidence", "key")


def change_milestone(ctx: Context, pair: Pair, name: str, said: Mapping[str, str]) -> Outcome:
    """Change what `said` gives, by the options' names; an empty day or reason is taken away."""
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
    """Read what the options give, by the file's keys. Raises UsageError."""
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
    """Refuse what a small one has not, a key that is taken, and actions that cannot be read."""
    if not isinstance(item.record, Milestone):
        for name in _LARGE_ONLY:
            if name in given:
                raise UsageError("milestones.only-large", option=f"--{name}")
    if "key" not in given:
        return
    refuse_key(ctx, pair, str(given["key"]), but=item.name)
    broken = next((file for file in pair.unreadable if file.kind is Kind.MEETING), None)
    if broken:
        raise ctx.unreadable(broken)
