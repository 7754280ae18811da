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

    Later edits, by you or by others, stay. If they cannot be kept apart from it, both are shown and
    nothing is undone. The journal must be under git: init --git.
    """
    from mentorlog.cli.context import open_existing
    from mentorlog.cli.undoing import redo_last, undo_last

    here = open_existing(context)
    return redo_last(here) if redo else undo_last(here)
