"""The answers to a shell when somebody presses Tab: Typer's protocols without Rich.

Typer's completers for zsh, fish and PowerShell render each help text with Rich, whose import takes
longer than all the rest. These print help texts as they are; bash shows none. Values such as people
and meetings come from `mentorlog.session.completers`.
"""

from __future__ import annotations

import os
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

from mentorlog.cli.app import build_frame
from mentorlog.cli.shell_scripts import use_own_bash_script
from mentorlog.texts.program import PROGRAM

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentorlog.session.session import Session


VARIABLE = "_MENTORLOG_COMPLETE"
_ZSH_MARKS = str.maketrans(
    {"\\": "\\" * 4, '"': '\\"', "'": "'\\''", "$": "\\$", "`": "\\`", ":": "\\\\:"}
)
"""Signs that zsh reads twice: between `'` in the answer, between `"` in `_arguments`."""


_PLAIN = r"[\w./=:+-]+"
"""The words that PowerShell needs no quotes for."""

_BASH_MARKS = r"[^\w@%+=:,./~-]"
"""The characters that have a meaning of their own for bash."""


class Item(Protocol):
    """A completion: the word to insert, and its help text."""

    value: str
    help: str | None


def is_asked() -> bool:
    """Return whether a shell runs the program to complete a word."""
    return bool(os.environ.get(VARIABLE))


def answer_shell(session: Session) -> int:
    """Answer the shell on standard output; return the exit code that its script waits for."""
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
    """Replace the completers that Typer registers when the frame is built by ours without Rich."""
    completion: Any = import_module("typer.completion")
    completion.completion_init()
    for shell, say in _SHELLS.items():
        known = completion.shell_completion.get_completion_class(shell)
        own: dict[str, Any] = {"format_completion": _method(say)}
        if shell == "bash":
            own["source_template"] = use_own_bash_script()
            own["get_completion_args"] = lambda completer, known=known: (
                read_bash_line() or known.get_completion_args(completer)
            )
        if shell == "zsh":
            own["complete"] = lambda completer, known=known: (
                offer_keys_in_zsh(completer) or known.complete(completer)
            )
        plain = type(f"Plain{known.__name__}", (known,), own)
        completion.shell_completion.add_completion_class(plain, shell)


def offer_keys_in_zsh(completer: Any) -> str:  # noqa: ANN401 - Typer's class, made at run time
    """Return a script that completes words ending in `=` without a blank; empty for other words."""
    import shlex

    found = completer.get_completions(*completer.get_completion_args())
    if not found or not all(item.value.endswith("=") for item in found):
        return ""
    words = " ".join(shlex.quote(f"{item.value}:{item.help or ''}") for item in found)
    return f"local -a keys; keys=({words}); _describe '' keys -S ''"


def read_bash_line() -> tuple[list[str], str] | None:
    """Return the words before the cursor and the one under it, which may be empty.

    The script passes them as lines. Typer drops empty ones, and takes the word behind the cursor
    for the one under it. Returns None for a single line.
    """
    from typer._click.shell_completion import split_arg_string

    lines = os.environ["COMP_WORDS"].split("\n")
    if len(lines) == 1:
        return None
    words = [next(iter(split_arg_string(line)), "") for line in lines]
    place = int(os.environ["COMP_CWORD"])
    before, word = join_values(words[1:place]), next(iter(words[place:]), "")
    # bash breaks the line at `=` as well: `--with=so` arrives as three words.
    if word == "=":
        return before, ""
    if before[-1:] and before[-1].endswith("="):
        return [*before[:-1], before[-1][:-1]], word
    return before, word


def join_values(words: list[str]) -> list[str]:
    """Join `--with`, `=` and `sofie`, where bash splits the line, into one word again."""
    joined: list[str] = []
    for word in words:
        if joined and (word == "=" or joined[-1].endswith("=")) and joined[-1].startswith("--"):
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def format_for_bash(item: Item) -> str:
    """Return a word as bash needs it on the line: quoted, unless a quotation was begun."""
    import shlex

    try:
        # This fails while a quotation is open, and inside of one bash quotes by itself.
        shlex.split(os.environ.get("COMP_WORDS", ""))
    except ValueError:
        return item.value
    return re.sub(_BASH_MARKS, r"\\\g<0>", item.value)


def format_for_zsh(item: Item) -> str:
    """Return a word as an entry of zsh's `_arguments`."""
    value = item.value.translate(_ZSH_MARKS)
    about = (item.help or "").translate(_ZSH_MARKS)
    return f'"{value}":"{about}"' if about else f'"{value}"'


def format_for_fish(item: Item) -> str:
    """Return a word followed by a tab and its help text."""
    about = re.sub(r"\s+", " ", item.help or "")
    return f"{item.value}\t{about}" if about else item.value


def format_for_powershell(item: Item) -> str:
    """Return a word, three colons and its help text, which must not be empty."""
    about = re.sub(r"\s+", " ", item.help or "")
    value = (
        item.value
        if re.fullmatch(_PLAIN, item.value)
        else "'" + item.value.replace("'", "''") + "'"
    )
    return f"{value}:::{about or ' '}"


def _method(say: Callable[[Item], str]) -> Callable[[object, Item], str]:
    return lambda _completer, item: say(item)


_SHELLS: dict[str, Callable[[Item], str]] = {
    "bash": format_for_bash,
    "zsh": format_for_zsh,
    "fish": format_for_fish,
    "powershell": format_for_powershell,
    "pwsh": format_for_powershell,
}
