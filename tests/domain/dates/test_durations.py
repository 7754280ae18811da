"""How long a meeting was: every form of the closed list, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.domain.dates.durations import LONGEST, DurationForm, make_duration_forms
from mentorlog.errors import UsageError
from mentorlog.texts import LANGUAGES, Language
from mentorlog.texts.calendar import format_duration
from mentorlog.texts.typed_dates import load_vocabulary, parse_duration

DOCS = Path(__file__).parents[3] / "docs" / "reference" / "dates.md"
DURATION_FORMS = make_duration_forms(load_vocabulary()).all


@pytest.mark.parametrize("form", DURATION_FORMS, ids=lambda form: str(form.examples[0]))
def test_every_example_is_an_hour_and_a_half(form: DurationForm) -> None:
    """All that the documentation shows works."""
    for example in form.examples:
        assert (example, parse_duration(example)) == (example, 90)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        *(("1", 1), ("45 min.", 45), ("75m", 75), ("1440", LONGEST)),
        *(("1h5", 65), ("1 h 05", 65), ("2t15m", 135), ("1 t. 30 min.", 90), ("0:45", 45)),
        *(("2h", 120), ("2 timer", 120), ("en time", 60), ("an hour", 60), ("One Hour", 60)),
        *(("half an hour", 30), ("en halv time", 30), ("½ t", 30), ("¾ h", 45), ("0,75 t", 45)),
        *(("two and a half hours", 150), ("to en halv time", 150), ("to og en halv time", 150)),
        *(("tre kvarter", 45), ("a quarter of an hour", 15), ("en time og et kvarter", 75)),
        *(("ca. 90", 90), ("~1½ h", 90), ("about an hour", 60), ("2 and a half hours", 150)),
        *(("1 TIME OG 30 MINUTTER", 90), ("  1  h   30  ", 90), ("0.01 h", 1), ("24 h", LONGEST)),
    ],
)
def test_figures_words_and_blanks(text: str, minutes: int) -> None:
    """Hours are read in both languages, and typing habits do not matter."""
    assert parse_duration(text) == minutes


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "0",
            "1441",
            "25 h",
            "-5",
            "1.30",
            "1 30",
            "1h60",
            "1:60",
            "soon",
            "h",
            "½",
            "90 h",
            "ca.",
            "2 ca. 3",
        ),
        *("a", "half", "1h30m20s", "٩٠", "0 h"),
    ],
)
def test_anything_else_is_no_duration(text: str) -> None:
    """What could mean two things is refused, and so is less than a minute or more than a day."""
    with pytest.raises(UsageError) as caught:
        parse_duration(text)
    assert (caught.value.text, caught.value.facts) == ("dates.not-minutes", {"given": text})


@given(minutes=st.integers(1, LONGEST), language=st.sampled_from(LANGUAGES))
def test_a_duration_that_was_said_is_read_back(minutes: int, language: Language) -> None:
    """What mentorlog shows can be typed again."""
    assert parse_duration(format_duration(minutes, language)) == minutes


@given(text=st.text(st.one_of(st.sampled_from("0123456789:.,½ htmien"), st.characters())))
def test_any_text_is_a_duration_or_a_usage_error(text: str) -> None:
    """Whatever is typed is a usage error at worst."""
    try:
        minutes = parse_duration(text)
    except UsageError:
        return
    assert 1 <= minutes <= LONGEST


def test_the_documentation_shows_the_closed_list() -> None:
    """The table in the documentation is the one the program reads by."""
    rows = [
        f"| {', '.join(f'`{example}`' for example in form.examples)} | {form.meaning} |"
        for form in DURATION_FORMS
    ]
    assert "\n".join(rows) + "\n" in DOCS.read_text(encoding="utf-8")
