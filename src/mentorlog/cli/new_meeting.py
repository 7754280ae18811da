"""Hold a meeting, led step by step."""

from typing import Annotated

import typer

from mentorlog.cli.arguments import (
    Boundaries,
    Minutes,
    Mode,
    Place,
    Role,
    Topics,
    Who,
    free_text,
)
from mentorlog.cli.spoken_days import parse_minutes
from mentorlog.output.outcome import Outcome


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
            metavar="KEY", help="A question from the guide that you talked about. Repeatable."
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
    from mentorlog.cli.context import open_context
    from mentorlog.cli.holding import Request, hold
    from mentorlog.cli.standard_input import all_said, said
    from mentorlog.domain.clock_times import parse_time
    from mentorlog.domain.planning import Details

    here = open_context(context)
    details = Details(
        parse_time(time) if time else None,
        parse_minutes(minutes),
        said(place),
        mode,
        all_said(topic),
        said(since),
        said(notes),
        questions_asked=all_said(asked),
    )
    request = Request(who, role, date, details, all_said(boundary), another, key)
    if here.may_ask:
        from mentorlog.cli.talking import hold_in_terminal

        return hold_in_terminal(here, request)
    return hold(here, request)
