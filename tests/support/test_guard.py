"""The guard around the tests is itself tested: without it a test could reach a real journal."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs
import pytest

PLACES = {
    "home": lambda: Path.home() / "mentorlog",
    "config": lambda: platformdirs.user_config_path("mentorlog"),
    "data": lambda: platformdirs.user_data_path("mentorlog"),
    "log": lambda: platformdirs.user_log_path("mentorlog"),
}


@pytest.mark.parametrize("place", PLACES)
def test_no_real_folder_can_be_made(place: str) -> None:
    """A test that forgets to say where its journal is cannot write to the person's own."""
    with pytest.raises(OSError, match="no-home"):
        PLACES[place]().mkdir(parents=True)


@pytest.mark.parametrize("place", PLACES)
def test_a_home_of_its_own_can_be_written(place: str, home: Path) -> None:
    """The fixture `home` gives back what the guard takes away, and only inside of the test."""
    folder = PLACES[place]()
    folder.mkdir(parents=True)
    assert folder.is_relative_to(home)


def test_the_environment_says_nothing_of_its_own() -> None:
    """A variable of the person who runs the tests does not decide what they see."""
    ours = [name for name in os.environ if name.startswith(("MENTORLOG_", "LC_"))]
    assert ours == []
    assert "NO_COLOR" not in os.environ
