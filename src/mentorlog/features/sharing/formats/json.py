"""What may be shared, as a JSON document: the files' own keys, and none that is not shared."""

from __future__ import annotations

from mentorlog.features.sharing.rules.export import Shared, SharedMeeting
from mentorlog.output.envelope import VERSION, Json, format_document, to_json


def shared_document(shared: Shared) -> dict[str, Json]:
    """Return all that is shared; meetings have `notes` only where these were asked for."""
    return {
        "mentorlog": VERSION,
        "mentor": shared.mentor,
        "mentee": shared.mentee,
        "meetings": [_meeting(each, with_notes=shared.with_notes) for each in shared.meetings],
        "milestones": to_json(shared.milestones),
        "answers": to_json(shared.answers),
    }


def _meeting(meeting: SharedMeeting, *, with_notes: bool) -> Json:
    notes = {"notes": meeting.notes} if with_notes else {}
    return to_json(
        {
            "name": meeting.name,
            "uid": meeting.uid,
            "date": meeting.name.date,
            "status": meeting.status,
            "time": meeting.time,
            "minutes": meeting.minutes,
            "place": meeting.place,
            "mode": meeting.mode,
            "topics": [{"text": each.text, "from": each.brought_by} for each in meeting.topics],
            "summary": meeting.summary,
            **notes,
            "actions": [
                {"text": each.text, "owner": each.owner, "due": each.due, "done": each.done}
                for each in meeting.actions
            ],
        }
    )


def format_json(shared: Shared) -> str:
    """Write the document, which ends in a newline."""
    return f"{format_document(shared_document(shared))}\n"
