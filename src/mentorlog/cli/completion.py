"""What a shell is told when somebody presses Tab: Typer's words without loading Rich.

Typer's completers for zsh, fish and PowerShell send each help text through Rich, which costs more
than all the rest. These say help texts as they are; bash shows none.
"""

from __future__ import annotations

import os
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

from mentorlog.cli.app import PROGRAM, build_frame

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentorlog.session.session import Session


VARIABLE = "_MENTORLOG_COMPLETE"
_ZSH_MARKS = str.maketrans(
    {"\\": "\\" * 4, '"': '\\"', "'": "'\\''", "$": "\\$", "`": "\\`", ":": "\\\\:"}
)
"""What zsh reads twice: between `'` when it evaluates the answer, between `"` in `_arguments`."""


class Item(Protocol):
    """What is offered: a word to put in, and what may be said about it."""

    value: str
    help: str | None


def is_asked() -> bool:
    """Tell whether a shell runs the program to have a word completed."""
    return bool(os.environ.get(VARIABLE))


def answer_shell(session: Session) -> int:
    """Answer the shell on standard output; give back the exit code that its script waits for."""
    try:
        frame = build_frame()
        use_plain_completers()
        frame.main(args=[], prog_name=PROGRAM, standalone_mode=False, obj=session)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 0
    except Exception:  # noqa: BLE001 - a message would be written into the line being typed
        return 1
    return 0


def use_plain_completers() -> None:
    """Put completers that need no Rich in the place of those that building the frame put in."""
    completion: Any = import_module("typer.completion")
    completion.completion_init()
    for shell, say in _SHELLS.items():
        known = completion.shell_completion.get_completion_class(shell)
        plain = type(f"Plain{known.__name__}", (known,), {"format_completion": _method(say)})
        completion.shell_completion.add_completion_class(plain, shell)


def format_for_zsh(item: Item) -> str:
    """Say a word as an entry of zsh's `_arguments`."""
    value = item.value.translate(_ZSH_MARKS)
    about = (item.help or "").translate(_ZSH_MARKS)
    return f'"{value}":"{about}"' if about else f'"{value}"'


def format_for_fish(item: Item) -> str:
    """Say a word and, after a tab, what it is."""
    about = re.sub(r"\s+", " ", item.help or "")
    return f"{item.value}\t{about}" if about else item.value


def format_for_powershell(item: Item) -> str:
    """Say a word and, after three colons, what it is; the place must not be empty."""
    about = re.sub(r"\s+", " ", item.help or "")
    return f"{item.value}:::{about or ' '}"


def _method(say: Callable[[Item], str]) -> Callable[[object, Item], str]:
    return lambda _completer, item: say(item)


_SHELLS: dict[str, Callable[[Item], str]] = {
    "zsh": format_for_zsh,
    "fish": format_for_fish,
    "powershell": format_for_powershell,
    "pwsh": format_for_powershell,
}
