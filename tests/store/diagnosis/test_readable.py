"""Text that reads well and means something else: found where it is, and not where it is not."""

from __future__ import annotations

import pytest
from support.problem_examples import look

from mentorlog.errors import Problem
from mentorlog.store.diagnosis.readable import warnings_of, without_echoes

DOUBTS = [
    ("place: Room #4\n", "cut-by-hash", 1, 13),
    ("notes: see ticket #12 tomorrow\n", "cut-by-hash", 1, 19),
    ("notes: see ticket  #12 tomorrow\n", "cut-by-hash", 1, 20),
    ("topics:\n  - Ask Lars #student-job\n", "cut-by-hash", 2, 14),
    ("place: #4\n", "cut-by-hash", 1, 8),
    ("actions:\n  - [ ]\n  - Ask\n", "checkbox", 2, 5),
    ("summary: “A trial month.”\n", "smart-quote", 1, 10),
    ("topics:\n  - First job: which one?\n", "unquoted-colon", 2, 14),
    ("actions:\n  - Ask two due: 2026-10-01\n", "unquoted-colon", 2, 16),
    ("notes:\n  She said: yes\n", "unquoted-colon", 2, 11),
    ("topics:\n  • First\n  • Second\n", "markdown-bullet", 2, 3),
    ("topics:\n  -First\n  -Second\n", "missing-blank-after-dash", 2, 3),
    ("topics:\n  - First\n    - Second\n", "glued-item", 3, 5),
    ("notes: &more of it\n", "star-or-ampersand", 1, 8),
    ("topics:\n  -\N{NO-BREAK SPACE}First\n", "hard-blank", 2, 3),
]


@pytest.mark.parametrize(("text", "code", "line", "column"), DOUBTS)
def test_what_reads_well_and_means_something_else_is_named(
    text: str, code: str, line: int, column: int
) -> None:
    """YAML accepts these texts, and the journal would silently lose or twist what was said."""
    found = warnings_of(text)[0]
    assert (found.code, found.line, found.column) == (code, line, column)


@pytest.mark.parametrize(
    "text",
    [
        "done: 2026-09-30   # or dropped\n",
        "done: 2026-09-30 #or dropped\n",
        "status: held #was planned\n",
        "place: Café # by the river\n",
        "place: Café  #by the river\n",
        'place: "Room" #4\n',
        "notes: |\n  Room #4\n",
        "place: C# course\n",
        "topics: # the mentee's\n  - First\n",
        "topics:\n#  - First\n  - Second\n",
        "topics: []\nactions: [ ]\n",
        "summary: She said “a trial month” twice\n",
        "notes: It was fine \u2013\n  \u2013 or was it?\n",
        "actions:\n  - tekst: Ask\n",
        "answers:\n  my-own:\n    question: What about holidays?\n",
        "x-mine:\n  Anything: goes\n",
        "a: &one\n  b: 1\nc: *one\n",
        "notes: R&D, 5 * 3, 50 % and me@example.org\n",
    ],
)
def test_common_text_draws_no_warning(text: str) -> None:
    """A warning that is wrong too often teaches people to overlook the right ones."""
    assert look(text) == ()


def test_what_is_certainly_not_meant_is_an_error() -> None:
    """A checkbox loses the action's text; a cut text may have been meant as a comment."""
    severities = [each.severity for each in warnings_of("place: Room #4\nactions:\n  - [ ]\n")]
    assert severities == ["warning", "error"]


def test_the_schema_does_not_repeat_what_a_slip_explains() -> None:
    """`empty-text` on the line of an unquoted colon is an echo, elsewhere it is not."""
    slip = Problem("unquoted-colon", line=2)
    echo, other = Problem("empty-text", line=2), Problem("empty-text", line=5)
    warning = Problem("unknown-key", line=2, severity="warning")
    assert without_echoes((slip, echo, warning, other)) == (slip, other)
    doubt = Problem("cut-by-hash", line=5, severity="warning")
    assert without_echoes((doubt, other)) == (doubt, other)


def test_a_text_that_composes_and_is_refused_has_warnings_too() -> None:
    """A key that is a list has no name, and what hangs on it is looked at all the same."""
    assert [each.field for each in warnings_of("[a, b]: Room #4\n")] == ["?"]
