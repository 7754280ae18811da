"""Roles and ways of listening over the meetings: how often each, never an average (G9, G10)."""

from __future__ import annotations

from mentorlog.domain.model.reflection import Reflection
from mentorlog.features.insights.rules import count_habits


def test_counts_meetings() -> None:
    """A meeting counts once for each role and way that it names, in the guide's order."""
    reflections = [
        {"roles": ["coach", "guide", "coach"], "listening": ["3", "5"]},
        {"roles": ["guide"], "listening": None},
        {"worked": "All"},
    ]
    habits = count_habits(Reflection.model_validate(each) for each in reflections)
    assert habits.meetings == 3
    assert list(habits.roles.items()) == [
        ("instructor", 0),
        ("adviser", 0),
        ("guide", 2),
        ("coach", 1),
    ]
    assert habits.listening == {1: 0, 2: 0, 3: 1, 4: 0, 5: 1}


def test_without_reflections() -> None:
    """Nothing was named anywhere."""
    habits = count_habits([])
    assert habits.meetings == sum(habits.roles.values()) == sum(habits.listening.values()) == 0
