"""The first meeting with somebody, and what comes back of it in the second."""

from __future__ import annotations

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from support.cafe import SOFIE, Cafe, Language, Meeting
from support.terminal_session import ENTER

BANK = "How much responsibility would you like to have?"


def _through_the_opening(meeting: Meeting, topics: str = "What do you want to talk about?") -> None:
    """Skip what can be skipped."""
    _skip_where(meeting)
    if topics == "And what else?":
        meeting.leave_empty("Since last time:")
    meeting.leave_empty("What stays between you")
    meeting.pick("Who takes notes?")
    meeting.pick("Align your expectations", "l")
    meeting.leave_empty(topics)


def _skip_where(meeting: Meeting) -> None:
    meeting.leave_empty("Where are you?")
    meeting.pick("How do you meet?")


def test_with_no_journal_two_questions_come_before_the_meeting(cafe: Cafe) -> None:
    """With whom, in which role; then it says where the files are and goes on."""
    meeting = cafe.start("new-meeting", environ={"MENTORLOG_JOURNAL": None})
    meeting.wait_for("Who are you meeting?")
    meeting.type("Søren Å. Holm" + ENTER)
    meeting.wait_for("And you are the")
    meeting.press("e")
    meeting.asked("Where are you?")
    folder = next(cafe.home.rglob("journal.yaml")).parent
    assert meeting.lines()[:2] == [
        "Who are you meeting? Søren Å. Holm",
        "And you are the mentee",
    ]
    assert f"Your files are in{folder}" in "".join(meeting.lines()[2:5])
    cafe.root = folder
    found = cafe.found("soeren-aa-holm/relationship.yaml")
    assert (found["name"], found["me"]) == ("Søren Å. Holm", "mentee")


def test_leaving_before_the_first_answer_leaves_nothing_behind(cafe: Cafe) -> None:
    """Ctrl-D at the very first question is no fault, and makes no journal."""
    meeting = cafe.start("new-meeting", environ={"MENTORLOG_JOURNAL": None})
    meeting.wait_for("Who are you meeting?")
    meeting.type("\x04")
    assert meeting.wait_for_end() == 0
    assert list(cafe.home.rglob("journal.yaml")) == []


def test_the_first_meeting_opens_with_how_the_two_want_to_do_it(cafe: Cafe) -> None:
    """Boundaries and notes before anything else; nobody is asked about a last time."""
    cafe.relationship()
    meeting = cafe.start("new-meeting", "sofie")
    _skip_where(meeting)
    meeting.say("What stays between you", "What we say about others")
    meeting.say("Anything else?", "Her father")
    meeting.leave_empty("Anything else?")
    meeting.pick("Who takes notes?", "1")
    meeting.pick("Align your expectations", "l")
    meeting.asked("What do you want to talk about?")
    assert not any("last time" in line for line in meeting.lines())
    relationship = cafe.found(f"{SOFIE}/relationship.yaml")
    assert relationship["boundaries"] == ["What we say about others", "Her father"]
    assert relationship["topics"] == ["Align our expectations"]
    answers = cafe.found(f"{SOFIE}/expectations.yaml")["answers"]
    assert answers == {"notes": {"agreed": "The mentee takes notes", "agreed_on": "2026-10-12"}}


def test_expectations_are_aligned_now_a_line_to_each_question(cafe: Cafe) -> None:
    """Where the two answered differently both stand there, first, and the line is empty."""
    cafe.relationship()
    cafe.write(
        f"{SOFIE}/expectations.yaml",
        "answers:\n  feedback:\n    mentee: Each time\n    mentor: When asked\n",
    )
    meeting = cafe.start("new-meeting")
    _skip_where(meeting)
    meeting.leave_empty("What stays between you")
    meeting.pick("Who takes notes?", "3")
    meeting.pick("Align your expectations")
    question = "How do you tell each other what works and what does not?"
    meeting.asked(question)
    assert "  Mentee: Each time" in meeting.lines()
    assert "  Mentor: When asked" in meeting.lines()
    assert not meeting.lines()[meeting.row()].endswith("When asked")
    meeting.say(question, "When asked, and each time")
    meeting.say("What support and help would your mentee like?", "A good first job")
    meeting.say("What help can you give", "<")
    meeting.asked("What support and help would your mentee like? A good first job")
    meeting.press()
    for question in ("What help can you give", "Which topics", "What can you expect"):
        meeting.leave_empty(question)
    meeting.leave_empty("Where do you meet, and how often?")
    meeting.leave_empty("What do you do when")
    meeting.asked("What do you want to talk about?")
    answers = cafe.found(f"{SOFIE}/expectations.yaml")["answers"]
    assert answers["feedback"]["agreed"] == "When asked, and each time"
    assert answers["support-wanted"]["agreed"] == "A good first job"
    assert set(answers) == {"feedback", "support-wanted", "notes"}


@pytest.mark.parametrize(("language", "said"), [("en", "No notes"), ("da", "Ingen notater")])
def test_where_no_notes_are_agreed_none_are_asked_for(
    cafe: Cafe, language: Language, said: str
) -> None:
    """The talk only waits for Enter, in this meeting and in those that follow."""
    cafe.language = language
    cafe.autumn()
    cafe.write(f"{SOFIE}/expectations.yaml", f"answers:\n  notes:\n    agreed: {said}\n")
    meeting = cafe.start("new-meeting")
    meeting.leave_empty({"en": "Since last time", "da": "Siden sidst"}[language])
    meeting.pick("1/2")
    meeting.pick("2/2")
    meeting.leave_empty({"en": "And what else?", "da": "Andre emner?"}[language])
    meeting.pick({"en": "You agreed not to take notes.", "da": "I har aftalt ikke at"}[language])
    meeting.asked({"en": "Summary", "da": "Opsummering"}[language])
    assert "notes" not in cafe.held()


