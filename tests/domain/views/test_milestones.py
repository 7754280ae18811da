"""Milestones: their keys, progress from the small ones, and what commands write (G21)."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from support.plain_journal import KEY, Data, PlainJournal, day, held

from mentorlog.domain.model.file_names import Kind
from mentorlog.domain.model.milestone import (
    Milestones,
    Step,
    keys_in_order,
    milestone_keys,
)
from mentorlog.domain.model.milestone_keys import free_key
from mentorlog.domain.views.actions import track_actions
from mentorlog.domain.views.milestones import (
    MilestoneItem,
    TrackedMilestone,
    actions_toward,
    find_milestone,
    find_milestone_item,
    late_items,
    moved_since,
    track_milestones,
    without_steps,
)
from mentorlog.features.milestones.changes import (
    add_step,
    append_milestone,
    close_item,
    reopen_item,
)

TODAY = day("11-23")
JOB: Data = {
    "title": "A student job",
    "key": "student-job",
    "due": "2026-11-22",
    "steps": [
        {"title": "CV rewritten", "due": "2026-09-30", "done": "2026-09-28"},
        {"title": "Applications", "due": "2026-11-23"},
        {"title": "Fair", "dropped": "2026-10-12", "due": "2026-10-01"},
        {"title": "Talk", "done": "yes"},
        {"title": "Interview", "due": "2026-11-01"},
    ],
}
MASTER: Data = {"title": "Which master's?"}
OVER: Data = {
    "title": "Abroad",
    "dropped": "2026-10-20",
    "steps": [{"title": "Ask", "due": "2026-10-01"}],
}


def track(*milestones: Data) -> tuple[TrackedMilestone, ...]:
    """Track milestones as a file has them."""
    return track_milestones(Milestones.model_validate({"milestones": list(milestones)}), TODAY)


def names(items: object) -> list[str]:
    """Return the names of milestones."""
    assert isinstance(items, tuple)
    return [each.name for each in items]


@pytest.mark.parametrize(
    ("title", "taken", "key"),
    [
        ("A student job", [], "a-student-job"),
        ("A student job", ["a-student-job"], "a-student-job-2"),
        ("A student job", ["a-student-job", "A-Student-Job-2"], "a-student-job-3"),
        ("Løn & vilkår", [], "loen-vilkaar"),
        ("A student job that teaches me something", [], "a-student-job-that-teaches-me"),
        ("x" * 50, [], "x" * 32),
        ("???", [], "milestone"),
        ("???", ["milestone"], "milestone-2"),
        ("Private", [], "private"),
    ],
)
def test_free_key(title: str, taken: list[str], key: str) -> None:
    """A key is made from a title so that it can be typed behind a `+`, and is no other's."""
    assert free_key(title, taken) == key


RECORDS = st.lists(
    st.fixed_dictionaries(
        {"title": st.text(min_size=1)}, optional={"key": st.sampled_from(["a", "b", "a-2"])}
    )
)


@given(RECORDS)
def test_keys_are_one_a_milestone(records: list[Data]) -> None:
    """Whatever a person typed, every milestone can be named, and the first of a key keeps it."""
    found = Milestones.model_validate({"milestones": records})
    keys = keys_in_order(found)
    assert len(set(keys)) == len(keys) == len(records)
    assert {record["key"] for record in records if "key" in record} <= set(keys)
    written = [record.get("key") for record in records]
    assert all(keys[written.index(key)] == key for key in written if key)
    derived = [key for key, own in zip(keys, written, strict=True) if not own]
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key) for key in derived)
    assert milestone_keys(found) == set(keys)


def test_progress_is_counted_from_the_small_ones() -> None:
    """Done ones count against those that are still to be reached; dropped ones are neither."""
    (job,) = track(JOB)
    assert (job.reached, job.of) == (2, 4)
    (master,) = track(MASTER)
    assert (master.key, master.reached, master.of) == ("which-master-s", 0, 0)


def test_late_ones() -> None:
    """Late is what is open and past its day, the oldest first; nothing in a closed one is."""
    assert names(late_items(track(JOB, MASTER, OVER))) == ["student-job/5", "student-job"]


def test_large_ones_without_a_small_one() -> None:
    """An open milestone whose steps are all dropped has none on the way either (G21)."""
    bare = {"title": "B", "steps": [{"title": "x", "dropped": "yes"}]}
    reached = {"title": "C", "done": "yes"}
    assert [each.key for each in without_steps(track(JOB, MASTER, bare, reached, OVER))] == [
        "which-master-s",
        "b",
    ]


