"""`reflect` without a terminal: what the line says goes into the private file, and stays there."""

from __future__ import annotations

import stat
import sys

import pytest
from support.desk import SOFIE, Desk, changes

LAST = f"{SOFIE}/private/2026-10-05.yaml"
FIRST = f"{SOFIE}/private/2026-09-14.yaml"


@pytest.fixture
def met(desk: Desk) -> Desk:
    """Return two meetings that were held, and one that is planned."""
    desk.sofie()
    desk.meeting("2026-09-14", "notes: x\n")
    desk.meeting("2026-10-05", "notes: y\n")
    desk.meeting("2026-10-19", "status: planned\n")
    return desk


def test_it_writes_down_what_the_line_says(met: Desk) -> None:
    """Without a word of it on the screen."""
    answer = met(
        *("reflect", "sofie", "--worked", "CANARY one", "--did-not-work", "CANARY two"),
        *("--observed", "CANARY three", "--role", "coach", "--role", "adviser"),
        *("--listening", "5", "--listening", "3"),
    )
    assert answer.code == 0
    assert answer.out.splitlines()[0] == ("Noted, for your eyes only: Sofie Holm, Mon 5 Oct")
    assert "CANARY" not in answer.out + answer.err
    assert met.found(LAST) == {
        "roles": ["adviser", "coach"],
        "listening": ["3", "5"],
        "worked": "CANARY one\n",
        "did_not_work": "CANARY two\n",
        "observed": "CANARY three\n",
    }


@pytest.mark.skipif(sys.platform == "win32", reason="modes are for POSIX")
def test_its_file_and_folder_are_the_owners_alone(met: Desk) -> None:
    """Whatever the umask."""
    met("reflect", "--role", "guide")
    path = met.root / LAST
    assert [stat.S_IMODE(each.stat().st_mode) for each in (path, path.parent)] == [0o600, 0o700]


def test_it_is_about_the_latest_meeting_without_a_reflection(met: Desk) -> None:
    """Then about the one before; once all have one, about the latest again."""
    names = [met.data("reflect", "--worked", text)["meeting"] for text in "abc"]
    assert names == ["2026-10-05", "2026-09-14", "2026-10-05"]
    assert met.found(LAST) == {"worked": "a\n\nc\n"}


def test_a_meeting_can_be_named(met: Desk) -> None:
    """What is said again adds a paragraph, and marks come along."""
    for text, role in (("One.", "coach"), ("Two.", "guide"), ("Two.", "guide")):
        met("reflect", "--meeting", "2026-09-14", "--observed", text, "--role", role)
    assert met.found(FIRST) == {"roles": ["coach", "guide"], "observed": "One.\n\nTwo.\n"}
    answer = met("reflect", "--meeting", "2026-09-14", "--observed", "Two.")
    assert answer.out == "Nothing to change: Sofie Holm, Mon 14 Sep\n"


def test_only_what_is_raised_leaves_the_reflection(met: Desk) -> None:
    """As a topic of the next meeting; a mentor's says whose it is (G3)."""
    answer = met("reflect", "--worked", "CANARY", "--raise", "Pace", "--raise", "Exams @mentee")
    assert met.held("2026-10-19")["topics"] == [{"text": "Pace", "from": "mentor"}, "Exams"]
    assert "A topic for Mon 19 Oct: Pace" in answer.out
    shared = {name: raw for name, raw in met.files().items() if "/private/" not in name}
    assert not any(b"CANARY" in raw for raw in shared.values())


def test_what_is_raised_waits_for_a_meeting(met: Desk) -> None:
    """Where none is planned; a reflection is not made for it."""
    (met.root / SOFIE / "meetings" / "2026-10-19.yaml").unlink()
    data = met.data("reflect", "--raise", "Pace")
    assert changes(data) == {f"{SOFIE}/relationship.yaml": "edited"}
    assert (data["raised"], data["raised_for"]) == (["Pace"], None)
    assert met.found(f"{SOFIE}/relationship.yaml")["topics"] == [{"text": "Pace", "from": "mentor"}]
    assert "Waiting for the next meeting: Pay" in met("reflect", "--raise", "Pay").out
    assert not (met.root / LAST).exists()


