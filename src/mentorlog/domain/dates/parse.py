"""Parse a day, a time, a day with a time."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mentorlog.domain.dates.day_names import fold_day_text
from mentorlog.domain.dates.forms import DAY_FORMS, DayForm, Saying
from mentorlog.errors import UsageError
from mentorlog.languages import FALLBACK, Language

_SAID = r"(?:(?:kl\.?|klokken|at) ?)"
_HOUR = r"(?P<hour>\d{1,2})"
_MINUTE = r"[:.](?P<minute>\d\d)"
_HALF = r" ?(?P<half>[ap])\.?m\.?"


@dataclass(frozen=True)
class TimeForm:
    """One form of time: how people write it, what it means, and how it is recognised.

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
        raise UsageError("dates.not-a-time", given=text)
    return time


def is_time(text: str) -> bool:
    """Return whether a text is a time of day in any of `TIME_FORMS`."""
    return _match_time(text) is not None


def _match_time(text: str) -> dt.time | None:
    folded = fold_day_text(text)
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


_MOST_WORDS = 8
"""More than the longest form has: `on Monday, the 14th of September, 2026`."""

_ISO_TIME = re.compile(r"(?<!\S)(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d)(?::00)?(?!\S)", re.ASCII)


def parse_day(
    text: str, today: dt.date, *, past: bool = False, language: Language = FALLBACK
) -> dt.date:
    """Read a day in any of `DAY_FORMS`, of either language. Raises UsageError for anything else.

    A weekday, or a day without a year, is the next one after `today`; with `past`, for what has
    been, the last one up to and including it. Words that say a direction themselves (`på fredag`,
    `last fri`) keep it. `language` decides how `5/10` is read, and the language of days in errors.
    """
    found = _find_form(text)
    if found is None:
        raise UsageError("dates.unknown", given=text)
    form, match = found
    try:
        return form.read(match, Saying(text, today, past, language))
    except (OverflowError, ValueError) as error:
        raise UsageError("dates.impossible", given=text) from error


def parse_when(
    words: Sequence[str] | str, today: dt.date, *, past: bool = False, language: Language = FALLBACK
) -> tuple[dt.date, dt.time | None]:
    """Read a day and, if it is there, a time: `fri 14:30`, `14:30, fri`, `2026-09-18T14:30`.

    Raises UsageError, for the day as `parse_day` does, for the rest as `parse_time` does.
    """
    given = words if isinstance(words, str) else " ".join(words)
    day, time = _split_when(_ISO_TIME.sub(r"\1 \2", given).replace(",", ", ").split())
    return parse_day(day, today, past=past, language=language), parse_time(time) if time else None


def _split_when(parts: Sequence[str]) -> tuple[str, str]:
    """Return what is said of the day and of the time, whichever of them stands first."""
    if end := _count_words(parts, lambda text: _find_form(text) is not None):
        return _join(parts[:end]), _join(parts[end:])
    if end := _count_words(parts[:-1], is_time):
        return _join(parts[end:]), _join(parts[:end])
    return _join(parts), ""


def _count_words(parts: Sequence[str], is_form: Callable[[str], bool]) -> int:
    """Count the words of the longest form at the beginning; none where there is no form."""
    ends = range(min(len(parts), _MOST_WORDS), 0, -1)
    return next((end for end in ends if is_form(_join(parts[:end]))), 0)


def _join(parts: Sequence[str]) -> str:
    """Return the words as they were typed, without the comma between day and time."""
    return " ".join(parts).strip(" ,")


def _find_form(text: str) -> tuple[DayForm, re.Match[str]] | None:
    folded = fold_day_text(text)
    matches = ((form, form.find_match(folded)) for form in DAY_FORMS)
    return next(((form, match) for form, match in matches if match), None)
