"""A language is a folder: those that are offered are those that are there."""

from __future__ import annotations

from pathlib import Path

import pytest

import mentorlog
from mentorlog.domain.model.journal import Journal
from mentorlog.languages import FALLBACK, LANGUAGES
from mentorlog.texts import find_named

SOURCE = Path(mentorlog.__file__).parent


def test_the_languages_are_the_folders_of_texts_and_the_guides() -> None:
    """A folder without a guide would fail in the middle of a talk."""
    folders = {path.parent.name for path in (SOURCE / "texts").glob("*/__init__.py")}
    guides = {path.stem for path in (SOURCE / "guide").glob("*.yaml")}
    assert set(LANGUAGES) == folders == guides
    assert LANGUAGES[0] == FALLBACK


def test_a_journal_may_be_in_any_of_them() -> None:
    """The schema that editors check with offers the same."""
    (choice, _) = Journal.model_json_schema()["properties"]["language"]["anyOf"]
    assert choice["enum"] == list(LANGUAGES)


@pytest.mark.parametrize(
    ("word", "language"),
    [("da", "da"), ("danish", "da"), ("dansk", "da"), ("english", "en"), ("c", None), ("", None)],
)
def test_a_language_is_found_by_its_names(word: str, language: str | None) -> None:
    """Windows calls a locale `Danish_Denmark`."""
    assert find_named(word) == language
