"""Each kind of edit in each kind of place: only its own lines change, in the style of the place."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import pytest
from store.ordinary_edits import load_styles

from mentorlog.domain.edits import Add, Append, Edit, Insert, Remove, Set
from mentorlog.store.yaml_edit import edit
from mentorlog.store.yaml_text import YamlTextError, parse_document

TEXT = "Two lines.\nOf text.\n"


@dataclass(frozen=True)
class Case:
    """Hold a text before and after one edit, and what the case is about."""

    about: str
    before: str
    change: Edit
    after: str


SETS = [
    Case("a bare text", "a: x\n", Set(("a",), "q z"), "a: q z\n"),
    Case("single quotes", "a: 'x'\n", Set(("a",), "q"), "a: 'q'\n"),
    Case("double quotes", 'a: "x"\n', Set(("a",), "it's"), 'a: "it\'s"\n'),
    Case("quotes needed", "a: x\n", Set(("a",), "no"), 'a: "no"\n'),
    Case("no date in quotes", "a: '2026-01-01'\n", Set(("a",), dt.date(2026, 10, 1)), "a: 2026-10-01\n"),
    Case("a time is bare", "a: x\n", Set(("a",), dt.time(14, 30)), "a: 14:30\n"),
    Case("a text like a time", "a: 14:30\n", Set(("a",), "14:30"), 'a: "14:30"\n'),
    Case("a comment behind", "a: x   # c\n", Set(("a",), "q"), "a: q   # c\n"),
    Case("several lines before a comment", "a: x # c\n", Set(("a",), TEXT), "a: | # c\n  Two lines.\n  Of text.\n"),
    Case("nothing", "a:\nb: 1\n", Set(("a",), "x"), "a: x\nb: 1\n"),
    Case("nothing before a comment", "a:  # c\n", Set(("a",), "x"), "a: x  # c\n"),
    Case("a tilde", "a: ~\n", Set(("a",), "x"), "a: x\n"),
    Case("into nothing", "a: x # c\n", Set(("a",), None), "a: # c\n"),
    Case("text to text", "a: |\n  x\n\nb: 1\n", Set(("a",), TEXT), "a: |\n  Two lines.\n  Of text.\n\nb: 1\n"),
    Case("text to one line", "a: |  # c\n  x\n  q\nb: 1\n", Set(("a",), "z"), "a: z  # c\nb: 1\n"),
    Case("folded to text", "a: >-\n    x\n", Set(("a",), TEXT), "a: |\n    Two lines.\n    Of text.\n"),
    Case("kept text to text", "a: |+\n  x\n\n\nb: 1\n", Set(("a",), "z"), "a: z\nb: 1\n"),
    Case("wrapped quotes", "a: 'x\n  q' # c\n", Set(("a",), "z"), "a: 'z' # c\n"),
    Case("wrapped text", "a: x\n  q\nb: 1\n", Set(("a",), "z"), "a: z\nb: 1\n"),
    Case("on the next line", "a:\n  x\nb: 1\n", Set(("a",), "z"), "a:\n  z\nb: 1\n"),
    Case("on the next line, to text", "a:\n    x\n", Set(("a",), TEXT), "a: |\n  Two lines.\n  Of text.\n"),
    Case("an item", "a:\n- x\n- q\n", Set(("a", 0), "z"), "a:\n- z\n- q\n"),
    Case("an item to text", "a:\n- x\n- q\n", Set(("a", 0), TEXT), "a:\n- |\n  Two lines.\n  Of text.\n- q\n"),
    Case("an item to a map", "a:\n  -   x # c\n", Set(("a", 0), {"b": "c", "d": [1]}), "a:\n  -   b: c # c\n      d:\n        -   1\n"),
    Case("a long line stays one", "a: x\n", Set(("a",), "word " * 40 + "end"), "a: " + "word " * 40 + "end\n"),
    Case("in brackets", "a: {b: x, c: [q]}\n", Set(("a", "c", 0), "p, q"), 'a: {b: x, c: ["p, q"]}\n'),
    Case("text in brackets", "a: [x]\n", Set(("a", 0), TEXT), 'a: ["Two lines.\\nOf text.\\n"]\n'),
    Case("nothing in brackets", "a: {b, c: , d: 1}\n", Set(("a", "b"), "x"), "a: {b: x, c: , d: 1}\n"),
    Case("nothing in brackets, behind a colon", "a: {b, c: , d: 1}\n", Set(("a", "c"), "x"), "a: {b, c: x , d: 1}\n"),
    Case("a list for a list", "a:\n- x\n- q\nb: 1\n", Set(("a",), ["p"]), "a:\n- p\nb: 1\n"),
    Case("nothing for a list", "a:\n- x # c\nb: 1\n"[:7] + "\nb: 1\n", Set(("a",), []), "a: []\nb: 1\n"),
    Case("a list for a text", "a: x # c\nb: 1\n", Set(("a",), ["p", "q"]), "a: # c\n  - p\n  - q\nb: 1\n"),
    Case("block text for a list", "a:\n  - x\nb: 1\n", Set(("a",), TEXT), "a: |\n  Two lines.\n  Of text.\nb: 1\n"),
    Case("text above a comment", "a:\n  # c\nb: 1\n", Set(("a",), TEXT), "a: |\n    Two lines.\n    Of text.\n  # c\nb: 1\n"),
    Case("a text of another language", "a: x\n", Set(("a",), "Mød på Ærø – kl. 9"), "a: Mød på Ærø – kl. 9\n"),
    Case("under a question mark", "? a\n: x\n", Set(("a",), "q"), "? a\n: q\n"),
]
ADDS = [
    Case("last", "a: 1\nb: 2\n", Add((), "c", "x"), "a: 1\nb: 2\nc: x\n"),
    Case("behind a key", "a: 1\nb: 2\n", Add((), "c", "x", ("a",)), "a: 1\nc: x\nb: 2\n"),
    Case("behind the last that is there", "a: 1\nb: 2\nd: 3\n", Add((), "c", "x", ("a", "b", "z")), "a: 1\nb: 2\nc: x\nd: 3\n"),
    Case("none is there", "a: 1\nb: 2\n", Add((), "c", "x", ("z",)), "a: 1\nb: 2\nc: x\n"),
    Case("no last newline", "a: 1", Add((), "c", "x"), "a: 1\nc: x"),
    Case("text and no last newline", "a: 1", Add((), "c", TEXT), "a: 1\nc: |\n  Two lines.\n  Of text.\n"),
    Case("before comments at the end", "a: 1 # c\n\n# end\n", Add((), "c", "x"), "a: 1 # c\nc: x\n\n# end\n"),
    Case("behind block text", "a: |\n  x\n\nb: 1\nd: 2\n", Add((), "c", "x", ("a",)), "a: |\n  x\nc: x\n\nb: 1\nd: 2\n"),
    Case("behind kept blank lines", "a: |+\n  x\n\nb: 1\n", Add((), "c", "x", ("a",)), "a: |+\n  x\n\nc: x\nb: 1\n"),
    Case("behind a list", "a:\n- x\n- q\nb: 1\n", Add((), "c", "x", ("a",)), "a:\n- x\n- q\nc: x\nb: 1\n"),
    Case("into an item", "a:\n  - b: 1\n  - x\n", Add(("a", 0), "c", "x"), "a:\n  - b: 1\n    c: x\n  - x\n"),
    Case("four blanks", "a:\n    b: 1\n", Add(("a",), "c", {"d": TEXT}), "a:\n    b: 1\n    c:\n        d: |\n            Two lines.\n            Of text.\n"),
    Case("unindented lists", "a:\n- x\n", Add((), "c", ["q"]), "a:\n- x\nc:\n- q\n"),
    Case("quoted keys", "'a': 'x'\n", Add((), "c", "q"), "'a': 'x'\n'c': 'q'\n"),
    Case("blank lines between", "a: 1\n\nb: 2\n\n# end\n", Add((), "c", "x"), "a: 1\n\nb: 2\n\nc: x\n\n# end\n"),
    Case("in brackets", "a: {b: 1} # c\n", Add(("a",), "c", [1, "x: q"]), 'a: {b: 1, c: [1, "x: q"]} # c\n'),
    Case("in json", '{\n  "a": "x"\n}\n', Add((), "c", "q"), '{\n  "a": "x",\n  "c": "q"\n}\n'),
    Case("trailing comma", "a: {\n  b: 1,\n}\n", Add(("a",), "c", "x"), "a: {\n  b: 1,\n  c: x,\n}\n"),
    Case("an empty map", "a: {}  # c\nb: 1\n", Add(("a",), "c", "x"), "a:  # c\n  c: x\nb: 1\n"),
    Case("nothing getting a map", "a:\nb: 1\n", Add(("a",), "c", "x"), "a:\n  c: x\nb: 1\n"),
    Case("an empty map in brackets", "a: [{}]\n", Add(("a", 0), "c", "x"), "a: [{c: x}]\n"),
    Case("an empty file", "", Add((), "c", "x"), "c: x\n"),
    Case("only comments", "# top", Add((), "c", TEXT), "# top\nc: |\n  Two lines.\n  Of text.\n"),
    Case("only document marks", "---\n# c\n...\n", Add((), "c", "x"), "---\n# c\nc: x\n...\n"),
    Case("an empty root", "{} # c\n", Add((), "c", "x"), "{c: x} # c\n"),
    Case("before the end mark", "a: 1\n...\n", Add((), "c", "x"), "a: 1\nc: x\n...\n"),
    Case("byte order mark", "\ufeffa: 1\n", Add((), "c", "x"), "\ufeffa: 1\nc: x\n"),
    Case("byte order mark alone", "\ufeff", Add((), "c", "x"), "\ufeffc: x\n"),
    Case("windows", "a: 1\r\nb: 2\r\n", Add((), "c", TEXT, ("a",)), "a: 1\r\nc: |\r\n  Two lines.\r\n  Of text.\r\nb: 2\r\n"),
    Case("windows without a last newline", "a: 1\r\nb: 2", Add((), "c", "x"), "a: 1\r\nb: 2\r\nc: x"),
    Case("a key that is quoted", "a: 1\n", Add((), "no", "x"), 'a: 1\n"no": x\n'),
    Case("behind a question mark", "? a\nb: 1\n", Add((), "c", "x", ("a",)), "? a\nc: x\nb: 1\n"),
]
ITEMS = [
    Case("append", "a:\n  - x\nb: 1\n", Append(("a",), "q"), "a:\n  - x\n  - q\nb: 1\n"),
    Case("append a map", "a:\n- x\n", Append(("a",), {"p": "q", "r": ["s"]}), "a:\n- x\n- p: q\n  r:\n  - s\n"),
    Case("append before a comment", "a:\n  - x\n  # end\n", Append(("a",), "q"), "a:\n  - x\n  - q\n  # end\n"),
    Case("append behind a block text", "a:\n  - |\n    x\n\nb: 1\n", Append(("a",), "q"), "a:\n  - |\n    x\n  - q\n\nb: 1\n"),
    Case("the gap behind a dash", "a:\n-   x\n", Append(("a",), {"p": 1, "q": 2}), "a:\n-   x\n-   p: 1\n    q: 2\n"),
    Case("to an empty list", "a: [] # c\nb: 1\n", Append(("a",), "x"), "a: # c\n  - x\nb: 1\n"),
    Case("to nothing above a comment", "a:\n  # - like this\nb: 1\n", Append(("a",), "x"), "a:\n  - x\n  # - like this\nb: 1\n"),
    Case("to nothing in an item", "a:\n  -\n", Append(("a", 0), "x"), "a:\n  - - x\n"),
    Case("to brackets", "a: [x] # c\n", Append(("a",), "q"), "a: [x, q] # c\n"),
    Case("to brackets with blanks", "a: [ x ]\n", Append(("a",), "q"), "a: [ x, q ]\n"),
    Case("to wrapped brackets", "a: [x, q,\n    z]\n", Append(("a",), "p"), "a: [x, q,\n    z, p]\n"),
    Case("to brackets over lines", "a: [\n  x,\n  q # c\n]\n", Append(("a",), "z"), "a: [\n  x,\n  q, # c\n  z\n]\n"),
    Case("to empty brackets with a comment", "a: [\n  # none\n]\n", Append(("a",), "z"), "a: [\n  # none\nz]\n"),
    Case("insert first", "a:\n  # c\n  - x\n", Insert(("a",), 0, "q"), "a:\n  # c\n  - q\n  - x\n"),
    Case("insert between", "a:\n  - x\n  # of z\n  - z\n", Insert(("a",), 1, "q"), "a:\n  - x\n  - q\n  # of z\n  - z\n"),
    Case("insert last", "a:\n  - x\n", Insert(("a",), 1, "q"), "a:\n  - x\n  - q\n"),
    Case("insert into nested lists", "a:\n- - x\n  - z\n", Insert(("a", 0), 0, "q"), "a:\n- - q\n  - x\n  - z\n"),
    Case("insert first in brackets", "a: [x]\n", Insert(("a",), 0, "q"), "a: [q, x]\n"),
    Case("insert in brackets over lines", "a: [\n  x, # c\n  z\n]\n", Insert(("a",), 1, "q"), "a: [\n  x, # c\n  q,\n  z\n]\n"),
    Case("insert first in brackets over lines", "a: [\n  x\n]\n", Insert(("a",), 0, "q"), "a: [\n  q,\n  x\n]\n"),
    Case("no last newline", "a:\n  - x", Append(("a",), "q"), "a:\n  - x\n  - q"),
]
REMOVALS = [
    Case("a key", "a: 1\nb: 2 # c\nc: 3\n", Remove(("b",)), "a: 1\nc: 3\n"),
    Case("the last key", "a: 1\nb: |\n  x\n\n# end\n", Remove(("b",)), "a: 1\n\n# end\n"),
    Case("the last key without a newline", "a: 1\nb: 2", Remove(("b",)), "a: 1\n"),
    Case("the only key of a file", "# top\na: 1\n# end\n", Remove(("a",)), "# top\n# end\n"),
    Case("the only key of a map", "a:\n  b: 1\nc: 2\n", Remove(("a", "b")), "a: {}\nc: 2\n"),
    Case("the only item", "a: # c\n  - x\nc: 2\n", Remove(("a", 0)), "a: [] # c\nc: 2\n"),
    Case("the only key of an item", "a:\n  - b: 1\n  - x\n", Remove(("a", 0, "b")), "a:\n  - {}\n  - x\n"),
    Case("the first key of an item", "a:\n  - b: 1 # c\n    d: |\n      x\n", Remove(("a", 0, "b")), "a:\n  - d: |\n      x\n"),
    Case("the first key above a comment", "a:\n  - b: 1\n    # of d\n    d: 2\n", Remove(("a", 0, "b")), "a:\n  - # of d\n    d: 2\n"),
    Case("the first key below a dash", "a:\n  -\n    b: 1\n    d: 2\n", Remove(("a", 0, "b")), "a:\n  -\n    d: 2\n"),
    Case("the first of a nested list", "a:\n- - x\n  - q\n", Remove(("a", 0, 0)), "a:\n- - q\n"),
    Case("an item between comments", "a:\n  # 1\n  - x\n  # 2\n  - q # gone\n  # 3\n  - z\n", Remove(("a", 1)), "a:\n  # 1\n  - x\n  # 2\n  # 3\n  - z\n"),
    Case("an item of many lines", "a:\n- b: 1\n  # in it\n  c:\n  - d\n- e\n", Remove(("a", 0)), "a:\n- e\n"),
    Case("with the blank lines of kept text", "a: |+\n  x\n\nb: 1\n", Remove(("a",)), "b: 1\n"),
    Case("first in brackets", "a: [x, q]\n", Remove(("a", 0)), "a: [q]\n"),
    Case("last in brackets", "a: [x, q] # c\n", Remove(("a", 1)), "a: [x] # c\n"),
    Case("only one in brackets", "a: [ x ] # c\n", Remove(("a", 0)), "a: [] # c\n"),
    Case("only pair in brackets", "a: [b: 1, x]\n", Remove(("a", 0, "b")), "a: [{}, x]\n"),
    Case("before a trailing comma", "a: {b: 1, c: 2, }\n", Remove(("a", "c")), "a: {b: 1, }\n"),
    Case("a line in brackets", "a: [\n  x, # 1\n  q, # 2\n  z  # 3\n]\n", Remove(("a", 1)), "a: [\n  x, # 1\n  z  # 3\n]\n"),
    Case("the last line in brackets", "a: [\n  x, # 1\n  q  # 2\n]\n", Remove(("a", 1)), "a: [\n  x # 1\n]\n"),
    Case("beside a comment in brackets", "a: [x, q, # c\n    z]\n", Remove(("a", 1)), "a: [x, # c\n    z]\n"),
    Case("the only one among comments", "a: [ # 1\n  x, q ]\n"[:9] + "x\n  # 2\n]\n", Remove(("a", 0)), "a: [ # 1\n  # 2\n]\n"),
    Case("windows", "a: 1\r\nb: 2\r\nc: 3\r\n", Remove(("b",)), "a: 1\r\nc: 3\r\n"),
    Case("behind a question mark", "? a\n: 1\nb: 2\n", Remove(("a",)), "b: 2\n"),
]
CASES = [*SETS, *ADDS, *ITEMS, *REMOVALS]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{type(case.change).__name__}: {case.about}")
def test_the_edited_text(case: Case) -> None:
    """The text after an edit is exactly what a careful person would have typed."""
    assert edit(case.before, [case.change]) == case.after


def test_edits_are_made_in_their_order() -> None:
    """Each edit sees the result of the one before."""
    edits = [Add((), "b", ["x"]), Append(("b",), "p"), Remove(("b", 0)), Set(("b", 0), "z")]
    assert edit("a: 1\n", edits) == "a: 1\nb:\n  - z\n"


def test_no_edits_change_nothing() -> None:
    """Every style comes back byte for byte."""
    for text in load_styles().values():
        assert edit(text, []) == text


@pytest.mark.parametrize("name", load_styles())
def test_what_was_added_can_be_taken_out_again(name: str) -> None:
    """Adding a key and removing it gives back the file, byte for byte."""
    text = load_styles()[name]
    if name == "18-text-at-end-no-newline.yaml":
        pytest.skip("nothing can be added behind its last line")
    for value in ("word", TEXT, ["a", {"b": "c"}]):
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
