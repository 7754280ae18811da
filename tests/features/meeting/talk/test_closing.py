"""The closing: actions, milestones, the next meeting, topics that wait, how long."""

from __future__ import annotations

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from support.cafe import SOFIE, Cafe, Meeting
from support.terminal_session import ENTER

HELD = """\
    status: held
    time: 14:30
    place: Kantinen
    mode: online
    topics: [A job, The thesis, Her CV]
    summary: A trial month
    """


def _closing(cafe: Cafe, today: str = "2026-10-12T15:57") -> Meeting:
    cafe.today = today
    cafe.relationship()
    cafe.meeting(today[:10], HELD)
    return cafe.start("end-meeting")


def _at_the_next_meeting(cafe: Cafe, today: str = "2026-10-12T15:57") -> Meeting:
    meeting = _closing(cafe, today)
    meeting.leave_empty("Agreed:")
    return meeting


def test_an_action_is_echoed_as_it_was_understood(cafe: Cafe) -> None:
    """Owner, day and weekday; what is no owner is a hint; what is no date is asked again."""
    meeting = _closing(cafe)
    meeting.say("Agreed:", "Ask Lars @both due:fri")
    meeting.stands("Agreed: Ask Lars @both due:fri", "  both of you, by Fri 16 Oct", "Agreed:")
    meeting.say("Agreed:", "Write to @lars")
    meeting.wait_for("“@lars” is not an owner")
    meeting.say("Agreed:", "Read it due:someday")
    meeting.asked("Agreed: Read it due:someday")
    meeting.press("\x7f" * len("someday"))
    meeting.type("+1w")
    meeting.press()
    meeting.leave_empty("Agreed:")
    meeting.asked("When do you meet next?")
    assert cafe.held()["actions"] == [
        {"text": "Ask Lars", "owner": "both", "due": "2026-10-16"},
        {"text": "Write to @lars", "owner": "mentee"},
        {"text": "Read it", "owner": "mentee", "due": "2026-10-19"},
    ]


def test_an_unknown_milestone_is_offered_to_be_made(cafe: Cafe) -> None:
    """With a first small step; the action then names it, and the next look shows it."""
    meeting = _closing(cafe)
    meeting.say("Agreed:", "Rewrite the CV +student-job due:fri")
    meeting.pick("+student-job is not a milestone yet. Make it one?", "j")
    meeting.asked("What do you want to reach? Student job")
    meeting.type(" that teaches me something")
    meeting.press()
    meeting.say("The first small step towards it:", "CV rewritten")
    meeting.say("Agreed:", "Ask two alumni +Student-Job")
    meeting.leave_empty("Agreed:")
    meeting.asked("When do you meet next?")
    assert cafe.found(f"{SOFIE}/milestones.yaml")["milestones"] == [
        {
            "title": "Student job that teaches me something",
            "key": "student-job",
            "steps": [{"title": "CV rewritten"}],
        }
    ]
    actions = cafe.held()["actions"]
    assert [each["milestone"] for each in actions] == ["student-job", "student-job"]
    assert actions[0]["text"] == "Rewrite the CV"
    meeting.kill()
    again = cafe.start("end-meeting")
    again.wait_for("Student job that teaches me something (+student-job) 0/1")


def test_a_milestone_stands_before_its_first_step(cafe: Cafe) -> None:
    """Its title is saved at its Enter, so that a pause or a crash at the step loses nothing."""
    meeting = _closing(cafe)
    meeting.say("Agreed:", "Rewrite the CV +cv")
    meeting.pick("Make it one?", "j")
    meeting.say("What do you want to reach?", "")
    meeting.asked("The first small step towards it:")
    meeting.kill()
    (made,) = cafe.found(f"{SOFIE}/milestones.yaml")["milestones"]
    assert made == {"title": "Cv", "key": "cv"}
    assert cafe.held()["actions"][0]["milestone"] == "cv"