@pytest.mark.parametrize(
    ("since", "moved"),
    [
        ("09-28", ["student-job/1", "student-job/3", "abroad"]),
        ("09-29", ["student-job/3", "abroad"]),
        ("10-20", ["abroad"]),
        ("10-21", []),
    ],
)
def test_moved_since(since: str, moved: list[str]) -> None:
    """What was closed since the last meeting is told, that day included."""
    assert names(moved_since(track(JOB, MASTER, OVER), day(since))) == moved


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("student-job", "A student job"),
        ("Student-Job/2", "Applications"),
        ("student-job/0", None),
        ("student-job/6", None),
        ("student", None),
        ("which-master-s", "Which master's?"),
        ("which-master-s/1", None),
        ("", None),
    ],
)
def test_find_waypoint(name: str, title: str | None) -> None:
    """A milestone is called by its key, a step by `KEY/N`."""
    found = find_milestone_item(track(JOB, MASTER), name)
    assert (found.title if found else None) == title


def test_actions_toward() -> None:
    """Actions are found by the milestone that they name."""
    actions = ["Ask +student-job", "Write +Student-Job", "Read", "Call +other"]
    journal = PlainJournal({"2026-09-14": held(actions=actions)}, milestones={"milestones": [JOB]})
    found = actions_toward(track_actions(journal.load(), TODAY), "student-job")
    assert [each.item.text for each in found] == ["Ask", "Write"]


def test_closed_both_ways() -> None:
    """A step is done or dropped, never both."""
    with pytest.raises(ValidationError) as caught:
        Step.model_validate({"title": "A", "done": "yes", "dropped": "2026-10-01"})
    assert caught.value.errors()[0]["type"] == "done-and-dropped"


def milestones_of(journal: PlainJournal) -> Any:  # noqa: ANN401 - data of any shape
    """Return the milestones as the file has them."""
    return journal.file(Kind.MILESTONES)["milestones"]


def item(journal: PlainJournal, name: str) -> MilestoneItem:
    """Find a milestone or a step in the journal as it stands."""
    found = find_milestone_item(track_milestones(journal.load().milestones, TODAY), name)
    assert found
    return found


def test_add_milestone() -> None:
    """A milestone is written in the order of the format, with its first small one."""
    journal = PlainJournal()
    key, changes = append_milestone(
        journal.load(), " A job ", due=TODAY, why="W", evidence="E\nF", steps=["CV", " "]
    )
    journal.make(changes)
    assert key == "a-job"
    assert list(milestones_of(journal)[0].items()) == [
        ("title", "A job"),
        ("key", "a-job"),
        ("due", TODAY),
        ("why", "W"),
        ("evidence", "E\nF\n"),
        ("steps", [{"title": "CV"}]),
    ]
    key, changes = append_milestone(journal.load(), "A job")
    journal.make(changes)
    assert key == "a-job-2"
    assert append_milestone(journal.load(), "A job", key="mine")[0] == "mine"
    assert milestones_of(journal)[1] == {"title": "A job", "key": "a-job-2"}


@pytest.mark.parametrize("steps", [{}, {"steps": None}, {"steps": []}])
def test_add_step(steps: Data) -> None:
    """A small one joins the large one that it is under."""
    journal = PlainJournal(milestones={"milestones": [MASTER, {"title": "Job", **steps}]})
    for number, due in ((1, None), (2, TODAY)):
        tracked = track_milestones(journal.load().milestones, TODAY)
        under = find_milestone(tracked, "JOB")
        assert under
        name, changes = add_step(journal.load(), under, f"S{number} ", due)
        journal.make(changes)
        assert name == f"job/{number}"
        assert item(journal, name).title == f"S{number}"
    assert milestones_of(journal)[1]["steps"] == [{"title": "S1"}, {"title": "S2", "due": TODAY}]


@pytest.mark.parametrize("name", ["student-job", "student-job/2", "student-job/3", "student-job/4"])
@pytest.mark.parametrize("word", ["done", "dropped"])
def test_close_and_reopen(name: str, word: Any) -> None:  # noqa: ANN401 - a literal
    """Closing writes the day under one word only, and opening again takes it out."""
    journal = PlainJournal(milestones={"milestones": [MASTER, JOB]})
    journal = journal.copy()
    journal.make(close_item(KEY, item(journal, name), word, TODAY))
    record = item(journal, name).record
    other = "dropped" if word == "done" else "done"
    assert (getattr(record, word), getattr(record, other)) == (TODAY, None)
    journal.make(reopen_item(KEY, item(journal, name)))
    assert item(journal, name).is_open
    assert reopen_item(KEY, item(journal, name)) == []
