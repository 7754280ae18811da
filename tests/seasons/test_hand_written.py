"""What people type by hand: nothing is required, and every form is read by every command."""

from __future__ import annotations

import pytest
from support.desk import SOFIE, Desk


def test_no_key_is_required_in_any_file(desk: Desk) -> None:
    """Empty files, and a folder with meetings alone."""
    desk.write("journal.yaml")
    for name in ("relationship", "expectations", "milestones", "private/approach"):
        desk.write(f"{SOFIE}/{name}.yaml")
    desk.meeting("2026-10-20")
    for line in (("status",), ("show", "--private"), ("check", "--strict"), ("action", "list")):
        answer = desk(*line)
        assert (answer.code, answer.err) == (0, "")
    (found,) = desk.data("status")["relationships"]
    assert (found["name"], found["me"]) == (SOFIE, "mentor")
    assert found["next"]["name"] == "2026-10-20"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("", "planned"),
        ("topics: [CV]\n", "planned"),
        ("actions: [Call]\n", "held"),
        ("place: Café\nactions: [Call]\n", "held"),
        ("status: planned\nactions: [Call]\n", "planned"),
        ("notes: x\n", "held"),
        ("since_last: x\n", "held"),
        ("summary: x\n", "held"),
        ("status: planned\nnotes: x\n", "planned"),
        ("status: cancelled\nnotes: x\n", "cancelled"),
    ],
)
def test_without_a_status_the_content_says_it(desk: Desk, text: str, state: str) -> None:
    """A meeting is held when something was said in it, or agreed on a day that is past."""
    desk.sofie()
    desk.meeting("2026-10-05", text)
    assert desk.data("show", "--meeting", "2026-10-05")["meeting"]["status"] == state


def test_what_is_agreed_for_a_day_to_come_is_prepared(desk: Desk) -> None:
    """Until the day is past, actions alone do not make a meeting one that was held."""
    desk.sofie()
    desk.meeting("2026-10-20", "actions: [Call]\n")
    assert desk.data("show", "--meeting", "2026-10-20")["meeting"]["status"] == "planned"


def test_an_action_is_added_to_a_past_meeting_without_notes(desk: Desk) -> None:
    """A place and what was agreed are enough for a meeting that took place."""
    desk.sofie()
    path = desk.meeting("2026-10-05", "place: Café\nactions:\n  - Call\n")
    assert desk("action", "add", "Write").code == 0
    assert "  - text: Write\n" in path.read_text("utf-8")


def test_a_whole_meeting_in_four_lines(desk: Desk) -> None:
    """As the format's page shows it; a later command makes no more of it than it must."""
    desk.sofie()
    text = """\
        notes: Talked about her first job.
        actions:
          - Ask two alumni due:2026-10-01 +student-job
        """
    path = desk.meeting("2026-09-14", text)
    desk.write(f"{SOFIE}/milestones.yaml", "milestones: [{title: A job, key: student-job}]\n")
    (action,) = desk.data("action", "list")["relationships"][0]["actions"]
    assert action["text"] == "Ask two alumni"
    assert (action["owner"], action["milestone"]) == ("mentee", "student-job")
    desk("end-meeting", "--summary", "A trial month.")
    assert path.read_text("utf-8").splitlines() == [
        "notes: Talked about her first job.",
        "summary: |",
        "  A trial month.",
        "actions:",
        "  - Ask two alumni due:2026-10-01 +student-job",
    ]


@pytest.mark.parametrize("text", ["notes: x", "notes: x\r\nplace: y\r\n", "\ufeffnotes: x\n"])
def test_ends_of_lines_stay_as_they_are(desk: Desk, text: str) -> None:
    """CRLF, a missing last newline and a mark at the beginning are the person's own."""
    desk.sofie()
    path = desk.meeting("2026-10-12")
    path.write_bytes(text.encode())
    assert desk("new-meeting", "--minutes", "60").code == 0
    now = path.read_bytes().decode()
    assert now.startswith(text[:9].rstrip("\r\n"))
    assert ("\r\n" in now) == ("\r\n" in text)
    assert now.count("\n") == now.count("\r\n") or "\r\n" not in text
    assert desk.data("show", "--meeting", "last")["meeting"]["minutes"] == 60


def test_one_unreadable_file_takes_nothing_else_with_it(desk: Desk) -> None:
    """It is named on standard error and the exit code is 0; nothing in it is changed."""
    desk.sofie()
    broken = desk.meeting("2026-09-14", "notes: [\n")
    desk.meeting("2026-10-05", "notes: x\nactions: [Call]\n")
    desk.write(f"{SOFIE}/milestones.yaml", "milestones: yes\n")
    for line in (("status",), ("show",), ("action", "list"), ("plan", "fri")):
        answer = desk(*line)
        assert answer.code == 0
        assert "2026-09-14.yaml cannot be read" in answer.err
        assert "milestones.yaml cannot be read" in answer.err
    assert desk("action", "done", "1").code == 0
    assert broken.read_text("utf-8") == "notes: [\n"
    document = desk("status", "--json")
    assert document.data["relationships"][0]["last"]["name"] == "2026-10-05"
    assert "kan ikke læses" in desk("status", "--lang", "da").err


def test_a_broken_relationship_file_is_not_written_around(desk: Desk) -> None:
    """What waits in it, or its role, cannot be known: 6."""
    desk.write(f"{SOFIE}/relationship.yaml", "name: [\n")
    desk.meeting("2026-10-05", "notes: x\n")
    before = desk.files()
    answer = desk("plan", "fri")
    assert (answer.code, "relationship.yaml:" in answer.err) == (6, True)
    assert desk.files() == before
    assert desk("show").code == 0


def test_an_edit_that_cannot_be_made_safely_shows_the_lines_to_type(desk: Desk) -> None:
    """Nothing is written, and the person knows what to do (exit 6)."""
    desk.sofie()
    desk.meeting("2026-10-12", "notes: &a x\nplace: *a\n")
    before = desk.files()
    answer = desk("new-meeting", "--notes", "More.")
    assert answer.code == 6
    assert "2026-10-12.yaml:1:" in answer.err
    assert "More." in answer.err
    assert desk.files() == before


def test_unknown_keys_are_kept_and_shown_to_no_one_as_an_error(desk: Desk) -> None:
    """`x-` keys are the user's own; others draw a warning from `check` alone."""
    desk.sofie()
    path = desk.meeting("2026-10-12", "x-mood: good\nmod: phone\nnotes: x\n")
    assert desk("new-meeting", "--notes", "y").err == ""
    assert path.read_text("utf-8").startswith("x-mood: good\nmod: phone\n")
    answer = desk("check")
    assert (answer.code, "mod" in answer.out, "x-mood" in answer.out) == (0, True, False)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_file_that_ends_inside_a_text_is_added_to(desk: Desk, end: str) -> None:
    """Some editors leave the last line break out; what was typed stays, in its own line ends."""
    desk.sofie()
    typed = f"notes: |{end}  Talked about it.{end}  Twice.".encode()
    path = desk.meeting("2026-10-05")
    path.write_bytes(typed)
    assert desk("action", "add", "Call Bob").code == 0
    assert path.read_bytes().startswith(typed + end.encode())
    assert desk.held("2026-10-05")["actions"] == [{"text": "Call Bob", "owner": "mentee"}]
