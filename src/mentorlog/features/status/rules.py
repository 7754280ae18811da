"""The attention codes, and the overview of a relationship."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from mentorlog.domain.model.expectations import open_questions
from mentorlog.domain.model.file_names import Kind
from mentorlog.domain.model.journal import Programme, season
from mentorlog.domain.model.meeting import MeetingEntry
from mentorlog.domain.model.pair import Pair, find_unreadable_folder, under_way
from mentorlog.domain.model.person import quote_key
from mentorlog.domain.views.actions import TrackedAction, open_actions
from mentorlog.domain.views.milestones import TrackedMilestone, late_items, track_milestones
from mentorlog.domain.views.months import MonthOfMeetings, last_full_month, month_of_meetings
from mentorlog.texts.program import name_program

SOON = dt.timedelta(days=3)
"""The time before a planned meeting from which own actions and agenda need attention."""

FRESH = dt.timedelta(weeks=2)
"""The time after a meeting in which a missing reflection needs attention."""

_STUCK = dt.timedelta(weeks=6)


@dataclass(frozen=True)
class Attention:
    """A matter for attention: its code, the facts of its sentence, the command that settles it.

    The sentence is in the catalogue under `attention.<code>`; `theirs` says that the mentee is to
    settle it and the user, a mentor, can only ask (G3). `message` is that sentence, once a command
    has worded it.
    """

    code: str
    command: str
    facts: Mapping[str, object] = field(default_factory=dict)
    theirs: bool = False
    message: str = ""


CODES = (
    "unreadable-file",
    "meeting-not-recorded",
    "own-action-late",
    "action-late",
    "own-action-due",
    "not-closed",
    "no-next-meeting",
    "agenda-empty",
    "expectations-open",
    "review-due",
    "milestone-late",
    "below-rhythm",
    "no-reflection",
)
"""The attention codes, most pressing first."""


def by_urgency(found: Iterable[Attention]) -> tuple[Attention, ...]:
    """Sort what needs attention in the order of `CODES`; within one code the order stays."""
    return tuple(sorted(found, key=lambda each: CODES.index(each.code)))


def most_urgent_first(views: Iterable[Overview]) -> tuple[Overview, ...]:
    """Sort relationships by the most pressing matter in each, then by the next meeting.

    A stuck one comes before those that need nothing (G27).
    """

    def urgency(view: Overview) -> tuple[int, dt.date]:
        codes = [CODES.index(each.code) for each in view.attention]
        calm = len(CODES) - 1 if view.is_stuck else len(CODES)
        return min(codes, default=calm), view.next.name.date if view.next else dt.date.max

    return tuple(sorted(views, key=urgency))


def find_attention(pair: Pair, programme: Programme, today: dt.date) -> tuple[Attention, ...]:
    """Return what needs attention, the most pressing first."""
    if pair.has_ended:
        return ()
    actions = open_actions(pair, today)
    return (
        *_unreadable(pair),
        *_not_recorded(pair, today),
        *_late(pair, actions),
        *_own_due(pair, actions, today),
        *_not_closed(pair, today),
        *_no_next_meeting(pair, today),
        *_agenda_empty(pair, today),
        *_below_rhythm(pair, programme, today),
    )


def _unreadable(pair: Pair) -> Iterator[Attention]:
    for file in pair.unreadable:
        command = f"{name_program()} check {quote_key(pair.key)}"
        name = "meetings" if file == find_unreadable_folder(pair) else file.name
        yield Attention("unreadable-file", command, {"file": name})


def _not_recorded(pair: Pair, today: dt.date) -> Iterator[Attention]:
    for entry in pair.meetings:
        if entry.is_planned and entry.name.date < today:
            command = f"{name_program()} new-meeting {quote_key(pair.key)} --date {entry.name.date}"
            yield Attention("meeting-not-recorded", command, {"day": entry.name.date})


def _late(pair: Pair, actions: tuple[TrackedAction, ...]) -> Iterator[Attention]:
    for code, is_own in (("own-action-late", True), ("action-late", False)):
        for action in actions:
            if action.is_late and action.item.is_of(pair.me) is is_own:
                yield _of_action(code, pair, action)


def _own_due(pair: Pair, actions: tuple[TrackedAction, ...], today: dt.date) -> Iterator[Attention]:
    coming = pair.next(today)
    if coming is None or coming.name.date - today > SOON:
        return
    for action in actions:
        if action.item.is_of(pair.me) and not action.is_late:
            yield _of_action("own-action-due", pair, action)


def _of_action(code: str, pair: Pair, action: TrackedAction) -> Attention:
    command = f"{name_program()} action done {action.number} --with {quote_key(pair.key)}"
    facts = {"text": action.item.text, "due": action.due, "number": action.number}
    return Attention(code, command, facts)


def _not_closed(pair: Pair, today: dt.date) -> Iterator[Attention]:
    last = pair.last
    # A file that cannot be read may be a later meeting, and then this one is not the last.
    if last is None or last.name.date >= today or pair.hides(last.name.date, today):
        return
    if not (last.meeting.summary or last.meeting.actions):
        command = f"{name_program()} end-meeting {quote_key(pair.key)} --meeting {last.name}"
        yield Attention("not-closed", command, {"day": last.name.date})


def _no_next_meeting(pair: Pair, today: dt.date) -> Iterator[Attention]:
    if pair.runs_on(today) and pair.next(today) is None and not pair.hides(today):
        facts = {"name": pair.first_name}
        yield Attention("no-next-meeting", _plan(pair), facts, theirs=pair.me == "mentor")


def _agenda_empty(pair: Pair, today: dt.date) -> Iterator[Attention]:
    for entry in pair.coming(today):
        day = entry.name.date
        # Topics that wait in the relationship will stand on that agenda.
        if day - today > SOON or entry.meeting.topics or pair.relationship.topics:
            continue
        command = f"{name_program()} plan {day} --with {quote_key(pair.key)} --topic TEXT"
        facts = {"name": pair.first_name, "day": day}
        yield Attention("agenda-empty", command, facts, theirs=pair.me == "mentor")


def _below_rhythm(pair: Pair, programme: Programme, today: dt.date) -> Iterator[Attention]:
    month = last_full_month(pair, programme, today)
    if month and month.is_below and month.asked:
        facts = {"month": month.month, "minutes": month.minutes, "hours": month.asked.at_least}
        yield Attention("below-rhythm", _plan(pair), facts)


def _plan(pair: Pair) -> str:
    return f"{name_program()} plan WHEN --with {quote_key(pair.key)}"


def is_stuck(pair: Pair, programme: Programme, today: dt.date) -> bool:
    """Return whether to name the programme's contact (G27).

    A pair is stuck after two cancelled meetings in a row with none held since, and after six weeks
    of the season, counted while the relationship runs, without a meeting.
    """
    return not pair.has_ended and (
        _was_cancelled_twice(pair) or _has_paused(pair, programme, today)
    )


def _was_cancelled_twice(pair: Pair) -> bool:
    since = [e.meeting.state for e in pair.meetings if pair.last is None or e.name > pair.last.name]
    return ("cancelled", "cancelled") in pairwise(since)


def _has_paused(pair: Pair, programme: Programme, today: dt.date) -> bool:
    first, last = season(programme, today)
    begun = max(first, pair.relationship.start or first)
    since = max(begun, pair.last.name.date) if pair.last else begun
    until = min(today, last, pair.relationship.end or last)
    return until - since >= _STUCK and not pair.hides(since, today)


def find_later_attention(
    pair: Pair, today: dt.date, checklist: Iterable[str]
) -> tuple[Attention, ...]:
    """Return what needs attention in expectations, milestones and reflections, in order.

    `checklist` are the keys of the guide's questions (G12, G13). Files that cannot be read yield
    nothing.
    """
    if pair.has_ended:
        return ()
    broken = {file.kind for file in pair.unreadable}
    return (
        *(_expectations(pair, today, checklist) if Kind.EXPECTATIONS not in broken else ()),
        *(_milestones_late(pair, today) if Kind.MILESTONES not in broken else ()),
        *_no_reflection(pair, today),
    )


def _expectations(pair: Pair, today: dt.date, checklist: Iterable[str]) -> Iterator[Attention]:
    command = f"{name_program()} expectations {quote_key(pair.key)}"
    left = open_questions(pair.expectations, checklist)
    now = under_way(pair, today)
    # During the first meeting they are being aligned (G11), so the reminder waits until it is over.
    if left and any(entry != now for entry in pair.held):
        yield Attention("expectations-open", command, {"count": len(left), "questions": left})
    review = pair.expectations.review_on
    if review and review <= today:
        yield Attention("review-due", f"{command} --review", {"day": review})


def _milestones_late(pair: Pair, today: dt.date) -> Iterator[Attention]:
    for item in late_items(track_milestones(pair.milestones, today)):
        command = f"{name_program()} milestone done {item.name} --with {quote_key(pair.key)}"
        facts = {"text": item.title, "due": item.record.due, "name": item.name}
        yield Attention("milestone-late", command, facts)


def _no_reflection(pair: Pair, today: dt.date) -> Iterator[Attention]:
    last = pair.last
    if last is None or last.name in pair.reflections:
        return
    if last.name.date < today <= last.name.date + FRESH:
        command = f"{name_program()} reflect {quote_key(pair.key)}"
        yield Attention("no-reflection", command, {"day": last.name.date})


@dataclass(frozen=True)
class Overview:
    """The overview of a relationship: open actions, own ones first (G26), open milestones."""

    pair: Pair
    under_way: MeetingEntry | None
    next: MeetingEntry | None
    last: MeetingEntry | None
    month: MonthOfMeetings
    actions: tuple[TrackedAction, ...]
    milestones: tuple[TrackedMilestone, ...]
    attention: tuple[Attention, ...]
    is_stuck: bool


def overview(
    pair: Pair, programme: Programme, today: dt.date, checklist: Iterable[str] = ()
) -> Overview:
    """Return the overview as of today; `checklist` are the guide's questions (G11)."""
    attention = (
        *find_attention(pair, programme, today),
        *find_later_attention(pair, today, checklist),
    )
    milestones = track_milestones(pair.milestones, today)
    return Overview(
        pair,
        under_way(pair, today),
        pair.next(today),
        pair.last,
        month_of_meetings(pair, programme, today),
        open_actions(pair, today),
        tuple(each for each in milestones if each.whole.is_open),
        by_urgency(attention),
        is_stuck(pair, programme, today),
    )
