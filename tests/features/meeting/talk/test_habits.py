"""What people do out of habit: paste a list, press Enter once more, go back, talk past midnight."""

from __future__ import annotations

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from support.cafe import SOFIE, Cafe, Meeting
from support.terminal_session import CTRL_C, CTRL_D, ENTER, paste

HELD = "status: held\ntime: 14:30\nplace: Kantinen\nmode: online\n"
ITEMS = ["Ask two alumni", "Write to the ministry @mentor", "Read a contract"]
PLAIN = {"TERM": "dumb"}


def _to_the_actions(cafe: Cafe) -> Meeting:
    cafe.relationship()
    cafe.meeting("2026-10-12", f"{HELD}summary: x\n")
    meeting = cafe.start("end-meeting")
    meeting.asked("Agreed:")
    return meeting


def _line(meeting: Meeting) -> str:
    """Return the line in which the cursor stands."""
    return next(iter(meeting.lines()[meeting.row() :]), "")


def _texts(cafe: Cafe) -> list[str]:
    return [each["text"] for each in cafe.held().get("actions", [])]


@pytest.mark.parametrize("pasted", [paste("\n".join(ITEMS)), "\r\r".join(ITEMS)], ids=["in", "out"])
def test_lines_pasted_at_a_list_are_items(cafe: Cafe, pasted: str) -> None:
    """With bracketed paste and without, an empty line between them or not; all are shown."""
    meeting = _to_the_actions(cafe)
    meeting.type(pasted)
    meeting.wait_for("Read a contract")
    meeting.press()
    meeting.wait_until(lambda: len(_texts(cafe)) == len(ITEMS), "three actions")
    meeting.asked("Agreed:")
    assert _texts(cafe) == ["Ask two alumni", "Write to the ministry", "Read a contract"]
    shown = " ".join(meeting.lines())
    assert all(item in shown for item in ITEMS)
    meeting.press()
    meeting.asked("When do you meet next?")


def test_lines_pasted_into_plain_lines_are_items_or_lines(cafe: Cafe) -> None:
    """An empty line in a paste ends neither the list nor the text."""
    cafe.autumn()
    meeting = cafe.start("new-meeting", environ=PLAIN)
    for prompt in ("Since last time:", "1/2", "2/2"):
        meeting.wait_for(prompt)
        meeting.type(ENTER)
    meeting.wait_for("And what else?")
    meeting.type("Her thesis\r\rA job abroad\rHer CV\r")
    meeting.wait_until(lambda: len(cafe.held()["topics"]) == 4, "four topics")
    meeting.type(ENTER)
    meeting.wait_for("Notes")
    meeting.read(0.5)
    meeting.type("In doubt about it\r\rWants to try\r")
    meeting.wait_until(lambda: "Wants" in cafe.held().get("notes", ""), "the notes")
    meeting.type(ENTER)
    meeting.wait_for("Summary")
    assert cafe.held()["topics"][1:] == ["Her thesis", "A job abroad", "Her CV"]
    assert cafe.held()["notes"] == "In doubt about it\n\nWants to try\n"


@pytest.mark.parametrize("sign", ["?", "!"])
def test_an_enter_after_a_sign_answers_nothing(cafe: Cafe, sign: str) -> None:
    """Where one key is an answer, too; the next Enter is one again."""
    cafe.autumn()
    meeting = cafe.start("new-meeting")
    meeting.leave_empty("Since last time:")
    meeting.pick("1/2", sign + ENTER)
    meeting.stands("1/2  Introduce Sofie to Lars (you) kept")
    meeting.press("x")
    meeting.pick("2/2", "<" + ENTER)
    meeting.stands("1/2  Introduce Sofie to Lars (you) done")
    meeting.press()
    meeting.asked("2/2")
    assert cafe.held("2026-09-21")["actions"][1]["done"] == "2026-10-12"


