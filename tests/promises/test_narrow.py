"""A terminal of forty columns: every screen and every sentence fits wherever words allow."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from support.every_command import KEY, LINES, write_journal
from support.sampling import sample

from mentorlog.__main__ import main
from mentorlog.output.terminal import cell_width
from mentorlog.texts import Language

pytestmark = pytest.mark.no_cover

NARROW = 40
DEMO: dict[Language, str] = {"en": "daniel-osei", "da": "emil-noergaard"}
WRONG = (
    *(["new-meeting", "nobody"], ["plan", "xx"], ["frobnicate"], ["action", "done", "99"]),
    *(["edit"], ["purge"], ["move", "x", "y"], ["show", "--meeting", "2020-01-01"], ["--nothing"]),
    *(["status", "--lang", "fr"], ["reflect", "--listening", "9"], ["export", "--to", "vdir"]),
)
VERBATIM = frozenset({"check", "--path", "--to", "schema"})
"""Words of lines that give paths, source lines with a caret, or a document."""


class Terminal(io.TextIOWrapper):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Return True, as a terminal does."""
        return True


def shown(monkeypatch: pytest.MonkeyPatch, *line: str) -> tuple[int, list[str]]:
    """Run a line at a narrow terminal without colours; returns the code and what stands there."""
    raw = io.BytesIO()
    screen = Terminal(raw, encoding="utf-8", write_through=True)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    monkeypatch.setattr(sys, "stdout", screen)
    monkeypatch.setattr(sys, "stderr", screen)
    code = main(line)
    return code, raw.getvalue().decode().splitlines()


def is_too_long(line: str) -> bool:
    """Return whether a line could have been broken between two words; a command never is."""
    if line.startswith("  ") and line.split(maxsplit=1)[0] in {"mentorlog", "git", "echo"}:
        return False
    words = line.replace(" <", "<").lstrip(" -*•│✓○●").split()
    return cell_width(line) > NARROW and len(words) > 1


@pytest.fixture
def journal(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: Language
) -> Path:
    """Return the journal at a terminal of forty columns."""
    root = tmp_path / "journal"
    write_journal(root, language)
    for name, value in {
        "MENTORLOG_JOURNAL": str(root),
        "MENTORLOG_TODAY": "2026-10-12T14:05",
        "MENTORLOG_LANG": language,
        "COLUMNS": str(NARROW),
        "NO_COLOR": "1",
        "TERM": "xterm",
    }.items():
        monkeypatch.setenv(name, value)
    return root


@pytest.mark.sample(1)
@pytest.mark.parametrize("language", ["en", "da"])
@pytest.mark.parametrize("key", ["demo", KEY])
def test_every_command_fits(
    journal: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, language: Language, key: str
) -> None:
    """The demo's pair and one with wide letters; a path that is too long for a line stays whole."""
    who = DEMO[language] if key == "demo" else key
    facts = {"tmp": str(tmp_path), "free": "free", "sent": f"{tmp_path}/sent.json"}
    for name, lines in sample(LINES.items(), 24):
        if key == "demo" and name.startswith("milestone "):
            continue
        for line in lines:
            if VERBATIM & {*line}:
                continue
            words = [who if word == KEY else word.format(**facts) for word in line]
            code, said = shown(monkeypatch, *words)
            assert code in {0, 4, 10}, (line, said)
            assert not [each for each in said if is_too_long(each)], line


@pytest.mark.sample(5)
@pytest.mark.parametrize("language", ["en", "da"])
@pytest.mark.parametrize("line", WRONG, ids=" ".join)
def test_what_is_wrong_fits(
    journal: Path, monkeypatch: pytest.MonkeyPatch, language: Language, line: list[str]
) -> None:
    """An error is read on the same terminal."""
    code, said = shown(monkeypatch, *line)
    assert code in {2, 4}
    assert not [each for each in said if is_too_long(each)]


@pytest.mark.parametrize("language", ["en", "da"])
def test_help_fits(journal: Path, monkeypatch: pytest.MonkeyPatch, language: Language) -> None:
    """Help is read where somebody is lost already."""
    for name in sample(LINES, 24):
        code, said = shown(monkeypatch, *name.split(), "--help")
        assert code == 0
        assert not [each for each in said if is_too_long(each)], name
