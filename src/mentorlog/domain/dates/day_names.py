"""How each language names days and months and orders a date, to be read and to be said."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterable

from mentorlog.languages import Language

WEEKDAYS: dict[Language, tuple[str, ...]] = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "da": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
}
SHORT_WEEKDAYS: dict[Language, tuple[str, ...]] = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "da": ("man.", "tirs.", "ons.", "tors.", "fre.", "lør.", "søn."),
}
MONTHS: dict[Language, tuple[str, ...]] = {
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    "da": (
        *("januar", "februar", "marts", "april", "maj", "juni"),
        *("juli", "august", "september", "oktober", "november", "december"),
    ),
}
SHORT_MONTHS: dict[Language, tuple[str, ...]] = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "da": (
        *("jan.", "feb.", "mar.", "apr.", "maj", "jun."),
        *("jul.", "aug.", "sep.", "okt.", "nov.", "dec."),
    ),
}
LONG_DAY: dict[Language, str] = {
    "en": "{weekday} {day} {month} {year:04}",
    "da": "{weekday} den {day}. {month} {year:04}",
}
DAY_FIRST: frozenset[Language] = frozenset({"da"})
"""The languages in which `5/10` can only be 5 October."""

_ASCII = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


def fold_day_text(text: str) -> str:
    """Bring a day in words into the one form that is compared.

    That is lower case, single blanks, and `ae oe aa` for `æ ø å`, however those were typed.
    """
    composed = unicodedata.normalize("NFC", text).lower()
    return " ".join(composed.translate(_ASCII).split())


def format_day(day: dt.date, language: Language) -> str:
    """Format a day with its weekday and year; `parse_day` reads the result back."""
    weekday, month = WEEKDAYS[language][day.weekday()], MONTHS[language][day.month - 1]
    return LONG_DAY[language].format(weekday=weekday, day=day.day, month=month, year=day.year)


def _numbered(*columns: Iterable[str]) -> dict[str, int]:
    return {fold_day_text(name).rstrip("."): n for names in columns for n, name in enumerate(names)}


WEEKDAY_NUMBERS: dict[str, int] = {
    **_numbered(*WEEKDAYS.values(), *SHORT_WEEKDAYS.values()),
    "tues": 1,
    "tir": 1,
    "thur": 3,
    "thurs": 3,
    "tor": 3,
}
"""Every word for a weekday, folded, and its number as in `date.weekday`: Monday is 0."""

MONTH_NUMBERS: dict[str, int] = {
    **_numbered(*MONTHS.values(), *SHORT_MONTHS.values()),
    "sept": 8,
}
"""Every word for a month, folded, and its number: January is 0."""

_COUNTS: dict[Language, tuple[str, ...]] = {
    "en": (
        *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
        *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
        *("eighteen", "nineteen", "twenty"),
    ),
    "da": (
        *("en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"),
        *("tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten", "tyve"),
    ),
}

COUNT_NUMBERS: dict[str, int] = {
    **{word: n + 1 for word, n in _numbered(*_COUNTS.values()).items()},
    **dict.fromkeys(("a", "an", "et", "én", "ét"), 1),
}
"""Every word for how many, folded, from one to twenty."""

_ORDINALS: dict[Language, tuple[str, ...]] = {
    "en": (
        *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
        *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
        *("seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first"),
        *("twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth"),
        *("twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first"),
    ),
    "da": (
        *("første", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende"),
        *("niende", "tiende", "ellevte", "tolvte", "trettende", "fjortende", "femtende"),
        *("sekstende", "syttende", "attende", "nittende", "tyvende", "enogtyvende"),
        *("toogtyvende", "treogtyvende", "fireogtyvende", "femogtyvende", "seksogtyvende"),
        *("syvogtyvende", "otteogtyvende", "niogtyvende", "tredivte", "enogtredivte"),
    ),
}

ORDINAL_NUMBERS: dict[str, int] = {
    **{
        spelling: n + 1
        for word, n in _numbered(*_ORDINALS.values()).items()
        for spelling in (word, word.replace("-", " "), word.replace("-", ""))
    },
    "tredie": 3,
    "elvte": 11,
}
"""Every word for the day of a month, folded, from the first to the thirty-first."""
