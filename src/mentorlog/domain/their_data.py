"""What the other side shared, as plain data of our own files: the files' keys, and texts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping

from mentorlog.domain.entries import block
from mentorlog.domain.names import Kind
from mentorlog.domain.plain import Plain, is_nothing
from mentorlog.domain.records import Record
from mentorlog.domain.their_file import TheirAnswer, TheirFile, TheirMeeting, TheirTopic

Data = dict[str, Plain]


def meeting_data(meeting: TheirMeeting) -> Data:
    """Return what a meeting's file of ours says that holds no more than theirs."""
    said: Data = {
        **_entry(meeting, "status", "time", "minutes", "place", "mode"),
        "topics": [_topic(each) for each in meeting.topics],
        "notes": _text(meeting.notes),
        "summary": _text(meeting.summary),
        "actions": [_entry(each, "text", "owner", "due", "done") for each in meeting.actions],
    }
    return _said(said)


def other_data(shared: TheirFile, checklist: Collection[str]) -> Mapping[Kind, Data]:
    """Return what other files than meetings say; a question of the checklist needs no wording."""
    milestones: list[Plain] = [
        _said(
            {
                **_entry(each, "title", "due", "done"),
                "steps": [_entry(step, "title", "due", "done") for step in each.steps],
            }
        )
        for each in shared.milestones
    ]
    answers: Data = {each.key: _answer(each, checklist) for each in shared.answers}
    files: dict[Kind, Data] = {
        Kind.MILESTONES: {"milestones": milestones},
        Kind.EXPECTATIONS: {"answers": answers},
    }
    return {kind: data for kind, data in files.items() if all(data.values())}


def _answer(answer: TheirAnswer, checklist: Collection[str]) -> Data:
    is_known = answer.key in checklist or answer.question == answer.key
    question = None if is_known else answer.question
    agreed = answer.agreed.strip()
    return _said({"question": question, "agreed": block(agreed) if "\n" in agreed else agreed})


def _topic(topic: TheirTopic) -> Plain:
    words = topic.text.split()
    is_plain = topic.brought_by == "mentee" and words[-1].lower() not in {"@mentor", "@mentee"}
    return topic.text if is_plain else {"text": topic.text, "from": topic.brought_by}


def _entry(record: Record, *keys: str) -> Data:
    return _said({key: _plain(getattr(record, key)) for key in keys})


def _plain(value: object) -> Plain:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true"
    return value.strftime("%H:%M") if isinstance(value, dt.time) else str(value)


def _text(text: str | None) -> Plain:
    return block(text) if text and text.strip() else None


def _said(data: Data) -> Data:
    return {key: value for key, value in data.items() if not is_nothing(value)}
