"""Close a meeting: in a terminal as a conversation, elsewhere as the options say."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentorlog.cli.clock import time_between
from mentorlog.cli.plan_hints import ask_about_night
from mentorlog.cli.promises import format_added, read_lines, strays
from mentorlog.cli.spoken_days import format_day, parse_future_when
from mentorlog.cli.whom import get_meeting, refuse_hidden_since
from mentorlog.domain.attention import word_of
from mentorlog.domain.carryover import track_actions
from mentorlog.domain.closing import Closing, close_meeting, meeting_after
from mentorlog.domain.pair import under_way
from mentorlog.errors import NotFoundError, UsageError
from mentorlog.output.data import changed_data, meeting_data, pair_data
from mentorlog.output.echo import format_meeting_line
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.domain.meeting import MeetingEntry
    from mentorlog.domain.names import MeetingName
    from mentorlog.domain.pair import Pair
    from mentorlog.store.writing import Changed


@dataclass(frozen=True)
class ClosingRequest:
    """Hold what the line says about closing; actions and the next day are as typed."""

    meeting: str | None = None
    summary: str | None = None
    actions: tuple[str, ...] = ()
    next_when: str | None = None
    next_place: str | None = None
    next_topics: tuple[str, ...] = ()
    minutes: int | None = None


def end(here: Context, pair: Pair, request: ClosingRequest) -> Outcome:
    """Close the meeting that is meant, as the options say."""
    entry = meeting_to_close(here, pair, request.meeting)
    changed, hints = write_closing(here, pair, entry.name, request)
    finish(here, pair, entry.name)
    after = here.load(pair.key)
    following = _planned(here, after, request) or meeting_after(after, entry.name)
    data = closing_data(after, entry.name, changed)
    heads = _sentences(here, after, entry.name, following, len(request.actions))
    said = parse_future_when(here, request.next_when)[1] if request.next_when else None
    asides = (*hints, *ask_about_night(here, after, following, said))
    return Outcome(data, lambda: here.format_result("\n".join(heads), changed), asides=asides)


def _planned(here: Context, pair: Pair, request: ClosingRequest) -> MeetingEntry | None:
    """Return the meeting that the line planned, which others may come before."""
    if not request.next_when:
        return None
    day, _ = parse_future_when(here, request.next_when)
    return next((entry for entry in pair.on(day) if entry.is_planned), None)


def meeting_to_close(here: Context, pair: Pair, name: str | None) -> MeetingEntry:
    """Return the meeting that is named, else the one under way, else the last one held."""
    entry = get_meeting(here, pair, name) if name else under_way(pair, here.today) or pair.last
    if name is None:
        refuse_hidden_since(here, pair, entry.name if entry else None)
    if entry is None:
        raise NotFoundError("meeting.nothing-to-close", name=pair.name, key=pair.key)
    day = entry.name.date
    if entry.meeting.state == "cancelled":
        raise UsageError(
            "meeting.was-cancelled", day=format_day(here, day), meeting=str(entry.name)
        )
    if day > here.today:
        raise UsageError("meeting.future", day=format_day(here, day), iso=day)
    return entry


def write_closing(
    here: Context, pair: Pair, name: MeetingName, request: ClosingRequest
) -> tuple[tuple[Changed, ...], tuple[str, ...]]:
    """Write what the options say; returns the files changed, and hints about odd words."""
    actions = read_lines(here, pair, request.actions)
    day, time = parse_future_when(here, request.next_when) if request.next_when else (None, None)
    _refuse_odd_next(here, pair, name, day, request)
    closing = Closing(
        request.summary,
        request.minutes,
        actions,
        day,
        time,
        request.next_place,
        request.next_topics,
    )
    changed = here.change(pair, lambda fresh: close_meeting(fresh, name, closing))
    return changed, (*here.asides, *strays(here, pair, actions))


def _refuse_odd_next(
    here: Context, pair: Pair, name: MeetingName, day: dt.date | None, request: ClosingRequest
) -> None:
    if day and day <= name.date:
        raise UsageError("closing.next-same-day", day=format_day(here, day))
    if request.next_place and day is None and meeting_after(pair, name) is None:
        raise UsageError("closing.place-without-day")


def finish(here: Context, pair: Pair, name: MeetingName) -> None:
    """Note that the closing was gone through, so that the meeting is no longer under way."""
    opened = here.store.machine.opened(pair.key)
    if opened and opened.meeting == name:
        here.store.machine.forget_opened(pair.key)


def closing_data(pair: Pair, name: MeetingName, changed: tuple[Changed, ...]) -> dict[str, object]:
    """Say what `end-meeting --json` says."""
    following = meeting_after(pair, name)
    return {
        "relationship": pair_data(pair),
        "meeting": meeting_data(pair.get(name)),
        "next": meeting_data(following) if following else None,
        "missing": missing(pair, name),
        "changed": changed_data(changed),
    }


def missing(pair: Pair, name: MeetingName) -> list[str]:
    """List what a closed meeting still lacks: summary (G22), actions (G23), next meeting (G7).

    The meeting of the relationship's last day lacks no next one.
    """
    meeting = pair.get(name).meeting
    there = {
        "summary": meeting.summary,
        "actions": meeting.actions,
        "next-meeting": meeting_after(pair, name) or pair.relationship.end == name.date,
        "minutes": meeting.minutes,
    }
    return [part for part, value in there.items() if not value]


def _sentences(
    here: Context, pair: Pair, name: MeetingName, following: MeetingEntry | None, agreed: int
) -> list[str]:
    line = format_meeting_line(pair, pair.get(name), here.today, here.texts)
    lines = [here.texts("echo.closed", meeting=line)]
    actions = [each for each in track_actions(pair, here.today) if each.meeting == name]
    lines += [format_added(here, pair, each) for each in actions[len(actions) - agreed :]]
    if following:
        line = format_meeting_line(pair, following, here.today, here.texts)
        lines.append(here.texts("echo.planned", meeting=line))
    facts = {"key": word_of(pair.key), "meeting": str(name)}
    return lines + [here.texts(f"closing.missing.{part}", **facts) for part in missing(pair, name)]


def start_of(here: Context, pair: Pair, entry: MeetingEntry) -> dt.datetime | None:
    """Return when a meeting began: when it was opened, else the time that was written.

    None for one that was not held today, nor last night: a talk may go on past midnight.
    """
    day = entry.name.date
    if day not in {here.today, here.today - dt.timedelta(days=1)}:
        return None
    opened = here.store.machine.opened(pair.key)
    if opened and opened.meeting == entry.name:
        return dt.datetime.combine(day, dt.time.fromisoformat(opened.at))
    return dt.datetime.combine(day, entry.meeting.time) if entry.meeting.time else None


def lasted(here: Context, start: dt.datetime | None) -> dt.timedelta | None:
    """Count the time since the start, an hour that the clocks were moved by included."""
    return time_between(start, here.clock(), here.journal.timezone) if start else None
