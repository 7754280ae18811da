"""See what changed when."""

from typing import Annotated

import typer

from mentorlog.cli.arguments import FILE_WORDS, With
from mentorlog.output.outcome import Outcome


def history(
    context: typer.Context,
    what: Annotated[
        str | None,
        typer.Argument(
            metavar="WHAT",
            help=f"{FILE_WORDS}; everything by default.",
        ),
    ] = None,
    who: With = None,
    everything: Annotated[bool, typer.Option("--all", help="Include older changes.")] = False,
) -> Outcome:
    """See what changed when, newest first: the day, the command, and what kinds of file.

    It shows nothing of what was said. The journal must be under git: init --git.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.looking_back import show_history

    return show_history(open_existing(context), what, who, everything=everything)
