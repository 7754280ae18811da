"""Days, and days with a time, as people say them in English and Danish."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence

from mentorlog.domain.clock_times import is_time, parse_time
from mentorlog.domain.day_forms import DAY_FORMS, DayForm, Saying
from mentorlog.domain.day_words import Language, fold
from mentorlog.errors import UsageError

_MOST_WORDS = 8
"""More than the longest form has: `on Monday, the 14th of September, 2026`."""

_ISO_TIME = re.compile(r"(?<!\S)(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d)(?::00)?(?!\S)", re.ASCII)


def parse_day(
    text: str, today: dt.date, *, past: bool = False, language: Language = "en"
) -> dt.date:
    """Read a day in any of `DAY_FORMS`, of either language. Raises UsageError for anything else.

    A weekday, or a day without a year, is the next one after `today`; with `past`, for what has
    been, the last one up to and including it. Words that say a direction themselves (`på fredag`,
    `last fri`) keep it. `language` decides how `5/10` is read, and the language of days in errors.
    """
    found = _find_form(text)
    if found is None:
        raise UsageError("day.unknown", given=text)
    form, match = found
    try:
        return form.read(match, Saying(text, today, past, language))
    except (OverflowError, ValueError) as error:
        raise UsageError("day.impossible", given=text) from error


def parse_when(
    words: Sequence[str] | str, today: dt.date, *, past: bool = False, language: Language = "en"
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
    folded = fold(text)
    matches = ((form, form.find_match(folded)) for form in DAY_FORMS)
    return next(((form, match) for form, match in matches if match), None)
