"""Every error of a model becomes a problem with a code, a place, and the facts of its text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.domain.model.file_names import Kind
from mentorlog.domain.model.kinds import model_of
from mentorlog.errors import Problem
from mentorlog.store.checking.consistency import unknown_keys
from mentorlog.store.reader import examine_bytes
from mentorlog.store.validation import validate
from mentorlog.store.yaml.format import spell_entry
from mentorlog.store.yaml.read import parse_document
from mentorlog.texts import LANGUAGES, Texts


def problems_of(kind: Kind, text: str) -> tuple[Problem, ...]:
    """Return what keeps a text from being read as that kind of file."""
    return examine_bytes("a.yaml", model_of(kind), text.encode()).problems


MEETING, JOURNAL, MILESTONES = Kind.MEETING, Kind.JOURNAL, Kind.MILESTONES
REFLECTION, RELATIONSHIP, GUIDE = Kind.REFLECTION, Kind.RELATIONSHIP, Kind.GUIDE
EXPECTATIONS = Kind.EXPECTATIONS

CASES: list[tuple[Kind, str, str, str, dict[str, object]]] = [
    (MEETING, "minutes: soon", "not-minutes 1:10", "minutes", {"given": "soon"}),
    (MEETING, "minutes: 0", "not-minutes 1:10", "minutes", {"given": "0"}),
    (MEETING, "minutes: 1441", "not-minutes 1:10", "minutes", {"given": "1441"}),
    (MEETING, "minutes: 1.5", "not-minutes 1:10", "minutes", {"given": "1.5"}),
    (MEETING, "minutes: [90]", "not-minutes 1:10", "minutes", {"given": "[90]"}),
    (MEETING, "time: 25:00", "not-a-time 1:7", "time", {"given": "25:00"}),
    (MEETING, "time: 14:60", "not-a-time 1:7", "time", {"given": "14:60"}),
    (MEETING, "time: 870", "not-a-time 1:7", "time", {"given": "870"}),
    (MEETING, "time: {a: b}", "not-a-time 1:7", "time", {"given": "{a: b}"}),
    (
        MEETING,
        "status: hold",
        "not-one-of 1:9",
        "status",
        {"given": "hold", "allowed": ("planned", "held", "cancelled"), "suggestion": "held"},
    ),
    (
        MEETING,
        "mode: [walk]",
        "not-one-of 1:7",
        "mode",
        {
            "given": "[walk]",
            "allowed": ("in-person", "walk-and-talk", "online", "phone", "other"),
            "suggestion": None,
        },
    ),
    (MEETING, "notes: [a]", "not-text 1:8", "notes", {}),
    (MEETING, "notes:\n  a: b", "not-text 2:3", "notes", {}),
    (MEETING, "topics: CV", "not-a-list 1:9", "topics", {}),
    (MEETING, "topics: {a: b}", "not-a-list 1:9", "topics", {}),
    (MEETING, "topics:\n  - [CV]", "not-a-map 2:5", "topics.1", {}),
    (MEETING, "topics:\n  - CV\n  -", "empty-item 3:4", "topics.2", {}),
    (MEETING, "actions:\n  - due: 2026-10-01", "empty-text 2:5", "actions.1", {}),
    (MEETING, 'actions: [""]', "empty-text 1:11", "actions.1", {}),
    (MEETING, "actions:\n  -", "empty-item 2:4", "actions.1", {}),
    (MEETING, "questions_asked:\n  -", "empty-item 2:4", "questions_asked.1", {}),
    (
        MEETING,
        "actions:\n  - text: a\n    due: soon",
        "not-a-day 3:10",
        "actions.1.due",
        {"given": "soon"},
    ),
    (
        MEETING,
        "actions:\n  - Call due:2026-02-30",
        "impossible-day 2:5",
        "actions.1",
        {"given": "2026-02-30"},
    ),
    (
        MEETING,
        "actions:\n  - text: a\n    done: [x]",
        "not-a-day 3:11",
        "actions.1.done",
        {"given": "[x]"},
    ),
    (
        MEETING,
        "actions:\n  - {text: a, done: yes, dropped: yes}",
        "done-and-dropped 2:5",
        "actions.1",
        {},
    ),
    (MEETING, "mentorlog: 2", "format-disagrees 1:12", "mentorlog", {"given": "2"}),
    (JOURNAL, "mentorlog: 2", "newer-format 1:12", "mentorlog", {"given": "2"}),
    (JOURNAL, f"mentorlog: {'9' * 5000}", "newer-format 1:12", "mentorlog", {}),
    (JOURNAL, "mentorlog: a", "not-one-of 1:12", "mentorlog", {"given": "a", "allowed": ("1",)}),
    (JOURNAL, "git: {commit: maybe}", "not-yes-or-no 1:15", "git.commit", {"given": "maybe"}),
    (JOURNAL, "git: [a]", "not-a-map 1:6", "git", {}),
    (
        JOURNAL,
        "programme: {starts: 13}",
        "not-a-month 1:21",
        "programme.starts",
        {"given": "13"},
    ),
    (
        RELATIONSHIP,
        "rhythm: {at_least: few}",
        "not-hours 1:20",
        "rhythm.at_least",
        {"given": "few"},
    ),
    (RELATIONSHIP, "rhythm: {}", "missing-key 1:9", "rhythm", {"key": "at_most"}),
    (RELATIONSHIP, "rhythm: {at_least: 3, at_most: 2}", "least-above-most 1:9", "rhythm", {}),
    (RELATIONSHIP, "start: 2026-9-14", "not-a-day 1:8", "start", {"given": "2026-9-14"}),
    (MILESTONES, "milestones:\n  - key: a", "missing-key 2:5", "milestones.1", {"key": "title"}),
    (
        MILESTONES,
        "milestones:\n  - title:",
        "missing-key 2:11",
        "milestones.1.title",
        {"key": "title"},
    ),
    (
        REFLECTION,
        "listening: [7]",
        "out-of-range 1:13",
        "listening.1",
        {"given": "7", "least": "1", "most": "5"},
    ),
    (REFLECTION, "listening: [often]", "not-a-number 1:13", "listening.1", {"given": "often"}),
    (REFLECTION, f"listening: [{'9' * 5000}]", "out-of-range 1:13", "listening.1", {}),
    (REFLECTION, "roles:\n  - coach\n  -", "empty-item 3:4", "roles.2", {}),
    (GUIDE, "roles:\n  coahc: Ask.", "not-one-of 2:3", "roles.coahc", {"suggestion": "coach"}),
    (GUIDE, "without: [actions]", "not-a-part 1:11", "without.1", {"given": "actions"}),
    (EXPECTATIONS, "answers: [a]", "not-a-map 1:10", "answers", {}),
]


@pytest.mark.parametrize(("kind", "text", "where", "field", "facts"), CASES)
def test_every_kind_of_error(
    kind: Kind, text: str, where: str, field: str, facts: dict[str, object]
) -> None:
    """The code, the place of the value, its field as people count, and what was given."""
    (problem,) = problems_of(kind, text)
    assert f"{problem.code} {problem.line}:{problem.column}" == where
    assert (problem.field, problem.severity) == (field, "error")
    assert facts.items() <= problem.facts.items()
    assert problem.source == text.splitlines()[problem.line - 1]


@pytest.mark.parametrize(
    "text",
    [
        "time: 14:30\nplace: no\nnotes: 0123456\nsummary: 1.10\n",
        "time: '9:05'\nminutes: '90'\n",
        "time: 14.30\nstatus:\nmode: ~\ntopics:\nactions: null\n",
        "actions:\n  - {text: a, done: ja, owner: , due: , milestone: 2026}\n",
        "actions:\n  - b due:2026-10-01\n",
        "topics:\n  - {text: 1984, from: }\n  - 1984\n",
    ],
)
def test_what_people_write(text: str) -> None:
    """Nothing is asked of a text but that the field can mean it."""
    assert problems_of(MEETING, text) == ()


def test_all_problems_in_one_pass() -> None:
    """In the order of their places, beside the keys that nobody knows."""
    text = "actions:\n  - {due: x, text: a, oner: b}\nminuts: 9\ntime: 99\n"
    document = parse_document(text)
    model, found = validate(model_of(MEETING), document)
    assert model is None
    assert [(each.code, each.line) for each in found] == [("not-a-day", 2), ("not-a-time", 4)]
    warned = unknown_keys(model_of(MEETING), document)
    assert [(each.field, each.line, each.column) for each in warned] == [
        ("actions.1.oner", 2, 23),
        ("minuts", 3, 1),
    ]


_words = st.sampled_from(
    ["x", "", "yes", "2026-10-01", "2026-02-31", "7", "99999", "14:30", "coach", "held", "1", "²"]
)
_ROOTS = sorted({key for kind in Kind for key in model_of(kind).model_fields})
_INNER = "text from due done title at_least at_most ours coach [key] owner steps earlier key"
_keys = st.sampled_from([*_ROOTS, *_INNER.split()])
_data = st.recursive(
    st.none() | _words | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_keys, inner, max_size=3),
    max_leaves=12,
)


@given(st.sampled_from(Kind), st.dictionaries(_keys, _data, max_size=5))
def test_whatever_stands_in_a_file_can_be_said(kind: Kind, data: Mapping[str, Any]) -> None:
    """No code without a text, and no text without its facts, in either language."""
    text = "".join(spell_entry(key, value) for key, value in data.items())
    document = parse_document(text)
    _, found = validate(model_of(kind), document)
    for problem in (*found, *unknown_keys(model_of(kind), document)):
        assert_worded(problem)
        assert 0 < problem.line <= text.count("\n") + 1


def assert_worded(problem: Problem) -> None:
    """Fill the texts of a problem from its facts and nothing else."""
    for language in LANGUAGES:
        for part in ("", ".mend"):
            assert Texts(language)(f"problems.{problem.code}{part}", **problem.facts)
    if problem.facts.get("suggestion") and Texts("en").has(
        f"problems.{problem.code}.mend.suggestion"
    ):
        assert Texts("en")(f"problems.{problem.code}.mend.suggestion", **problem.facts)
