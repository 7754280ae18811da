"""Days, times and amounts of time as a person reads them, and the order of the alphabet."""

from __future__ import annotations

import datetime as dt
import unicodedata

from mentorlog.domain.dates.words import format_day_in
from mentorlog.languages import Language
from mentorlog.texts import Texts, load_date_words

_FIRST_BEHIND_Z = ord("{")


def format_day(day: dt.date, language: Language) -> str:
    """Format a day with its weekday and year; `parse_day` reads the result back."""
    return format_day_in(day, load_date_words(language))


def format_short_day(day: dt.date, language: Language, today: dt.date | None = None) -> str:
    """Format a day in few characters; with its year only where that is not the year of `today`."""
    weekday = load_date_words(language).short_weekdays[day.weekday()]
    month = format_short_month(day, language)
    said = Texts(language)("dates.short-day", weekday=weekday, day=day.day, month=month)
    year = f" {day.year:04}" if today and today.year != day.year else ""
    return f"{said}{year}"


def format_day_of_month(day: dt.date, language: Language) -> str:
    """Return the number of a day in its month, as it stands before the month."""
    return Texts(language)("dates.day-of-month", day=day.day)


def format_short_month(day: dt.date, language: Language) -> str:
    """Return the short name of the month in which a day lies."""
    return load_date_words(language).short_months[day.month - 1]


def format_month(day: dt.date, language: Language) -> str:
    """Format the month and year in which a day lies."""
    return f"{load_date_words(language).months[day.month - 1]} {day.year:04}"


def format_time(time: dt.time, language: Language) -> str:
    """Return a time of day on the clock of 24 hours."""
    return Texts(language)("dates.time", hour=f"{time.hour:02}", minute=f"{time.minute:02}")


def format_when(day: dt.date, time: dt.time | None, language: Language) -> str:
    """Format a day and, if there is one, its time; `parse_when` reads the result back."""
    if time is None:
        return format_day(day, language)
    said, clock = format_day(day, language), format_time(time, language)
    return Texts(language)("dates.when", day=said, time=clock)


def format_short_when(
    day: dt.date, time: dt.time | None, language: Language, today: dt.date | None = None
) -> str:
    """Return a day in few characters and, if there is one, its time."""
    said = format_short_day(day, language, today)
    if time is None:
        return said
    return Texts(language)("dates.short-when", day=said, time=format_time(time, language))


def format_duration(minutes: int, language: Language) -> str:
    """Format a number of minutes, not negative, as hours and minutes."""
    texts = Texts(language)
    hours, rest = divmod(minutes, 60)
    parts = [texts("dates.hours", n=hours)] if hours else []
    parts += [texts("dates.minutes", n=rest)] if rest or not hours else []
    return " ".join(parts)


def format_met_hours(minutes: int, language: Language) -> str:
    """Format a number of minutes, not negative, beside a number of hours: never minutes alone."""
    said = format_duration(minutes, language)
    if minutes >= 60:  # noqa: PLR2004 - the minutes of an hour
        return said
    none = Texts(language)("dates.hours", n=0)
    return f"{none} {said}" if minutes else none


def format_hours(minutes: int, language: Language) -> str:
    """Format a number of minutes, not negative, as hours with at most one decimal."""
    whole, tenth = divmod((minutes + 3) // 6, 10)
    return Texts(language)("dates.decimal", whole=whole, tenth=tenth) if tenth else f"{whole}"


def sort_key(text: str, language: Language) -> tuple[str, str]:
    """Return the key that sorts texts as the language's alphabet does, whatever their case.

    `dates.alphabet.as` lists the letters that count as others, `dates.alphabet.last` those behind
    all others, in their order. Other accents do not count.
    """
    texts = Texts(language)
    folded = unicodedata.normalize("NFC", text).casefold()
    for pair in texts("dates.alphabet.as").split():
        letters, _, counts_as = pair.partition("=")
        folded = folded.replace(letters, counts_as)
    last = texts("dates.alphabet.last")
    ordered = folded.translate({ord(c): _FIRST_BEHIND_Z + n for n, c in enumerate(last)})
    plain = "".join(
        c for c in unicodedata.normalize("NFD", ordered) if not unicodedata.combining(c)
    )
    return plain, text
