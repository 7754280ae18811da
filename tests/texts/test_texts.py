"""Every sentence is there in both languages, every one that is asked for exists, none is left over.

What is asked for is read from the source: `feature.key` as a string, and f-strings that begin
with a feature, of which any part that is filled in may be anything.
"""

from __future__ import annotations

import ast
import re
from functools import cache
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

import pytest

import mentorlog
from mentorlog.texts import LANGUAGES, Texts

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = Path(mentorlog.__file__).parent
FEATURES = tuple(
    sorted(
        path.stem
        for path in (SOURCE / "texts" / "en").glob("*.py")
        if not path.stem.startswith(("_", "problems_")) and path.stem != "words"
    )
)
_FEATURE = re.compile(rf"({'|'.join(FEATURES)})\.")
KEY = re.compile(rf"({'|'.join(FEATURES)})(\.[a-z0-9_-]+)+")
BEHIND = ("", ".hint", ".one", ".many", ".theirs")
"""What the program puts behind a key by itself: a hint, how many, and what is the other's to do."""

NEVER_ASKED_FOR: dict[str, str] = {}
"""Keys that no string of the source names, and why they are there."""


def _texts(language: str) -> dict[str, str]:
    features = {
        name: import_module(f"mentorlog.texts.{language}.{name}").TEXTS for name in FEATURES
    }
    return {
        f"{name}.{key}": text for name, texts in features.items() for key, text in texts.items()
    }


ENGLISH, DANISH = _texts("en"), _texts("da")


def test_the_languages_have_the_same_texts_in_the_same_order() -> None:
    """Whoever looks for a sentence of one language finds its sister at the same place."""
    assert list(ENGLISH) == list(DANISH)
    names = [
        sorted(path.name for path in (SOURCE / "texts" / each).glob("*.py")) for each in LANGUAGES
    ]
    assert names[0] == names[1]


def _names(text: str) -> list[str]:
    return sorted({name for _, name, _, _ in Formatter().parse(text) if name is not None})


@pytest.mark.parametrize("part", sorted({key.partition(".")[0] for key in ENGLISH}))
def test_a_text_says_the_same_in_both_languages(part: str) -> None:
    """Neither is empty, and both are filled with the same facts."""
    for key in (each for each in ENGLISH if each.partition(".")[0] == part):
        english, danish = ENGLISH[key], DANISH[key]
        assert english.strip(), key
        assert danish.strip(), key
        assert _names(english) == _names(danish), key
        assert "" not in _names(english), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_can_be_filled(language: str) -> None:
    """No brace is left open, and no fact needs more than a word."""
    texts = Texts(next(each for each in LANGUAGES if each == language))
    for key, text in ENGLISH.items():
        facts = dict.fromkeys(_names(text), 1)
        assert texts(key, **facts)


def test_a_hint_stands_behind_a_text() -> None:
    """A hint alone is never shown."""
    heads = {key.removesuffix(".hint") for key in ENGLISH if key.endswith(".hint")}
    assert heads - set(ENGLISH) == set()


@cache
def _asked_for() -> tuple[frozenset[str], frozenset[str]]:
    """Return the keys that stand in the source, and the patterns that f-strings make."""
    plain, patterns = set[str](), set[str]()
    for path in sorted(SOURCE.rglob("*.py")):
        if not {"en", "da"} & set(path.parts):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            inner = {id(part) for each in ast.walk(tree) for part in _parts(each)}
            for node in ast.walk(tree):
                if isinstance(node, ast.Constant) and id(node) not in inner:
                    plain.update(_plain(node.value))
                elif isinstance(node, ast.JoinedStr):
                    patterns.update(_patterns(node))
    return frozenset(plain), frozenset(patterns)


def _parts(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.JoinedStr):
        yield from (part for part in node.values if isinstance(part, ast.Constant))


def _plain(value: object) -> Iterator[str]:
    if isinstance(value, str) and KEY.fullmatch(value) and not value.endswith(".yaml"):
        yield value


def _patterns(node: ast.JoinedStr) -> Iterator[str]:
    first = node.values[0]
    if not isinstance(first, ast.Constant) or not _FEATURE.match(str(first.value)):
        return
    yield "".join(_pattern(before, part) for before, part in pairwise([None, *node.values]))


def _pattern(before: ast.expr | None, part: ast.expr | None) -> str:
    """Return what a part can be: one word behind a dot, else words that bring their own dots."""
    if isinstance(part, ast.Constant):
        return re.escape(str(part.value))
    is_word = isinstance(before, ast.Constant) and str(before.value).endswith(".")
    return "[^.]*" if is_word else ".*"


def _fits(pattern: str) -> set[str]:
    behind = "|".join(map(re.escape, BEHIND))
    return {key for key in ENGLISH if re.fullmatch(f"{pattern}({behind})", key)}


def test_what_is_asked_for_exists() -> None:
    """A missing sentence would be a bug that only one person in one moment meets."""
    plain, patterns = _asked_for()
    assert len(plain) > 100
    missing = {key for key in plain if not any(f"{key}{tail}" in ENGLISH for tail in BEHIND)}
    missing |= {pattern for pattern in patterns if not _fits(pattern)}
    assert missing == set()


def test_what_exists_is_asked_for() -> None:
    """A sentence that nobody can meet is not translated for ever."""
    plain, patterns = _asked_for()
    used = {f"{key}{tail}" for key in plain for tail in BEHIND}
    for pattern in patterns:
        used |= _fits(pattern)
    assert set(ENGLISH) - used - set(NEVER_ASKED_FOR) == set()
    assert set(NEVER_ASKED_FOR) - set(ENGLISH) == set()


@pytest.mark.parametrize("texts", [ENGLISH, DANISH], ids=LANGUAGES)
def test_a_next_step_stands_alone_on_its_line(texts: dict[str, str]) -> None:
    """It can be copied: behind a colon no command of mentorlog or git goes on in the sentence."""
    program = r": (mentorlog [a-z]|git [a-z-]+ (?!(and|og) git))"
    assert [key for key, text in texts.items() if re.search(program, text)] == []
