"""The closed list of the forms in which a day can be written."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass

from mentorlog.domain.dates.day_names import (
    COUNT_NUMBERS,
    DAY_FIRST,
    MONTH_NUMBERS,
    ORDINAL_NUMBERS,
    WEEKDAY_NUMBERS,
    WEEKDAYS,
    fold_day_text,
    format_day,
)
from mentorlog.errors import UsageError
from mentorlog.languages import Language


@dataclass(frozen=True)
class Saying:
    """What somebody wrote, and what is needed to understand it."""

    given: str
    today: dt.date
    past: bool
    language: Language


Reader = Callable[[re.Match[str], Saying], dt.date]


@dataclass(frozen=True)
class DayForm:
    """One form of day: how people write it, what it means, and how it is read.

    All `examples` mean the same day. `patterns` are matched against the whole folded text, and no
    text fits two forms. `read` raises UsageError for a day that is not there, ValueError or
    OverflowError for one that no calendar reaches.
    """

    examples: tuple[str, ...]
    meaning: str
    patterns: tuple[str, ...]
    read: Reader

    def find_match(self, folded: str) -> re.Match[str] | None:
        """Find how a folded text has this form; None when it has another one or none."""
        matches = (re.fullmatch(pattern, folded, re.ASCII) for pattern in self.patterns)
        return next((match for match in matches if match), None)


def _read_iso(match: re.Match[str], _: Saying) -> dt.date:
    return dt.date(int(match["year"]), int(match["month"]), int(match["day"]))


def _shifted(days: int) -> Reader:
    return lambda _, said: said.today + dt.timedelta(days)


def _counted(days: int) -> Reader:
    def read(match: re.Match[str], said: Saying) -> dt.date:
        given = match["count"]
        count = int(given) if given.isdecimal() else COUNT_NUMBERS[given]
        return said.today + dt.timedelta(count * days)

    return read


def _weekday(match: re.Match[str]) -> int:
    return WEEKDAY_NUMBERS[match["weekday"]]


def _read_weekday(match: re.Match[str], said: Saying) -> dt.date:
    if said.past:
        return said.today - dt.timedelta((said.today.weekday() - _weekday(match)) % 7)
    return _read_coming(match, said)


def _read_coming(match: re.Match[str], said: Saying) -> dt.date:
    return said.today + dt.timedelta((_weekday(match) - said.today.weekday() - 1) % 7 + 1)


def _read_last(match: re.Match[str], said: Saying) -> dt.date:
    return said.today - dt.timedelta((said.today.weekday() - _weekday(match) - 1) % 7 + 1)


def _read_this(match: re.Match[str], said: Saying) -> dt.date:
    if said.past:
        return _read_weekday(match, said)
    return said.today + dt.timedelta((_weekday(match) - said.today.weekday()) % 7)


def _in_week(weeks: int) -> Reader:
    def read(match: re.Match[str], said: Saying) -> dt.date:
        return said.today + dt.timedelta(7 * weeks - said.today.weekday() + _weekday(match))

    return read


def _read_week(match: re.Match[str], said: Saying) -> dt.date:
    """Read a day of a numbered week of ISO 8601, Monday where no weekday is said.

    Without a year it is a week that is not over, so that in week 49 `monday week 49` is the Monday
    that was, and not the one of next year.
    """
    week, weekday = int(match["week"]), (_weekday(match) if match["weekday"] else 0) + 1
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


def _read_number(text: str) -> int:
    """Read the number of a day or a month: in figures, with `st` or a dot too, or as a word."""
    return ORDINAL_NUMBERS.get(text) or int(text.rstrip(".dhnrst"))


def _read_named(match: re.Match[str], said: Saying) -> dt.date:
    month = MONTH_NUMBERS[match["month"]] + 1
    return _confirm(_find_day(_read_number(match["day"]), month, match, said), match, said)


def _read_dotted(match: re.Match[str], said: Saying) -> dt.date:
    day, month = _read_number(match["day"]), _read_number(match["month"])
    found = _find_day(day, month, match, said)
    return _confirm(found, match, said)


def _read_slashed(match: re.Match[str], said: Saying) -> dt.date:
    first, second = int(match["day"]), int(match["month"])
    found = _find_day(first, second, match, said)
    is_certain = said.language in DAY_FIRST
    other = None if is_certain else _find_day(second, first, match, said)
    if found and other and found != other:
        return _decide(found, other, match, said)
    return _confirm(found or other, match, said)


def _decide(found: dt.date, other: dt.date, match: re.Match[str], said: Saying) -> dt.date:
    """Return the reading that the weekday fits. Raises UsageError where it fits both or none."""
    fitting = [each for each in (found, other) if _has_weekday(each, match)]
    if match["weekday"] and len(fitting) == 1:
        return fitting[0]
    raise UsageError(
        "dates.two-readings",
        given=said.given,
        first=format_day(found, said.language),
        second=format_day(other, said.language),
        first_iso=found.isoformat(),
        second_iso=other.isoformat(),
    )


def _find_day(day: int, month: int, match: re.Match[str], said: Saying) -> dt.date | None:
    """Find the day in its year; without one the next after today, or the last one up to today."""
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
    if not _has_weekday(found, match):
        day = format_day(found, said.language)
        raise UsageError("dates.wrong-weekday", given=said.given, day=day)
    return found


def _has_weekday(day: dt.date, match: re.Match[str]) -> bool:
    """Return whether the day is the weekday that was said; without one every day is."""
    return not match["weekday"] or _weekday(match) == day.weekday()


_COUNT = r"(?P<count>\d{1,4})"
_IN = rf"(?:in|om) ?(?P<count>\d{{1,4}}|{'|'.join(COUNT_NUMBERS)})"
_WEEKDAY = rf"(?P<weekday>{'|'.join(WEEKDAY_NUMBERS)})\.?"
_WEEKDAYS = rf"(?P<weekday>{'|'.join(map(fold_day_text, WEEKDAYS['da']))})s"
_ON = r"(?:(?:on|paa) ?)?"

_BEFORE = rf"(?:{_ON}{_WEEKDAY},? ?)?(?:den ?|d\. ?|the ?)?"
_DAY = r"(?P<day>\d{1,2})"
_MONTH = rf"(?P<month>{'|'.join(MONTH_NUMBERS)})\.?"
_ORDINAL = "|".join(ORDINAL_NUMBERS)
_DAY_FIRST = rf"{_BEFORE}(?P<day>\d{{1,2}}(?:\.|st|nd|rd|th)?|{_ORDINAL})(?: ?of)? ?{_MONTH}"
_MONTH_FIRST = (
    rf"(?:{_ON}{_WEEKDAY},? ?)?{_MONTH} ?(?:the ?)?(?P<day>\d{{1,2}}(?:st|nd|rd|th)?|{_ORDINAL})"
)
_YEAR = r"(?P<year>\d{4})"
_NO_YEAR = r"(?P<year>(?!))?"
_DOTTED = rf"{_BEFORE}{_DAY}\. ?(?:i ?)?(?P<month>\d{{1,2}})\."
_DOTTED_WORDS = rf"{_BEFORE}(?P<day>{_ORDINAL}) ?i ?(?P<month>{_ORDINAL})"
_NO_WEEKDAY = r"(?P<weekday>(?!))?"
_WEEK = r"(?:week|uge|w) ?(?P<week>\d{1,2})"
_SLASHED = rf"{_BEFORE}{_DAY} ?/ ?(?P<month>\d{{1,2}})"

DAY_FORMS: tuple[DayForm, ...] = (
    DayForm(
        ("2026-09-14",),
        "that day",
        (r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)",),
        _read_iso,
    ),
    DayForm(("today", "i dag", "idag"), "today", ("today|i ?dag",), _shifted(0)),
    DayForm(
        ("tomorrow", "i morgen", "imorgen"),
        "the day after today",
        ("tomorrow|i ?morgen",),
        _shifted(1),
    ),
    DayForm(
        ("day after tomorrow", "the day after tomorrow", "i overmorgen", "overmorgen"),
        "the day after tomorrow",
        ("(?:the ?)?day ?after ?tomorrow|(?:i ?)?overmorgen",),
        _shifted(2),
    ),
    DayForm(
        ("yesterday", "i går", "igår"),
        "the day before today",
        ("yesterday|i ?gaar",),
        _shifted(-1),
    ),
    DayForm(
        ("day before yesterday", "the day before yesterday", "i forgårs"),
        "the day before yesterday",
        ("(?:the ?)?day ?before ?yesterday|i ?forgaars",),
        _shifted(-2),
    ),
    DayForm(
        ("+3d", "in 3 days", "in three days", "om 3 dage", "om tre dage"),
        "so many days from today, in figures or, up to twenty, in words; `a` and `en` are 1",
        (rf"\+ ?{_COUNT} ?d", rf"{_IN} ?(?:days?|dage?)"),
        _counted(1),
    ),
    DayForm(
        ("+2w", "+2u", "in 2 weeks", "in two weeks", "om 2 uger", "om to uger"),
        "so many weeks from today, in figures or in words as for days",
        (rf"\+ ?{_COUNT} ?[wu]", rf"{_IN} ?(?:weeks?|uger?)"),
        _counted(7),
    ),
    DayForm(
        ("fri", "friday", "on friday", "fre", "fredag"),
        "the next such weekday after today; for what has been, the last one up to today",
        (rf"(?:on ?)?{_WEEKDAY}",),
        _read_weekday,
    ),
    DayForm(
        ("på fredag", "nu på fredag", "her på fredag", "kommende fredag", "coming friday"),
        "the next such weekday after today, always",
        (rf"(?:(?:nu|her) ?)?paa ?{_WEEKDAY}", rf"(?:coming|(?:foerst)?kommende) ?{_WEEKDAY}"),
        _read_coming,
    ),
    DayForm(
        ("this friday", "denne fredag"),
        "the next such weekday, today included; for what has been, the last one up to today",
        (rf"(?:this|denne) ?{_WEEKDAY}",),
        _read_this,
    ),
    DayForm(
        ("friday this week", "fredag i denne uge"),
        "that weekday in this week, be it over or not; weeks begin on Monday",
        (
            rf"{_ON}{_WEEKDAY},? ?(?:this ?week|(?:i ?)?denne ?uge)",
            rf"(?:this ?week|(?:i ?)?denne ?uge),? ?{_ON}{_WEEKDAY}",
        ),
        _in_week(0),
    ),
    DayForm(
        (
            *("next tuesday", "next tue", "tuesday next week"),
            *("næste tirsdag", "tirsdag i næste uge", "på tirsdag i næste uge"),
        ),
        "that weekday in the week after this one; weeks begin on Monday",
        (
            rf"(?:next|naeste) ?{_WEEKDAY}",
            rf"{_ON}{_WEEKDAY},? ?(?:next ?week|(?:i ?)?naeste ?uge)",
            rf"(?:next ?week|(?:i ?)?naeste ?uge),? ?{_ON}{_WEEKDAY}",
        ),
        _in_week(1),
    ),
    DayForm(
        ("last fri", "sidste fredag", "i fredags"),
        "the last such weekday before today",
        (rf"(?:last|sidste) ?{_WEEKDAY}", rf"i ?{_WEEKDAYS}"),
        _read_last,
    ),
    DayForm(
        ("tuesday last week", "tirsdag i sidste uge"),
        "that weekday in the week before this one",
        (
            rf"{_ON}{_WEEKDAY},? ?(?:last ?week|(?:i ?)?(?:sidste|forrige) ?uge)",
            rf"(?:last ?week|(?:i ?)?(?:sidste|forrige) ?uge),? ?{_ON}{_WEEKDAY}",
        ),
        _in_week(-1),
    ),
    DayForm(
        ("week 49", "in week 49", "uge 49", "i uge 49"),
        "the Monday of the next such week that is not over; for what has been, of the last begun",
        (rf"(?:(?:in|i) ?)?{_NO_WEEKDAY}{_WEEK}{_NO_YEAR}",),
        _read_week,
    ),
    DayForm(
        (
            *("tuesday week 49", "tuesday in week 49", "week 49, tuesday"),
            *("tirsdag uge 49", "tirsdag i uge 49", "på tirsdag i uge 49", "uge 49 tirsdag"),
        ),
        "that weekday in such a week, chosen as for `week 49`",
        (
            rf"{_ON}{_WEEKDAY},? ?(?:(?:in|of|i) ?)?{_WEEK}{_NO_YEAR}",
            rf"(?:(?:in|i) ?)?{_WEEK},? ?{_ON}{_WEEKDAY}{_NO_YEAR}",
        ),
        _read_week,
    ),
    DayForm(
        ("week 49 2026", "uge 49, 2026", "2026-W49", "monday week 49 2026", "mandag i uge 49 2026"),
        "that weekday in that week, Monday where none is said",
        (
            rf"(?:{_ON}{_WEEKDAY},? ?)?(?:(?:in|of|i) ?)?{_WEEK}(?: ?(?:of|i) ?|, ?| ){_YEAR}",
            rf"{_YEAR}-?{_NO_WEEKDAY}w(?P<week>\d\d)",
        ),
        _read_week,
    ),
    DayForm(
        (
            *("14 sep", "14sep", "14th sep", "14th of September", "sep 14", "September 14th"),
            *("14. september", "den 14. september"),
            *("the fourteenth of September", "den fjortende september"),
        ),
        "the next such day after today; for what has been, the last one up to today",
        (f"{_DAY_FIRST}{_NO_YEAR}", f"{_MONTH_FIRST}{_NO_YEAR}"),
        _read_named,
    ),
    DayForm(
        (
            *("14 sep 2026", "Mon 14 Sep 2026", "mandag den 14. september 2026"),
            *("September 14, 2026", "Monday, September 14th, 2026"),
        ),
        "that day; a weekday before a date must be the right one",
        (rf"{_DAY_FIRST},? ?{_YEAR}", rf"{_MONTH_FIRST}(?:, ?| ){_YEAR}"),
        _read_named,
    ),
    DayForm(
        ("5.10.", "den 5.10.", "den 5. i 10.", "den femte i tiende"),
        "day and month, in both languages, with the dot at the end; the year as for `14 sep`",
        (rf"{_DOTTED}{_NO_YEAR}", rf"{_DOTTED_WORDS}{_NO_YEAR}"),
        _read_dotted,
    ),
    DayForm(("5.10.2026",), "day, month and year", (rf"{_DOTTED} ?{_YEAR}",), _read_dotted),
    DayForm(
        ("5/10",),
        "day and month in Danish; in English only where one reading exists, or a weekday decides",
        (rf"{_SLASHED}{_NO_YEAR}",),
        _read_slashed,
    ),
    DayForm(
        ("5/10-2026", "5/10/2026"),
        "day, month and year in Danish; in English as for `5/10`",
        (rf"{_SLASHED}(?: ?[-/] ?| ){_YEAR}",),
        _read_slashed,
    ),
)
"""The closed list of the forms that `parse_day` reads; the documentation shows the same."""