def test_a_milestone_that_is_declined_is_text(cafe: Cafe) -> None:
    """Going back from it leaves the action as it was typed."""
    meeting = _closing(cafe)
    meeting.say("Agreed:", "Rewrite the CV +cv")
    meeting.pick("Make it one?", "n")
    meeting.wait_for("“+cv” is not the key of a milestone")
    meeting.say("Agreed:", "Read +more")
    meeting.pick("Make it one?", "y")
    meeting.say("What do you want to reach?", "<")
    meeting.asked("Agreed:")
    assert [each["text"] for each in cafe.held()["actions"]] == ["Rewrite the CV +cv", "Read +more"]
    assert not (cafe.root / SOFIE / "milestones.yaml").exists()


def test_the_next_meeting_is_a_key_away(cafe: Cafe) -> None:
    """Three, four and five weeks from now, on the same weekday at the same hour."""
    meeting = _at_the_next_meeting(cafe)
    meeting.asked("When do you meet next?")
    assert (
        "[1] Mon 2 Nov 14:30  [2] Mon 9 Nov 14:30  [3] Mon 16 Nov 14:30  [+] another day"
        in meeting.lines()
    )
    meeting.press("3")
    meeting.wait_for("Planned: Mon 16 Nov 14:30, Kantinen, online")
    assert cafe.held("2026-11-16") == {
        "status": "planned",
        "time": "14:30",
        "place": "Kantinen",
        "mode": "online",
    }


def test_going_back_moves_the_meeting_that_was_planned(cafe: Cafe) -> None:
    """No second one is made, by a key or by a day in words, which is echoed with its weekday."""
    meeting = _at_the_next_meeting(cafe)
    meeting.pick("When do you meet next?", "1")
    meeting.say("What waits for next time?", "<")
    meeting.asked("When do you meet next?")
    assert meeting.lines()[meeting.row()] == "> Mon 2 Nov 14:30, Kantinen, online"
    meeting.press("+")
    meeting.say("Which day, and what time?", "yesterday")
    meeting.wait_for("cannot be on Sunday 11 October 2026")
    meeting.asked("Which day, and what time? yesterday")
    meeting.press("\x15")
    meeting.type("3. november kl. 9")
    meeting.press()
    meeting.wait_for("Planned: Tue 3 Nov 09:00, Kantinen, online")
    assert cafe.meetings() == ["2026-10-12", "2026-11-03"]


def test_going_back_takes_back_the_meeting_that_was_planned(cafe: Cafe) -> None:
    """The day as it was typed stands in its line, and one key says that none is planned."""
    meeting = _at_the_next_meeting(cafe)
    meeting.pick("When do you meet next?", "+")
    meeting.say("Which day, and what time?", "3. november kl. 9")
    meeting.say("What waits for next time?", "<")
    meeting.pick("When do you meet next?", "+")
    meeting.asked("Which day, and what time? 3. november kl. 9")
    meeting.press()
    meeting.say("What waits for next time?", "<")
    meeting.pick("When do you meet next?", "-")
    meeting.wait_for("No meeting is planned now.")
    assert cafe.meetings() == ["2026-10-12"]


def test_a_meeting_planned_before_is_cancelled_and_stays(cafe: Cafe) -> None:
    """What somebody else wrote into its file is not thrown away."""
    cafe.meeting("2026-11-02", "time: 10:00\ntopics: [Her CV]  # from her mail\n")
    meeting = _at_the_next_meeting(cafe)
    meeting.say("What waits for next time?", "<")
    meeting.pick("When do you meet next?", "-")
    meeting.wait_for("No meeting is planned now.")
    assert cafe.held("2026-11-02")["status"] == "cancelled"
    assert cafe.found(f"{SOFIE}/relationship.yaml")["topics"] == ["Her CV"]


