"""The outcome of a command: one result, shown as a screen or as a JSON document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentorlog.errors import ExitCode

if TYPE_CHECKING:
    from rich.console import RenderableType

    from mentorlog.output.styled_lines import StyledLines

    Drawing = RenderableType | StyledLines | str


class Verbatim(str):
    """Lines that are never wrapped: a path, or a source line with its caret."""

    __slots__ = ()


@dataclass(frozen=True)
class Outcome:
    """The result of a command, for people and for programs.

    `data` is what `--json` prints: a frozen dataclass of the feature with domain values in it, or a
    function that returns it, which a person who sees the screen need not wait for.

    `screen` is called only when a person is shown the result; a string from it is printed without
    loading Rich, and bytes are a document, UTF-8 everywhere but on a terminal.

    `notices` are sentences for standard error, such as the name of a file that could not be read.
    """

    data: object
    screen: Callable[[], Drawing | bytes]
    exit_code: ExitCode = ExitCode.OK
    notices: tuple[str, ...] = ()