def test_a_key_that_means_nothing_is_said(cafe: Cafe) -> None:
    """And it does nothing else."""
    cafe.relationship()
    meeting = cafe.start("new-meeting")
    meeting.leave_empty("Where are you?")
    meeting.pick("How do you meet?", "9")
    meeting.wait_for("“9” means nothing here. Press one of: 1, 2, 3, 4, 5")
    meeting.press("3")
    meeting.asked("What stays between you")
    assert cafe.held()["mode"] == "online"
    assert not any("means nothing" in line for line in meeting.lines())


def test_going_back_to_a_list_brings_its_items_back(cafe: Cafe) -> None:
    """To be changed or taken out, and what was corrected is no longer agreed."""
    meeting = _to_the_actions(cafe)
    meeting.say("Agreed:", "Ask Lars due:fri")
    meeting.say("Agreed:", "Read a contract @both")
    meeting.leave_empty("Agreed:")
    meeting.pick("When do you meet next?", "<" + ENTER)
    meeting.stands("Agreed: Read a contract @both")
    meeting.press("\x15" + ENTER)
    meeting.wait_for("no longer: Read a contract")
    meeting.asked("Agreed:")
    meeting.press("<" + ENTER)
    meeting.stands("Agreed: Ask Lars due:2026-10-16")
    meeting.type("\x15Ask Emma")
    meeting.press()
    meeting.wait_for("no longer: Ask Lars")
    meeting.leave_empty("Agreed:")
    meeting.asked("When do you meet next?")
    assert cafe.held()["actions"] == [{"text": "Ask Emma", "owner": "mentee"}]


def test_going_back_brings_a_choice_back(cafe: Cafe) -> None:
    """What was put off stands as put off, and leaves the next agenda when it is done now."""
    cafe.relationship()
    cafe.meeting("2026-10-12", HELD)
    meeting = cafe.start("new-meeting")
    meeting.leave_empty("What stays between you")
    meeting.pick("Who takes notes?", "2")
    meeting.pick("Align your expectations", "l")
    meeting.say("What do you want to talk about?", "<")
    meeting.wait_for("> later, on the next agenda")
    meeting.press("<")
    meeting.asked("Who takes notes?")
    assert meeting.lines()[meeting.row()] == "> The mentor takes notes"
    meeting.press("3")
    meeting.asked("What do you want to talk about?")
    meeting.press("<" + ENTER)
    meeting.wait_for("[l] later, on the next agenda")
    assert cafe.found(f"{SOFIE}/relationship.yaml")["topics"] == ["Align our expectations"]
    meeting.press("n")
    meeting.asked("1/7")
    assert "topics" not in cafe.found(f"{SOFIE}/relationship.yaml")
    answers = cafe.found(f"{SOFIE}/expectations.yaml")["answers"]
    assert answers["notes"] == {"agreed": "Both take notes", "agreed_on": "2026-10-12"}


def test_an_agreed_line_that_was_corrected_was_never_agreed(cafe: Cafe) -> None:
    """A slip of the same sitting is not kept as what held earlier; in a review neither."""
    cafe.relationship()
    talk = cafe.start("expectations", "--by", "both")
    talk.say("1/8", "A goood job")
    talk.pick("2/8", "<" + ENTER)
    talk.asked("1/8")
    talk.type("\x15A good job")
    talk.press()
    talk.wait_for("no longer: A goood job")
    talk.asked("2/8")
    (answer,) = cafe.found(f"{SOFIE}/expectations.yaml")["answers"].values()
    assert answer == {"agreed": "A good job", "agreed_on": "2026-10-12"}
    talk.kill()
    cafe.today = "2026-11-02T14:30"
    review = cafe.start("expectations", "--review")
    review.asked("1/1")
    review.type("\x15A trainne")
    review.press()
    review.say("Is there a new goal?", "<")
    review.wait_until(lambda: _line(review).endswith("A trainne"), "the slip")
    review.type("\x15A trainee")
    review.press()
    review.wait_for("no longer: A trainne")
    (answer,) = cafe.found(f"{SOFIE}/expectations.yaml")["answers"].values()
    assert answer["agreed"] == "A trainee"
    assert answer["earlier"] == [{"agreed": "A good job", "until": "2026-11-02"}]


