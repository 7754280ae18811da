"""The closed list of forms in which a day can be written, with the words of the languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from mentorlog.domain.dates import read_day
from mentorlog.domain.dates.read_day import Reader
from mentorlog.domain.dates.words import Vocabulary


@dataclass(frozen=True)
class DayForm:
    """One form of day: how it is written, what it means, and how it is parsed.

    All `examples` mean the same day. `patterns` are matched against the whole folded text, and no
    text fits two forms. `read` raises UsageError for a day that does not exist, ValueError or
    OverflowError for one beyond the calendar.
    """

    key: str
    examples: tuple[str, ...]
    meaning: str
    patterns: tuple[str, ...]
    read: Reader

    def find_match(self, folded: str) -> re.Match[str] | None:
        """Return the match of a folded text with this form; None when it has another form."""
        matches = (re.fullmatch(pattern, folded, re.ASCII) for pattern in self.patterns)
        return next((match for match in matches if match), None)


_DAY = r"(?P<day>\d{1,2})"
_YEAR = r"(?P<year>\d{4})"
# These match nothing, so that every pattern has the groups that the readers ask for.
_NO_YEAR = r"(?P<year>(?!))?"
_NO_WEEKDAY = r"(?P<weekday>(?!))?"


class DayForms:
    """The forms of days in one vocabulary, and the parts of their patterns."""

    def __init__(self, words: Vocabulary) -> None:
        self._words = words
        self._weekday = rf"(?P<weekday>{'|'.join(words.weekdays)})\.?"
        self._month = rf"(?P<month>{'|'.join(words.months)})\.?"
        self._ordinal = "|".join(words.ordinals)
        self._on = rf"(?:{words.phrase('on')} ?)?"
        self._in_week = rf"(?:{words.phrase('in-week')} ?)?"
        self._before = rf"(?:{self._on}{self._weekday},? ?)?(?:{words.phrase('the')} ?)?"
        self._week = rf"{words.phrase('week')} ?(?P<week>\d{{1,2}})"
        self.all = (
            self._form(
                "iso",
                "that day",
                read_day.read_iso,
                (r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)",),
                ("2026-09-14",),
            ),
            *self._relative(),
            *self._weekdays(),
            *self._weeks(),
            *self._dates(),
            *self._numbers(),
        )

    def _form(
        self,
        key: str,
        meaning: str,
        read: Reader,
        patterns: tuple[str, ...],
        shown: tuple[str, ...] = (),
    ) -> DayForm:
        """Return a form; `shown` are examples that belong to no language."""
        return DayForm(key, (*shown, *self._words.examples(key)), meaning, patterns, read)

    def _relative(self) -> tuple[DayForm, ...]:
        """Return the forms of days at a distance from today."""
        phrase = self._words.phrase
        named = (
            ("today", "today", 0),
            ("tomorrow", "the day after today", 1),
            ("day-after-tomorrow", "the day after tomorrow", 2),
            ("yesterday", "the day before today", -1),
            ("day-before-yesterday", "the day before yesterday", -2),
        )
        count = r"\+ ?(?P<count>\d{1,4})"
        within = rf"{phrase('in')} ?(?P<count>\d{{1,4}}|{'|'.join(self._words.counts)})"
        return (
            *(
                self._form(key, meaning, read_day.shifted(days), (phrase(key),))
                for key, meaning, days in named
            ),
            self._form(
                "days",
                "so many days from today, in figures or, up to twenty, in words; `a` is 1",
                read_day.counted(1),
                (rf"{count} ?{phrase('day-sign')}", rf"{within} ?{phrase('days')}"),
            ),
            self._form(
                "weeks",
                "so many weeks from today, in figures or in words as for days",
                read_day.counted(7),
                (rf"{count} ?{phrase('week-sign')}", rf"{within} ?{phrase('weeks')}"),
            ),
        )

    def _weekdays(self) -> tuple[DayForm, ...]:
        """Return the forms of weekdays, alone or with a word that says which of them."""
        phrase, weekday = self._words.phrase, self._weekday
        return (
            self._form(
                "weekday",
                "the next such weekday after today; for what has been, the last one up to today",
                read_day.read_weekday,
                (rf"(?:{phrase('on-any')} ?)?{weekday}",),
            ),
            self._form(
                "coming",
                "the next such weekday after today, always",
                read_day.read_coming,
                (rf"{phrase('coming')} ?{weekday}",),
            ),
            self._form(
                "this",
                "the next such weekday, today included; "
                "for what has been, the last one up to today",
                read_day.read_this,
                (rf"{phrase('this')} ?{weekday}",),
            ),
            self._form(
                "this-week",
                "that weekday in this week, be it over or not; weeks begin on Monday",
                read_day.in_week(0),
                self._in_that("this-week"),
            ),
            self._form(
                "next",
                "that weekday in the week after this one; weeks begin on Monday",
                read_day.in_week(1),
                (rf"{phrase('next')} ?{weekday}", *self._in_that("next-week")),
            ),
            self._form(
                "last",
                "the last such weekday before today",
                read_day.read_last,
                (rf"{phrase('last')} ?{weekday}", *self._words.weekday_patterns("last-weekday")),
            ),
            self._form(
                "last-week",
                "that weekday in the week before this one",
                read_day.in_week(-1),
                self._in_that("last-week"),
            ),
        )

    def _in_that(self, week: str) -> tuple[str, str]:
        said, weekday = self._words.phrase(week), f"{self._on}{self._weekday}"
        return rf"{weekday},? ?{said}", rf"{said},? ?{weekday}"

    def _weeks(self) -> tuple[DayForm, ...]:
        """Return the forms of days in numbered weeks."""
        weekday, in_week, week = self._weekday, self._in_week, self._week
        of_week = rf"(?:{self._words.phrase('in-week', 'of')} ?)?"
        of_year = self._words.phrase("of-year")
        return (
            self._form(
                "week",
                "the Monday of the next such week that is not over; "
                "for what has been, of the last begun",
                read_day.read_week,
                (rf"{in_week}{_NO_WEEKDAY}{week}{_NO_YEAR}",),
            ),
            self._form(
                "day-of-week",
                "that weekday in such a week, chosen as for `week 49`",
                read_day.read_week,
                (
                    rf"{self._on}{weekday},? ?{of_week}{week}{_NO_YEAR}",
                    rf"{in_week}{week},? ?{self._on}{weekday}{_NO_YEAR}",
                ),
            ),
            self._form(
                "week-of-year",
                "that weekday in that week, Monday where none is said",
                read_day.read_week,
                (
                    rf"(?:{self._on}{weekday},? ?)?{of_week}{week}(?: ?{of_year} ?|, ?| ){_YEAR}",
                    rf"{_YEAR}-?{_NO_WEEKDAY}w(?P<week>\d\d)",
                ),
                ("2026-W49",),
            ),
        )

    def _dates(self) -> tuple[DayForm, ...]:
        """Return the forms of days whose month has a name."""
        words = self._words
        th, the = words.phrase("th"), words.phrase("the")
        day_first = (
            rf"{self._before}(?P<day>\d{{1,2}}(?:\.|{th})?|{self._ordinal})"
            rf"(?: ?{words.phrase('of')})? ?{self._month}"
        )
        month_first = (
            rf"(?:{self._on}{self._weekday},? ?)?{self._month} ?(?:{the} ?)?"
            rf"(?P<day>\d{{1,2}}{th}?|{self._ordinal})"
        )
        return (
            self._form(
                "date",
                "the next such day after today; for what has been, the last one up to today",
                read_day.read_named,
                (f"{day_first}{_NO_YEAR}", f"{month_first}{_NO_YEAR}"),
            ),
            self._form(
                "date-of-year",
                "that day; a weekday before a date must be the right one",
                read_day.read_named,
                (rf"{day_first},? ?{_YEAR}", rf"{month_first}(?:, ?| ){_YEAR}"),
            ),
        )

    def _numbers(self) -> tuple[DayForm, ...]:
        """Return the forms of days whose month is a number."""
        within = self._words.phrase("of-month")
        dotted = rf"{self._before}{_DAY}\. ?(?:{within} ?)?(?P<month>\d{{1,2}})\."
        in_words = rf"{self._before}(?P<day>{self._ordinal}) ?{within} ?(?P<month>{self._ordinal})"
        slashed = rf"{self._before}{_DAY} ?/ ?(?P<month>\d{{1,2}})"
        return (
            self._form(
                "dotted",
                "day and month, in every language, with the dot at the end; "
                "the year as for `14 sep`",
                read_day.read_dotted,
                (rf"{dotted}{_NO_YEAR}", rf"{in_words}{_NO_YEAR}"),
                ("5.10.",),
            ),
            self._form(
                "dotted-of-year",
                "day, month and year",
                read_day.read_dotted,
                (rf"{dotted} ?{_YEAR}",),
                ("5.10.2026",),
            ),
            self._form(
                "slashed",
                "day and month where the language has the day first; else only where one reading "
                "exists, or a weekday decides",
                read_day.read_slashed,
                (rf"{slashed}{_NO_YEAR}",),
                ("5/10",),
            ),
            self._form(
                "slashed-of-year",
                "day, month and year, in the same order as `5/10`",
                read_day.read_slashed,
                (rf"{slashed}(?: ?[-/] ?| ){_YEAR}",),
                ("5/10-2026", "5/10/2026"),
            ),
        )


@lru_cache(maxsize=4)
def make_day_forms(words: Vocabulary) -> tuple[DayForm, ...]:
    """Return the closed list of forms of days, which the documentation shows as well."""
    return DayForms(words).all
