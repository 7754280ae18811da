"""The rules of the merge by meaning, each in an example that a person could meet."""

from __future__ import annotations

import pytest
from support.versions import Data

from mentorlog.domain.merging.free_text import merge_paragraphs
from mentorlog.domain.merging.merge import merge
from mentorlog.domain.model.file_names import Kind

MEETING = Kind.MEETING


def actions(*items: str | Data) -> Data:
    """Make a meeting of actions."""
    return {"actions": list(items)}


DONE = {"text": "Ask Lars", "done": "2026-10-02"}
DROPPED = {"text": "Ask Lars", "dropped": "2026-10-03"}


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "merged"),
    [
        (["a"], ["a", "x"], ["a", "y"], ["a", "x", "y"]),
        (["a", "b"], ["a", "x", "b"], ["a", "y", "b"], ["a", "x", "y", "b"]),
        (["a"], ["a", "x"], ["y", "a"], ["y", "a", "x"]),
        ([], ["x"], ["y", "x", "z"], ["y", "x", "z"]),
        ([], ["x"], ["y"], ["x", "y"]),
        (["a", "b"], ["b"], ["a", "b", "c"], ["b", "c"]),
        (["a", "b"], ["b", "c"], ["a"], ["c"]),
        (["a"], [], ["b"], ["b"]),
        (["a", "b", "c"], ["a", "b", "c"], ["c", "a"], ["c", "a"]),
        (["a @mentor"], ["a"], ["a @mentor", "b"], ["a", "b"]),
    ],
)
def test_the_order_of_what_both_added(
    base: list[str], ours: list[str], theirs: list[str], merged: list[str]
) -> None:
    """Ours keep their order, and theirs come behind what they stood behind."""
    found = merge(MEETING, actions(*base), actions(*ours), actions(*theirs))
    assert found.conflicts == ()
    assert found.data.get("actions", []) == merged


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "merged"),
    [
        ("Ask Lars", "Ask Lars", DONE, DONE),
        (
            "Ask Lars",
            DONE,
            {"text": "Ask Lars", "note": "He is away"},
            {**DONE, "note": "He is away"},
        ),
        ("Ask Lars due:2026-10-01", "Ask Lars due:2026-11-01", DONE, {**DONE, "due": "2026-11-01"}),
        (DONE, "Ask Lars", DONE, "Ask Lars"),
        ("Ask Lars", {"text": "Ask Lars", "done": "yes"}, DONE, DONE),
        ("Ask Lars", "Ask Lars", "Ask Lars @mentee", "Ask Lars"),
        ("Ask Lars +cv", DONE, "Ask Lars +cv", DONE),
        ("Learn C +cv", "Learn C +cv", {"text": "Learn C +cv", "done": "yes"}, None),
        (None, "Ask Lars", DONE, DONE),
        ("Ask Lars", None, DONE, DONE),
    ],
)
def test_one_action(
    base: str | Data | None, ours: str | Data | None, theirs: str | Data, merged: str | Data | None
) -> None:
    """One line or the long form, with its `+word` or without: it is the same promise."""
    sides = [actions(*([side] if side else [])) for side in (base, ours, theirs)]
    found = merge(MEETING, sides[0], sides[1], sides[2])
    assert found.conflicts == ()
    assert found.data["actions"] == [merged or theirs]


OLD = {"text": "Ask two alumni", "owner": "mentee"}
NEW = {"text": "Ask three alumni", "owner": "mentee"}
CLOSED = {"done": "2026-10-12"}
BO, IB = ({"text": f"Write to {name}", "owner": "mentor"} for name in ("Bo", "Ib"))


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "merged"),
    [
        ([OLD], [NEW], [{**OLD, **CLOSED}], [{**NEW, **CLOSED}]),
        ([OLD], [{**OLD, **CLOSED}], [NEW], [{**NEW, **CLOSED}]),
        ([BO, OLD, IB], [BO, NEW, IB], [BO, {**OLD, **CLOSED}, IB], [BO, {**NEW, **CLOSED}, IB]),
        ([BO], [{"text": "Buy a cake", "owner": "mentor"}], [{**BO, **CLOSED}], None),
        ([BO], [{"text": "Write to Ib", "owner": "mentee"}], [{**BO, **CLOSED}], None),
        ([OLD], [NEW, {**NEW, "text": "Ask four alumni"}], [{**OLD, **CLOSED}], None),
    ],
)
def test_an_action_that_got_other_words_here_and_was_closed_there(
    base: list[Data], ours: list[Data], theirs: list[Data], merged: list[Data] | None
) -> None:
    """It is one item with both changes, unless another one may be meant: then all are kept."""
    found = merge(MEETING, {"actions": base}, {"actions": ours}, {"actions": theirs})
    assert found.conflicts == ()
    items = found.data["actions"]
    if merged is None:
        assert sorted(map(str, items)) == sorted(map(str, [*ours, *theirs]))
    else:
        assert items == merged
        assert {type(each).__name__ for each in found.edits} <= {"Add", "Set"}


def test_of_two_like_promises_the_right_one_is_done() -> None:
    """A promise that is there twice is closed once, and the one that was closed."""
    base = actions("Read +job", "Read +exams")
    done = {"text": "Read", "milestone": "exams", "done": "2026-10-02"}
    found = merge(MEETING, base, actions("Read +exams"), actions("Read +job", done))
    assert found.data == {"actions": [done]}
    twice = merge(MEETING, actions("a", "a"), actions("a", "a", "b"), actions("a"))
    assert twice.data == {"actions": ["a", "b"]}


