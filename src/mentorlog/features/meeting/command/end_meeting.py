"""The command `end-meeting` by its options."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mentorlog.domain.changes.meeting import MeetingDetails
from mentorlog.domain.model.pair import meeting_after, under_way
from mentorlog.domain.model.person import quote_key
from mentorlog.domain.views.actions import track_actions
from mentorlog.errors import NotFoundError, UsageError
from mentorlog.features.actions.command.add import (
    format_new_action,
    list_unknown_marks,
    parse_actions,
)
from mentorlog.features.meeting.changes import Closing, close_meeting
from mentorlog.features.meeting.command.plan import ask_about_night, tell_of_calendars
from mentorlog.features.meeting.data import EndMeetingResult, Missing
from mentorlog.output.data import make_meeting, make_pair
from mentorlog.output.format import format_meeting_line
from mentorlog.output.outcome import Outcome
from mentorlog.session.clock import time_between
from mentorlog.session.dates import format_day, parse_future_when
from mentorlog.session.lookup import get_meeting, require_readable_meetings_since

if TYPE_CHECKING:
    from mentorlog.domain.model.file_names import MeetingName
    from mentorlog.domain.model.meeting import MeetingEntry
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context
    from mentorlog.store.writing.file_change import Changed


@dataclass(frozen=True)
class EndMeetingOptions:
    """The options of a closing; actions and the next day are as typed."""

    meeting: str | None
    said: MeetingDetails
    actions: tuple[str, ...]
    next_when: str | None
    following: MeetingDetails


def end_meeting(ctx: Context, pair: Pair, request: EndMeetingOptions) -> Outcome:
    """Close the meeting that is named, with what the options give."""
    entry = meeting_to_close(ctx, pair, request.meeting)
    changed, hints = write_closing(ctx, pair, entry.name, request)
    finish(ctx, pair, entry.name)
    after = ctx.load(pair.key)
    following = _planned(ctx, after, request) or meeting_after(after, entry.name)
    data = make_closing(after, entry.name, changed)
    heads = _sentences(ctx, after, entry.name, following, len(request.actions))
    said = parse_future_when(ctx, request.next_when)[1] if request.next_when else None
    notices = (*hints, *ask_about_night(ctx, after, following, said))

    def say() -> str:
        told = tell_of_calendars(ctx, after, following)
        return "\n".join([ctx.format_result("\n".join(heads), changed), *told])

    return Outcome(data, say, notices=notices)


def _planned(ctx: Context, pair: Pair, request: EndMeetingOptions) -> MeetingEntry | None:
    """Return the meeting that the command planned, even if others come before it."""
    if not request.next_when:
        return None
    day, _ = parse_future_when(ctx, request.next_when)
    return next((entry for entry in pair.on(day) if entry.is_planned), None)


def meeting_to_close(ctx: Context, pair: Pair, name: str | None) -> MeetingEntry:
    """Return the named meeting, else the one under way, else the last one held."""
    entry = get_meeting(ctx, pair, name) if name else under_way(pair, ctx.today) or pair.last
    if name is None:
        require_readable_meetings_since(ctx, pair, entry.name if entry else None)
    if entry is None:
        raise NotFoundError("meeting.nothing-to-close", name=pair.name, key=pair.key)
    day = entry.name.date
    if entry.meeting.state == "cancelled":
        raise UsageError("meeting.was-cancelled", day=format_day(ctx, day), meeting=str(entry.name))
    if day > ctx.today:
        raise UsageError("meeting.future", day=format_day(ctx, day), iso=day)
    return entry


def write_closing(
    ctx: Context, pair: Pair, name: MeetingName, request: EndMeetingOptions
) -> tuple[tuple[Changed, ...], tuple[str, ...]]:
    """Write what the options give; return the changed files, and hints about unknown words."""
    actions = parse_actions(ctx, pair, request.actions)
    day, time = parse_future_when(ctx, request.next_when) if request.next_when else (None, None)
    _refuse_odd_next(ctx, pair, name, day, request)
    closing = Closing(request.said, actions, day, replace(request.following, time=time))
    changed = ctx.change_pair(pair, lambda fresh: close_meeting(fresh, name, closing))
    return changed, (*ctx.notices, *list_unknown_marks(ctx, pair, actions))


def _refuse_odd_next(
    ctx: Context, pair: Pair, name: MeetingName, day: dt.date | None, request: EndMeetingOptions
) -> None:
    if day and day <= name.date:
        raise UsageError("meeting.closing.next-same-day", day=format_day(ctx, day))
    if request.following.place and day is None and meeting_after(pair, name) is None:
        raise UsageError("meeting.closing.place-without-day")


def finish(ctx: Context, pair: Pair, name: MeetingName) -> None:
    """Remove the note that the meeting is under way."""
    opened = ctx.store.machine.opened(pair.key)
    if opened and opened.meeting == name:
        ctx.store.machine.forget_opened(pair.key)


def make_closing(pair: Pair, name: MeetingName, changed: tuple[Changed, ...]) -> EndMeetingResult:
    """Return the closing that the options give."""
    following = meeting_after(pair, name)
    return EndMeetingResult(
        relationship=make_pair(pair),
        meeting=make_meeting(pair.get(name)),
        next=make_meeting(following) if following else None,
        missing=list_missing_parts(pair, name),
        changed=list(changed),
    )


def list_missing_parts(pair: Pair, name: MeetingName) -> list[Missing]:
    """Return what a meeting still lacks: summary (G22), actions (G23), next meeting (G7).

    The meeting on the relationship's last day needs no next one.
    """
    meeting = pair.get(name).meeting
    there: dict[Missing, object] = {
        "summary": meeting.summary,
        "actions": meeting.actions,
        "next-meeting": meeting_after(pair, name) or pair.relationship.end == name.date,
        "minutes": meeting.minutes,
    }
    return [part for part, value in there.items() if not value]


def _sentences(
    ctx: Context, pair: Pair, name: MeetingName, following: MeetingEntry | None, agreed: int
) -> list[str]:
    line = format_meeting_line(pair, pair.get(name), ctx.today, ctx.texts)
    lines = [ctx.texts("output.closed", meeting=line)]
    actions = [each for each in track_actions(pair, ctx.today) if each.meeting == name]
    lines += [format_new_action(ctx, pair, each) for each in actions[len(actions) - agreed :]]
    if following:
        line = format_meeting_line(pair, following, ctx.today, ctx.texts)
        lines.append(ctx.texts("output.planned", meeting=line))
    facts = {"key": quote_key(pair.key), "meeting": str(name)}
    return lines + [
        ctx.texts(f"meeting.closing.missing.{part}", **facts)
        for part in list_missing_parts(pair, name)
    ]


def start_of(ctx: Context, pair: Pair, entry: MeetingEntry) -> dt.datetime | None:
    """Return when a meeting began: when it was opened, else the time in its file.

    None for one that was held neither today nor last night: a meeting may run past midnight.
    """
    day = entry.name.date
    if day not in {ctx.today, ctx.today - dt.timedelta(days=1)}:
        return None
    opened = ctx.store.machine.opened(pair.key)
    if opened and opened.meeting == entry.name:
        return dt.datetime.combine(day, dt.time.fromisoformat(opened.at))
    return dt.datetime.combine(day, entry.meeting.time) if entry.meeting.time else None


def measure_length(ctx: Context, start: dt.datetime | None) -> dt.timedelta | None:
    """Return the time since the start, corrected for a change of the clocks in between."""
    return time_between(start, ctx.clock(), ctx.journal.timezone) if start else None
