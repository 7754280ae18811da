"""`milestone change`, and closing a large one while small ones are open."""

from __future__ import annotations

from typing import Any

import pytest
from support.desk import SOFIE, Desk, changes

FILE = f"{SOFIE}/milestones.yaml"
MILESTONES = """\
milestones:
  - title: A student job  # the big one
    key: student-job
    why: Money
    steps:
      - title: CV rewritten
      - title: Letters sent
        done: 2026-10-01
  - title: A term abroad
  - title: A term abroad
"""


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return milestones with and without keys, and actions that name them in every form."""
    desk.sofie()
    desk.write(FILE, MILESTONES)
    desk.meeting(
        "2026-10-05",
        "summary: x\nactions:\n- text: Ask\n  milestone: Student-Job\n  done: 2026-10-06\n"
        "- Read it +student-job\n- Write home +a-term-abroad\n",
    )
    desk.meeting("2026-09-14", "summary: x\nactions:\n- Call\n")
    return desk


def test_only_what_is_given_changes(pair: Desk) -> None:
    """And takes the place of what stood there; comments stay."""
    data = pair.data("milestone", "change", "student", "--title", "A job", "--due", "1 dec")
    assert pair.read(FILE) == MILESTONES.replace(
        "A student job  # the big one\n    key: student-job\n",
        "A job  # the big one\n    key: student-job\n    due: 2026-12-01\n",
    )
    assert changes(data) == {FILE: "edited"}
    assert (data["before"]["title"], data["milestone"]["due"]) == ("A student job", "2026-12-01")


def test_a_small_one_is_changed_by_its_number(pair: Desk) -> None:
    """A day may stand in the title, and an empty one takes it away."""
    assert pair("milestone", "change", "student-job/1", "--title", "CV new due:fri").code == 0
    assert pair.found(FILE)["milestones"][0]["steps"][0] == {"title": "CV new", "due": "2026-10-16"}
    assert pair("milestone", "change", "student-job/1", "--due", "").code == 0
    assert pair.found(FILE)["milestones"][0]["steps"][0] == {"title": "CV new"}


def test_a_new_key_follows_in_the_actions(pair: Desk) -> None:
    """Closed ones too, in the long form and in one line; other actions stay."""
    before = pair.read(f"{SOFIE}/meetings/2026-09-14.yaml")
    data = pair.data("milestone", "change", "student-job", "--key", "job")
    assert data["actions"] == ["2026-10-05/1", "2026-10-05/2"]
    actions = pair.held("2026-10-05")["actions"]
    assert (actions[0]["milestone"], actions[1]) == ("job", "Read it +job")
    assert actions[2] == "Write home +a-term-abroad"
    assert pair.read(f"{SOFIE}/meetings/2026-09-14.yaml") == before
    assert pair.found(FILE)["milestones"][0]["key"] == "job"


def test_a_new_title_keeps_the_key_that_was_made_of_the_old_one(pair: Desk) -> None:
    """Else the actions that name it, and the numbers of its namesakes, would mean another."""
    assert pair("milestone", "change", "a-term-abroad", "--title", "Lund").code == 0
    keys = [each["name"] for each in _listed(pair)]
    assert keys == ["student-job", "a-term-abroad", "a-term-abroad-2"]
    assert [each["name"] for each in _listed(pair)[1]["actions"]] == ["2026-10-05/3"]


def _listed(pair: Desk) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = pair.data("milestone", "list")["relationships"][0]["milestones"]
    return found


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("student-job",), 2, "--title"),
        (("nothing", "--due", "fri"), 4, "milestone list"),
        (("student-job", "--key", "a b"), 2, "a-b"),
        (("student-job", "--key", "A-Term-Abroad"), 5, "A term abroad"),
        (("student-job/1", "--why", "x"), 2, "--why"),
        (("student-job", "--title", " "), 2, "title"),
        (("student-job", "--due", "someday"), 2, "next tuesday"),
        (("student-job", "--due", "fri", "--title", "x due:fri"), 2, "twice"),
    ],
)
def test_what_cannot_be_meant_changes_nothing(
    pair: Desk, words: tuple[str, ...], code: int, said: str
) -> None:
    """All or none, with what to type instead."""
    before = pair.files()
    answer = pair("milestone", "change", *words)
    assert (answer.code, said in answer.err, pair.files()) == (code, True, before)


def test_a_meeting_that_cannot_be_read_keeps_the_key(pair: Desk) -> None:
    """Its actions could not follow."""
    pair.meeting("2026-09-20", "actions: [unclosed\n")
    before = pair.files()
    assert pair("milestone", "change", "student-job", "--key", "job").code == 6
    assert pair.files() == before
    assert pair("milestone", "change", "student-job", "--why", "").code == 0
    assert "why" not in pair.found(FILE)["milestones"][0]


@pytest.mark.parametrize("word", ["done", "drop"])
def test_closing_with_open_small_ones_is_asked_about(pair: Desk, word: str) -> None:
    """No leaves all as it is with exit code 1; --yes and a script ask nothing."""
    before = pair.files()
    answer = pair.in_terminal("milestone", word, "student-job", typed="n\n")
    assert (answer.code, "CV rewritten" in answer.err, pair.files()) == (1, True, before)
    assert "Letters sent" not in answer.err
    agreed = pair.in_terminal("milestone", word, "student-job", "--yes", typed="")
    assert (agreed.code, "Small ones of “A student job” stay open" in agreed.err) == (0, True)
    assert "done" not in pair.found(FILE)["milestones"][0]["steps"][0]


def test_closing_all_at_once_asks_nothing(pair: Desk) -> None:
    """What is named on the same line is not left open."""
    names = ("student-job", "student-job/1")
    answer = pair.in_terminal("milestone", "done", *names, typed="")
    assert (answer.code, "stay open" in answer.err) == (0, False)
