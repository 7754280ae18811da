"""The hook for pre-commit: `mentorlog check` of the repository that is being committed to."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from support.desk import Desk
from support.programs import find_program
from support.repositories import NAME, Repository

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


def test_the_real_pre_commit_runs_it(desk: Desk, tmp_path: Path) -> None:
    """It takes the file of hooks as it is, and stops a commit with a broken file."""
    pre_commit = find_program("pre-commit")
    environ = {**os.environ, **NAME, "HOME": str(tmp_path), "PRE_COMMIT_HOME": str(tmp_path)}
    environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{environ['PATH']}"

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        line = [pre_commit, *words]
        return subprocess.run(  # noqa: S603 - the program found above
            line, cwd=desk.root, env=environ, capture_output=True, text=True, check=False
        )

    desk.sofie()
    desk.meeting("2026-10-05", "notes: [x\n")
    assert run("validate-manifest", str(HOOKS)).returncode == 0
    # Its own environment would be built from the newest commit; this is the one that is tested.
    (hook,) = yaml.safe_load(HOOKS.read_text("utf-8"))
    local = {"repos": [{"repo": "local", "hooks": [{**hook, "language": "system"}]}]}
    desk.write(".pre-commit-config.yaml", yaml.safe_dump(local))
    repository = Repository(desk.root)
    repository("init", "--quiet")
    repository("add", ".")
    stopped = run("run", "--all-files")
    assert (stopped.returncode, "2026-10-05.yaml:1" in stopped.stdout) == (1, True)
    desk.meeting("2026-10-05", "notes: x\n")
    repository("add", ".")
    assert run("run", "--all-files").returncode == 0
