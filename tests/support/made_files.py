"""The files that are made from the program; `python -m support.made_files` writes them anew.

It is run in the folder `tests`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from support.manual import format_manual
from typer._completion_shared import get_completion_script

from mentorlog.cli.completion import VARIABLE
from mentorlog.texts.program import PROGRAM

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
COMPLETIONS = Path("share/completions")
_SHELLS = {
    "bash": "mentorlog",
    "zsh": "_mentorlog",
    "fish": "mentorlog.fish",
    "powershell": "mentorlog.ps1",
}
_NOW = '\n_mentorlog_completion "$@"'
"""What zsh wants at the end of a file that it loads at the first Tab."""


def make_files() -> dict[Path, str]:
    """Return every made file's text by its path below the project's folder."""
    return {Path("share/man/man1/mentorlog.1"): format_manual(), **dict(_completions())}


def _completions() -> Iterator[tuple[Path, str]]:
    for shell, name in _SHELLS.items():
        script = get_completion_script(prog_name=PROGRAM, complete_var=VARIABLE, shell=shell)
        yield COMPLETIONS / name, f"{script.strip()}{_NOW if shell == 'zsh' else ''}\n"


if __name__ == "__main__":
    for path, text in make_files().items():
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_text(text, encoding="utf-8", newline="\n")
