"""Items put into lists of every form."""

from __future__ import annotations

from support.edit_case import Case

from mentorlog.domain.changes.edits import Append, Insert

ITEMS = [
    Case("append", "a:\n  - x\nb: 1\n", Append(("a",), "q"), "a:\n  - x\n  - q\nb: 1\n"),
    Case(
        "append a map",
        "a:\n- x\n",
        Append(("a",), {"p": "q", "r": ["s"]}),
        "a:\n- x\n- p: q\n  r:\n  - s\n",
    ),
    Case(
        "append before a comment",
        "a:\n  - x\n  # end\n",
        Append(("a",), "q"),
        "a:\n  - x\n  - q\n  # end\n",
    ),
    Case(
        "append behind a block text",
        "a:\n  - |\n    x\n\nb: 1\n",
        Append(("a",), "q"),
        "a:\n  - |\n    x\n  - q\n\nb: 1\n",
    ),
    Case(
        "the gap behind a dash",
        "a:\n-   x\n",
        Append(("a",), {"p": 1, "q": 2}),
        "a:\n-   x\n-   p: 1\n    q: 2\n",
    ),
    Case("to an empty list", "a: [] # c\nb: 1\n", Append(("a",), "x"), "a: # c\n  - x\nb: 1\n"),
    Case(
        "to nothing above a comment",
        "a:\n  # - like this\nb: 1\n",
        Append(("a",), "x"),
        "a:\n  - x\n  # - like this\nb: 1\n",
    ),
    Case("to nothing in an item", "a:\n  -\n", Append(("a", 0), "x"), "a:\n  - - x\n"),
    Case("to brackets", "a: [x] # c\n", Append(("a",), "q"), "a: [x, q] # c\n"),
    Case("to brackets with blanks", "a: [ x ]\n", Append(("a",), "q"), "a: [ x, q ]\n"),
    Case(
        "to wrapped brackets", "a: [x, q,\n    z]\n", Append(("a",), "p"), "a: [x, q,\n    z, p]\n"
    ),
    Case(
        "to brackets over lines",
        "a: [\n  x,\n  q # c\n]\n",
        Append(("a",), "z"),
        "a: [\n  x,\n  q, # c\n  z\n]\n",
    ),
    Case(
        "to empty brackets with a comment",
        "a: [\n  # none\n]\n",
        Append(("a",), "z"),
        "a: [\n  # none\nz]\n",
    ),
    Case("insert first", "a:\n  # c\n  - x\n", Insert(("a",), 0, "q"), "a:\n  # c\n  - q\n  - x\n"),
    Case(
        "insert between",
        "a:\n  - x\n  # of z\n  - z\n",
        Insert(("a",), 1, "q"),
        "a:\n  - x\n  - q\n  # of z\n  - z\n",
    ),
    Case("insert last", "a:\n  - x\n", Insert(("a",), 1, "q"), "a:\n  - x\n  - q\n"),
    Case(
        "insert into nested lists",
        "a:\n- - x\n  - z\n",
        Insert(("a", 0), 0, "q"),
        "a:\n- - q\n  - x\n  - z\n",
    ),
    Case("insert first in brackets", "a: [x]\n", Insert(("a",), 0, "q"), "a: [q, x]\n"),
    Case(
        "insert in brackets over lines",
        "a: [\n  x, # c\n  z\n]\n",
        Insert(("a",), 1, "q"),
        "a: [\n  x, # c\n  q,\n  z\n]\n",
    ),
    Case(
        "insert first in brackets over lines",
        "a: [\n  x\n]\n",
        Insert(("a",), 0, "q"),
        "a: [\n  q,\n  x\n]\n",
    ),
    Case("no last newline", "a:\n  - x", Append(("a",), "q"), "a:\n  - x\n  - q"),
    Case(
        "before a leading comma",
        "a: [\n    x\n  , q\n  ]\n",
        Insert(("a",), 1, "p"),
        "a: [\n    x, p\n  , q\n  ]\n",
    ),
    Case(
        "before the rest of a line",
        "a: [\n    x, q,\n    z\n  ]\n",
        Insert(("a",), 1, "p"),
        "a: [\n    x, p, q,\n    z\n  ]\n",
    ),
]
