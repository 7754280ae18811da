"""The readers of the forms of day: from the match, and from the day on which it was said."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass

from mentorlog.domain.dates.words import DateWords, Vocabulary, format_day_in
from mentorlog.errors import UsageError

_FIGURES = re.compile(r"\D", re.ASCII)


@dataclass(frozen=True)
class Saying:
    """A text that names a day, and what is needed to interpret it.

    `words` are those of the language in force, for the order of `5/10` and for errors; the text may
    be in any language of the vocabulary.
    """

    given: str
    today: dt.date
    past: bool
    words: DateWords
    vocabulary: Vocabulary


Reader = Callable[[re.Match[str], Saying], dt.date]


def read_iso(match: re.Match[str], _: Saying) -> dt.date:
    """Parse year, month and day in digits."""
    return dt.date(int(match["year"]), int(match["month"]), int(match["day"]))


def shifted(days: int) -> Reader:
    """Return the reader of a day so many days from today."""
    return lambda _, said: said.today + dt.timedelta(days)


def counted(days: int) -> Reader:
    """Return the reader of a number of days, or of other spans of so many days, from today."""

    def read(match: re.Match[str], said: Saying) -> dt.date:
        given = match["count"]
        count = int(given) if given.isdecimal() else said.vocabulary.counts[given]
        return said.today + dt.timedelta(count * days)

    return read


def _weekday(match: re.Match[str], said: Saying) -> int:
    return said.vocabulary.weekdays[match["weekday"]]


def read_weekday(match: re.Match[str], said: Saying) -> dt.date:
    """Return the next such weekday after today; for a past day, the last one up to today."""
    if said.past:
        return said.today - dt.timedelta((said.today.weekday() - _weekday(match, said)) % 7)
    return read_coming(match, said)


def read_coming(match: re.Match[str], said: Saying) -> dt.date:
    """Return the next such weekday after today, for a past day too."""
    return said.today + dt.timedelta((_weekday(match, said) - said.today.weekday() - 1) % 7 + 1)


def read_last(match: re.Match[str], said: Saying) -> dt.date:
    """Return the last such weekday before today."""
    return said.today - dt.timedelta((said.today.weekday() - _weekday(match, said) - 1) % 7 + 1)


def read_this(match: re.Match[str], said: Saying) -> dt.date:
    """Return the next such weekday from today on; for a past day, the last one up to today."""
    if said.past:
        return read_weekday(match, said)
    return said.today + dt.timedelta((_weekday(match, said) - said.today.weekday()) % 7)


def in_week(weeks: int) -> Reader:
    """Return the reader of a weekday in the week that is so many weeks from this one."""

    def read(match: re.Match[str], said: Saying) -> dt.date:
        return said.today + dt.timedelta(7 * weeks - said.today.weekday() + _weekday(match, said))

    return read


def read_week(match: re.Match[str], said: Saying) -> dt.date:
    """Return a day of a numbered ISO 8601 week, Monday where no weekday is given.

    Without a year it is in a week that is not over, so that in week 49 `monday week 49` is this
    week's Monday, already past, and not next year's.
    """
    week, weekday = int(match["week"]), (_weekday(match, said) if match["weekday"] else 0) + 1
    if match["year"]:
        return dt.date.fromisocalendar(int(match["year"]), week, weekday)
    year, _, _ = said.today.isocalendar()
    step = -1 if said.past else 1
    monday = said.today - dt.timedelta(said.today.weekday())
    for each in range(year, year + 9 * step, step):  # week 53: 1896 and 1903, as for leap years
        found = _find_monday(each, week)
        if found and (found == monday or (found < monday) == said.past):
            return found + dt.timedelta(weekday - 1)
    raise UsageError("dates.impossible", given=said.given)


def _find_monday(year: int, week: int) -> dt.date | None:
    try:
        return dt.date.fromisocalendar(year, week, 1)
    except ValueError:
        return None


def _read_number(text: str, said: Saying) -> int:
    """Parse the number of a day or a month: in digits, with `st` or a dot too, or as a word."""
    return said.vocabulary.ordinals.get(text) or int(_FIGURES.split(text)[0])


def read_named(match: re.Match[str], said: Saying) -> dt.date:
    """Return a day whose month has a name."""
    month = said.vocabulary.months[match["month"]] + 1
    return _confirm(_find_day(_read_number(match["day"], said), month, match, said), match, said)


def read_dotted(match: re.Match[str], said: Saying) -> dt.date:
    """Return a day from two numbers, of which the day comes first."""
    day, month = _read_number(match["day"], said), _read_number(match["month"], said)
    found = _find_day(day, month, match, said)
    return _confirm(found, match, said)


def read_slashed(match: re.Match[str], said: Saying) -> dt.date:
    """Return a day from `5/10`, whose numbers are in the order of the language."""
    first, second = int(match["day"]), int(match["month"])
    found = _find_day(first, second, match, said)
    # Where the day always comes first, as in Danish, there is no second reading.
    is_certain = said.words.is_day_first
    other = None if is_certain else _find_day(second, first, match, said)
    if found and other and found != other:
        return _decide(found, other, match, said)
    return _confirm(found or other, match, said)


def _decide(found: dt.date, other: dt.date, match: re.Match[str], said: Saying) -> dt.date:
    """Return the reading that the weekday fits. Raises UsageError where it fits both or none."""
    fitting = [each for each in (found, other) if _has_weekday(each, match, said)]
    if match["weekday"] and len(fitting) == 1:
        return fitting[0]
    raise UsageError(
        "dates.two-readings",
        given=said.given,
        first=format_day_in(found, said.words),
        second=format_day_in(other, said.words),
        first_iso=found.isoformat(),
        second_iso=other.isoformat(),
    )


def _find_day(day: int, month: int, match: re.Match[str], said: Saying) -> dt.date | None:
    """Return the day in its year; without one the next after today, or the last up to today."""
    if match["year"]:
        return _find_date(int(match["year"]), month, day)
    step = -1 if said.past else 1
    for year in range(said.today.year, said.today.year + 9 * step, step):  # leap years: 1896, 1904
        found = _find_date(year, month, day)
        if found and (found <= said.today) == said.past:
            return found
    return None


def _find_date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _confirm(found: dt.date | None, match: re.Match[str], said: Saying) -> dt.date:
    if found is None:
        raise UsageError("dates.impossible", given=said.given)
    if not _has_weekday(found, match, said):
        day = format_day_in(found, said.words)
        raise UsageError("dates.wrong-weekday", given=said.given, day=day)
    return found


def _has_weekday(day: dt.date, match: re.Match[str], said: Saying) -> bool:
    """Return whether the day is the given weekday; without one every day fits."""
    return not match["weekday"] or _weekday(match, said) == day.weekday()
