"""Questions as lines of plain text: for screen readers and for terminals that can do no more."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, TextIO

from mentorlog.conversation.asking.asker import (
    DETOURS,
    HelpRequested,
    Keys,
    NonAnswer,
    Paused,
    Tone,
    find_key,
    format_answer,
    format_items,
    ignore_line,
    label,
    list_yes_and_no,
    parse_detour,
)
from mentorlog.conversation.asking.line_input import LineInput
from mentorlog.domain.text.characters import clean_typed, decode_line, encodable, escape_controls
from mentorlog.output.terminal import wrap

if TYPE_CHECKING:
    from mentorlog.texts import Texts


_USUAL_COLUMNS = 80
_NO_BREAK = "\N{NO-BREAK SPACE}"


class PlainAsker:
    """Questions in plain lines: no cursor moves, no colour, the default in square brackets.

    A line of blanks empties a default. A line of the foot is said once, and again when the person
    has asked for help.
    """

    def __init__(
        self, texts: Texts, stdin: BinaryIO | None = None, stderr: TextIO | None = None
    ) -> None:
        self._texts = texts
        self._input = LineInput(stdin or getattr(sys.stdin, "buffer", None))
        self._encoding = getattr(sys.stdin, "encoding", None)
        self._stderr = stderr or sys.stderr
        self._said: set[str] = set()
        self._answered = ("", "")

    @property
    def takes_lines(self) -> bool:
        """Return True."""
        return True

    def say(self, text: str = "", tone: Tone = "plain") -> None:  # noqa: ARG002 - plain has one
        """Print a line or several."""
        columns = self._columns()
        shown = escape_controls(text)
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
        is_ahead = self._input.has_waiting()
        lines = [self._ask_for_line(question, default, foot)]
        while lines[0].strip() and not is_ahead and self._input.prose_follows():
            lines.append(self._read(lambda begun: " ".join([*lines, begun])))
        begun, *others = lines
        return " ".join([*begun.split("\n"), *filter(str.strip, others)]).strip()

    def items(
        self,
        question: str,
        *,
        default: str = "",
        foot: str = "",
        complete: Sequence[str] = (),  # noqa: ARG002 - a plain line has no Tab key
    ) -> list[str]:
        """Ask for a line, and take those of a paste that came at once behind it."""
        is_ahead = self._input.has_waiting()
        lines = [self._ask_for_line(question, default, foot)]
        while lines[0].strip() and not is_ahead and self._input.words_follow():
            lines.append(self._read(lambda begun: "\n".join([*lines, begun])))
        return format_items("\n".join(lines))

    def _ask_for_line(self, question: str, default: str, foot: str) -> str:
        standing = " ".join(default.split("\n"))
        # What was typed here a moment ago was refused; with no cursor it cannot be put right.
        standing = "" if (question, standing) == self._answered else standing
        self._prompt(question, standing, foot)
        typed = self._read(lambda begun: begun or standing)
        if detour := parse_detour(typed):
            raise self._leave(detour, standing)
        self._answered = (question, typed)
        return typed or standing

    def text(
        self,
        question: str,
        *,
        default: str = "",
        foot: str = "",
        on_line: Callable[[str], None] = ignore_line,
    ) -> str:
        """Ask for several lines; what is typed is added below the default."""
        is_ahead = self._input.has_waiting()
        self._prompt(question, "", foot, end="\n")
        if default:
            self.say(default)
        lines = [default] if default else []
        for line in self._lines_until_empty(lines, is_ahead=is_ahead):
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
        """Ask for a line that is a key, begins with one or is its word."""
        return self._choose(question, keys, _listed(keys), default, foot)

    def yes(self, question: str, *, default: bool, foot: str = "") -> bool:
        """Ask for a line that begins with a key for yes or no, in any language."""
        word = self._texts("conversation.asking.yes" if default else "conversation.asking.no")
        listed = self._texts("conversation.asking.yes-or-no")
        agreed, declined = list_yes_and_no(self._texts)
        chosen = self._choose(question, (*agreed, *declined), listed, word, foot)
        return default if chosen == word else chosen in agreed

    def close(self) -> None:
        """Do nothing: a plain terminal is never changed."""

    def _choose(
        self, question: str, keys: Keys, listed: str, default: str | None, foot: str
    ) -> str:
        while True:
            shown = f"{question} ({listed})" if listed else question
            is_ahead = self._input.has_waiting()
            self._prompt(shown, label(default or "", keys), foot)
            typed = self._read(lambda _: "").strip()
            if find_key(typed, keys) is None and not is_ahead and self._input.words_follow():
                self._input.drop_waiting()
                self.say(self._texts("conversation.asking.pasted", keys=listed or "Enter"))
                continue
            if not typed and default is not None:
                return default
            key = _parse_key(typed, keys)
            if key is not None:
                return key
            if typed in DETOURS:
                raise self._leave(DETOURS[typed], "")
            self.say(self._texts("conversation.asking.one-of", keys=listed or "Enter"))

    def _lines_until_empty(self, lines: list[str], *, is_ahead: bool) -> Iterator[str]:
        """Yield lines until an empty one; in a paste such a line is part of it."""
        is_pasted = False
        while True:
            line = self._read(lambda begun: _joined([*lines, begun]))
            if not line.strip() and not (is_pasted and self._input.words_follow()):
                return
            if detour := parse_detour(line):
                raise self._leave(detour, _joined(lines))
            is_pasted = not is_ahead and self._input.has_waiting()
            yield line

    def _leave(self, detour: type[NonAnswer], text: str) -> NonAnswer:
        """Make a detour; who asks for help is told the keys again."""
        self._answered = ("", "")
        if detour is HelpRequested:
            self._said.clear()
        return detour(text)

    def _prompt(self, question: str, default: str, foot: str, end: str = " ") -> None:
        self._answered = ("", "")
        fresh = [line for line in foot.split("\n") if line and line not in self._said]
        if fresh:
            self.say("\n".join(fresh))
            self._said.update(fresh)
        shown = " ".join(question.split("\n"))
        if default:
            shown += f" [{default}]"
        columns, line = self._columns(), escape_controls(shown, keep="")
        # What was typed ahead was echoed then, and with it the end of its line.
        end = "\n" if self._input.has_waiting() else end
        lines = wrap(line, columns - 1) if columns else [line]
        self._write("\n".join(lines).replace(_NO_BREAK, " ") + end)

    def _read(self, so_far: Callable[[str], str]) -> str:
        """Read a line; where the input ends, pause with what `so_far` makes of the line begun."""
        line = self._input.read()
        typed = clean_typed(decode_line(line, self._encoding).rstrip("\r\n"))
        if not line.endswith((b"\n", b"\r")):
            self._write("\n")
            raise Paused(so_far(typed))
        return typed

    def _write(self, text: str) -> None:
        encoding = getattr(self._stderr, "encoding", None) or "utf-8"
        # Who closed the terminal hears nothing; the next question finds the end of the input.
        with suppress(OSError, ValueError):
            self._stderr.write(encodable(text, encoding))
            self._stderr.flush()

    def _columns(self) -> int:
        """Return how wide the terminal is, 80 where it does not say; 0 for no terminal."""
        with suppress(OSError, ValueError, AttributeError):
            return os.get_terminal_size(self._stderr.fileno()).columns or _USUAL_COLUMNS
        return 0


def _parse_key(typed: str, keys: Keys) -> str | None:
    """Return the key that a line means: the key, its word or how that begins, else its first sign.

    A number means only itself.
    """
    key = find_key(typed, keys)
    if key is not None or not typed or typed.isdecimal():
        return key
    word = typed.casefold()
    named = [each for each in keys if label(each, keys).casefold().startswith(word)]
    return named[0] if len(named) == 1 and len(word) > 1 else find_key(typed[:1], keys)


def _joined(lines: Sequence[str]) -> str:
    return format_answer("\n".join(lines))


def _listed(keys: Keys) -> str:
    """List keys with their words; each pair stays together at the end of a row."""
    if isinstance(keys, Mapping):
        words = (f"{key} {word}".strip() for key, word in keys.items())
        return ", ".join(word.replace(" ", _NO_BREAK) for word in words)
    return ", ".join(keys)
