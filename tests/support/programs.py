"""Other programs that tests use: found, or the test is skipped, saying which one is missing."""

from __future__ import annotations

import os
import shutil
from typing import NoReturn

import pytest

EVERY_PROGRAM = "EVERY_PROGRAM"
"""The variable with which `.ci/run` says that none may be missing."""


def find_program(name: str) -> str:
    """Return where a program is; skip the test where it is nowhere."""
    found = shutil.which(name)
    if found is None:
        miss(f"{name} is not installed here")
    return found


def miss(reason: str) -> NoReturn:
    """Skip the test, or let it fail where nothing may be missing."""
    if os.environ.get(EVERY_PROGRAM):
        pytest.fail(reason)
    pytest.skip(reason)
