"""The hook for pre-commit: `mentorlog check` of the repository that is being committed to."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
import yaml
from support.desk import Desk

HOOKS = Path(__file__).parents[3] / ".pre-commit-hooks.yaml"


@pytest.mark.parametrize(("text", "code"), [("notes: x\n", 0), ("notes: [x\n", 10)])
def test_the_hook_stops_what_check_calls_an_error(desk: Desk, text: str, code: int) -> None:
    """Run in the repository's folder, as pre-commit does, and about no other journal."""
    desk.sofie()
    desk.meeting("2026-10-05", text)
    desk.monkeypatch.chdir(desk.root)
    (hook,) = yaml.safe_load(HOOKS.read_text("utf-8"))
    line: list[str] = [*shlex.split(hook["entry"]), *hook["args"]]
    program, *words = line
    assert (program, hook["pass_filenames"]) == ("mentorlog", False)
    assert desk(*words).code == code
