"""Leaving a question for the editor, for a pause or at once, and coming back to it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from support.cafe import SOFIE, Cafe, Meeting
from support.terminal_session import CTRL_C, CTRL_D, ENTER, paste


def _to_the_topics(cafe: Cafe) -> Meeting:
    meeting = cafe.start("new-meeting")
    meeting.leave_empty("Since last time:")
    meeting.pick("1/2")
    meeting.pick("2/2")
    meeting.asked("And what else?")
    return meeting


def _editor(folder: Path, *lines: str) -> str:
    """Make an editor in a path with blanks, which adds lines to what it is given."""
    script = folder / "my own editor" / "edit it.sh"
    script.parent.mkdir()
    text = "\\n".join(lines)
    script.write_text(f'#!/bin/sh\nprintf "%b" "{text}" >> "$1"\n', encoding="utf-8")
    script.chmod(0o755)
    return str(script)


def test_an_exclamation_mark_opens_the_editor(cafe: Cafe, tmp_path: Path) -> None:
    """The text so far is there, and what comes back is saved and gone on with."""
    cafe.autumn()
    editor = _editor(tmp_path, "from the editor", "two")
    meeting = cafe.start("new-meeting", environ={"EDITOR": editor})
    meeting.say("Since last time:", "!")
    meeting.asked("Since last time: from the editor two")
    meeting.press()
    meeting.pick("1/2")
    meeting.pick("2/2")
    meeting.say("And what else?", "!")
    meeting.asked("And what else?")
    meeting.wait_for("from the editor")
    meeting.leave_empty("And what else?")
    meeting.asked("Notes")
    meeting.type("by hand" + ENTER)
    meeting.wait_for("by hand")
    meeting.type("!" + ENTER)
    meeting.wait_for("two")
    meeting.press()
    meeting.asked("Summary")
    assert cafe.held()["topics"][1:] == ["from the editor", "two"]
    assert cafe.held()["notes"].split() == ["by", "hand", "from", "the", "editor", "two"]
    assert list((cafe.root / ".mentorlog").glob("unsaved/*")) == []


def test_an_editor_that_is_not_there_is_said_and_nothing_is_lost(cafe: Cafe) -> None:
    """The question stands there again with what was typed."""
    cafe.autumn()
    meeting = cafe.start("new-meeting", environ={"EDITOR": "/no/such/editor"})
    meeting.say("Since last time:", "!")
    meeting.wait_for("/no/such/editor")
    meeting.say("Since last time:", "Talked")
    meeting.asked("1/2")
    assert list((cafe.root / ".mentorlog").glob("unsaved/*")) == []


PAUSES = (
    ("Since last time:", "Talked"),
    ("1/2", ""),
    ("And what else?", "The thesis"),
    ("Notes, if you want any:", "In doubt"),
    ("Summary", "A trial month"),
    ("Agreed:", "Write a CV"),
    ("When do you meet next?", ""),
    ("What waits for next time?", "My CV"),
    ("How many minutes was it?", ""),
)


def test_ctrl_d_pauses_in_every_step(cafe: Cafe) -> None:
    """Exit code 0, what was begun is saved, and the last lines say how to go on."""
    cafe.autumn()
    for question, begun in PAUSES:
        meeting = cafe.start("new-meeting")
        _pass(meeting, question)
        meeting.type(begun)
        if begun:
            meeting.wait_for(begun)
        meeting.type(CTRL_D)
        assert meeting.wait_for_end() == 0
        assert meeting.lines()[-2:] == [
            "Paused. Everything so far is saved. Carry on with:",
            "  mentorlog new-meeting sofie-holm",
        ]
    held = cafe.held()
    assert held["since_last"] == "Talked\n"
    assert held["topics"][-1] == "The thesis"
    assert held["notes"] == "In doubt\n"
    assert held["summary"] == "A trial month\n"
    assert [each["text"] for each in held["actions"]] == ["Write a CV"]
    assert cafe.found(f"{SOFIE}/relationship.yaml")["topics"] == ["My CV"]


def _pass(meeting: Meeting, question: str) -> None:
    """Go through what is asked until a question is open, saying nothing."""
    meeting.wait_until(meeting.is_still, "a question")
    while not meeting.is_open(question):
        meeting.press_and_wait()


def test_ctrl_c_stops_at_once_and_loses_nothing(cafe: Cafe) -> None:
    """Exit code 130, and the lines that were entered are there."""
    cafe.autumn()
    meeting = _to_the_topics(cafe)
    meeting.say("And what else?", "The thesis")
    meeting.asked("And what else?")
    meeting.type("begun" + CTRL_C)
    assert meeting.wait_for_end() == 130
    assert cafe.held()["topics"][-1] == "The thesis"


def test_what_is_pasted_is_one_answer(cafe: Cafe) -> None:
    """Lines of a paste do not answer the questions that follow."""
    cafe.autumn()
    meeting = cafe.start("new-meeting")
    meeting.asked("Since last time:")
    meeting.type(paste("Talked to\r\ntwo alumnae"))
    meeting.wait_for("two alumnae")
    meeting.press()
    meeting.pick("1/2")
    meeting.pick("2/2")
    meeting.leave_empty("And what else?")
    meeting.asked("Notes")
    meeting.type(paste("First.\n\nSecond.\n"))
    meeting.wait_for("Second.")
    meeting.press()
    meeting.asked("Summary")
    assert cafe.held()["since_last"] == "Talked to two alumnae\n"
    assert cafe.held()["notes"] == "First.\n\nSecond.\n"
