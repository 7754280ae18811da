"""The home screen, drawn."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from mentorlog.domain.carryover import TrackedAction
from mentorlog.domain.meeting import MeetingEntry
from mentorlog.domain.overview import Overview
from mentorlog.domain.programme import Programme
from mentorlog.domain.progress import TrackedMilestone
from mentorlog.domain.rhythm import MonthOfMeetings
from mentorlog.output.echo import (
    format_distance,
    format_due,
    format_owner,
    format_when_and_where,
)
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_hours, format_month

MOST_LINES = 3
"""How many things a relationship asks for on the home screen (design 2, `status`)."""

MOST_ACTIONS = 5


def render_overviews(
    views: Sequence[Overview], programme: Programme, today: dt.date, texts: Texts
) -> RenderableType:
    """Draw the home screen of several relationships, one below the other."""
    parts: list[RenderableType] = []
    for view in views:
        parts += [*([Text()] if parts else []), *_relationship(view, programme, today, texts)]
    return Group(*parts)


def render_under_way(view: Overview, today: dt.date, texts: Texts) -> RenderableType:
    """Draw the relationship whose meeting is being held, and how to go on."""
    key = view.pair.key
    lines = [Text(texts("echo.under-way", name=view.pair.name), style="bold")]
    if view.under_way:
        lines.append(Text(format_when_and_where(view.under_way, today, texts)))
    lines += [Text(), Text(texts("echo.go-on", key=key)), Text(texts("echo.close-it", key=key))]
    return Group(*lines)


def _relationship(
    view: Overview, programme: Programme, today: dt.date, texts: Texts
) -> Iterable[RenderableType]:
    yield _title(view, texts)
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for label, content in _rows(view, today, texts):
        table.add_row(f"  {label}", content)
    yield table
    if view.is_stuck:
        yield Text(f"  {_contact(programme, texts)}")


def _title(view: Overview, texts: Texts) -> Text:
    pair = view.pair
    title = Text(pair.name, style="bold")
    me = texts(f"echo.{pair.me}")
    title.append(f"  {texts('status.you-are', me=me)}", style="not bold dim")
    if pair.has_ended:
        title.append(f", {texts('status.ended')}", style="not bold dim")
    return title


def _rows(view: Overview, today: dt.date, texts: Texts) -> Iterable[tuple[str, Text | Table]]:
    if view.under_way:
        yield texts("status.under-way"), _meeting(view.under_way, today, texts, "")
    yield texts("status.next"), _meeting(view.next, today, texts, "status.no-next")
    yield texts("status.last"), _meeting(view.last, today, texts, "status.no-last")
    yield texts("status.hours"), Text(format_month_of_meetings(view.month, texts))
    yield texts("status.open"), _actions(view, today, texts)
    if view.milestones:
        yield texts("status.milestones"), _milestones(view, texts)
    if view.attention:
        yield texts("status.look-at"), _attention(view)


def _meeting(entry: MeetingEntry | None, today: dt.date, texts: Texts, none: str) -> Text:
    if entry is None:
        return Text(texts(none), style="dim")
    line = Text(format_when_and_where(entry, today, texts))
    return line.append(f"  {format_distance(entry.name.date, today, texts)}", style="dim")


def format_month_of_meetings(month: MonthOfMeetings, texts: Texts) -> str:
    """Say the hours met in a month, and how many were asked for (G5)."""
    language = texts.language
    facts = {
        "met": format_hours(month.minutes, language),
        "month": format_month(month.month, language),
    }
    if month.asked is None:
        return texts("status.in-month", **facts)
    least, most = (
        format_hours(int(hours * 60), language)
        for hours in (month.asked.at_least, month.asked.at_most)
    )
    text = "status.of-rhythm-one" if least == most else "status.of-rhythm"
    return texts(text, **facts, least=least, most=most)


def _actions(view: Overview, today: dt.date, texts: Texts) -> Text | Table:
    if not view.actions:
        return Text(texts("status.nothing-open"), style="dim")
    table = Table.grid(padding=(0, 1))
    table.add_column(justify="right", no_wrap=True)
    table.add_column(overflow="fold")
    for action in view.actions[:MOST_ACTIONS]:
        table.add_row(str(action.number), action_line(action, view, today, texts))
    left = len(view.actions) - MOST_ACTIONS
    if left > 0:
        more = texts("status.more-actions", n=left, key=view.pair.key)
        table.add_row("", Text(more, style="dim"))
    return table


def action_line(action: TrackedAction, view: Overview, today: dt.date, texts: Texts) -> Text:
    """Say an action on the home screen: its text, whose it is, until when."""
    owner, due = format_owner(action, view.pair, texts), format_due(action, today, texts)
    style = "yellow" if action.is_late else "dim"
    return Text(action.item.text).append(f"  {owner}, {due}", style=style)


def _milestones(view: Overview, texts: Texts) -> Text:
    """Say the large milestones that are open, with how many small ones are reached (G21)."""
    lines = Text("\n").join(_milestone(each, texts) for each in view.milestones[:MOST_LINES])
    left = len(view.milestones) - MOST_LINES
    if left > 0:
        lines.append(f"\n{texts('talk.page.more', n=left)}", style="dim")
    return lines


def _milestone(each: TrackedMilestone, texts: Texts) -> Text:
    line = Text(each.milestone.title)
    if each.of:
        line.append(f"  {texts('status.progress', n=each.reached, of=each.of)}", style="dim")
    if any(waypoint.is_late for waypoint in each.waypoints):
        line.append(f"  {texts('status.late')}", style="yellow")
    return line


def _attention(view: Overview) -> Text:
    lines = Text()
    for attention in view.attention[:MOST_LINES]:
        lines.append("\n" if lines else "")
        lines.append(attention.message)
        lines.append(f"\n  {attention.command}", style="dim")
    return lines


def _contact(programme: Programme, texts: Texts) -> str:
    if programme.contact:
        return texts("status.contact", contact=programme.contact)
    return texts("status.contact-unknown")
