"""The script that bash is given: Typer's, with no blank put behind `KEY=`."""

from __future__ import annotations

from importlib import import_module
from typing import Any

_END = "    return 0\n"
_NO_BLANK = "    [[ ${COMPREPLY-} == *= ]] && compopt -o nospace\n"


def use_own_bash_script() -> str:
    """Put our script in the place of Typer's, for `--install-completion` too, and return it."""
    typers: Any = vars(import_module("typer._completion_shared"))
    scripts: dict[str, str] = typers["_completion_scripts"]
    if _NO_BLANK not in scripts["bash"]:
        scripts["bash"] = scripts["bash"].replace(_END, f"{_NO_BLANK}{_END}")
    return scripts["bash"]
