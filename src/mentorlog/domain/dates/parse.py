"""Parsing of a day, a time, or a day with a time."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from mentorlog.domain.dates.day_forms import DayForm, make_day_forms
from mentorlog.domain.dates.read_day import Saying
from mentorlog.domain.dates.words import DateWords, Vocabulary, fold_day_text
from mentorlog.errors import UsageError

_HOUR = r"(?P<hour>\d{1,2})"
_MINUTE = r"[:.](?P<minute>\d\d)"
_HALF = r" ?(?P<half>[ap])\.?m\.?"


@dataclass(frozen=True)
class TimeForm:
    """One form of time: how it is written, what it means, and how it is parsed.

    `pattern` is matched against the whole folded text.
    """

    examples: tuple[str, ...]
    meaning: str
    pattern: str


@lru_cache(maxsize=4)
def make_time_forms(words: Vocabulary) -> tuple[TimeForm, ...]:
    """Return the closed list of forms of times, which the documentation shows as well."""
    at = rf"{words.phrase('at')} ?"
    return (
        TimeForm(
            ("14:30", "14.30", *words.examples("time")),
            "hours and minutes, on the clock of 24 hours",
            f"(?:{at})?{_HOUR}{_MINUTE}",
        ),
        TimeForm(
            words.examples("hour"),
            "the full hour; a bare number is no time",
            f"{at}{_HOUR}",
        ),
        TimeForm(
            ("2pm", "2 pm", "2 p.m.", *words.examples("half-day-hour")),
            "the full hour, on the clock of 12 hours; `12am` is midnight and `12pm` noon",
            f"(?:{at})?{_HOUR}{_HALF}",
        ),
        TimeForm(
            ("2:30pm", "2.30 pm", *words.examples("half-day-time")),
            "hours and minutes, on the clock of 12 hours",
            f"(?:{at})?{_HOUR}{_MINUTE}{_HALF}",
        ),
    )


_NOON = 12


def parse_time(text: str, vocabulary: Vocabulary) -> dt.time:
    """Parse a time of day in any form. Raises UsageError for anything else, also for `24:00`.

    Case and extra blanks do not matter; seconds are not accepted.
    """
    time = _match_time(text, vocabulary)
    if time is None:
        raise UsageError("dates.not-a-time", given=text)
    return time


def _match_time(text: str, vocabulary: Vocabulary) -> dt.time | None:
    folded = fold_day_text(text)
    forms = make_time_forms(vocabulary)
    matches = (re.fullmatch(form.pattern, folded, re.ASCII) for form in forms)
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
"""The most words of a form: `on Monday, the 14th of September, 2026` has seven."""

_ISO_TIME = re.compile(r"(?<!\S)(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d)(?::00)?(?!\S)", re.ASCII)


def parse_day(
    text: str, today: dt.date, words: DateWords, vocabulary: Vocabulary, *, past: bool = False
) -> dt.date:
    """Parse a day in any form, of any language. Raises UsageError for anything else.

    A weekday, or a day without a year, is the next one after `today`; with `past`, the last one up
    to and including it. Words that have a direction (`last fri`) keep it. `words` decide how `5/10`
    is read, and the language of days in errors.
    """
    found = _find_form(text, vocabulary)
    if found is None:
        raise UsageError("dates.unknown", given=text)
    form, match = found
    try:
        return form.read(match, Saying(text, today, past, words, vocabulary))
    except (OverflowError, ValueError) as error:
        raise UsageError("dates.impossible", given=text) from error


def parse_when(
    said: Sequence[str] | str,
    today: dt.date,
    words: DateWords,
    vocabulary: Vocabulary,
    *,
    past: bool = False,
) -> tuple[dt.date, dt.time | None]:
    """Parse a day with an optional time: `fri 14:30`, `14:30, fri`, `2026-09-18T14:30`.

    Raises UsageError, for the day as `parse_day` does, for the rest as `parse_time` does.
    """
    given = said if isinstance(said, str) else " ".join(said)
    parts = _ISO_TIME.sub(r"\1 \2", given).replace(",", ", ").split()
    day, time = _split_when(parts, vocabulary)
    return (
        parse_day(day, today, words, vocabulary, past=past),
        parse_time(time, vocabulary) if time else None,
    )


def _split_when(parts: Sequence[str], vocabulary: Vocabulary) -> tuple[str, str]:
    """Split a text into day and time, in whichever order they are."""
    if end := _count_words(parts, partial(_find_form, vocabulary=vocabulary)):
        return _join(parts[:end]), _join(parts[end:])
    if end := _count_words(parts[:-1], partial(_match_time, vocabulary=vocabulary)):
        return _join(parts[end:]), _join(parts[:end])
    return _join(parts), ""


def _count_words(parts: Sequence[str], find: Callable[[str], object]) -> int:
    """Return how many words the longest form at the beginning has; 0 where there is none."""
    # From the longest on: `14 sep` is a day as well, but would leave the year of `14 sep 2026`.
    ends = range(min(len(parts), _MOST_WORDS), 0, -1)
    return next((end for end in ends if find(_join(parts[:end])) is not None), 0)


def _join(parts: Sequence[str]) -> str:
    """Join the words as they were typed, without the comma between day and time."""
    return " ".join(parts).strip(" ,")


def _find_form(text: str, vocabulary: Vocabulary) -> tuple[DayForm, re.Match[str]] | None:
    folded = fold_day_text(text)
    matches = ((form, form.find_match(folded)) for form in make_day_forms(vocabulary))
    return next(((form, match) for form, match in matches if match), None)
