"""Days and WHENs: years, refusals and what holds for any text."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.domain.dates.day_forms import make_day_forms
from mentorlog.errors import UsageError
from mentorlog.languages import Language
from mentorlog.texts import LANGUAGES, Texts
from mentorlog.texts.calendar import format_day
from mentorlog.texts.typed_dates import load_vocabulary, parse_day, parse_when

DOCS = Path(__file__).parents[3] / "docs" / "reference" / "dates.md"
TODAY = dt.date(2026, 9, 16)
NAMES = load_vocabulary()
DAY_FORMS = make_day_forms(NAMES)
TODAYS = st.dates(dt.date(1900, 1, 1), dt.date(2200, 12, 31))


def _day(iso: str) -> dt.date:
    return dt.date.fromisoformat(iso)


def _read(
    words: str, today: dt.date, *, past: bool, language: Language
) -> tuple[dt.date, dt.time | None] | UsageError:
    try:
        return parse_when(words, today, past=past, language=language)
    except UsageError as error:
        return error


def _refusal(text: str, language: Language = "en") -> UsageError:
    with pytest.raises(UsageError) as caught:
        parse_day(text, TODAY, language=language)
    return caught.value


@pytest.mark.parametrize(
    ("text", "today", "past", "expected"),
    [
        ("29 feb", "2026-09-16", False, "2028-02-29"),
        ("29 feb", "2028-02-28", False, "2028-02-29"),
        ("29 feb", "2028-02-29", False, "2032-02-29"),
        ("29 feb", "2028-02-29", True, "2028-02-29"),
        ("29 feb", "2028-02-28", True, "2024-02-29"),
        ("29.2.", "2096-03-01", False, "2104-02-29"),
        ("29 feb", "2104-02-28", True, "2096-02-29"),
        ("31 dec", "2026-12-31", False, "2027-12-31"),
        ("1 jan", "2026-12-31", False, "2027-01-01"),
        ("31 dec", "2027-01-01", True, "2026-12-31"),
    ],
)
def test_leap_days_and_the_ends_of_years(
    text: str, today: str, *, past: bool, expected: str
) -> None:
    """A day without a year finds the year that has it."""
    assert parse_day(text, _day(today), past=past) == _day(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("25/10", "2026-10-25"),
        ("10/25", "2026-10-25"),
        ("5/5", "2027-05-05"),
        ("25/10/2026", "2026-10-25"),
        ("29/2", "2028-02-29"),
    ],
)
def test_a_slash_with_one_reading_is_read_in_english(text: str, expected: str) -> None:
    """Only what is really ambiguous is refused."""
    assert parse_day(text, TODAY) == _day(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("thu 3/12", "2026-12-03"),
        ("fri 3/12", "2027-03-12"),
        ("torsdag den 3/12", "2026-12-03"),
        ("Monday, 5/10/2026", "2026-10-05"),
        ("sun 5/10/2026", "2026-05-10"),
    ],
)
def test_a_weekday_decides_between_two_readings(text: str, expected: str) -> None:
    """What has one meaning once the weekday is heard is not asked about."""
    assert parse_day(text, TODAY) == _day(expected)


@pytest.mark.parametrize("text", ["mon 3/12", "wed 1/7/2026"])
def test_a_weekday_that_fits_neither_or_both_readings_decides_nothing(text: str) -> None:
    """Both days are named."""
    assert _refusal(text).text == "dates.two-readings"


def test_a_slash_with_two_readings_is_refused_in_english() -> None:
    """Nobody's meeting lands half a year off: both readings are named, with their weekdays."""
    error = _refusal("5/10")
    said = Texts("en")(error.text, **error.facts)
    hint = Texts("en")(f"{error.text}.hint", **error.facts)
    assert said == "“5/10” could be Monday 5 October 2026 or Monday 10 May 2027."
    assert hint == "Write 2026-10-05 or 2027-05-10."
    assert _refusal("5/10/2026").text == "dates.two-readings"


