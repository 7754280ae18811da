"""The picture of the hours of each month: a bar for those met, within those asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mentorlog.output.svg import (
    LINE,
    MARGIN,
    WIDTH,
    Picture,
    draw_rectangle,
    draw_text,
    measure_text,
    wrap_text,
)
from mentorlog.texts import Texts

_LONGEST = WIDTH - 2 * MARGIN
_BAR = 10


@dataclass(frozen=True)
class DrawnMonth:
    """A month of the picture: name, minutes met, the most asked for, and the whole in words."""

    name: str
    minutes: int
    said: str
    most: int = 0


def draw_hours(
    title: str, months: Sequence[DrawnMonth], texts: Texts, *, with_title: bool = False
) -> Picture:
    """Draw a bar for each month; `with_title` for a picture that stands alone."""
    elements: list[str] = []
    y = MARGIN
    for text in wrap_text(title, _LONGEST, "text strong") if with_title else ():
        y += LINE
        elements.append(draw_text(MARGIN, y, text, style="text strong"))
    scale = max((max(each.minutes, each.most) for each in months), default=0)
    for month in months:
        drawn, y = _month(month, y, scale)
        elements += drawn
    said = " ".join(f"{each.name}: {each.said}." for each in months)
    head = f"{texts('insights.hours')}: {title}" if with_title else texts("insights.hours")
    return Picture("hours", head, said, tuple(elements), y + MARGIN)


def _month(month: DrawnMonth, y: int, scale: int) -> tuple[list[str], int]:
    y += LINE + 3
    drawn = [draw_text(MARGIN, y, month.name)]
    if measure_text(month.name) + measure_text(month.said, "quiet") + LINE <= _LONGEST:
        drawn.append(draw_text(WIDTH - MARGIN, y, month.said, style="quiet", anchor="end"))
    else:
        for text in wrap_text(month.said, _LONGEST, "quiet"):
            y += LINE
            drawn.append(draw_text(MARGIN, y, text, style="quiet"))
    y += 6
    # The room first: SVG paints later elements over earlier ones.
    for minutes, style in ((month.most, "room"), (month.minutes, "done")):
        if length := _length(minutes, scale):
            drawn.append(draw_rectangle(MARGIN, y, length, _BAR, style))
    return drawn, y + _BAR


def _length(minutes: int, scale: int) -> float:
    """Return the length of a bar; a value above 0 is always wide enough to be seen."""
    return max(minutes / scale * _LONGEST, 2) if minutes > 0 and scale > 0 else 0
