"""Days, times and amounts of time as they are shown, and the order of the alphabet."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.languages import Language
from mentorlog.texts import LANGUAGES, calendar, load_date_words
from mentorlog.texts.typed_dates import parse_time, parse_when

DAY = dt.date(2026, 9, 14)
WHOLE_MINUTES = st.builds(dt.time, st.integers(0, 23), st.integers(0, 59))


def test_a_day_is_said_in_full() -> None:
    """An echoed day carries weekday and year, as each language writes them."""
    assert calendar.format_day(DAY, "en") == "Monday 14 September 2026"
    assert calendar.format_day(DAY, "da") == "mandag den 14. september 2026"
    assert calendar.format_day(dt.date(2026, 2, 1), "da") == "søndag den 1. februar 2026"


def test_a_short_day_shows_its_year_only_where_it_is_another_one() -> None:
    """Lists stay narrow, and next year's meeting is still not taken for this year's."""
    assert calendar.format_short_day(DAY, "en") == "Mon 14 Sep"
    assert calendar.format_short_day(DAY, "da") == "man. 14. sep."
    assert calendar.format_short_day(DAY, "en", dt.date(2026, 1, 1)) == "Mon 14 Sep"
    assert calendar.format_short_day(DAY, "en", dt.date(2027, 1, 1)) == "Mon 14 Sep 2026"
    assert calendar.format_short_day(DAY, "da", dt.date(2025, 9, 14)) == "man. 14. sep. 2026"
    assert calendar.format_short_day(dt.date(2026, 5, 14), "da") == "tors. 14. maj"


def test_a_month_is_said_with_its_year() -> None:
    """Danish months have no capital."""
    assert calendar.format_month(DAY, "en") == "September 2026"
    assert calendar.format_month(dt.date(2026, 10, 31), "da") == "oktober 2026"


def test_every_weekday_and_month_has_a_name() -> None:
    """The names are complete, in order, and no two are the same."""
    for language in LANGUAGES:
        words = load_date_words(language)
        for names in (words.weekdays, words.short_weekdays):
            assert len(set(names)) == 7
        for names in (words.months, words.short_months):
            assert len(set(names)) == 12
        pairs = [
            *zip(words.short_weekdays, words.weekdays, strict=True),
            *zip(words.short_months, words.months, strict=True),
        ]
        assert all(name.startswith(short.rstrip(".")) for short, name in pairs)


def test_a_time_has_the_mark_of_its_language() -> None:
    """Danes write 14.30."""
    assert calendar.format_time(dt.time(14, 30), "en") == "14:30"
    assert calendar.format_time(dt.time(9, 5), "da") == "09.05"


def test_a_day_with_a_time_is_said_in_one() -> None:
    """Without a time the day stands alone."""
    assert calendar.format_when(DAY, dt.time(14, 30), "en") == "Monday 14 September 2026 at 14:30"
    assert calendar.format_when(DAY, dt.time(9), "da") == "mandag den 14. september 2026 kl. 09.00"
    assert calendar.format_when(DAY, None, "en") == "Monday 14 September 2026"


@pytest.mark.parametrize(
    ("minutes", "english", "danish"),
    [
        (0, "0 min", "0 min."),
        (45, "45 min", "45 min."),
        (60, "1 h", "1 t."),
        (90, "1 h 30 min", "1 t. 30 min."),
        (605, "10 h 5 min", "10 t. 5 min."),
    ],
)
def test_a_duration_leaves_out_what_is_nothing(minutes: int, english: str, danish: str) -> None:
    """A meeting of an hour is not `1 h 0 min`."""
    assert calendar.format_duration(minutes, "en") == english
    assert calendar.format_duration(minutes, "da") == danish


@pytest.mark.parametrize(
    ("minutes", "english", "danish"),
    [
        (0, "0", "0"),
        (15, "0.3", "0,3"),
        (45, "0.8", "0,8"),
        (57, "1", "1"),
        (60, "1", "1"),
        (90, "1.5", "1,5"),
        (600, "10", "10"),
    ],
)
def test_hours_have_one_decimal_at_most(minutes: int, english: str, danish: str) -> None:
    """Hours are rounded upward from the half, and Danish has a comma."""
    assert calendar.format_hours(minutes, "en") == english
    assert calendar.format_hours(minutes, "da") == danish


def test_danish_order_puts_its_own_letters_last() -> None:
    """Æ, ø and å follow z, aa counts as å, case and other accents do not count."""
    names = ["Åse", "ørn", "Aage", "Zoe", "Ærø", "Örjan", "bo", "Anna", "Änne", "Émile", "Eva"]
    ordered = ["Anna", "bo", "Émile", "Eva", "Zoe", "Änne", "Ærø", "Örjan", "ørn", "Aage", "Åse"]
    assert sorted(names, key=lambda name: calendar.sort_key(name, "da")) == ordered


def test_english_order_puts_danish_letters_among_their_likes() -> None:
    """An English reader looks for Åse under a and for Ørn under o."""
    names = ["Zoe", "Åse", "Ørn", "Olga", "Ærø", "Adam", "Aage"]
    ordered = ["Aage", "Adam", "Ærø", "Åse", "Olga", "Ørn", "Zoe"]
    assert sorted(names, key=lambda name: calendar.sort_key(name, "en")) == ordered


def test_the_order_does_not_hang_on_how_a_letter_is_encoded() -> None:
    """A name from a Mac's file name sorts as the one that was typed."""
    composed, decomposed = "Åse", "A\u030ase"
    for language in LANGUAGES:
        keys = [calendar.sort_key(text, language)[0] for text in (composed, decomposed)]
        assert keys[0] == keys[1]


@given(
    day=st.dates(),
    time=st.none() | WHOLE_MINUTES,
    today=st.dates(),
    lang=st.sampled_from(LANGUAGES),
)
def test_what_is_said_is_read_back(
    day: dt.date, time: dt.time | None, today: dt.date, lang: Language
) -> None:
    """What mentorlog echoes can be typed again, in either language."""
    assert parse_when(calendar.format_when(day, time, lang), today) == (day, time)
    if time:
        assert parse_time(calendar.format_time(time, lang)) == time


@given(day=st.dates(dt.date(1900, 1, 1), dt.date(2200, 1, 1)), lang=st.sampled_from(LANGUAGES))
def test_a_short_day_is_read_back(day: dt.date, lang: Language) -> None:
    """A day copied from a list is understood, too."""
    eve = day - dt.timedelta(1)
    assert parse_when(calendar.format_short_day(day, lang, eve), eve) == (day, None)