def test_a_mentee_says_which_help_they_asked_for(met: Desk) -> None:
    """And is not asked how anybody listened; a topic is theirs anyway."""
    met.write(f"{SOFIE}/relationship.yaml", "name: Sofie Holm\nme: mentee\n")
    before = met.files()
    answer = met("reflect", "--listening", "3", "--role", "coach")
    assert (answer.code, "--role" in answer.err) == (2, True)
    assert met.files() == before
    met("reflect", "--role", "coach", "--raise", "Pay")
    assert met.found(LAST) == {"roles": ["coach"]}
    assert met.held("2026-10-19")["topics"] == ["Pay"]


def test_json_has_the_reflection(met: Desk) -> None:
    """Asked for by name: all of it, in the file's keys."""
    data = met.data("reflect", "--worked", "-", "--role", "guide", stdin="Silence.\n")
    assert data["reflection"] == {
        "roles": ["guide"],
        "listening": [],
        "worked": "Silence.",
        "did_not_work": None,
        "observed": None,
    }
    assert changes(data) == {LAST: "created"}


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ((), 2, "--worked"),
        (("--worked", " "), 2, "--worked"),
        (("--listening", "6"), 2, "--listening"),
        (("--role", "boss"), 2, "--role"),
        (("--meeting", "next", "--worked", "x"), 2, "not held"),
        (("--meeting", "2026-01-01", "--worked", "x"), 4, "2026-01-01"),
        (("--meeting", "tomorrow", "--worked", "x"), 2, "tomorrow"),
    ],
)
def test_what_cannot_be_meant_changes_nothing(
    met: Desk, line: tuple[str, ...], code: int, said: str
) -> None:
    """And says what would do."""
    before = met.files()
    answer = met("reflect", *line)
    assert (answer.code, said in answer.err) == (code, True), answer
    assert met.files() == before


def test_nothing_held_is_not_found(desk: Desk) -> None:
    """A planned or cancelled meeting is none to look back at."""
    desk.sofie()
    desk.meeting("2026-10-05", "status: cancelled\n")
    answer = desk("reflect", "--worked", "x")
    assert (answer.code, "mentorlog new-meeting sofie-holm" in answer.err) == (4, True)


def test_a_broken_meeting_does_not_lead_it_to_an_older_one(met: Desk) -> None:
    """What is said of this week does not land in September."""
    met.meeting("2026-10-05", "notes: [\n")
    before = met.files()
    assert met("reflect", "--worked", "x").code == 6
    assert met.files() == before
    assert met("reflect", "--worked", "x", "--meeting", "2026-09-14").code == 0


def test_a_broken_reflection_is_left_alone(met: Desk) -> None:
    """Nothing is raised either: all or none."""
    met.write(LAST, "worked: [\n")
    before = met.files()
    answer = met("reflect", "--meeting", "last", "--worked", "x", "--raise", "Pace")
    assert answer.code == 6
    assert met.files() == before


@pytest.mark.parametrize(
    "line",
    [
        ("status",),
        ("show", "sofie"),
        ("show", "--meeting", "last"),
        ("prep", "sofie"),
        ("expectations", "sofie"),
        ("reflect", "--role", "guide", "--meeting", "2026-09-14"),
        ("action", "list"),
        ("check",),
    ],
)
def test_nothing_else_prints_it(met: Desk, line: tuple[str, ...]) -> None:
    """A canary in the reflection is met nowhere that did not ask for it."""
    met.write(LAST, "worked: CANARY\nobserved: CANARY\n")
    for shape in ((), ("--json",)):
        answer = met(*line, *shape)
        assert answer.code == 0, answer
        assert "CANARY" not in answer.out + answer.err
