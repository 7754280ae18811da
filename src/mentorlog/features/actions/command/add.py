"""The command that adds actions and echoes how they were understood."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from mentorlog.domain.model.action import ActionLine, parse_typed_action
from mentorlog.domain.model.milestone import milestone_keys
from mentorlog.domain.views.actions import (
    TrackedAction,
    find_meeting_for_new_action,
    track_actions,
)
from mentorlog.errors import NotFoundError, UsageError
from mentorlog.features.actions.changes import append_actions
from mentorlog.features.actions.data import ActionAddResult
from mentorlog.features.milestones.rules import find_near_key
from mentorlog.output.data import make_action, make_pair
from mentorlog.output.format import format_outlook, format_owner
from mentorlog.output.outcome import Outcome
from mentorlog.session import standard_input
from mentorlog.session.dates import parse_day_of
from mentorlog.session.lookup import require_readable_meetings_since

if TYPE_CHECKING:
    from mentorlog.domain.changes.edits import Change
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context


def add_actions(ctx: Context, pair: Pair, words: Sequence[str]) -> Outcome:
    """Add an action to the latest meeting held, or to the next planned one when none was held."""
    lines = parse_actions(ctx, pair, _typed(words))

    def plan(fresh: Pair) -> tuple[list[tuple[str, int]], list[Change]]:
        home = find_meeting_for_new_action(fresh, ctx.today)
        require_readable_meetings_since(ctx, fresh, fresh.last.name if fresh.last else None)
        if home is None:
            raise NotFoundError("actions.no-meeting", name=pair.name, key=pair.key)
        there = len(home.meeting.actions)
        added = [(str(home.name), there + place) for place in range(1, len(lines) + 1)]
        return added, append_actions(fresh.key, home, lines)

    added, changed = ctx.carry_out(pair, plan)
    after = ctx.load(pair.key)
    tracked = track_actions(after, ctx.today)
    new = [each for each in tracked if (str(each.meeting), each.position) in added]
    data = ActionAddResult(
        relationship=make_pair(after),
        actions=[make_action(each) for each in new],
        changed=list(changed),
    )
    head = "\n".join(format_new_action(ctx, after, each) for each in new)
    notices = (*ctx.notices, *list_unknown_marks(ctx, after, lines))
    return Outcome(data, lambda: ctx.format_result(head, changed), notices=notices)


def _typed(words: Sequence[str]) -> list[str]:
    return standard_input.read_lines() if list(words) == ["-"] else [" ".join(words)]


def format_new_action(ctx: Context, pair: Pair, action: TrackedAction, word: str = "added") -> str:
    """Return one line with the text, owner and due day of an action.

    `action.<word>` in the catalogue names what was done with it.
    """
    return ctx.texts(
        f"actions.{word}",
        text=action.item.text,
        owner=format_owner(action, pair, ctx.texts),
        due=format_outlook(action, ctx.today, ctx.texts),
    )


def parse_actions(ctx: Context, pair: Pair, lines: Sequence[str]) -> list[ActionLine]:
    """Read typed actions. Raises UsageError for one without a text, or with an odd `due:`."""
    keys = milestone_keys(pair.milestones)
    found = [parse_typed_action(line, partial(parse_day_of, ctx), keys) for line in lines]
    if any(not line.text for line in found):
        raise UsageError("actions.empty")
    return found


def list_unknown_marks(ctx: Context, pair: Pair, lines: Sequence[ActionLine]) -> list[str]:
    """Return a hint for each word like an unknown owner or milestone, or that stands twice."""
    words = dict.fromkeys(word for line in lines for word in line.strays)
    twice = dict.fromkeys(word for line in lines for word in line.doubles)
    hints = [_hint_at(ctx, pair, word) for word in words]
    texts = {word: "double-owner" if word[0] == "@" else "double-due" for word in twice}
    return hints + [ctx.texts(f"actions.{text}", word=word) for word, text in texts.items()]


def _hint_at(ctx: Context, pair: Pair, word: str) -> str:
    if word[0] == "@":
        return ctx.texts("actions.stray-owner", word=word)
    near = find_near_key(milestone_keys(pair.milestones), word[1:])
    text = "actions.near-milestone" if near else "actions.stray-milestone"
    return ctx.texts(text, word=word, near=near)
