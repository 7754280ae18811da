"""A person at a terminal: the asking program behind a pseudo-terminal, and the screen it draws."""

from __future__ import annotations

import json
import os
import sys
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import pexpect
import pyte
from support.forked import can_be_forked, start_forked

DRIVER = Path(__file__).with_name("asking_driver.py")
PATIENCE = 120.0
"""Seconds: a machine that does other work is no fault."""

_KEPT = ("PATH", "HOME", "COVERAGE_")
ENTER, BACKSPACE, CTRL_C, CTRL_D = "\r", "\x7f", "\x03", "\x04"
UP, DOWN, RIGHT, LEFT, HOME, END = (f"\x1b[{letter}" for letter in "ABCDHF")
FOOT = "Enter takes what stands · < back · ? aids · ! editor · Ctrl-D pause"

Event = list[Any]
Step = tuple[str, dict[str, object]]


class Start(Protocol):
    """Start the driver with some steps."""

    def __call__(
        self,
        *steps: Step,
        size: tuple[int, int] = (80, 24),
        environ: Mapping[str, str | None] | None = None,
        language: str = "en",
    ) -> Session:
        """Give the session that has begun."""


def line(question: str = "Where?", **facts: object) -> Step:
    """Give a step that asks for one line."""
    return "line", {"question": question, **facts}


def text(question: str = "Notes", **facts: object) -> Step:
    """Give a step that asks for several lines."""
    return "text", {"question": question, "on_line": "record", **facts}


def key(**facts: object) -> Step:
    """Give a step that asks what became of an action."""
    keys = {"x": "done", "-": "dropped", "+": "new date"}
    return "key", {"question": "Ask two alumni", "keys": keys, "default": "kept", **facts}


def paste(text: str) -> str:
    """Give what a terminal sends when `text` is pasted into a program that asked to be told."""
    return f"\x1b[200~{text}\x1b[201~"


def fresh_settings() -> list[Any]:
    """Give how a new terminal treats what is typed and printed."""
    ours, theirs = os.openpty()
    try:
        return termios.tcgetattr(theirs)
    finally:
        os.close(ours)
        os.close(theirs)


class Terminal:
    """Run a Python program; type at it, and look at the screen."""

    def __init__(
        self,
        argv: Sequence[str],
        *,
        size: tuple[int, int] = (80, 24),
        environ: Mapping[str, str | None] | None = None,
    ) -> None:
        columns, rows = size
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self.raw = b""
        self.child = _start(argv, _environ(environ or {}), (rows, columns))
        self.child.delaybeforesend = None

    def type(self, keys: str | bytes) -> None:
        """Type `keys` at once."""
        self.child.send(keys)

    def wait_for(self, text: str) -> None:
        """Wait until `text` stands on the screen."""
        self.wait_until(
            lambda: any(text in line for line in self.lines()), f"{text!r} on the screen"
        )

    def wait_for_line(self, line: str) -> None:
        """Wait until a line of the screen is `line`."""
        self.wait_until(lambda: line in self.lines(), f"the line {line!r}")

    def wait_for_end(self) -> int:
        """Wait until the program has ended, and give its exit code, negative for a signal."""
        self.wait_until(lambda: not self.child.isalive(), "the end")
        self.read(0.2)
        signal = self.child.signalstatus
        return int(self.child.exitstatus) if signal is None else -int(signal)

    def lines(self) -> list[str]:
        """Give the screen without empty lines at its end, and without blanks that hold together."""
        shown = [line.replace("\N{NO-BREAK SPACE}", " ").rstrip() for line in self._screen.display]
        while shown and not shown[-1]:
            shown.pop()
        return shown

    def row(self) -> int:
        """Give the row, from 0, in which the cursor stands."""
        return int(self._screen.cursor.y)

    def settings(self) -> list[Any]:
        """Give how the terminal treats what is typed and printed."""
        return termios.tcgetattr(self.child.child_fd)

    def colours(self) -> set[str]:
        """Give the colours of everything on the screen."""
        cells = [cell for row in self._screen.buffer.values() for cell in row.values()]
        return {cell.fg for cell in cells} | {cell.bg for cell in cells}

    def wait_until(self, is_so: Callable[[], bool], what: str) -> None:
        """Read the screen until something is so."""
        end = time.monotonic() + PATIENCE
        while not is_so():
            if time.monotonic() > end:
                seen = "\n".join(self.lines())
                message = f"no {what}; the screen:\n{seen}"
                raise AssertionError(message)
            self.read(0.05)

    def read(self, timeout: float) -> None:
        """Take in what the program shows, for at most `timeout` seconds."""
        try:
            data = self.child.read_nonblocking(65536, timeout)
        except pexpect.TIMEOUT:
            return
        except pexpect.EOF:
            time.sleep(0.01)
            return
        self.raw += data
        self._stream.feed(data)


class Session(Terminal):
    """Run the driver, and read what came of it."""

    def __init__(
        self,
        folder: Path,
        steps: Sequence[Step],
        *,
        size: tuple[int, int] = (80, 24),
        environ: Mapping[str, str | None] | None = None,
        language: str = "en",
    ) -> None:
        self._events = folder / "events.jsonl"
        argv = [str(DRIVER), str(self._events), json.dumps(steps), language]
        super().__init__(argv, size=size, environ=environ)

    def wait_for_events(self, count: int) -> list[Event]:
        """Wait until `count` things have happened, and give all that have."""
        self.wait_until(lambda: len(self.events()) >= count, f"{count} events")
        return self.events()

    def finish(self) -> list[Event]:
        """Wait until the program has ended, and give all that happened."""
        self.wait_for_end()
        return self.events()

    def events(self) -> list[Event]:
        """Give what the driver has written so far."""
        if not self._events.exists():
            return []
        lines = self._events.read_text(encoding="utf-8").split("\n")
        return [json.loads(line) for line in lines if line]


def _start(argv: Sequence[str], environ: Mapping[str, str], size: tuple[int, int]) -> pexpect.spawn:
    """Start a Python program, as a copy of this process where that is the same."""
    if can_be_forked(argv, environ):
        return start_forked(argv, environ, size)
    return pexpect.spawn(sys.executable, list(argv), env=dict(environ), dimensions=size)


def _environ(changes: Mapping[str, str | None]) -> dict[str, str]:
    kept = {name: os.environ[name] for name in os.environ if name.startswith(_KEPT)}
    wanted = {**kept, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", **changes}
    return {name: value for name, value in wanted.items() if value is not None}
