"""A language is a folder: a third one, made by a script, is all that a person reads in a season.

Every text of it stands in brackets, so what stands outside of them is English (or data) that no
folder holds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from support.pseudo_language import CLOSE, LONGER, NAME, OPEN
from support.pseudo_season import Answered, live

from mentorlog.cli.table import TABLE
from mentorlog.domain.model.keys import KEYS
from mentorlog.errors import ExitCode
from mentorlog.store import guide

pytestmark = pytest.mark.no_cover

_GUIDE = guide.load_package_guide("en")
_PARTS = {field: getattr(_GUIDE, field) for field in type(_GUIDE).model_fields}

WHAT_SHE_WROTE = {"xyz", "zyx", "Xyz", "Zyx", "xyz-zyx", "zzz", "zzzz", "Zzz", "stauts"}
OF_FILES = {
    *KEYS,
    *("held", "planned", "cancelled", "in-person", "walk-and-talk", "online", "phone", "other"),
    *("both", "sumary", "without", "yaml", "yaml-language-server"),
}
"""Keys and fixed words of files, in any language, and a key that is written wrong."""

OF_THE_GUIDE = {
    *_PARTS,
    *(str(key) for part in _PARTS.values() if isinstance(part, dict) for key in part),
    *("checklist", "contact"),
}
"""What is asked for by name: its parts, and the keys of its entries."""

OF_COMMANDS = {word for row in TABLE for word in (*row.name.split(), row.name)} | {"mentorlog"}
RIGHTLY = WHAT_SHE_WROTE | OF_FILES | OF_THE_GUIDE | OF_COMMANDS

DOCUMENTS = ("--json", "csv", "ics", "schema", "help")
"""Lines whose answers hold words for programs; what a person reads in them is looked at below."""

_OPTION = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")
_CHOICES = re.compile(r"<[a-z|-]+>|\b[a-z-]+(?:\|[a-z-]+)+")
_MARKUP = re.compile(r"<style>.*?</style>|<[^>]*>", re.DOTALL)
_PATH = re.compile(r"\S*(?:/|\.yaml|\.md|\.ics|\.html|@mentorlog)\S*")
_ZSH = re.compile(r"_(?:arguments|files)\b")
_COMMAND = re.compile(r"^ +mentorlog .*$", re.MULTILINE)
_PLACEHOLDER = re.compile(r"\b[A-Z]{2,}\b")
_BEGUN = re.compile(rf"{OPEN}[^{OPEN}{CLOSE}]*(?:\.\.\.|\u2026|[.!?](?=\s|$))")
"""What is only begun: a sentence that was cut short, or the first one of a text."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the season, with the journal in it."""
    return tmp_path_factory.mktemp("season")


@pytest.fixture(scope="module")
def season(folder: Path) -> list[Answered]:
    """Live through the season once."""
    return live(folder)


def _strip(text: str) -> str:
    """Return a text without what stands in brackets, those in brackets included."""
    while (less := re.sub(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", " ", text)) != text:
        text = less
    return _BEGUN.sub(" ", text)


def _outside(text: str) -> set[str]:
    """Return the words that stand in no brackets and are not rightly English."""
    text = _strip(_MARKUP.sub(" ", text))
    for command in _COMMAND.findall(text):
        if found := _PLACEHOLDER.findall(command):
            return set(found)
    for never in (_COMMAND, _ZSH, _PATH, _CHOICES, _OPTION):
        text = never.sub(" ", text)
    words = re.findall(r"[A-Za-z][A-Za-z'_-]+", text)
    return {word for word in words if word not in RIGHTLY}


def _is_document(words: Sequence[str]) -> bool:
    return any(word in DOCUMENTS for word in words)


def _leftovers(season: list[Answered]) -> Iterator[tuple[str, set[str]]]:
    for each in season:
        if not _is_document(each.words) and (found := _outside(each.text)):
            yield " ".join(each.words), found


def test_a_folder_and_a_guide_are_enough(season: list[Answered]) -> None:
    """No line of the season stops at a bug, and what is written is the language's own."""
    bugs = [each for each in season if each.code == ExitCode.BUG]
    assert bugs == []
    answers = {tuple(each.words): each for each in season}
    assert answers["init", "--name", "xyz", "--role", "mentor"].code == 0
    assert f"en|da|{NAME}" in answers["--help",].text
    assert answers["status",].text.count(LONGER) > 10


def test_nothing_stays_english(season: list[Answered]) -> None:
    """Screens, refusals, problems, talks, Markdown and pages are in the language."""
    assert dict(_leftovers(season)) == {}


def test_calendars_and_tables_say_it_in_the_language(season: list[Answered]) -> None:
    """What a person reads of a calendar are summaries and descriptions."""
    (calendar,) = [each.text for each in season if each.words[-2:] == ["--to", "ics"]]
    lines = re.sub(r"\r?\n ", "", calendar).splitlines()
    read = [line.partition(":")[2] for line in lines if re.match("SUMMARY|DESCRIPTION", line)]
    assert read
    assert [_outside(re.sub(r"\\[n,]", " ", line)) for line in read] == [set()] * len(read)


def test_a_new_file_is_explained_in_the_language(season: list[Answered], folder: Path) -> None:
    """The comments that a file begins with; the first line is for editors."""
    assert season
    text = (folder / "journal" / "zyx-xyz" / "relationship.yaml").read_text(encoding="utf-8")
    comments = [line for line in text.splitlines() if line.startswith("# ")][1:]
    assert len(comments) > 1
    assert [_outside(line) for line in comments] == [set()] * len(comments)


def test_the_messages_in_json_are_in_the_language(season: list[Answered]) -> None:
    """Keys and codes are for programs, a message is for a person."""
    documents = [json.loads(each.text) for each in season if "--json" in each.words]
    errors = [document["error"] for document in documents if "error" in document]
    assert errors
    assert [_outside(f"{each['message']}\n{each['hint']}") for each in errors] == [set()] * len(
        errors
    )


def test_help_is_in_the_language(season: list[Answered]) -> None:
    """Every command's page: its sentences, headings, arguments, and Typer's own words."""
    pages = [each for each in season if each.words[-1] == "--help" and len(each.words) > 1]
    assert len(pages) == len(TABLE)
    found = {" ".join(each.words): _outside(each.text) for each in pages}
    assert {words: left for words, left in found.items() if left} == {}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{OPEN}Next{CLOSE}  none yet", {"none", "yet"}),
        ("next: nothing.\n# Planned", {"nothing", "Planned"}),
        ("  mentorlog plan WHEN --with xyz", {"WHEN"}),
        ("<p>Hello</p>", {"Hello"}),
    ],
)
def test_what_stays_english_would_be_found(text: str, found: set[str]) -> None:
    """A word outside of the brackets, and what is to be put into a command."""
    assert _outside(text) >= found - RIGHTLY
