"""Where no way to write an edit is safe nothing is written, and it is said what to type."""

from __future__ import annotations

from typing import Any

import pytest

from mentorlog.domain.changes.edits import Add, Append, Edit, Insert, Remove, Set
from mentorlog.errors import ExitCode, Problem, UnsafeEditError
from mentorlog.store.yaml.edit import edit

ANCHORS = "a: &x 1\nb: *x\nl: &l\n  - p\nm:\n  k: *l\n  free: 2\nn: &alone\n  k: 1\n"


def _refused(text: str, *edits: Edit) -> Problem:
    with pytest.raises(UnsafeEditError) as caught:
        edit(text, edits)
    error: Any = caught.value
    [problem] = error.problems
    assert error.exit_code == ExitCode.UNREADABLE
    assert error.facts["by_hand"] == problem.facts["by_hand"]
    assert isinstance(problem, Problem)
    return problem


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (Set(("a",), "2"), 1),
        (Set(("b",), "2"), 2),
        (Remove(("a",)), 1),
        (Remove(("b",)), 2),
        (Append(("l",), "q"), 3),
        (Insert(("l",), 0, "q"), 3),
        (Set(("l", 0), "q"), 4),
        (Remove(("l",)), 3),
        (Append(("m", "k"), "q"), 6),
        (Set(("m", "k", 0), "q"), 4),
        (Remove(("m",)), 5),
        (Set(("n",), "q"), 8),
    ],
)
def test_what_others_refer_to_is_not_changed(change: Edit, line: int) -> None:
    """A change must not reach other places unseen, nor cut a reference."""
    problem = _refused(ANCHORS, change)
    assert (problem.code, problem.line) == ("unsafe-anchor", line)


@pytest.mark.parametrize("change", [Set(("a", "x"), 2), Set(("a",), 2), Remove(("a",))])
def test_a_key_that_refers_to_a_text_is_left_alone(change: Edit) -> None:
    """Even a key may be a reference."""
    assert _refused("k: &k a\n*k : {x: 1}\n", change).code == "unsafe-anchor"


@pytest.mark.parametrize(
    ("change", "after"),
    [
        (Set(("m", "free"), "3"), ANCHORS.replace("free: 2", 'free: "3"')),
        (Add(("m",), "new", "x"), ANCHORS.replace("free: 2\n", "free: 2\n  new: x\n")),
        (Add(("n",), "new", "x"), ANCHORS + "  new: x\n"),
        (Set(("n", "k"), "x"), ANCHORS.replace("k: 1", "k: x")),
        (Add((), "new", "x", ("b",)), ANCHORS.replace("b: *x\n", "b: *x\nnew: x\n")),
    ],
)
def test_what_nobody_refers_to_is_changed(change: Edit, after: str) -> None:
    """A file with references is edited wherever they are not concerned."""
    assert edit(ANCHORS, [change]) == after


def test_an_open_text_at_the_end_is_not_closed() -> None:
    """More lines would add a line break to the text, which nobody asked for."""
    problem = _refused("a: 1\nb: |\n  x", Add((), "c", "y z"))
    assert problem.code == "unsafe-line-end"
    assert problem.facts == {"by_hand": "c: y z", "edit": "add"}
    assert edit("a: 1\nb: |\n  x", [Add((), "c", "y z", ("a",))]) == "a: 1\nc: y z\nb: |\n  x"


def test_no_comment_is_lost_with_a_replaced_value() -> None:
    """Comments in a list that is replaced belong to somebody."""
    problem = _refused("a:\n  # why\n  - x # this\n  - y\n", Set(("a",), ["z"]))
    assert (problem.code, problem.line, problem.column) == ("unsafe-comment", 1, 1)
    assert (problem.field, problem.source) == ("a", "a:")


def test_a_comment_is_not_drawn_into_a_text() -> None:
    """When a key goes, a comment below it must not become a part of the text above."""
    assert _refused("a: |\n  x\nb: 1\n  # of b\nc: 2\n", Remove(("b",))).code == "unsafe-form"


def test_a_key_behind_a_question_mark_without_a_colon() -> None:
    """The form that nobody uses is left alone."""
    assert _refused("? a\nb: 1\n", Set(("a",), "x")).code == "unsafe-form"


def test_what_cannot_be_written_is_refused() -> None:
    """A half of a character from a broken terminal has no place in a file."""
    assert _refused("a: 1\n", Set(("a",), "\udc80")).code == "unsafe-form"


@pytest.mark.parametrize(
    ("change", "by_hand", "name", "field"),
    [
        (Set(("x", "k"), "no"), '  k: "no"', "set", "x.k"),
        (Set(("l", 1), {"p": "q", "r": "a\nb\n"}), "- p: q\n  r: |\n    a\n    b", "set", "l.2"),
        (Add(("x",), "new", ["y z"]), "  new:\n    - y z", "add", "x.new"),
        (Append(("l",), "new"), "- new", "append", "l"),
        (Insert(("l",), 0, "new"), "- new", "insert", "l"),
        (Remove(("l", 1)), "- k: 1\n  # in it\n  b: 2", "remove", "l.2"),
        (Remove(("x",)), "x: &a\n  k: 1", "remove", "x"),
    ],
)
def test_the_lines_to_type_by_hand(change: Edit, by_hand: str, name: str, field: str) -> None:
    """Whoever types the lines as they are told, margin and all, gets what was meant."""
    text = "x: &a\n  k: 1\nl: &b\n- 1\n- k: 1\n  # in it\n  b: 2\nz: [*a, *b]\n"
    problem = _refused(text, change)
    assert problem.facts == {"by_hand": by_hand, "edit": name}
    assert problem.field == field


def test_all_or_nothing() -> None:
    """When the second of two edits is refused the first is not made either."""
    assert _refused(ANCHORS, Set(("m", "free"), "3"), Set(("a",), "2")).line == 1
