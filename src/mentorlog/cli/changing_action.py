"""Change an action, and in a terminal choose which ones a command is about."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from mentorlog.cli import standard_input
from mentorlog.cli.promises import format_added, get_actions, strays
from mentorlog.cli.spoken_days import parse_day_of
from mentorlog.domain.action import ActionLine, parse_action_line
from mentorlog.domain.action_change import amend_line, change_action, format_action_line, line_of
from mentorlog.domain.carryover import TrackedAction, find_action, open_actions, track_actions
from mentorlog.domain.milestone import milestone_keys
from mentorlog.errors import NotFoundError, UsageError
from mentorlog.output.data import action_data, changed_data, pair_data
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentorlog.cli.context import Context
    from mentorlog.domain.changes import Change
    from mentorlog.domain.pair import Pair


def change_promise(here: Context, pair: Pair, number: str, words: Sequence[str]) -> Outcome:
    """Change what the line gives of an action; without a line a terminal shows it to be changed."""
    (there,) = get_actions(here, pair, [number])
    typed = _typed(words) or _ask(here, pair, there)
    wanted: list[ActionLine] = []

    def changes(fresh: Pair) -> list[Change]:
        (action,) = get_actions(here, fresh, [there.name])
        wanted[:] = [_read(here, fresh, action, typed, is_whole=not words)]
        return change_action(fresh.key, action, wanted[0])

    changed = here.change(pair, changes)
    after = here.load(pair.key)
    now = find_action(track_actions(after, here.today), there.name)
    if now is None:
        raise NotFoundError("action.unknown", given=number, name=pair.name, key=pair.key)
    data = {
        "relationship": pair_data(after),
        "action": action_data(now),
        "before": action_data(there),
        "changed": changed_data(changed),
    }
    head = format_added(here, after, now, "changed" if changed else "unchanged")
    asides = (*here.asides, *strays(here, after, wanted))
    return Outcome(data, lambda: here.format_result(head, changed), asides=asides)


def _typed(words: Sequence[str]) -> str:
    if list(words) == ["-"]:
        lines = standard_input.read_lines()
        if len(lines) > 1:
            raise UsageError("action.one-line")
        return lines[0]
    return " ".join(words).strip()


def _read(
    here: Context, pair: Pair, action: TrackedAction, typed: str, *, is_whole: bool
) -> ActionLine:
    """Return what the action is to say; a line that was shown whole says all of it."""
    keys = milestone_keys(pair.milestones)
    if not is_whole:
        return amend_line(action.item, typed, partial(parse_day_of, here), keys)
    read = parse_action_line(typed, partial(parse_day_of, here), keys)
    if not read.text:
        raise UsageError("action.empty")
    return read


def _ask(here: Context, pair: Pair, action: TrackedAction) -> str:
    if not here.may_ask:
        raise UsageError("usage.missing", name="ACTION", command="mentorlog action change")
    from mentorlog.conversation.action_choice import ask_for_line

    standing = format_action_line(line_of(action.item))

    def check(line: str) -> None:
        _read(here, pair, action, line, is_whole=True)

    return ask_for_line(here.asker(), here.texts, standing, check)


def choose_numbers(here: Context, pair: Pair, command: str) -> tuple[str, ...]:
    """Offer the open actions in a terminal; returns the lasting names of those chosen.

    Raises UsageError where nobody can be asked.
    """
    if not here.may_ask:
        raise UsageError("usage.missing", name="NUMBER", command=f"mentorlog action {command}")
    from mentorlog.conversation.action_choice import choose_several

    offered = open_actions(pair, here.today)
    if not offered:
        return ()
    labels = {str(each.number): format_added(here, pair, each, "offered") for each in offered}
    names = {str(each.number): each.name for each in offered}
    chosen = choose_several(here.asker(), here.texts, labels)
    return tuple(names[number] for number in chosen)
