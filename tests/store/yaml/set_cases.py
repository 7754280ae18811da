"""Values replaced: in the quotes and the form of the place, comments untouched."""

from __future__ import annotations

import datetime as dt

from support.edit_case import TEXT, Case

from mentorlog.domain.changes.edits import Set

SETS = [
    Case("a bare text", "a: x\n", Set(("a",), "q z"), "a: q z\n"),
    Case("single quotes", "a: 'x'\n", Set(("a",), "q"), "a: 'q'\n"),
    Case("double quotes", 'a: "x"\n', Set(("a",), "it's"), 'a: "it\'s"\n'),
    Case("quotes needed", "a: x\n", Set(("a",), "no"), 'a: "no"\n'),
    Case(
        "no date in quotes",
        "a: '2026-01-01'\n",
        Set(("a",), dt.date(2026, 10, 1)),
        "a: 2026-10-01\n",
    ),
    Case("a time is bare", "a: x\n", Set(("a",), dt.time(14, 30)), "a: 14:30\n"),
    Case("a text like a time", "a: 14:30\n", Set(("a",), "14:30"), 'a: "14:30"\n'),
    Case("a comment behind", "a: x   # c\n", Set(("a",), "q"), "a: q   # c\n"),
    Case(
        "several lines before a comment",
        "a: x # c\n",
        Set(("a",), TEXT),
        "a: | # c\n  Two lines.\n  Of text.\n",
    ),
    Case("nothing", "a:\nb: 1\n", Set(("a",), "x"), "a: x\nb: 1\n"),
    Case("nothing before a comment", "a:  # c\n", Set(("a",), "x"), "a: x  # c\n"),
    Case("a tilde", "a: ~\n", Set(("a",), "x"), "a: x\n"),
    Case("into nothing", "a: x # c\n", Set(("a",), None), "a: # c\n"),
    Case(
        "text to text",
        "a: |\n  x\n\nb: 1\n",
        Set(("a",), TEXT),
        "a: |\n  Two lines.\n  Of text.\n\nb: 1\n",
    ),
    Case("text to one line", "a: |  # c\n  x\n  q\nb: 1\n", Set(("a",), "z"), "a: z  # c\nb: 1\n"),
    Case(
        "folded to text",
        "a: >-\n    x\n",
        Set(("a",), TEXT),
        "a: |\n    Two lines.\n    Of text.\n",
    ),
    Case("kept text to text", "a: |+\n  x\n\n\nb: 1\n", Set(("a",), "z"), "a: z\nb: 1\n"),
    Case("wrapped quotes", "a: 'x\n  q' # c\n", Set(("a",), "z"), "a: 'z' # c\n"),
    Case("wrapped text", "a: x\n  q\nb: 1\n", Set(("a",), "z"), "a: z\nb: 1\n"),
    Case("on the next line", "a:\n  x\nb: 1\n", Set(("a",), "z"), "a:\n  z\nb: 1\n"),
    Case(
        "on the next line, to text",
        "a:\n    x\n",
        Set(("a",), TEXT),
        "a: |\n  Two lines.\n  Of text.\n",
    ),
    Case("an item", "a:\n- x\n- q\n", Set(("a", 0), "z"), "a:\n- z\n- q\n"),
    Case(
        "an item to text",
        "a:\n- x\n- q\n",
        Set(("a", 0), TEXT),
        "a:\n- |\n  Two lines.\n  Of text.\n- q\n",
    ),
    Case(
        "an item to a map",
        "a:\n  -   x # c\n",
        Set(("a", 0), {"b": "c", "d": [1]}),
        "a:\n  -   b: c # c\n      d:\n        -   1\n",
    ),
    Case(
        "a long line stays one",
        "a: x\n",
        Set(("a",), "word " * 40 + "end"),
        "a: " + "word " * 40 + "end\n",
    ),
    Case(
        "in brackets", "a: {b: x, c: [q]}\n", Set(("a", "c", 0), "p, q"), 'a: {b: x, c: ["p, q"]}\n'
    ),
    Case("text in brackets", "a: [x]\n", Set(("a", 0), TEXT), 'a: ["Two lines.\\nOf text.\\n"]\n'),
    Case(
        "nothing in brackets", "a: {b, c: , d: 1}\n", Set(("a", "b"), "x"), "a: {b: x, c: , d: 1}\n"
    ),
    Case(
        "nothing in brackets, behind a colon",
        "a: {b, c: , d: 1}\n",
        Set(("a", "c"), "x"),
        "a: {b, c: x , d: 1}\n",
    ),
    Case("a list for a list", "a:\n- x\n- q\nb: 1\n", Set(("a",), ["p"]), "a:\n- p\nb: 1\n"),
    Case(
        "nothing for a list",
        "a:\n- x\nb: 1\n",
        Set(("a",), []),
        "a: []\nb: 1\n",
    ),
    Case(
        "a list for a text",
        "a: x # c\nb: 1\n",
        Set(("a",), ["p", "q"]),
        "a: # c\n  - p\n  - q\nb: 1\n",
    ),
    Case(
        "block text for a list",
        "a:\n  - x\nb: 1\n",
        Set(("a",), TEXT),
        "a: |\n  Two lines.\n  Of text.\nb: 1\n",
    ),
    Case(
        "text above a comment",
        "a:\n  # c\nb: 1\n",
        Set(("a",), TEXT),
        "a: |\n    Two lines.\n    Of text.\n  # c\nb: 1\n",
    ),
    Case(
        "a text of another language",
        "a: x\n",
        Set(("a",), "Mød på Ærø, kl. 9"),
        "a: Mød på Ærø, kl. 9\n",
    ),
    Case("under a question mark", "? a\n: x\n", Set(("a",), "q"), "? a\n: q\n"),
    Case(
        "a list in brackets",
        "a: [x, q] # c\nb: 1\n",
        Set(("a",), ["p", "no"]),
        'a: [p, "no"] # c\nb: 1\n',
    ),
    Case(
        "a list too large for brackets",
        "a: [x, q] # c\nb: 1\n",
        Set(("a",), [{"p": 1}]),
        "a: # c\n  - p: 1\nb: 1\n",
    ),
]
