"""Misspelt words: the key of a file, or the fixed word, that somebody probably meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib import import_module
from typing import NamedTuple

from mentorlog.languages import LANGUAGES
from mentorlog.texts import load_names

_SHORT = 5


class Understood(NamedTuple):
    """The words of every language for what files, options and commands have words of their own for.

    `keys` and `values` are by the word that is written, as is `commands`; the others are words for
    the sides of a promise, as one of the two writes them.
    """

    keys: dict[str, str]
    values: dict[str, str]
    commands: dict[str, tuple[str, ...]]
    me: frozenset[str]
    you: frozenset[str]
    both: frozenset[str]


@cache
def load_understood() -> Understood:
    """Return the words that are understood, those of every language together."""
    found = [import_module(f"mentorlog.texts.{each}.words") for each in LANGUAGES]
    names = ((name, each) for each in LANGUAGES for name in load_names(each))
    return Understood(
        keys={word: key for each in found for word, key in each.KEYS.items()},
        values={word: value for each in found for word, value in each.VALUES.items()} | dict(names),
        commands={word: names for each in found for word, names in each.COMMANDS.items()},
        me=frozenset().union(*(each.ME for each in found)),
        you=frozenset().union(*(each.YOU for each in found)),
        both=frozenset().union(*(each.BOTH for each in found)),
    )


def similar_key(unknown: str, known: Sequence[str]) -> str | None:
    """Find the one of `known` that a misspelt, translated or differently written word means.

    Works for keys and for fixed words such as `held`. A word that is like several of them, or
    like none, gives None.
    """
    return _similar(unknown, tuple(known))


@lru_cache(maxsize=256)
def _similar(unknown: str, known: tuple[str, ...]) -> str | None:
    word = plain_word(unknown)
    by_form = {plain_word(each): each for each in known}
    if word in by_form:
        return by_form[word]
    words = load_understood()
    meanings = by_form | {
        plain_word(other): by_form[plain_word(key)]
        for other, key in (words.keys | words.values).items()
        if plain_word(key) in by_form
    }
    return meanings.get(word) or _nearest(word, meanings)


def similar_owner(word: str, me: str) -> str | None:
    """Find which side a word means, of a person who is `me`: `me`, `dig`, `begge` or `mentr`."""
    plain = word.strip(".,;:!").casefold()
    words = load_understood()
    if plain in words.me:
        return me
    if plain in words.you:
        return "mentee" if me == "mentor" else "mentor"
    return "both" if plain in words.both else similar_key(plain, ("mentor", "mentee", "both"))


def plain_word(word: str) -> str:
    """Return a word without what people vary: capitals, blanks, hyphens, quotes."""
    return re.sub(r"[\s_-]+", "_", word.strip().strip("“”\"':").casefold())


def _nearest(word: str, meanings: dict[str, str]) -> str | None:
    allowed = 1 if len(word) <= _SHORT else 2
    far = {form: _distance(word, form, allowed) for form in meanings}
    least = min(far.values(), default=allowed + 1)
    if least > allowed or least >= len(word):
        return None
    nearest = {meanings[form] for form, distance in far.items() if distance == least}
    return nearest.pop() if len(nearest) == 1 else None


def _distance(one: str, other: str, most: int) -> int:
    """Count the letters to add, drop, change or swap with a neighbour; above `most`, any more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        earlier, before, row = before, row, [at]
        for column, its in enumerate(other, 1):
            cost = min(
                before[column] + 1, row[column - 1] + 1, before[column - 1] + (letter != its)
            )
            if at > 1 < column and (letter, one[at - 2]) == (other[column - 2], its):
                cost = min(cost, earlier[column - 2] + 1)
            row.append(cost)
    return row[-1]