def test_an_action_that_is_kept_is_not_late_the_same_minute(cafe: Cafe) -> None:
    """Keeping means again for next time."""
    cafe.autumn()
    meeting = cafe.start("new-meeting")
    meeting.leave_empty("Since last time:")
    meeting.pick("1/2")
    meeting.pick("2/2")
    meeting.asked("And what else?")
    meeting.type(CTRL_D)
    assert meeting.wait_for_end() == 0
    status = cafe.start("action", "list")
    assert status.wait_for_end() == 0
    assert "late" not in "\n".join(status.lines())


@pytest.mark.parametrize("command", ["new-meeting", "end-meeting"])
def test_a_meeting_goes_on_past_midnight(cafe: Cafe, command: str) -> None:
    """Until six in the morning, by the same command and by the one that the pause prints."""
    cafe.today = "2026-10-12T22:10"
    cafe.autumn()
    meeting = cafe.start("new-meeting")
    meeting.say("Since last time:", "Talked")
    meeting.pick("1/2", CTRL_D)
    assert meeting.wait_for_end() == 0
    printed = meeting.lines()[-1].split()[1:]
    cafe.today = "2026-10-13T00:20"
    again = cafe.start(*(printed if command == "new-meeting" else [command]))
    again.asked("1/2" if command == "new-meeting" else "Summary")
    assert not any("Where were you" in line for line in again.lines())
    again.type(CTRL_D)
    assert again.wait_for_end() == 0
    words = again.lines()[-1].split()[1:]
    assert "2026-10-12" in words
    third = cafe.start(*words)
    third.asked("1/2" if command == "new-meeting" else "Summary")
    third.kill()
    cafe.today = "2026-10-13T09:00"
    morning = cafe.start("new-meeting")
    morning.wait_for("You have not closed the meeting of Mon 12 Oct.")
    morning.press()
    morning.asked("1/2" if command == "new-meeting" else "Summary")
    assert cafe.meetings() == ["2026-09-07", "2026-09-21", "2026-10-12"]


def test_ctrl_c_says_that_all_is_saved_and_how_to_go_on(cafe: Cafe) -> None:
    """In a meeting and in what is asked alone."""
    cafe.autumn()
    for command, question in (("new-meeting", "Since last time:"), ("expectations", "1/8")):
        talk = cafe.start(command)
        talk.asked(question)
        talk.type(CTRL_C)
        assert talk.wait_for_end() == 130
        line = talk.lines().index("Interrupted. Everything so far is saved. Carry on with:")
        assert not talk.lines()[line - 1]
        assert talk.lines()[-1].strip().startswith(f"mentorlog {command} sofie-holm")


def test_a_name_without_a_latin_letter_has_its_key_asked_for(cafe: Cafe) -> None:
    """A key that cannot be a folder's name is refused, and asked for again."""
    cafe.relationship()
    meeting = cafe.start("new-meeting", "李薇", "--role", "mentor")
    meeting.wait_for("in Latin letters")
    meeting.type(SOFIE + ENTER)
    meeting.wait_for("already belongs to Sofie Holm")
    meeting.type("Li Wei" + ENTER)
    meeting.wait_for("cannot be the name of a folder here")
    meeting.type("li-wei" + ENTER)
    meeting.asked("Where are you?")
    assert cafe.found("li-wei/relationship.yaml")["name"] == "李薇"


def test_after_agreement_expectations_are_shown_and_a_review_is_offered(cafe: Cafe) -> None:
    """Nothing is asked again that was agreed on."""
    cafe.relationship()
    keys = ("support-wanted", "support-offered", "topics", "mutual", "where-and-when")
    answers = "".join(
        f"  {key}:\n    agreed: Yes, both\n" for key in (*keys, "notes", "feedback", "cancelling")
    )
    cafe.write(f"{SOFIE}/expectations.yaml", f"answers:\n{answers}")
    for argv in ((), ("--by", "both")):
        talk = cafe.start("expectations", *argv, size=(80, 60))
        assert talk.wait_for_end() == 0
        said = "\n".join(talk.lines())
        assert "Yes, both" in said
        assert "mentorlog expectations sofie-holm --review" in said


