"""Nothing is lost, and the terminal is treated with care, however the talk ends."""

from __future__ import annotations

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

import signal
from pathlib import Path

from support.terminal_session import (
    CTRL_C,
    CTRL_D,
    ENTER,
    FOOT,
    Start,
    fresh_settings,
    key,
    line,
    text,
)


@pytest.mark.parametrize("pressed", [CTRL_D, CTRL_C])
def test_leaving_in_the_middle_of_a_line_keeps_what_was_typed(start: Start, pressed: str) -> None:
    """Ctrl-D hands the begun line on; Ctrl-C interrupts, after every Enter was handed on."""
    session = start(text(foot=FOOT))
    session.wait_for_line(FOOT)
    session.type("one" + ENTER)
    session.wait_for_events(1)
    session.type("tw")
    session.wait_for_line("  tw")
    session.type(pressed)
    left = ["Paused", "one\ntw"] if pressed == CTRL_D else ["KeyboardInterrupt", ""]
    assert session.finish() == [["line", "one"], left, ["end", None]]
    assert session.lines() == ["Notes", "> one", "  tw"]


def test_ctrl_d_hands_a_begun_line_on(start: Start) -> None:
    """A one-line answer is not lost by pausing, nor is the default that stood there."""
    session = start(line(), line(default="Kantinen"), line())
    session.wait_for("Where?")
    session.type("Kan" + CTRL_D)
    session.wait_for("Kantinen")
    session.type(CTRL_D)
    session.wait_for_line("Where?")
    session.type(CTRL_D)
    assert session.finish()[:3] == [["Paused", "Kan"], ["Paused", "Kantinen"], ["Paused", ""]]


def test_a_killed_program_has_handed_on_three_lines(start: Start) -> None:
    """`kill -9` loses the line being typed and nothing else."""
    session = start(text())
    session.wait_for("Notes")
    for count in (1, 2, 3):
        session.type(f"line {count}" + ENTER)
        session.wait_for_events(count)
    session.type("line 4")
    session.wait_for("line 4")
    session.child.kill(signal.SIGKILL)
    assert session.finish() == [
        ["line", "line 1"],
        ["line", "line 1\nline 2"],
        ["line", "line 1\nline 2\nline 3"],
    ]


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_that_ends_the_program_pauses(start: Start, ending: signal.Signals) -> None:
    """Nothing hangs, the begun line is handed on, and there is no traceback."""
    session = start(text())
    session.wait_for("Notes")
    session.type("one" + ENTER + "tw")
    session.wait_for_line("  tw")
    session.child.kill(ending)
    assert session.finish()[1:] == [["Paused", "one\ntw"], ["end", None]]
    assert session.lines() == ["Notes", "> one", "  tw"]


def test_a_closed_terminal_pauses(start: Start) -> None:
    """A lid or a window that is closed loses nothing of what stood in the answer."""
    session = start(text(), line())
    session.wait_for("Notes")
    session.type("one" + ENTER + "tw")
    session.wait_for_line("  tw")
    session.child.close(force=False)
    assert session.wait_for_events(4)[1:] == [["Paused", "one\ntw"], ["Paused", ""], ["end", None]]


def test_control_characters_are_shown_and_not_obeyed(start: Start) -> None:
    """A text from a file can neither clear the screen nor turn the writing round."""
    session = start(line("Is it \x1b[2J\u202eright?", default="a\x1b[31mb", foot="\x07foot"))
    session.wait_for("foot")
    shown = "Is it ␛[2J\N{REPLACEMENT CHARACTER}right? a␛[31mb"
    assert session.lines() == [shown, "␇foot"]
    session.type(ENTER)
    assert session.finish()[0] == ["answer", "a\x1b[31mb"]
    assert session.lines() == [shown]
    assert b"\x1b[31m" not in session.raw
    assert b"\x07" not in session.raw


def test_no_color_means_no_style_at_all(start: Start) -> None:
    """With NO_COLOR nothing is coloured, bold or dim; without it nothing is coloured either."""
    plain = start(line(default="a\xa0b", foot=FOOT), environ={"NO_COLOR": "1"})
    plain.wait_for_line(FOOT)
    assert plain.colours() == {"default"}
    assert b"\x1b[1m" not in plain.raw
    assert b"\x1b[2m" not in plain.raw


def test_the_foot_is_dim_and_nothing_is_coloured(start: Start) -> None:
    """Bold and dim set the question apart on any background."""
    session = start(line(default="a\xa0b", foot=FOOT))
    session.wait_for_line(FOOT)
    assert session.colours() == {"default"}
    assert b"\x1b[2m" in session.raw.replace(b"\x1b[0;", b"\x1b[")
    assert b"\x1b[?1049h" not in session.raw
    assert b"\x1b[6n" not in session.raw


def test_a_terminal_without_danish_letters_gets_stand_ins(start: Start) -> None:
    """With an ASCII locale nothing fails, and what is typed in UTF-8 arrives."""
    ascii_only = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    session = start(line("Hvor er mødet?", foot="på · fredag"), environ=ascii_only)
    session.wait_for("Hvor er moedet?")
    session.wait_for("paa - fredag")
    session.type("Ærø".encode() + b"\r")
    assert session.finish()[0] == ["answer", "Ærø"]
    assert session.lines() == ["Hvor er moedet? Aeroe"]


def test_a_stray_western_byte_is_a_letter(start: Start) -> None:
    """A terminal that sends Latin-1 without saying so still gives Danish letters."""
    session = start(line())
    session.wait_for("Where?")
    session.type("blåbær".encode("iso-8859-1") + b"\r")
    assert session.finish()[0] == ["answer", "blåbær"]


def test_nothing_is_written_to_standard_output(start: Start, tmp_path: Path) -> None:
    """Standard output belongs to results; it may be a file."""
    session = start(line("Where?"), environ={"TO_FILE": str(tmp_path / "stdout")})
    session.wait_for("Where?")
    session.type("room" + ENTER)
    session.finish()
    assert (tmp_path / "stdout").read_bytes() == b""


def test_the_terminal_is_left_in_order(start: Start) -> None:
    """Afterwards what is typed is shown again, and nothing of the line editor is left on."""
    session = start(line(), key())
    before = fresh_settings()
    session.wait_for("Where?")
    session.type("room" + ENTER)
    session.wait_for("kept")
    session.type("x")
    session.finish()
    assert session.settings() == before
    assert session.raw.rfind(b"\x1b[?2004l") > session.raw.rfind(b"\x1b[?2004h")
    assert b"\x1b[?25l" not in session.raw[session.raw.rfind(b"\x1b[?25h") :]
