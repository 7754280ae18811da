"""List, add, change and close actions."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

from mentorlog.domain.changes.action import amend_line, change_action, format_action_line, line_of
from mentorlog.domain.model.action import ActionLine, parse_action_line, parse_typed_action
from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.milestone import milestone_keys
from mentorlog.domain.views.actions import (
    TrackedAction,
    actions_of,
    find_action,
    find_meeting_for_new_action,
    open_actions,
    track_actions,
)
from mentorlog.errors import NotFoundError, UsageError
from mentorlog.features.actions.changes import (
    append_actions,
    close_action,
    note_action,
    reopen_action,
)
from mentorlog.features.actions.data import (
    ActionAddResult,
    ActionChangeResult,
    ActionListResult,
    ActionsOfPair,
    ActionUpdateResult,
)
from mentorlog.features.milestones.rules import find_near_key
from mentorlog.output.data import make_action, make_pair
from mentorlog.output.format import format_due, format_owner
from mentorlog.output.outcome import Outcome
from mentorlog.session import standard_input
from mentorlog.session.dates import format_day, parse_day_of
from mentorlog.session.lookup import require_readable_meetings_since
from mentorlog.texts.program import name_program

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentorlog.domain.changes.edits import Change
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context


Word = Literal["done", "dropped", "reopened"]
_NUMBER = re.compile(r"[1-9]\d*|\d{4}-\d{2}-\d{2}(-\d+)?/[1-9]\d*", re.ASCII)


@dataclass(frozen=True)
class Filter:
    """Which actions to list."""

    everything: bool = False
    owner: Side | None = None
    overdue: bool = False

    @property
    def none(self) -> str:
        """Name the text under `action.` that says that nothing passed."""
        if self.overdue:
            return "none-late"
        return "none-at-all" if self.everything else "none"

    def of(self, pair: Pair, today: dt.date) -> tuple[TrackedAction, ...]:
        """List the actions of a relationship that pass."""
        found = track_actions(pair, today) if self.everything else open_actions(pair, today)
        if self.owner:
            found = actions_of(found, self.owner)
        return tuple(each for each in found if each.is_late or not self.overdue)


@dataclass(frozen=True)
class ActionUpdate:
    """What to do with which actions; the day is inclusive, `note` a remark or None."""

    word: Word
    numbers: tuple[str, ...]
    day: dt.date
    note: str | None = None


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


def add_actions(ctx: Context, pair: Pair, words: Sequence[str]) -> Outcome:
    """Add an action to the latest meeting held, else to the next one planned."""
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
    """Return what was understood of an action: its text, whose it is, until when.

    `action.<word>` in the catalogue says what was done.
    """
    return ctx.texts(
        f"actions.{word}",
        text=action.item.text,
        owner=format_owner(action, pair, ctx.texts),
        due=format_due(action, ctx.today, ctx.texts),
    )


def parse_actions(ctx: Context, pair: Pair, lines: Sequence[str]) -> list[ActionLine]:
    """Read typed actions. Raises UsageError for one without a text, or with an odd `due:`."""
    keys = milestone_keys(pair.milestones)
    found = [parse_typed_action(line, partial(parse_day_of, ctx), keys) for line in lines]
    if any(not line.text for line in found):
        raise UsageError("actions.empty")
    return found


def list_unknown_marks(ctx: Context, pair: Pair, lines: Sequence[ActionLine]) -> list[str]:
    """Hint at words that look like an owner or a milestone and are neither, or stand twice."""
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


def update_actions(ctx: Context, pair: Pair, settlement: ActionUpdate) -> Outcome:
    """Settle all the actions that are named, or none; what is so already is said."""

    def plan(fresh: Pair) -> tuple[tuple[list[TrackedAction], list[TrackedAction]], list[Change]]:
        named = get_actions(ctx, fresh, settlement.numbers)
        already = [each for each in named if _is_so(each, settlement.word)]
        settled = [each for each in named if not _is_so(each, settlement.word)]
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


def get_actions(ctx: Context, pair: Pair, numbers: Sequence[str]) -> list[TrackedAction]:
    """Return the actions that NUMBERs name, each once. Raises NotFoundError and UsageError."""
    tracked = track_actions(pair, ctx.today)
    found: dict[str, TrackedAction] = {}
    for given in numbers:
        if not _NUMBER.fullmatch(given):
            raise UsageError("actions.not-a-number", given=given)
        action = find_action(tracked, given)
        if action is None:
            raise NotFoundError("actions.unknown", given=given, name=pair.name, key=pair.key)
        found[action.name] = action
    return list(found.values())


def _is_so(action: TrackedAction, word: Word) -> bool:
    if word == "reopened":
        return action.item.is_open
    return bool(action.item.done if word == "done" else action.item.dropped)


def _change(key: str, action: TrackedAction, settlement: ActionUpdate) -> list[Change]:
    if settlement.word == "reopened":
        return reopen_action(key, action, settlement.note)
    return close_action(key, action, settlement.word, settlement.day, settlement.note)


def change_promise(ctx: Context, pair: Pair, number: str, words: Sequence[str]) -> Outcome:
    """Change what the line gives of an action; without a line a terminal shows it to be changed."""
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
    """Return what the action is to say; a line that was shown whole says all of it."""
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


def choose_numbers(ctx: Context, pair: Pair, command: str) -> tuple[str, ...]:
    """Offer the open actions in a terminal; returns the lasting names of those chosen.

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
