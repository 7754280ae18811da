"""Each kind of edit in each kind of place: only its own lines change, in the style of the place."""

from __future__ import annotations

import pytest
from store.yaml.add_cases import ADDS
from store.yaml.item_cases import ITEMS
from store.yaml.removal_cases import REMOVALS
from store.yaml.set_cases import SETS
from support.edit_case import TEXT, Case
from support.ordinary_edits import load_styles

from mentorlog.domain.changes.edits import Add, Append, Edit, Insert, Remove, Set, Value
from mentorlog.store.yaml.edit import edit
from mentorlog.store.yaml.problems import YamlTextError
from mentorlog.store.yaml.read import parse_document

CASES = [*SETS, *ADDS, *ITEMS, *REMOVALS]


@pytest.mark.parametrize(
    "case", CASES, ids=lambda case: f"{type(case.change).__name__}: {case.about}"
)
def test_the_edited_text(case: Case) -> None:
    """The text after an edit is exactly what a careful person would have typed."""
    assert edit(case.before, [case.change]) == case.after


def test_edits_are_made_in_their_order() -> None:
    """Each edit sees the result of the one before."""
    edits: list[Edit] = [
        Add((), "b", ["x"]),
        Append(("b",), "p"),
        Remove(("b", 0)),
        Set(("b", 0), "z"),
    ]
    assert edit("a: 1\n", edits) == "a: 1\nb:\n  - z\n"


def test_no_edits_change_nothing() -> None:
    """Every style comes back byte for byte."""
    for text in load_styles().values():
        assert edit(text, []) == text


@pytest.mark.parametrize("name", sorted(load_styles().keys() - {"18-text-at-end-no-newline.yaml"}))
def test_what_was_added_can_be_taken_out_again(name: str) -> None:
    """Adding a key and removing it gives back the file, byte for byte."""
    text = load_styles()[name]
    values: list[Value] = ["word", TEXT, ["a", {"b": "c"}]]
    for value in values:
        added = edit(text, [Add((), "x-new", value)])
        assert edit(added, [Remove(("x-new",))]).rstrip("\r\n") == text.rstrip("\r\n")


@pytest.mark.parametrize("name", load_styles())
def test_setting_a_text_back_gives_the_same_data(name: str) -> None:
    """Setting a value and setting it back leaves the data as they were, wherever that is safe."""
    text = load_styles()[name]
    data = parse_document(text).data
    for key, value in data.items():
        if isinstance(value, str) and "*" not in text:
            changed = edit(text, [Set((key,), "something else"), Set((key,), value)])
            assert parse_document(changed).data == data


@pytest.mark.parametrize(
    "impossible",
    [
        Set(("z",), 1),
        Set((), {"a": 1}),
        Set(("l", 2), 1),
        Set(("l", "a"), 1),
        Set(("l", -1), 1),
        Set(("a", "b"), 1),
        Add((), "a", 1),
        Add(("l",), "a", 1),
        Add(("z",), "a", 1),
        Append(("a",), 1),
        Append((), 1),
        Append(("z",), 1),
        Insert(("l",), 3, 1),
        Insert(("l",), -1, 1),
        Remove(("z",)),
        Remove(()),
        Remove(("l", 2)),
        Remove(("l", 0, "x")),
    ],
)
def test_impossible_edits_are_errors_of_the_program(impossible: Edit) -> None:
    """An edit of what is not there is nobody's fault but ours, and no reason to ask the user."""
    with pytest.raises(ValueError, match=r"nothing|cannot|can be|neither"):
        edit("a: 1\nl: [x, y]\n", [impossible])


def test_an_unreadable_text_is_not_edited() -> None:
    """What cannot be read is refused as such, with its own problems."""
    with pytest.raises(YamlTextError) as caught:
        edit("a: 1\na: 2\n", [Set(("a",), "x")])
    assert caught.value.problems[0].code == "duplicate-key"
