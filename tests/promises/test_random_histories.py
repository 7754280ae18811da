"""Random histories of several clones: no text is lost, none is swept in, and all come to the same.

Twenty rounds by default, in which two write in the same file each time; a thousand longer ones with
MENTORLOG_LONG=1, which begin with steps of all sorts. MENTORLOG_ROUNDS says how many rounds there
are, MENTORLOG_STEPS how many such steps, MENTORLOG_FROM which seed is the first. The number in the
name of a failing one is its seed.
"""

from __future__ import annotations

import os
import random

import pytest
from support.clones import Clone, Place, choices, words_of
from support.desk import Desk
from support.git_fixtures import _somebody
from support.histories import History

__all__ = ["_somebody"]

LONG = bool(os.environ.get("MENTORLOG_LONG"))
ROUNDS = int(os.environ.get("MENTORLOG_ROUNDS", "1000" if LONG else "20"))
FROM = int(os.environ.get("MENTORLOG_FROM", "0"))
STEPS = int(os.environ.get("MENTORLOG_STEPS", "25" if LONG else "0"))
MEETINGS = 3
"""How often two of them write in one file before they hear of each other."""


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX")
@pytest.mark.parametrize("seed", range(FROM, FROM + ROUNDS))
def test_no_text_is_lost_between_several_hands(desk: Desk, seed: int) -> None:
    """Each word is in the files of all, unless somebody deleted it, or chose another at a mark."""
    rng = random.Random(seed)  # noqa: S311 - chance, not secrecy
    attributes = rng.choice(choices())
    history = History(Place(desk, rng, attributes), rng, rng.choice([2, 2, 3]))
    history.play(STEPS)
    history.meet(MEETINGS)
    history.settle()
    first, *others = history.clones
    for other in others:
        assert _files(other) == _files(first), history.steps
    lost = history.seen - words_of(first.text()) - history.deleted
    assert not lost, (attributes, lost, "; ".join(history.steps))
    assert all(each.git.state == [] for each in history.clones)
    for clone in history.clones:
        problems = clone.git("fsck", "--no-dangling")
        assert problems == ""


def _files(clone: Clone) -> dict[str, bytes]:
    """Return a clone's files, line ends aside: a setting of git alters none that stands there."""
    return {name: raw.replace(b"\r\n", b"\n") for name, raw in clone.desk.files().items()}
