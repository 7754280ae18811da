"""Close a meeting: in a terminal as a conversation, elsewhere as the options say."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentorlog.cli.planned import echo
from mentorlog.cli.promises import read_lines, strays
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
    """Close the meeting that is meant."""
    entry = meeting_to_close(here, pair, request.meeting)
    if here.session.may_ask:
        from mentorlog.cli.talking import end_in_terminal

        return end_in_terminal(here, pair, entry, request)
    changed, hints = write_closing(here, pair, entry.name, request)
    finish(here, pair, entry.name)
    after = here.load(pair.key)
    following = meeting_after(after, entry.name)
    data = closing_data(after, entry.name, changed)
    return Outcome(data, lambda: _screen(here, after, entry.name, following, changed), asides=hints)


def meeting_to_close(here: Context, pair: Pair, name: str | None) -> MeetingEntry:
    """Return the meeting that is named, else the one under way, else the last one held."""
    entry = here.meeting(pair, name) if name else under_way(pair, here.today) or pair.last
    if entry is None:
        raise NotFoundError("meeting.nothing-to-close", name=pair.name, key=pair.key)
    day = entry.name.date
    if entry.meeting.state == "cancelled":
        raise UsageError("meeting.was-cancelled", day=here.spell(day), meeting=str(entry.name))
    if day > here.today:
        raise UsageError("meeting.future", day=here.spell(day), iso=day)
    return entry


def write_closing(
    here: Context, pair: Pair, name: MeetingName, request: ClosingRequest
) -> tuple[tuple[Changed, ...], tuple[str, ...]]:
    """Write what the options say; returns the files changed, and hints about odd words."""
    actions = read_lines(here, pair, request.actions)
    day, time = here.coming(request.next_when) if request.next_when else (None, None)
    if day and day <= name.date:
        raise UsageError("meeting.past-plan", day=here.spell(day), iso=day)
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
    return changed, (*here.asides, *strays(here, actions))


def finish(here: Context, pair: Pair, name: MeetingName) -> None:
    """Note that the closing was gone through, so that the meeting is no longer under way."""
    opened = here.store.machine.opened()
    if opened and (opened.relationship, opened.meeting) == (pair.key, name):
        here.store.machine.note_opened(None)


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
    """List what a closed meeting still lacks: summary (G22), actions (G23), next meeting (G7)."""
    meeting = pair.get(name).meeting
    there = {
        "summary": meeting.summary,
        "actions": meeting.actions,
        "next-meeting": meeting_after(pair, name),
        "minutes": meeting.minutes,
    }
    return [part for part, value in there.items() if not value]


def _screen(
    here: Context,
    pair: Pair,
    name: MeetingName,
    following: MeetingEntry | None,
    changed: tuple[Changed, ...],
) -> str:
    line = format_meeting_line(pair, pair.get(name), here.today, here.texts)
    lines = [here.texts("echo.closed", meeting=line)]
    if following:
        line = format_meeting_line(pair, following, here.today, here.texts)
        lines.append(here.texts("echo.planned", meeting=line))
    lines += [here.texts(f"closing.missing.{part}") for part in missing(pair, name)]
    return echo(here, "\n".join(lines), changed)


def start_of(here: Context, pair: Pair, entry: MeetingEntry) -> dt.datetime | None:
    """Return when today's meeting began: when it was opened, else the time that was written."""
    if entry.name.date != here.today:
        return None
    opened = here.store.machine.opened()
    if opened and (opened.relationship, opened.meeting) == (pair.key, entry.name) and opened.at:
        return dt.datetime.combine(here.today, dt.time.fromisoformat(opened.at))
    return dt.datetime.combine(here.today, entry.meeting.time) if entry.meeting.time else None
