"""What is offered once, on the home screen after the first meeting."""

from __future__ import annotations

import pytest
from support.desk import Desk

OFFERS = ("edit journal", "edit journal", "--install-completion", "init --git")


def _offered(desk: Desk, *argv: str) -> list[str]:
    said = desk.in_terminal(*argv, typed="").err.splitlines()
    lines = (line.strip().partition("  ")[0] for line in said if line.startswith("  "))
    return [line.removeprefix("mentorlog ") for line in lines]


@pytest.fixture
def met(desk: Desk) -> Desk:
    """Return a pair that has met once."""
    desk.write("journal.yaml", "language: en\n")
    desk.sofie()
    desk.meeting("2026-10-05", "minutes: 90\nsummary: x\n")
    return desk


def test_they_are_made_once(met: Desk) -> None:
    """Each in a line with its command; never again, whatever was done with it."""
    assert _offered(met) == list(OFFERS)
    assert _offered(met) == []


@pytest.mark.parametrize("language", ["en", "da"])
@pytest.mark.parametrize(("columns", "lines"), [(80, 4), (60, 8)])
def test_each_is_one_line_where_it_fits(
    met: Desk, monkeypatch: pytest.MonkeyPatch, language: str, columns: int, lines: int
) -> None:
    """At 80 columns; in a narrow terminal the command stands below, whole."""
    met.write("journal.yaml", f"language: {language}\n")
    monkeypatch.setenv("COLUMNS", str(columns))
    said = met.in_terminal(typed="").err.splitlines()
    _, *offers = [line for line in said if line]
    assert len(offers) == lines
    assert all(len(line) <= columns for line in offers)


def test_nothing_is_offered_to_a_script(met: Desk) -> None:
    """Nor is the one time spent on it."""
    assert met("status").err == ""
    assert _offered(met, "status", "--no-input") == []
    assert _offered(met, "status") == list(OFFERS)


def test_nothing_is_offered_before_the_first_meeting(desk: Desk) -> None:
    """Somebody who only planned one has enough to read."""
    desk.write("journal.yaml", "language: en\n")
    desk.sofie()
    desk.meeting("2026-10-26", "status: planned\n")
    assert _offered(desk) == []


def test_what_is_answered_is_not_offered(met: Desk) -> None:
    """A name, a contact, and a word on git, be it no."""
    met.write(
        "journal.yaml",
        "language: da\nname: Mette Krogh\nprogramme: {contact: Anna}\ngit: {commit: no}\n",
    )
    assert _offered(met) == ["--install-completion"]
