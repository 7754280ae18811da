"""Something to share: a meeting with every field filled, as the tests want it."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

from mentorlog.domain.model.file_names import MeetingName
from mentorlog.features.sharing.rules.export import Shared, SharedAction, SharedMeeting, SharedTopic

MEETING = SharedMeeting(
    name=MeetingName(dt.date(2026, 9, 14)),
    uid="sofie-holm-2026-09-14@mentorlog",
    status="held",
    time=dt.time(14, 30),
    minutes=90,
    place="Café",
    mode="online",
    topics=(SharedTopic("A job", "mentee"),),
    summary="A trial month.",
    notes=None,
    actions=(SharedAction("Ask two alumni", "mentee", dt.date(2026, 10, 1), None),),
)


def share(**fields: Any) -> Shared:  # noqa: ANN401 - any field of a meeting
    """Share one meeting, with some of its fields replaced."""
    meeting = dataclasses.replace(MEETING, **fields)
    return Shared("Mette Krogh", "Sofie Holm", (meeting,), with_notes=meeting.notes is not None)
