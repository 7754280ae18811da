"""What needs attention in a relationship, most pressing first, each with what settles it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from mentorlog.domain.carryover import TrackedAction, open_actions
from mentorlog.domain.pair import Pair
from mentorlog.domain.programme import Programme, season
from mentorlog.domain.rhythm import last_full_month

SOON = dt.timedelta(days=3)
"""How long before a planned meeting promises and agenda are asked about (design 2)."""

_STUCK = dt.timedelta(weeks=6)


@dataclass(frozen=True)
class Attention:
    """Hold one thing to see to: its code, the facts of its sentence, the command that settles it.

    The sentence stands in the catalogue under `attention.<code>`; `theirs` says that it is the
    mentee's to settle and the user a mentor, who can only ask (G3).
    """

    code: str
    command: str
    facts: Mapping[str, object] = field(default_factory=dict)
    theirs: bool = False


def find_attention(pair: Pair, programme: Programme, today: dt.date) -> tuple[Attention, ...]:
    """List what needs attention, most pressing first (design 2, attention codes)."""
    if pair.has_ended:
        return ()
    actions = open_actions(pair, today)
    return (
        *_unreadable(pair),
        *_not_recorded(pair, today),
        *_late(pair, actions),
        *_own_due(pair, actions, today),
        *_not_closed(pair, today),
        *_no_next_meeting(pair, programme, today),
        *_agenda_empty(pair, today),
        *_below_rhythm(pair, programme, today),
    )


def _unreadable(pair: Pair) -> Iterator[Attention]:
    for file in pair.unreadable:
        yield Attention("unreadable-file", f"mentorlog check {pair.key}", {"file": file.name})


def _not_recorded(pair: Pair, today: dt.date) -> Iterator[Attention]:
    for entry in pair.meetings:
        if entry.is_planned and entry.name.date < today:
            command = f"mentorlog new-meeting {pair.key} --date {entry.name.date}"
            yield Attention("meeting-not-recorded", command, {"day": entry.name.date})


def _late(pair: Pair, actions: tuple[TrackedAction, ...]) -> Iterator[Attention]:
    for own in (True, False):
        for action in actions:
            if action.is_late and action.item.is_of(pair.me) is own:
                yield _of_action("own-action-late" if own else "action-late", pair, action)


def _own_due(pair: Pair, actions: tuple[TrackedAction, ...], today: dt.date) -> Iterator[Attention]:
    coming = pair.next(today)
    if coming is None or coming.name.date - today > SOON:
        return
    for action in actions:
        if action.item.is_of(pair.me) and not action.is_late:
            yield _of_action("own-action-due", pair, action)


def _of_action(code: str, pair: Pair, action: TrackedAction) -> Attention:
    command = f"mentorlog action done {action.number} --with {pair.key}"
    facts = {"text": action.item.text, "due": action.due, "number": action.number}
    return Attention(code, command, facts)


def _not_closed(pair: Pair, today: dt.date) -> Iterator[Attention]:
    last = pair.last
    if last and last.name.date < today and not (last.meeting.summary or last.meeting.actions):
        command = f"mentorlog end-meeting {pair.key} --meeting {last.name}"
        yield Attention("not-closed", command, {"day": last.name.date})


def _no_next_meeting(pair: Pair, programme: Programme, today: dt.date) -> Iterator[Attention]:
    end = pair.relationship.end or season(programme, today)[1]
    if pair.next(today) is None and today <= end:
        yield Attention(
            "no-next-meeting",
            f"mentorlog plan WHEN --with {pair.key}",
            {"name": pair.first_name},
            theirs=pair.me == "mentor",
        )


def _agenda_empty(pair: Pair, today: dt.date) -> Iterator[Attention]:
    coming = pair.next(today)
    if coming and coming.name.date - today <= SOON and not coming.meeting.topics:
        day = coming.name.date
        command = f"mentorlog plan {day} --with {pair.key} --topic TEXT"
        theirs = pair.me == "mentor"
        yield Attention("agenda-empty", command, {"name": pair.first_name, "day": day}, theirs)


def _below_rhythm(pair: Pair, programme: Programme, today: dt.date) -> Iterator[Attention]:
    month = last_full_month(pair, programme, today)
    if month and month.is_below and month.asked:
        facts = {"month": month.month, "minutes": month.minutes, "hours": month.asked.at_least}
        yield Attention("below-rhythm", f"mentorlog plan WHEN --with {pair.key}", facts)


def is_stuck(pair: Pair, programme: Programme, today: dt.date) -> bool:
    """Tell whether to name the programme's contact (G27).

    So it is with two meetings cancelled in a row, and six weeks of the season without one held.
    """
    if pair.has_ended:
        return False
    past = [entry for entry in pair.meetings if entry.name.date <= today and not entry.is_planned]
    if len(past) > 1 and not any(entry.is_held for entry in past[-2:]):
        return True
    first, last = season(programme, today)
    begun = max(first, pair.relationship.start or first)
    since = max(begun, pair.last.name.date) if pair.last else begun
    until = min(today, pair.relationship.end or last, last)
    return until - since >= _STUCK
