"""The closed list of forms in which the length of a meeting can be written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from mentorlog.domain.dates.words import Vocabulary, fold_day_text
from mentorlog.errors import UsageError

LONGEST = 24 * 60
"""The most minutes that a meeting may have."""

_MINUTES_OF_AN_HOUR = 60
_HALF = Fraction(1, 2)
_FRACTIONS = {"¼": Fraction(1, 4), "½": _HALF, "1/2": _HALF, "¾": Fraction(3, 4)}


@dataclass(frozen=True)
class DurationForm:
    """One form of a duration: how it is written, what it means, how it is parsed.

    All `examples` mean the same. The whole folded text is matched against `patterns`, whose groups
    are `hours` and `quarters`, a number or a word, a `fraction` of an hour, and `minutes`.
    """

    examples: tuple[str, ...]
    meaning: str
    patterns: tuple[str, ...]


class DurationForms:
    """The forms of durations in one vocabulary."""

    def __init__(self, words: Vocabulary) -> None:
        self.words = _name_hours(words)
        hours, minutes, joined = (words.phrase(each) for each in ("hours", "minutes", "and"))
        hours_sign, minutes_sign = rf"{hours}\.?", rf"{minutes}\.?"
        whole = rf"(?P<hours>\d{{1,2}}) ?{hours_sign}"
        named = rf"(?P<hours>{'|'.join(self.words)}) {hours_sign}"
        fraction = "|".join(_FRACTIONS)
        self.about = re.compile(rf"(?:~|{words.phrase('about')}(?![a-z])) ?")
        count = "|".join((r"\d{1,2}", *words.counts))
        quarters = rf"(?P<quarters>{count}) {words.phrase('quarters')}"
        halves = "|".join(words.fold(each.and_a_half for each in words.languages)) or "(?!)"
        self.all = (
            DurationForm(
                ("90", *words.examples("minutes")),
                "so many minutes",
                (rf"(?P<minutes>\d{{1,4}})(?: ?{minutes_sign})?",),
            ),
            DurationForm(
                ("1:30", *words.examples("hours-minutes")),
                "hours and minutes",
                (
                    rf"{whole}(?: ?{joined})? ?(?P<minutes>[0-5]?\d)(?: ?{minutes_sign})?",
                    r"(?P<hours>\d{1,2}):(?P<minutes>[0-5]\d)",
                ),
            ),
            DurationForm(
                words.examples("hours"),
                "hours, parts of one too, in figures or in words",
                (
                    rf"(?P<hours>\d{{1,2}}(?:[.,]\d{{1,2}})?) ?{hours_sign}",
                    rf"(?:(?P<hours>\d{{1,2}}) ?)?(?P<fraction>{fraction}) ?{hours_sign}",
                    named,
                    rf"{named} (?P<fraction>{halves})",
                    rf"(?P<hours>\d{{1,2}}) (?P<fraction>{halves}) {hours_sign}",
                ),
            ),
            DurationForm(
                words.examples("quarters"),
                "quarters of an hour, also behind hours: `tre kvarter`, `an hour and a quarter`",
                (
                    rf"{quarters}(?: {words.phrase('of-an-hour')})?",
                    rf"(?P<hours>{count}) {hours_sign} {joined} {quarters}",
                ),
            ),
        )


def _name_hours(words: Vocabulary) -> dict[str, Fraction]:
    """Return every word for a number of hours; a half counts alone and behind a number."""
    halves = words.fold(each.and_a_half for each in words.languages)
    half = words.fold(each.half for each in words.languages)
    one_and_a_half = words.fold(each.one_and_a_half for each in words.languages)
    return {
        **{word: Fraction(n) for word, n in words.counts.items()},
        **{
            f"{word} {and_half}": n + _HALF
            for word, n in words.counts.items()
            for and_half in halves
        },
        **dict.fromkeys(half, _HALF),
        **dict.fromkeys(one_and_a_half, 1 + _HALF),
    }


@lru_cache(maxsize=4)
def make_duration_forms(words: Vocabulary) -> DurationForms:
    """Return the closed list of forms of durations, which the documentation shows as well."""
    return DurationForms(words)


def parse_duration(text: str, words: Vocabulary) -> int:
    """Parse a duration in any form into minutes, rounded to whole ones.

    Raises UsageError for anything else, and for less than a minute or more than a day.
    """
    forms = make_duration_forms(words)
    folded = forms.about.sub("", fold_day_text(text), count=1)
    patterns = (pattern for form in forms.all for pattern in form.patterns)
    matches = (re.fullmatch(pattern, folded, re.ASCII) for pattern in patterns)
    minutes = next((_count_minutes(match, forms.words) for match in matches if match), 0)
    if not 1 <= minutes <= LONGEST:
        raise UsageError("dates.not-minutes", given=text)
    return minutes


def _count_minutes(match: re.Match[str], words: Mapping[str, Fraction]) -> int:
    found = match.groupdict()
    hours = _read_hours(found.get("hours"), words) + _read_fraction(found.get("fraction"))
    hours += _read_hours(found.get("quarters"), words) / 4
    return round(hours * _MINUTES_OF_AN_HOUR) + int(found.get("minutes") or 0)


def _read_hours(given: str | None, words: Mapping[str, Fraction]) -> Fraction:
    if given is None:
        return Fraction(0)
    return words[given] if given in words else Fraction(given.replace(",", "."))


def _read_fraction(given: str | None) -> Fraction:
    return Fraction(0) if given is None else _FRACTIONS.get(given, _HALF)
