"""Take back what the last command changed."""

from typing import Annotated

import typer

from mentorlog.output.outcome import Outcome


def undo(
    context: typer.Context,
    redo: Annotated[
        bool, typer.Option("--redo", help="Do again what was taken back last.")
    ] = False,
) -> Outcome:
    """Take back what the last command changed, by a commit of its own; again, the one before.

    Edits that were made since, by you or by others, stay; where they cannot be told apart both are
    shown and nothing is taken back. That needs a journal under git: init --git.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.undoing import redo_last, undo_last

    here = open_existing(context)
    return redo_last(here) if redo else undo_last(here)
