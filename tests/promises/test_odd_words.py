"""Odd variables, and words in another encoding: an answer, and no acting."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from support.desk import Desk
from support.hostile import ON_POSIX, answers, pair
from support.sampling import LONG

__all__ = ["pair"]

pytestmark = pytest.mark.no_cover


ODD = (
    *("", " ", "x", "-1", "0", "999999999999", "../..", "~", "~nobody/x", "\n", "\x1b[2J", "[x]"),
    *("x" * 5000, "\udcff", "e\u0301", "٣", "2026-02-30", "2026-10-12T25:00", "0001-01-01"),
    *("9999-12-31", "da_DK.UTF-8", "C", "/dev/null", "-"),
)
NAMES = (
    *("MENTORLOG_TODAY", "MENTORLOG_LANG", "MENTORLOG_JOURNAL", "COLUMNS", "LINES", "TERM"),
    *("LC_ALL", "LANG", "NO_COLOR", "FORCE_COLOR", "EDITOR", "VISUAL", "HOME", "XDG_CONFIG_HOME"),
    *("XDG_DATA_HOME", "XDG_STATE_HOME", "TMPDIR", "PYTHONIOENCODING"),
)


@pytest.mark.sample(2)
@pytest.mark.parametrize("name", NAMES)
def test_an_odd_variable_leads_to_a_message(
    pair: Desk, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Or to nothing; never to a bug or a traceback."""
    for value in ODD:
        monkeypatch.setenv(name, value)
        for line in (("status",), ("prep",), ("show", "--json"))[: None if LONG else 1]:
            answer = answers(pair, *line)
            assert "\x1b[2J" not in answer.out + answer.err, (value, line)


STRAY = os.fsdecode(b"bl\xe5b\xe6r")
MENDED = "blåbær"


@pytest.mark.sample(6)
@ON_POSIX
@pytest.mark.parametrize(
    "line",
    [
        ("new-meeting", "--notes", STRAY),
        ("new-meeting", "--topic", STRAY),
        ("end-meeting", f"--summary={STRAY}"),
        ("action", "add", STRAY),
        ("milestone", "add", STRAY),
        ("expectations", "--answer", f"support-wanted={STRAY}"),
        ("reflect", "--worked", STRAY),
        ("plan", "2026-11-11", "--place", STRAY),
        ("prep", "--topic", STRAY),
        ("cancel", "next", "--why", STRAY),
        ("end-relationship", "sofie", "--yes", "--reason", STRAY),
        ("new-relationship", STRAY, "--role", "mentor"),
    ],
    ids=lambda line: line[0],
)
def test_a_command_line_in_another_encoding(pair: Desk, line: tuple[str, ...]) -> None:
    """What a Western terminal sent is read as its letters, and written as UTF-8."""
    answer = answers(pair, *line)
    assert answer.code == 0, answer
    assert any(MENDED in raw.decode() for raw in pair.files().values())


@ON_POSIX
@pytest.mark.parametrize(
    "line",
    [
        (STRAY,),
        ("show", STRAY),
        ("search", STRAY),
        ("search", STRAY, "--json"),
        (f"--{STRAY}",),
        ("guide", STRAY),
        ("edit", STRAY),
        ("plan", STRAY),
        ("init", "--guide", STRAY),
        ("--lang", STRAY),
        ("--journal", f"/nowhere/{STRAY}", "status"),
        ("check", STRAY, "--json"),
        ("report", "--from", STRAY),
        ("schema", STRAY),
    ],
    ids=" ".join,
)
def test_no_word_in_another_encoding_is_a_bug(pair: Desk, line: tuple[str, ...]) -> None:
    """Neither 3 nor 6: it names nothing, or it means nothing."""
    answer = answers(pair, *line)
    assert answer.code in {0, 2, 4}, answer


@ON_POSIX
def test_a_folder_in_another_encoding_is_found(pair: Desk, tmp_path: Path) -> None:
    """A path is what it is, not what it should be."""
    folder = tmp_path / STRAY
    pair.root.rename(folder)
    assert pair("--journal", str(folder), "show").code == 0
    assert pair(f"--journal={folder}", "show", "--json").code == 0
    assert not (tmp_path / MENDED).exists()
