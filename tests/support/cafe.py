"""Two people at a café table: a journal, a keyboard between them, and a screen both look at."""

from __future__ import annotations

import os
import signal
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from textwrap import dedent
from typing import Any, Literal

import yaml
from support.terminal_session import ENTER, Terminal

Language = Literal["en", "da"]
TODAY = "2026-10-12T14:32"
SOFIE = "sofie-holm"

LAST_MEETING = """\
    status: held
    time: 14:30
    minutes: 90
    place: Café by the river
    mode: walk-and-talk
    topics: [Choosing a student job]
    summary: The job must teach me something new.
    actions:
      - Ask two alumni
      - text: Introduce Sofie to Lars
        owner: mentor
    """

PLANNED = """\
    status: planned
    time: 14:30
    place: Café by the river
    mode: walk-and-talk
    topics:
      - First job in the public sector
    """


class Meeting(Terminal):
    """Run mentorlog in a terminal, and count the keypresses beside what is said."""

    presses = 0

    def asked(self, question: str) -> None:
        """Wait until this question is open: it stands above a foot that says how to pause."""
        self.wait_until(lambda: self.is_open(question), f"open question {question!r}")

    def stands(self, *lines: str) -> None:
        """Wait until these are the lines down to the cursor."""
        self.wait_until(
            lambda: self.lines()[self.row() + 1 - len(lines) : self.row() + 1] == list(lines),
            "\n".join(lines),
        )

    def press(self, keys: str = ENTER) -> None:
        """Press keys that are no content."""
        self.presses += len(keys)
        self.type(keys)

    def press_and_wait(self) -> None:
        """Press Enter, and wait until another question stands still."""
        before = self.raw
        self.press()
        self.wait_until(lambda: self.raw != before and self.is_still(), "another question")

    def is_still(self) -> bool:
        """Tell whether a question stands there and nothing moves."""
        before = self.raw
        self.read(0.2)
        return self.raw == before and "Ctrl-D" in " ".join(self.lines()[-2:])

    def say(self, question: str, text: str) -> None:
        """Answer a question with a line of content, and Enter."""
        self.asked(question)
        self.type(text)
        self.press()

    def pick(self, question: str, key: str = ENTER) -> None:
        """Answer a question with one key, Enter when nothing else is said."""
        self.asked(question)
        self.press(key)

    def write(self, question: str, *lines: str) -> None:
        """Answer a question with several lines, each seen before the next, and an empty one."""
        self.asked(question)
        for line in lines:
            self.type(line)
            self.wait_for(line)
            self.press()
        self.press()

    def leave_empty(self, question: str) -> None:
        """Skip a question, or end a list."""
        self.pick(question)

    def kill(self) -> None:
        """Kill the program as a power cut would."""
        os.kill(self.child.pid, signal.SIGKILL)
        self.child.wait()

    def is_open(self, question: str) -> bool:
        """Tell whether this question waits for its answer."""
        lines, row = self.lines(), self.row()
        return "Ctrl-D" in " ".join(lines[row + 1 :]) and question in self._around(lines, row)

    @staticmethod
    def _around(lines: list[str], row: int) -> str:
        """Give the open question: from the last line that is no answer of several lines on."""
        first = row if lines[row] else row - 1
        while first and lines[first].startswith(("  ", ">", "[")):
            first -= 1
        return " ".join(lines[max(first - 1, 0) : row + 1])


@dataclass
class Cafe:
    """Keep a journal in `root`, and start mentorlog on it."""

    root: Path
    home: Path
    language: Language = "en"
    today: str = TODAY
    sessions: list[Meeting] = field(default_factory=list)

    def start(
        self,
        *argv: str,
        size: tuple[int, int] = (80, 24),
        environ: Mapping[str, str | None] | None = None,
    ) -> Meeting:
        """Type a command."""
        usual = {
            "HOME": str(self.home),
            "MENTORLOG_JOURNAL": str(self.root),
            "MENTORLOG_LANG": self.language,
            "MENTORLOG_TODAY": self.today,
        }
        environ = {**usual, **(environ or {})}
        meeting = Meeting(["-m", "mentorlog", *argv], size=size, environ=environ)
        self.sessions.append(meeting)
        return meeting

    def write(self, name: str, text: str) -> Path:
        """Write a file of the journal by hand."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")
        return path

    def relationship(self, key: str = SOFIE, name: str = "Sofie Holm", me: str = "mentor") -> Path:
        """Write a relationship that runs through the autumn."""
        text = f"name: {name}\nme: {me}\nstart: 2026-09-01\nend: 2026-12-31\n"
        return self.write(f"{key}/relationship.yaml", text)

    def meeting(self, name: str, text: str = "", key: str = SOFIE) -> Path:
        """Write a meeting by hand."""
        return self.write(f"{key}/meetings/{name}.yaml", text)

    def autumn(self, me: str = "mentor", *, planned: bool = True) -> None:
        """Write a relationship whose third meeting is today, with two open actions."""
        self.relationship(me=me)
        self.meeting("2026-09-07", "status: held\nplace: Kantinen\n")
        self.meeting("2026-09-21", LAST_MEETING)
        if planned:
            self.meeting("2026-10-12", PLANNED)

    def found(self, name: str) -> dict[str, Any]:
        """Read a file of the journal as another program would, every value a text."""
        text = (self.root / name).read_text(encoding="utf-8")
        return yaml.load(text, yaml.BaseLoader) or {}  # noqa: S506 - texts only

    def held(self, name: str = "2026-10-12", key: str = SOFIE) -> dict[str, Any]:
        """Read a meeting as another program would."""
        return self.found(f"{key}/meetings/{name}.yaml")

    def meetings(self, key: str = SOFIE) -> list[str]:
        """List the meetings that have a file."""
        return sorted(path.stem for path in (self.root / key / "meetings").glob("*.yaml"))

    def close(self) -> None:
        """End every program that still runs."""
        for session in self.sessions:
            session.child.close(force=True)
