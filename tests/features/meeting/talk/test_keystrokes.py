"""The reference meeting of the design: what it costs to lead one, counted in keystrokes."""

from __future__ import annotations

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from support.cafe import Cafe, Language
from support.terminal_session import ENTER

MOST = 20

ASKED: dict[Language, dict[str, str]] = {
    "en": {
        "since": "Since last time:",
        "first": "1/2",
        "second": "2/2",
        "topic": "want to talk about?",
        "more": "And what else?",
        "place": "Where are you?",
        "mode": "How do you meet?",
        "notes": "Notes, if you want any:",
        "summary": "Summary, in",
        "action": "Agreed:",
        "next": "When do you meet next?",
        "waiting": "What waits for next time?",
        "minutes": "How many minutes was it?",
    },
    "da": {
        "since": "Siden sidst:",
        "first": "1/2",
        "second": "2/2",
        "topic": "Hvad vil I tale om?",
        "more": "Andre emner?",
        "place": "Hvor er I?",
        "mode": "Hvordan mødes I?",
        "notes": "Notater, hvis I vil:",
        "summary": "Opsummering med",
        "action": "Aftale:",
        "next": "Hvornår mødes I næste gang?",
        "waiting": "Hvad skal vente til næste gang?",
        "minutes": "Hvor mange minutter blev det til?",
    },
}


@pytest.mark.sample(3)
@pytest.mark.parametrize("language", ["en", "da"])
@pytest.mark.parametrize("me", ["mentor", "mentee"])
@pytest.mark.parametrize("planned", [True, False], ids=["planned", "unplanned"])
def test_a_whole_meeting_costs_at_most_20_keystrokes(
    cafe: Cafe, language: Language, me: str, *, planned: bool
) -> None:
    """Two open actions, a topic, two lines of notes, a summary, two new actions, a next date."""
    cafe.language = language
    cafe.autumn(me, planned=planned)
    asked = ASKED[language]
    meeting = cafe.start("new-meeting")
    if not planned:
        meeting.pick(asked["place"])
        meeting.pick(asked["mode"])
    meeting.say(asked["since"], "Talked to an alumna")
    meeting.pick(asked["first"], "x")
    meeting.pick(asked["second"])
    meeting.say(asked["more" if planned else "topic"], "The thesis")
    meeting.leave_empty(asked["more"])
    meeting.write(asked["notes"], "In doubt about the library", "Wants to try the ministry")
    meeting.write(asked["summary"], "I ask for a trial month")
    meeting.say(asked["action"], "Write to the ministry due:fri")
    meeting.say(asked["action"], "Send the advertisement @mentor")
    meeting.leave_empty(asked["action"])
    meeting.pick(asked["next"], "2")
    meeting.leave_empty(asked["waiting"])
    meeting.pick(asked["minutes"])
    assert meeting.wait_for_end() == 0
    assert meeting.presses <= MOST
    _check_files(cafe, me, planned=planned)


def _check_files(cafe: Cafe, me: str, *, planned: bool) -> None:
    held = cafe.held()
    assert held["status"] == "held"
    assert held["since_last"] == "Talked to an alumna\n"
    assert held["topics"][-1] == "The thesis"
    assert held["notes"] == "In doubt about the library\nWants to try the ministry\n"
    assert held["summary"] == "I ask for a trial month\n"
    assert held["place"] == "Café by the river"
    assert held["mode"] == "walk-and-talk"
    assert [(each["text"], each["owner"]) for each in held["actions"]] == [
        ("Write to the ministry", "mentee"),
        ("Send the advertisement", "mentor"),
    ]
    assert held["actions"][0]["due"] == "2026-10-16"
    following = cafe.held("2026-11-09")
    assert following["status"] == "planned"
    assert following["time"] == ("14:30" if planned else held["time"])
    assert following["place"] == "Café by the river"
    mine, other = ("actions", 1), ("actions", 0)
    own, theirs = (mine, other) if me == "mentor" else (other, mine)
    before = cafe.held("2026-09-21")
    assert before[own[0]][own[1]]["done"] == "2026-10-12"
    assert "done" not in before[theirs[0]][theirs[1]]


def test_somebody_who_is_not_alone_costs_one_more(cafe: Cafe) -> None:
    """Among several relationships the nearest is proposed, and Enter takes it."""
    cafe.autumn()
    cafe.relationship("emil", "Emil Krogh")
    cafe.meeting("2026-10-20", "status: planned\n", "emil")
    meeting = cafe.start("new-meeting")
    meeting.wait_for("With Sofie Holm? (y/n) yes")
    meeting.press(ENTER)
    meeting.asked("Since last time:")
    assert "Emil" not in meeting.raw.decode()
