"""A meeting whose program is killed, again and again: nothing is lost, nothing is asked twice."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from support.cafe import SOFIE, Cafe, Meeting
from support.terminal_session import ENTER

from mentorlog.store.disk.temporary import is_temporary

Step = tuple[str, Callable[[Meeting], None]]


def _line(question: str, text: str) -> Step:
    return question, lambda meeting: meeting.say(question, text)


def _key(question: str, key: str = ENTER) -> Step:
    return question, lambda meeting: meeting.pick(question, key)


def _text(question: str, text: str) -> Step:
    return question, lambda meeting: meeting.write(question, text)


def _list(question: str, line: str, end: str) -> Step:
    def answer(meeting: Meeting) -> None:
        meeting.say(question, line)
        meeting.leave_empty(end)

    return question, answer


STEPS: tuple[Step, ...] = (
    _line("Since last time:", "Talked to an alumna"),
    _key("1/2  Introduce Sofie to Lars"),
    _key("2/2  Ask two alumni", "x"),
    _list("And what else?", "The thesis", "And what else?"),
    _text("Notes, if you want any:", "In doubt"),
    _text("Summary, in Sofie's own words:", "A trial month"),
    _list("Agreed:", "Write to the ministry", "Agreed:"),
    _key("When do you meet next?", "1"),
    _list("What waits for next time?", "1", "And what else?"),
    _line("How many minutes was it?", "85"),
)

ANSWERS = {
    "status": "held",
    "since_last": "Talked to an alumna\n",
    "topics": ["First job in the public sector", "The thesis"],
    "notes": "In doubt\n",
    "summary": "A trial month\n",
    "actions": [{"text": "Write to the ministry", "owner": "mentee"}],
    "minutes": "85",
}


def test_killed_after_every_answer_it_goes_on_with_the_next_question(cafe: Cafe) -> None:
    """What was answered is on the disk and not asked again, a promise that is kept neither."""
    cafe.autumn()
    for place, (question, answer) in enumerate(STEPS):
        meeting = cafe.start("new-meeting")
        meeting.asked(question)
        earlier = [each for each, _ in STEPS[:place] if f"{each}\n" in _shown(meeting)]
        assert earlier == []
        answer(meeting)
        if place + 1 < len(STEPS):
            meeting.asked(STEPS[place + 1][0])
            meeting.kill()
    assert meeting.wait_for_end() == 0
    held = cafe.held()
    assert {key: held[key] for key in ANSWERS} == ANSWERS
    first, second = cafe.held("2026-09-21")["actions"]
    assert first["done"] == "2026-10-12"
    assert second == {"text": "Introduce Sofie to Lars", "owner": "mentor"}
    assert cafe.meetings()[-1] == "2026-11-02"
    assert cafe.held("2026-11-02")["topics"] == ["First job in the public sector"]


def _shown(meeting: Meeting) -> str:
    return "\n".join([*meeting.lines(), ""])


def test_every_line_of_a_text_is_written_at_its_enter(cafe: Cafe) -> None:
    """At most the line being typed is lost, and what is there stands ready to be gone on with."""
    cafe.autumn()
    meeting = _at_the_notes(cafe)
    for count, line in enumerate(("one", "two æøå", "three"), start=1):
        meeting.type(line)
        meeting.wait_for(line)
        meeting.press()
        _wait_for_file(cafe, line)
        assert len(cafe.held()["notes"].splitlines()) == count
    meeting.type("begun")
    meeting.wait_for("begun")
    meeting.kill()
    assert cafe.held()["notes"] == "one\ntwo æøå\nthree\n"
    again = cafe.start("new-meeting")
    again.asked("Notes")
    again.wait_for("two æøå")
    again.write("Notes", "four")
    again.asked("Summary")
    assert cafe.held()["notes"] == "one\ntwo æøå\nthree\nfour\n"


def _at_the_notes(cafe: Cafe) -> Meeting:
    meeting = cafe.start("new-meeting")
    meeting.leave_empty("Since last time:")
    meeting.pick("1/2")
    meeting.pick("2/2")
    meeting.leave_empty("And what else?")
    meeting.asked("Notes")
    return meeting


def _wait_for_file(cafe: Cafe, text: str, name: str = "2026-10-12") -> None:
    path = cafe.root / SOFIE / "meetings" / f"{name}.yaml"
    end = time.monotonic() + 20
    while text not in path.read_text(encoding="utf-8"):
        assert time.monotonic() < end, path.read_text(encoding="utf-8")
        time.sleep(0.02)


def test_a_list_that_was_not_ended_is_gone_on_with(cafe: Cafe) -> None:
    """Each line is written at its Enter; the question is open until an empty line ends it."""
    cafe.autumn()
    cafe.meeting("2026-10-12", "status: held\nplace: x\nmode: online\nnotes: n\nsummary: s\n")
    meeting = cafe.start("end-meeting")
    meeting.say("Agreed:", "Read the advertisement")
    _wait_for_file(cafe, "Read the advertisement")
    meeting.kill()
    again = cafe.start("end-meeting")
    again.asked("Agreed:")
    assert "  - Read the advertisement" in again.lines()
    again.leave_empty("Agreed:")
    again.asked("When do you meet next?")
    assert len(cafe.held()["actions"]) == 1


@pytest.mark.parametrize("delay", [0.0, 0.001, 0.003, 0.01, 0.03])
def test_killed_in_the_middle_of_writing_no_file_is_half_written(cafe: Cafe, delay: float) -> None:
    """Whenever it strikes, each file is as before or as after, and nothing temporary stays."""
    cafe.autumn()
    meeting = cafe.start("new-meeting")
    meeting.asked("Since last time:")
    meeting.type("Talked to an alumna" + ENTER)
    time.sleep(delay)
    meeting.kill()
    assert cafe.held().get("since_last") in {None, "Talked to an alumna\n"}
    again = cafe.start("new-meeting")
    again.wait_for("1 of 3")
    again.wait_for("Ctrl-D")
    if "1/2" not in _shown(again):
        again.leave_empty("Since last time:")
    again.pick("1/2", "x")
    again.asked("2/2")
    assert _temporary(cafe.root) == []


def test_what_a_killed_program_left_is_taken_away(cafe: Cafe) -> None:
    """Temporary files of every folder that is written to go with the next answer there."""
    cafe.autumn()
    left = cafe.write(f"{SOFIE}/meetings/.2026-10-12.yaml.1234.mentorlog-tmp", "half")
    assert is_temporary(left.name)
    meeting = cafe.start("new-meeting")
    meeting.say("Since last time:", "Talked to an alumna")
    meeting.asked("1/2")
    assert _temporary(cafe.root) == []


def _temporary(root: Path) -> list[str]:
    return [path.name for path in root.rglob("*") if is_temporary(path.name)]
