"""The part of a relationship that may be shared: fields marked so on their models, no others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from mentorlog.domain.changes.meeting import uid_of
from mentorlog.domain.model.expectations import Answer
from mentorlog.domain.model.fields import Record, Trait, fields_with
from mentorlog.domain.model.file_names import MeetingName
from mentorlog.domain.model.meeting import Meeting, MeetingEntry
from mentorlog.domain.model.milestone import Milestone
from mentorlog.domain.model.pair import Pair

AnyRecord = TypeVar("AnyRecord", bound=Record)


@dataclass(frozen=True)
class SharedMeeting:
    """One meeting with its status; fields of `record` that are one's own are empty.

    `uid` is for calendars, and stays the same when the meeting moves. `numbers` are the positions
    of its actions in the file, dropped ones counted.
    """

    name: MeetingName
    uid: str
    record: Meeting
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True)
class Shared:
    """Everything that may be shared; the user's own name is None where the journal has none.

    `answers` are the agreed ones, each with its question's wording; `with_notes` says whether notes
    were asked for.
    """

    mentor: str | None
    mentee: str | None
    meetings: tuple[SharedMeeting, ...]
    milestones: tuple[Milestone, ...] = ()
    answers: Mapping[str, Answer] = field(default_factory=dict)
    with_notes: bool = False


def share_pair(
    pair: Pair, own_name: str | None, questions: Mapping[str, str], *, with_notes: bool = False
) -> Shared:
    """Return what may be shared of a whole relationship.

    `questions` has the guide's heading for each key of the checklist. Dropped milestones are left
    out: without the mark, which is not shared, they would look open.
    """
    mentor, mentee = _names(pair, own_name)
    return Shared(
        mentor=mentor,
        mentee=mentee,
        meetings=tuple(_meeting(pair, each, with_notes=with_notes) for each in pair.meetings),
        milestones=tuple(_keep_items(pair.milestones.milestones, (Trait.SHARED,))),
        answers=dict(_answers(pair, questions)),
        with_notes=with_notes,
    )


def share_meeting(
    pair: Pair, entry: MeetingEntry, own_name: str | None, *, with_notes: bool = False
) -> Shared:
    """Return what may be shared of one meeting."""
    mentor, mentee = _names(pair, own_name)
    meetings = (_meeting(pair, entry, with_notes=with_notes),)
    return Shared(mentor=mentor, mentee=mentee, meetings=meetings, with_notes=with_notes)


def _names(pair: Pair, own_name: str | None) -> tuple[str | None, str | None]:
    return (own_name, pair.name) if pair.me == "mentor" else (pair.name, own_name)


def _meeting(pair: Pair, entry: MeetingEntry, *, with_notes: bool) -> SharedMeeting:
    traits = (Trait.SHARED, Trait.ON_REQUEST) if with_notes else (Trait.SHARED,)
    kept = _keep(entry.meeting, traits)
    actions = enumerate(entry.meeting.actions, 1)
    return SharedMeeting(
        name=entry.name,
        uid=uid_of(pair, entry),
        record=kept.model_copy(update={"status": entry.meeting.state}),
        numbers=tuple(number for number, each in actions if not each.dropped),
    )


def _answers(pair: Pair, questions: Mapping[str, str]) -> Iterator[tuple[str, Answer]]:
    for key, answer in pair.expectations.answers.items():
        if answer.agreed:
            question = answer.question or questions.get(key) or key
            kept = _keep(answer, (Trait.SHARED,))
            yield key, kept.model_copy(update={"question": question})


def _keep(record: AnyRecord, traits: tuple[Trait, ...]) -> AnyRecord:
    """Return a copy of a record with only the fields that have one of the traits."""
    fields = fields_with(type(record), *traits)
    kept = {name: _keep_value(getattr(record, name), traits) for name in fields}
    made: Any = type(record).model_construct(**kept)
    return cast("AnyRecord", made)


def _keep_value(value: Any, traits: tuple[Trait, ...]) -> Any:  # noqa: ANN401 - any field's
    if isinstance(value, Record):
        return _keep(value, traits)
    if isinstance(value, list):
        return _keep_items(value, traits)
    return None if value == "" else value


def _keep_items(items: list[Any], traits: tuple[Trait, ...]) -> list[Any]:
    return [_keep_value(each, traits) for each in items if not getattr(each, "dropped", None)]


def list_values(record: Record) -> dict[str, Any]:
    """Return the shared values of a record by the files' keys; notes last, if included."""
    fields = fields_with(type(record), Trait.SHARED, Trait.ON_REQUEST)
    return {
        field.alias or name: _plain(getattr(record, name))
        for name, field in fields.items()
        if Trait.SHARED in field.metadata or name in record.model_fields_set
    }


def _plain(value: Any) -> Any:  # noqa: ANN401 - any field's
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return list_values(value) if isinstance(value, Record) else value
