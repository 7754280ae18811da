"""Days, times and amounts of time as a person reads them, and the order of the alphabet."""

from __future__ import annotations

import datetime as dt
import unicodedata

from mentorlog.domain.dates.day_names import (
    MONTHS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    Language,
    format_day,
)

# The letters behind z, in the order of the Danish alphabet, as the characters behind z in ASCII.
_DANISH = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}", "ü": "y"})
_ENGLISH = str.maketrans({"æ": "ae", "ø": "o"})


def format_short_day(day: dt.date, language: Language, today: dt.date | None = None) -> str:
    """Say a day in few characters; with its year only where that is not the year of `today`."""
    weekday = SHORT_WEEKDAYS[language][day.weekday()]
    month = SHORT_MONTHS[language][day.month - 1]
    number = f"{day.day}." if language == "da" else f"{day.day}"
    year = f" {day.year:04}" if today and today.year != day.year else ""
    return f"{weekday} {number} {month}{year}"


def format_month(day: dt.date, language: Language) -> str:
    """Say the month and year in which a day lies."""
    return f"{MONTHS[language][day.month - 1]} {day.year:04}"


def format_time(time: dt.time, language: Language) -> str:
    """Say a time of day on the clock of 24 hours; Danish writes it with a dot."""
    mark = "." if language == "da" else ":"
    return f"{time.hour:02}{mark}{time.minute:02}"


def format_when(day: dt.date, time: dt.time | None, language: Language) -> str:
    """Say a day and, if there is one, its time; `parse_when` reads the result back."""
    if time is None:
        return format_day(day, language)
    at = "kl." if language == "da" else "at"
    return f"{format_day(day, language)} {at} {format_time(time, language)}"


def format_short_when(
    day: dt.date, time: dt.time | None, language: Language, today: dt.date | None = None
) -> str:
    """Say a day in few characters and, if there is one, its time; Danish says `kl.` before it."""
    said = format_short_day(day, language, today)
    if time is None:
        return said
    return f"{said} {'kl. ' if language == 'da' else ''}{format_time(time, language)}"


def format_duration(minutes: int, language: Language) -> str:
    """Say a number of minutes, not negative, as hours and minutes."""
    hour_unit, minute_unit = ("t.", "min.") if language == "da" else ("h", "min")
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} {hour_unit}"] if hours else []
    parts += [f"{rest} {minute_unit}"] if rest or not hours else []
    return " ".join(parts)


def format_hours(minutes: int, language: Language) -> str:
    """Say a number of minutes, not negative, as hours with at most one decimal, halves upward."""
    whole, tenth = divmod((minutes + 3) // 6, 10)
    mark = "," if language == "da" else "."
    return f"{whole}{mark}{tenth}" if tenth else f"{whole}"


def sort_key(text: str, language: Language) -> tuple[str, str]:
    """Give the key that sorts texts as the language's alphabet does, whatever their case.

    In Danish æ, ø and å come last, `aa` counts as å, ä as æ and ö as ø. Other accents do not count.
    """
    folded = unicodedata.normalize("NFC", text).casefold()
    if language == "da":
        folded = folded.replace("aa", "å")
    letters = folded.translate(_DANISH if language == "da" else _ENGLISH)
    plain = "".join(
        c for c in unicodedata.normalize("NFD", letters) if not unicodedata.combining(c)
    )
    return plain, text
