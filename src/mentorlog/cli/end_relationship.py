"""End a relationship, or take it up again."""

from typing import Annotated

import typer

from mentorlog.cli.arguments import Who, Yes
from mentorlog.cli.whom import get_pair
from mentorlog.output.outcome import Outcome


def end_relationship(
    context: typer.Context,
    who: Who = None,
    on: Annotated[
        str | None, typer.Option(metavar="DATE", help="The last day; today by default.")
    ] = None,
    reason: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Why; `-` reads it from standard input.")
    ] = None,
    yes: Yes = False,
    reopen: Annotated[
        bool, typer.Option("--reopen", help="Reopen a relationship that has ended.")
    ] = False,
) -> Outcome:
    """End a relationship: a last look at what you agreed on and reached, and thanks.

    It disappears from the lists, but you can still read it. Planned meetings are cancelled. Your
    notes stay until you remove them with purge.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.ending import Ending, end, refuse_with_reopen, reopen_ended
    from mentorlog.cli.standard_input import said

    here = open_existing(context)
    if reopen:
        refuse_with_reopen(on, reason)
        return reopen_ended(here, who)
    return end(here, get_pair(here, who), Ending(on, said(reason), yes))
