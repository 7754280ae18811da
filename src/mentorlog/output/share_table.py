"""What may be shared, as a table for a spreadsheet: a line for each meeting and each action."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from mentorlog.domain.sharing import Done, Shared, SharedAction, SharedMeeting
from mentorlog.domain.visible import visible

COLUMNS = (
    *("kind", "meeting", "date", "status", "time", "minutes", "place", "mode", "topics"),
    *("summary", "notes", "text", "owner", "due", "done"),
)
_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a spreadsheet takes for the beginning of a formula, in its wide form too."""


def format_table(shared: Shared) -> str:
    """Write a meeting's line and behind it those of its actions; what does not apply is empty.

    There is a column for notes only where these were asked for. A text that a spreadsheet would
    take for a formula has an apostrophe before it.
    """
    page = io.StringIO()
    columns = [each for each in COLUMNS if each != "notes" or shared.with_notes]
    writer = csv.DictWriter(page, columns, restval="", extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    for meeting in shared.meetings:
        writer.writerows(_rows(meeting))
    return page.getvalue()


def _rows(meeting: SharedMeeting) -> Iterator[dict[str, str]]:
    place = {"meeting": str(meeting.name), "date": meeting.name.date.isoformat()}
    yield {"kind": "meeting", **place, **_meeting(meeting)}
    for action in meeting.actions:
        yield {"kind": "action", **place, **_action(action)}


def _meeting(meeting: SharedMeeting) -> dict[str, str]:
    return {
        "status": meeting.status,
        "time": meeting.time.isoformat("minutes") if meeting.time else "",
        "minutes": str(meeting.minutes or ""),
        "place": _cell(meeting.place),
        "mode": meeting.mode or "",
        "topics": _cell("; ".join(each.text for each in meeting.topics)),
        "summary": _cell(meeting.summary),
        "notes": _cell(meeting.notes),
    }


def _action(action: SharedAction) -> dict[str, str]:
    return {
        "text": _cell(action.text),
        "owner": action.owner,
        "due": action.due.isoformat() if action.due else "",
        "done": _done(action.done),
    }


def _done(done: Done) -> str:
    if done is True:
        return "yes"
    return done.isoformat() if done else ""


def _cell(text: str | None) -> str:
    """Return a text on one line that no spreadsheet takes for a formula."""
    said = visible(" ".join((text or "").split()))
    return f"'{said}" if said.startswith(_FORMULA) else said
