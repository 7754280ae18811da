"""The words of a language for days, times and durations, and those of several as one."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

_ASCII = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})
_NOWHERE = "(?!)"


class DateWords(NamedTuple):
    """The words of one language for days, times and durations, which its folder has as data.

    Weekdays begin with Monday, months with January, `counts` and `ordinals` with one. `spellings`
    are further words for them, under the name of the list and counted from its first. `phrases` are
    parts of regular expressions, by their place in the forms. `examples` show how a form is
    written, by the form's key.
    """

    weekdays: tuple[str, ...]
    short_weekdays: tuple[str, ...]
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    long_day: str
    """A day in full, with `{weekday}`, `{day}`, `{month}` and `{year}`."""
    is_day_first: bool
    """Whether `5/10` can only be 5 October."""
    counts: tuple[str, ...]
    ordinals: tuple[str, ...]
    spellings: Mapping[str, Mapping[str, int]]
    phrases: Mapping[str, str]
    half: tuple[str, ...]
    and_a_half: tuple[str, ...]
    one_and_a_half: tuple[str, ...]
    examples: Mapping[str, tuple[str, ...]]


def fold_day_text(text: str) -> str:
    """Normalise a day in words for comparison.

    The result has lower case, single blanks, and `ae oe aa` for `æ ø å`, composed or not.
    """
    composed = unicodedata.normalize("NFC", text).lower()
    return " ".join(composed.translate(_ASCII).split())


def format_day_in(day: dt.date, words: DateWords) -> str:
    """Return a day with its weekday and year, which `parse_day` parses back."""
    weekday, month = words.weekdays[day.weekday()], words.months[day.month - 1]
    return words.long_day.format(weekday=weekday, day=day.day, month=month, year=day.year)


class Vocabulary:
    """The words of several languages together, all of which are read at any time.

    Each table has every word, folded, and its number: Monday and January are 0, as in the lists;
    counts and ordinals are the number that they name.
    """

    def __init__(self, languages: Sequence[DateWords]) -> None:
        self.languages = tuple(languages)

    @cached_property
    def weekdays(self) -> dict[str, int]:
        """Return every word for a weekday, with its number."""
        return self._number("weekdays", "short_weekdays")

    @cached_property
    def months(self) -> dict[str, int]:
        """Return every word for a month, with its number."""
        return self._number("months", "short_months")

    @cached_property
    def counts(self) -> dict[str, int]:
        """Return every word for a count, with its number."""
        return {word: number + 1 for word, number in self._number("counts").items()}

    @cached_property
    def ordinals(self) -> dict[str, int]:
        """Return every word for the day of a month, with or without its blanks and hyphens."""
        return {
            spelling: number + 1
            for word, number in self._number("ordinals").items()
            for spelling in (word, word.replace("-", " "), word.replace("-", ""))
        }

    def phrase(self, *places: str) -> str:
        """Return the regular expression for any of these phrases in any language."""
        found = [
            fold_day_text(each.phrases[place])
            for place in places
            for each in self.languages
            if place in each.phrases
        ]
        return f"(?:{'|'.join(dict.fromkeys(found)) or _NOWHERE})"

    def weekday_patterns(self, place: str) -> tuple[str, ...]:
        """Return a phrase that has `{weekday}` in it, for each language that has one.

        The place is filled by the full names in that language, so that `i fredags` is `fredag`.
        """
        return tuple(
            fold_day_text(each.phrases[place]).replace("{weekday}", _any_of(each.weekdays))
            for each in self.languages
            if place in each.phrases
        )

    def examples(self, form: str) -> tuple[str, ...]:
        """Return examples of a form in one language after the other."""
        return tuple(shown for each in self.languages for shown in each.examples.get(form, ()))

    def fold(self, lists: Iterable[Iterable[str]]) -> list[str]:
        """Return the words of several lists, folded, each once."""
        return list(dict.fromkeys(fold_day_text(word) for words in lists for word in words))

    def _number(self, *names: str) -> dict[str, int]:
        found: dict[str, int] = {}
        for name in names:
            for each in self.languages:
                words: tuple[str, ...] = getattr(each, name)
                found |= {fold_day_text(word).rstrip("."): n for n, word in enumerate(words)}
        for each in self.languages:
            more = each.spellings.get(names[0], {})
            found |= {fold_day_text(word): number for word, number in more.items()}
        return found


def _any_of(weekdays: Iterable[str]) -> str:
    return f"(?P<weekday>{'|'.join(map(fold_day_text, weekdays))})"
