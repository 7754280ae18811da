"""The tutorial's session is a real one: it is held here again, and the page shows what came."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from support.cafe import SOFIE, Cafe, Meeting

PAGE = Path(__file__).parents[2] / "docs" / "tutorial" / "first-meeting.md"
FOLDER = "Your files are in /home/maria/.local/share/mentorlog\n\n"
TALL = (80, 90)


def _blocks() -> list[str]:
    """Return the screens and files that the page shows, in order."""
    page = PAGE.read_text(encoding="utf-8")
    return re.findall(r"^```(?:text|yaml)\n(.*?)\n```$", page, re.MULTILINE | re.DOTALL)


def _shown(meeting: Meeting) -> str:
    """Return what stands on the screen, with the folder that Maria's own machine would name."""
    shown = "\n".join(meeting.lines())
    return re.sub(r"Your files are in.*?\n\n", FOLDER, shown, flags=re.DOTALL)


def test_the_tutorial_shows_what_happens(cafe: Cafe) -> None:
    """Opening, talk and closing, then the meeting's file."""
    assert _blocks() == [_open(cafe), _close(cafe), _file(cafe)]


def _open(cafe: Cafe) -> str:
    cafe.today = "2026-09-14T14:30"
    meeting = cafe.start("new-meeting", size=TALL, environ={"MENTORLOG_JOURNAL": None})
    meeting.wait_for("Who are you meeting?")
    meeting.type("Sofie Holm\r")
    meeting.wait_for("And you are the")
    meeting.press("m")
    meeting.say("Where are you?", "Café by the river")
    meeting.pick("How do you meet?", "1")
    meeting.say("What stays between you", "What we say about people we know")
    meeting.leave_empty("Anything else?")
    meeting.pick("Who takes notes?", "1")
    meeting.pick("Align your expectations", "l")
    meeting.say("What do you want to talk about?", "Which student job teaches me something")
    meeting.say("And what else?", "My first job @mentor")
    meeting.leave_empty("And what else?")
    meeting.asked("Notes")
    meeting.type("\x04")
    assert meeting.wait_for_end() == 0
    return _shown(meeting)


def _close(cafe: Cafe) -> str:
    cafe.root = next(cafe.home.rglob("journal.yaml")).parent
    cafe.today = "2026-09-14T15:56"
    meeting = cafe.start("end-meeting", size=TALL, environ={"MENTORLOG_JOURNAL": None})
    meeting.write(
        "Summary", "The job must teach me something new.", "I ask for a trial month at the library."
    )
    meeting.say("Agreed:", "Ask two alumni about their first job due:+2w")
    meeting.say("Agreed:", "Introduce Sofie to Lars @mentor")
    meeting.leave_empty("Agreed:")
    meeting.pick("When do you meet next?", "2")
    meeting.say("What waits for next time?", "2")
    meeting.leave_empty("And what else?")
    meeting.pick("How many minutes was it? 85")
    assert meeting.wait_for_end() == 0
    return _shown(meeting)


def _file(cafe: Cafe) -> str:
    path = cafe.root / SOFIE / "meetings" / "2026-09-14.yaml"
    return path.read_text(encoding="utf-8").strip()