@pytest.mark.parametrize(
    "text",
    [
        *("30 feb", "31 april", "0 sep", "31.4.", "5.13.", "30/2", "2/30"),
        *("2026-02-30", "2026-13-01", "0000-01-01", "29 feb 2026", "10/25-0000"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_days_that_do_not_exist(text: str, language: Language) -> None:
    """A day that is in no calendar is told apart from words that are no day."""
    assert _refusal(text, language).text == "dates.impossible"


@pytest.mark.parametrize("today", [dt.date.min, dt.date.max])
def test_the_ends_of_the_calendar(today: dt.date) -> None:
    """No form leaves the calendar with another error than the one that is shown."""
    for form in DAY_FORMS:
        for past in (False, True):
            read = _read(form.examples[0], today, past=past, language="da")
            assert not isinstance(read, UsageError) or read.text == "dates.impossible"


def test_a_weekday_that_does_not_fit_its_date() -> None:
    """A date and a weekday that disagree are asked about, in the language of the person."""
    error = _refusal("tirsdag den 14. september 2026", "da")
    assert error.text == "dates.wrong-weekday"
    assert error.facts["day"] == "mandag den 14. september 2026"
    assert _refusal("Tue 14 Sep 2026").facts["day"] == "Monday 14 September 2026"


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "1", "14", "14:30", "5.10", "sep", "sep 2026", "14 sep 26", "20260914"),
        *("2026-9-14", "next", "next week", "næste uge", "-3d", "+d", "+3", "+3m", "+12345d"),
        *("noon", "friday 14:30", "i fre", "i fridays", "1/2/3", "٣ sep", "om dage", "5-10-2026"),
    ],
)
def test_anything_else_is_no_day(text: str) -> None:
    """The list is closed: what a guess would be needed for is refused, with what was given."""
    error = _refusal(text)
    assert (error.text, error.facts) == ("dates.unknown", {"given": text})


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", ("2026-09-14", "next tuesday", "14 sep")),
        ("da", ("2026-09-14", "næste tirsdag", "14. september")),
    ],
)
def test_the_hint_shows_three_forms_that_are_read(
    language: Language, shown: tuple[str, str, str]
) -> None:
    """What a person is told to write works."""
    hint = Texts(language)("dates.unknown.hint")
    for form in shown:
        assert form in hint
        assert parse_day(form, TODAY, language=language)


@pytest.mark.parametrize(
    ("words", "day", "time"),
    [
        ("fri", "2026-09-18", None),
        ("fri 14:30", "2026-09-18", dt.time(14, 30)),
        ("på fredag kl. 14", "2026-09-18", dt.time(14)),
        ("på fredag kl 14.30", "2026-09-18", dt.time(14, 30)),
        ("14 sep 2pm", "2027-09-14", dt.time(14)),
        ("14 sep 2 pm", "2027-09-14", dt.time(14)),
        ("14 sep 2030", "2030-09-14", None),
        ("14 sep 20:30", "2027-09-14", dt.time(20, 30)),
        ("sep 14 14.30", "2027-09-14", dt.time(14, 30)),
        ("5.10. 14.30", "2026-10-05", dt.time(14, 30)),
        ("tomorrow at 9am", "2026-09-17", dt.time(9)),
        ("mandag d. 5. 10. 2026 kl. 9.05", "2026-10-05", dt.time(9, 5)),
        ("14:30 fri", "2026-09-18", dt.time(14, 30)),
        ("kl. 14 på fredag", "2026-09-18", dt.time(14)),
        ("kl. 9.05 mandag d. 5. 10. 2026", "2026-10-05", dt.time(9, 5)),
        ("at 2 pm on friday, the 2nd of october, 2026", "2026-10-02", dt.time(14)),
        ("12.10 5.10.", "2026-10-05", dt.time(12, 10)),
        ("fri, 14:30", "2026-09-18", dt.time(14, 30)),
        ("fri,14:30", "2026-09-18", dt.time(14, 30)),
        ("14:30, 14 sep", "2027-09-14", dt.time(14, 30)),
        ("september 14, 2030, 2 pm", "2030-09-14", dt.time(14)),
        ("2026-10-12T14:30", "2026-10-12", dt.time(14, 30)),
        ("2026-10-12t09:05:00", "2026-10-12", dt.time(9, 5)),
        ("friday next week 14:30", "2026-09-25", dt.time(14, 30)),
        (["14:30", "fri"], "2026-09-18", dt.time(14, 30)),
        (["fri,", "14:30"], "2026-09-18", dt.time(14, 30)),
        (["fri", "14:30"], "2026-09-18", dt.time(14, 30)),
        (["på fredag", "kl. 14"], "2026-09-18", dt.time(14)),
        (["om", "2", "uger", "kl.", "14"], "2026-09-30", dt.time(14)),
    ],
)
def test_when_is_a_day_and_perhaps_a_time(
    words: list[str] | str, day: str, time: dt.time | None
) -> None:
    """WHEN works with and without quotes, and the time is told from the day."""
    assert parse_when(words, TODAY) == (_day(day), time)


def test_when_of_what_has_been() -> None:
    """`past` and the language reach the day in a WHEN."""
    read = parse_when("5/10 14.30", TODAY, past=True, language="da")
    assert read == (dt.date(2025, 10, 5), dt.time(14, 30))


