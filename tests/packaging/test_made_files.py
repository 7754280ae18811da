"""What the package ships beside the program says what the program says."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from support.made_files import MADE, ROOT

from mentorlog import __version__


@pytest.mark.parametrize("path", MADE, ids=str)
def test_a_made_file_is_what_the_program_gives_now(path: Path) -> None:
    """The manual page, the completions and the screens of the docs are never behind."""
    assert (ROOT / path).read_text(encoding="utf-8") == MADE[path](), (
        "in tests: python -m support.made_files"
    )


def test_the_changelog_tells_of_this_version() -> None:
    """A new number is not finished before it is told what it brings."""
    page = (ROOT / "docs" / "changelog.md").read_text(encoding="utf-8")
    assert f"## [{__version__}] - " in page


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
@pytest.mark.parametrize("folder", ["man1", "da/man1"])
def test_the_manual_page_is_sound_roff(folder: str) -> None:
    """A macro that does not exist, or a line that begins with a stray dot, is warned of."""
    page = ROOT / "docs" / "share" / "man" / folder / "mentorlog.1"
    done = subprocess.run(  # noqa: S603 - a line of the test's own
        ["groff", "-k", "-man", "-Tutf8", "-ww", "-z", str(page)],  # noqa: S607 - looked for above
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
