"""The commands about meetings, each as a conversation in a terminal or by its options."""

from typing import Annotated

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.completers import complete_meeting, complete_question
from mentorlog.session.dates import parse_future_when, parse_minutes, parse_past_when
from mentorlog.session.lookup import get_active_pair, get_meeting
from mentorlog.session.options import (
    Boundaries,
    MeetingName,
    Minutes,
    Mode,
    Place,
    Role,
    Topics,
    Who,
    With,
    free_text,
)


def cancel(
    context: typer.Context,
    meeting: Annotated[str, typer.Argument(metavar="MEETING", autocompletion=complete_meeting)],
    who: With = None,
    why: Annotated[str | None, typer.Option(metavar="TEXT")] = None,
    new: Annotated[str | None, typer.Option(metavar="WHEN")] = None,
) -> Outcome:
    """Cancel a planned meeting."""
    from mentorlog.features.meeting.command.plan import cancel_and_replan
    from mentorlog.session.context import open_existing_journal
    from mentorlog.session.standard_input import read_text_option

    ctx = open_existing_journal(context)
    pair = get_active_pair(ctx, who)
    entry = get_meeting(ctx, pair, meeting)
    return cancel_and_replan(ctx, pair, entry, read_text_option(why), new)


def end_meeting(
    context: typer.Context,
    who: Who = None,
    meeting: MeetingName = None,
    summary: Annotated[str | None, free_text("--summary")] = None,
    action: Annotated[list[str] | None, typer.Option(metavar="ACTION")] = None,
    next_when: Annotated[str | None, typer.Option("--next", metavar="WHEN")] = None,
    next_place: Annotated[str | None, typer.Option("--next-place", metavar="TEXT")] = None,
    next_topic: Annotated[list[str] | None, typer.Option("--next-topic", metavar="TEXT")] = None,
    minutes: Minutes = None,
) -> Outcome:
    """Close the meeting under way, or the last one held."""
    from mentorlog.domain.changes.meeting import MeetingDetails
    from mentorlog.features.meeting.command.end_meeting import EndMeetingOptions, end_meeting
    from mentorlog.session.context import open_existing_journal
    from mentorlog.session.standard_input import read_text_option, read_text_options

    ctx = open_existing_journal(context)
    said = MeetingDetails(summary=read_text_option(summary), minutes=parse_minutes(minutes))
    actions, place = read_text_options(action), read_text_option(next_place)
    following = MeetingDetails(place=place, topics=read_text_options(next_topic))
    request = EndMeetingOptions(meeting, said, actions, next_when, following)
    pair = get_active_pair(ctx, who)
    if ctx.may_ask:
        from mentorlog.features.meeting.command.terminal import end_meeting

        return end_meeting(ctx, pair, request)
    return end_meeting(ctx, pair, request)


def move(
    context: typer.Context,
    meeting: Annotated[str, typer.Argument(metavar="MEETING", autocompletion=complete_meeting)],
    when: Annotated[list[str], typer.Argument(metavar="WHEN...")],
    who: With = None,
) -> Outcome:
    """Move a meeting."""
    from mentorlog.features.meeting.changes import move_meeting
    from mentorlog.features.meeting.command.plan import change_meeting
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    pair = get_active_pair(ctx, who)
    entry = get_meeting(ctx, pair, meeting)
    day, time = parse_past_when(ctx, when) if entry.is_held else parse_future_when(ctx, when)
    said = None if entry.is_held else time
    return change_meeting(
        ctx, pair, "moved", lambda p: move_meeting(p, entry.name, day, time), said
    )


def new_meeting(
    context: typer.Context,
    who: Who = None,
    role: Role = None,
    key: Annotated[str | None, typer.Option(metavar="KEY")] = None,
    date: Annotated[str | None, typer.Option(metavar="D")] = None,
    time: Annotated[str | None, typer.Option(metavar="T")] = None,
    minutes: Minutes = None,
    place: Place = None,
    mode: Mode = None,
    since: Annotated[str | None, free_text("--since")] = None,
    topic: Topics = None,
    notes: Annotated[str | None, free_text("--notes")] = None,
    asked: Annotated[
        list[str] | None, typer.Option(metavar="KEY", autocompletion=complete_question)
    ] = None,
    boundary: Boundaries = None,
    another: Annotated[bool, typer.Option("--another")] = False,
) -> Outcome:
    """Run a meeting: what has happened, open actions, topics, the talk, the closing."""
    from mentorlog.domain.changes.meeting import MeetingDetails
    from mentorlog.features.meeting.command.new_meeting import NewMeetingOptions, new_meeting
    from mentorlog.session.context import open_context
    from mentorlog.session.standard_input import read_text_option, read_text_options
    from mentorlog.texts.typed_dates import parse_time

    ctx = open_context(context)
    details = MeetingDetails(
        parse_time(time) if time else None,
        parse_minutes(minutes),
        read_text_option(place),
        mode,
        read_text_options(topic),
        read_text_option(since),
        read_text_option(notes),
        questions_asked=read_text_options(asked),
    )
    request = NewMeetingOptions(who, role, date, details, read_text_options(boundary), another, key)
    if ctx.may_ask:
        from mentorlog.features.meeting.command.terminal import new_meeting

        return new_meeting(ctx, request)
    return new_meeting(ctx, request)


def plan(
    context: typer.Context,
    when: Annotated[list[str], typer.Argument(metavar="WHEN...")],
    who: With = None,
    place: Place = None,
    minutes: Minutes = None,
    mode: Mode = None,
    topic: Topics = None,
) -> Outcome:
    """Plan a meeting."""
    from mentorlog.domain.changes.meeting import MeetingDetails
    from mentorlog.features.meeting.changes import plan_meeting
    from mentorlog.features.meeting.command.plan import change_meeting
    from mentorlog.session.context import open_existing_journal
    from mentorlog.session.lookup import require_readable_meetings_on
    from mentorlog.session.standard_input import read_text_option, read_text_options

    ctx = open_existing_journal(context)
    day, time = parse_future_when(ctx, when)
    pair = get_active_pair(ctx, who)
    require_readable_meetings_on(ctx, pair, day)
    details = MeetingDetails(
        time, parse_minutes(minutes), read_text_option(place), mode, read_text_options(topic)
    )
    return change_meeting(ctx, pair, "planned", lambda p: plan_meeting(p, day, details), time)
