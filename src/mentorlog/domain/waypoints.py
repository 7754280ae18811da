"""What a command on milestones and their steps means for the files (G21)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from mentorlog.domain.changes import Change, Edit
from mentorlog.domain.edits import Edit as FileEdit
from mentorlog.domain.edits import Remove, Value
from mentorlog.domain.entries import put, put_items, remark, unfold
from mentorlog.domain.milestone import Milestone, free_key, milestone_keys
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.pair import Pair
from mentorlog.domain.progress import TrackedMilestone, Waypoint
from mentorlog.domain.promises import Closed
from mentorlog.domain.records import key_order

Added = tuple[str, list[Change]]
"""The name of what was added, `KEY` or `KEY/N`, and the changes."""


def add_milestone(  # noqa: PLR0913 - one for each thing that is written
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

    Without `key` one is made from the title; one that is given is taken as it is, be it free or
    not (`milestone_keys` says).
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


def close_waypoint(key: str, waypoint: Waypoint, word: Closed, day: dt.date) -> list[Change]:
    """Close a milestone or a step as done or dropped; one closed the other way is closed anew."""
    record, path = waypoint.record, waypoint.path
    other = "dropped" if word == "done" else "done"
    taken: list[FileEdit] = [Remove((*path, other))] if getattr(record, other) else []
    return _change(key, [*unfold(record, path), put(record, word, day, path), *taken])


def reopen_waypoint(key: str, waypoint: Waypoint) -> list[Change]:
    """Open a milestone or a step again by taking out the day on which it was closed."""
    closed = [word for word in ("done", "dropped") if getattr(waypoint.record, word)]
    return _change(key, [Remove((*waypoint.path, word)) for word in closed])


def _change(key: str, edits: Sequence[FileEdit]) -> list[Change]:
    return [Edit(FileName(Kind.MILESTONES, key), tuple(edits))] if edits else []
