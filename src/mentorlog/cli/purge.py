"""Remove what is no longer to be kept."""

from typing import Annotated

import typer

from mentorlog.cli.arguments import Who, Yes
from mentorlog.output.outcome import Outcome


def purge(
    context: typer.Context,
    who: Who = None,
    before: Annotated[
        str | None, typer.Option(metavar="DATE", help="Only what is older than this day.")
    ] = None,
    yes: Yes = False,
) -> Outcome:
    """Remove what is no longer to be kept, after showing it.

    With WHO: all of a relationship that has ended; with a date as well, its meetings and
    reflections before that day, ended or not. With a date alone: every relationship that ended
    before it. What git or a backup still remembers is said.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.purging import purge_journal

    return purge_journal(open_existing(context), who, before, agreed=yes)