def test_topics_wait_by_number_or_are_new(cafe: Cafe) -> None:
    """A number that is not there is said, and an earlier line can be changed."""
    meeting = _at_the_next_meeting(cafe)
    meeting.pick("When do you meet next?", "1")
    meeting.say("What waits for next time?", "7")
    meeting.wait_for("There is no topic 7 above.")
    meeting.asked("What waits for next time? Numbers, or a new topic: 7")
    meeting.press("\x7f")
    meeting.type("2 3")
    meeting.press()
    meeting.stands("  Waits for next time: Her CV", "And what else?")
    meeting.say("And what else?", "Public sector @mentor")
    meeting.stands("And what else? Public sector @mentor", "And what else?")
    meeting.press("<" + ENTER)
    meeting.stands("And what else? Public sector @mentor", "And what else? Public sector @mentor")
    meeting.press("<" + ENTER)
    meeting.stands("And what else? Public sector @mentor", "And what else? 2 3")
    meeting.press("\x7f\x7f" + ENTER)
    meeting.asked("And what else? Public sector @mentor")
    meeting.press()
    meeting.stands("And what else? Public sector @mentor", "And what else?")
    meeting.press()
    meeting.asked("How many minutes was it?")
    assert cafe.held("2026-11-02")["topics"] == [
        "The thesis",
        {"text": "Public sector", "from": "mentor"},
    ]


def test_without_a_next_meeting_topics_wait_with_the_relationship(cafe: Cafe) -> None:
    """And move into the one that is planned when one goes back to plan it."""
    meeting = _at_the_next_meeting(cafe)
    meeting.pick("When do you meet next?")
    meeting.say("What waits for next time?", "1")
    meeting.asked("And what else?")
    assert cafe.found(f"{SOFIE}/relationship.yaml")["topics"] == ["A job"]
    meeting.leave_empty("And what else?")
    meeting.say("How many minutes was it?", "<")
    meeting.say("What waits for next time?", "<")
    meeting.pick("When do you meet next?", "2")
    meeting.asked("How many minutes was it?")
    assert "topics" not in cafe.found(f"{SOFIE}/relationship.yaml")
    assert cafe.held("2026-11-09")["topics"] == ["A job"]


def test_minutes_are_proposed_from_the_start_to_now(cafe: Cafe) -> None:
    """From when the meeting was opened, to five minutes; what is typed takes their place."""
    cafe.autumn()
    opened = cafe.start("new-meeting")
    opened.asked("Since last time:")
    opened.kill()
    cafe.today = "2026-10-12T15:58"
    meeting = cafe.start("end-meeting", "--summary", "x", "--action", "y", "--next", "+3w")
    meeting.leave_empty("What waits for next time?")
    meeting.asked("How many minutes was it? 85")
    meeting.type("lots")
    meeting.press()
    meeting.wait_for("mentorlog cannot read “lots” as the length of a meeting.")
    meeting.type("70")
    meeting.press()
    assert meeting.wait_for_end() == 0
    assert cafe.held()["minutes"] == "70"


def test_what_the_line_says_is_not_asked(cafe: Cafe) -> None:
    """Every question has an option; with all of them the last page comes at once."""
    cafe.relationship()
    cafe.meeting("2026-10-12", HELD)
    options = ("--action", "Ask Lars", "--next", "+3w", "--next-topic", "A job", "--minutes", "60")
    meeting = cafe.start("end-meeting", *options)
    assert meeting.wait_for_end() == 0
    assert "Ctrl-D" not in meeting.raw.decode()


