"""The program's name as it is typed in the shell that it was started from."""

from __future__ import annotations

import os
import re
import sys
from functools import cache
from importlib import import_module
from pathlib import Path

from mentorlog.languages import FALLBACK

PROGRAM = "mentorlog"
_SUFFIXES = ("", ".exe")


@cache
def name_program() -> str:
    """Return `mentorlog` where the shell finds this program by it, else what was typed for it."""
    script = Path(sys.argv[0])
    if script.name == "__main__.py" and script.parent == Path(__file__).parents[1]:
        beside = os.path.join(os.path.dirname(sys.executable), PROGRAM)  # noqa: PTH118, PTH120 - a link is not followed
        typed = f"{_quote(sys.orig_argv[0])} -m {PROGRAM}"
    elif script.stem == PROGRAM:
        beside, typed = sys.argv[0], _quote(sys.argv[0])
    else:
        return PROGRAM
    return PROGRAM if _is_found(beside) else typed


def name_commands(text: str) -> str:
    """Return a text of our own with the commands that it names as they are typed here."""
    name = name_program() if PROGRAM in text else PROGRAM
    return text if name == PROGRAM else _named_command().sub(lambda _: name, text)


@cache
def _named_command() -> re.Pattern[str]:
    """Return what finds the name where a sentence names a command, and not the program."""
    texts = import_module(f"mentorlog.texts.{FALLBACK}.examples").TEXTS
    commands = {line.split()[0] for line in texts.values()}
    return re.compile(rf"\b{PROGRAM}(?= (?:{'|'.join(sorted(commands))}|help|--[a-z-]+)\b)")


def _is_found(script: str) -> bool:
    """Return whether the first `mentorlog` on the PATH is that script."""
    folders = os.environ.get("PATH", os.defpath).split(os.pathsep)
    paths = (os.path.join(each, PROGRAM + end) for each in folders for end in _SUFFIXES)  # noqa: PTH118 - a folder may be odd
    found = next((path for path in paths if os.path.isfile(path) and os.access(path, os.X_OK)), "")  # noqa: PTH113
    return any(_is_same(found, script + end) for end in _SUFFIXES)


def _is_same(left: str, right: str) -> bool:
    try:
        return os.path.samefile(left, right)  # noqa: PTH121 - an empty path is none
    except OSError:
        return False


def _quote(path: str) -> str:
    """Return a path as a word of the shell; PowerShell runs a quoted one only after `&`."""
    if os.sep == "\\":
        return f'& "{path}"' if " " in path else path
    import shlex

    return shlex.quote(path)
