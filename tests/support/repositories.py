"""A person's own git, typed in a shell beside mentorlog."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from support.desk import SOFIE, Desk

NAME = {
    "GIT_AUTHOR_NAME": "Mette Krogh",
    "GIT_AUTHOR_EMAIL": "mette@example.org",
    "GIT_COMMITTER_NAME": "Mette Krogh",
    "GIT_COMMITTER_EMAIL": "mette@example.org",
}
MEETING = f"{SOFIE}/meetings/2026-10-05.yaml"
REFLECTION = f"{SOFIE}/private/2026-10-05.yaml"
HELD = """\
status: held
minutes: 90
place: Café Østen
summary: |
  Prøv en måned.
actions:
  - text: Ask two alumni
    owner: mentee
  - text: Introduce her to Lars
    owner: mentor
"""


@dataclass(frozen=True)
class Repository:
    """Run git in a folder, and look at what it holds."""

    top: Path

    def __call__(self, *words: str) -> str:
        """Run git, which has to work, and return what it prints."""
        done = self.run(*words)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip("\n")

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run git, however it ends."""
        return subprocess.run(  # noqa: S603 - the tests' own repositories
            ["git", *words],  # noqa: S607
            cwd=self.top,
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def subjects(self) -> list[str]:
        """List the first lines of all commits, newest first."""
        return self("log", "--format=%s").splitlines()

    @property
    def state(self) -> list[str]:
        """List what is not committed, as `git status` names it."""
        return self("-c", "core.quotePath=false", "status", "--porcelain").splitlines()

    def committed(self, path: str, version: str = "HEAD") -> str:
        """Return what a version remembers of a file."""
        return self("show", f"{version}:{path}")

    def touched(self, version: str = "HEAD") -> list[str]:
        """List the files that a commit made other."""
        words = ("-c", "core.quotePath=false", "show", "--format=", "--name-only", "--no-renames")
        return sorted(self(*words, version).splitlines())

    def hook(self, name: str, script: str) -> None:
        """Put a hook in place."""
        path = Path(self("rev-parse", "--absolute-git-dir")) / "hooks" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)

    def files(self) -> Mapping[str, str]:
        """Return all files as they were committed last."""
        names = self("ls-tree", "-r", "--name-only", "-z", "HEAD").split("\0")[:-1]
        return {name: self.committed(name) for name in names}


def meet_at(desk: Desk, place: Path) -> None:
    """Let git know who commits, when, and one place to meet, as settings of the person's own."""
    place.mkdir()
    Repository(place)("init", "--quiet", "--bare", "--initial-branch=main")
    settings = place.with_name("gitconfig")
    lines = (
        *("[user]", "name = Mette Krogh", "email = mette@example.org"),
        *("[init]", "defaultBranch = main"),
        *('[remote "origin"]', f"url = {place}", "fetch = +refs/heads/*:refs/remotes/origin/*"),
    )
    settings.write_text("\n".join(lines), encoding="utf-8")
    desk.monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(settings))
    for name in ("GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"):
        desk.monkeypatch.setenv(name, "2026-10-12T14:05:00")


def begin(desk: Desk, top: Path | None = None) -> Repository:
    """Put a journal with one meeting under git by hand, and let mentorlog make commits in it."""
    desk.write("journal.yaml", "name: Mette\nlanguage: en\ngit:\n  commit: true\n")
    desk.sofie()
    desk.meeting("2026-10-05", HELD)
    desk.write(f"{SOFIE}/private/2026-10-05.yaml", "worked: |\n  Walking.\n")
    repository = Repository(top or desk.root)
    repository("init", "--quiet", "--initial-branch=main")
    repository("add", ".")
    repository("commit", "--quiet", "-m", "Begin by hand")
    return repository