def test_near_the_end_of_the_season_it_asks_whether_this_was_the_last(cafe: Cafe) -> None:
    """Yes sets the relationship's end and names the command that ends it; no takes that back."""
    meeting = _at_the_next_meeting(cafe, "2026-12-14T15:57")
    meeting.pick("Was this your last meeting?")
    meeting.wait_for("mentorlog end-relationship sofie-holm")
    meeting.asked("How many minutes was it?")
    assert cafe.found(f"{SOFIE}/relationship.yaml")["end"] == "2026-12-14"
    meeting.say("How many minutes was it?", "<")
    meeting.pick("Was this your last meeting?", "n")
    meeting.asked("When do you meet next?")
    assert cafe.found(f"{SOFIE}/relationship.yaml")["end"] == "2026-12-31"
    meeting.press("<")
    meeting.pick("Was this your last meeting?", "j")
    meeting.say("How many minutes was it?", "60")
    assert meeting.wait_for_end() == 0
    page = "\n".join(meeting.lines())
    assert "Still missing: what you agree on." in page


def test_a_first_small_step_may_have_its_day(cafe: Cafe) -> None:
    """`due:` works there as in an action; what is no day is asked again."""
    meeting = _closing(cafe)
    meeting.say("Agreed:", "Rewrite the CV +cv")
    meeting.pick("Make it one?", "j")
    meeting.asked("What do you want to reach? Cv")
    meeting.type(" due:2026-12-01")
    meeting.press()
    meeting.wait_for("by Tue 1 Dec")
    meeting.say("The first small step towards it:", "Old one found due:someday")
    meeting.wait_for("due:someday")
    meeting.asked("The first small step towards it: Old one found due:someday")
    meeting.press("\x7f" * len("someday"))
    meeting.type("fri")
    meeting.press()
    meeting.wait_for("by Fri 16 Oct")
    meeting.asked("Agreed:")
    (made,) = cafe.found(f"{SOFIE}/milestones.yaml")["milestones"]
    assert (made["title"], made["due"]) == ("Cv", "2026-12-01")
    assert made["steps"] == [{"title": "Old one found", "due": "2026-10-16"}]


def test_a_key_that_is_nearly_a_milestones_is_asked_about(cafe: Cafe) -> None:
    """Before a new one is offered; the line can be changed afterwards all the same."""
    cafe.relationship()
    cafe.write(f"{SOFIE}/milestones.yaml", "milestones:\n- title: A job\n  key: student-job\n")
    meeting = _closing(cafe)
    meeting.say("Agreed:", "Rewrite the CV +studentjob")
    meeting.pick("Did you mean +student-job?")
    meeting.asked("Agreed:")
    (action,) = cafe.held()["actions"]
    assert (action["text"], action["milestone"]) == ("Rewrite the CV", "student-job")
    meeting.say("Agreed:", "<")
    meeting.asked("Agreed: Rewrite the CV +studentjob")
    meeting.type(" today")
    meeting.press()
    meeting.pick("Did you mean +student-job?")
    meeting.press_and_wait()
    meeting.asked("When do you meet next?")
    (action,) = cafe.held()["actions"]
    assert (action["text"], action["milestone"]) == ("Rewrite the CV today", "student-job")


def test_a_next_meeting_at_night_is_asked_about(cafe: Cafe) -> None:
    """No brings the line back to be changed."""
    meeting = _at_the_next_meeting(cafe)
    meeting.pick("When do you meet next?", "+")
    meeting.say("Which day, and what time?", "mon 2:30")
    meeting.pick("02:30 is in the middle of the night. Is that right?", "n")
    meeting.asked("Which day, and what time? mon 2:30")
    meeting.type(" pm")
    meeting.press()
    meeting.wait_for("Planned: Mon 19 Oct 14:30")


def test_how_long_it_was_is_read_as_people_say_it(cafe: Cafe) -> None:
    """Hours and minutes; what is no duration is asked again with what would be."""
    meeting = _at_the_next_meeting(cafe)
    meeting.pick("When do you meet next?")
    meeting.leave_empty("What waits for next time?")
    meeting.say("How many minutes was it?", "long")
    meeting.wait_for("1h30")
    meeting.say("How many minutes was it?", "1 h 30")
    assert meeting.wait_for_end() == 0
    assert cafe.held()["minutes"] == "90"
