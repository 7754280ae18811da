"""Keys that mentorlog does not know are kept and warned about, at every depth."""

from __future__ import annotations

import pytest

from mentorlog.domain.model.file_names import Kind
from mentorlog.domain.model.kinds import model_of
from mentorlog.errors import Problem
from mentorlog.store.checking.consistency import unknown_keys
from mentorlog.store.yaml.read import parse_document


def warned(kind: Kind, text: str) -> tuple[Problem, ...]:
    """Return the warnings about the keys of a text."""
    return unknown_keys(model_of(kind), parse_document(text))


@pytest.mark.parametrize(
    ("kind", "text", "field", "place", "suggestion"),
    [
        (Kind.MEETING, "sumary: x\n", "sumary", (1, 1), "summary"),
        (Kind.MEETING, "notes: x\nzzz: 1\n", "zzz", (2, 1), None),
        (Kind.MEETING, "topics:\n  - text: a\n    form: me\n", "topics.1.form", (3, 5), "from"),
        (
            Kind.MEETING,
            "actions:\n  - a\n  - {text: b, ower: c}\n",
            "actions.2.ower",
            (3, 15),
            "owner",
        ),
        (
            Kind.MILESTONES,
            "milestones:\n  - title: a\n    steps: [{title: b, deu: 1}]\n",
            "milestones.1.steps.1.deu",
            (3, 24),
            "due",
        ),
        (
            Kind.EXPECTATIONS,
            "answers:\n  ours:\n    earlier: [{untl: 1}]\n",
            "answers.ours.earlier.1.untl",
            (3, 16),
            "until",
        ),
        (
            Kind.JOURNAL,
            "programme:\n  hours_per_month: {at_lest: 1}\n",
            "programme.hours_per_month.at_lest",
            (2, 21),
            "at_least",
        ),
        (Kind.GUIDE, "goals:\n  a: {titel: b}\n", "goals.a.titel", (2, 7), "title"),
        (Kind.RELATIONSHIP, "ended: {resaon: x}\n", "ended.resaon", (1, 9), "reason"),
        (Kind.APPROACH, "værdier: x\n", "værdier", (1, 1), None),
    ],
)
def test_at_every_depth(
    kind: Kind, text: str, field: str, place: tuple[int, int], suggestion: str | None
) -> None:
    """At the key, with the one that was probably meant."""
    (problem,) = warned(kind, text)
    assert (problem.code, problem.severity) == ("unknown-key", "warning")
    assert (problem.field, (problem.line, problem.column)) == (field, place)
    key = field.rpartition(".")[2]
    assert problem.facts == {"key": key, "suggestion": suggestion}


@pytest.mark.parametrize(
    "text",
    [
        "x-mood: good\n",
        "topics: [{text: a, x-b: {c: 1}}]\n",
        "actions: {due: 1}\ntopics: a\nnotes: {b: c}\n",
        "answers: {a: {b: c}}\nx-answers: {a: 1}\n",
    ],
)
def test_what_draws_no_warning(text: str) -> None:
    """One's own keys, and what has another shape than the model: that has its own problem."""
    fields = [each.field for each in warned(Kind.MEETING, text)]
    assert fields in ([], ["answers"])


def test_a_date_in_a_meeting() -> None:
    """It is told that the date is the file's name; in another file it is any unknown key."""
    (problem,) = warned(Kind.MEETING, "date: 2026-09-14\n")
    assert (problem.code, problem.severity) == ("date-in-meeting", "warning")
    (other,) = warned(Kind.RELATIONSHIP, "date: 2026-09-14\n")
    assert other.code == "unknown-key"
