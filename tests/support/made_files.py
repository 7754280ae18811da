"""The files that are made from the program; `python -m support.made_files` writes them anew.

It is run in the folder `tests`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from support.manual import format_manual
from support.screens import draw_screen
from typer._completion_shared import get_completion_script

from mentorlog.cli.completion import VARIABLE
from mentorlog.texts.program import PROGRAM

ROOT = Path(__file__).parents[2]
COMPLETIONS = Path("docs/share/completions")
_SHELLS = {
    "bash": "mentorlog",
    "zsh": "_mentorlog",
    "fish": "mentorlog.fish",
    "powershell": "mentorlog.ps1",
}
_NOW = '\n_mentorlog_completion "$@"'
"""What zsh wants at the end of a file that it loads at the first Tab."""


_PICTURES = Path("docs/pictures")


def _make_completion(shell: str, name: str) -> tuple[Path, Callable[[], str]]:
    def make() -> str:
        script = get_completion_script(prog_name=PROGRAM, complete_var=VARIABLE, shell=shell)
        return f"{script.strip()}{_NOW if shell == 'zsh' else ''}\n"

    return COMPLETIONS / name, make


MADE: dict[Path, Callable[[], str]] = {
    Path("docs/share/man/man1/mentorlog.1"): partial(format_manual, "en"),
    Path("docs/share/man/da/man1/mentorlog.1"): partial(format_manual, "da"),
    **dict(_make_completion(shell, name) for shell, name in _SHELLS.items()),
    _PICTURES / "status.svg": partial(draw_screen, "en", "status"),
    _PICTURES / "prep.svg": partial(draw_screen, "en", "prep"),
    _PICTURES / "timeline.svg": partial(draw_screen, "en", "milestone", "timeline"),
    _PICTURES / "status.da.svg": partial(draw_screen, "da", "status"),
}
"""How each made file is made, by its path below the project's folder."""

if __name__ == "__main__":
    for path, make in MADE.items():
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_text(make(), encoding="utf-8", newline="\n")
