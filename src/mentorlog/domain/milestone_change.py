"""What changing a milestone or a step means for the files; a new key follows in the actions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import replace

from mentorlog.domain.action_change import change_action, line_of
from mentorlog.domain.carryover import TrackedAction, track_actions
from mentorlog.domain.changes import Change, Edit
from mentorlog.domain.edits import Edit as FileEdit
from mentorlog.domain.edits import Remove, Value
from mentorlog.domain.entries import has_key, put
from mentorlog.domain.milestone import Milestone, keys_in_order
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.pair import Pair
from mentorlog.domain.progress import Waypoint, actions_toward

Given = Mapping[str, Value]
"""What was given of a milestone, by the file's keys; None takes away what stands there."""


def change_waypoint(pair: Pair, waypoint: Waypoint, given: Given, today: dt.date) -> list[Change]:
    """Put what was given in the place of what stands there; what is so already is left alone.

    Actions that name the old key are changed first: after a crash in between the milestone is
    still found by it, and the same command completes.
    """
    edits = [*_edit_record(waypoint, given), *_keep_keys(pair, waypoint, given)]
    file = FileName(Kind.MILESTONES, pair.key)
    changes: list[Change] = [Edit(file, tuple(edits))] if edits else []
    key = given.get("key")
    if not isinstance(key, str):
        return changes
    followed = (
        change
        for action in actions_naming(pair, waypoint.name, today)
        for change in change_action(pair.key, action, replace(line_of(action.item), milestone=key))
    )
    return [*followed, *changes]


def actions_naming(pair: Pair, key: str, today: dt.date) -> tuple[TrackedAction, ...]:
    """List the actions that name a milestone, closed ones too."""
    return actions_toward(track_actions(pair, today), key)


def _edit_record(waypoint: Waypoint, given: Given) -> Iterator[FileEdit]:
    record, path = waypoint.record, waypoint.path
    for name, value in given.items():
        there = waypoint.name if name == "key" else getattr(record, name)
        if value is None and has_key(record, name):
            yield Remove((*path, name))
        elif value is not None and value != _stripped(there):
            yield put(record, name, value, path)


def _stripped(value: object) -> object:
    return value.strip() if isinstance(value, str) else value


def _keep_keys(pair: Pair, waypoint: Waypoint, given: Given) -> Iterator[FileEdit]:
    """Write down the keys that were made from titles and would be others afterwards."""
    if not isinstance(waypoint.record, Milestone):
        return
    before, there = keys_in_order(pair.milestones), pair.milestones.milestones
    place = before.index(waypoint.name)
    fresh = list(there)
    fresh[place] = there[place].model_copy(update=dict(given))
    after = keys_in_order(pair.milestones.model_copy(update={"milestones": fresh}))
    for index, (old, new) in enumerate(zip(before, after, strict=True)):
        if old != new and not (index == place and "key" in given):
            yield put(there[index], "key", old, ("milestones", index))
