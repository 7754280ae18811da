"""The briefing that one reads on the way to a meeting (G18, G24, G26)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mentorlog.domain.model.file_names import MeetingName
from mentorlog.domain.model.guide import Entry, Guide, Habit
from mentorlog.domain.model.meeting import MeetingEntry, Topic
from mentorlog.domain.model.milestone import Milestone
from mentorlog.domain.model.pair import Pair, under_way
from mentorlog.domain.model.reflection import ROLES, Approach, Reflection
from mentorlog.domain.views.actions import TrackedAction, track_actions
from mentorlog.domain.views.milestones import (
    MilestoneItem,
    TrackedMilestone,
    late_items,
    moved_since,
    track_milestones,
    without_steps,
)

MOST_FIRST_MEETINGS = 1
"""The number of earlier meetings up to which it still counts as the beginning."""

SHALLOW = (1, 2)
"""The ways of listening that are about oneself; the three others are not ranked (G9)."""

Looks = Sequence[tuple[MeetingName, Reflection]]
"""Reflections with the meetings that they are about."""


@dataclass(frozen=True)
class Advice:
    """A text of the guide for the user, with its key."""

    key: str
    title: str
    text: str


@dataclass(frozen=True)
class Reminder:
    """A suggestion for this meeting, drawn from the last reflections (G9, G10).

    The texts say what to try, never what went badly: nobody is reminded of their weakest moment.
    `key` is the mark from which the suggestion is drawn, `attitude` the text when there is none.
    """

    role: Advice | None = None
    listening: Advice | None = None
    attitude: str = ""


@dataclass(frozen=True)
class Move:
    """A milestone or a step that is late, or was closed since the last meeting (G21)."""

    item: MilestoneItem
    inside: Milestone | None


@dataclass(frozen=True)
class Briefing:
    """The facts to know before a meeting, the most pressing first in every list.

    `meeting` is None while none is planned, `last` the latest meeting held before it. `questions`
    and `acquaintance` are for the first meetings only (G15-G17). `review_on` is set once that day
    has come.
    """

    pair: Pair
    today: dt.date
    meeting: MeetingEntry | None
    last: MeetingEntry | None
    summed_up: MeetingEntry | None
    own: tuple[TrackedAction, ...]
    others: tuple[TrackedAction, ...]
    topics: tuple[Topic, ...]
    since_last: str
    late: tuple[Move, ...]
    moved: tuple[Move, ...]
    without_steps: tuple[TrackedMilestone, ...]
    questions: tuple[Advice, ...]
    acquaintance: tuple[Advice, ...]
    boundaries: tuple[str, ...]
    review_on: dt.date | None
    reminder: Reminder
    contact: str | None


@dataclass(frozen=True)
class PrivateNotes:
    """The user's private notes: the approach, and the latest reflection before a meeting.

    `roles` and `listening` are the guide's titles of what the reflection names.
    """

    approach: Approach | None = None
    meeting: MeetingName | None = None
    reflection: Reflection | None = None
    roles: tuple[str, ...] = ()
    listening: tuple[str, ...] = ()


def meeting_to_prepare(pair: Pair, today: dt.date) -> MeetingEntry | None:
    """Return the meeting under way, else the next one planned."""
    return under_way(pair, today) or pair.next(today)


def make_briefing(
    pair: Pair, guide: Guide, reflections: Looks, today: dt.date, meeting: MeetingEntry | None
) -> Briefing:
    """Return the briefing before the meeting, or before one that is not planned yet."""
    before = pair.before(meeting.name) if meeting else pair.held
    last = before[-1] if before else None
    own, others = _open_actions(pair, today, meeting)
    tracked = track_milestones(pair.milestones, today)
    moved = moved_since(tracked, last.name.date) if last else ()
    is_beginning = len(before) <= MOST_FIRST_MEETINGS
    review = pair.expectations.review_on
    return Briefing(
        pair=pair,
        today=today,
        meeting=meeting,
        last=last,
        summed_up=next((entry for entry in reversed(before) if entry.meeting.summary), None),
        own=own,
        others=others,
        topics=tuple(_topics(pair, meeting)),
        since_last=_since_last(pair, meeting),
        late=_moves(tracked, late_items(tracked)),
        moved=_moves(tracked, moved),
        without_steps=without_steps(tracked),
        questions=tuple(_open_questions(pair, guide)) if is_beginning else (),
        acquaintance=tuple(_advice(guide.relationship, pair)) if is_beginning else (),
        boundaries=tuple(pair.relationship.boundaries),
        review_on=review if review and review <= today else None,
        reminder=_reminder(pair, guide, [look for _, look in _newest_first(reflections, meeting)]),
        contact=guide.programme.contact,
    )


def _open_actions(
    pair: Pair, today: dt.date, meeting: MeetingEntry | None
) -> tuple[tuple[TrackedAction, ...], tuple[TrackedAction, ...]]:
    """Return the user's own open actions (G26) and the other's; late ones and old ones first."""
    # A meeting under way counts as not yet held, or what was agreed for it would be late already.
    opening = meeting.name if meeting and meeting.is_held else None
    tracked = track_actions(pair, today, opening)
    still_open = sorted((each for each in tracked if each.item.is_open), key=_urgency)
    own = tuple(each for each in still_open if each.item.is_of(pair.me))
    return own, tuple(each for each in still_open if not each.item.is_of(pair.me))


def _urgency(action: TrackedAction) -> tuple[bool, dt.date, int]:
    return not action.is_late, action.due or dt.date.max, action.number


def _is_to_come(meeting: MeetingEntry | None) -> bool:
    return meeting is None or meeting.is_planned


def _topics(pair: Pair, meeting: MeetingEntry | None) -> Iterator[Topic]:
    """Yield the topics of the agenda (G18), then those that wait for the next meeting."""
    agenda = meeting.meeting.topics if meeting else []
    yield from agenda
    known = {topic.text for topic in agenda}
    # A meeting that was opened has taken over what waited for it.
    if _is_to_come(meeting):
        yield from (topic for topic in pair.relationship.topics if topic.text not in known)


def _since_last(pair: Pair, meeting: MeetingEntry | None) -> str:
    waiting = pair.relationship.since_last if _is_to_come(meeting) else None
    noted = meeting.meeting.since_last if meeting else None
    return "\n\n".join(text for text in (noted, waiting) if text)


def _moves(tracked: Sequence[TrackedMilestone], found: Iterable[MilestoneItem]) -> tuple[Move, ...]:
    inside = {step.name: each.milestone for each in tracked for step in each.steps}
    return tuple(Move(item, inside.get(item.name)) for item in found)


def _open_questions(pair: Pair, guide: Guide) -> Iterator[Advice]:
    """Yield the question bank without the questions that were touched in any meeting (G16)."""
    asked = {key for entry in pair.meetings for key in entry.meeting.questions_asked}
    return (each for each in _advice(guide.questions, pair) if each.key not in asked)


def _advice(entries: dict[str, Entry], pair: Pair) -> Iterator[Advice]:
    for key, entry in entries.items():
        if text := entry.text.for_role(pair.me):
            yield Advice(key, entry.title, text)


def open_diary(
    guide: Guide, approach: Approach | None, reflections: Looks, meeting: MeetingEntry | None
) -> PrivateNotes:
    """Return the private notes that `--private` adds."""
    found = _newest_first(reflections, meeting)
    if not found:
        return PrivateNotes(approach)
    name, look = found[0]
    roles = tuple(_title(guide.roles.get(role), role) for role in look.roles)
    ways = {int(key): habit for key, habit in guide.listening.items()}
    listening = tuple(_title(ways.get(way), str(way)) for way in look.listening)
    return PrivateNotes(approach, name, look, roles, listening)


def _title(habit: Habit | None, key: str) -> str:
    return (habit.title if habit else "") or key


def _newest_first(reflections: Looks, meeting: MeetingEntry | None) -> Looks:
    before = (each for each in reflections if meeting is None or each[0] < meeting.name)
    return sorted(before, key=lambda each: each[0], reverse=True)


def _reminder(pair: Pair, guide: Guide, looks: Sequence[Reflection]) -> Reminder:
    """Return a suggestion from all marks of the latest reflection, not from the weakest one.

    Roles furthest to the right and deep ways of listening come first. A mentee is not asked how
    they listened, so listening is left out for them.
    """
    roles = next((look.roles for look in looks if look.roles), [])
    ways = next((look.listening for look in looks if look.listening), [])
    to_right = sorted(roles, key=ROLES.index, reverse=True)
    deep_first = sorted(ways, key=lambda way: way in SHALLOW) if pair.me == "mentor" else []
    nudged = (
        _nudge(guide.roles, to_right, pair),
        _nudge(guide.listening, [str(way) for way in deep_first], pair),
    )
    if any(nudged):
        return Reminder(*nudged)
    talk = guide.meeting.get("talk")
    return Reminder(attitude=talk.why.for_role(pair.me) if talk else "")


def _nudge(habits: Mapping[Any, Habit], keys: Sequence[str], pair: Pair) -> Advice | None:
    """Return the guide's text for somebody with these habits, as one piece of advice."""
    found = {key: habits[key] for key in keys if key in habits}
    texts = {key: text for key, each in found.items() if (text := each.nudge.for_role(pair.me))}
    if not texts:
        return None
    first = next(iter(texts))
    return Advice(first, found[first].title, " ".join(text.strip() for text in texts.values()))
