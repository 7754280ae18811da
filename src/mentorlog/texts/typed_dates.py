"""Days, times and lengths as somebody typed them, in the words of any language there is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cache

from mentorlog.domain.dates import durations, parse
from mentorlog.domain.dates.words import Vocabulary
from mentorlog.languages import FALLBACK, LANGUAGES, Language
from mentorlog.texts import load_date_words


@cache
def load_vocabulary() -> Vocabulary:
    """Return the words of every language."""
    return Vocabulary([load_date_words(each) for each in LANGUAGES])


def parse_day(
    text: str, today: dt.date, *, past: bool = False, language: Language = FALLBACK
) -> dt.date:
    """Read a day; `language` decides how `5/10` is read. Raises UsageError.

    With `past`, for what has been, a weekday or a day without a year is one up to `today`.
    """
    return parse.parse_day(text, today, load_date_words(language), load_vocabulary(), past=past)


def parse_when(
    words: Sequence[str] | str,
    today: dt.date,
    *,
    past: bool = False,
    language: Language = FALLBACK,
) -> tuple[dt.date, dt.time | None]:
    """Read a day as `parse_day` does and, if it is there, a time. Raises UsageError."""
    own = load_date_words(language)
    return parse.parse_when(words, today, own, load_vocabulary(), past=past)


def parse_time(text: str) -> dt.time:
    """Read a time of day. Raises UsageError."""
    return parse.parse_time(text, load_vocabulary())


def parse_duration(text: str) -> int:
    """Read a number of minutes. Raises UsageError."""
    return durations.parse_duration(text, load_vocabulary())
