"""Make a journal and remember it."""

from pathlib import Path
from typing import Annotated

import typer

from mentorlog.cli.arguments import Role, refuse_blank
from mentorlog.output.outcome import Outcome


def init(
    context: typer.Context,
    folder: Annotated[
        str | None,
        typer.Argument(
            metavar="DIR", callback=refuse_blank, help="Where to put it; --journal by default."
        ),
    ] = None,
    name: Annotated[str | None, typer.Option(metavar="TEXT", help="Your own name.")] = None,
    role: Role = None,
    guide: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            callback=refuse_blank,
            help="The guide your programme sends out.",
        ),
    ] = None,
    git: Annotated[
        bool | None,
        typer.Option("--git/--no-git", help="Make each command a commit in your own git, or not."),
    ] = None,
) -> Outcome:
    """Make a journal and remember it.

    An existing journal stays as it is, apart from adding the guide and going under git. You do not
    have to start here: new-meeting and new-relationship create a journal if there is none.
    """
    from mentorlog.cli.context import open_context
    from mentorlog.cli.journal import make_journal
    from mentorlog.cli.standard_input import said

    here = open_context(context, Path(folder) if folder else None)
    return make_journal(here, said(name), role, Path(guide) if guide else None, git=git)
