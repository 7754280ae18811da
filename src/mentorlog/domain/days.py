"""Days, and days with a time, as people say them in English and Danish."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from mentorlog.domain.clock_times import parse_time
from mentorlog.domain.day_forms import DAY_FORMS, DayForm, Saying
from mentorlog.domain.day_words import Language, fold
from mentorlog.errors import UsageError

_MOST_WORDS = 6
"""More than the longest form has: `fredag d. 5. 10. 2026`."""


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
    """Read a day and, if it is there, a time behind it: `fri 14:30`, `på fredag kl. 14`.

    Raises UsageError, for the day as `parse_day` does, for the rest as `parse_time` does.
    """
    parts = (words if isinstance(words, str) else " ".join(words)).split()
    end = _count_day_words(parts)
    day = parse_day(" ".join(parts[:end]), today, past=past, language=language)
    return day, parse_time(" ".join(parts[end:])) if parts[end:] else None


def _count_day_words(parts: Sequence[str]) -> int:
    """Count the words of the longest day at the beginning; all of them when there is no day."""
    ends = range(min(len(parts), _MOST_WORDS), 0, -1)
    return next((end for end in ends if _find_form(" ".join(parts[:end]))), len(parts))


def _find_form(text: str) -> tuple[DayForm, re.Match[str]] | None:
    folded = fold(text)
    matches = ((form, form.find_match(folded)) for form in DAY_FORMS)
    return next(((form, match) for form, match in matches if match), None)
