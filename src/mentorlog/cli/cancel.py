"""Cancel a planned meeting."""

from typing import Annotated

import typer

from mentorlog.cli.arguments import With
from mentorlog.cli.whom import get_active_pair, get_meeting
from mentorlog.output.outcome import Outcome


def cancel(
    context: typer.Context,
    meeting: Annotated[
        str, typer.Argument(metavar="MEETING", help="2026-09-14, 2026-09-14-2 or next.")
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
    from mentorlog.cli.cancelling import cancel_and_replan
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.standard_input import said

    here = open_existing(context)
    pair = get_active_pair(here, who)
    entry = get_meeting(here, pair, meeting)
    return cancel_and_replan(here, pair, entry, said(why), new)
