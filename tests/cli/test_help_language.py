"""`--help` follows the language, Typer's own words included."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mentorlog.cli.table import TABLE
from mentorlog.texts.da.help import TEXTS as DANISH
from mentorlog.texts.en.help import TEXTS as ENGLISH

if TYPE_CHECKING:
    from support.desk import Desk

TYPERS_OWN = ("Usage", "OPTIONS", "COMMAND", "Arguments", "Options", "Commands", "required")


def _on_one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def test_no_english_sentence_is_left_on_a_danish_page(desk: Desk) -> None:
    """Every command's own sentence is Danish, and so is all that its page says around it."""
    other = [ENGLISH[key] for key in ENGLISH if ENGLISH[key] != DANISH[key] and " " in ENGLISH[key]]
    for row in TABLE:
        page = _on_one_line(desk(*row.name.split(), "--help", "--lang", "da").out)
        assert DANISH[row.name.replace(" ", "-")] in page
        assert [text for text in other if _on_one_line(text) in page] == []
        assert [word for word in TYPERS_OWN if re.search(rf"\b{word}\b", page)] == []


def test_the_page_follows_the_option_the_variable_the_journal(desk: Desk) -> None:
    """In this order; wherever the option stands."""
    assert desk("plan", "--help").out.startswith("Usage: ")
    desk.write("journal.yaml", "name: Mette\nlanguage: da  # vores sprog\n")
    assert desk("plan", "--help").out.startswith("Brug: ")
    desk.monkeypatch.setenv("MENTORLOG_LANG", "en")
    assert desk("plan", "--help").out.startswith("Usage: ")
    assert desk("--lang", "da", "plan", "--help").out.startswith("Brug: ")
    assert desk("plan", "--help", "--lang", "da").out.startswith("Brug: ")


def test_a_shell_that_completes_is_answered_in_the_language_of_the_journal(desk: Desk) -> None:
    """Who presses Tab reads the same words as on the page of `--help`."""
    desk.write("journal.yaml", "language: da\n")
    for name, value in {
        "_MENTORLOG_COMPLETE": "complete_fish",
        "_TYPER_COMPLETE_ARGS": "mentorlog pla",
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }.items():
        desk.monkeypatch.setenv(name, value)
    assert desk().out == f"plan\t{DANISH['plan']}\n"
