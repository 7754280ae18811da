"""The home screen, drawn."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from mentorlog.domain.model.journal import Programme
from mentorlog.domain.model.meeting import MeetingEntry
from mentorlog.domain.model.person import quote_key
from mentorlog.domain.views.actions import TrackedAction
from mentorlog.domain.views.milestones import TrackedMilestone
from mentorlog.domain.views.months import MonthOfMeetings
from mentorlog.features.status.rules import Overview, most_urgent_first
from mentorlog.output.fitting import Sentence, TextWithTail
from mentorlog.output.format import format_distance, format_due, format_owner, format_when_and_where
from mentorlog.output.next_step import draw_command, draw_lines
from mentorlog.output.terminal import cell_width
from mentorlog.texts import Texts
from mentorlog.texts.calendar import (
    format_duration,
    format_hours,
    format_met_hours,
    format_month,
    format_short_day,
)

MOST_LINES = 3
"""How many things a relationship asks for on the home screen."""

MOST_ACTIONS = 5

MOST_WHOLE = 3
"""How many relationships are shown whole; of more, each has one line."""

_WIDEST_NAME = 16
_INDENT = 2
_GAP = 2

Row = tuple[str, RenderableType, str]
"""A label, what stands beside it, and the command below that."""


def render_overviews(
    views: Sequence[Overview], programme: Programme, today: dt.date, texts: Texts
) -> RenderableType:
    """Draw the home screen of several relationships, one below the other."""
    parts: list[RenderableType] = []
    for view in views:
        parts += [*([Text()] if parts else []), *_relationship(view, programme, today, texts)]
    return Group(*parts)


def render_brief_overviews(
    views: Sequence[Overview], programme: Programme, today: dt.date, texts: Texts
) -> RenderableType:
    """Draw many relationships, a line each, the most urgent first: who, when next, what now."""
    ordered = most_urgent_first(views)
    rows = [(v.pair.name, _brief_next(v, today, texts), _brief_now(v, texts)) for v in ordered]
    name = min(max(cell_width(each) for each, _, _ in rows), _WIDEST_NAME)
    day = max(each.cell_len for _, each, _ in rows)
    lines = [_line(row, (name, day)) for row in rows]
    stuck = [Text(), Text(_contact(programme, texts))] if any(v.is_stuck for v in views) else []
    more = texts("status.brief.more", key=quote_key(ordered[0].pair.key))
    return Group(*lines, *stuck, Text(), *draw_lines(more, style="dim"))


def _line(cells: tuple[str, Text, Text], widths: tuple[int, int]) -> Text:
    """Draw a row on one line, cut off where the screen ends."""
    name, day, now = Text(cells[0], "bold"), *cells[1:]
    for cell, width in zip((name, day), widths, strict=True):
        cell.truncate(width, overflow="ellipsis", pad=True)
    gap = Text(" " * _GAP)
    line = gap.join((name, day, now))
    line.no_wrap, line.overflow = True, "ellipsis"
    return line


def _brief_next(view: Overview, today: dt.date, texts: Texts) -> Text:
    if view.under_way:
        return Text(texts("status.under-way"), style="bold")
    if view.next is None:
        return Text(texts("status.brief.no-next"), style="dim")
    return Text(format_short_day(view.next.name.date, texts.language, today))


def _brief_now(view: Overview, texts: Texts) -> Text:
    if view.pair.has_ended:
        return Text(texts("status.ended"), style="dim")
    if not view.attention:
        return Text(texts("status.brief.stuck" if view.is_stuck else "status.brief.calm"), "dim")
    first, *others = view.attention
    more = texts("status.brief.others", n=len(others)) if others else ""
    return Text(f"{more}{' ' * bool(more)}", style="dim").append(first.message, style="not dim")


def render_under_way(view: Overview, today: dt.date, texts: Texts) -> RenderableType:
    """Draw the relationship whose meeting is being held, and how to go on."""
    key = view.pair.key
    lines = [Text(texts("output.under-way", name=view.pair.name), style="bold")]
    if view.under_way:
        lines.append(Sentence(format_when_and_where(view.under_way, today, texts)))
    steps = (draw_lines(texts(f"output.{step}", key=key)) for step in ("go-on", "close-it"))
    return Group(*lines, Text(), *(line for step in steps for line in step))


def _relationship(
    view: Overview, programme: Programme, today: dt.date, texts: Texts
) -> Iterable[RenderableType]:
    yield _title(view, texts)
    rows = list(_rows(view, today, texts))
    width = max(cell_width(label) for label, _, _ in rows) + _INDENT
    for label, content, command in rows:
        yield _row(label, content, width)
        if command:
            yield draw_command(command, width + _GAP + _INDENT, "dim")
    if view.is_stuck:
        yield Text(f"  {_contact(programme, texts)}")


def _row(label: str, content: RenderableType, width: int) -> Table:
    """Draw a row by itself: what follows it may be a command, which no table leaves whole."""
    table = Table.grid(padding=(0, _GAP))
    table.add_column(style="dim", no_wrap=True, min_width=width)
    table.add_column(overflow="fold")
    table.add_row(f"{' ' * _INDENT}{label}" if label else "", content)
    return table


def _title(view: Overview, texts: Texts) -> Text:
    pair = view.pair
    title = Text(pair.name, style="bold")
    me = texts(f"output.{pair.me}")
    title.append(f"  {texts('status.you-are', me=me)}", style="not bold dim")
    if pair.has_ended:
        title.append(f", {texts('status.ended')}", style="not bold dim")
    return title


def _rows(view: Overview, today: dt.date, texts: Texts) -> Iterable[Row]:
    if view.under_way:
        yield texts("status.under-way"), _meeting(view.under_way, today, texts, ""), ""
    yield texts("status.next"), _meeting(view.next, today, texts, "status.no-next"), ""
    yield texts("status.last"), _meeting(view.last, today, texts, "status.no-last"), ""
    yield texts("status.hours"), Sentence(format_month_of_meetings(view.month, texts)), ""
    yield from _actions(view, today, texts)
    if view.milestones:
        yield texts("status.milestones"), _milestones(view, texts), ""
    yield from _attention(view, texts)


def _meeting(entry: MeetingEntry | None, today: dt.date, texts: Texts, none: str) -> RenderableType:
    if entry is None:
        return Text(texts(none), style="dim")
    distance = format_distance(entry.name.date, today, texts)
    return TextWithTail(
        Text(format_when_and_where(entry, today, texts)), Text(distance, style="dim")
    )


def format_month_of_meetings(month: MonthOfMeetings, texts: Texts) -> str:
    """Format the hours met in a month, and how many were asked for (G5)."""
    language = texts.language
    said = format_month(month.month, language)
    if month.asked is None:
        met = format_duration(month.minutes, language)
        return texts("status.in-month", met=met, month=said)
    facts = {"met": format_met_hours(month.minutes, language), "month": said}
    least, most = (
        format_hours(int(hours * 60), language)
        for hours in (month.asked.at_least, month.asked.at_most)
    )
    text = "status.of-rhythm-one" if least == most else "status.of-rhythm"
    return texts(text, **facts, least=least, most=most)


def _actions(view: Overview, today: dt.date, texts: Texts) -> Iterable[Row]:
    label = texts("status.open")
    if not view.actions:
        yield label, Text(texts("status.nothing-open"), style="dim"), ""
        return
    table = Table.grid(padding=(0, 1))
    table.add_column(justify="right", no_wrap=True)
    table.add_column(overflow="fold")
    for action in view.actions[:MOST_ACTIONS]:
        table.add_row(str(action.number), action_line(action, view, today, texts))
    yield label, table, ""
    left = len(view.actions) - MOST_ACTIONS
    if left > 0:
        more = texts("status.more-actions", n=left, key=view.pair.key)
        said, _, command = more.partition("\n")
        yield "", Text(said, style="dim"), command.strip()


def action_line(
    action: TrackedAction, view: Overview, today: dt.date, texts: Texts
) -> RenderableType:
    """Return an action on the home screen: its text, whose it is, until when."""
    owner, due = format_owner(action, view.pair, texts), format_due(action, today, texts)
    style = "yellow" if action.is_late else "dim"
    return TextWithTail(Text(action.item.text), Text(f"{owner}, {due}", style=style))


def _milestones(view: Overview, texts: Texts) -> RenderableType:
    """Return the large milestones that are open, with how many small ones are reached (G21)."""
    lines = [_milestone(each, texts) for each in view.milestones[:MOST_LINES]]
    left = len(view.milestones) - MOST_LINES
    if left > 0:
        lines.append(Text(texts("conversation.page.more", n=left), style="dim"))
    return Group(*lines)


def _milestone(each: TrackedMilestone, texts: Texts) -> RenderableType:
    tail = []
    if each.of:
        tail.append(Text(texts("status.progress", n=each.reached, of=each.of), style="dim"))
    if any(item.is_late for item in each.items):
        tail.append(Text(texts("status.late"), style="yellow"))
    title = Text(each.milestone.title)
    return TextWithTail(title, Text("  ").join(tail)) if tail else title


def _attention(view: Overview, texts: Texts) -> Iterable[Row]:
    for place, attention in enumerate(view.attention[:MOST_LINES]):
        label = "" if place else texts("status.look-at")
        yield label, Text(attention.message), attention.command


def _contact(programme: Programme, texts: Texts) -> str:
    if programme.contact:
        return texts("status.contact", contact=programme.contact)
    return texts("status.contact-unknown")
