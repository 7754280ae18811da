"""Remove what is no longer to be kept."""

from typing import Annotated

import typer

from mentorlog.cli.arguments import Who, Yes
from mentorlog.output.outcome import Outcome


def purge(
    context: typer.Context,
    who: Who = None,
    before: Annotated[
        str | None, typer.Option(metavar="DATE", help="Only what is from before this day.")
    ] = None,
    yes: Yes = False,
) -> Outcome:
    """Remove what is no longer to be kept, after showing it.

    With WHO: everything from a relationship that has ended; with a date as well, its meetings and
    reflections before that day, ended or not. With only a date: every relationship that ended
    before it. You are told if git or a backup still has a copy.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.purging import purge_journal

    return purge_journal(open_existing(context), who, before, agreed=yes)
