"""How long a meeting is, as people write it: a closed list of forms."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from mentorlog.domain.dates.day_names import COUNT_NUMBERS, fold_day_text
from mentorlog.errors import UsageError

LONGEST = 24 * 60
"""The most minutes that a meeting may have."""

_MINUTES_OF_AN_HOUR = 60
_HALF = Fraction(1, 2)
_FRACTIONS = {"¼": Fraction(1, 4), "½": _HALF, "1/2": _HALF, "¾": Fraction(3, 4)}
_WORDS: dict[str, Fraction] = {
    **{word: Fraction(n) for word, n in COUNT_NUMBERS.items()},
    **{
        f"{word}{half}": n + _HALF
        for word, n in COUNT_NUMBERS.items()
        for half in (" and a half", " og en halv", " en halv")
    },
    **dict.fromkeys(("half a", "half an", "halv", "en halv"), _HALF),
    "halvanden": 1 + _HALF,
}

_HOURS = r"(?:h|hrs?|hours?|t|timer?)\.?"
_WHOLE_HOURS = rf"(?P<hours>\d{{1,2}}) ?{_HOURS}"
_MINUTES = r"(?:m|mins?|minutes?|minut(?:ter)?)\.?"
_FRACTION = "|".join(_FRACTIONS)
_COUNT = "|".join((r"\d{1,2}", *COUNT_NUMBERS))
_QUARTERS = rf"(?P<quarters>{_COUNT}) (?:quarters?|kvarter)"
_ABOUT = re.compile(r"(?:~|(?:ca\.?|cirka|omkring|about|around|roughly)(?![a-z])) ?")


@dataclass(frozen=True)
class DurationForm:
    """One form of a duration: how people write it, what it means, how it is recognised.

    All `examples` mean the same. The whole folded text is matched against `patterns`, whose groups
    are `hours` and `quarters`, a number or a word of `_WORDS`, a `fraction` of an hour, and
    `minutes`.
    """

    examples: tuple[str, ...]
    meaning: str
    patterns: tuple[str, ...]


DURATION_FORMS: tuple[DurationForm, ...] = (
    DurationForm(
        ("90", "90 min", "90 minutes", "90 minutter"),
        "so many minutes",
        (rf"(?P<minutes>\d{{1,4}})(?: ?{_MINUTES})?",),
    ),
    DurationForm(
        ("1h30", "1 h 30", "1 t 30", "1 hour and 30 minutes", "1 time og 30 min.", "1:30"),
        "hours and minutes",
        (
            rf"{_WHOLE_HOURS}(?: ?(?:and|og))? ?(?P<minutes>[0-5]?\d)(?: ?{_MINUTES})?",
            r"(?P<hours>\d{1,2}):(?P<minutes>[0-5]\d)",
        ),
    ),
    DurationForm(
        (
            "1½ h",
            "1½ t",
            "1 1/2 h",
            "1.5 hours",
            "1,5 time",
            "halvanden time",
            "an hour and a half",
        ),
        "hours, parts of one too, in figures or in words",
        (
            rf"(?P<hours>\d{{1,2}}(?:[.,]\d{{1,2}})?) ?{_HOURS}",
            rf"(?:(?P<hours>\d{{1,2}}) ?)?(?P<fraction>{_FRACTION}) ?{_HOURS}",
            rf"(?P<hours>{'|'.join(_WORDS)}) {_HOURS}",
            rf"(?P<hours>{'|'.join(_WORDS)}) {_HOURS} (?P<fraction>and a half|og en halv)",
            rf"(?P<hours>\d{{1,2}}) (?P<fraction>and a half|og en halv) {_HOURS}",
        ),
    ),
    DurationForm(
        ("6 kvarter", "seks kvarter", "one hour and two quarters"),
        "quarters of an hour, also behind hours: `tre kvarter`, `an hour and a quarter`",
        (
            rf"{_QUARTERS}(?: of an hour)?",
            rf"(?P<hours>{_COUNT}) {_HOURS} (?:and|og) {_QUARTERS}",
        ),
    ),
)
"""The closed list of the forms that `parse_duration` reads; the documentation shows the same."""


def parse_duration(text: str) -> int:
    """Read a number of minutes in any of `DURATION_FORMS`, a part of one rounded.

    Raises UsageError for anything else, and for less than a minute or more than a day.
    """
    folded = _ABOUT.sub("", fold_day_text(text), count=1)
    patterns = (pattern for form in DURATION_FORMS for pattern in form.patterns)
    matches = (re.fullmatch(pattern, folded, re.ASCII) for pattern in patterns)
    minutes = next((_count_minutes(match) for match in matches if match), 0)
    if not 1 <= minutes <= LONGEST:
        raise UsageError("dates.not-minutes", given=text)
    return minutes


def _count_minutes(match: re.Match[str]) -> int:
    found = match.groupdict()
    hours = _read_hours(found.get("hours")) + _read_fraction(found.get("fraction"))
    hours += _read_hours(found.get("quarters")) / 4
    return round(hours * _MINUTES_OF_AN_HOUR) + int(found.get("minutes") or 0)


def _read_hours(given: str | None) -> Fraction:
    if given is None:
        return Fraction(0)
    return _WORDS[given] if given in _WORDS else Fraction(given.replace(",", "."))


def _read_fraction(given: str | None) -> Fraction:
    return Fraction(0) if given is None else _FRACTIONS.get(given, _HALF)
