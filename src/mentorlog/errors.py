"""ExitCode, MentorlogError and its children, Problem: facts, no sentences."""

from __future__ import annotations

import dataclasses
from enum import IntEnum
from typing import Literal

Severity = Literal["error", "warning"]


class ExitCode(IntEnum):
    """What the shell is told, as the contract of the command line names it."""

    OK = 0
    DECLINED = 1
    USAGE = 2
    BUG = 3
    NOT_FOUND = 4
    EXISTS = 5
    UNREADABLE = 6
    CONFLICT = 7
    LOCKED = 8
    SYSTEM = 9
    ATTENTION = 10
    INTERRUPTED = 130


@dataclasses.dataclass(frozen=True)
class Problem:
    """What is wrong at one place of one file, as a code and facts without a sentence.

    `line` and `column` count from 1, in code points; 0 means the file as a whole. `field` is the
    place as keys with dots (`actions.2.due`), `source` the line as it stands in the file.
    `code` names a text under `problem.` in the catalogue, and `facts` fill that text.
    """

    code: str
    file: str = ""
    line: int = 0
    column: int = 0
    field: str = ""
    source: str = ""
    severity: Severity = "error"
    facts: dict[str, object] = dataclasses.field(default_factory=dict)


class MentorlogError(Exception):
    """What went wrong, for `main` to show: the key of a text in the catalogue, and its facts.

    The text under `<text>.hint`, where there is one, says what to do. Children differ in `code`,
    the fixed word of `--json`, and in `exit_code`.
    """

    code = "bug"
    exit_code = ExitCode.BUG

    def __init__(self, text: str, problems: tuple[Problem, ...] = (), **facts: object) -> None:
        super().__init__(text, facts)
        self.text = text
        self.facts = facts
        self.problems = problems


class DeclinedError(MentorlogError):
    """Raised when the person said no."""

    code = "declined"
    exit_code = ExitCode.DECLINED


class UsageError(MentorlogError):
    """Raised when the command line cannot mean anything."""

    code = "usage"
    exit_code = ExitCode.USAGE


class NotFoundError(MentorlogError):
    """Raised when what was named is not there."""

    code = "not-found"
    exit_code = ExitCode.NOT_FOUND


class ExistsError(MentorlogError):
    """Raised when what should be made is there already."""

    code = "exists"
    exit_code = ExitCode.EXISTS


class UnreadableError(MentorlogError):
    """Raised when a file cannot be read as what it should be; `problems` says where."""

    code = "unreadable"
    exit_code = ExitCode.UNREADABLE


class ConflictError(MentorlogError):
    """Raised when a file changed meanwhile and the change cannot be made again."""

    code = "conflict"
    exit_code = ExitCode.CONFLICT


class UnsafeEditError(MentorlogError):
    """Raised when a file is written in a way that no edit can be made in safely (exit 6).

    `problems` holds one place; its facts carry `by_hand`, the lines to type there instead.
    """

    code = "unsafe-edit"
    exit_code = ExitCode.UNREADABLE


class LockedError(MentorlogError):
    """Raised when another mentorlog held the journal for too long."""

    code = "locked"
    exit_code = ExitCode.LOCKED


class SystemRefusedError(MentorlogError):
    """Raised when the disk or the system refused."""

    code = "system"
    exit_code = ExitCode.SYSTEM


class InterruptedTalkError(MentorlogError):
    """Raised when Ctrl-C was pressed."""

    code = "interrupted"
    exit_code = ExitCode.INTERRUPTED
