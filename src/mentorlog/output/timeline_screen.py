"""The picture of a relationship: months, meetings, milestones and today, at any width."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from mentorlog.domain.timeline import MilestoneMark, Timeline
from mentorlog.output.timeline_axis import name_months
from mentorlog.output.timeline_labels import Labels
from mentorlog.output.timeline_legend import legend
from mentorlog.output.timeline_signs import Script
from mentorlog.output.timeline_strip import Strip
from mentorlog.texts import Texts
from mentorlog.texts.calendar import SHORT_MONTHS, format_month, format_short_day

_MEETING_STYLES = {"held": "green", "planned": "cyan", "cancelled": "dim"}
_MILESTONE_STYLES = {"done": "green", "open": "", "late": "yellow"}
_TODAY = "cyan"


class TimelinePicture:
    """Draw itself as wide as there is room, in signs that the stream can show."""

    def __init__(self, name: str, line: Timeline, texts: Texts) -> None:
        self._name = name
        self._line = line
        self._texts = texts

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Give the picture line by line."""
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
        else script.say("milestone.months", first=first, last=last)
    )


class _Page:
    """Lay out the rows of one picture for one width."""

    def __init__(self, line: Timeline, width: int, script: Script) -> None:
        self._line = line
        self._script = script
        self._signs = script.signs
        self._labels = Labels(line.milestones, width, script)
        self._width = max(width - self._labels.width, 1)
        self._months = name_months(line.span, Strip(self._width), script.language)

    def rows(self) -> Iterator[Text]:
        """Give the months, the meetings, the milestones, and where today is."""
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
        """Return a row that today's line crosses."""
        strip = Strip(self._width)
        if self._line.today_at is not None:
            strip.put(strip.column(self._line.today_at), self._signs.now, _TODAY)
        return strip

    def _meetings(self) -> Iterator[Strip]:
        """Give the meetings, on as many rows as it takes for each to have its column."""
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
            strip.put(0, self._script.say(f"milestone.unknown-day.{mark.state}"), "dim")
            return strip
        column, style = strip.column(mark.at), _MILESTONE_STYLES[mark.state]
        strip.put(column, self._signs.of_milestone(mark.size, mark.state), style)
        strip.put_beside(column, self._format_date(mark.day), style or "dim")
        return strip

    def _pointer(self, at: float) -> Strip:
        strip = Strip(self._width)
        column, day = strip.column(at), format_short_day(self._line.today, self._script.language)
        strip.put(column, self._signs.pointer, _TODAY)
        strip.put_beside(column, self._script.say("milestone.today", day=day), _TODAY)
        return strip

    def _format_date(self, day: dt.date) -> str:
        language = self._script.language
        number = f"{day.day}." if language == "da" else f"{day.day}"
        year = "" if day.year == self._line.today.year else f" {day.year:04}"
        return self._script.spell(f"{number} {SHORT_MONTHS[language][day.month - 1]}{year}")
