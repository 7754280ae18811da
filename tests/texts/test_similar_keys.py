"""Did you mean: the key that a misspelt, translated or differently written word stands for."""

from __future__ import annotations

import pytest

from mentorlog.domain.model.keys import KEYS as ALL_KEYS
from mentorlog.texts.similar_keys import similar_key

KEYS = ("status", "time", "minutes", "place", "topics", "since_last", "notes", "summary", "actions")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("sumary", "summary"),
        ("ntoes", "notes"),
        ("Notes", "notes"),
        ("since-last", "since_last"),
        ("Since last", "since_last"),
        ("noter", "notes"),
        ("opsummering", "summary"),
        ("opsumering", "summary"),
        ("aftaler", "actions"),
        ("dagsorden", "topics"),
        ("Tid", "time"),
        ("sted", "place"),
        ("siden sidst", "since_last"),
        ("agenda", "topics"),
        ("wether", None),
        ("", None),
        ("x", None),
        ("dato", None),
    ],
)
def test_a_misspelt_key_is_recognised(word: str, meant: str | None) -> None:
    """Did you mean: by letters, by the way of writing, and in Danish; else no guess at all."""
    assert similar_key(word, KEYS) == meant


def test_a_word_between_two_keys_is_not_guessed() -> None:
    """A wrong guess is worse than none."""
    assert similar_key("stert", ("start", "stort")) is None


def test_every_key_means_itself() -> None:
    """No key of the files is taken for a misspelling of another."""
    assert all(similar_key(key, sorted(ALL_KEYS)) == key for key in ALL_KEYS)


def test_fixed_words_are_recognised_too() -> None:
    """The words of a field, such as the status, are misspelt and translated like keys."""
    words = ("planned", "held", "cancelled")
    assert [
        similar_key(word, words) for word in ("Held", "holdt", "aflyst", "canceled", "planed")
    ] == [
        "held",
        "held",
        "cancelled",
        "cancelled",
        "planned",
    ]