def test_the_question_bank_stands_in_the_talk_and_is_marked_by_numbers(cafe: Cafe) -> None:
    """What was touched once is not shown a second time."""
    cafe.relationship()
    meeting = cafe.start("new-meeting")
    _through_the_opening(meeting)
    meeting.asked("Notes")
    shown = "\n".join(meeting.lines())
    assert f"  6. {BANK}" in shown
    assert "what drives you at work" in shown
    meeting.press()
    for odd in ("9", "banana", "2 9"):
        meeting.say("Which of these did you talk about? (numbers)", odd)
        meeting.wait_for(f"“{odd[-6:].split()[-1]}” is no question above. There are 6.")
        meeting.asked(f"Which of these did you talk about? (numbers) {odd}")
        meeting.press("\x15")
    meeting.say("Which of these did you talk about? (numbers)", "2,6")
    meeting.asked("Summary")
    assert cafe.held()["questions_asked"] == ["student-job", "responsibility"]
    meeting.say("Summary", "<")
    meeting.asked("Which of these did you talk about? (numbers) 2 6")
    meeting.type("2")
    meeting.press()
    meeting.asked("Summary")
    assert cafe.held()["questions_asked"] == ["student-job"]
    meeting.kill()
    cafe.today = "2026-11-02T14:30"
    second = cafe.start("new-meeting")
    _through_the_opening(second, "And what else?")
    second.asked("Notes")
    shown = "\n".join(second.lines())
    assert BANK in shown
    assert "Do you have a student job?" not in shown


def test_what_was_skipped_comes_back_once(cafe: Cafe) -> None:
    """In the second meeting, and no more in the third."""
    cafe.relationship()
    cafe.meeting("2026-09-07", "status: held\n")
    second = cafe.start("new-meeting")
    _skip_where(second)
    second.leave_empty("Since last time:")
    second.leave_empty("What stays between you")
    second.pick("Who takes notes?")
    second.pick("Align your expectations", "l")
    second.leave_empty("What do you want to talk about?")
    second.asked("Notes")
    second.kill()
    cafe.today = "2026-11-02T14:30"
    third = cafe.start("new-meeting")
    _skip_where(third)
    third.leave_empty("Since last time:")
    third.say("And what else?", "Thesis")
    third.leave_empty("And what else?")
    third.asked("Notes")
    assert BANK not in "\n".join(third.lines())


def test_what_was_answered_in_the_first_is_not_asked_in_the_second(cafe: Cafe) -> None:
    """Nor are the boundaries shown again: they are known."""
    cafe.relationship()
    with (cafe.root / SOFIE / "relationship.yaml").open("a", encoding="utf-8") as file:
        file.write("boundaries: [Her father]\n")
    checklist = ("support-wanted", "support-offered", "topics", "mutual", "where-and-when")
    answers = "".join(
        f"  {key}:\n    agreed: yes\n" for key in (*checklist, "notes", "feedback", "cancelling")
    )
    cafe.write(f"{SOFIE}/expectations.yaml", f"answers:\n{answers}")
    cafe.meeting("2026-09-07", "status: held\nplace: Kantinen\nmode: online\n")
    meeting = cafe.start("new-meeting")
    _skip_where(meeting)
    meeting.leave_empty("Since last time:")
    meeting.asked("What do you want to talk about?")
    assert "father" not in meeting.raw.decode()


def test_somebody_new_is_started_when_that_is_wanted(cafe: Cafe) -> None:
    """The role is asked for; a slip of the hand is not taken for a new name by Enter alone."""
    cafe.relationship()
    meeting = cafe.start("new-meeting", "Emil Krogh")
    meeting.wait_for("Emil Krogh yet. Start a relationship? (y/n) yes")
    meeting.press()
    meeting.wait_for("And you are the")
    meeting.press("m")
    meeting.asked("Where are you?")
    assert cafe.found("emil-krogh/relationship.yaml")["me"] == "mentor"
    meeting.kill()
    slip = cafe.start("new-meeting", "Sofia Holm")
    slip.wait_for("Did you mean Sofie Holm? (y/n) yes")
    slip.press("n")
    slip.wait_for("Start a relationship? (y/n) no")
    slip.press()
    assert slip.wait_for_end() == 1
    assert not (cafe.root / "sofia-holm").exists()


def test_a_word_typed_out_for_a_key_is_no_answer_to_the_next_question(cafe: Cafe) -> None:
    """`mentor` is understood at its first letter; the rest of it is written nowhere."""
    meeting = cafe.start("new-meeting", environ={"MENTORLOG_JOURNAL": None})
    meeting.wait_for("Who are you meeting?")
    meeting.type("Sofie Holm" + ENTER)
    meeting.wait_for("And you are the")
    meeting.type("mentor" + ENTER)
    _skip_where(meeting)
    meeting.asked("What stays between you")
    meeting.type("Our families" + ENTER)
    meeting.asked("Anything else?")
    cafe.root = next(cafe.home.rglob("journal.yaml")).parent
    assert cafe.found(f"{SOFIE}/relationship.yaml")["boundaries"] == ["Our families"]
