"""Close a meeting: summary, agreed actions and the next date."""

from typing import Annotated

import typer

from mentorlog.cli.arguments import MeetingName, Minutes, Who, free_text
from mentorlog.cli.spoken_days import parse_minutes
from mentorlog.cli.whom import get_active_pair
from mentorlog.output.outcome import Outcome


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
    from mentorlog.cli.closing import ClosingRequest, end
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.standard_input import all_said, said

    here = open_existing(context)
    request = ClosingRequest(
        meeting,
        said(summary),
        all_said(action),
        next_when,
        said(next_place),
        all_said(next_topic),
        parse_minutes(minutes),
    )
    pair = get_active_pair(here, who)
    if here.may_ask:
        from mentorlog.cli.talking import end_in_terminal

        return end_in_terminal(here, pair, request)
    return end(here, pair, request)
