"""What differs between languages is data of the language, not a question in the code."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import mentorlog
from mentorlog.texts import LANGUAGES

SOURCE = Path(mentorlog.__file__).parent
OF_A_LANGUAGE = ("texts", "guide", "demo")

RIGHTLY = {
    ("languages.py", "en"): "the fallback",
    ("git/process.py", "en"): "the language of git, whose sentences are looked at",
}


def _named(text: str) -> set[str]:
    """Return the languages that stand in a module as a word of their own, whatever it is for."""
    nodes = list(ast.walk(ast.parse(text)))
    strings = [each.value for each in nodes if isinstance(each, ast.Constant)]
    modules = [each.module or "" for each in nodes if isinstance(each, ast.ImportFrom)]
    parts = [part for module in modules for part in module.split(".")]
    return {each for each in (*strings, *parts) if isinstance(each, str) and each in LANGUAGES}


def _is_of_a_language(path: Path) -> bool:
    first, *rest = path.relative_to(SOURCE).parts
    return first in OF_A_LANGUAGE and bool({*rest} & {*LANGUAGES})


def test_no_module_names_a_language() -> None:
    """A third language would be forgotten there."""
    found = {
        (path.relative_to(SOURCE).as_posix(), language)
        for path in SOURCE.rglob("*.py")
        if not _is_of_a_language(path)
        for language in _named(path.read_text(encoding="utf-8"))
    }
    assert found == set(RIGHTLY)


@pytest.mark.parametrize(
    "line",
    [
        'a = 1 if language == "da" else 2',
        'DAY_FIRST = frozenset({"da"})',
        'if language in ("da", other): pass',
        'NAMES = {"da": "dansk"}',
        "from mentorlog.texts.da.examples import TEXTS",
        "Language = Literal['en', 'da']",
        "match language:\n    case 'da': pass",
        'def say(text, language="da"): pass',
    ],
)
def test_a_language_that_is_named_would_be_found(line: str) -> None:
    """In a set, a tuple, a key, a type, a case and a default as well as in a comparison."""
    assert "da" in _named(line)
