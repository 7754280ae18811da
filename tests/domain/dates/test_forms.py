"""The closed list of forms: each around the day it names, and as the documentation shows it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from mentorlog.domain.dates.day_forms import DayForm, make_day_forms
from mentorlog.domain.dates.words import fold_day_text
from mentorlog.errors import UsageError
from mentorlog.texts import LANGUAGES, Language
from mentorlog.texts.calendar import format_day
from mentorlog.texts.typed_dates import load_vocabulary, parse_day

DOCS = Path(__file__).parents[3] / "docs" / "reference" / "dates.md"
DOCS_TODAY = dt.date(2026, 9, 16)
WORDS = load_vocabulary()
DAY_FORMS = make_day_forms(WORDS)

# What is written, and per today (ISO): what it means, and what it means for what has been.
Meaning = tuple[str, str, str]
CASES: dict[str, tuple[Meaning, ...]] = {
    "2026-09-14": (
        ("2026-09-13", "2026-09-14", "2026-09-14"),
        ("2026-09-14", "2026-09-14", "2026-09-14"),
        ("2026-09-15", "2026-09-14", "2026-09-14"),
    ),
    "today": (("2026-12-31", "2026-12-31", "2026-12-31"),),
    "tomorrow": (
        ("2026-12-31", "2027-01-01", "2027-01-01"),
        ("2028-02-28", "2028-02-29", "2028-02-29"),
    ),
    "day after tomorrow": (("2026-12-31", "2027-01-02", "2027-01-02"),),
    "yesterday": (
        ("2027-01-01", "2026-12-31", "2026-12-31"),
        ("2027-03-01", "2027-02-28", "2027-02-28"),
    ),
    "day before yesterday": (("2027-01-01", "2026-12-30", "2026-12-30"),),
    "+3d": (
        ("2026-12-29", "2027-01-01", "2027-01-01"),
        ("2028-02-27", "2028-03-01", "2028-03-01"),
    ),
    "+2w": (("2026-12-25", "2027-01-08", "2027-01-08"),),
    "fri": (
        ("2026-09-17", "2026-09-18", "2026-09-11"),
        ("2026-09-18", "2026-09-25", "2026-09-18"),
        ("2026-09-19", "2026-09-25", "2026-09-18"),
    ),
    "coming friday": (
        ("2026-09-17", "2026-09-18", "2026-09-18"),
        ("2026-09-18", "2026-09-25", "2026-09-25"),
        ("2026-09-19", "2026-09-25", "2026-09-25"),
    ),
    "this friday": (
        ("2026-09-17", "2026-09-18", "2026-09-11"),
        ("2026-09-18", "2026-09-18", "2026-09-18"),
        ("2026-09-19", "2026-09-25", "2026-09-18"),
    ),
    "friday this week": (
        ("2026-09-14", "2026-09-18", "2026-09-18"),
        ("2026-09-20", "2026-09-18", "2026-09-18"),
        ("2026-09-21", "2026-09-25", "2026-09-25"),
    ),
    "next tuesday": (
        ("2026-09-13", "2026-09-15", "2026-09-15"),
        ("2026-09-14", "2026-09-22", "2026-09-22"),
        ("2026-09-15", "2026-09-22", "2026-09-22"),
        ("2026-09-16", "2026-09-22", "2026-09-22"),
        ("2026-09-20", "2026-09-22", "2026-09-22"),
    ),
    "last fri": (
        ("2026-09-17", "2026-09-11", "2026-09-11"),
        ("2026-09-18", "2026-09-11", "2026-09-11"),
        ("2026-09-19", "2026-09-18", "2026-09-18"),
    ),
    "tuesday last week": (
        ("2026-09-14", "2026-09-08", "2026-09-08"),
        ("2026-09-20", "2026-09-08", "2026-09-08"),
        ("2026-09-21", "2026-09-15", "2026-09-15"),
    ),
    "week 49": (
        ("2026-09-16", "2026-11-30", "2025-12-01"),
        ("2026-11-30", "2026-11-30", "2026-11-30"),
        ("2026-12-06", "2026-11-30", "2026-11-30"),
        ("2026-12-07", "2027-12-06", "2026-11-30"),
    ),
    "tuesday week 49": (
        ("2026-11-29", "2026-12-01", "2025-12-02"),
        ("2026-12-02", "2026-12-01", "2026-12-01"),
        ("2026-12-07", "2027-12-07", "2026-12-01"),
        ("2027-01-01", "2027-12-07", "2026-12-01"),
    ),
    "2026-W49": (
        ("2026-11-30", "2026-11-30", "2026-11-30"),
        ("2027-12-31", "2026-11-30", "2026-11-30"),
    ),
    "14 sep": (
        ("2026-09-13", "2026-09-14", "2025-09-14"),
        ("2026-09-14", "2027-09-14", "2026-09-14"),
        ("2026-09-15", "2027-09-14", "2026-09-14"),
    ),
    "14 sep 2026": (
        ("2026-09-13", "2026-09-14", "2026-09-14"),
        ("2026-09-14", "2026-09-14", "2026-09-14"),
        ("2030-01-01", "2026-09-14", "2026-09-14"),
    ),
    "5.10.": (
        ("2026-10-04", "2026-10-05", "2025-10-05"),
        ("2026-10-05", "2027-10-05", "2026-10-05"),
        ("2026-10-06", "2027-10-05", "2026-10-05"),
    ),
    "5.10.2026": (
        ("2026-10-04", "2026-10-05", "2026-10-05"),
        ("2026-10-05", "2026-10-05", "2026-10-05"),
        ("2026-10-06", "2026-10-05", "2026-10-05"),
    ),
    "5/10": (
        ("2026-10-04", "2026-10-05", "2025-10-05"),
        ("2026-10-05", "2027-10-05", "2026-10-05"),
        ("2026-10-06", "2027-10-05", "2026-10-05"),
    ),
    "5/10-2026": (
        ("2026-10-04", "2026-10-05", "2026-10-05"),
        ("2026-10-05", "2026-10-05", "2026-10-05"),
        ("2026-10-06", "2026-10-05", "2026-10-05"),
    ),
}


def _day(iso: str) -> dt.date:
    return dt.date.fromisoformat(iso)


def test_every_form_has_a_case() -> None:
    """A form that joins the closed list is tested around its own day, too."""
    assert [form.examples[0] for form in DAY_FORMS] == list(CASES)


@pytest.mark.parametrize("form", DAY_FORMS, ids=lambda form: str(form.examples[0]))
def test_a_form_before_on_and_after_its_day(form: DayForm) -> None:
    """Every way of writing a form means the same day, whichever side of it today lies."""
    for example in form.examples:
        for today, future, past in CASES[form.examples[0]]:
            read = parse_day(example, _day(today), language="da")
            read_past = parse_day(example, _day(today), past=True, language="da")
            assert (example, today, read) == (example, today, _day(future))
            assert (example, today, read_past) == (example, today, _day(past))


def test_no_text_has_two_forms() -> None:
    """The order of the closed list decides nothing."""
    for form in DAY_FORMS:
        for example in form.examples:
            assert [f for f in DAY_FORMS if f.find_match(fold_day_text(example))] == [form]


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_forms_but_the_slash_mean_the_same_in_both_languages(language: Language) -> None:
    """Both languages can be written at any time."""
    for form in DAY_FORMS:
        for example in form.examples:
            if "/" not in example:
                english = parse_day(example, DOCS_TODAY)
                assert parse_day(example, DOCS_TODAY, language=language) == english


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("  NEXT \t  Tuesday ", "next tuesday"),
        ("nexttuesday", "next tuesday"),
        ("naeste tirsdag", "næste tirsdag"),
        ("i gaar", "i går"),
        ("i ga\u030ar", "i går"),
        ("PÅ LØRDAG", "på lørdag"),
        ("paa loerdag", "på lørdag"),
        ("i\u00a0dag", "today"),
        ("om en uge", "+1w"),
        ("om tolv dage", "+12d"),
        ("in twenty days", "+20d"),
        ("om fjorten dage", "+2w"),
        ("+2U", "+2w"),
        ("på tirsdag, næste uge", "next tuesday"),
        ("next week on tuesday", "next tuesday"),
        ("i næste uge på tirsdag", "next tuesday"),
        ("førstkommende fredag", "på fredag"),
        ("overmorgen", "+2d"),
        ("1st October", "1 oct"),
        ("the 2nd of oct", "2 oct"),
        ("oct. 3rd", "3 oct"),
        ("October the 22nd", "22 oct"),
        ("on Thursday, the 1st of October, 2026", "1 oct 2026"),
        ("in a week", "+1w"),
        ("om én dag", "+1d"),
        ("+ 1 w", "+1w"),
        ("+0d", "today"),
        ("14 Sept.", "14 sep"),
        ("man. 14. sep. 2026", "14 sep 2026"),
        ("mandag d. 14. september 2026", "14 sep 2026"),
        ("Monday, 14 September 2026", "14 sep 2026"),
        ("14sep2026", "14 sep 2026"),
        ("mandag den 5.10.2026", "5.10.2026"),
        ("05. 10. 2026", "5.10.2026"),
        ("31 maj", "31 may"),
        ("on onsdag", "ons"),
        ("thurs", "tor."),
        ("W49", "week 49"),
        ("uge 49, 2027", "6 dec 2027"),
        ("2026-W53", "28 dec 2026"),
        ("mandag i uge 1 2027", "4 jan 2027"),
        ("uge 2, onsdag", "wednesday of week 2"),
        ("the twenty first of october", "21 oct"),
        ("October the thirty-first", "31 oct"),
        ("Thursday, the first of October, 2026", "1 oct 2026"),
        ("torsdag den første oktober 2026", "1 oct 2026"),
        ("enogtredivte december", "31 dec"),
        ("den anden i tolvte", "2.12."),
        ("den 2. i 12.", "2.12."),
    ],
)
def test_case_blanks_and_letters_do_not_matter(text: str, same: str) -> None:
    """What differs only in how it was typed means the same."""
    assert parse_day(text, DOCS_TODAY) == parse_day(same, DOCS_TODAY)


@pytest.mark.parametrize(
    "due",
    [
        "fri",
        "+2w",
        "+2u",
        "2026-10-01",
        "14sep",
        "5.10.",
        "imorgen",
        "1stoct",
        "omtouger",
        "uge49",
        "thirdofdecember",
    ],
)
def test_days_for_due_are_one_word(due: str) -> None:
    """`due:` of an action takes a day without blanks."""
    assert parse_day(due, DOCS_TODAY) > DOCS_TODAY


def test_every_name_of_a_day_and_a_month_is_read() -> None:
    """No name is shadowed by a shorter one."""
    for name, number in WORDS.weekdays.items():
        assert parse_day(f"next {name}", DOCS_TODAY).weekday() == number
    for name, number in WORDS.months.items():
        assert parse_day(f"3 {name}", DOCS_TODAY).month == number + 1


def test_every_word_for_the_day_of_a_month_is_read() -> None:
    """The word with which a longer one begins, as `seven` does `seventeenth`, hides none."""
    for word, number in WORDS.ordinals.items():
        assert parse_day(f"{word} october", DOCS_TODAY).day == number
    assert sorted(set(WORDS.ordinals.values())) == list(range(1, 32))


def test_a_week_without_a_year_is_one_that_is_in_the_calendar() -> None:
    """Week 53 is in the next year that has one; the 54th, and 53 in a year without, are nowhere."""
    assert parse_day("week 53", _day("2027-01-04")) == _day("2032-12-27")
    assert parse_day("uge 1", _day("2026-12-30")) == _day("2027-01-04")
    for text in ("week 54", "uge 0", "week 53 2027"):
        with pytest.raises(UsageError) as caught:
            parse_day(text, DOCS_TODAY)
        assert caught.value.text == "dates.impossible"


def test_the_documentation_shows_the_closed_list() -> None:
    """The table in the documentation is the one the program reads by."""
    written = DOCS.read_text(encoding="utf-8")
    for form in DAY_FORMS:
        assert _row(form) in written
    rows = [line for line in written.splitlines() if line.startswith("| `")]
    assert [line for line in rows if "2026 |" in line] == [_row(form) for form in DAY_FORMS]


def _row(form: DayForm) -> str:
    examples = ", ".join(f"`{example}`" for example in form.examples)
    read = (
        format_day(parse_day(form.examples[0], DOCS_TODAY, past=past, language="da"), "en")
        for past in (False, True)
    )
    return f"| {examples} | {' | '.join(read)} | {form.meaning} |"
