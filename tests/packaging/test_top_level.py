"""The folder of the project itself."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_TOP = {"LICENSE", "README.md", "docs", "pyproject.toml", "src", "tests"}


def test_nothing_else_is_committed_at_the_top() -> None:
    """What somebody tried out in the checkout, such as a demo, does not come along."""
    if not (_ROOT / ".git").exists():
        pytest.skip("this is no checkout")
    line = ["git", "ls-files", "--", ":(top)"]
    found = subprocess.run(line, cwd=_ROOT, capture_output=True, text=True, check=True)  # noqa: S603
    names = {path.partition("/")[0] for path in found.stdout.splitlines()}
    assert {name for name in names if not name.startswith(".")} == _TOP
