"""New-meeting, end-meeting, plan, move, cancel; chooses the terminal or the options."""

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
    meeting: Annotated[
        str,
        typer.Argument(
            metavar="MEETING",
            help="2026-09-14, 2026-09-14-2 or next.",
            autocompletion=complete_meeting,
        ),
    ],
    who: With = None,
    why: Annotated[
        str | None,
        typer.Option(metavar="TEXT", help="Why; `-` reads it from standard input."),
    ] = None,
    new: Annotated[
        str | None,
        typer.Option(metavar="WHEN", help="When to meet instead: a day and, if you like, a time."),
    ] = None,
) -> Outcome:
    """Cancel a planned meeting.

    What is in it stays. A new day takes over its topics. You are reminded of what you two agreed
    about cancelling.
    """
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
    summary: Annotated[
        str | None, free_text("--summary", "The mentee's summary, in their own words.")
    ] = None,
    action: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ACTION", help="Ask two alumni @mentee due:+2w +student-job. Repeatable."
        ),
    ] = None,
    next_when: Annotated[
        str | None,
        typer.Option(
            "--next", metavar="WHEN", help="When you meet next: a day and, if you like, a time."
        ),
    ] = None,
    next_place: Annotated[
        str | None, typer.Option("--next-place", metavar="TEXT", help="Where you meet next.")
    ] = None,
    next_topic: Annotated[
        list[str] | None,
        typer.Option("--next-topic", metavar="TEXT", help="A topic for next time. Repeatable."),
    ] = None,
    minutes: Minutes = None,
) -> Outcome:
    """Close the meeting under way, or the last one held.

    The mentee sums up, you write down what you agreed, and you plan the next meeting. If there is
    a text already, yours is added as a new paragraph.
    """
    from mentorlog.features.meeting.command.end_meeting import EndMeetingOptions, end_meeting
    from mentorlog.session.context import open_existing_journal
    from mentorlog.session.standard_input import read_text_option, read_text_options

    ctx = open_existing_journal(context)
    request = EndMeetingOptions(
        meeting,
        read_text_option(summary),
        read_text_options(action),
        next_when,
        read_text_option(next_place),
        read_text_options(next_topic),
        parse_minutes(minutes),
    )
    pair = get_active_pair(ctx, who)
    if ctx.may_ask:
        from mentorlog.features.meeting.command.terminal import end_meeting

        return end_meeting(ctx, pair, request)
    return end_meeting(ctx, pair, request)


def move(
    context: typer.Context,
    meeting: Annotated[
        str,
        typer.Argument(
            metavar="MEETING",
            help="2026-09-14, 2026-09-14-2, last or next.",
            autocompletion=complete_meeting,
        ),
    ],
    when: Annotated[
        list[str],
        typer.Argument(metavar="WHEN...", help="A day and, if you like, a time: fri 14:30"),
    ],
    who: With = None,
) -> Outcome:
    """Move a meeting.

    Everything in it goes along, your reflection too, and calendars keep the same entry. You can
    also move a held meeting if its date was wrong.
    """
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
    key: Annotated[
        str | None,
        typer.Option(metavar="KEY", help="The folder's name for somebody new, in Latin letters."),
    ] = None,
    date: Annotated[
        str | None, typer.Option(metavar="D", help="The day you met; today by default.")
    ] = None,
    time: Annotated[str | None, typer.Option(metavar="T", help="When you began: 14:30.")] = None,
    minutes: Minutes = None,
    place: Place = None,
    mode: Mode = None,
    since: Annotated[str | None, free_text("--since", "What has happened since last time.")] = None,
    topic: Topics = None,
    notes: Annotated[str | None, free_text("--notes", "Notes from the talk.")] = None,
    asked: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KEY",
            help="A question from the guide that you talked about. Repeatable.",
            autocompletion=complete_question,
        ),
    ] = None,
    boundary: Boundaries = None,
    another: Annotated[
        bool, typer.Option("--another", help="A second meeting on the same day.")
    ] = False,
) -> Outcome:
    """Hold a meeting: what has happened, open actions, topics, the talk, the closing.

    With somebody new, a relationship is started. If there is a planned meeting that day, or one
    without a summary, you carry on with that one. If there is a text already, yours is added as a
    new paragraph. Without a terminal it only does what the options say.
    """
    from mentorlog.domain.changes.meeting import MeetingDetails
    from mentorlog.domain.dates.parse import parse_time
    from mentorlog.features.meeting.command.new_meeting import NewMeetingOptions, new_meeting
    from mentorlog.session.context import open_context
    from mentorlog.session.standard_input import read_text_option, read_text_options

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
    when: Annotated[
        list[str],
        typer.Argument(metavar="WHEN...", help="A day and, if you like, a time: fri 14:30"),
    ],
    who: With = None,
    place: Place = None,
    minutes: Minutes = None,
    mode: Mode = None,
    topic: Topics = None,
) -> Outcome:
    """Plan a meeting.

    If there is already a meeting planned that day, it is changed.
    """
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
