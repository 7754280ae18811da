"""What `prep` adds to a meeting: topics to its agenda, news to its opening."""

from __future__ import annotations

import pytest
from support.autumn import plant
from support.desk import SOFIE, Desk, changes


@pytest.fixture
def autumn(desk: Desk) -> Desk:
    """Return a journal in which the second meeting is four days away."""
    return plant(desk)


def test_a_topic_goes_to_the_next_planned_meeting(autumn: Desk) -> None:
    """A paragraph of news to its opening; said on standard error, so that paper stays paper."""
    answer = autumn("prep", "--topic", "Exams", "--topic", "Pay @mentor", "--since", "Passed!")
    assert answer.err.splitlines() == [
        "Added for Fri 16 Oct: Exams",
        "Added for Fri 16 Oct: Pay @mentor",
        "Added for Fri 16 Oct: Passed!",
    ]
    assert "Exams (from Sofie)" in answer.out
    assert "Pay (from you)" in answer.out
    meeting = autumn.held("2026-10-16")
    assert meeting["topics"][2:] == ["Exams", {"text": "Pay", "from": "mentor"}]
    assert (meeting["since_last"], meeting["status"]) == ("Passed!\n", "planned")
    again = autumn("prep", "--topic", "Exams", "--since", "Passed!")
    assert (again.code, again.err) == (0, "It is already there.\n")
    data = autumn.data("prep", "--since", "And danced.", "--since", "-", stdin="Twice.\n")
    assert changes(data) == {f"{SOFIE}/meetings/2026-10-16.yaml": "edited"}
    assert data["since_last"] == "Passed!\n\nAnd danced.\n\nTwice."
    assert autumn.held("2026-10-16")["since_last"] == f"{data['since_last']}\n"


def test_with_none_planned_it_waits(desk: Desk) -> None:
    """In `relationship.yaml`, until a meeting is planned."""
    desk.sofie()
    answer = desk("prep", "--topic", "Exams", "--since", "Passed!", "--lang", "da")
    assert answer.err.splitlines()[0] == "Venter til næste møde: Exams"
    assert desk.found(f"{SOFIE}/relationship.yaml")["topics"] == ["Exams"]
    assert "Passed!" in desk("prep").out
    desk("plan", "fri")
    assert desk.held("2026-10-16")["topics"] == ["Exams"]
    assert desk.data("prep")["since_last"] == "Passed!"


def test_another_meeting_can_be_named(autumn: Desk) -> None:
    """A planned one takes topics too; one that was held does not."""
    autumn.meeting("2026-11-20", "status: planned\n")
    data = autumn.data("prep", "--meeting", "2026-11-20", "--topic", "Exams")
    assert (data["meeting"]["name"], list(changes(data))) == (
        "2026-11-20",
        [f"{SOFIE}/meetings/2026-11-20.yaml"],
    )
    assert autumn.data("prep", "--meeting", "last")["summary"] is None
    before = autumn.files()
    answer = autumn("prep", "--meeting", "last", "--topic", "Exams")
    assert (answer.code, autumn.files()) == (2, before)
    assert "mentorlog prep sofie-holm --topic TEXT" in answer.err
    assert autumn("prep", "--meeting", "2026-01-01").code == 4


def test_nothing_is_put_elsewhere_because_a_file_is_broken(autumn: Desk) -> None:
    """The next meeting may be the one that cannot be read; the page itself is shown without it."""
    autumn.meeting("2026-10-14", "topics: [\n")
    before = autumn.files()
    answer = autumn("prep", "--topic", "Exams")
    assert (answer.code, "2026-10-14" in answer.err, autumn.files()) == (6, True, before)
    shown = autumn("prep")
    assert (shown.code, "2026-10-14.yaml" in shown.err) == (0, True)
    autumn.meeting("2026-10-14", "status: cancelled\n")
    autumn.meeting("2026-12-01", "topics: [\n")
    assert autumn("prep", "--topic", "Exams").code == 0


def test_empty_additions_are_refused(autumn: Desk) -> None:
    """They would be lost in silence."""
    for option in ("--topic", "--since"):
        answer = autumn("prep", option, " ")
        assert (answer.code, option in answer.err) == (2, True)


def test_an_ended_relationship_is_read_but_not_added_to(autumn: Desk) -> None:
    """To change it, it is reopened first."""
    autumn.sofie("ended: {on: 2026-10-01}\n")
    assert autumn("prep", "sofie").code == 0
    assert autumn("prep", "sofie", "--topic", "X").code == 2
