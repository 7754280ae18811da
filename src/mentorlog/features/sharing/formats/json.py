"""What may be shared, as a JSON document: the files' own keys, and none that is not shared."""

from __future__ import annotations

from mentorlog.features.sharing.rules.export import Shared, list_values
from mentorlog.output.envelope import VERSION, Json, format_document, to_json


def shared_document(shared: Shared) -> dict[str, Json]:
    """Return all that is shared; meetings have `notes` only where these were asked for."""
    said = {
        "mentor": shared.mentor,
        "mentee": shared.mentee,
        "meetings": [
            {
                "name": each.name,
                "uid": each.uid,
                "date": each.name.date,
                **list_values(each.record),
            }
            for each in shared.meetings
        ],
        "milestones": [list_values(each) for each in shared.milestones],
        "answers": [{"key": key, **list_values(each)} for key, each in shared.answers.items()],
    }
    return {"mentorlog": VERSION, **{key: to_json(each) for key, each in said.items()}}


def format_json(shared: Shared) -> str:
    """Write the document, which ends in a newline."""
    return f"{format_document(shared_document(shared))}\n"
