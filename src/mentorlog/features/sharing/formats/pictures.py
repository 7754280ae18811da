"""The timeline and the hours, drawn from what may be shared and from nothing else."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Iterator

from mentorlog.domain.model.milestone import Milestone, Step
from mentorlog.features.sharing.rules.export import Shared
from mentorlog.output.format import format_met
from mentorlog.output.hours_picture import DrawnMonth, draw_hours
from mentorlog.output.svg import Picture
from mentorlog.output.timeline_picture import DrawnMilestone, DrawnTimeline, State, draw_timeline
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_month

_MOST_MONTHS = 12
"""Months with a meeting that are drawn; of more, the latest."""


def draw_shared_timeline(shared: Shared, title: str, today: dt.date, texts: Texts) -> Picture:
    """Draw meetings and milestones on whole months, today among them."""
    milestones = tuple(_milestones(shared, today))
    days = [today, *(each.name.date for each in shared.meetings)]
    days += [each.day for each in milestones if each.day]
    last = max(days)
    drawn = DrawnTimeline(
        title=title,
        today=today,
        first=min(days).replace(day=1),
        last=last.replace(day=monthrange(last.year, last.month)[1]),
        meetings=tuple((each.name.date, each.record.state) for each in shared.meetings),
        milestones=milestones,
    )
    return draw_timeline(drawn, texts)


def _milestones(shared: Shared, today: dt.date) -> Iterator[DrawnMilestone]:
    for each in shared.milestones:
        reached = sum(bool(step.done) for step in each.steps)
        yield DrawnMilestone(
            title=each.title,
            size="large",
            state=_state(each, today),
            day=_day(each),
            reached=reached,
            of=len(each.steps),
        )
        for step in each.steps:
            state = _state(step, today)
            calm = "open" if each.done and state == "late" else state
            yield DrawnMilestone(title=step.title, size="small", state=calm, day=_day(step))


def _state(item: Milestone | Step, today: dt.date) -> State:
    if item.done:
        return "done"
    return "late" if item.due and item.due < today else "open"


def _day(item: Milestone | Step) -> dt.date | None:
    if item.done:
        return item.done if isinstance(item.done, dt.date) else None
    return item.due


def draw_shared_hours(shared: Shared, texts: Texts) -> tuple[Picture, ...]:
    """Draw the hours of the months with a meeting that was held; nothing where there is none.

    What is asked for in a month is not shared.
    """
    months: dict[dt.date, list[int | None]] = {}
    for each in shared.meetings:
        if each.record.state == "held":
            months.setdefault(each.name.date.replace(day=1), []).append(each.record.minutes)
    latest = sorted(months)[-_MOST_MONTHS:]
    drawn = [_month(month, months[month], texts) for month in latest]
    return (draw_hours(texts("insights.hours"), drawn, texts),) if drawn else ()


def _month(month: dt.date, lengths: list[int | None], texts: Texts) -> DrawnMonth:
    known = [minutes for minutes in lengths if minutes is not None]
    unmeasured = len(lengths) - len(known)
    said = format_met(sum(known), None, None, unmeasured, texts)
    return DrawnMonth(name=format_month(month, texts.language), minutes=sum(known), said=said)
