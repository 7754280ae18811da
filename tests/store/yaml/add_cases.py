"""Keys added: behind the right key, with the margin and the form of their neighbours."""

from __future__ import annotations

from support.edit_case import TEXT, Case

from mentorlog.domain.changes.edits import Add

ADDS = [
    Case("last", "a: 1\nb: 2\n", Add((), "c", "x"), "a: 1\nb: 2\nc: x\n"),
    Case("behind a key", "a: 1\nb: 2\n", Add((), "c", "x", ("a",)), "a: 1\nc: x\nb: 2\n"),
    Case(
        "behind the last that is there",
        "a: 1\nb: 2\nd: 3\n",
        Add((), "c", "x", ("a", "b", "z")),
        "a: 1\nb: 2\nc: x\nd: 3\n",
    ),
    Case("none is there", "a: 1\nb: 2\n", Add((), "c", "x", ("z",)), "a: 1\nb: 2\nc: x\n"),
    Case("no last newline", "a: 1", Add((), "c", "x"), "a: 1\nc: x"),
    Case(
        "text and no last newline",
        "a: 1",
        Add((), "c", TEXT),
        "a: 1\nc: |\n  Two lines.\n  Of text.\n",
    ),
    Case(
        "before comments at the end",
        "a: 1 # c\n\n# end\n",
        Add((), "c", "x"),
        "a: 1 # c\nc: x\n\n# end\n",
    ),
    Case(
        "behind block text",
        "a: |\n  x\n\nb: 1\nd: 2\n",
        Add((), "c", "x", ("a",)),
        "a: |\n  x\nc: x\n\nb: 1\nd: 2\n",
    ),
    Case(
        "behind kept blank lines",
        "a: |+\n  x\n\nb: 1\n",
        Add((), "c", "x", ("a",)),
        "a: |+\n  x\n\nc: x\nb: 1\n",
    ),
    Case(
        "behind a list",
        "a:\n- x\n- q\nb: 1\n",
        Add((), "c", "x", ("a",)),
        "a:\n- x\n- q\nc: x\nb: 1\n",
    ),
    Case(
        "into an item",
        "a:\n  - b: 1\n  - x\n",
        Add(("a", 0), "c", "x"),
        "a:\n  - b: 1\n    c: x\n  - x\n",
    ),
    Case(
        "four blanks",
        "a:\n    b: 1\n",
        Add(("a",), "c", {"d": TEXT}),
        "a:\n    b: 1\n    c:\n        d: |\n            Two lines.\n            Of text.\n",
    ),
    Case("unindented lists", "a:\n- x\n", Add((), "c", ["q"]), "a:\n- x\nc:\n- q\n"),
    Case("quoted keys", "'a': 'x'\n", Add((), "c", "q"), "'a': 'x'\n'c': 'q'\n"),
    Case(
        "blank lines between",
        "a: 1\n\nb: 2\n\n# end\n",
        Add((), "c", "x"),
        "a: 1\n\nb: 2\n\nc: x\n\n# end\n",
    ),
    Case(
        "in brackets",
        "a: {b: 1} # c\n",
        Add(("a",), "c", [1, "x: q"]),
        'a: {b: 1, c: [1, "x: q"]} # c\n',
    ),
    Case("in json", '{\n  "a": "x"\n}\n', Add((), "c", "q"), '{\n  "a": "x",\n  "c": "q"\n}\n'),
    Case(
        "trailing comma", "a: {\n  b: 1,\n}\n", Add(("a",), "c", "x"), "a: {\n  b: 1,\n  c: x,\n}\n"
    ),
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
    Case(
        "windows",
        "a: 1\r\nb: 2\r\n",
        Add((), "c", TEXT, ("a",)),
        "a: 1\r\nc: |\r\n  Two lines.\r\n  Of text.\r\nb: 2\r\n",
    ),
    Case(
        "windows without a last newline", "a: 1\r\nb: 2", Add((), "c", "x"), "a: 1\r\nb: 2\r\nc: x"
    ),
    Case("a key that is quoted", "a: 1\n", Add((), "no", "x"), 'a: 1\n"no": x\n'),
    Case("behind a question mark", "? a\nb: 1\n", Add((), "c", "x", ("a",)), "? a\nc: x\nb: 1\n"),
]