def test_a_dumb_terminal_breaks_words_and_says_the_keys_once(cafe: Cafe) -> None:
    """And promises no single key, since each needs Enter there."""
    cafe.relationship()
    meeting = cafe.start("new-meeting", environ=PLAIN, size=(40, 60))
    meeting.wait_for("Where are you?")
    meeting.type("?" + ENTER)
    meeting.wait_until(lambda: meeting.raw.count(b"Where are you?") == 2, "the question again")
    meeting.type(ENTER)
    meeting.wait_for("How do you meet?")
    meeting.type("online" + ENTER)
    meeting.wait_for("What stays between you")
    meeting.type(ENTER)
    meeting.wait_for("Who takes notes?")
    shown = [line for line in meeting.raw.decode().split("\r\n") if line.strip()]
    assert [line for line in shown if len(line) > 40] == []
    assert cafe.held()["mode"] == "online"
    said = " ".join(" ".join(shown).replace("\N{NO-BREAK SPACE}", " ").split())
    assert "one key" not in said
    assert said.count("type one of them, then Enter") == 1


def test_ctrl_z_suspends_and_the_question_stands_there_again(cafe: Cafe) -> None:
    """The shell has the terminal meanwhile, and nothing that was typed is gone."""
    import shlex

    from support.terminal_session import Terminal

    cafe.autumn()
    words = [sys.executable, "-m", "mentorlog", "new-meeting"]
    environ = {
        "HOME": str(cafe.home),
        "MENTORLOG_JOURNAL": str(cafe.root),
        "MENTORLOG_LANG": "en",
        "MENTORLOG_TODAY": cafe.today,
        "PS1": "shell> ",
    }
    shell = Terminal(
        ["-c", "import os; os.execlp('bash', 'bash', '--norc', '--noprofile', '-i')"],
        environ=environ,
    )
    try:
        shell.wait_for("shell>")
        shell.type(shlex.join(words) + ENTER)
        shell.wait_for("Since last time:")
        shell.type("Talked")
        shell.wait_for("Since last time: Talked")
        shell.type("\x1a")
        shell.wait_for("Stopped")
        shell.type("echo in the $((1 + 1))nd shell" + ENTER)
        shell.wait_for("in the 2nd shell")
        shell.type("fg" + ENTER)
        shell.wait_for("Since last time: Talked")
        shell.type(" twice" + ENTER)
        shell.wait_for("1/2")
        assert cafe.held()["since_last"] == "Talked twice\n"
    finally:
        shell.child.close(force=True)


def test_what_was_typed_under_a_c_locale_is_stored_as_typed(cafe: Cafe) -> None:
    """Whether Python takes the terminal for ASCII or not, in the talk and on the command line."""
    cafe.autumn()
    environ = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    meeting = cafe.start("new-meeting", "--topic", "blåbærgrød", environ=environ)
    meeting.asked("Since last time:")
    meeting.type("Hun så på 東京 «æøå»" + ENTER)
    meeting.asked("1/2")
    assert cafe.held()["since_last"] == "Hun så på 東京 «æøå»\n"
    assert cafe.held()["topics"][-1] == "blåbærgrød"


def test_an_unseen_character_makes_no_quoted_line(cafe: Cafe) -> None:
    """A paste from a word processor is block text, its line ends are line ends."""
    cafe.relationship()
    cafe.meeting("2026-10-12", HELD)
    meeting = cafe.start("end-meeting")
    meeting.asked("Summary")
    meeting.type(paste("\ufeffOne\x0btwo\u2028three\x1b[1m bold\u2029four"))
    meeting.wait_for("four")
    meeting.press()
    meeting.press()
    meeting.asked("Agreed:")
    text = (cafe.root / SOFIE / "meetings" / "2026-10-12.yaml").read_text(encoding="utf-8")
    assert "summary: |\n  One\n  two\n  three[1m bold\n  four\n" in text
