"""Questions as lines of plain text: for screen readers and for terminals that can do no more."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, TextIO

from mentorlog.conversation.asking import (
    DETOURS,
    Keys,
    Paused,
    Tone,
    find_key,
    format_answer,
    ignore_line,
    label,
    parse_detour,
)
from mentorlog.conversation.decoding import decode_line
from mentorlog.domain.visible import encodable, visible
from mentorlog.output.wrapping import wrap

if TYPE_CHECKING:
    from mentorlog.texts import Texts


class PlainAsker:
    """Ask in plain lines: no cursor moves, no colour, and the default in square brackets.

    A line of blanks empties a default. The foot is said only when it is another one than before.
    """

    def __init__(
        self, texts: Texts, stdin: BinaryIO | None = None, stderr: TextIO | None = None
    ) -> None:
        self._texts = texts
        self._stdin = stdin or getattr(sys.stdin, "buffer", None)
        self._encoding = getattr(sys.stdin, "encoding", None)
        self._stderr = stderr or sys.stderr
        self._foot = ""

    def say(self, text: str = "", tone: Tone = "plain") -> None:  # noqa: ARG002 - plain has one
        """Say a line or several."""
        columns = self._columns()
        shown = visible(text)
        self._write("\n".join(wrap(shown, columns, cuts=False) if columns else [shown]) + "\n")

    def line(
        self,
        question: str,
        *,
        default: str = "",
        foot: str = "",
        complete: Sequence[str] = (),  # noqa: ARG002 - a plain line has no Tab key
        replaces: bool = False,  # noqa: ARG002 - what is typed there always does
    ) -> str:
        """Ask for one line; there is no completion."""
        default = " ".join(default.split("\n"))
        self._prompt(question, default, foot)
        typed = self._read(lambda begun: begun or default)
        if detour := parse_detour(typed):
            raise detour(default)
        return typed.strip() if typed else default

    def text(
        self,
        question: str,
        *,
        default: str = "",
        foot: str = "",
        on_line: Callable[[str], None] = ignore_line,
    ) -> str:
        """Ask for several lines; what is typed is added below the default."""
        self._prompt(question, "", foot, end="\n")
        if default:
            self.say(default)
        lines = [default] if default else []
        for line in self._lines_until_empty(lines):
            lines.append(line)
            on_line(_joined(lines))
        return _joined(lines)

    def key(
        self,
        question: str,
        keys: Keys,
        *,
        default: str | None = None,
        foot: str = "",
        listed: bool = False,  # noqa: ARG002 - plain lines have to say the keys in any case
    ) -> str:
        """Ask for a line and take its first sign."""
        return self._choose(question, keys, _listed(keys), default, foot)

    def yes(self, question: str, *, default: bool, foot: str = "") -> bool:
        """Ask for a line that begins with `y`, `j` or `n`."""
        word = self._texts("asking.yes" if default else "asking.no")
        listed = self._texts("asking.yes-or-no")
        chosen = self._choose(question, ("y", "j", "n"), listed, word, foot)
        return default if chosen == word else chosen != "n"

    def close(self) -> None:
        """Do nothing: a plain terminal is never changed."""

    def _choose(
        self, question: str, keys: Keys, listed: str, default: str | None, foot: str
    ) -> str:
        while True:
            self._prompt(f"{question} ({listed})", label(default or "", keys), foot)
            typed = self._read(lambda _: "").strip()
            if not typed and default is not None:
                return default
            key = find_key(typed[:1], keys) if typed else None
            if key is not None:
                return key
            if typed in DETOURS:
                raise DETOURS[typed]
            self.say(self._texts("asking.one-of", keys=listed))

    def _lines_until_empty(self, lines: list[str]) -> Iterator[str]:
        while (line := self._read(lambda begun: _joined([*lines, begun]))).strip():
            if detour := parse_detour(line):
                raise detour(_joined(lines))
            yield line

    def _prompt(self, question: str, default: str, foot: str, end: str = " ") -> None:
        if foot and foot != self._foot:
            self.say(foot)
            self._foot = foot
        shown = " ".join(question.split("\n"))
        if default:
            shown += f" [{default}]"
        self._write(visible(shown, keep="") + end)

    def _read(self, so_far: Callable[[str], str]) -> str:
        """Read a line; where the input ends, pause with what `so_far` makes of the line begun."""
        line = self._read_bytes()
        typed = decode_line(line, self._encoding).rstrip("\r\n")
        if not line.endswith((b"\n", b"\r")):
            self._write("\n")
            raise Paused(so_far(typed))
        return typed

    def _read_bytes(self) -> bytes:
        if self._stdin is None:
            return b""
        try:
            return self._stdin.readline()
        except (OSError, ValueError):
            return b""

    def _write(self, text: str) -> None:
        encoding = getattr(self._stderr, "encoding", None) or "utf-8"
        # Who closed the terminal hears nothing; the next question finds the end of the input.
        with suppress(OSError, ValueError):
            self._stderr.write(encodable(text, encoding))
            self._stderr.flush()

    def _columns(self) -> int:
        """Say how wide the terminal is; 0 where nothing is known."""
        with suppress(OSError, ValueError, AttributeError):
            return os.get_terminal_size(self._stderr.fileno()).columns
        return 0


def _joined(lines: Sequence[str]) -> str:
    return format_answer("\n".join(lines))


def _listed(keys: Keys) -> str:
    if isinstance(keys, Mapping):
        return ", ".join(f"{key} {word}".strip() for key, word in keys.items())
    return ", ".join(keys)
