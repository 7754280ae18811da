"""Every sentence of the interface and of new files, in English and in Danish.

The catalogue is a module per room under `texts.catalogue`: `meeting.since.ask` stands in
`catalogue/meeting.py` under `since.ask`, as a pair of English and Danish. A room is imported when
its first text is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Literal

Language = Literal["en", "da"]
LANGUAGES: tuple[Language, ...] = ("en", "da")


class Texts:
    """Say the catalogue's texts in one language."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        self._column = LANGUAGES.index(language)

    def __call__(self, key: str, /, **facts: object) -> str:
        """Say the text `key`, with `{names}` filled from `facts`. Raises KeyError for no text."""
        return _pair(key)[self._column].format(**facts)

    def has(self, key: str) -> bool:
        """Tell whether the catalogue has a text of that key."""
        room, _, rest = key.partition(".")
        try:
            return rest in _room(room)
        except ModuleNotFoundError:
            return False

    def count(self, key: str, number: int, /, **facts: object) -> str:
        """Say `key` for a number of things: `key.one` for 1, else `key.many`, with `{n}`."""
        return self(f"{key}.{'one' if number == 1 else 'many'}", n=number, **facts)


def _room(name: str) -> dict[str, tuple[str, str]]:
    texts: dict[str, tuple[str, str]] = import_module(f"mentorlog.texts.catalogue.{name}").TEXTS
    return texts


def _pair(key: str) -> tuple[str, str]:
    room, _, rest = key.partition(".")
    return _room(room)[rest]


def load_all_texts() -> Iterator[str]:
    """Yield every text in every language; slow, for what looks for words of mentorlog's own."""
    from mentorlog.texts import catalogue

    for module in iter_modules(catalogue.__path__):
        for pair in _room(module.name).values():
            yield from pair
