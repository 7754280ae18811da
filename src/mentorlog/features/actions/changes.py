"""Changes to files that the commands on action items make (G23, G26)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from mentorlog.domain.changes.edits import Change, EditFile, Remove, Set
from mentorlog.domain.changes.edits import Edit as FileEdit
from mentorlog.domain.changes.entries import put_items, put_paragraph, remark, set_key
from mentorlog.domain.model.action import ActionItem, ActionLine
from mentorlog.domain.model.fields import key_order
from mentorlog.domain.model.file_names import Path, meeting_file
from mentorlog.domain.model.meeting import MeetingEntry
from mentorlog.domain.views.actions import TrackedAction

if TYPE_CHECKING:
    from mentorlog.domain.model.fields import Closed


def append_actions(key: str, entry: MeetingEntry, lines: Sequence[ActionLine]) -> list[Change]:
    """Add actions to a meeting, in the long form."""
    edits = put_items(entry.meeting, "actions", [line.entry() for line in lines])
    return [EditFile(meeting_file(key, entry.name), tuple(edits))] if edits else []


def not_agreed_yet(entry: MeetingEntry, lines: Sequence[ActionLine]) -> list[ActionLine]:
    """Return the actions that the meeting does not hold open already, word for word, each once.

    A closing that is repeated therefore adds no action a second time.
    """
    there = {_promise(item) for item in entry.meeting.actions if item.is_open}
    # Reversed twice, so that of equal lines the first one is kept, in its place.
    fresh = {_promise(line): line for line in reversed(lines) if _promise(line) not in there}
    return list(reversed(fresh.values()))


def _promise(action: ActionItem | ActionLine) -> tuple[object, ...]:
    return action.text, action.owner, action.due, action.milestone


def close_action(
    key: str, action: TrackedAction, word: Closed, day: dt.date, note: str | None = None
) -> list[Change]:
    """Close an action as done or dropped on a day; one closed the other way becomes this one."""
    item, path = action.item, _path(action)
    if item.is_line:
        return _change(key, action, [Set(path, _long_form(item, {word: day}, note))])
    other = "dropped" if word == "done" else "done"
    taken: list[FileEdit] = [Remove((*path, other))] if getattr(item, other) else []
    said = put_paragraph(item, "note", note or "", path)
    return _change(key, action, [set_key(item, word, day, path), *taken, *said])


def reopen_action(key: str, action: TrackedAction, note: str | None = None) -> list[Change]:
    """Reopen an action by removing the day on which it was closed."""
    path = _path(action)
    closed = [word for word in ("done", "dropped") if getattr(action.item, word)]
    opened = _change(key, action, [Remove((*path, word)) for word in closed])
    return [*opened, *note_action(key, action, note)]


def note_action(key: str, action: TrackedAction, note: str | None) -> list[Change]:
    """Add a remark to an open or closed action; None adds nothing."""
    item, path = action.item, _path(action)
    if note and note.strip() and item.is_line:
        return _change(key, action, [Set(path, _long_form(item, {}, note))])
    return _change(key, action, put_paragraph(item, "note", note or "", path))


def defer_action(key: str, action: TrackedAction, due: dt.date) -> list[Change]:
    """Move an action to a new due day."""
    item, path = action.item, _path(action)
    if item.is_line:
        return _change(key, action, [Set(path, _long_form(item, {"due": due}, None))])
    return _change(key, action, [set_key(item, "due", due, path)])


def restore_action(key: str, action: TrackedAction, before: ActionItem) -> list[Change]:
    """Reopen an action with the due day that it had before it was asked about."""
    path, due = _path(action), before.due
    edits: list[FileEdit] = []
    if action.item.due != due:
        edits.append(set_key(action.item, "due", due, path) if due else Remove((*path, "due")))
    closed = [word for word in ("done", "dropped") if getattr(action.item, word)]
    return _change(key, action, [*edits, *(Remove((*path, word)) for word in closed)])


def _path(action: TrackedAction) -> Path:
    return ("actions", action.position - 1)


def _change(key: str, action: TrackedAction, edits: Sequence[FileEdit]) -> list[Change]:
    return [EditFile(meeting_file(key, action.meeting), tuple(edits))] if edits else []


def _long_form(
    item: ActionItem, facts: dict[str, dt.date], note: str | None
) -> dict[str, str | dt.date]:
    line = ActionLine(item.text, item.owner, item.due, item.milestone).entry()
    said = {"note": remark(note)} if note and note.strip() else {}
    entry = {**line, **facts, **said}
    return {key: entry[key] for key in key_order(ActionItem) if key in entry}
