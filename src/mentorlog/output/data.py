"""What `--json` says of the things of a journal: the files' own keys, and views beside them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING

from mentorlog.domain.model.meeting import MeetingEntry
from mentorlog.domain.model.pair import Pair, under_way
from mentorlog.domain.views.actions import TrackedAction

if TYPE_CHECKING:
    from mentorlog.store.writing.file_change import Changed


def pair_data(pair: Pair) -> dict[str, object]:
    """Say which relationship it is."""
    return {"key": pair.key, "name": pair.name, "me": pair.me}


def relationship_data(pair: Pair) -> dict[str, object]:
    """Say all of `relationship.yaml`, in the files' keys."""
    record = pair.relationship.model_dump(by_alias=True, exclude={"mentorlog"})
    return {**pair_data(pair), **record, "name": pair.name, "me": pair.me}


def meeting_data(entry: MeetingEntry) -> dict[str, object]:
    """Say all of a meeting's file, with its name and date; `status` is never absent."""
    record = entry.meeting.model_dump(by_alias=True, exclude={"mentorlog"})
    return {
        "name": str(entry.name),
        "date": entry.name.date,
        **record,
        "status": entry.meeting.state,
    }


def action_data(action: TrackedAction) -> dict[str, object]:
    """Say an action: `due` is what was written, `due_on` the day that follows from it."""
    record = action.item.model_dump(by_alias=True)
    return {
        "number": action.number,
        "name": action.name,
        "meeting": str(action.meeting),
        **record,
        "due_on": action.due,
        "age": action.age,
        "late": action.is_late,
        "open": action.item.is_open,
    }


def changed_data(changed: Iterable[Changed]) -> list[dict[str, str]]:
    """Say which files a command changed."""
    return [{"file": each.file, "name": each.name, "what": each.what} for each in changed]


def brief_meeting_data(
    entry: MeetingEntry | None, pair: Pair, today: dt.date
) -> dict[str, object] | None:
    """Say when and where a meeting is, without what was said in it; None for none."""
    if entry is None:
        return None
    meeting, now = entry.meeting, under_way(pair, today)
    return {
        "name": str(entry.name),
        "date": entry.name.date,
        "status": meeting.state,
        "time": meeting.time,
        "minutes": meeting.minutes,
        "place": meeting.place,
        "mode": meeting.mode,
        "topics": [topic.model_dump(by_alias=True) for topic in meeting.topics],
        "under_way": now is not None and now.name == entry.name,
    }
