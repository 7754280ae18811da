"""A meeting at a narrow terminal, in an old locale, and with nobody to read its last page."""

from __future__ import annotations

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from support.cafe import Cafe, Language, Meeting
from support.terminal_session import CTRL_D, ENTER

OLD = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "LANG": "C"}
INTO_NOWHERE = """
import os, sys
reader, writer = os.pipe()
os.close(reader)
os.dup2(writer, 1)
os.close(writer)
from mentorlog.__main__ import run
run()
"""


def words_of(cafe: Cafe, columns: int, questions: int) -> set[str]:
    """Go through the first questions of a meeting, and return every word on the screen."""
    meeting = cafe.start("new-meeting", size=(columns, 60))
    words: set[str] = set()
    meeting.wait_until(meeting.is_still, "a question")
    for _ in range(questions):
        meeting.press_and_wait()
        words |= {word for line in meeting.lines() for word in line.split()}
    meeting.kill()
    return words


@pytest.mark.sample(1)
@pytest.mark.parametrize("language", ["en", "da"])
@pytest.mark.parametrize("columns", [40, 60])
def test_no_word_is_cut(cafe: Cafe, language: Language, columns: int) -> None:
    """What two people read at a narrow terminal are the words that they read at a wide one."""
    cafe.language = language
    cafe.autumn()
    wide = words_of(cafe, 200, 9)
    (cafe.root / "sofie-holm" / "meetings" / "2026-10-12.yaml").unlink()
    (cafe.root / ".mentorlog" / "under-way").unlink()
    cafe.autumn()
    narrow = words_of(cafe, columns, 9)
    assert len(narrow) > 40
    assert narrow - wide == set()


def test_an_old_locale(cafe: Cafe) -> None:
    """Nothing fails in ASCII; what is typed in UTF-8 arrives as it was typed."""
    cafe.language = "da"
    cafe.autumn()
    meeting = cafe.start("new-meeting", environ=OLD)
    meeting.wait_until(meeting.is_still, "a question")
    meeting.type("Ærø 🎉 日本")
    meeting.press()
    meeting.press()
    meeting.wait_until(meeting.is_still, "another question")
    meeting.type(CTRL_D)
    assert meeting.wait_for_end() == 0
    assert cafe.held()["since_last"].strip() == "Ærø 🎉 日本"
    assert b"Traceback" not in meeting.raw


@pytest.mark.parametrize("environ", [{}, OLD, {"TERM": "dumb"}], ids=str)
def test_a_keyboard_of_western_letters(cafe: Cafe, environ: dict[str, str]) -> None:
    """A terminal that sends Latin-1 and does not say so is understood."""
    cafe.autumn()
    meeting = cafe.start("new-meeting", environ=environ)
    meeting.wait_until(lambda: "Since last time" in " ".join(meeting.lines()), "the question")
    meeting.read(0.3)
    meeting.type("Blåbær på Ærø".encode("latin-1"))
    meeting.type(ENTER)
    meeting.wait_until(lambda: "since_last" in cafe.held(), "the answer in the file")
    meeting.kill()
    assert cafe.held()["since_last"].strip() == "Blåbær på Ærø"


def test_a_last_page_that_nobody_reads(cafe: Cafe) -> None:
    """`new-meeting | true`: the talk goes on to its end, all is saved, and the exit code is 0."""
    cafe.autumn()
    words = ["end-meeting", "--summary", "x", "--action", "y", "--next", "+3w", "--minutes", "60"]
    environ = {
        "HOME": str(cafe.home),
        "MENTORLOG_JOURNAL": str(cafe.root),
        "MENTORLOG_LANG": "en",
        "MENTORLOG_TODAY": cafe.today,
    }
    begun = cafe.start("new-meeting")
    begun.asked("Since last time")
    begun.kill()
    meeting = Meeting(["-c", INTO_NOWHERE, *words], environ=environ)
    cafe.sessions.append(meeting)
    meeting.leave_empty("What waits for next time?")
    meeting.wait_until(lambda: not meeting.child.isalive() or meeting.is_still(), "the end")
    assert meeting.wait_for_end() == 0
    assert (cafe.held()["summary"].strip(), cafe.held()["minutes"]) == ("x", "60")
    assert b"Traceback" not in meeting.raw
    assert b"Broken pipe" not in meeting.raw
