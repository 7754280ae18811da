"""The timeline as a picture: months, meetings, milestones and today, without private content."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from mentorlog.domain.model.meeting import Status
from mentorlog.output.svg import (
    LINE,
    MARGIN,
    WIDTH,
    Picture,
    draw_line,
    draw_text,
    format_number,
    measure_text,
    wrap_text,
)
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_day, format_short_day, format_short_month

Size = Literal["large", "small"]
State = Literal["done", "open", "late"]

_LEFT, _RIGHT = MARGIN + 6, WIDTH - MARGIN - 6
_INDENT = 14
_YEAR = 12
_STEPS = (1, 2, 3, 6, *(_YEAR * n * 10**power for power in range(4) for n in (1, 2, 5)))
"""The distances in months at which names of months may be drawn."""

_SIGN_ROOM = 12
"""The units between two signs in one row."""

_MOST_ROWS = 6
"""The most rows of meetings near each other; beyond it they overlap."""

_ROW = 20
_GAP = 6
"""The units between the names of two months."""

_MEETING_STYLES = {"held": "done", "planned": "open", "cancelled": "off"}


@dataclass(frozen=True)
class DrawnMilestone:
    """A milestone of the picture, a small one behind its large one; `day` is None if unknown.

    `reached` and `of` count the small ones of a large one.
    """

    title: str
    size: Size
    state: State
    day: dt.date | None
    reached: int = 0
    of: int = 0


@dataclass(frozen=True)
class DrawnTimeline:
    """The data of the picture, which has no field for anything else from the files."""

    title: str
    today: dt.date
    first: dt.date
    last: dt.date
    meetings: tuple[tuple[dt.date, Status], ...]
    milestones: tuple[DrawnMilestone, ...]

    def place(self, day: dt.date) -> float:
        """Return the horizontal coordinate of a day."""
        share = (day - self.first).days / max((self.last - self.first).days, 1)
        return _LEFT + share * (_RIGHT - _LEFT)


def draw_timeline(line: DrawnTimeline, texts: Texts, *, with_title: bool = False) -> Picture:
    """Draw the picture from top to bottom; `with_title` for one that stands alone."""
    top: list[str] = []
    y = MARGIN
    for text in wrap_text(line.title, WIDTH - 2 * MARGIN, "text strong") if with_title else ():
        y += LINE
        top.append(draw_text(MARGIN, y, text, style="text strong"))
    axis = y + LINE + 6
    elements = [*top, *_months(line, axis, texts)]
    y = axis
    rows: list[str] = []
    for draw in (_meetings, _milestones):
        drawn, y = draw(line, y, texts)
        rows += drawn
    if line.first <= line.today <= line.last:
        today, y = _today(line, axis, y, texts)
        rows = [*today, *rows]  # the words stand on the line, and not the line on the words
    signs, y = _legend(line, y, texts)
    description = _describe(line, texts)
    title = f"{texts('milestones.picture')}: {line.title}"
    return Picture("timeline", title, description, (*elements, *rows, *signs), y + MARGIN)


def _months(line: DrawnTimeline, axis: float, texts: Texts) -> Iterator[str]:
    yield draw_line(_LEFT, axis, _RIGHT, axis, "rule")
    for month, name in _named_months(line, texts):
        x = line.place(month)
        yield draw_line(x, axis, x, axis + 4, "rule")
        if x + measure_text(name, "quiet") <= WIDTH:
            yield draw_text(x, axis - 6, name, style="quiet")


def _named_months(line: DrawnTimeline, texts: Texts) -> list[tuple[dt.date, str]]:
    """Return as many months as can be named without touching; a January shows its year."""
    found: list[tuple[dt.date, str]] = []
    for step in _STEPS:
        found = [(month, _name(month, line, step, texts)) for month in _every(line, step)]
        ends = [line.place(month) + measure_text(name, "quiet") for month, name in found]
        starts = [line.place(month) for month, _ in found[1:]]
        if all(end + _GAP <= start for end, start in zip(ends, starts, strict=False)):
            break
    return found


def _every(line: DrawnTimeline, step: int) -> Iterator[dt.date]:
    first, last = (day.year * _YEAR + day.month - 1 for day in (line.first, line.last))
    for number in range(-(-first // step) * step, last + 1, step):
        month = dt.date(number // _YEAR, number % _YEAR + 1, 1)
        if month >= line.first:
            yield month


def _name(month: dt.date, line: DrawnTimeline, step: int, texts: Texts) -> str:
    if line.first.year != line.last.year and (month.month == 1 or step % _YEAR == 0):
        return f"{month.year:04}"
    return format_short_month(month, texts.language)


def _meetings(line: DrawnTimeline, y: float, texts: Texts) -> tuple[list[str], int]:
    if not line.meetings:
        return [], int(y)
    drawn = [draw_text(MARGIN, y + LINE + 4, texts("milestones.meetings"), style="text strong")]
    top, used = y + LINE + 18, 1
    ends: list[float] = []
    for day, state in line.meetings:
        x = line.place(day)
        row = next((n for n, end in enumerate(ends) if end + _SIGN_ROOM <= x), len(ends))
        # With more meetings than rows some overlap, rather than the picture growing without limit.
        row = min(row, _MOST_ROWS - 1)
        ends[row : row + 1] = [x]
        used = max(used, row + 1)
        drawn.append(_sign(x, top + row * 14, "meeting", state))
    return drawn, int(top + (used - 1) * 14 + 8)


def _milestones(line: DrawnTimeline, y: float, texts: Texts) -> tuple[list[str], int]:
    drawn: list[str] = []
    for each in line.milestones:
        indent = 0 if each.size == "large" else _INDENT
        tally = f" ({each.reached}/{each.of})" if each.of else ""
        y += 4
        style = "text strong" if each.size == "large" else "text"
        for text in wrap_text(f"{each.title}{tally}", WIDTH - 2 * MARGIN - indent, style):
            y += LINE
            drawn.append(draw_text(MARGIN + indent, y, text, style=style))
        y += _ROW - 4
        drawn += _milestone(line, each, y, texts)
        y += 6
    return drawn, int(y)


def _milestone(
    line: DrawnTimeline, milestone: DrawnMilestone, y: float, texts: Texts
) -> Iterator[str]:
    if milestone.day is None:
        said = texts(f"milestones.unknown-day.{'done' if milestone.state == 'done' else 'open'}")
        yield draw_text(_LEFT, y + 4, said, style="quiet")
        return
    x = line.place(milestone.day)
    yield draw_line(_LEFT, y, x, y, "rule")
    yield _sign(x, y, milestone.size, milestone.state)
    said = format_short_day(milestone.day, texts.language, line.today)
    yield _beside(x, y + 4, said)


def _beside(x: float, y: float, said: str) -> str:
    if x + 11 + measure_text(said, "quiet") <= WIDTH - 2:
        return draw_text(x + 11, y, said, style="quiet")
    return draw_text(x - 11, y - 4, said, style="quiet", anchor="end")


def _sign(x: float, y: float, kind: str, state: str) -> str:
    """Draw a sign whose shape shows the state as its colour does: filled if done, marked if late.

    A cancelled meeting is crossed out.
    """
    style = _MEETING_STYLES.get(state, state)
    if state == "cancelled":
        cross = f"M{_at(x - 4, y - 4)}L{_at(x + 4, y + 4)}M{_at(x - 4, y + 4)}L{_at(x + 4, y - 4)}"
        return f'<path class="{style}" stroke-width="2" d="{cross}"/>'
    if kind == "meeting":
        place = f'cx="{format_number(x)}" cy="{format_number(y)}"'
        return f'<circle class="{style}" stroke-width="2" {place} r="5"/>'
    size = 7 if kind == "large" else 4
    corners = (
        (_at(x, y - size), _at(x + size, y), _at(x, y + size), _at(x - size, y))
        if kind == "large"
        else (
            *(_at(x - size, y - size), _at(x + size, y - size)),
            *(_at(x + size, y + size), _at(x - size, y + size)),
        )
    )
    mark = f"M{_at(x, y - 3)}V{format_number(y + 1)}M{_at(x, y + 2)}V{format_number(y + 3)}"
    late = mark if state == "late" else ""
    return f'<path class="{style}" stroke-width="1.5" d="M{"L".join(corners)}Z{late}"/>'


def _at(x: float, y: float) -> str:
    return f"{format_number(x)},{format_number(y)}"


def _today(line: DrawnTimeline, axis: float, y: float, texts: Texts) -> tuple[tuple[str, ...], int]:
    x = line.place(line.today)
    said = texts("milestones.today", day=format_short_day(line.today, texts.language))
    half = measure_text(said, "quiet") / 2
    # The words stay inside the picture, even if the line is at its edge.
    middle = min(max(x, half), WIDTH - half)
    text = draw_text(middle, y + LINE + 2, said, style="quiet", anchor="middle")
    return (draw_line(x, axis, x, y + 6, "today"), text), int(y + LINE + 4)


_KINDS = (
    *(f"meeting-{state}" for state in ("held", "planned", "cancelled")),
    *(f"{size}-{state}" for size in ("large", "small") for state in ("done", "open", "late")),
)


def _legend(line: DrawnTimeline, y: float, texts: Texts) -> tuple[list[str], int]:
    """Draw the legend of the signs that occur; no sign is parted from its words."""
    drawn: list[str] = []
    x, y = float(_LEFT), y + LINE + 8
    for kind in _explained(line):
        shape, state = kind.split("-")
        said = _explain(shape, state, texts)
        width = 12 + measure_text(said, "quiet") + 10
        if x > _LEFT and x + width - 10 > WIDTH:
            x, y = float(_LEFT), y + LINE
        drawn += [_sign(x, y - 4, shape, state), draw_text(x + 12, y, said, style="quiet")]
        x += width
    return drawn, int(y if drawn else y - LINE - 8)


def _explained(line: DrawnTimeline) -> Iterable[str]:
    there = {f"meeting-{state}" for _, state in line.meetings}
    marks = [each for each in line.milestones if each.day is not None]
    there |= {f"{each.size}-{each.state}" for each in marks}
    # Both signs have the same words, so one line explains both.
    if "large-late" in there:
        there -= {"small-late"}
    return (kind for kind in _KINDS if kind in there)


def _explain(shape: str, state: str, texts: Texts) -> str:
    plain = shape == "meeting" or state == "late"
    return texts(f"milestones.sign.{state if plain else f'{shape}-{state}'}")


def _describe(line: DrawnTimeline, texts: Texts) -> str:
    """Return a description of everything that is drawn."""
    parts: list[str] = []
    if line.meetings:
        days = ", ".join(_describe_meeting(*each, texts) for each in line.meetings)
        parts.append(f"{texts('milestones.meetings')}: {days}.")
    parts += [f"{each.title}: {_describe_state(each, texts)}." for each in line.milestones]
    return " ".join(parts)


def _describe_meeting(day: dt.date, state: Status, texts: Texts) -> str:
    return f"{format_day(day, texts.language)} ({texts(f'milestones.sign.{state}')})"


def _describe_state(milestone: DrawnMilestone, texts: Texts) -> str:
    is_late = milestone.state == "late"
    state = "late" if is_late else f"{milestone.size}-{milestone.state}"
    facts: Sequence[str] = (
        texts(f"milestones.sign.{state}"),
        format_day(milestone.day, texts.language) if milestone.day else texts("milestones.no-day"),
        texts("milestones.progress", n=milestone.reached, of=milestone.of) if milestone.of else "",
    )
    return ", ".join(filter(None, facts))
