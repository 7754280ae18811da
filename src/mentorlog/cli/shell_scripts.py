"""The script for bash: Typer's, without the blank behind `KEY=`."""

from __future__ import annotations

from importlib import import_module
from typing import Any

_END = "    return 0\n"
_NO_BLANK = "    [[ ${COMPREPLY-} == *= ]] && compopt -o nospace\n"


def use_own_bash_script() -> str:
    """Replace Typer's script by ours, for `--install-completion` too, and return it."""
    typers: Any = vars(import_module("typer._completion_shared"))
    scripts: dict[str, str] = typers["_completion_scripts"]
    if _NO_BLANK not in scripts["bash"]:
        scripts["bash"] = scripts["bash"].replace(_END, f"{_NO_BLANK}{_END}")
    return scripts["bash"]