@pytest.mark.parametrize(
    ("ours", "theirs", "conflict"),
    [
        (actions(DONE), actions(DROPPED), ("actions", 0, "done")),
        (actions(DONE), actions({**DONE, "done": "2026-11-02"}), ("actions", 0, "done")),
        ({"minutes": "60"}, {"minutes": "90"}, ("minutes",)),
        ({"status": "held"}, {"status": "cancelled"}, ("status",)),
        ({"x-own": ["1", "2"]}, {"x-own": ["1", "3"]}, ("x-own",)),
        ({"notes": "What?"}, {"notes": {"no": "text"}}, ("notes",)),
        (actions("a"), {"actions": "a"}, ("actions",)),
    ],
)
def test_contradictions(ours: Data, theirs: Data, conflict: tuple[str | int, ...]) -> None:
    """What is said differently on both sides is named by its place, and stays ours."""
    found = merge(MEETING, {}, ours, theirs)
    assert found.conflicts == (conflict,)
    assert found.data == ours
    assert found.edits == []


def test_what_contradicts_only_together() -> None:
    """Two changes that make no sense together are a conflict, even of different keys."""
    base: Data = {"rhythm": {"at_least": "1", "at_most": "3"}}
    ours = {"rhythm": {"at_least": "3", "at_most": "3"}}
    theirs = {"rhythm": {"at_least": "1", "at_most": "2"}}
    assert merge(Kind.RELATIONSHIP, base, ours, theirs).conflicts == (("rhythm",),)


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "state"),
    [
        ({}, {"status": "planned"}, {"notes": "Said."}, "held"),
        ({"status": "planned"}, {"status": "planned"}, {"notes": "Said."}, "held"),
        ({}, {"notes": "Said."}, {"status": "planned", "notes": "To say."}, "held"),
        ({"status": "planned"}, {"status": "held"}, {"status": "planned", "place": "A"}, "held"),
        ({"status": "planned"}, {"minutes": "60"}, {"status": "cancelled"}, "cancelled"),
        ({"status": "cancelled"}, {"status": "planned"}, {"status": "held"}, "held"),
    ],
)
def test_a_meeting_that_took_place_was_held(
    base: Data, ours: Data, theirs: Data, state: str
) -> None:
    """Held goes before planned, be it written or read off what was said there."""
    found = merge(MEETING, base, ours, theirs)
    assert found.conflicts == ()
    assert found.data.get("status", "held") == state


def test_milestones_are_met_by_key_and_title() -> None:
    """A milestone that got another title is still the one with its key, and so are its steps."""
    base: Data = {"milestones": [{"title": "A job", "key": "job", "steps": [{"title": "CV"}]}]}
    ours: Data = {"milestones": [{"title": "A good job", "key": "job", "steps": [{"title": "CV"}]}]}
    done = {"title": "CV", "done": "2026-10-01"}
    theirs: Data = {"milestones": [{"title": "A job", "key": "job", "steps": [done]}]}
    found = merge(Kind.MILESTONES, base, ours, theirs)
    assert found.data == {"milestones": [{"title": "A good job", "key": "job", "steps": [done]}]}


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "merged"),
    [
        ("", "Ours.", "Theirs.", "Ours.\n\nTheirs."),
        ("A.", "A.\nOurs.", "A.\nTheirs.", "A.\nOurs.\nTheirs."),
        ("A.", "A.\n\nOurs.", "A.\n\nTheirs.", "A.\n\nOurs.\n\nTheirs."),
        ("A.", "A.\n\nSame.\n\nOurs.", "A.\n\nSame.", "A.\n\nSame.\n\nOurs."),
        ("", "Ours.\n\nSame.", "Same.\n\nTheirs.", "Ours.\n\nSame.\n\nTheirs."),
        ("A tyop.\nB.", "A typo.\nB.", "A tyop.\nB.\nC.", "A typo.\nB.\nC."),
        ("A.\nB.", "A!\nB.", "A?\nB.", None),
        ("A.", "A. And more.", "A. Or less.", None),
        ("A.\nB.\nC.", "A.\nC.", "A.\nB!\nC.", None),
    ],
)
def test_free_texts(base: str, ours: str, theirs: str, merged: str | None) -> None:
    """What both wrote stays, ours first and nothing twice; the same line changed twice does not."""
    assert merge_paragraphs(base, ours, theirs) == merged


def test_an_agreed_answer_has_one_wording() -> None:
    """What the two agreed on is never two texts in a row."""
    ours: Data = {"answers": {"notes": {"agreed": "Nobody"}}}
    theirs: Data = {"answers": {"notes": {"agreed": "Both"}, "topics": {"agreed": "All"}}}
    found = merge(Kind.EXPECTATIONS, {}, ours, theirs)
    assert found.conflicts == (("answers", "notes", "agreed"),)


def test_a_promise_that_got_another_owner_is_the_same() -> None:
    """Who keeps it was changed here and what belongs to it there: it stands once, with both."""
    base = {"text": "Ask Lars", "owner": "mentee", "due": "2026-10-01"}
    ours, theirs = {**base, "owner": "both"}, {**base, "due": "2026-11-01", "note": "He is away"}
    found = merge(MEETING, actions("a", base), actions("a", ours), actions("a", theirs))
    assert found.data["actions"] == ["a", {**theirs, "owner": "both"}]
    assert found.conflicts == ()


def test_an_earlier_answer_is_known_by_its_words() -> None:
    """The day until which it held was taken out here and set otherwise there: it stands once."""

    def answers(*earlier: Data) -> Data:
        return {"answers": {"notes": {"agreed": "Yes", "earlier": list(earlier)}}}

    was, now = {"agreed": "No", "until": "2026-09-01"}, {"agreed": "No", "until": "2026-09-08"}
    found = merge(Kind.EXPECTATIONS, answers(was), answers({"agreed": "No"}), answers(now))
    assert found.data == answers(now)
