"""Random histories of several clones: no text is lost, none is swept in, and all come to the same.

Twenty rounds by default, a thousand longer ones with MENTORLOG_LONG=1; MENTORLOG_ROUNDS says how
many, MENTORLOG_FROM from which seed. The number in the name of a failing one is its seed.
"""

from __future__ import annotations

import os
import random

import pytest
from support.clones import ATTRIBUTES, Clone, History, words_of
from support.desk import Desk
from support.git_fixtures import _somebody

__all__ = ["_somebody"]

LONG = bool(os.environ.get("MENTORLOG_LONG"))
ROUNDS = int(os.environ.get("MENTORLOG_ROUNDS", "1000" if LONG else "20"))
FROM = int(os.environ.get("MENTORLOG_FROM", "0"))
STEPS = int(os.environ.get("MENTORLOG_STEPS", "25" if LONG else "8"))


@pytest.mark.parametrize("seed", range(FROM, FROM + ROUNDS))
def test_no_text_is_lost_between_several_hands(desk: Desk, seed: int) -> None:
    """Each word is in the files of all, unless somebody deleted it, or chose another at a mark."""
    rng = random.Random(seed)  # noqa: S311 - chance, not secrecy
    attributes = rng.choice(list(ATTRIBUTES))
    history = History(desk, seed, rng.choice([2, 2, 3]), attributes)
    history.play(STEPS)
    for clone in history.clones:
        assert not {word for word in clone.uncommitted if history.is_in_git(word)}, history.steps
    history.settle()
    first, *others = history.clones
    for other in others:
        assert _files(other) == _files(first), history.steps
    there = words_of(first.text())
    written = {each for each in history.written if history.is_in_git(each)}
    assert not written - there - history.deleted, (written - there - history.deleted, history.steps)
    assert all(each.git.state == [] for each in history.clones)
    for clone in history.clones:
        problems = clone.git("fsck", "--no-dangling")
        assert problems == ""


def _files(clone: Clone) -> dict[str, bytes]:
    """Return a clone's files, line ends aside: a setting of git alters none that stands there."""
    return {name: raw.replace(b"\r\n", b"\n") for name, raw in clone.desk.files().items()}
