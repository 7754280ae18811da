"""Habits: which roles one took and how one listened, over the meetings (G9, G10)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from mentorlog.domain.reflection import LISTENING, ROLES, Reflection, Role


@dataclass(frozen=True)
class Habits:
    """Hold at how many meetings each role was taken and each way of listening was used.

    They are ways and not grades: there is no average, and none can be made of this (G9).
    `meetings` counts the reflections that were looked at.
    """

    meetings: int
    roles: dict[Role, int]
    listening: dict[int, int]


def count_habits(reflections: Iterable[Reflection]) -> Habits:
    """Count over meetings; what one reflection names twice counts once, what none names is 0."""
    looked_at = list(reflections)
    roles = Counter(role for each in looked_at for role in set(each.roles))
    listening: Counter[int] = Counter(way for each in looked_at for way in set(each.listening))
    return Habits(
        len(looked_at),
        {role: roles[role] for role in ROLES},
        {way: listening[way] for way in LISTENING},
    )
