"""Work on action items: filter them, add them, settle several at once or none."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

from mentorlog.cli import standard_input
from mentorlog.cli.spoken_days import format_day, parse_day_of
from mentorlog.cli.whom import refuse_hidden_since
from mentorlog.domain.action import ActionLine, parse_typed_action
from mentorlog.domain.carryover import (
    TrackedAction,
    find_action,
    home_of_new_action,
    open_actions,
    promised_by,
    track_actions,
)
from mentorlog.domain.milestone import milestone_keys
from mentorlog.domain.promises import add_actions, close_action, note_action, reopen_action
from mentorlog.domain.records import Side
from mentorlog.domain.waypoint_names import find_near_key
from mentorlog.errors import NotFoundError, UsageError
from mentorlog.output.data import action_data, changed_data, pair_data
from mentorlog.output.echo import format_due, format_owner
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.domain.changes import Change
    from mentorlog.domain.pair import Pair

Word = Literal["done", "dropped", "reopened"]
_NUMBER = re.compile(r"[1-9]\d*|\d{4}-\d{2}-\d{2}(-\d+)?/[1-9]\d*", re.ASCII)


@dataclass(frozen=True)
class Filter:
    """Say which actions to list."""

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
            found = promised_by(found, self.owner)
        return tuple(each for each in found if each.is_late or not self.overdue)


@dataclass(frozen=True)
class Settlement:
    """Say what to do with which actions; the day is inclusive, `note` a remark or None."""

    word: Word
    numbers: tuple[str, ...]
    day: dt.date
    note: str | None = None


def list_promises(here: Context, pairs: Sequence[Pair], which: Filter) -> Outcome:
    """List the actions of one relationship or of several."""
    found = [(pair, which.of(pair, here.today)) for pair in pairs]
    data = {
        "today": here.today,
        "relationships": [
            {**pair_data(pair), "actions": [action_data(each) for each in actions]}
            for pair, actions in found
        ],
    }

    def screen() -> object:
        from mentorlog.output.action_screen import render_actions

        return render_actions(found, here.today, here.texts, which.none)

    return Outcome(data, screen, asides=tuple(here.asides))  # type: ignore[arg-type]


def add_promises(here: Context, pair: Pair, words: Sequence[str]) -> Outcome:
    """Add an action to the latest meeting held, else to the next one planned."""
    lines = read_lines(here, pair, _typed(words))
    added: list[tuple[str, int]] = []

    def changes(fresh: Pair) -> list[Change]:
        home = home_of_new_action(fresh, here.today)
        refuse_hidden_since(here, fresh, fresh.last.name if fresh.last else None)
        if home is None:
            raise NotFoundError("action.no-meeting", name=pair.name, key=pair.key)
        there = len(home.meeting.actions)
        added[:] = [(str(home.name), there + place) for place in range(1, len(lines) + 1)]
        return add_actions(fresh.key, home, lines)

    changed = here.change(pair, changes)
    after = here.load(pair.key)
    tracked = track_actions(after, here.today)
    new = [each for each in tracked if (str(each.meeting), each.position) in added]
    data = {
        "relationship": pair_data(after),
        "actions": [action_data(each) for each in new],
        "changed": changed_data(changed),
    }
    head = "\n".join(format_added(here, after, each) for each in new)
    asides = (*here.asides, *strays(here, after, lines))
    return Outcome(data, lambda: here.format_result(head, changed), asides=asides)


def _typed(words: Sequence[str]) -> list[str]:
    return standard_input.read_lines() if list(words) == ["-"] else [" ".join(words)]


def format_added(here: Context, pair: Pair, action: TrackedAction, word: str = "added") -> str:
    """Say what was understood of an action: its text, whose it is, until when.

    `action.<word>` in the catalogue says what was done.
    """
    return here.texts(
        f"action.{word}",
        text=action.item.text,
        owner=format_owner(action, pair, here.texts),
        due=format_due(action, here.today, here.texts),
    )


def read_lines(here: Context, pair: Pair, lines: Sequence[str]) -> list[ActionLine]:
    """Read typed actions. Raises UsageError for one without a text, or with an odd `due:`."""
    keys = milestone_keys(pair.milestones)
    found = [parse_typed_action(line, partial(parse_day_of, here), keys) for line in lines]
    if any(not line.text for line in found):
        raise UsageError("action.empty")
    return found


def strays(here: Context, pair: Pair, lines: Sequence[ActionLine]) -> list[str]:
    """Hint at words that look like an owner or a milestone and are neither, or stand twice."""
    words = dict.fromkeys(word for line in lines for word in line.strays)
    twice = dict.fromkeys(word for line in lines for word in line.doubles)
    hints = [_hint_at(here, pair, word) for word in words]
    texts = {word: "double-owner" if word[0] == "@" else "double-due" for word in twice}
    return hints + [here.texts(f"action.{text}", word=word) for word, text in texts.items()]


def _hint_at(here: Context, pair: Pair, word: str) -> str:
    if word[0] == "@":
        return here.texts("action.stray-owner", word=word)
    near = find_near_key(milestone_keys(pair.milestones), word[1:])
    text = "action.near-milestone" if near else "action.stray-milestone"
    return here.texts(text, word=word, near=near)


def settle_promises(here: Context, pair: Pair, settlement: Settlement) -> Outcome:
    """Settle all the actions that are named, or none; what is so already is said."""
    settled: list[TrackedAction] = []
    already: list[TrackedAction] = []

    def changes(fresh: Pair) -> list[Change]:
        named = get_actions(here, fresh, settlement.numbers)
        already[:] = [each for each in named if _is_so(each, settlement.word)]
        settled[:] = [each for each in named if not _is_so(each, settlement.word)]
        notes = [c for each in already for c in note_action(fresh.key, each, settlement.note)]
        done = [change for each in settled for change in _change(fresh.key, each, settlement)]
        return [*done, *notes]

    changed = here.change(pair, changes)
    after = here.load(pair.key)
    now = {each.name: each for each in track_actions(after, here.today)}
    day = format_day(here, settlement.day)
    data = {
        "relationship": pair_data(after),
        "actions": [action_data(now[each.name]) for each in (*settled, *already)],
        "already": [each.name for each in already],
        "changed": changed_data(changed),
    }
    head = "\n".join(
        [here.texts(f"action.{settlement.word}", text=each.item.text, day=day) for each in settled]
        + [here.texts(f"action.already.{settlement.word}", text=e.item.text) for e in already]
        + [here.texts("action.none-settled" if open_actions(after, here.today) else "action.none")]
        * (not settlement.numbers)
    )
    return Outcome(data, lambda: here.format_result(head, changed), asides=tuple(here.asides))


def get_actions(here: Context, pair: Pair, numbers: Sequence[str]) -> list[TrackedAction]:
    """Return the actions that NUMBERs name, each once. Raises NotFoundError and UsageError."""
    tracked = track_actions(pair, here.today)
    found: dict[str, TrackedAction] = {}
    for given in numbers:
        if not _NUMBER.fullmatch(given):
            raise UsageError("action.not-a-number", given=given)
        action = find_action(tracked, given)
        if action is None:
            raise NotFoundError("action.unknown", given=given, name=pair.name, key=pair.key)
        found[action.name] = action
    return list(found.values())


def _is_so(action: TrackedAction, word: Word) -> bool:
    if word == "reopened":
        return action.item.is_open
    return bool(action.item.done if word == "done" else action.item.dropped)


def _change(key: str, action: TrackedAction, settlement: Settlement) -> list[Change]:
    if settlement.word == "reopened":
        return reopen_action(key, action, settlement.note)
    return close_action(key, action, settlement.word, settlement.day, settlement.note)
