"""Wheel and sdist as anybody installs them, with the oldest and the newest dependencies."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from support.made_files import ROOT

from mentorlog import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

SHARED = {
    "man/man1/mentorlog.1",
    "man/da/man1/mentorlog.1",
    "bash-completion/completions/mentorlog",
    "zsh/site-functions/_mentorlog",
    "fish/vendor_completions.d/mentorlog.fish",
    "powershell/completions/mentorlog.ps1",
}
SCRIPTS = "Scripts" if sys.platform == "win32" else "bin"
installs = pytest.mark.skipif(
    not os.environ.get("MENTORLOG_INSTALL"),
    reason="installs packages from the registry for a minute (MENTORLOG_INSTALL=1)",
)


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build both packages."""
    folder = tmp_path_factory.mktemp("packages")
    _run([sys.executable, "-m", "hatchling", "build", "-d", str(folder)], ROOT)
    return folder


def _run(line: Sequence[str], folder: Path, **environ: str) -> str:
    done = subprocess.run(  # noqa: S603 - a line of the test's own
        line,
        cwd=folder,
        env=os.environ | {"HOME": str(folder), "XDG_CACHE_HOME": str(folder / "cache")} | environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, (line, done.stdout, done.stderr)
    return done.stdout


def test_the_wheel_has_what_a_person_needs_and_no_more(packages: Path) -> None:
    """The program, both guides, the manual page and the completions; no tests."""
    (path,) = packages.glob("*.whl")
    names = set(zipfile.ZipFile(path).namelist())
    data = f"mentorlog-{__version__}.data/data/share/"
    assert {name.removeprefix(data) for name in names if name.startswith(data)} == SHARED
    assert {"mentorlog/guide/en.yaml", "mentorlog/guide/da.yaml", "mentorlog/py.typed"} <= names
    tops = {name.split("/")[0] for name in names}
    assert tops == {
        "mentorlog",
        data.split("/", maxsplit=1)[0],
        f"mentorlog-{__version__}.dist-info",
    }


def test_the_sdist_has_what_its_tests_need(packages: Path) -> None:
    """Whoever packages it can run the tests; nothing of a developer's machine is in it."""
    (path,) = packages.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        inside = {name.partition("/")[2] for name in archive.getnames()}
    tops = {name.split("/")[0] for name in inside}
    assert tops == {"src", "docs", "tests", "README.md", "LICENSE"} | {
        ".gitignore",
        "PKG-INFO",
        "pyproject.toml",
    }
    assert not any(name.endswith((".pyc", "_cache")) for name in inside)


@installs
@pytest.mark.parametrize("age", ["oldest", "newest"])
def test_a_first_meeting_works_where_it_is_installed(
    packages: Path, tmp_path: Path, age: str
) -> None:
    """The wheel with the lowest versions that are allowed, the sdist with the highest."""
    (package,) = packages.glob("*.whl" if age == "oldest" else "*.tar.gz")
    venv = tmp_path / "venv"
    _run([sys.executable, "-m", "venv", "--without-pip", str(venv)], tmp_path)
    pip = [sys.executable, "-m", "pip", "--python", str(venv), "install", "-q", "--no-compile"]
    lowest = _lowest() if age == "oldest" else ()
    _run([*pip, "--disable-pip-version-check", str(package), *lowest], tmp_path)
    program, journal = str(venv / SCRIPTS / "mentorlog"), str(tmp_path / "journal")
    assert _run([program, "--version"], tmp_path) == f"mentorlog {__version__}\n"
    assert {path for path in SHARED if (venv / "share" / path).is_file()} == SHARED
    for words in (
        ("new-meeting", "Sofie Holm", "--role", "mentor", "--topic", "A student job"),
        ("end-meeting", "--summary", "A start", "--action", "Ask two alumni due:+2w"),
        ("plan", "+3w", "14:30"),
        ("reflect", "--role", "coach", "--worked", "She did the talking"),
        ("status",),
        ("prep",),
        ("insights",),
        ("milestone", "add", "A student job"),
        ("milestone", "timeline", "--to", "svg", "-o", "timeline.svg"),
        *(("export", "--to", form, "-o", f"sofie.{form}") for form in ("html", "ics", "csv")),
        ("report", "--json"),
        ("schema", "meeting"),
        ("guide",),
        ("check", "--strict"),
    ):
        _run([program, *words], tmp_path, MENTORLOG_JOURNAL=journal)


def _lowest() -> list[str]:
    """Return the dependencies, each at the lowest version that pyproject allows."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    plain = [each for each in project["dependencies"] if ";" not in each]
    return [each.replace(">=", "==") for each in plain]
