"""What a command on action items means for the files (G23, G26)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal

from mentorlog.domain.action import ActionItem, ActionLine
from mentorlog.domain.carryover import TrackedAction
from mentorlog.domain.changes import Change, Edit
from mentorlog.domain.edits import Edit as FileEdit
from mentorlog.domain.edits import Path, Remove, Set
from mentorlog.domain.entries import put, put_items, put_paragraph
from mentorlog.domain.meeting import MeetingEntry
from mentorlog.domain.names import meeting_file

Closed = Literal["done", "dropped"]


def add_actions(key: str, entry: MeetingEntry, lines: Sequence[ActionLine]) -> list[Change]:
    """Add actions to a meeting, in the long form."""
    edits = put_items(entry.meeting, "actions", [line.entry() for line in lines])
    return [Edit(meeting_file(key, entry.name), tuple(edits))] if edits else []


def close_action(
    key: str, action: TrackedAction, word: Closed, day: dt.date, note: str | None = None
) -> list[Change]:
    """Close an action as done or dropped on a day; one closed the other way is closed anew."""
    other = "dropped" if word == "done" else "done"
    path: Path = ("actions", action.position - 1)
    if action.item.is_line:
        edits: list[FileEdit] = [Set(path, _long_form(action.item, {word: day}, note))]
    else:
        taken: list[FileEdit] = [Remove((*path, other))] if getattr(action.item, other) else []
        said = put_paragraph(action.item, "note", note, path) if note else []
        edits = [put(action.item, word, day, path), *taken, *said]
    return [Edit(meeting_file(key, action.meeting), tuple(edits))]


def reopen_action(key: str, action: TrackedAction, note: str | None = None) -> list[Change]:
    """Open an action again by taking out the day on which it was closed."""
    path: Path = ("actions", action.position - 1)
    closed = [word for word in ("done", "dropped") if getattr(action.item, word)]
    said = put_paragraph(action.item, "note", note, path) if note else []
    edits = [*(Remove((*path, word)) for word in closed), *said]
    return [Edit(meeting_file(key, action.meeting), tuple(edits))] if edits else []


def note_action(key: str, action: TrackedAction, note: str | None) -> list[Change]:
    """Add a remark to an action, whatever became of it; None adds nothing."""
    if not note:
        return []
    path: Path = ("actions", action.position - 1)
    edits = (
        [Set(path, _long_form(action.item, {}, note))]
        if action.item.is_line
        else put_paragraph(action.item, "note", note, path)
    )
    return [Edit(meeting_file(key, action.meeting), tuple(edits))] if edits else []


def defer_action(key: str, action: TrackedAction, due: dt.date) -> list[Change]:
    """Keep an action with a new day."""
    path: Path = ("actions", action.position - 1)
    edit = (
        Set(path, _long_form(action.item, {"due": due}, None))
        if action.item.is_line
        else put(action.item, "due", due, path)
    )
    return [Edit(meeting_file(key, action.meeting), (edit,))]


def _long_form(
    item: ActionItem, facts: dict[str, dt.date], note: str | None
) -> dict[str, str | dt.date]:
    line = ActionLine(item.text, item.owner, item.due, item.milestone).entry()
    entry = {**line, **facts, **({"note": note} if note else {})}
    order = tuple(ActionItem.model_fields)
    return {key: entry[key] for key in order if key in entry}
