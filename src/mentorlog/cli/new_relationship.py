"""Start a relationship."""

from typing import Annotated

import typer

from mentorlog.cli.arguments import Boundaries, Role
from mentorlog.output.outcome import Outcome


def new_relationship(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The other person's name.")],
    role: Role = None,
    key: Annotated[
        str | None,
        typer.Option(metavar="KEY", help="The name of its folder; made from NAME by default."),
    ] = None,
    start: Annotated[str | None, typer.Option(metavar="DATE", help="The first day.")] = None,
    end: Annotated[str | None, typer.Option(metavar="DATE", help="The last day.")] = None,
    email: Annotated[str | None, typer.Option(metavar="TEXT", help="Their email address.")] = None,
    boundary: Boundaries = None,
) -> Outcome:
    """Start a relationship.

    Without dates it runs from today until the end of the programme's season.
    """
    from mentorlog.cli.beginning import Beginning, begin
    from mentorlog.cli.context import open_context
    from mentorlog.cli.standard_input import all_said, said

    here = open_context(context)
    wanted = Beginning(name, role, key, start, end, said(email), all_said(boundary))
    return begin(here, wanted)
