"""Two people look at the screen: nothing private on it, and nothing of anybody else."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from support.cafe import SOFIE, Cafe, Language, Meeting
from support.terminal_session import Terminal

CANARY = "kanariefugl"

PRIVATE = {
    f"{SOFIE}/private/approach.yaml": f"how: {CANARY}\nvalues: {CANARY}\nopen_about: {CANARY}\n",
    f"{SOFIE}/private/2026-09-21.yaml": f"worked: {CANARY}\nobserved: {CANARY}\nroles: [coach]\n",
    f"{SOFIE}/private/2026-09-07.yaml": f"did_not_work: {CANARY}\nlistening: [1]\n",
    "emil/relationship.yaml": f"name: {CANARY}\nme: mentor\nboundaries: [{CANARY}]\n",
    "emil/meetings/2026-10-11.yaml": f"notes: {CANARY}\nactions: [{CANARY}]\n",
    "emil/meetings/2026-10-12.yaml": f"status: planned\ntopics: [{CANARY}]\n",
    f"emil-{CANARY}/meetings/2026-10-12.yaml": "status: planned\n",
}


@pytest.mark.sample(1)
@pytest.mark.parametrize("language", ["en", "da"])
@pytest.mark.parametrize("me", ["mentor", "mentee"])
def test_nothing_private_and_nothing_of_others_is_ever_shown(
    cafe: Cafe, language: Language, me: str
) -> None:
    """Not in a whole meeting with every aid asked for, nor in its last page, nor when it pauses."""
    cafe.language = language
    cafe.autumn(me)
    for name, text in PRIVATE.items():
        cafe.write(name, text)
    shown = b""
    for command in ("new-meeting", "end-meeting", "new-meeting"):
        meeting = cafe.start(command, "sofie")
        _go_through(meeting)
        shown += meeting.raw
    assert CANARY.encode() not in shown
    assert b"Sofie" in shown


def _go_through(meeting: Meeting) -> None:
    """Ask for the aids of every question, and answer it with Enter."""
    for _ in range(30):
        _wait_for_question_or_end(meeting)
        if not meeting.child.isalive():
            return
        for keys in ("?", "\r", "\r"):
            meeting.type(keys)
            _settle(meeting)


def _wait_for_question_or_end(meeting: Meeting) -> None:
    signs = ("Ctrl-D", "(y/n)", "(j/n)")
    meeting.wait_until(
        lambda: (
            not meeting.child.isalive()
            or any(sign in " ".join(meeting.lines()[-2:]) for sign in signs)
        ),
        "a question",
    )


def _settle(meeting: Meeting) -> None:
    before = None
    while before != meeting.raw:
        before = meeting.raw
        meeting.read(0.1)


def test_a_private_folder_that_cannot_be_opened_is_no_reason_to_speak_of_it(cafe: Cafe) -> None:
    """Even a broken reflection is nothing for this screen."""
    cafe.autumn()
    cafe.write(f"{SOFIE}/private/2026-09-21.yaml", f"worked: [{CANARY}\n")
    meeting = cafe.start("new-meeting")
    meeting.asked("Since last time:")
    assert CANARY.encode() not in meeting.raw
    assert b"private" not in meeting.raw


def test_the_page_goes_to_standard_output_and_the_talk_does_not(cafe: Cafe, tmp_path: Path) -> None:
    """So that the page can be redirected while the two still talk."""
    cafe.autumn()
    file = tmp_path / "page.txt"
    program = (
        "import os, sys; from mentorlog.__main__ import main;"
        f"os.dup2(os.open({str(file)!r}, os.O_WRONLY | os.O_CREAT), 1);"
        "sys.exit(main(['end-meeting', 'sofie']))"
    )
    environ = {
        "MENTORLOG_JOURNAL": str(cafe.root),
        "MENTORLOG_TODAY": "2026-09-21T16:00",
        "MENTORLOG_LANG": "en",
        "HOME": os.devnull,
    }
    meeting = Terminal(["-c", program], environ=environ)
    for question in ("Agreed:", "What waits for next time?"):
        meeting.wait_for(question)
        meeting.type("\r")
    assert meeting.wait_for_end() == 0
    page = file.read_text(encoding="utf-8")
    assert page.startswith("\nSofie Holm, Mon 21 Sep 14:30, 1 h 30 min, Café by the river")
    assert "Agreed:" not in page
    assert "mentorlog export" not in "\n".join(meeting.lines())
