"""A person at a desk: a folder for the journal, a fixed day, and `mentorlog` typed in a shell."""

from __future__ import annotations

import io
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent
from typing import Any, TextIO

import pytest
import yaml
from support.frames import Answer

from mentorlog.__main__ import main

SOFIE = "sofie-holm"


class _Keyboard(io.BytesIO):
    """Show each line on standard error as it is typed, as a terminal does."""

    def readline(self, size: int | None = -1, /) -> bytes:
        line = super().readline(size)
        sys.stderr.write(line.decode())
        sys.stderr.flush()
        return line


class _Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


@dataclass(frozen=True)
class Desk:
    """Run commands on the journal in `root`, without a terminal, and look at its files."""

    root: Path
    monkeypatch: pytest.MonkeyPatch
    capfd: pytest.CaptureFixture[str]

    def __call__(self, *argv: str, stdin: str = "") -> Answer:
        """Run one command line."""
        return self._run(argv, io.StringIO(stdin))

    def in_terminal(self, *argv: str, typed: str, echo: bool = False) -> Answer:
        """Run one command line in a terminal that can do no more than lines of text.

        With `echo`, what is typed stands in `err` where it was typed.
        """
        self.monkeypatch.setenv("TERM", "dumb")
        keyboard = (_Keyboard if echo else io.BytesIO)(typed.encode())
        return self._run(argv, _Terminal(keyboard, encoding="utf-8"))

    def _run(self, argv: Sequence[str], stdin: TextIO) -> Answer:
        self.monkeypatch.setattr(sys, "stdin", stdin)
        self.capfd.readouterr()
        code = main(argv)
        return Answer(code, *self.capfd.readouterr())

    def data(self, *argv: str, stdin: str = "") -> dict[str, Any]:
        """Run a command that has to work with `--json`, and give its data."""
        answer = self(*argv, "--json", stdin=stdin)
        assert answer.code in {0, 10}, answer
        return answer.data

    def is_day(self, moment: str) -> None:
        """Fix the clock."""
        self.monkeypatch.setenv("MENTORLOG_TODAY", moment)

    def write(self, name: str, text: str = "") -> Path:
        """Write a file of the journal by hand."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")
        return path

    def meeting(self, name: str, text: str = "", key: str = SOFIE) -> Path:
        """Write a meeting by hand."""
        return self.write(f"{key}/meetings/{name}.yaml", text)

    def sofie(self, text: str = "") -> None:
        """Write a relationship by hand, in the role of the mentor."""
        self.write(
            f"{SOFIE}/relationship.yaml",
            f"name: Sofie Holm\nme: mentor\nstart: 2026-09-01\nend: 2026-12-31\n{dedent(text)}",
        )

    def read(self, name: str) -> str:
        """Read a file of the journal."""
        return (self.root / name).read_text(encoding="utf-8")

    def found(self, name: str) -> dict[str, Any]:
        """Read a file of the journal as another program would, every value a text."""
        return yaml.load(self.read(name), yaml.BaseLoader) or {}  # noqa: S506 - texts only

    def held(self, name: str, key: str = SOFIE) -> dict[str, Any]:
        """Read a meeting as another program would."""
        return self.found(f"{key}/meetings/{name}.yaml")

    def meetings(self, key: str = SOFIE) -> list[str]:
        """List the meetings that have a file."""
        return sorted(path.stem for path in (self.root / key / "meetings").glob("*.yaml"))

    def files(self) -> Mapping[str, bytes]:
        """Return every file of the journal, those of the machine and of git aside."""
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in sorted(self.root.rglob("*"))
            if path.is_file() and not {".mentorlog", ".git"} & {*path.parent.parts}
        }


def changes(data: Mapping[str, Any]) -> dict[str, str]:
    """Return `data.changed` as what was done, by file."""
    assert all(set(each) == {"file", "name", "what"} for each in data["changed"])
    return {each["file"]: each["what"] for each in data["changed"]}
