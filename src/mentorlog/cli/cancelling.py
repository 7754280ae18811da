"""Cancel a meeting, show what was agreed about it (G13), and plan another instead."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from mentorlog.cli.plan_hints import ask_about_night
from mentorlog.cli.spoken_days import format_day, parse_future_when
from mentorlog.domain.expectations import agreed
from mentorlog.domain.planning import cancel_meeting, plan_instead
from mentorlog.errors import UsageError
from mentorlog.output.data import changed_data, meeting_data, pair_data
from mentorlog.output.echo import format_meeting_line
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.domain.changes import Change
    from mentorlog.domain.meeting import MeetingEntry
    from mentorlog.domain.names import MeetingName
    from mentorlog.domain.pair import Pair

CANCELLING_QUESTION = "cancelling"


def cancel_and_replan(
    here: Context, pair: Pair, entry: MeetingEntry, why: str | None, new: str | None
) -> Outcome:
    """Cancel the meeting and, with a day, plan another; a terminal is asked for one."""
    if entry.is_held:
        day = format_day(here, entry.name.date)
        raise UsageError("meeting.held", day=day, meeting=entry.name)
    when = parse_future_when(here, new) if new else _ask_for_day(here, pair)
    replanned: list[MeetingName] = []

    def changes(fresh: Pair) -> list[Change]:
        return _changes(fresh, entry.name, why, when, replanned)

    changed = here.change(pair, changes)
    after = here.load(pair.key)
    instead = after.entry(replanned[-1]) if replanned else None
    cancelled = after.get(entry.name)
    was_so = entry.meeting.state == "cancelled" and not why
    rule = agreed(after.expectations, CANCELLING_QUESTION)
    data = {
        "relationship": pair_data(after),
        "meeting": meeting_data(cancelled),
        "instead": meeting_data(instead) if instead else None,
        "agreed": rule,
        "changed": changed_data(changed),
    }
    head = "\n".join(_sentences(here, after, cancelled, instead, was_so=was_so))
    asides = (*here.asides, *ask_about_night(here, after, instead, when[1] if when else None))
    return Outcome(data, lambda: here.format_result(head, changed), asides=asides)


def _changes(
    pair: Pair,
    name: MeetingName,
    why: str | None,
    when: tuple[dt.date, dt.time | None] | None,
    replanned: list[MeetingName],
) -> list[Change]:
    entry = pair.get(name)
    cancelled = cancel_meeting(pair, entry, why)
    if when is None:
        return cancelled
    planned, changes = plan_instead(pair, entry, *when)
    replanned.append(planned)
    return [*changes, *cancelled]


def _ask_for_day(here: Context, pair: Pair) -> tuple[dt.date, dt.time | None] | None:
    if not here.session.may_ask:
        return None
    from mentorlog.conversation.days import ask_for_new_day

    rule = agreed(pair.expectations, CANCELLING_QUESTION)
    return ask_for_new_day(here.asker(), here.texts, partial(parse_future_when, here), rule)


def _sentences(
    here: Context,
    pair: Pair,
    cancelled: MeetingEntry,
    instead: MeetingEntry | None,
    *,
    was_so: bool,
) -> list[str]:
    texts, today = here.texts, here.today
    line = format_meeting_line(pair, cancelled, today, texts)
    lines = [texts("echo.unchanged" if was_so else "echo.cancelled", meeting=line)]
    if rule := agreed(pair.expectations, CANCELLING_QUESTION):
        lines.append(texts("echo.agreed-on-cancelling", text=rule))
    if instead:
        line = format_meeting_line(pair, instead, today, texts)
        return [*lines, texts("echo.planned-instead", meeting=line)]
    if pair.next(today) is None:
        lines.append(texts("echo.plan-new", key=pair.key))
    return lines
