"""Other programs that tests use: found, or the test is skipped, saying which one is missing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any, NoReturn

import pytest

EVERY_PROGRAM = "EVERY_PROGRAM"
"""The variable with which `.ci/run` says that none may be missing."""

MODULES = Path(__file__).parents[2] / ".tools" / "node" / "node_modules"
"""Where `.ci/run` puts what node runs."""


def find_program(name: str) -> str:
    """Return where a program is; skip the test where it is nowhere."""
    found = shutil.which(name)
    if found is None:
        miss(f"{name} is not installed here")
    return found


def find_module(name: str) -> Path:
    """Return the folder of one of node's modules; skip the test where it is not installed."""
    if not (MODULES / name).is_dir():
        miss(f"node's module {name} is not installed here (.ci/run does it)")
    return MODULES / name


def run_node(script: str, *argv: str) -> Any:  # noqa: ANN401 - whatever the script prints
    """Run a script in node, and return the JSON that it prints."""
    line = [find_program("node"), "-e", script, *argv]
    environ = {**os.environ, "NODE_PATH": str(MODULES)}
    done = subprocess.run(line, env=environ, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def miss(reason: str) -> NoReturn:
    """Skip the test, or let it fail where nothing may be missing."""
    if os.environ.get(EVERY_PROGRAM):
        pytest.fail(reason)
    pytest.skip(reason)
