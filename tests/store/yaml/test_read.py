"""Reading YAML: what is written is what is meant; what cannot be meant is refused with place."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from support.ordinary_edits import load_styles

from mentorlog.errors import Problem
from mentorlog.store.yaml.problems import LOOKED_FOR, MOST_NODES, YamlTextError
from mentorlog.store.yaml.read import DEEPEST, LARGEST, Place, parse_document

MEETING = load_styles()["01-as-mentorlog-writes.yaml"]


def _problems(text: str) -> tuple[Problem, ...]:
    with pytest.raises(YamlTextError) as caught:
        parse_document(text)
    assert caught.value.problems
    return caught.value.problems


def _places(text: str) -> list[tuple[str, int, int]]:
    return [(each.code, each.line, each.column) for each in _problems(text)]


@pytest.mark.parametrize(
    "written",
    ["14:30", "no", "0123456", "1.10", "1e3", "0x1F", "=", "True", "NULL", "Null", "2026-13-45"],
)
def test_a_plain_scalar_stays_as_written(written: str) -> None:
    """No reader's guess at a type stands between what was typed and the field that types it."""
    assert parse_document(f"a: {written}\n").data == {"a": written}


@pytest.mark.parametrize("nothing", ["", "~", "null", " # a comment"])
def test_nothing_is_none(nothing: str) -> None:
    """An empty value is none, not an empty text."""
    assert parse_document(f"a: {nothing}\nb: [~]\n").data == {"a": None, "b": [None]}


@pytest.mark.parametrize("text", ['""', "''", '"~"', "'null'", "|", ">-"])
def test_a_quoted_nothing_is_a_text(text: str) -> None:
    """Quotes make a text of anything."""
    assert isinstance(parse_document(f"a: {text}\n").data["a"], str)


def test_keys_keep_their_text() -> None:
    """`no:` is the key "no", and so with all that YAML 1.1 would turn into something else."""
    data = parse_document("no: 1\n1.10: 2\n~: 3\n2026-10-01: 4\n'<<': 5\n").data
    assert list(data) == ["no", "1.10", "~", "2026-10-01", "<<"]


@pytest.mark.parametrize(
    "text", ["", "\n", "# only a comment\n", "---\n", "--- # c\n...\n", "\ufeff"]
)
def test_an_empty_text_is_an_empty_map(text: str) -> None:
    """An empty file is a file in which nothing was filled in."""
    document = parse_document(text)
    assert document.data == {}
    assert document.places[()].line >= 1


@pytest.mark.parametrize(
    ("text", "kind"), [("- a\n", "list"), ("word\n", "text"), ("~\n", "text"), ("''\n", "text")]
)
def test_a_root_that_is_no_map_is_refused(text: str, kind: str) -> None:
    """A file is a map; what else it is can be said."""
    [problem] = _problems(text)
    assert (problem.code, problem.line, problem.facts) == ("not-a-map", 1, {"kind": kind})


def test_places_of_values_and_keys() -> None:
    """A problem with a value can be shown at its line and column, counted from one."""
    places = parse_document(MEETING).places
    assert places["status",] == Place(2, 9, 2, 1)
    assert places["topics", 0] == Place(8, 5)
    assert places["actions", 0, "done"] == Place(23, 11, 23, 5)
    assert places["questions_asked", 1] == Place(15, 31)
    assert ("actions", 7) not in places
    assert ("status", "x") not in places
    assert ("topics", "0") not in places


def test_places_know_all_paths_in_their_order() -> None:
    """Places can be walked, the root first."""
    places = parse_document("a: [x, {b: y}]\nc:\n").places
    assert list(places) == [(), ("a",), ("a", 0), ("a", 1), ("a", 1, "b"), ("c",)]
    assert len(places) == 6


def test_the_nearest_place_is_that_of_what_is_around() -> None:
    """A missing key is shown where it is missing."""
    places = parse_document(MEETING).places
    assert places.nearest(("actions", 1, "due")) == places["actions", 1]
    assert places.nearest(("nothing",)) == places[()]


def test_a_byte_order_mark_moves_no_column() -> None:
    """The mark that Notepad puts in front is no part of the first key."""
    document = parse_document("\ufeffa: 1\nb: 2\n")
    assert document.data == {"a": "1", "b": "2"}
    assert document.places["a",] == Place(1, 4, 1, 1)


def test_aliases_stand_for_what_they_name() -> None:
    """Ordinary anchors are read; each alias is a copy of its own."""
    data = parse_document("a: &x [1]\nb: *x\nc: {k: *x}\n").data
    assert data == {"a": ["1"], "b": ["1"], "c": {"k": ["1"]}}
    assert data["a"] is not data["b"]


