"""Every key of the conversation, in the step where it matters."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from conversation.cafe import SOFIE, Cafe, Language, Meeting
from conversation.session import CTRL_C, CTRL_D, ENTER, paste

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
        ("en", "mentor", "What has filled your mind since we met?"),
        ("en", "mentee", "What has filled your mind since you met?"),
        ("da", "mentor", "Hvad har fyldt i dine tanker, siden vi sås?"),
        ("da", "mentee", "Hvad har fyldt i dine tanker, siden I sås?"),
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
    meeting.wait_for({"en": "may go.", "da": "gerne glide ud."}[language])
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


def test_going_back_takes_the_answer_about_an_action_back(cafe: Cafe) -> None:
    """The question is as it was before it was answered, in the file too."""
    cafe.autumn()
    cafe.meeting("2026-09-21", FOUR_ACTIONS)
    meeting = cafe.start("new-meeting")
    meeting.say("Since last time:", "Talked")
    meeting.pick("1/4", "x")
    meeting.pick("2/4", "+")
    meeting.say("By when?", "+2w")
    meeting.pick("3/4", "<")
    meeting.asked("2/4  Ask an alumna (Sofie, by Thu 1 Oct, late) kept")
    assert cafe.held("2026-09-21")["actions"][1]["due"] == "2026-10-01"
    meeting.press("<")
    meeting.asked("1/4  Read two advertisements (Sofie) kept")
    assert "done" not in cafe.held("2026-09-21")["actions"][0]
    meeting.press("<")
    meeting.asked("Since last time: Talked")
    meeting.type(" twice")
    meeting.press()
    meeting.pick("1/4")
    meeting.asked("2/4")
    assert cafe.held()["since_last"] == "Talked twice\n"


def test_going_back_from_a_date_asks_about_the_same_action(cafe: Cafe) -> None:
    """Whoever pressed + by mistake is one key away from where they were."""
    cafe.autumn()
    meeting = cafe.start("new-meeting")
    meeting.leave_empty("Since last time:")
    meeting.pick("1/2", "+")
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
    meeting.asked("Notes, for who wants them: > In doubt")
    meeting.type("<")
    meeting.press()
    meeting.asked("And what else?")
    meeting.leave_empty("And what else?")
    meeting.leave_empty("Notes")
    meeting.asked("Summary")
    assert cafe.held()["notes"] == "In doubt\n"


def test_going_back_before_the_first_question_asks_that_again(cafe: Cafe) -> None:
    """There is nothing before it."""
    cafe.autumn()
    meeting = cafe.start("new-meeting")
    meeting.say("Since last time:", "<")
    meeting.say("Since last time:", "Talked")
    meeting.asked("1/2")
    assert cafe.held()["since_last"] == "Talked\n"


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
    ("Notes, for who wants them:", "In doubt"),
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
            "Paused. Everything up to here is saved. Go on with:",
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
    end = question.split()[0]
    while True:
        meeting.wait_for("Ctrl-D")
        if meeting.is_open(question):
            return
        before = meeting.lines()
        meeting.press()
        meeting.wait_until(lambda: meeting.lines() != before, f"something after {end}")


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
