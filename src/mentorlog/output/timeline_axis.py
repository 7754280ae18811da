"""The months above a picture: as many as can be named, each above its first day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise

from mentorlog.domain.timeline import Span
from mentorlog.output.timeline_strip import Strip
from mentorlog.texts import Language
from mentorlog.texts.calendar import SHORT_MONTHS

_YEAR = 12
_STEPS = (1, 2, 3, 6, *(_YEAR * n * 10**power for power in range(4) for n in (1, 2, 5)))
"""How many months may lie between two that are named."""

Named = Sequence[tuple[int, str]]
"""Columns, and the names that begin there."""


def name_months(span: Span, strip: Strip, language: Language) -> Named:
    """Return the months that can be named with a blank between them; a January says its year."""
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
    return SHORT_MONTHS[language][month.month - 1]


def _is_airy(named: Named) -> bool:
    return all(left + len(name) < right for (left, name), (right, _) in pairwise(named))
