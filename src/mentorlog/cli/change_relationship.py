"""Change what is known of a relationship."""

from typing import Annotated

import typer

from mentorlog.cli.arguments import Boundaries, Who
from mentorlog.cli.whom import get_active_pair
from mentorlog.output.outcome import Outcome


def change_relationship(
    context: typer.Context,
    who: Who = None,
    name: Annotated[
        str | None, typer.Option(metavar="TEXT", help="The other person's name.")
    ] = None,
    email: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Their address; '' for none.")
    ] = None,
    start: Annotated[str | None, typer.Option(metavar="D", help="Its first day.")] = None,
    end: Annotated[str | None, typer.Option(metavar="D", help="Its last day.")] = None,
    boundary: Boundaries = None,
    key: Annotated[
        str | None, typer.Option(metavar="KEY", help="A new name for its folder.")
    ] = None,
) -> Outcome:
    """Change what is known of a relationship.

    Only what is given changes; boundaries are added to those there. With a new key meetings stay
    the same entries in calendars, and reflections and answers that wait go along.
    """
    from mentorlog.cli.changing_relationship import Wanted, change
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.standard_input import all_said, said

    here = open_existing(context)
    wanted = Wanted(said(name), said(email), start, end, all_said(boundary), key)
    return change(here, get_active_pair(here, who), wanted)
