"""Insights as a screen, and the hours as a picture, which shows nothing of reflections."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from mentorlog.domain.model.reflection import Role
from mentorlog.domain.text.characters import encodable
from mentorlog.domain.views.months import MonthOfMeetings
from mentorlog.features.insights.rules import ActionCounts, Insights, ReflectionCounts
from mentorlog.output.fitting import FirstThatFits, Sentence
from mentorlog.output.format import format_met
from mentorlog.output.hours_picture import DrawnMonth, draw_hours
from mentorlog.output.next_step import draw_lines
from mentorlog.output.svg import Picture
from mentorlog.output.terminal import is_dumb
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_month, format_short_day

if TYPE_CHECKING:
    from mentorlog.domain.model.guide import Guide


@dataclass(frozen=True)
class Signs:
    """The characters of a chart: a bar, the room up to the most, a dot, and no dot."""

    bar: str
    room: str
    dot: str
    none: str


_DRAWN = Signs("█", "░", "■", "·")
_ASCII = Signs("#", ".", "x", ".")


def pick_signs(stream: TextIO | None = None) -> Signs:
    """Return the characters that a stream, else standard output, can show; ASCII if it is dumb."""
    target = sys.stdout if stream is None else stream
    encoding = _encoding(target)
    drawn = f"{_DRAWN.bar}{_DRAWN.room}{_DRAWN.dot}{_DRAWN.none}"
    return _ASCII if is_dumb() or encodable(drawn, encoding) != drawn else _DRAWN


def spell(text: str, stream: TextIO | None = None) -> str:
    """Return the labels of a chart as a stream will show them, so that columns line up."""
    return encodable(text, _encoding(sys.stdout if stream is None else stream))


def _encoding(stream: TextIO | None) -> str:
    return getattr(stream, "encoding", None) or "ascii"


def draw_bar(value: int, room: int, scale: int, width: int, signs: Signs) -> str:
    """Draw a value as a bar of `width` characters for `scale`, followed by the free room.

    A value above 0 always gets at least one character.
    """
    full = _length(value, scale, width)
    return signs.bar * full + signs.room * max(_length(room, scale, width) - full, 0)


def _length(value: int, scale: int, width: int) -> int:
    if value <= 0 or scale <= 0:
        return 0
    return max(1, min(width, round(value * width / scale)))


def draw_dots(claims: Sequence[bool], signs: Signs) -> str:
    """Draw a dot for each true value and a gap for each other, in columns."""
    return " ".join(signs.dot if each else signs.none for each in claims)


Row = tuple[str, str, int, list[bool]]
"""A line of a chart: its mark and title, how often, and at which of the meetings."""

_ROOMY = 64
"""The terminal width from which the whole chart is drawn."""

WIDTH = 18
"""The characters of the longest bar of a chart."""

MOST_DOTS = 12
"""The most meetings with a column of their own; of more, the latest."""

_OUTCOMES = ("on_time", "late", "undated", "dropped", "open")


def render_insights(view: Insights, guide: Guide, today: dt.date, texts: Texts) -> RenderableType:
    """Draw hours, actions and roles, and for a mentor the ways of listening."""
    signs = pick_signs()
    me = texts(f"output.{view.pair.me}")
    parts: list[RenderableType] = [
        Text(texts("insights.title", name=view.pair.name, me=me), style="bold"),
        *_part(texts("insights.hours"), _hours(view.months, signs, texts)),
    ]
    for side, promises in view.promises.items():
        own = "own" if side == view.pair.me else "others"
        title = texts(f"insights.{own}", name=view.pair.first_name)
        parts += _part(title, _promises(promises, signs, texts))
    return Group(*parts, *_habits(view, guide, today, signs, texts))


def _part(title: str, chart: RenderableType, when: str = "") -> Iterator[RenderableType]:
    head = Text(title, style="bold").append(f"  {when}" if when else "", style="not bold dim")
    yield from (Text(), head, Padding(chart, (0, 0, 0, 2)))


def _grid() -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    return table


def _hours(months: Sequence[MonthOfMeetings], signs: Signs, texts: Texts) -> RenderableType:
    if not months:
        return Text(texts("insights.no-hours"))
    scale = max(max(month.minutes, _most(month) or 0) for month in months)
    # Narrower bars, then none, before the table itself is given up.
    tables = [_hours_table(months, scale, width, signs, texts) for width in (WIDTH, WIDTH // 2, 0)]
    return FirstThatFits([*tables, _hours_lines(months, texts)], roomy=_ROOMY)


def _hours_lines(months: Sequence[MonthOfMeetings], texts: Texts) -> RenderableType:
    """Draw each month above its hours, for screens too narrow for a table."""
    return Group(
        *(
            Group(
                Text(format_month(month.month, texts.language)),
                Padding(Sentence(_said(month, texts)), (0, 0, 0, 2)),
            )
            for month in months
        )
    )


def _hours_table(
    months: Sequence[MonthOfMeetings], scale: int, width: int, signs: Signs, texts: Texts
) -> Table:
    """Draw a row for each month, without bars where there is no room for them."""
    table = _grid()
    for month in months:
        bar = draw_bar(month.minutes, _most(month) or 0, scale, width, signs) if width else ""
        cells = [spell(format_month(month.month, texts.language)), bar, _said(month, texts)]
        table.add_row(*(cells if width else cells[::2]))
    return table


def _most(month: MonthOfMeetings) -> int | None:
    return round(month.asked.at_most * 60) if month.asked else None


def _said(month: MonthOfMeetings, texts: Texts) -> str:
    least = round(month.asked.at_least * 60) if month.asked else None
    return format_met(month.minutes, least, _most(month), month.unmeasured, texts)


def _promises(promises: ActionCounts, signs: Signs, texts: Texts) -> RenderableType:
    if not promises.all:
        return Text(texts("insights.no-promises"))
    table = _grid()
    for outcome in _OUTCOMES:
        count: int = getattr(promises, outcome)
        # Few actions are closed without a day, so this row stands there only for those.
        if count or outcome != "undated":
            # One character an action, as long as there are no more of them than characters.
            bar = draw_bar(count, 0, max(promises.all, WIDTH), WIDTH, signs)
            table.add_row(spell(texts(f"insights.{outcome}")), str(count), bar)
    return table


def _habits(
    view: Insights, guide: Guide, today: dt.date, signs: Signs, texts: Texts
) -> Iterator[RenderableType]:
    """Draw how often and when each role and way of listening was named (G9, G10)."""
    me, looks = view.pair.me, view.looks
    if not looks:
        yield from (Text(), Text(texts(f"insights.roles.{me}"), style="bold"))
        yield from draw_lines(texts("insights.no-looks", key=view.pair.key), indent=2)
        return
    when = _when(looks[-MOST_DOTS:], today, texts)
    roles = _dots([_role(view, guide, role) for role in view.habits.roles], signs)
    yield from _part(texts(f"insights.roles.{me}"), roles, when)
    if me == "mentor":
        ways = _dots([_way(view, guide, way) for way in view.habits.listening], signs)
        yield from _part(texts("insights.listening"), ways, when)
    yield Text()
    yield from (Text(line, style="dim") for line in _remarks(view, texts))


def _role(view: Insights, guide: Guide, role: Role) -> Row:
    habit = guide.roles.get(role)
    claims = [role in look.roles for look in view.looks]
    return "", habit.title if habit else role, view.habits.roles[role], claims


def _way(view: Insights, guide: Guide, way: int) -> Row:
    habit = next((each for key, each in guide.listening.items() if key == str(way)), None)
    claims = [way in look.listening for look in view.looks]
    return str(way), habit.title if habit else "", view.habits.listening[way], claims


def _dots(rows: Sequence[Row], signs: Signs) -> RenderableType:
    table = Table.grid(padding=(0, 2, 0, 0))
    if any(mark for mark, _, _, _ in rows):
        table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    table.add_column(no_wrap=True, justify="right")
    table.add_column(no_wrap=True)
    for mark, title, count, claims in rows:
        cells = (Text(spell(title)), str(count), draw_dots(claims[-MOST_DOTS:], signs))
        table.add_row(*([mark] if mark else []), *cells)
    return table


def _when(looks: Sequence[ReflectionCounts], today: dt.date, texts: Texts) -> str:
    first, last = (
        format_short_day(look.meeting.date, texts.language, today) for look in (looks[0], looks[-1])
    )
    return first if len(looks) == 1 else texts("insights.when", first=first, last=last)


def _remarks(view: Insights, texts: Texts) -> Iterator[str]:
    yield texts.count("insights.over", len(view.looks))
    if len(view.looks) > MOST_DOTS:
        yield texts("insights.latest", n=MOST_DOTS)
    yield texts("insights.yours")


def make_hours_picture(view: Insights, texts: Texts) -> Picture:
    """Draw the hours of each month against those that the programme asks for."""
    months = [_month(each, texts) for each in view.months]
    return draw_hours(view.pair.name, months, texts, with_title=True)


def _month(month: MonthOfMeetings, texts: Texts) -> DrawnMonth:
    asked = month.asked
    least = round(asked.at_least * 60) if asked else None
    most = round(asked.at_most * 60) if asked else None
    return DrawnMonth(
        name=format_month(month.month, texts.language),
        minutes=month.minutes,
        said=format_met(month.minutes, least, most, month.unmeasured, texts),
        most=most or 0,
    )
