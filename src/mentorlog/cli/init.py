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
            metavar="[DIR]", callback=refuse_blank, help="Where it is to be; else --journal."
        ),
    ] = None,
    name: Annotated[str | None, typer.Option(metavar="TEXT", help="Your own name.")] = None,
    role: Role = None,
    guide: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            callback=refuse_blank,
            help="The guide that your programme sends to its pairs.",
        ),
    ] = None,
    git: Annotated[
        bool | None,
        typer.Option("--git/--no-git", help="Make each command a commit of your own git, or none."),
    ] = None,
) -> Outcome:
    """Make a journal and remember it.

    An existing one stays as it is, apart from taking in the guide and being put under git. You need
    not begin here: new-meeting and new-relationship make the default journal when there is none.
    """
    from mentorlog.cli.context import open_context
    from mentorlog.cli.journal import make_journal
    from mentorlog.cli.standard_input import said

    here = open_context(context, Path(folder) if folder else None)
    return make_journal(here, said(name), role, Path(guide) if guide else None, git=git)
