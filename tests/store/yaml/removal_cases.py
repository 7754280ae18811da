"""Keys and items taken out, and what is left where they were."""

from __future__ import annotations

from support.edit_case import Case

from mentorlog.domain.changes.edits import Remove

REMOVALS = [
    Case("a key", "a: 1\nb: 2 # c\nc: 3\n", Remove(("b",)), "a: 1\nc: 3\n"),
    Case("the last key", "a: 1\nb: |\n  x\n\n# end\n", Remove(("b",)), "a: 1\n\n# end\n"),
    Case("the last key without a newline", "a: 1\nb: 2", Remove(("b",)), "a: 1\n"),
    Case("the only key of a file", "# top\na: 1\n# end\n", Remove(("a",)), "# top\n# end\n"),
    Case("the only key of a map", "a:\n  b: 1\nc: 2\n", Remove(("a", "b")), "a: {}\nc: 2\n"),
    Case("the only item", "a: # c\n  - x\nc: 2\n", Remove(("a", 0)), "a: [] # c\nc: 2\n"),
    Case(
        "the only key of an item",
        "a:\n  - b: 1\n  - x\n",
        Remove(("a", 0, "b")),
        "a:\n  - {}\n  - x\n",
    ),
    Case(
        "the first key of an item",
        "a:\n  - b: 1 # c\n    d: |\n      x\n",
        Remove(("a", 0, "b")),
        "a:\n  - d: |\n      x\n",
    ),
    Case(
        "the first key above a comment",
        "a:\n  - b: 1\n    # of d\n    d: 2\n",
        Remove(("a", 0, "b")),
        "a:\n  - # of d\n    d: 2\n",
    ),
    Case(
        "the first key below a dash",
        "a:\n  -\n    b: 1\n    d: 2\n",
        Remove(("a", 0, "b")),
        "a:\n  -\n    d: 2\n",
    ),
    Case("the first of a nested list", "a:\n- - x\n  - q\n", Remove(("a", 0, 0)), "a:\n- - q\n"),
    Case(
        "an item between comments",
        "a:\n  # 1\n  - x\n  # 2\n  - q # gone\n  # 3\n  - z\n",
        Remove(("a", 1)),
        "a:\n  # 1\n  - x\n  # 2\n  # 3\n  - z\n",
    ),
    Case(
        "an item of many lines",
        "a:\n- b: 1\n  # in it\n  c:\n  - d\n- e\n",
        Remove(("a", 0)),
        "a:\n- e\n",
    ),
    Case("with the blank lines of kept text", "a: |+\n  x\n\nb: 1\n", Remove(("a",)), "b: 1\n"),
    Case("first in brackets", "a: [x, q]\n", Remove(("a", 0)), "a: [q]\n"),
    Case("last in brackets", "a: [x, q] # c\n", Remove(("a", 1)), "a: [x] # c\n"),
    Case("only one in brackets", "a: [ x ] # c\n", Remove(("a", 0)), "a: [] # c\n"),
    Case("only pair in brackets", "a: [b: 1, x]\n", Remove(("a", 0, "b")), "a: [{}, x]\n"),
    Case("before a trailing comma", "a: {b: 1, c: 2, }\n", Remove(("a", "c")), "a: {b: 1, }\n"),
    Case(
        "a line in brackets",
        "a: [\n  x, # 1\n  q, # 2\n  z  # 3\n]\n",
        Remove(("a", 1)),
        "a: [\n  x, # 1\n  z  # 3\n]\n",
    ),
    Case(
        "the last line in brackets",
        "a: [\n  x, # 1\n  q  # 2\n]\n",
        Remove(("a", 1)),
        "a: [\n  x # 1\n]\n",
    ),
    Case(
        "beside a comment in brackets",
        "a: [x, q, # c\n    z]\n",
        Remove(("a", 1)),
        "a: [x, # c\n    z]\n",
    ),
    Case(
        "the only one among comments",
        "a: [ # 1\n  x\n  # 2\n]\n",
        Remove(("a", 0)),
        "a: [ # 1\n  # 2\n]\n",
    ),
    Case("windows", "a: 1\r\nb: 2\r\nc: 3\r\n", Remove(("b",)), "a: 1\r\nc: 3\r\n"),
    Case("behind a question mark", "? a\n: 1\nb: 2\n", Remove(("a",)), "b: 2\n"),
    Case(
        "below a comment in brackets",
        "a: [x, # c\n    q]\n",
        Remove(("a", 1)),
        "a: [x, # c\n    ]\n",
    ),
    Case(
        "behind a leading comma",
        "a: [x\n  , p\n  , q\n  ]\n",
        Remove(("a", 1)),
        "a: [x\n  , q\n  ]\n",
    ),
    Case(
        "before a leading comma",
        "a: [\n    x\n  , q\n  ]\n",
        Remove(("a", 0)),
        "a: [\n    q\n  ]\n",
    ),
]
