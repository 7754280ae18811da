"""Every text in brackets: what a person reads without them is English that no folder holds."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import pytest
from support.desk import Desk

from mentorlog import texts
from mentorlog.store import guide
from mentorlog.texts import Language, load_date_words

OPEN, CLOSE = "\u27e6", "\u27e7"
NAMES = {name.lower() for table in load_date_words("en")[:4] for name in table}
"""How days are called stands with the forms of days, and is read back from there."""

DATA = {"sofie", "holm", "xyz"}
_PACKAGE = guide.load_package_guide("en")
KEYS = {*_PACKAGE.roles, *_PACKAGE.checklist}
"""What files and options hold, in any language."""

NO_SENTENCE = re.compile(r" +mentorlog | {4}(?:#|[a-z_]+:)")
"""A command, or a line of a file that is shown."""

LINES = (
    ("status",),
    ("new-meeting", "sofie", "--date", "2026-10-12", "--since", "xyz", "--topic", "xyz"),
    ("end-meeting", "--summary", "xyz", "--action", "xyz due:2026-11-02", "--next", "2026-11-02"),
    ("action", "list", "--all"),
    ("milestone", "add", "xyz", "--due", "2026-12-01"),
    ("milestone", "list"),
    ("expectations", "--show"),
    ("prep",),
    ("show",),
    ("insights",),
    ("report",),
    ("search", "xyz"),
    ("guide", "roles"),
    ("check",),
    ("note", "xyz"),
)


@pytest.fixture(autouse=True)
def _in_brackets(monkeypatch: pytest.MonkeyPatch) -> None:
    load, load_guide = texts._load, guide._load  # noqa: SLF001 - the one place that reads them

    @cache
    def bracketed(language: Language, feature: str) -> dict[str, str]:
        return {key: _wrap(text) for key, text in load(language, feature).items()}

    def guide_in_brackets(language: Language, only: tuple[str, ...]) -> dict[str, Any]:
        wrapped: dict[str, Any] = _wrap_all(load_guide(language, only))
        return wrapped

    monkeypatch.setattr(texts, "_load", bracketed)
    monkeypatch.setattr(guide, "_load", guide_in_brackets)


def _wrap(text: str) -> str:
    return "\n".join(f"{OPEN}{line}{CLOSE}" if line.strip() else line for line in text.split("\n"))


def _wrap_all(value: Any) -> Any:  # noqa: ANN401 - whatever YAML holds
    if isinstance(value, str):
        return _wrap(value)
    if isinstance(value, dict):
        return {key: _wrap_all(each) for key, each in value.items()}
    return [_wrap_all(each) for each in value] if isinstance(value, list) else value


def _outside(text: str) -> set[str]:
    """Return the words that stand in no brackets; no commands, keys of files, or paths."""
    flat = " ".join(line for line in text.splitlines() if not NO_SENTENCE.match(line))
    while (less := re.sub(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", " ", flat)) != flat:
        flat = less
    flat = re.sub(rf"{OPEN}[^{OPEN}]*?\.", " ", flat)  # a first sentence that stands for a text
    words = re.findall(r"[A-Za-z][a-z-]+", re.sub(r"\S*(?:/|\.yaml)\S*", " ", flat))
    return {word for word in words if word.lower() not in DATA | NAMES | KEYS}


def test_nothing_stays_english(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A language that is another folder is all that a person reads."""
    monkeypatch.setenv("COLUMNS", "400")
    desk.sofie()
    found = {" ".join(line[:2]): _outside(desk(*line).out) for line in LINES}
    assert {line: words for line, words in found.items() if words} == {}


def test_what_stays_english_would_be_found() -> None:
    """A word outside the brackets, behind them too."""
    assert _outside(f"{OPEN}Next{CLOSE}  none yet\n  mentorlog plan WHEN") == {"none", "yet"}
    assert _outside("next: nothing.\n# Planned") == {"next", "nothing", "Planned"}
