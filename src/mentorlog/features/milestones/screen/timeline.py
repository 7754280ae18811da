"""The timeline of milestones and meetings, as a screen and as a picture of its own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from mentorlog.features.milestones.rules import MilestoneMark, Span, Timeline
from mentorlog.features.milestones.screen.timeline_row import Labels, Script, Strip
from mentorlog.output.svg import Picture
from mentorlog.output.timeline_picture import DrawnMilestone, DrawnTimeline, draw_timeline
from mentorlog.texts import Language, Texts
from mentorlog.texts.calendar import (
    format_day_of_month,
    format_month,
    format_short_day,
    format_short_month,
)

_YEAR = 12
_STEPS = (1, 2, 3, 6, *(_YEAR * n * 10**power for power in range(4) for n in (1, 2, 5)))
"""The distances in months at which names of months may be drawn."""

Named = Sequence[tuple[int, str]]
"""Columns, and the names that begin there."""


def name_months(span: Span, strip: Strip, language: Language) -> Named:
    """Return the months that can be named with a blank between them; a January shows its year."""
    found: list[tuple[int, str]] = []
    for step in _STEPS:
        found = [
            (strip.column(span.place(month)), _name(month, span, step, language))
            for month in span.months(step)
        ]
        if _is_airy([*found, (strip.width + 1, "")]):
            break
    return [each for each in found if each[0] + len(each[1]) <= strip.width]


def _name(month: dt.date, span: Span, step: int, language: Language) -> str:
    several_years = span.first.year != span.last.year
    if several_years and (month.month == 1 or step % _YEAR == 0):
        return f"{month.year:04}"
    return format_short_month(month, language)


def _is_airy(named: Named) -> bool:
    return all(left + len(name) < right for (left, name), (right, _) in pairwise(named))


_MEETINGS = ("held", "planned", "cancelled")
_MILESTONES = ("large-done", "large-open", "small-done", "small-open", "late")
_BETWEEN = "   "


def legend(line: Timeline, width: int, script: Script) -> Iterator[str]:
    """Return the lines of the legend, meetings first; no sign is parted from its words."""
    marks = (mark for mark in line.milestones if mark.at is not None)
    kinds = {"late" if mark.state == "late" else f"{mark.size}-{mark.state}" for mark in marks}
    states = {mark.state for mark in line.meetings}
    yield from _wrap(_explain(_MEETINGS, states, script), width)
    yield from _wrap(_explain(_MILESTONES, kinds, script), width)


def _explain(kinds: Iterable[str], there: AbstractSet[str], script: Script) -> Iterator[str]:
    for kind in kinds:
        if kind in there:
            sign = getattr(script.signs, kind.replace("-", "_"))
            yield f"{sign} {script.say(f'milestones.sign.{kind}')}"


def _wrap(items: Iterable[str], width: int) -> Iterator[str]:
    line = ""
    for item in items:
        longer = f"{line}{_BETWEEN}{item}" if line else item
        if line and cell_len(longer) > width:
            yield line
            longer = item
        line = longer
    if line:
        yield line


_MEETING_STYLES = {"held": "green", "planned": "cyan", "cancelled": "dim"}
_MILESTONE_STYLES = {"done": "green", "open": "", "late": "yellow"}
_TODAY = "cyan"


class TimelinePicture:
    """The timeline in a terminal, as wide as there is room, in signs that the stream can show."""

    def __init__(self, name: str, line: Timeline, texts: Texts) -> None:
        self._name = name
        self._line = line
        self._texts = texts

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Return the picture line by line."""
        script, width = Script(self._texts, options.encoding), options.max_width
        yield Text(script.spell(self._name), "bold").append(
            f"  {_format_span(self._line, script)}", "not bold dim"
        )
        yield Text()
        yield from _Page(self._line, width, script).rows()
        signs = [*legend(self._line, width, script)]
        yield from [Text("\n".join(["", *signs]), "dim")] if signs else []


def _format_span(line: Timeline, script: Script) -> str:
    days = (line.span.first, line.span.last)
    first, last = (format_month(day, script.language) for day in days)
    return (
        script.spell(first)
        if first == last
        else script.say("milestones.months", first=first, last=last)
    )


