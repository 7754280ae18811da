"""The result of `insights`: counts alone, and no text of a reflection."""

from __future__ import annotations

from dataclasses import dataclass

from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.reflection import Role
from mentorlog.domain.views.months import MonthOfMeetings
from mentorlog.features.insights.rules import ActionCounts, Insights, ReflectionCounts
from mentorlog.output.data import AskedHours, MonthResult, PairResult, make_pair
from mentorlog.session.pictures import DrawnResult


@dataclass(frozen=True)
class InsightsResult:
    """The development of a relationship; a mentee has no ways of listening."""

    relationship: PairResult
    months: list[MonthResult]
    promises: dict[Side, ActionCounts]
    reflections: int
    roles: dict[Role, int]
    listening: dict[str, int] | None
    looks: list[ReflectionCounts]


@dataclass(frozen=True)
class HoursResult:
    """The data of the picture of the hours."""

    relationship: PairResult
    months: list[MonthResult]


RESULTS = {"insights": InsightsResult | DrawnResult[HoursResult]}


def make_insights(view: Insights) -> InsightsResult:
    """Return the insights as the command's result."""
    listens = view.pair.me == "mentor"
    return InsightsResult(
        relationship=make_pair(view.pair),
        months=[_make_month(each) for each in view.months],
        promises=view.promises,
        reflections=view.habits.meetings,
        roles=view.habits.roles,
        listening={str(w): n for w, n in view.habits.listening.items()} if listens else None,
        looks=list(view.looks),
    )


def make_hours(view: Insights) -> HoursResult:
    """Return the data of the picture of the hours."""
    return HoursResult(
        relationship=make_pair(view.pair), months=[_make_month(each) for each in view.months]
    )


def _make_month(month: MonthOfMeetings) -> MonthResult:
    asked = month.asked
    return MonthResult(
        month=f"{month.month:%Y-%m}",
        minutes=month.minutes,
        unmeasured=month.unmeasured,
        asked=AskedHours(asked.at_least, asked.at_most) if asked else None,
    )
