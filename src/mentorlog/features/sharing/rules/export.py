"""What may be shared of a relationship: copied field by field, so that nothing else can slip in.

A field that is not named here is in no export.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from mentorlog.domain.changes.meeting import uid_of
from mentorlog.domain.model.action import ActionItem
from mentorlog.domain.model.fields import Owner, Side
from mentorlog.domain.model.file_names import MeetingName
from mentorlog.domain.model.meeting import MeetingEntry, Mode, Status, Topic
from mentorlog.domain.model.milestone import Milestone, Step
from mentorlog.domain.model.pair import Pair

Done = dt.date | Literal[True] | None
"""The day on which something was done, True when the day is not known, None while it is open."""


@dataclass(frozen=True)
class SharedTopic:
    """One topic, and who brought it."""

    text: str
    brought_by: Side


@dataclass(frozen=True)
class SharedAction:
    """What somebody promised; one without a day is for next time.

    `number` is its place among the meeting's actions, dropped ones counted.
    """

    text: str
    owner: Owner
    due: dt.date | None
    done: Done
    number: int = 1


@dataclass(frozen=True)
class SharedMeeting:
    """One meeting; `notes` is None unless they were asked for.

    `uid` is for calendars, and stays as it is when the meeting moves.
    """

    name: MeetingName
    uid: str
    status: Status
    time: dt.time | None
    minutes: int | None
    place: str | None
    mode: Mode | None
    topics: tuple[SharedTopic, ...]
    summary: str | None
    notes: str | None
    actions: tuple[SharedAction, ...]


@dataclass(frozen=True)
class SharedStep:
    """A small milestone."""

    title: str
    due: dt.date | None
    done: Done


@dataclass(frozen=True)
class SharedMilestone:
    """A large milestone with its small ones."""

    title: str
    due: dt.date | None
    done: Done
    steps: tuple[SharedStep, ...]


@dataclass(frozen=True)
class SharedAnswer:
    """What the two agreed on, behind the question that it answers."""

    key: str
    question: str
    agreed: str


@dataclass(frozen=True)
class Shared:
    """What may be shared; the user's own name is None where the journal has none.

    `with_notes` tells whether notes were asked for.
    """

    mentor: str | None
    mentee: str | None
    meetings: tuple[SharedMeeting, ...]
    milestones: tuple[SharedMilestone, ...] = ()
    answers: tuple[SharedAnswer, ...] = ()
    with_notes: bool = False


def share_pair(
    pair: Pair, own_name: str | None, questions: Mapping[str, str], *, with_notes: bool = False
) -> Shared:
    """Take what may be shared of a whole relationship.

    `questions` has the guide's heading for each key of the checklist. What was dropped is left
    out: without that word, which is not shared, it would look as if it were still to be done.
    """
    mentor, mentee = _names(pair, own_name)
    return Shared(
        mentor=mentor,
        mentee=mentee,
        meetings=tuple(_meeting(pair, each, with_notes=with_notes) for each in pair.meetings),
        milestones=tuple(_milestone(m) for m in pair.milestones.milestones if not m.dropped),
        answers=tuple(_answers(pair, questions)),
        with_notes=with_notes,
    )


def share_meeting(
    pair: Pair, entry: MeetingEntry, own_name: str | None, *, with_notes: bool = False
) -> Shared:
    """Take what may be shared of one meeting."""
    mentor, mentee = _names(pair, own_name)
    meetings = (_meeting(pair, entry, with_notes=with_notes),)
    return Shared(mentor=mentor, mentee=mentee, meetings=meetings, with_notes=with_notes)


def _names(pair: Pair, own_name: str | None) -> tuple[str | None, str | None]:
    return (own_name, pair.name) if pair.me == "mentor" else (pair.name, own_name)


def _meeting(pair: Pair, entry: MeetingEntry, *, with_notes: bool) -> SharedMeeting:
    meeting = entry.meeting
    return SharedMeeting(
        name=entry.name,
        uid=uid_of(pair, entry),
        status=meeting.state,
        time=meeting.time,
        minutes=meeting.minutes,
        place=meeting.place or None,
        mode=meeting.mode,
        topics=tuple(_topic(each) for each in meeting.topics),
        summary=meeting.summary or None,
        notes=(meeting.notes or None) if with_notes else None,
        actions=tuple(
            _action(each, number)
            for number, each in enumerate(meeting.actions, 1)
            if not each.dropped
        ),
    )


def _topic(topic: Topic) -> SharedTopic:
    return SharedTopic(text=topic.text, brought_by=topic.brought_by)


def _action(item: ActionItem, number: int) -> SharedAction:
    return SharedAction(
        text=item.text, owner=item.owner, due=item.due, done=item.done, number=number
    )


def _milestone(milestone: Milestone) -> SharedMilestone:
    return SharedMilestone(
        title=milestone.title,
        due=milestone.due,
        done=milestone.done,
        steps=tuple(_step(each) for each in milestone.steps if not each.dropped),
    )


def _step(step: Step) -> SharedStep:
    return SharedStep(title=step.title, due=step.due, done=step.done)


def _answers(pair: Pair, questions: Mapping[str, str]) -> Iterator[SharedAnswer]:
    for key, answer in pair.expectations.answers.items():
        if answer.agreed:
            question = answer.question or questions.get(key) or key
            yield SharedAnswer(key=key, question=question, agreed=answer.agreed)
