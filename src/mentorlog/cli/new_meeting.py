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
        str | None, typer.Option(metavar="D", help="The day it was held; today when left out.")
    ] = None,
    time: Annotated[str | None, typer.Option(metavar="T", help="When it began: 14:30.")] = None,
    minutes: Minutes = None,
    place: Place = None,
    mode: Mode = None,
    since: Annotated[str | None, free_text("--since", "What has happened since last time.")] = None,
    topic: Topics = None,
    notes: Annotated[str | None, free_text("--notes", "Notes of the talk.")] = None,
    asked: Annotated[
        list[str] | None,
        typer.Option(metavar="KEY", help="A question of the guide that was touched. May repeat."),
    ] = None,
    boundary: Boundaries = None,
    another: Annotated[
        bool, typer.Option("--another", help="A second meeting on a day that has one.")
    ] = False,
) -> Outcome:
    """Hold a meeting: what has happened, open actions, topics, the talk, the closing.

    Somebody new is started as a relationship. A meeting of that day that is planned, or has no
    summary yet, is gone on with. Text given where there is text already adds a paragraph. Without
    a terminal only what the options say is done.
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
