"""The command that changes an action."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from mentorlog.domain.changes.action import amend_line, change_action, format_action_line, line_of
from mentorlog.domain.model.action import ActionLine, parse_action_line
from mentorlog.domain.model.milestone import milestone_keys
from mentorlog.domain.views.actions import (
    TrackedAction,
    find_action,
    track_actions,
)
from mentorlog.errors import NotFoundError, UsageError
from mentorlog.features.actions.command.add import format_new_action, list_unknown_marks
from mentorlog.features.actions.command.lookup import get_actions
from mentorlog.features.actions.data import ActionChangeResult
from mentorlog.output.data import make_action, make_pair
from mentorlog.output.outcome import Outcome
from mentorlog.session import standard_input
from mentorlog.session.dates import parse_day_of
from mentorlog.texts.program import name_program

if TYPE_CHECKING:
    from mentorlog.domain.changes.edits import Change
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context


def change_promise(ctx: Context, pair: Pair, number: str, words: Sequence[str]) -> Outcome:
    """Change the parts of an action that `words` give; without words, ask for the whole line."""
    (there,) = get_actions(ctx, pair, [number])
    typed = _join_words(words) or _ask(ctx, pair, there)

    def plan(fresh: Pair) -> tuple[ActionLine, list[Change]]:
        (action,) = get_actions(ctx, fresh, [there.name])
        wanted = _read(ctx, fresh, action, typed, is_whole=not words)
        return wanted, change_action(fresh.key, action, wanted)

    wanted, changed = ctx.carry_out(pair, plan)
    after = ctx.load(pair.key)
    now = find_action(track_actions(after, ctx.today), there.name)
    if now is None:
        raise NotFoundError("actions.unknown", given=number, name=pair.name, key=pair.key)
    data = ActionChangeResult(
        relationship=make_pair(after),
        action=make_action(now),
        before=make_action(there),
        changed=list(changed),
    )
    head = format_new_action(ctx, after, now, "changed" if changed else "unchanged")
    notices = (*ctx.notices, *list_unknown_marks(ctx, after, [wanted]))
    return Outcome(data, lambda: ctx.format_result(head, changed), notices=notices)


def _join_words(words: Sequence[str]) -> str:
    if list(words) == ["-"]:
        lines = standard_input.read_lines()
        if len(lines) > 1:
            raise UsageError("actions.one-line")
        return lines[0]
    return " ".join(words).strip()


def _read(
    ctx: Context, pair: Pair, action: TrackedAction, typed: str, *, is_whole: bool
) -> ActionLine:
    """Parse the wanted action; with `is_whole` the typed line replaces all of it."""
    keys = milestone_keys(pair.milestones)
    if not is_whole:
        return amend_line(action.item, typed, partial(parse_day_of, ctx), keys)
    read = parse_action_line(typed, partial(parse_day_of, ctx), keys)
    if not read.text:
        raise UsageError("actions.empty")
    return read


def _ask(ctx: Context, pair: Pair, action: TrackedAction) -> str:
    if not ctx.may_ask:
        raise UsageError(
            "errors.usage.missing", name="ACTION", command=f"{name_program()} action change"
        )
    from mentorlog.features.actions.talk.choose import ask_for_line

    standing = format_action_line(line_of(action.item))

    def check(line: str) -> None:
        _read(ctx, pair, action, line, is_whole=True)

    return ask_for_line(ctx.asker(), ctx.texts, standing, check)
