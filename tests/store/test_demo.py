"""The demo's files: the same story in both languages, on whatever day it is told."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from mentorlog.store.demo import TOLD_IN, load_demo_files
from mentorlog.texts import LANGUAGES, Language

_MONTHS = re.compile(
    r"\b(january|february|march|april|june|july|august|september|october|november|december"
    r"|januar|februar|marts|maj|juni|juli|oktober|spring|summer|autumn|winter|christmas"
    r"|forår\w*|sommer\w*|efterår\w*|vinter\w*|jul)\b",
    re.IGNORECASE,
)


def _shape(language: Language) -> dict[str, list[str]]:
    """Return which keys and days stand in each file, whoever it is about."""
    return {
        re.sub(r"^[^/]+/", "", name): re.findall(
            r"^ *(?:- )?(\w+):|(\d{4}-\d\d-\d\d)", text, re.MULTILINE
        )
        for name, text in load_demo_files(language, TOLD_IN).items()
    }


def test_both_languages_tell_the_same_story() -> None:
    """File by file, with the same keys and the same days."""
    assert _shape("en") == _shape("da")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_bound_to_a_time_of_the_year(language: Language) -> None:
    """The days are moved, so a month in a text would be wrong."""
    for name, text in load_demo_files(language, TOLD_IN).items():
        assert _MONTHS.search(text) is None, name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("later", range(0, 420, 35))
def test_it_ends_about_a_week_ago(language: Language, later: int) -> None:
    """The last meeting is 7 to 13 days old, the next one to come; both are on a Monday."""
    for today in (TOLD_IN + dt.timedelta(days=later + more) for more in range(7)):
        names = [name for name in load_demo_files(language, today) if "/meetings/" in name]
        *_, last, coming = sorted(dt.date.fromisoformat(name[-15:-5]) for name in names)
        assert 7 <= (today - last).days <= 13
        assert 8 <= (coming - today).days <= 14
        assert last.weekday() == coming.weekday() == 0
