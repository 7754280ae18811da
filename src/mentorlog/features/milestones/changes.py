"""Changes to files that add, change, close and reopen milestones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from mentorlog.domain.changes.action import change_action, line_of
from mentorlog.domain.changes.edits import Change, EditFile, Remove, Value
from mentorlog.domain.changes.edits import Edit as FileEdit
from mentorlog.domain.changes.entries import has_key, put_items, remark, set_key, unfold
from mentorlog.domain.model.fields import Closed, key_order
from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.domain.model.milestone import Milestone, keys_in_order, milestone_keys
from mentorlog.domain.model.milestone_keys import free_key
from mentorlog.domain.model.pair import Pair
from mentorlog.domain.views.actions import TrackedAction, track_actions
from mentorlog.domain.views.milestones import MilestoneItem, TrackedMilestone, actions_toward

Given = Mapping[str, Value]
"""The given values of a milestone, by the file's keys; None removes a value."""


def change_item(pair: Pair, item: MilestoneItem, given: Given, today: dt.date) -> list[Change]:
    """Replace the given values of a milestone or a step; equal ones are left alone.

    Actions that name the old key are changed first: after a crash in between the milestone is still
    found by it, and the same command completes.
    """
    edits = [*_edit_record(item, given), *_keep_keys(pair, item, given)]
    file = FileName(Kind.MILESTONES, pair.key)
    changes: list[Change] = [EditFile(file, tuple(edits))] if edits else []
    key = given.get("key")
    if not isinstance(key, str):
        return changes
    followed = (
        change
        for action in actions_naming(pair, item.name, today)
        for change in change_action(pair.key, action, replace(line_of(action.item), milestone=key))
    )
    return [*followed, *changes]


def actions_naming(pair: Pair, key: str, today: dt.date) -> tuple[TrackedAction, ...]:
    """Return the actions that name a milestone, closed ones included."""
    return actions_toward(track_actions(pair, today), key)


def _edit_record(item: MilestoneItem, given: Given) -> Iterator[FileEdit]:
    record, path = item.record, item.path
    for name, value in given.items():
        # The key may be made from the title and stand nowhere in the file.
        there = item.name if name == "key" else getattr(record, name)
        if value is None and has_key(record, name):
            yield Remove((*path, name))
        elif value is not None and value != _stripped(there):
            yield set_key(record, name, value, path)


def _stripped(value: object) -> object:
    return value.strip() if isinstance(value, str) else value


def _keep_keys(pair: Pair, item: MilestoneItem, given: Given) -> Iterator[FileEdit]:
    """Write down keys made from titles that would change with this edit."""
    if not isinstance(item.record, Milestone):
        return
    before, there = keys_in_order(pair.milestones), pair.milestones.milestones
    place = before.index(item.name)
    fresh = list(there)
    fresh[place] = there[place].model_copy(update=dict(given))
    # A changed title can change the keys of others too, since equal ones are numbered.
    after = keys_in_order(pair.milestones.model_copy(update={"milestones": fresh}))
    for index, (old, new) in enumerate(zip(before, after, strict=True)):
        if old != new and not (index == place and "key" in given):
            yield set_key(there[index], "key", old, ("milestones", index))


Added = tuple[str, list[Change]]
"""The name of what was added, `KEY` or `KEY/N`, and the changes."""


def append_milestone(  # noqa: PLR0913 - one for each thing that is written
    pair: Pair,
    title: str,
    *,
    key: str | None = None,
    due: dt.date | None = None,
    why: str | None = None,
    evidence: str | None = None,
    steps: Sequence[str] = (),
) -> Added:
    """Add a large milestone, with the titles of its first small ones.

    Without `key` a free one is made from the title; a given one is written without a check.
    """
    name = key or free_key(title, milestone_keys(pair.milestones))
    said: dict[str, Value] = {
        "title": title.strip(),
        "key": name,
        "due": due,
        "why": remark(why or ""),
        "evidence": remark(evidence or ""),
        "steps": [{"title": step.strip()} for step in steps if step.strip()],
    }
    entry = {each: said[each] for each in key_order(Milestone) if said.get(each)}
    return name, _change(pair.key, put_items(pair.milestones, "milestones", [entry]))


def add_step(
    pair: Pair, milestone: TrackedMilestone, title: str, due: dt.date | None = None
) -> Added:
    """Add a small milestone inside a large one."""
    entry: dict[str, Value] = {"title": title.strip(), **({"due": due} if due else {})}
    path = milestone.whole.path
    edits = [*unfold(milestone.milestone, path)]
    edits += put_items(milestone.milestone, "steps", [entry], path)
    return f"{milestone.key}/{len(milestone.steps) + 1}", _change(pair.key, edits)


def close_item(key: str, item: MilestoneItem, word: Closed, day: dt.date) -> list[Change]:
    """Close a milestone or a step as done or dropped; one closed the other way becomes this one."""
    record, path = item.record, item.path
    other = "dropped" if word == "done" else "done"
    taken: list[FileEdit] = [Remove((*path, other))] if getattr(record, other) else []
    return _change(key, [*unfold(record, path), set_key(record, word, day, path), *taken])


def reopen_item(key: str, item: MilestoneItem) -> list[Change]:
    """Reopen a milestone or a step by removing the day on which it was closed."""
    closed = [word for word in ("done", "dropped") if getattr(item.record, word)]
    return _change(key, [Remove((*item.path, word)) for word in closed])


def _change(key: str, edits: Sequence[FileEdit]) -> list[Change]:
    return [EditFile(FileName(Kind.MILESTONES, key), tuple(edits))] if edits else []
