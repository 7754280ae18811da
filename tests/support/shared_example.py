"""Something to share: a meeting with every field filled, as the tests want it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from mentorlog.domain.model.action import ActionItem
from mentorlog.domain.model.file_names import MeetingName
from mentorlog.domain.model.meeting import Meeting, Topic
from mentorlog.features.sharing.rules.export import Shared, SharedMeeting

_FIELDS = {
    "status": "held",
    "time": dt.time(14, 30),
    "minutes": 90,
    "place": "Café",
    "mode": "online",
    "topics": [Topic(text="A job")],
    "summary": "A trial month.",
    "actions": [ActionItem(text="Ask two alumni", due=dt.date(2026, 10, 1))],
}


def make_meeting(
    uid: str = "sofie-holm-2026-09-14@mentorlog",
    numbers: tuple[int, ...] | None = None,
    **fields: Any,  # noqa: ANN401 - any field of a meeting
) -> SharedMeeting:
    """Make a meeting with some of its fields replaced; its actions are numbered from 1."""
    record = Meeting.model_construct(**{**_FIELDS, **fields})
    places = numbers or tuple(range(1, len(record.actions) + 1))
    return SharedMeeting(MeetingName(dt.date(2026, 9, 14)), uid, record, places)


def share(numbers: tuple[int, ...] | None = None, **fields: Any) -> Shared:  # noqa: ANN401 - see above
    """Share one meeting, with some of its fields replaced."""
    meeting = make_meeting(numbers=numbers, **fields)
    return Shared("Mette Krogh", "Sofie Holm", (meeting,), with_notes="notes" in fields)
