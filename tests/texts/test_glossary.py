"""One word for one thing: what the glossary rules out is not said to anybody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from mentorlog.texts import LANGUAGES, Language

TOP = Path(__file__).parents[2]
GLOSSARY = TOP / "docs" / "contributing.md"
GUIDE = TOP / "src" / "mentorlog" / "guide"
PAGES = [TOP / "README.md", *sorted((TOP / "docs").rglob("*.md"))]
_ROW = re.compile(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|([^|]*)\|$", re.MULTILINE)
_IN_CODE = re.compile(r"```.*?```|`[^`]*`|\{\w*\}", re.DOTALL)
_NAMES = re.compile(r"(?<![\w.])journal(\.yaml|:)|edit journal|--journal|[Pp]røv journal,")
"""What is typed or is the name of a file is the same word in both languages."""

NOT_YET = (
    "problem",
    "problems.md",
    "measurements.md",
    "promises.md",
    "architecture.md",
    "dependencies.md",
)
"""Rooms and pages whose words are still to be gone through."""


def _rows() -> list[tuple[str, str, str, str]]:
    found = [
        tuple(cell.strip() for cell in row) for row in _ROW.findall(GLOSSARY.read_text("utf-8"))
    ]
    return [(a, b, c, d) for a, b, c, d in found if a not in {"English", "---"}]


def _ruled_out(language: Language) -> list[str]:
    words = []
    for *_, cell in _rows():
        for part in cell.split("·"):
            mark, _, said = part.strip().partition(" ")
            if mark == f"*{language}:*":
                words += [word.strip() for word in said.split(",")]
    return words


def _texts(language: Language) -> Iterator[tuple[str, str]]:
    for path in sorted((TOP / "src" / "mentorlog" / "texts" / language).glob("[a-z]*.py")):
        if not path.stem.startswith(NOT_YET):
            module = import_module(f"mentorlog.texts.{language}.{path.stem}")
            for key, text in getattr(module, "TEXTS", {}).items():
                yield f"{path.stem}.{key}", text
    yield "guide", (GUIDE / f"{language}.yaml").read_text("utf-8")


def _find(text: str, words: list[str]) -> list[str]:
    said = _NAMES.sub("", _IN_CODE.sub("", text))
    return [word for word in words if re.search(rf"(?<![\w-]){word}(?![\w-])", said, re.IGNORECASE)]


def test_the_glossary_has_thirty_words_in_both_languages() -> None:
    """Each with the word in the code, and something is ruled out in either language."""
    rows = _rows()
    assert len(rows) == 30
    assert all(english and danish and code for english, danish, code, _ in rows)
    assert all(_ruled_out(language) for language in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_says_a_word_that_is_ruled_out(language: Language) -> None:
    """Neither the program nor its guide."""
    words = _ruled_out(language)
    found = {key: said for key, text in _texts(language) if (said := _find(text, words))}
    assert found == {}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_page_says_a_word_that_is_ruled_out(page: Path) -> None:
    """The pages are in English."""
    if page != GLOSSARY and not page.name.endswith(NOT_YET):
        assert _find(page.read_text("utf-8"), _ruled_out("en")) == []
