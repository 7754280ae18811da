"""A session that is killed at random moments, over and over: whole files, and nothing lost.

Some kills by default, 500 with MENTORLOG_LONG=1; the seed tells which.
"""

from __future__ import annotations

import random
import shutil
import sys
import time

import pytest
from support.sampling import LONG

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from support.cafe import Cafe, Meeting
from support.terminal_session import ENTER

from mentorlog.store.disk.temporary import is_temporary

KILLS = 500 if LONG else 3
LATEST = 0.08
"""Seconds after an Enter in which the program is killed; its writing takes a part of them."""

CLOSED = "You have already closed a meeting on Mon 12 Oct. Is this another one? (y/n) no"
KEYS = {
    CLOSED: "n",
    "1/2": ENTER,
    "2/2": "x",
    "When do you meet next?": "1",
    "What waits": f"1{ENTER}",
}
TEXTS = {
    "Since last time:": "Talked to an alumna",
    "And what else?": "The thesis",
    "Notes": "In doubt",
    "Summary": "A trial month",
    "Agreed:": "Write to the ministry",
    "How many minutes": "minutes: 85",
}
States = dict[str, set[bytes | None]]


@pytest.fixture
def states(cafe: Cafe) -> States:
    """Run the session once without a kill, and note every state of every file."""
    begin(cafe)
    found: list[dict[str, bytes]] = [files(cafe)]
    meeting = cafe.start("new-meeting")
    while question := open_question(meeting):
        found.append(files(cafe))
        answer(cafe, meeting, question)
    assert meeting.wait_for_end() == 0
    found.append(files(cafe))
    for said in TEXTS.values():
        assert said in written(cafe)
    return {name: {each.get(name) for each in found} for name in found[-1]}


def begin(cafe: Cafe) -> None:
    """Write the journal as it is before the meeting."""
    shutil.rmtree(cafe.root, ignore_errors=True)
    cafe.autumn()


def files(cafe: Cafe) -> dict[str, bytes]:
    """Read every file of the journal, those of the machine aside."""
    paths = (path for path in cafe.root.rglob("*.yaml") if ".mentorlog" not in path.parts)
    return {path.relative_to(cafe.root).as_posix(): path.read_bytes() for path in paths}


def written(cafe: Cafe) -> str:
    """Read the meeting's file."""
    return (cafe.root / "sofie-holm/meetings/2026-10-12.yaml").read_text(encoding="utf-8")


def open_question(meeting: Meeting) -> str | None:
    """Wait for the next question; None when the session has ended instead."""
    meeting.wait_until(
        lambda: not meeting.child.isalive() or meeting.is_still() or CLOSED in meeting.lines(),
        "a question",
    )
    if not meeting.child.isalive():
        return None
    if CLOSED in meeting.lines():
        return CLOSED
    return next(each for each in (*TEXTS, *KEYS) if meeting.is_open(each))


def keys_for(cafe: Cafe, question: str) -> str:
    """Return what is typed: a text that is in the file already is ended with Enter."""
    if question in KEYS:
        return KEYS[question]
    said = TEXTS[question]
    return ENTER if said in written(cafe) else said.removeprefix("minutes: ") + ENTER


def answer(cafe: Cafe, meeting: Meeting, question: str) -> None:
    """Answer a question, and see that something came of it."""
    before = meeting.raw
    meeting.type(keys_for(cafe, question))
    meeting.wait_until(lambda: meeting.raw != before, "an echo")


def go_on(cafe: Cafe, states: States, chance: random.Random, kept: set[str]) -> bool:
    """Start again and answer until a kill strikes; tell whether one did."""
    meeting = cafe.start("new-meeting")
    if chance.random() < 0.1:
        return kill_after(meeting, chance.uniform(0, 0.5))
    while question := open_question(meeting):
        kept |= {said for said in TEXTS.values() if said in written(cafe)}
        if chance.random() < 0.8:
            meeting.type(keys_for(cafe, question))
            return kill_after(meeting, chance.uniform(0, LATEST))
        answer(cafe, meeting, question)
    assert meeting.wait_for_end() in {0, 1}
    return False


def kill_after(meeting: Meeting, seconds: float) -> bool:
    """Kill the program, wherever it has come by then."""
    time.sleep(seconds)
    meeting.kill()
    return True


def is_whole(cafe: Cafe, states: States, kept: set[str]) -> bool:
    """Return whether each file is in a state that it has without kills, with all that was kept."""
    odd = {name: raw.decode() for name, raw in files(cafe).items() if raw not in states[name]}
    lost = {said for said in kept if said not in written(cafe)}
    assert (odd, lost) == ({}, set())
    return True


def test_killed_at_random_moments(cafe: Cafe, states: States) -> None:
    """Each file is an old or a new one, what was answered stays, and the session ends as ever."""
    chance = random.Random(20261124)  # noqa: S311 - the same moments every time
    kills = 0
    while kills < KILLS:
        begin(cafe)
        kept: set[str] = set()
        while go_on(cafe, states, chance, kept):
            kills += 1
            assert is_whole(cafe, states, kept)
            cafe.sessions.clear()
        assert is_whole(cafe, states, set(TEXTS.values()))
        assert [path for path in cafe.root.rglob("*") if is_temporary(path.name)] == []
