"""The commands `history`, `undo` and `sync`."""

from typing import Annotated

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.completers import complete_file
from mentorlog.session.options import With


def history(
    context: typer.Context,
    what: Annotated[
        str | None, typer.Argument(metavar="WHAT", autocompletion=complete_file)
    ] = None,
    who: With = None,
    everything: Annotated[bool, typer.Option("--all")] = False,
) -> Outcome:
    """Show what changed when, newest first: the day, the command, and what kinds of file."""
    from mentorlog.features.versions.command import history
    from mentorlog.session.context import open_existing_journal

    return history(open_existing_journal(context), what, who, everything=everything)


def sync(context: typer.Context) -> Outcome:
    """Fetch, merge and send with your own git, to where your branch has its upstream."""
    from mentorlog.features.versions.command import sync_journal
    from mentorlog.session.context import open_unchecked_journal

    return sync_journal(open_unchecked_journal(context))


def undo(context: typer.Context, redo: Annotated[bool, typer.Option("--redo")] = False) -> Outcome:
    """Undo the last command by a commit of its own; given again, undo the one before."""
    from mentorlog.features.versions.command import redo_last, undo_last
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    return redo_last(ctx) if redo else undo_last(ctx)
