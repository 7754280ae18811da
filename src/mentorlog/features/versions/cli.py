"""History, undo, sync."""

from typing import Annotated

import typer

from mentorlog.output.outcome import Outcome
from mentorlog.session.completers import complete_file
from mentorlog.session.options import FILE_WORDS, With


def history(
    context: typer.Context,
    what: Annotated[
        str | None,
        typer.Argument(
            metavar="WHAT",
            help=f"{FILE_WORDS}; everything by default.",
            autocompletion=complete_file,
        ),
    ] = None,
    who: With = None,
    everything: Annotated[bool, typer.Option("--all", help="Include older changes.")] = False,
) -> Outcome:
    """See what changed when, newest first: the day, the command, and what kinds of file.

    It shows nothing of what was said. The journal must be under git: init --git.
    """
    from mentorlog.features.versions.command.history import history
    from mentorlog.session.context import open_existing_journal

    return history(open_existing_journal(context), what, who, everything=everything)


def sync(context: typer.Context) -> Outcome:
    """Fetch, merge and send with your own git, to where your branch has its upstream.

    The journal must be under git (init --git) and have a remote that only you can use (git remote
    add origin ADDRESS). What is not committed stays here, untouched. Meetings are merged by what
    they say. What cannot be merged keeps both versions (exit 7): check explains where, and sync
    carries on once you have fixed it. No other command uses a network.
    """
    from mentorlog.features.versions.command.sync import sync_journal
    from mentorlog.session.context import open_unchecked_journal

    return sync_journal(open_unchecked_journal(context))


def undo(
    context: typer.Context,
    redo: Annotated[bool, typer.Option("--redo", help="Do again what was undone last.")] = False,
) -> Outcome:
    """Take back what the last command changed, by a commit of its own; again, the one before.

    Later edits, by you or by others, stay. If they cannot be kept apart from it, both are shown and
    nothing is undone. The journal must be under git: init --git.
    """
    from mentorlog.features.versions.command.undo import redo_last, undo_last
    from mentorlog.session.context import open_existing_journal

    ctx = open_existing_journal(context)
    return redo_last(ctx) if redo else undo_last(ctx)