def test_all_duplicate_keys_are_named_at_once() -> None:
    """Whoever mends a file sees all of it in one go, at any depth."""
    problems = _problems("a: 1\nb: {c: 1, c: 2}\na: 3\nl:\n  - d: 1\n    d: 2\n")
    assert [(each.line, each.column, each.field) for each in problems] == [
        (2, 11, "b.c"),
        (3, 1, "a"),
        (6, 5, "l.1.d"),
    ]
    assert problems[1].facts == {"key": "a", "first_line": 1}
    assert problems[1].source == "a: 3"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("a: !!python/object:os.system {}\n", [("tag", 1, 4)]),
        ("a: !foo x\nb: !!str y\n", [("tag", 1, 4), ("tag", 2, 4)]),
        ("a: ! x\nb: [! 'y']\n", [("tag", 1, 4), ("tag", 2, 5)]),
        ("!x k: 1\n", [("tag", 1, 1)]),
        ("!x {}\n", [("tag", 1, 1)]),
        ("!x word\n", [("tag", 1, 1)]),
        ("a: &a {b: 1}\n<<: *a\n", [("merge-key", 2, 1)]),
        ("? [a]\n: 1\n", [("key-not-text", 1, 3)]),
        ("{a: 1}: 1\n", [("key-not-text", 1, 1)]),
        ("a: 1\n---\nb: 2\n", [("several-documents", 2, 1)]),
        ("a: &a [*a]\n", [("recursive-alias", 1, 4)]),
        ("a: &a {b: &b {c: *a}}\n", [("recursive-alias", 1, 4)]),
        ("a: *b\n", [("syntax", 1, 4)]),
        ("ok: 1\na: 'x\n", [("syntax", 3, 1)]),
        ("a: b: c\n", [("syntax", 1, 5)]),
        ("a: 1\n\tb: 2\n", [("syntax", 2, 1)]),
        ("æ: \x07\nb: \x00\n", [("control-character", 1, 4), ("control-character", 2, 4)]),
        ("a: \ud800\n", [("control-character", 1, 4)]),
        ("\ufeffa: 1\na: 2\n", [("duplicate-key", 2, 1)]),
    ],
)
def test_what_is_refused_and_where(text: str, places: list[tuple[str, int, int]]) -> None:
    """What mentorlog does not read is refused with its place."""
    assert _places(text) == places


@pytest.mark.parametrize(
    "text", ["a: 'wow ! x'\n", "a: no ! tag\n", "a: |\n  ! x\n", "# ! x\na: 1\n"]
)
def test_an_exclamation_mark_in_a_text_is_no_tag(text: str) -> None:
    """People write with exclamation marks."""
    assert list(parse_document(text).data) == ["a"]


def test_syntax_errors_carry_libyamls_words() -> None:
    """What libyaml says is there for whoever translates it."""
    [problem] = _problems("a: [1\nb: 2\n")
    assert problem.facts == {
        "problem": "did not find expected ',' or ']'",
        "context": "while parsing a flow sequence",
        "begun": 1,
        "begun_column": 4,
    }


@pytest.mark.parametrize("opening", ["[", "- ", "? ", "{a: ", "a:\n"])
def test_depth_is_refused_before_it_can_crash(opening: str) -> None:
    """The C parser crashes on a hundred thousand brackets; they are refused at the first twenty."""
    if opening == "a:\n":
        text = "".join(" " * depth + opening for depth in range(400))
    else:
        text = opening * 100_000
    [problem] = _problems(text)
    assert (problem.code, problem.facts) == ("too-deep", {"limit": DEEPEST})


def test_the_deepest_that_is_read() -> None:
    """Twenty levels are read, and one more is too deep."""
    inner = DEEPEST - 1
    assert parse_document("a: " + "[" * inner + "x" + "]" * inner).data
    assert _places("a: " + "[" * DEEPEST + "x" + "]" * DEEPEST) == [("too-deep", 1, 23)]


def test_a_large_text_is_refused_unread() -> None:
    """Size is counted in bytes and needs no parsing."""
    assert parse_document("a: " + "x" * (LARGEST - 10)).data
    [problem] = _problems("æ" * (LARGEST // 2 + 1))
    assert (problem.code, problem.facts["limit"]) == ("too-large", LARGEST)


def test_aliases_that_expand_without_bound_are_refused() -> None:
    """A few lines must not become a billion values."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    assert _places("\n".join(lines))[0][0] == "alias-bomb"


def test_depth_through_aliases_is_refused() -> None:
    """Aliases cannot hide how deep the data are."""
    lines = ["a0: &a0 [x]"] + [f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 30)]
    assert _places("\n".join(lines))[0][0] == "too-deep"


def test_a_hopeless_file_has_an_end_of_problems() -> None:
    """Of a file with thousands of mistakes a few are found, and one that tells there are more."""
    assert len(_problems("a: 1\n" * 5_000)) == LOOKED_FOR
    assert len(_problems("\x01\n" * 10_000)) == LOOKED_FOR


def test_more_values_than_any_journal_has_are_refused() -> None:
    """At once and with its place, before anything is built of them."""
    values = MOST_NODES - 3
    assert parse_document("a: [" + "x, " * values + "]").data
    assert _places("b: x\na: [" + "x, " * values + "x]") == [("too-many-values", 2, 4)]
    assert _places("a: [" + "[], " * 200_000) == [("too-many-values", 1, 4)]


YAMLISH = st.lists(
    st.sampled_from(
        [
            *"\n\r\t -?:#|>&*![]{},'\"\\%@`~<=.ax1é\x85\u2028\ufeff\x00\ud800",
            "---",
            "...",
            "  ",
            ": ",
        ]
    ),
    max_size=60,
).map("".join)


@given(st.one_of(st.text(max_size=80), YAMLISH))
@example("- - -")
@example("a: &a [*a, *a]\n? *a\n: !")
@example("%TAG ! x\n--- !<y> {}\n")
def test_no_text_raises_anything_else(text: str) -> None:
    """Whatever is in a file, reading ends in data or in problems with a code."""
    problems, places = _outcome(text)
    assert bool(problems) != bool(places)
    assert all(each.code for each in problems)
    assert all(place.line >= 1 for place in places)


def _outcome(text: str) -> tuple[tuple[Problem, ...], list[Place]]:
    try:
        places = parse_document(text).places
    except YamlTextError as error:
        return error.problems, []
    return (), [places[path] for path in places]
