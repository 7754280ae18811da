"""Which journal a command is about, and what happens where there is none, or a newer one."""

from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest
from support.desk import Desk

WRITING = [
    ("init",),
    ("new-relationship", "Kim", "--role", "mentor"),
    ("new-meeting", "sofie"),
    ("end-meeting", "sofie", "--summary", "x"),
    ("plan", "fri"),
    ("move", "last", "today"),
    ("cancel", "next"),
    ("action", "add", "Hi"),
    ("action", "done", "1"),
    ("schema", "--install"),
    ("edit", "milestones"),
]


def _make(folder: Path, name: str) -> Path:
    (folder / name).mkdir(parents=True)
    (folder / "journal.yaml").write_text("mentorlog: 1\n", encoding="utf-8")
    (folder / name / "relationship.yaml").write_text(f"name: {name}\n", encoding="utf-8")
    return folder


def test_option_variable_folder_and_configuration_are_asked_in_this_order(
    desk: Desk, tmp_path: Path
) -> None:
    """What is nearer to the command line wins."""

    def found(*argv: str) -> str:
        (only,) = desk.data("status", *argv)["relationships"]
        return str(only["name"])

    _make(desk.root, "variable")
    option, around, configured = (
        _make(tmp_path / name, name) for name in ("option", "around", "configured")
    )
    desk("init", str(configured))
    deep = around / "around" / "deep"
    deep.mkdir()
    desk.monkeypatch.chdir(deep)
    assert found("--journal", str(option)) == "option"
    assert found() == "variable"
    desk.monkeypatch.delenv("MENTORLOG_JOURNAL")
    assert found() == "around"
    desk.monkeypatch.chdir(tmp_path)
    assert found() == "configured"


def test_the_last_resort_is_the_platforms_own_folder(desk: Desk, tmp_path: Path) -> None:
    """Nothing needs to be set up: the default journal is made, and where is said."""
    desk.monkeypatch.delenv("MENTORLOG_JOURNAL")
    desk.monkeypatch.chdir(tmp_path)
    folder = platformdirs.user_data_path("mentorlog", appauthor=False)
    answer = desk("new-relationship", "Sofie Holm", "--role", "mentor")
    assert answer.code == 0
    assert f"Created a new journal in {folder}" in answer.err
    assert (folder / "sofie-holm" / "relationship.yaml").exists()
    again = desk("new-relationship", "Bo", "--role", "mentor")
    assert "new journal" not in again.err


@pytest.mark.parametrize("value", ["", "  "])
def test_an_empty_variable_is_refused(desk: Desk, value: str) -> None:
    """It does not silently mean the current folder."""
    desk.monkeypatch.setenv("MENTORLOG_JOURNAL", value)
    assert "MENTORLOG_JOURNAL" in desk("status").err
    assert desk("status").code == 2


@pytest.mark.parametrize("value", ["2026-13-01", "yesterday", "2026-10-12T25:00", ""])
def test_an_odd_clock_is_refused(desk: Desk, value: str) -> None:
    """A typing mistake in a test script is not silently today."""
    desk.is_day(value)
    answer = desk("plan", "fri", "--journal", str(_make(desk.root, "bo")))
    assert (answer.code, "MENTORLOG_TODAY" in answer.err) == (2, True)


@pytest.mark.parametrize(
    "argv",
    [
        ("plan", "fri"),
        ("action", "list"),
        ("show",),
        ("check",),
        ("edit", "journal"),
        ("status", "sofie"),
    ],
)
def test_without_a_journal_a_command_that_needs_one_says_how_to_begin(
    desk: Desk, argv: tuple[str, ...]
) -> None:
    """It is not made by a command that only looks, or has nothing to put into it."""
    answer = desk(*argv)
    assert (answer.code, "mentorlog new-meeting" in answer.err) == (4, True)
    assert not desk.root.exists()


def test_alone_without_a_journal_it_welcomes_in_a_few_lines(desk: Desk) -> None:
    """The first thing that anybody types gets no error."""
    answer = desk()
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith("Welcome to mentorlog")
    assert len(answer.out.splitlines()) < 12
    assert desk("--lang", "da").out.startswith("Velkommen til mentorlog")
    assert desk("--journal", "nowhere").code == 4
    assert desk.data()["relationships"] == []


@pytest.mark.parametrize("argv", WRITING, ids=" ".join)
def test_a_newer_journal_is_refused_and_nothing_is_written(
    desk: Desk, argv: tuple[str, ...]
) -> None:
    """An older mentorlog would not know what it breaks."""
    desk.sofie()
    desk.meeting("2026-10-01", "notes: x\nactions: [One]\n")
    desk.meeting("2026-10-20", "topics: [One]\n")
    desk.write("journal.yaml", "mentorlog: 2\nlanguage: da\n")
    desk.monkeypatch.setenv("EDITOR", "true")
    before = desk.files()
    answer = desk(*argv)
    assert (answer.code, "newer mentorlog" in answer.err) == (6, True)
    assert desk.files() == before
    assert not (desk.root / ".mentorlog").exists()


def test_a_newer_journal_can_be_checked_and_its_file_found(desk: Desk) -> None:
    """A number that was typed by mistake can be mended."""
    desk.write("journal.yaml", "mentorlog: 2\n")
    answer = desk("check")
    assert (answer.code, "format 2" in answer.out) == (10, True)
    assert desk("edit", "journal", "--path").out.strip() == str(desk.root / "journal.yaml")


def test_a_broken_journal_file_takes_nothing_else_with_it(desk: Desk) -> None:
    """It is named on standard error, and the rest is shown."""
    desk.write("journal.yaml", "language: [\n")
    desk.sofie()
    answer = desk("status")
    assert answer.code == 0
    assert "Sofie Holm" in answer.out
    assert "journal.yaml cannot be read" in answer.err


def test_the_journals_language_goes_before_the_locale(desk: Desk) -> None:
    """And behind the variable and the option."""
    desk.write("journal.yaml", "language: da\n")
    desk.sofie()
    desk.monkeypatch.setenv("LANG", "en_GB.UTF-8")
    assert "du er mentor" in desk("status").out
    assert "you are the mentor" in desk("status", "--lang", "en").out
    desk.monkeypatch.setenv("MENTORLOG_LANG", "en")
    assert "you are the mentor" in desk("status").out


def test_the_journals_time_zone_says_what_today_is(desk: Desk) -> None:
    """Unless the clock is fixed; a zone that is none is named."""
    desk.write("journal.yaml", "timezone: Europe/Atlantis\n")
    desk.sofie()
    assert desk("status").code == 0
    desk.monkeypatch.delenv("MENTORLOG_TODAY")
    answer = desk("status")
    assert (answer.code, "Europe/Atlantis" in answer.err) == (2, True)