class _Page:
    """The rows of one picture, laid out for one width."""

    def __init__(self, line: Timeline, width: int, script: Script) -> None:
        self._line = line
        self._script = script
        self._signs = script.signs
        self._labels = Labels(line.milestones, width, script)
        self._width = max(width - self._labels.width, 1)
        self._months = name_months(line.span, Strip(self._width), script.language)

    def rows(self) -> Iterator[Text]:
        """Yield the months, the meetings, the milestones, and the mark of today."""
        labels = self._labels
        yield labels.none().append_text(self._names().text())
        yield labels.none().append_text(self._axis().text())
        for place, strip in enumerate(self._meetings()):
            label = labels.none() if place else labels.meetings()
            yield label.append_text(strip.text())
        for mark in self._line.milestones:
            yield labels.milestone(mark).append_text(self._milestone(mark).text())
        if self._line.today_at is not None:
            yield labels.none().append_text(self._pointer(self._line.today_at).text())

    def _names(self) -> Strip:
        strip = Strip(self._width)
        for column, name in self._months:
            strip.put(column, name)
        return strip

    def _axis(self) -> Strip:
        strip = Strip(self._width)
        strip.put(0, self._signs.line * self._width, "dim")
        for column, _ in self._months:
            strip.put(column, self._signs.month, "dim")
        return strip

    def _crossed(self) -> Strip:
        """Return a row with today's line drawn across it."""
        strip = Strip(self._width)
        if self._line.today_at is not None:
            strip.put(strip.column(self._line.today_at), self._signs.now, _TODAY)
        return strip

    def _meetings(self) -> Iterator[Strip]:
        """Yield as many rows of meetings as it takes for each to have its own column."""
        rows: list[tuple[Strip, set[int]]] = [(self._crossed(), set())]
        for mark in self._line.meetings:
            column = rows[0][0].column(mark.at)
            if all(column in taken for _, taken in rows):
                rows.append((self._crossed(), set()))
            strip, taken = next(row for row in rows if column not in row[1])
            strip.put(column, getattr(self._signs, mark.state), _MEETING_STYLES[mark.state])
            taken.add(column)
        return (strip for strip, _ in rows)

    def _milestone(self, mark: MilestoneMark) -> Strip:
        strip = self._crossed()
        if mark.at is None or mark.day is None:
            strip.put(0, self._script.say(f"milestones.unknown-day.{mark.state}"), "dim")
            return strip
        column, style = strip.column(mark.at), _MILESTONE_STYLES[mark.state]
        strip.put(column, self._signs.of_milestone(mark.size, mark.state), style)
        strip.put_beside(column, self._format_date(mark.day), style or "dim")
        return strip

    def _pointer(self, at: float) -> Strip:
        strip = Strip(self._width)
        column, day = strip.column(at), format_short_day(self._line.today, self._script.language)
        strip.put(column, self._signs.pointer, _TODAY)
        strip.put_beside(column, self._script.say("milestones.today", day=day), _TODAY)
        return strip

    def _format_date(self, day: dt.date) -> str:
        language = self._script.language
        number = format_day_of_month(day, language)
        year = "" if day.year == self._line.today.year else f" {day.year:04}"
        return self._script.spell(f"{number} {format_short_month(day, language)}{year}")


def make_timeline_picture(name: str, line: Timeline, texts: Texts) -> Picture:
    """Draw the timeline as a picture titled with the other's name; no title is cut."""
    milestones = tuple(
        DrawnMilestone(
            title=mark.item.title or mark.item.name,
            size=mark.size,
            state=mark.state,
            day=mark.day,
            reached=mark.reached,
            of=mark.of,
        )
        for mark in line.milestones
    )
    drawn = DrawnTimeline(
        title=name,
        today=line.today,
        first=line.span.first,
        last=line.span.last,
        meetings=tuple((mark.name.date, mark.state) for mark in line.meetings),
        milestones=milestones,
    )
    return draw_timeline(drawn, texts, with_title=True)
