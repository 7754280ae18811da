"""Which words begin an entry of a file, and which a line of prose."""

from __future__ import annotations

from mentorlog.domain.model.keys import KEYS
from mentorlog.texts.similar_keys import load_understood, plain_word, similar_key

_PROSE_WORDS = """
    about action by end ends format from goal guide how key language length me mentee mentor mode
    name note on question reason since start starts task text time topic until values where why
"""
PROSE = frozenset(_PROSE_WORDS.split())
"""Words of the files, or for them, that may well begin a line of prose."""


def is_key(word: str) -> bool:
    """Return whether a word is a key of the files, or another word for one that prose has not."""
    plain = plain_word(word)
    return plain in KEYS or (plain in load_understood().keys and plain not in PROSE)


def is_prose(name: str) -> bool:
    """Return whether what stands before a colon is no key, misspelt or own, but part of a text."""
    unknown = name not in KEYS and not name.startswith("x-")
    return unknown and (" " in name.strip() or similar_key(name, sorted(KEYS)) is None)
