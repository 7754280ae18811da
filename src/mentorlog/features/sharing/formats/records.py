"""What may be shared, record by record: a CSV table, and a JSON document."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from mentorlog.domain.model.action import ActionItem
from mentorlog.domain.model.fields import Trait, fields_with
from mentorlog.domain.model.meeting import Meeting
from mentorlog.features.sharing.rules.export import Shared, SharedMeeting, list_values
from mentorlog.output.csv_table import Cell, format_csv
from mentorlog.output.envelope import VERSION, Json, format_document, to_json
from mentorlog.texts import Texts

_ROWS = "actions"
"""The field of a meeting that has rows of its own."""


def format_table(shared: Shared, excel: Texts | None = None) -> bytes:
    """Return CSV with a line for each meeting, followed by its actions; other cells are empty.

    There is a column for notes only where these were asked for; `excel` is as in `format_csv`.
    """
    traits = (Trait.SHARED, Trait.ON_REQUEST) if shared.with_notes else (Trait.SHARED,)
    columns = [
        *("kind", "meeting", "date"),
        *(key for key in fields_with(Meeting, *traits) if key != _ROWS),
        *fields_with(ActionItem, *traits),
    ]
    rows = (row for meeting in shared.meetings for row in _rows(meeting))
    lines = ([_cell(row.get(each)) for each in columns] for row in rows)
    return format_csv([columns, *lines], excel)


def _rows(meeting: SharedMeeting) -> Iterator[dict[str, Any]]:
    place = {"meeting": str(meeting.name), "date": meeting.name.date}
    yield {"kind": "meeting", **place, **list_values(meeting.record)}
    for action in meeting.record.actions:
        yield {"kind": "action", **place, **list_values(action)}


def _cell(value: Any) -> Cell:  # noqa: ANN401 - any field's
    if isinstance(value, list):
        return "; ".join(each["text"] if isinstance(each, dict) else str(each) for each in value)
    if isinstance(value, dt.time):
        return value.isoformat("minutes")
    if value is True:
        return "yes"
    return value if isinstance(value, Cell) else str(value)


def shared_document(shared: Shared) -> dict[str, Json]:
    """Return everything shared; meetings have `notes` only where these were asked for."""
    said = {
        "mentor": shared.mentor,
        "mentee": shared.mentee,
        "meetings": [
            {"name": each.name, "uid": each.uid, "date": each.name.date, **list_values(each.record)}
            for each in shared.meetings
        ],
        "milestones": [list_values(each) for each in shared.milestones],
        "answers": [{"key": key, **list_values(each)} for key, each in shared.answers.items()],
    }
    return {"mentorlog": VERSION, **{key: to_json(each) for key, each in said.items()}}


def format_json(shared: Shared) -> str:
    """Return the document as JSON, which ends in a newline."""
    return f"{format_document(shared_document(shared))}\n"
