"""The command `new-meeting`: find the relationship, open the day's meeting."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentorlog.domain.changes.meeting import MeetingDetails
from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.file_names import MeetingName
from mentorlog.domain.model.pair import under_way
from mentorlog.errors import ExistsError, UsageError
from mentorlog.features.meeting.changes import find_open_meeting, finished_meeting, open_meeting
from mentorlog.features.meeting.command.plan import ask_about_night
from mentorlog.features.meeting.data import NewMeetingResult
from mentorlog.features.relationship.changes import add_boundaries
from mentorlog.features.relationship.command.relationship import (
    NewRelationshipOptions,
    create_relationship,
    hint_at_near,
    make_relationship_key,
)
from mentorlog.output.data import make_meeting, make_pair
from mentorlog.output.format import format_changed, format_meeting_line
from mentorlog.output.outcome import Outcome
from mentorlog.session.dates import format_day, parse_meeting_day
from mentorlog.session.lookup import (
    find_candidate,
    get_active_pair,
    require_readable_meetings_on,
    unknown_person,
)
from mentorlog.store.machine_folder import MeetingUnderWay
from mentorlog.texts.similar_keys import similar_key

if TYPE_CHECKING:
    from mentorlog.domain.changes.edits import Change
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context
    from mentorlog.store.writing.file_change import Changed


@dataclass(frozen=True)
class NewMeetingOptions:
    """The options of a meeting; `day` is as typed, `key` is for a new relationship."""

    who: str | None
    me: Side | None
    day: str | None
    details: MeetingDetails
    boundaries: tuple[str, ...] = ()
    another: bool = False
    key: str | None = None


def new_meeting(ctx: Context, request: NewMeetingOptions) -> Outcome:
    """Open a meeting and write what the options give."""
    day = parse_meeting_day(ctx, request.day)
    require_known_questions(ctx, request.details)
    pair, begun = _find_or_begin(ctx, request, day)
    day = day_meant(ctx, pair, day, request)
    name, changed = open_meeting_of_day(ctx, pair, day, request)
    after = ctx.load(pair.key)
    everything = (*begun, *changed)
    data = NewMeetingResult(
        relationship=make_pair(after),
        meeting=make_meeting(after.get(name)),
        changed=list(everything),
    )
    at_night = ask_about_night(ctx, after, after.get(name), request.details.time)
    notices = (*ctx.notices, *at_night)
    return Outcome(data, lambda: _screen(ctx, after, name, everything), notices=notices)


def require_known_questions(ctx: Context, details: MeetingDetails) -> None:
    """Raise UsageError for a question that the guide does not ask."""
    if not details.questions_asked:
        return
    known = list(ctx.guide.questions)
    for key in details.questions_asked:
        if key not in known:
            near = similar_key(key, known)
            text = "meeting.unknown-question-like" if near else "meeting.unknown-question"
            raise UsageError(text, given=key, near=near, known=", ".join(known))


def _find_or_begin(
    ctx: Context, request: NewMeetingOptions, day: dt.date
) -> tuple[Pair, tuple[Changed, ...]]:
    """Return the relationship that WHO names, or start it where `--role` is given."""
    if request.who is None:
        if not any(not each.has_ended for each in ctx.candidates):
            raise UsageError("relationship.who.missing")
        return get_active_pair(ctx, None), ()
    if find_candidate(ctx, request.who):
        return get_active_pair(ctx, request.who), ()
    if request.me is None:
        raise unknown_person(ctx, request.who)
    ctx.notices += hint_at_near(ctx, request.who)
    start = day.isoformat()
    wanted = NewRelationshipOptions(
        request.who, request.me, request.key, start=start, boundaries=request.boundaries
    )
    changed = create_relationship(ctx, wanted)
    return ctx.load(make_relationship_key(wanted)), changed


def day_meant(ctx: Context, pair: Pair, day: dt.date, request: NewMeetingOptions) -> dt.date:
    """Return the named day, else that of the meeting under way, which may run past midnight."""
    if request.day or request.another:
        return day
    now = under_way(pair, ctx.today)
    return now.name.date if now else day


def open_meeting_of_day(
    ctx: Context, pair: Pair, day: dt.date, request: NewMeetingOptions
) -> tuple[MeetingName, tuple[Changed, ...]]:
    """Open the day's meeting, or continue it. Raises ExistsError for one that has its summary."""

    def plan(fresh: Pair) -> tuple[MeetingName, list[Change]]:
        require_readable_meetings_on(ctx, fresh, day)
        _refuse_finished(ctx, fresh, day, request)
        name, found = open_meeting(fresh, day, request.details, another=request.another)
        return name, [*found, *add_boundaries(fresh, request.boundaries)]

    name, changed = ctx.carry_out(pair, plan)
    mark_under_way(ctx, pair, name)
    return name, changed


def _refuse_finished(ctx: Context, pair: Pair, day: dt.date, request: NewMeetingOptions) -> None:
    if request.another or find_open_meeting(pair, day):
        return
    if done := finished_meeting(pair, day):
        raise ExistsError(
            "meeting.finished", day=format_day(ctx, day), name=pair.name, meeting=str(done.name)
        )


def mark_under_way(ctx: Context, pair: Pair, name: MeetingName) -> None:
    """Note today's meeting as under way, with the time at which it began."""
    if name.date != ctx.today:
        return
    opened = ctx.store.machine.opened(pair.key)
    # A note that is there already has the time at which the meeting really began.
    if opened is None or opened.meeting != name:
        ctx.store.machine.note_opened(MeetingUnderWay(pair.key, name, f"{ctx.now:%H:%M}"))


def _screen(ctx: Context, pair: Pair, name: MeetingName, changed: tuple[Changed, ...]) -> str:
    entry = pair.get(name)
    line = format_meeting_line(pair, entry, ctx.today, ctx.texts)
    word = "opened" if name.date == ctx.today else "written"
    lines = [ctx.texts(f"output.{word}", meeting=line)]
    lines += [""] if changed else []
    for each in changed:
        lines += format_changed([each], ctx.store.root, ctx.texts)
        if each.what != "renamed":
            text = (ctx.store.root / each.file).read_text("utf-8", "replace")
            lines += [f"    {row}" for row in text.splitlines()]
    return "\n".join([*lines, "", _how_to_close(ctx, pair, name)])


def _how_to_close(ctx: Context, pair: Pair, name: MeetingName) -> str:
    meant = under_way(pair, ctx.today) or pair.last
    if meant and meant.name == name:
        return ctx.texts("output.close-it", key=pair.key)
    return ctx.texts("output.close-that", key=pair.key, meeting=name)
