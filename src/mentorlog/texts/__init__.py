"""Every sentence of the interface and of new files, in each language.

A language is a folder with a module for each feature: `meeting.since.ask` stands in
`texts/en/meeting.py` under `since.ask`. A module is imported when its first text is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from mentorlog.languages import FALLBACK, LANGUAGES, Language
from mentorlog.texts.program import name_commands

if TYPE_CHECKING:
    from mentorlog.domain.dates.words import DateWords

__all__ = [
    "FALLBACK",
    "LANGUAGES",
    "Language",
    "Texts",
    "find_named",
    "load_all_texts",
    "load_date_words",
    "load_names",
]


class Texts:
    """The texts in one language."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language

    def __call__(self, key: str, /, **facts: object) -> str:
        """Return the text `key`, with `{names}` filled from `facts`. Raises KeyError.

        Commands are named as they are typed in the shell that the program was started from.
        """
        feature, _, rest = key.partition(".")
        return name_commands(_load(self.language, feature)[rest]).format(**facts)

    def has(self, key: str) -> bool:
        """Return whether there is a text of that key."""
        feature, _, rest = key.partition(".")
        try:
            return rest in _load(self.language, feature)
        except ModuleNotFoundError:
            return False

    def count(self, key: str, number: int, /, **facts: object) -> str:
        """Return `key` for a number of things: `key.one` for 1, else `key.many`, with `{n}`."""
        return self(f"{key}.{'one' if number == 1 else 'many'}", n=number, **facts)


def find_named(word: str) -> Language | None:
    """Find the language of which `word` is the short name or another: `da`, `danish`, `dansk`."""
    if word in LANGUAGES:
        return word
    return next((each for each in LANGUAGES if word in load_names(each)), None)


def load_names(language: Language) -> tuple[str, ...]:
    """Return how a language is called, in any of them."""
    names: tuple[str, ...] = import_module(f"mentorlog.texts.{language}").NAMES
    return names


def load_date_words(language: Language) -> DateWords:
    """Return what a language calls days, times and lengths."""
    words: DateWords = import_module(f"mentorlog.texts.{language}.dates").WORDS
    return words


def load_all_texts() -> Iterator[str]:
    """Yield every text in every language; slow, for what looks for words of mentorlog's own."""
    for language in LANGUAGES:
        for path in sorted((Path(__file__).parent / language).glob("[a-z]*.py")):
            module = import_module(f"mentorlog.texts.{language}.{path.stem}")
            yield from getattr(module, "TEXTS", {}).values()


def _load(language: Language, feature: str) -> dict[str, str]:
    texts: dict[str, str] = import_module(f"mentorlog.texts.{language}.{feature}").TEXTS
    return texts
