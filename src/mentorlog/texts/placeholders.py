"""What stands for a value, `WHEN` or `[NUMBER]...`, in the words of a language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentorlog.texts import Texts

_WORD = re.compile("[A-Z]{2,}")
_ALONE = re.compile(r"(?<= )[A-Z]{2,}(?= |$)")
_OF_USAGE = ("name", "option", "other")


def translate_metavar(texts: Texts, metavar: str) -> str:
    """Return a metavar of Typer's, its brackets too, in the words of the language."""
    return _WORD.sub(lambda match: _find(texts, match[0]), metavar)


def translate_command(texts: Texts, command: str) -> str:
    """Return a command that is suggested with what is to be put in as the language calls it."""
    return _ALONE.sub(lambda match: _find(texts, match[0]), command)


def translate_facts(texts: Texts, text: str, facts: Mapping[str, object]) -> dict[str, object]:
    """Return the facts of an error with the arguments that it names as the language calls them."""
    return {
        name: translate_metavar(texts, value)
        if _is_argument(text, name) and isinstance(value, str) and _WORD.fullmatch(value)
        else value
        for name, value in facts.items()
    }


def _is_argument(text: str, name: str) -> bool:
    # A `name` may be a person's, but not where a line was typed wrong.
    return name == "other" or (name in _OF_USAGE and ".usage." in text)


def _find(texts: Texts, word: str) -> str:
    key = f"help.metavar.{word.lower()}"
    return texts(key) if texts.has(key) else word
