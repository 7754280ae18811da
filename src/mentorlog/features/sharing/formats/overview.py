"""A whole relationship as a page with pictures, for the two to look at: the future first."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Iterator

from mentorlog.domain.model.fields import Owner
from mentorlog.domain.model.milestone import Milestone, Step
from mentorlog.features.sharing.formats.page import (
    Item,
    Part,
    Section,
    SharedPage,
    describe_place,
    format_until,
    join_lines,
    make_meeting_section,
    make_milestone_item,
    name_both,
    split_paragraphs,
)
from mentorlog.features.sharing.rules.export import Shared, SharedMeeting
from mentorlog.output.format import format_met
from mentorlog.output.hours_picture import DrawnMonth, draw_hours
from mentorlog.output.svg import Picture
from mentorlog.output.timeline_picture import DrawnMilestone, DrawnTimeline, State, draw_timeline
from mentorlog.texts import Texts
from mentorlog.texts.calendar import format_day, format_month, format_when

_OWNERS: tuple[Owner, ...] = ("mentee", "mentor", "both")


def make_overview(shared: Shared, today: dt.date, texts: Texts) -> SharedPage:
    """Return the page as of today; a part without content is left out."""
    coming = _find_next(shared, today)
    sections = [
        _next(shared, coming, texts),
        _open_actions(shared, texts),
        *_milestones(shared, today, texts),
        *_answers(shared, texts),
        *_meetings(shared, coming, texts),
    ]
    line = texts("sharing.as-of", day=format_day(today, texts.language))
    return SharedPage(name_both(shared, texts), tuple(sections), line)


def _find_next(shared: Shared, today: dt.date) -> SharedMeeting | None:
    planned = (each for each in shared.meetings if each.record.state == "planned")
    return next((each for each in planned if each.name.date >= today), None)


def _next(shared: Shared, meeting: SharedMeeting | None, texts: Texts) -> Section:
    title = texts("conversation.page.next")
    if meeting is None:
        return Section(title, texts("sharing.no-next"), is_ahead=True)
    section = make_meeting_section(shared, meeting, texts)
    when = format_when(meeting.name.date, meeting.record.time, texts.language)
    said = ", ".join((f"{when[0].upper()}{when[1:]}", *describe_place(meeting, texts)))
    return Section(title, said, section.parts, is_ahead=True)


def _open_actions(shared: Shared, texts: Texts) -> Section:
    parts = (_actions_of(owner, shared, texts) for owner in _OWNERS)
    found = tuple(part for part in parts if part.items)
    line = "" if found else texts("actions.none")
    return Section(texts("sharing.open-actions"), line, found)


def _actions_of(owner: Owner, shared: Shared, texts: Texts) -> Part:
    name = {"mentor": shared.mentor, "mentee": shared.mentee}.get(owner)
    said = join_lines(name or "") or texts(f"sharing.owner.{owner}")
    items = tuple(
        Item(f"{join_lines(action.text)} ({format_until(meeting, action, texts)})")
        for meeting in shared.meetings
        for action in meeting.record.actions
        if action.owner == owner and not action.done
    )
    return Part(said, items)


def _milestones(shared: Shared, today: dt.date, texts: Texts) -> Iterator[Section]:
    if shared.milestones:
        items = tuple(make_milestone_item(each, texts) for each in shared.milestones)
        picture = draw_shared_timeline(shared, name_both(shared, texts), today, texts)
        title = texts("sharing.milestones")
        yield Section(title, parts=(Part(items=items),), pictures=(picture,))


def _answers(shared: Shared, texts: Texts) -> Iterator[Section]:
    if shared.answers:
        parts = tuple(
            Part(join_lines(each.question or key), paragraphs=split_paragraphs(each.agreed))
            for key, each in shared.answers.items()
        )
        yield Section(texts("sharing.expectations"), parts=parts)


def _meetings(shared: Shared, coming: SharedMeeting | None, texts: Texts) -> Iterator[Section]:
    """Yield the section of the meetings, newest first, without the one that heads the page."""
    inside = tuple(
        make_meeting_section(shared, each, texts)
        for each in reversed(shared.meetings)
        if each is not coming
    )
    if inside:
        pictures = draw_shared_hours(shared, texts)
        yield Section(texts("milestones.meetings"), pictures=pictures, inside=inside)


_MOST_MONTHS = 12
"""The most months with a meeting that are drawn; of more, the latest."""


def draw_shared_timeline(shared: Shared, title: str, today: dt.date, texts: Texts) -> Picture:
    """Draw meetings and milestones on whole months, today among them."""
    milestones = tuple(_drawn_milestones(shared, today))
    # First and last day of the relationship are not shared: the picture spans what is drawn.
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


def _drawn_milestones(shared: Shared, today: dt.date) -> Iterator[DrawnMilestone]:
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
            # What is reached needs no step any more, so none of its steps is late.
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
    """Draw the hours of the months with a meeting held; nothing where there is none.

    The hours asked for are not shared, so they are not drawn.
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
