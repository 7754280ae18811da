"""Times of day: every form of the closed list, and nothing else."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.domain.dates.parse import TimeForm, make_time_forms
from mentorlog.errors import UsageError
from mentorlog.texts.typed_dates import load_vocabulary, parse_time

DOCS = Path(__file__).parents[3] / "docs" / "reference" / "dates.md"
TIME_FORMS = make_time_forms(load_vocabulary())

EXPECTED = {
    "14:30": dt.time(14, 30),
    "at 14": dt.time(14),
    "2pm": dt.time(14),
    "2:30pm": dt.time(14, 30),
}


def test_every_form_has_an_expected_time() -> None:
    """A form that joins the closed list is tested, too."""
    assert [form.examples[0] for form in TIME_FORMS] == list(EXPECTED)


@pytest.mark.parametrize("form", TIME_FORMS, ids=lambda form: str(form.examples[0]))
def test_every_example_is_read(form: TimeForm) -> None:
    """All that the documentation shows works."""
    for example in form.examples:
        assert (example, parse_time(example)) == (example, EXPECTED[form.examples[0]])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0:00", dt.time(0)),
        ("09.05", dt.time(9, 5)),
        ("9:05", dt.time(9, 5)),
        ("23:59", dt.time(23, 59)),
        ("12am", dt.time(0)),
        ("12:30 AM", dt.time(0, 30)),
        ("12pm", dt.time(12)),
        ("11 P.M.", dt.time(23)),
        ("  KL.   14.30 ", dt.time(14, 30)),
        ("kl.14", dt.time(14)),
        ("kl. 0", dt.time(0)),
    ],
)
def test_noon_midnight_case_and_blanks(text: str, expected: dt.time) -> None:
    """The clock of 12 hours turns at noon, and typing habits do not matter."""
    assert parse_time(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("", "14", "1430", "14:3", "14:60", "24:00", "25:00", "kl. 24", "kl.", "0pm", "13pm"),
        *("0:30am", "14:30pm", "14:30:00", "fri", "-1:30", "14:30 sharp", "١٤:٣٠"),
    ],
)
def test_anything_else_is_no_time(text: str) -> None:
    """A bare number, an hour that no clock shows and words are refused, with what was given."""
    with pytest.raises(UsageError) as caught:
        parse_time(text)
    assert (caught.value.text, caught.value.facts) == ("dates.not-a-time", {"given": text})


@given(text=st.text(st.one_of(st.sampled_from("0123456789:.apmkl "), st.characters())))
def test_any_text_is_a_time_or_a_usage_error(text: str) -> None:
    """Whatever is typed is a usage error at worst."""
    try:
        time = parse_time(text)
    except UsageError:
        return
    assert (time.second, time.tzinfo) == (0, None)


def test_the_documentation_shows_the_closed_list() -> None:
    """The table in the documentation is the one the program reads by."""
    written = DOCS.read_text(encoding="utf-8")
    rows = [
        f"| {', '.join(f'`{example}`' for example in form.examples)} | {form.meaning} |"
        for form in TIME_FORMS
    ]
    assert "\n".join(rows) + "\n" in written