@pytest.mark.parametrize(
    ("words", "text", "given_back"),
    [
        ("", "dates.unknown", ""),
        ([], "dates.unknown", ""),
        ("frid 14:30", "dates.unknown", "frid 14:30"),
        ("fri 14", "dates.not-a-time", "14"),
        ("14:30 frid", "dates.unknown", "frid"),
        ("14:30", "dates.unknown", "14:30"),
        ("14:30 fri 14:30", "dates.unknown", "fri 14:30"),
        ("14 fri", "dates.unknown", "14 fri"),
        ("2026-10-12T14:30:15", "dates.unknown", "2026-10-12T14:30:15"),
        ("14:30 30 feb", "dates.impossible", "30 feb"),
        ("fri 25:00", "dates.not-a-time", "25:00"),
        ("fri 14:30 sharp", "dates.not-a-time", "14:30 sharp"),
        ("30 feb 14:30", "dates.impossible", "30 feb"),
        ("5/10 14:30", "dates.two-readings", "5/10"),
    ],
)
def test_the_part_of_when_that_is_wrong_is_named(
    words: list[str] | str, text: str, given_back: str
) -> None:
    """The error points at the day or at the time, whichever was not understood."""
    with pytest.raises(UsageError) as caught:
        parse_when(words, TODAY)
    assert (caught.value.text, caught.value.facts["given"]) == (text, given_back)


WORDS = st.sampled_from(
    [
        *(word for form in DAY_FORMS for text in form.examples for word in text.split()),
        *("14:30", "kl.", "2pm", "30", "99", "9999", ".", "/", "-", "en", "d.", ",", "T14:30"),
    ]
)
SAYINGS = st.one_of(
    st.text(st.characters()), st.lists(WORDS).map(" ".join), st.lists(WORDS).map("".join)
)


@given(text=SAYINGS, today=st.dates(), past=st.booleans(), language=st.sampled_from(LANGUAGES))
def test_any_text_is_a_day_or_a_usage_error(
    text: str, today: dt.date, *, past: bool, language: Language
) -> None:
    """Whatever is typed is a usage error at worst, which the catalogue can say in full."""
    read = _read(text, today, past=past, language=language)
    if isinstance(read, UsageError):
        for key in (read.text, f"{read.text}.hint"):
            assert Texts(language)(key, **read.facts)


@given(day=st.dates(), today=st.dates(), past=st.booleans(), language=st.sampled_from(LANGUAGES))
def test_a_day_that_was_said_is_read_back(
    day: dt.date, today: dt.date, *, past: bool, language: Language
) -> None:
    """What mentorlog echoes can be typed again."""
    assert parse_day(format_day(day, language), today, past=past) == day
    assert parse_day(day.isoformat(), today, past=past) == day


@given(today=TODAYS, name=st.sampled_from(sorted(NAMES.weekdays)))
def test_weekdays_lie_within_a_week(today: dt.date, name: str) -> None:
    """A weekday is never more than a week away, never the wrong side of today, never another."""
    week = dt.timedelta(7)
    monday = today - dt.timedelta(today.weekday())
    coming, been = parse_day(name, today), parse_day(name, today, past=True)
    last, following = parse_day(f"last {name}", today), parse_day(f"next {name}", today)
    assert today < coming <= today + week
    assert today - week < been <= today
    assert today - week <= last < today
    assert monday + week <= following < monday + 2 * week
    assert {day.weekday() for day in (coming, been, last, following)} == {NAMES.weekdays[name]}


@given(day=TODAYS, today=TODAYS)
def test_a_day_without_a_year_is_the_nearest_on_its_side(day: dt.date, today: dt.date) -> None:
    """No same day of the year lies between today and the one that was understood."""
    coming = parse_day(f"{day.day}.{day.month}.", today)
    been = parse_day(f"{day.day}.{day.month}.", today, past=True)
    assert been <= today < coming
    assert (coming.month, coming.day) == (been.month, been.day) == (day.month, day.day)
    years = range(been.year + 1, coming.year)
    assert not [y for y in years if (day.month, day.day) != (2, 29)]
    assert coming.year - been.year in {1, 4, 8}


def test_the_documentation_shows_when_in_every_order() -> None:
    """Day first, time first, with a comma and with a T: all that the table shows is read."""
    written = DOCS.read_text(encoding="utf-8")
    rows = [row for row in written.splitlines() if row.endswith(" at 14:30 |")]
    shown = [text for row in rows for text in re.findall("`([^`]+)`", row)]
    assert len(shown) == 9
    for text in shown:
        assert (text, parse_when(text, TODAY)) == (text, (_day("2026-09-18"), dt.time(14, 30)))
