"""The commands that plan, move and cancel a meeting, with their questions and hints."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from mentorlog.domain.changes.meeting import cancel_meeting, is_at_night
from mentorlog.domain.model.expectations import agreed
from mentorlog.domain.model.person import quote_key
from mentorlog.errors import UsageError
from mentorlog.features.meeting.changes import plan_instead
from mentorlog.features.meeting.data import CancelResult, PlanResult
from mentorlog.output.data import make_meeting, make_pair
from mentorlog.output.format import format_meeting_line, format_when_and_where
from mentorlog.output.outcome import Outcome
from mentorlog.session.dates import format_day, parse_future_when
from mentorlog.texts.calendar import format_time
from mentorlog.texts.program import name_program

if TYPE_CHECKING:
    from mentorlog.domain.changes.edits import Change
    from mentorlog.domain.model.file_names import MeetingName
    from mentorlog.domain.model.meeting import MeetingEntry
    from mentorlog.domain.model.pair import Pair
    from mentorlog.features.meeting.changes import Planned
    from mentorlog.session.context import Context


def ask_about_night(
    ctx: Context, pair: Pair, entry: MeetingEntry | None, time: dt.time | None
) -> list[str]:
    """Return the question whether a time at night is meant, with the times to type instead."""
    if entry is None or time is None or not is_at_night(time):
        return []
    # Somebody who types `3:00` mostly means the afternoon.
    other = time.replace(hour=time.hour + 12)
    language = ctx.language
    facts = {"time": format_time(time, language), "other": format_time(other, language)}
    command = f"{name_program()} move {entry.name} {entry.name.date} {other:%H:%M}"
    return [_with_command(ctx.texts("dates.at-night", **facts), f"{command} --with", pair)]


def name_others(ctx: Context, pair: Pair, entry: MeetingEntry | None) -> list[str]:
    """Return a sentence for each other meeting that is planned from today on."""
    if entry is None or not entry.is_planned:
        return []
    return [
        _with_command(
            ctx.texts("meeting.also", meeting=format_when_and_where(each, ctx.today, ctx.texts)),
            f"{name_program()} cancel {each.name} --with",
            pair,
        )
        for each in other_plans(ctx, pair, entry)
    ]


def other_plans(ctx: Context, pair: Pair, entry: MeetingEntry | None) -> list[MeetingEntry]:
    """Return the other meetings planned from today (inclusive) on."""
    return [
        each
        for each in pair.meetings
        if each.is_planned
        and each.name.date >= ctx.today
        and (entry is None or each.name != entry.name)
    ]


def tell_of_calendars(ctx: Context, pair: Pair, entry: MeetingEntry | None) -> list[str]:
    """Return a line on how planned meetings get into a calendar, once in a journal."""
    from mentorlog.store.calendar_memory import note_told

    is_ahead = entry is not None and entry.is_planned and entry.name.date >= ctx.today
    if not is_ahead or not note_told(ctx.store.machine):
        return []
    return [ctx.texts("meeting.into-calendar", key=quote_key(pair.key))]


def _with_command(sentence: str, command: str, pair: Pair) -> str:
    return f"{sentence}\n  {command} {quote_key(pair.key)}"


CANCELLING_QUESTION = "cancelling"


def cancel_and_replan(
    ctx: Context, pair: Pair, entry: MeetingEntry, why: str | None, new: str | None
) -> Outcome:
    """Cancel the meeting and, given a day, plan another; in a terminal, ask for one."""
    if entry.is_held:
        day = format_day(ctx, entry.name.date)
        raise UsageError("meeting.held", day=day, meeting=entry.name)
    when = parse_future_when(ctx, new) if new else _ask_for_day(ctx, pair)

    def plan(fresh: Pair) -> tuple[MeetingName | None, list[Change]]:
        cancelled = cancel_meeting(fresh, fresh.get(entry.name), why)
        if when is None:
            return None, cancelled
        planned, changes = plan_instead(fresh, fresh.get(entry.name), *when)
        return planned, [*changes, *cancelled]

    planned, changed = ctx.carry_out(pair, plan)
    after = ctx.load(pair.key)
    instead = after.entry(planned) if planned else None
    cancelled = after.get(entry.name)
    was_so = entry.meeting.state == "cancelled" and not why
    rule = agreed(after.expectations, CANCELLING_QUESTION)
    data = CancelResult(
        relationship=make_pair(after),
        meeting=make_meeting(cancelled),
        instead=make_meeting(instead) if instead else None,
        agreed=rule,
        changed=list(changed),
    )
    head = "\n".join(_sentences(ctx, after, cancelled, instead, was_so=was_so))
    notices = (*ctx.notices, *ask_about_night(ctx, after, instead, when[1] if when else None))
    return Outcome(data, lambda: ctx.format_result(head, changed), notices=notices)


def _ask_for_day(ctx: Context, pair: Pair) -> tuple[dt.date, dt.time | None] | None:
    if not ctx.session.may_ask:
        return None
    from mentorlog.conversation.prompts import ask_for_new_day

    rule = agreed(pair.expectations, CANCELLING_QUESTION)
    return ask_for_new_day(ctx.asker(), ctx.texts, partial(parse_future_when, ctx), rule)


def _sentences(
    ctx: Context,
    pair: Pair,
    cancelled: MeetingEntry,
    instead: MeetingEntry | None,
    *,
    was_so: bool,
) -> list[str]:
    texts, today = ctx.texts, ctx.today
    line = format_meeting_line(pair, cancelled, today, texts)
    lines = [texts("output.unchanged" if was_so else "output.cancelled", meeting=line)]
    if rule := agreed(pair.expectations, CANCELLING_QUESTION):
        lines.append(texts("output.agreed-on-cancelling", text=rule))
    if instead:
        line = format_meeting_line(pair, instead, today, texts)
        return [*lines, texts("output.planned-instead", meeting=line)]
    if pair.next(today) is None:
        lines.append(texts("output.plan-new", key=pair.key))
    return lines


def change_meeting(
    ctx: Context,
    pair: Pair,
    word: str,
    plan: Callable[[Pair], Planned],
    time: dt.time | None = None,
) -> Outcome:
    """Carry out a plan about one meeting; `echo.<word>` in the catalogue reports it.

    A `time` at night is asked about; other planned meetings are named.
    """
    name, changed = ctx.carry_out(pair, plan)
    after = ctx.load(pair.key)
    entry = after.entry(name)
    data = PlanResult(
        relationship=make_pair(after),
        meeting=make_meeting(entry) if entry else None,
        also_planned=[str(each.name) for each in other_plans(ctx, after, entry)],
        changed=list(changed),
    )
    line = format_meeting_line(after, entry, ctx.today, ctx.texts) if entry else ""
    head = ctx.texts(f"output.{word}" if changed else "output.unchanged", meeting=line)
    notices = (
        *ctx.notices,
        *ask_about_night(ctx, after, entry, time),
        *(name_others(ctx, after, entry) if word == "planned" else ()),
    )
    planned = entry if word == "planned" and changed else None

    def say() -> str:
        told = tell_of_calendars(ctx, after, planned)
        return "\n".join([ctx.format_result(head, changed), *told])

    return Outcome(data, say, notices=notices)
