"""Times of day as people write them: a closed list of forms."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from mentorlog.domain.day_words import fold
from mentorlog.errors import UsageError

NIGHT_ENDS = 6
"""The hour until which a meeting of yesterday may still go on."""

_SAID = r"(?:(?:kl\.?|klokken|at) ?)"
_HOUR = r"(?P<hour>\d{1,2})"
_MINUTE = r"[:.](?P<minute>\d\d)"
_HALF = r" ?(?P<half>[ap])\.?m\.?"


@dataclass(frozen=True)
class TimeForm:
    """Describe one form of time: how people write it, what it means, and how it is recognised.

    `pattern` is matched against the whole folded text.
    """

    examples: tuple[str, ...]
    meaning: str
    pattern: str


TIME_FORMS: tuple[TimeForm, ...] = (
    TimeForm(
        ("14:30", "14.30", "kl. 14.30", "kl 14:30", "at 14:30"),
        "hours and minutes, on the clock of 24 hours",
        f"{_SAID}?{_HOUR}{_MINUTE}",
    ),
    TimeForm(
        ("kl. 14", "kl 14", "klokken 14", "at 14"),
        "the full hour; a bare number is no time",
        f"{_SAID}{_HOUR}",
    ),
    TimeForm(
        ("2pm", "2 pm", "2 p.m.", "at 2pm"),
        "the full hour, on the clock of 12 hours; `12am` is midnight and `12pm` noon",
        f"{_SAID}?{_HOUR}{_HALF}",
    ),
    TimeForm(
        ("2:30pm", "2.30 pm", "at 2:30pm"),
        "hours and minutes, on the clock of 12 hours",
        f"{_SAID}?{_HOUR}{_MINUTE}{_HALF}",
    ),
)
"""The closed list of the forms that `parse_time` reads; the documentation shows the same."""

_NOON = 12


def parse_time(text: str) -> dt.time:
    """Read a time of day in any of `TIME_FORMS`. Raises UsageError for anything else, `24:00` too.

    Case and extra blanks do not matter; seconds are never read.
    """
    time = _match_time(text)
    if time is None:
        raise UsageError("day.not-a-time", given=text)
    return time


def is_time(text: str) -> bool:
    """Tell whether a text is a time of day in any of `TIME_FORMS`."""
    return _match_time(text) is not None


def _match_time(text: str) -> dt.time | None:
    folded = fold(text)
    matches = (re.fullmatch(form.pattern, folded, re.ASCII) for form in TIME_FORMS)
    times = (_find_time(match.groupdict()) for match in matches if match)
    return next((time for time in times if time is not None), None)


def _find_time(found: dict[str, str | None]) -> dt.time | None:
    hour, half = int(found["hour"] or 0), found.get("half")
    if half and not 1 <= hour <= _NOON:
        return None
    if half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    try:
        return dt.time(hour, int(found.get("minute") or 0))
    except ValueError:
        return None
