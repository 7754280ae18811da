"""The screens of `status`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace

from mentorlog.domain.model.journal import Programme
from mentorlog.domain.model.meeting import MeetingEntry
from mentorlog.domain.model.person import quote_key
from mentorlog.domain.views.actions import TrackedAction
from mentorlog.domain.views.months import MonthOfMeetings
from mentorlog.features.status.rules import Overview, most_urgent_first
from mentorlog.output.format import format_distance, format_due, format_owner, format_when_and_where
from mentorlog.output.styled_lines import Piece, Style, StyledLine, StyledLines, cut_text
from mentorlog.output.terminal import cell_width, is_command
from mentorlog.texts import Texts
from mentorlog.texts.calendar import (
    format_duration,
    format_hours,
    format_met_hours,
    format_month,
    format_short_day,
)
from mentorlog.texts.placeholders import translate_command

MOST_LINES = 3
"""The most matters of one relationship on the home screen."""

MOST_ACTIONS = 5

MOST_WHOLE = 3
"""The most relationships that are shown whole; with more, each has one line."""

_WIDEST_NAME = 16
_INDENT = 2
_GAP = 2

Row = tuple[str, StyledLine]
"""A label, and the line beside it."""


def render_overviews(
    views: Sequence[Overview], programme: Programme, today: dt.date, texts: Texts
) -> StyledLines:
    """Draw the home screen of several relationships, one below the other."""
    lines: list[StyledLine] = []
    for view in views:
        lines += [*([StyledLine()] if lines else []), *_relationship(view, programme, today, texts)]
    return StyledLines(tuple(lines))


def render_brief_overviews(
    views: Sequence[Overview], programme: Programme, today: dt.date, texts: Texts
) -> StyledLines:
    """Draw many relationships in a line each, the most urgent first: name, next meeting, matter."""
    ordered = most_urgent_first(views)
    days = [_brief_next(view, today, texts) for view in ordered]
    name_width = min(max(cell_width(view.pair.name) for view in ordered), _WIDEST_NAME)
    day_width = max(cell_width(day) for day, _ in days)
    lines = []
    for view, (day, style) in zip(ordered, days, strict=True):
        name = _pad(cut_text(view.pair.name, name_width, cell_width), name_width + _GAP)
        when = _pad(day, day_width + _GAP)
        pieces: list[Piece] = [(name, "bold"), (when, style), *_brief_now(view, texts)]
        lines.append(StyledLine(tuple(pieces), is_cut=True))
    if any(view.is_stuck for view in views):
        lines += [StyledLine(), _line(_contact(programme, texts))]
    more = texts("status.brief.more", key=quote_key(ordered[0].pair.key))
    return StyledLines((*lines, StyledLine(), *_steps(more, "dim")))


def _line(text: str, style: Style = "") -> StyledLine:
    return StyledLine(((text, style),))


def _pad(text: str, columns: int) -> str:
    return f"{text}{' ' * (columns - cell_width(text))}"


def _brief_next(view: Overview, today: dt.date, texts: Texts) -> Piece:
    if view.under_way:
        return texts("status.under-way"), "bold"
    if view.next is None:
        return texts("status.brief.no-next"), "dim"
    return format_short_day(view.next.name.date, texts.language, today), ""


def _brief_now(view: Overview, texts: Texts) -> Iterable[Piece]:
    if view.pair.has_ended:
        yield texts("status.ended"), "dim"
    elif not view.attention:
        yield texts("status.brief.stuck" if view.is_stuck else "status.brief.calm"), "dim"
    else:
        first, *others = view.attention
        if others:
            yield f"{texts('status.brief.others', n=len(others))} ", "dim"
        yield first.message, ""


def render_under_way(view: Overview, today: dt.date, texts: Texts) -> StyledLines:
    """Draw the relationship whose meeting is being held, and how to go on."""
    lines = [_line(texts("output.under-way", name=view.pair.name), "bold")]
    if view.under_way:
        lines.append(_line(format_when_and_where(view.under_way, today, texts)))
    lines.append(StyledLine())
    for step in ("go-on", "close-it"):
        lines += _steps(texts(f"output.{step}", key=view.pair.key))
    return StyledLines(tuple(lines))


def _steps(text: str, style: Style = "") -> Iterable[StyledLine]:
    """Return a sentence that ends in a command, which is neither broken nor cut off."""
    return (replace(_line(each, style), is_whole=is_command(each)) for each in text.split("\n"))


def _relationship(
    view: Overview, programme: Programme, today: dt.date, texts: Texts
) -> Iterable[StyledLine]:
    yield _title(view, texts)
    rows = list(_rows(view, today, texts))
    indent = _INDENT + max(cell_width(label) for label, _ in rows) + _GAP
    for label, line in rows:
        start: Piece = (_pad(f"{' ' * _INDENT}{label}", indent), "dim" if label else "")
        yield replace(line, indent=indent + line.indent, label=(start, *line.label))
    if view.is_stuck:
        yield _line(f"  {_contact(programme, texts)}")


def _title(view: Overview, texts: Texts) -> StyledLine:
    me = texts(f"output.{view.pair.me}")
    ended = f", {texts('status.ended')}" if view.pair.has_ended else ""
    said = f"  {texts('status.you-are', me=me)}{ended}"
    return StyledLine(((view.pair.name, "bold"), (said, "dim")))


def _rows(view: Overview, today: dt.date, texts: Texts) -> Iterable[Row]:
    if view.under_way:
        yield texts("status.under-way"), _meeting(view.under_way, today, texts, "")
    yield texts("status.next"), _meeting(view.next, today, texts, "status.no-next")
    yield texts("status.last"), _meeting(view.last, today, texts, "status.no-last")
    yield texts("status.hours"), _line(format_month_of_meetings(view.month, texts))
    yield from _labelled(texts("status.open"), _actions(view, today, texts))
    if view.milestones:
        yield from _labelled(texts("status.milestones"), _milestones(view, texts))
    if view.attention:
        yield from _labelled(texts("status.look-at"), _attention(view, texts))


def _labelled(label: str, lines: Iterable[StyledLine]) -> Iterable[Row]:
    """Return the rows of several lines with one label."""
    return ((label if not place else "", line) for place, line in enumerate(lines))


def _meeting(entry: MeetingEntry | None, today: dt.date, texts: Texts, none: str) -> StyledLine:
    if entry is None:
        return _line(texts(none), "dim")
    line = _line(format_when_and_where(entry, today, texts))
    return replace(line, tail=((format_distance(entry.name.date, today, texts), "dim"),))


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


def _actions(view: Overview, today: dt.date, texts: Texts) -> Iterable[StyledLine]:
    if not view.actions:
        yield _line(texts("status.nothing-open"), "dim")
    shown = view.actions[:MOST_ACTIONS]
    width = max((len(str(action.number)) for action in shown), default=0)
    for action in shown:
        number: Piece = (f"{action.number:>{width}}", "")
        yield replace(_action(action, view, today, texts), indent=width + 1, label=(number,))
    left = len(view.actions) - MOST_ACTIONS
    if left > 0:
        more = texts("status.more-actions", n=left, key=view.pair.key)
        said, _, command = more.partition("\n")
        yield _line(said, "dim")
        yield _command(command.strip())


def _command(command: str) -> StyledLine:
    return replace(_line(command, "dim"), indent=_INDENT, is_whole=True)


def _action(action: TrackedAction, view: Overview, today: dt.date, texts: Texts) -> StyledLine:
    """Return an action on the home screen: its text, owner and due day."""
    owner, due = format_owner(action, view.pair, texts), format_due(action, today, texts)
    tail: Piece = (f"{owner}, {due}", "yellow" if action.is_late else "dim")
    return replace(_line(action.item.text), tail=(tail,))


def _milestones(view: Overview, texts: Texts) -> Iterable[StyledLine]:
    """Return the open large milestones, with how many small ones are reached (G21)."""
    for each in view.milestones[:MOST_LINES]:
        tail: list[Piece] = []
        if each.of:
            tail.append((texts("status.progress", n=each.reached, of=each.of), "dim"))
        if any(item.is_late for item in each.items):
            tail += [("  ", "")] if tail else []
            tail.append((texts("status.late"), "yellow"))
        yield replace(_line(each.milestone.title), tail=tuple(tail))
    left = len(view.milestones) - MOST_LINES
    if left > 0:
        yield _line(texts("conversation.page.more", n=left), "dim")


def _attention(view: Overview, texts: Texts) -> Iterable[StyledLine]:
    for attention in view.attention[:MOST_LINES]:
        yield _line(attention.message)
        yield _command(translate_command(texts, attention.command))


def _contact(programme: Programme, texts: Texts) -> str:
    if programme.contact:
        return texts("status.contact", contact=programme.contact)
    return texts("status.contact-unknown")
