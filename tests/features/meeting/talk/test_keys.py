"""Every key of the conversation, in the step where it matters."""

from __future__ import annotations

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from support.cafe import SOFIE, Cafe, Language, Meeting
from support.terminal_session import ENTER

FOUR_ACTIONS = """\
    status: held
    place: Kantinen
    mode: online
    actions:
      - Read two advertisements # by hand
      - text: Ask an alumna
        due: 2026-10-01
      - Write a CV
      - Call the union
    """


@pytest.mark.parametrize(
    ("language", "me", "aid"),
    [
        ("en", "mentor", "What has been on your mind since we met?"),
        ("en", "mentee", "What has been on your mind since you met?"),
        ("da", "mentor", "Hvad har fyldt for dig, siden vi sås?"),
        ("da", "mentee", "Hvad har fyldt for dig, siden I sås?"),
    ],
)
def test_a_question_mark_shows_the_aids_in_the_persons_own_role(
    cafe: Cafe, language: Language, me: str, aid: str
) -> None:
    """They come from the guide, and the same question stands below them again."""
    cafe.language = language
    cafe.autumn(me)
    question = {"en": "Since last time:", "da": "Siden sidst:"}[language]
    meeting = cafe.start("new-meeting")
    meeting.say(question, "?")
    meeting.wait_for(aid)
    meeting.say(question, "Talked")
    meeting.pick("1/2", "?")
    meeting.wait_for({"en": "no longer matters.", "da": "ikke længere betyder noget."}[language])
    meeting.pick("1/2", "x")
    meeting.asked("2/2")
    assert cafe.held()["since_last"] == "Talked\n"


def test_open_actions_take_one_key_each(cafe: Cafe) -> None:
    """Done, kept, dropped, or a new date; a line without a date keeps it as it was."""
    cafe.autumn()
    cafe.meeting("2026-09-21", FOUR_ACTIONS)
    meeting = cafe.start("new-meeting")
    meeting.leave_empty("Since last time:")
    meeting.pick("1/4  Read two advertisements (Sofie)", "x")
    meeting.pick("2/4  Ask an alumna (Sofie, by Thu 1 Oct, late)", "+")
    meeting.say("By when?", "sometime")
    meeting.asked("By when?")
    assert not meeting.lines()[-1].startswith("By when? sometime")
    meeting.say("By when?", "+1w")
    meeting.wait_for("Mon 19 Oct")
    meeting.pick("3/4", "-")
    meeting.pick("4/4", "+")
    meeting.leave_empty("By when?")
    meeting.asked("And what else?")
    read, ask, write, call = cafe.held("2026-09-21")["actions"]
    assert read == {
        "text": "Read two advertisements",
        "owner": "mentee",
        "done": "2026-10-12",
    }
    assert ask == {"text": "Ask an alumna", "due": "2026-10-19"}
    assert write["dropped"] == "2026-10-12"
    assert call == "Call the union"
    text = (cafe.root / SOFIE / "meetings" / "2026-09-21.yaml").read_text(encoding="utf-8")
    assert "# by hand" in text


def test_going_back_brings_the_answer_about_an_action_back(cafe: Cafe) -> None:
    """Enter leaves it as it stands, `=` keeps the action after all, another key changes it."""
    cafe.autumn()
    cafe.meeting("2026-09-21", FOUR_ACTIONS)
    meeting = cafe.start("new-meeting")
    meeting.say("Since last time:", "Talked")
    meeting.pick("1/4", "x")
    meeting.pick("2/4", "+")
    meeting.say("By when?", "+2w")
    meeting.pick("3/4", "<")
    meeting.stands("2/4  Ask an alumna (Sofie, by Mon 26 Oct) new date")
    assert cafe.held("2026-09-21")["actions"][1]["due"] == "2026-10-26"
    meeting.press("<")
    meeting.stands("1/4  Read two advertisements (Sofie) done")
    meeting.press("<")
    meeting.asked("Since last time: Talked")
    meeting.type(" twice")
    meeting.press()
    meeting.stands(
        "2/4  Ask an alumna (Sofie, by Mon 26 Oct) new date", "3/4  Write a CV (Sofie) kept"
    )
    assert cafe.held()["since_last"] == "Talked twice\n"
    assert cafe.held("2026-09-21")["actions"][0]["done"] == "2026-10-12"
    meeting.press("<")
    meeting.stands("2/4  Ask an alumna (Sofie, by Mon 26 Oct) new date")
    meeting.press("-")
    meeting.pick("3/4", "<")
    meeting.stands("2/4  Ask an alumna (Sofie, by Thu 1 Oct) dropped")
    meeting.press("=")
    meeting.asked("3/4")
    assert cafe.held("2026-09-21")["actions"][1] == {"text": "Ask an alumna", "due": "2026-10-01"}


