"""What may be shared, as a table for a spreadsheet: a line for each meeting and each action."""

from __future__ import annotations

from collections.abc import Iterator

from mentorlog.features.sharing.rules.export import Done, Shared, SharedAction, SharedMeeting
from mentorlog.output.csv_table import Cell, format_csv
from mentorlog.texts import Texts

COLUMNS = (
    *("kind", "meeting", "date", "status", "time", "minutes", "place", "mode", "topics"),
    *("summary", "notes", "text", "owner", "due", "done"),
)


def format_table(shared: Shared, excel: Texts | None = None) -> bytes:
    """Write a meeting's line and behind it those of its actions; what does not apply is empty.

    There is a column for notes only where these were asked for; `excel` is as in `format_csv`.
    """
    columns = [each for each in COLUMNS if each != "notes" or shared.with_notes]
    rows = [row for meeting in shared.meetings for row in _rows(meeting)]
    return format_csv([columns, *([row.get(each) for each in columns] for row in rows)], excel)


def _rows(meeting: SharedMeeting) -> Iterator[dict[str, Cell]]:
    place = {"meeting": str(meeting.name), "date": meeting.name.date.isoformat()}
    yield {"kind": "meeting", **place, **_meeting(meeting)}
    for action in meeting.actions:
        yield {"kind": "action", **place, **_action(action)}


def _meeting(meeting: SharedMeeting) -> dict[str, Cell]:
    return {
        "status": meeting.status,
        "time": meeting.time.isoformat("minutes") if meeting.time else "",
        "minutes": meeting.minutes or None,
        "place": meeting.place,
        "mode": meeting.mode or "",
        "topics": "; ".join(each.text for each in meeting.topics),
        "summary": meeting.summary,
        "notes": meeting.notes,
    }


def _action(action: SharedAction) -> dict[str, Cell]:
    return {
        "text": action.text,
        "owner": action.owner,
        "due": action.due.isoformat() if action.due else "",
        "done": _done(action.done),
    }


def _done(done: Done) -> str:
    if done is True:
        return "yes"
    return done.isoformat() if done else ""
