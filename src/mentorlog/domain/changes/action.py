"""Changes to an action: only what is given is replaced."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from mentorlog.domain.changes.edits import Change, EditFile, Remove, Set, Value
from mentorlog.domain.changes.edits import Edit as FileEdit
from mentorlog.domain.changes.entries import has_key, set_key
from mentorlog.domain.model.action import ActionItem, ActionLine, parse_action_line
from mentorlog.domain.model.file_names import Path, meeting_file
from mentorlog.domain.views.actions import TrackedAction
from mentorlog.errors import UsageError

_OWNERS = frozenset({"@mentor", "@mentee", "@both"})
_NO_DAY = "due:"


def line_of(item: ActionItem) -> ActionLine:
    """Return an action's values as an `ActionLine`."""
    return ActionLine(item.text, item.owner, item.due, item.milestone)


def amend_line(
    item: ActionItem, typed: str, read_due: Callable[[str], dt.date], milestones: frozenset[str]
) -> ActionLine:
    """Return an action's values after `typed` has replaced those that it gives.

    Words replace the text; `due:`, `@owner` and `+KEY` replace theirs, and `due:` alone removes the
    day. Raises UsageError where the only words are an unknown owner's or milestone's, which would
    replace the text, and what `parse_action_line` raises.
    """
    words = typed.split()
    rest = [word for word in words if word.lower() != _NO_DAY]
    read = parse_action_line(" ".join(rest), read_due, milestones)
    if read.text and set(read.text.split()) <= set(read.strays):
        raise UsageError("actions.only-stray", word=read.strays[0])
    loses_day = len(rest) < len(words)
    return ActionLine(
        read.text or item.text,
        read.owner if any(word.lower() in _OWNERS for word in words) else item.owner,
        read.due or (None if loses_day else item.due),
        read.milestone or item.milestone,
        read.strays,
    )


def format_action_line(line: ActionLine) -> str:
    """Return an action as one line, with an ISO date."""
    parts = [line.text]
    parts += [f"@{line.owner}"] if line.owner != "mentee" else []
    parts += [f"due:{line.due}"] if line.due else []
    parts += [f"+{line.milestone}"] if line.milestone else []
    return " ".join(parts)


def change_action(key: str, action: TrackedAction, wanted: ActionLine) -> list[Change]:
    """Set the wanted values of an action; its other keys stay.

    One that the file has as one line stays one, unless that line would be parsed differently.
    """
    item, path = action.item, ("actions", action.position - 1)
    before, after = line_of(item), replace(wanted, strays=())
    if before == after:
        return []
    edits = [Set(path, _as_line(after))] if item.is_line else _amend(item, before, after, path)
    return [EditFile(meeting_file(key, action.meeting), tuple(edits))]


def _as_line(wanted: ActionLine) -> Value:
    line = format_action_line(wanted)
    known = frozenset({wanted.milestone} if wanted.milestone else ())
    read = parse_action_line(line, dt.date.fromisoformat, known)
    # A word such as `@mentor` in the text itself would become the owner: then the long form is
    # safe.
    return line if replace(read, strays=()) == wanted else wanted.entry()


def _amend(item: ActionItem, before: ActionLine, after: ActionLine, path: Path) -> list[FileEdit]:
    edits: list[FileEdit] = []
    for key in ("text", "owner", "due", "milestone"):
        value = getattr(after, key)
        if value == getattr(before, key):
            continue
        if value is not None:
            edits.append(set_key(item, key, value, path))
        elif has_key(item, key):
            edits.append(Remove((*path, key)))
    return edits
