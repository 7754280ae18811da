"""See what comes next and what needs attention."""

from typing import Annotated

import typer

from mentorlog.cli.arguments import Who
from mentorlog.output.outcome import Outcome


def status(
    context: typer.Context,
    who: Who = None,
    everything: Annotated[bool, typer.Option("--all", help="Include ended relationships.")] = False,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit with 10 if something needs attention.")
    ] = False,
) -> Outcome:
    """See what comes next, what is open, and what needs attention.

    While a meeting is under way, plain `mentorlog` shows that relationship and how to carry on.
    """
    from mentorlog.cli.context import open_context
    from mentorlog.cli.overviews import show_overviews, welcome

    here = open_context(context)
    if not here.exists:
        return welcome(here, who)
    return show_overviews(here, who, everything=everything, exit_code=exit_code)
