"""A word that is no command leads to the one that was probably meant."""

from __future__ import annotations

import pytest

from mentorlog.cli.near_commands import find_near_commands
from mentorlog.cli.table import TABLE

NAMES = [row.name for row in TABLE]
ACTION = ["list", "add", "change", "done", "drop", "reopen"]


@pytest.mark.parametrize(
    ("word", "names", "near"),
    [
        ("stauts", NAMES, ["status"]),
        ("end", NAMES, ["end-meeting", "end-relationship"]),
        ("Relation", NAMES, ["new-relationship", "change-relationship", "end-relationship"]),
        ("don", NAMES, ["action done", "milestone done"]),
        ("delete", NAMES, ["purge"]),
        ("delete", ACTION, ["drop"]),
        ("møde", NAMES, ["new-meeting"]),
        ("nyt-møde", NAMES, ["new-meeting"]),
        ("moede", NAMES, ["new-meeting"]),
        ("milepaele", NAMES, ["milestone"]),
        ("slet", ACTION, ["drop"]),
        ("eksportér", NAMES, ["export"]),
        ("xyzzy", NAMES, []),
    ],
)
def test_the_nearest_are_found(word: str, names: list[str], near: list[str]) -> None:
    """A slip of the hand, the beginning of a part, another program's word, a Danish one."""
    assert find_near_commands(word, names) == near
