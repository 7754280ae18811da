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
            metavar="[WHAT]",
            help=f"{FILE_WORDS}; else everything.",
        ),
    ] = None,
    who: With = None,
    everything: Annotated[bool, typer.Option("--all", help="Older changes too.")] = False,
) -> Outcome:
    """See what changed when, newest first: the day, the command, and what kinds of file.

    No word of what was said is shown. That needs a journal under git: init --git.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.looking_back import show_history

    return show_history(open_existing(context), what, who, everything=everything)
