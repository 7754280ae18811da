"""The screen: colour only where it has a place, columns of the right width, text as text."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from rich.table import Table
from rich.text import Text

from mentorlog.output.terminal import is_plain, make_console, measure_width, show

if TYPE_CHECKING:
    from rich.console import RenderableType


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Return True, as a terminal does."""
        return True


@pytest.fixture(autouse=True)
def _colourful(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")


def _shown(screen: RenderableType | str, stream: io.StringIO) -> str:
    show(screen, stream)
    return stream.getvalue()


def test_a_terminal_gets_colour() -> None:
    """The other tests here would pass if nothing ever did."""
    assert "\x1b[31m" in _shown(Text("late", style="red"), Terminal())


@pytest.mark.parametrize(
    ("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb"), ("TERM", "unknown")]
)
@pytest.mark.parametrize("style", ["red", "bold", "link https://example.org"])
def test_who_wants_no_colour_gets_plain_text(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, style: str
) -> None:
    """NO_COLOR and a dumb terminal get letters only, bold and links left out too."""
    monkeypatch.setenv(name, value)
    assert _shown(Text("late", style=style), Terminal()) == "late\n"


def test_a_pipe_gets_plain_text_even_when_colour_is_forced(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What is piped is read by a program; a variable meant for another does not change it."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert _shown(Text("late", style="red"), io.StringIO()) == "late\n"


def test_an_empty_no_color_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """So its specification says."""
    monkeypatch.setenv("NO_COLOR", "")
    assert not is_plain(Terminal())


@pytest.mark.parametrize(
    ("columns", "width"),
    [(None, 80), ("", 80), ("0", 80), ("-1", 80), ("x", 80), ("120", 120), ("40", 40), ("3", 20)],
)
def test_a_pipe_is_as_wide_as_columns_says(
    monkeypatch: pytest.MonkeyPatch, columns: str | None, width: int
) -> None:
    """A script gets the same lines wherever it runs; an odd COLUMNS does not squeeze them."""
    if columns is not None:
        monkeypatch.setenv("COLUMNS", columns)
    assert measure_width(io.StringIO()) == width
    assert make_console(io.StringIO()).width == width


@pytest.mark.parametrize("note", ["[bold]x[/bold]", "[/]", ":smile:", "2026 'a' 1.5 http://x"])
def test_a_note_in_a_table_is_text(note: str) -> None:
    """A cell that is a string is not read as markup, emoji or something to highlight."""
    table = Table.grid()
    table.add_row(note)
    assert _shown(table, Terminal()).strip() == note


@pytest.mark.parametrize("stream", [io.StringIO, Terminal])
def test_a_note_cannot_steer_the_terminal(stream: type[io.StringIO]) -> None:
    """A drawing shows a control character, in every cell and title."""
    table = Table("head\x1b[2J", title=Text("title\x1b]0;x"))
    table.add_row(Text("cell\x9b"))
    shown = _shown(table, stream())
    assert "head␛[2J" in shown
    assert "title␛]0;x" in shown
    assert "\x9b" not in shown
    assert "\x1b]" not in shown


@pytest.mark.parametrize("screen", ["a\n\nb", "a\n\nb\n"])
def test_a_string_ends_with_one_line_end(screen: str) -> None:
    """Whether a command ends its text with one or not."""
    assert _shown(screen, io.StringIO()) == "a\n\nb\n"


def test_an_empty_screen_prints_nothing() -> None:
    """A command with nothing to say does not print an empty line."""
    assert _shown("", io.StringIO()) == ""


def test_lines_of_a_drawing_stay_in_the_width(monkeypatch: pytest.MonkeyPatch) -> None:
    """Long Danish words and long notes are wrapped, not cut."""
    monkeypatch.setenv("COLUMNS", "30")
    note = "Rødgrød med fløde " * 6
    lines = _shown(Text(note), io.StringIO()).splitlines()
    assert max(len(line) for line in lines) <= 30
    assert " ".join(" ".join(lines).split()) == note.strip()