def test_going_back_from_a_date_asks_about_the_same_action(cafe: Cafe) -> None:
    """Whoever pressed + by mistake is one key away from where they were."""
    cafe.autumn()
    meeting = cafe.start("new-meeting")
    meeting.leave_empty("Since last time:")
    meeting.pick("1/2", "+")
    meeting.say("By when?", "9")
    meeting.wait_for("mentorlog cannot read “9” as a day.")
    meeting.say("By when?", "<")
    meeting.pick("1/2", "x")
    meeting.asked("2/2")
    assert cafe.held("2026-09-21")["actions"][1]["done"] == "2026-10-12"


def _to_the_topics(cafe: Cafe) -> Meeting:
    meeting = cafe.start("new-meeting")
    meeting.leave_empty("Since last time:")
    meeting.pick("1/2")
    meeting.pick("2/2")
    meeting.asked("And what else?")
    return meeting


def test_going_back_in_a_list_changes_the_lines_before(cafe: Cafe) -> None:
    """A line that is gone back over stays in the file until another takes its place."""
    cafe.autumn()
    meeting = _to_the_topics(cafe)
    meeting.say("And what else?", "The thesi")
    meeting.stands("And what else? The thesi", "And what else?")
    meeting.say("And what else?", "Her CV @mentor")
    meeting.stands("And what else? Her CV @mentor", "And what else?")
    meeting.press("<" + ENTER)
    meeting.stands("And what else? Her CV @mentor", "And what else? Her CV @mentor")
    meeting.press("<" + ENTER)
    meeting.stands("And what else? Her CV @mentor", "And what else? The thesi")
    assert len(cafe.held()["topics"]) == 3
    meeting.type("s")
    meeting.press()
    meeting.stands("And what else? The thesis", "And what else? Her CV @mentor")
    meeting.press("\x15" + ENTER)
    meeting.stands("And what else? The thesis", "And what else?")
    meeting.press()
    meeting.asked("Notes")
    assert cafe.held()["topics"] == ["First job in the public sector", "The thesis"]


def test_the_end_of_a_list_leaves_no_empty_question(cafe: Cafe) -> None:
    """What scrolls by is what was said."""
    cafe.autumn()
    meeting = _to_the_topics(cafe)
    meeting.say("And what else?", "The thesis")
    meeting.leave_empty("And what else?")
    meeting.asked("Notes")
    assert [line for line in meeting.lines() if "what else" in line] == [
        "And what else? The thesis"
    ]


def test_going_back_crosses_the_parts(cafe: Cafe) -> None:
    """From the summary to the notes, whose text stands ready, and to the topics before them."""
    cafe.autumn()
    meeting = _to_the_topics(cafe)
    meeting.leave_empty("And what else?")
    meeting.write("Notes", "In doubt")
    meeting.say("Summary", "<")
    meeting.wait_for("2 of 3")
    meeting.asked("Notes, if you want any: > In doubt")
    meeting.type("<")
    meeting.press()
    meeting.asked("And what else?")
    meeting.say("And what else?", "The thesis")
    meeting.leave_empty("And what else?")
    meeting.asked("Summary")
    assert "Notes: In doubt" in meeting.lines()
    assert cafe.held()["notes"] == "In doubt\n"


def test_going_back_before_the_first_question_asks_that_again(cafe: Cafe) -> None:
    """There is nothing before it, which is said in a line, without the heading once more."""
    cafe.autumn()
    meeting = cafe.start("new-meeting")
    meeting.say("Since last time:", "<")
    meeting.asked("Since last time:")
    meeting.wait_for_line("This is the first question.")
    assert meeting.lines().count("1 of 3  Opening") == 1
    meeting.say("Since last time:", "Talked")
    meeting.asked("1/2")
    assert cafe.held()["since_last"] == "Talked\n"
